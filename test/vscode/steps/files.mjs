/** Files that a command asks for a format and a place for. */
import { readFile, rm } from 'node:fs/promises';
import { waitFor } from '../workbench.mjs';
import { questionShown } from './questions.mjs';

/** Answers a command that asks for a format and then where the file goes; `path` is what the dialog proposes. Resolves with what is in the file. */
export async function placed(page, title, format, path, { between = async () => undefined } = {}) {
  await rm(path, { force: true });
  await waitFor(`the question "${title}"`, async () => (await questionShown(page)).includes(title), { timeout: 90_000 });
  const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  await rows.first().waitFor();
  await page.keyboard.insertText(format);
  const row = page.locator('.quick-input-widget .quick-input-list .monaco-list-row.focused .label-name').first();
  await waitFor(`"${format}" in the list`, async () => ((await row.textContent()) ?? '').startsWith(format));
  await page.keyboard.press('Enter');
  await between();
  await acceptPlace(page, path);
  // A file is there before all of it is written: one that no longer grows is whole.
  let before = 0;
  return waitFor(`${path} to be written`, async () => {
    const data = await readFile(path);
    if (data.length > 0 && data.length === before) return data;
    before = data.length;
    return undefined;
  });
}

/** Takes the place that the dialog for files proposes, once it has looked into the folder. */
async function acceptPlace(page, path) {
  const input = page.locator('.quick-input-widget .quick-input-box input').first();
  await waitFor(`the dialog to propose ${path}`, async () => (await input.isVisible()) && (await input.inputValue()) === path, { timeout: 90_000 });
  await page.keyboard.press('Enter');
}
