import { applyCodeAction, editorText, focusEditor, goTo, openPolicy, runCommand, screenshot, waitFor, waitForShown } from '../workbench.mjs';
import { lineOf } from './places.mjs';
import { answer, leave, questionShown, whereTo } from './questions.mjs';

/** The text of the editor, once it is as wanted. */
async function textWith(page, what, wanted) {
  return waitFor(what, async () => {
    const text = await editorText(page);
    return wanted(text) && text;
  });
}

async function choiceShown(page, what, options) {
  await waitFor(what, async () => (await questionShown(page)).includes('[daily/weekly/monthly]'), options);
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'weekly' }).first().waitFor();
}

/** A template is filled from the keyboard. */
export const fillSteps = [
  [
    'Fill in the Blanks asks for each name once, takes a key for a choice, and what was given is undone in one step',
    async ({ page }) => {
      await openPolicy(page, 'filling.md');
      await focusEditor(page);
      const before = await textWith(page, 'the template', (text) => text.includes('[X] working days'));
      await runCommand(page, 'Policywright: Fill in the Blanks');
      await answer(page, whereTo, 'Into the text');
      await answer(page, 'Fill in the Blanks: [Company]', 'Norrholm');
      await waitFor('the next blank', async () => (await questionShown(page)).includes('[X]'));
      await page.keyboard.insertText('soon');
      await page.locator('.quick-input-widget .quick-input-message', { hasText: 'Say how long' }).first().waitFor();
      await screenshot(page, 'fill-walk-problem');
      await page.keyboard.press('Control+A');
      await answer(page, '[X]', '5');
      await choiceShown(page, 'the choice');
      await screenshot(page, 'fill-walk-choice');
      await page.keyboard.press('2');
      await waitFor('the owner', async () => (await questionShown(page)).includes('[document owner]'));
      await screenshot(page, 'fill-walk-suggestion');
      await page.keyboard.press('Enter');
      await choiceShown(page, 'the last question');
      await leave(page);
      await waitForShown(page, 'what was given', (shown) => shown.includes('Norrholm answers'));
      const after = await editorText(page);
      for (const words of [
        '# Charter of Norrholm\n',
        'within 5 working days. We review complaints weekly.',
        'Ask the Head of Service. We report [daily/weekly/monthly].',
      ]) {
        if (!after.includes(words)) throw new Error(`"${words}" is not there:\n${after}`);
      }
      await screenshot(page, 'fill-walk-done');
      await focusEditor(page);
      await page.keyboard.press('Control+Z');
      await textWith(page, 'the template again', (text) => text === before);
    },
  ],
  [
    'Fill in the Blanks keeps the document a template where the writer wants that, undone in one step',
    async ({ page }) => {
      await focusEditor(page);
      const before = await textWith(page, 'the template', (text) => text.includes('[X] working days'));
      await runCommand(page, 'Policywright: Fill in the Blanks');
      await waitFor('the first question', async () => (await questionShown(page)).includes(whereTo));
      await screenshot(page, 'fill-walk-where');
      await answer(page, whereTo, 'Into the front matter');
      await answer(page, 'Fill in the Blanks: [Company]', 'Norrholm');
      await answer(page, '[X]', '5');
      await choiceShown(page, 'the choice');
      await page.keyboard.press('5');
      await waitFor('the owner', async () => (await questionShown(page)).includes('[document owner]'));
      await page.keyboard.press('Enter');
      await waitForShown(page, 'what was given', (shown) => shown.includes('values:'));
      const after = await editorText(page);
      for (const words of [
        '  Company: Norrholm\n',
        '  daily/weekly/monthly: weekly\n',
        '  document owner: Head of Service\n',
        '# Charter of [Company]\n',
        'within 5 working days',
      ]) {
        if (!after.includes(words)) throw new Error(`"${words}" is not there:\n${after}`);
      }
      await screenshot(page, 'fill-walk-kept');
      await focusEditor(page);
      await page.keyboard.press('Control+Z');
      await textWith(page, 'the template again', (text) => text === before);
    },
  ],
  [
    'one key chooses an alternative wherever it stands',
    async ({ page }) => {
      const before = await editorText(page);
      await goTo(
        page,
        lineOf(before, '[Company] answers letters'),
        before
          .split('\n')
          .find((line) => line.startsWith('[Company] answers'))
          ?.indexOf('[daily') + 3,
      );
      // Findings that arrive while the menu is open close it without a word: then it is opened again, as a writer does.
      await waitFor('the alternatives', async () => {
        await applyCodeAction(page, 'Choose one of the 3 alternatives...');
        return choiceShown(page, 'the alternatives', { timeout: 15_000 }).then(
          () => true,
          () => false,
        );
      });
      await screenshot(page, 'fill-choice');
      await page.keyboard.press('5');
      await waitForShown(page, 'the choice everywhere', (shown) => shown.match(/(?:complaints|report) weekly\./g)?.length === 2);
      await focusEditor(page);
      await page.keyboard.press('Control+Z');
      await textWith(page, 'the template again', (text) => text === before);
    },
  ],
];
