import { waitFor } from '../../scripts/vscode/wait.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Runs a command through the command palette (F1).
 *
 * @param {Page} page
 * @param {string} label as the palette shows it, category included, for example `View: Toggle Word Wrap`
 */
export async function runCommand(page, label) {
  await pick(page, 'F1', label, label);
}

/** Opens a quick pick with `keys`, filters by `text` and accepts the row that reads `wanted`: its label and, after a space, its description. */
export async function pick(page, keys, text, wanted) {
  const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  await waitFor(
    `"${wanted}" in the list of ${keys}`,
    async () => {
      // The list does not grow by itself, for example when an extension adds its commands late; so it is opened anew each time.
      await openQuickInput(page, keys);
      // At once: typed letter by letter, each letter would filter the list.
      await page.keyboard.insertText(text);
      return waitFor('the row', async () => (await rowTexts(rows)).includes(wanted), { timeout: 5_000 });
    },
    { timeout: 60_000 },
  );
  const focused = page.locator('.quick-input-widget .quick-input-list .monaco-list-row.focused');
  await stepTo(page, `the row "${wanted}"`, async () => (await rowTexts(focused))[0] === wanted);
  await page.keyboard.press('Enter');
}

/** The spoken label of a row also tells of keybindings, groups and unsaved changes, differently in each version; these two parts are stable. */
function rowTexts(rows) {
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const parts = ['.label-name', '.label-description'].map((part) => row.querySelector(`.quick-input-list-row ${part}`)?.textContent ?? '');
      return parts.join(' ').replace(/\s+/g, ' ').trim();
    }),
  );
}

/** Opens the input at the top of the workbench, and waits until it takes what is typed. */
export async function openQuickInput(page, keys) {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  if (await input.isVisible()) {
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden', timeout: 10_000 });
  }
  await waitFor(`${keys} to open its list`, async () => {
    await page.keyboard.press(keys);
    await input.waitFor({ timeout: 3_000 });
    return input.evaluate((element) => element === document.activeElement);
  });
}

/** Presses the down arrow until `isThere`. The lists wrap around, so the row is reached wherever it is. */
export async function stepTo(page, what, isThere) {
  await waitFor(what, async () => {
    if (await isThere()) return true;
    await page.keyboard.press('ArrowDown');
    return isThere();
  });
}
