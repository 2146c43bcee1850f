/** The questions of New Policy, as they are answered by keyboard. */
import { waitFor } from '../workbench.mjs';

/** The first question of Fill in the Blanks. */
export const whereTo = 'where should the answers go?';

/** The title above the question. */
export async function questionShown(page) {
  return (await page.locator('.quick-input-widget .quick-input-title').first().textContent()) ?? '';
}

/** Leaves the questions. A key that is pressed while one question gives way to the next is lost, so it is pressed again. */
export async function leave(page) {
  await waitFor('the questions to go', async () => {
    await page.keyboard.press('Escape');
    return !(await page.locator('.quick-input-widget').isVisible());
  });
}

/** Types an answer to a question, or takes the one that stands there, and goes on. */
export async function answer(page, question, words) {
  await waitFor(`the question "${question}"`, async () => (await questionShown(page)).includes(question));
  if (words !== undefined) await page.keyboard.insertText(words);
  const row = page.locator('.quick-input-widget .quick-input-list .monaco-list-row.focused .label-name').first();
  const isList = question.endsWith('?') && words !== undefined;
  if (isList) await waitFor(`"${words}" in the list`, async () => ((await row.textContent()) ?? '').includes(words));
  await page.keyboard.press('Enter');
}
