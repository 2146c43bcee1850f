import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorText, focusEditor, goTo, openFile, runCommand, screenshot, waitFor } from '../workbench.mjs';
import { placeOf } from './places.mjs';
import { answer, leave, questionShown } from './questions.mjs';

const file = 'refunds.md';

/** A blank is renamed, a review is written down, and the way to publishing is shown. */
export const lifeSteps = [
  [
    'F2 renames a blank in every file',
    async ({ page, workspace }) => {
      await openFile(page, file);
      const [line, column] = placeOf(await editorText(page), '[Shop name] gives');
      await goTo(page, line, column + 3);
      const box = page.locator('.rename-box input');
      await waitFor('the box for the new name', async () => {
        await page.keyboard.press('F2');
        await box.waitFor({ timeout: 5_000 });
        return true;
      });
      await screenshot(page, 'rename-blank');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('Store name');
      await page.keyboard.press('Enter');
      await waitFor('the new name', async () => ((await editorText(page)).match(/\[Store name\]/g) ?? []).length === 2);
      await waitFor('the other file to follow', async () => (await readFile(join(workspace, 'returns.md'), 'utf8')).includes('{{store_name}}'));
    },
  ],
  [
    'Mark as Reviewed Today asks what has changed, and is undone in one step',
    async ({ page }) => {
      const before = await editorText(page);
      await runCommand(page, 'Policywright: Mark as Reviewed Today...');
      await waitFor('the question', async () => (await questionShown(page)).includes('Mark as reviewed today'));
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'The content has changed' }).first().waitFor();
      await screenshot(page, 'reviewed');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Go on without a change log' }).first().waitFor();
      await screenshot(page, 'reviewed-log');
      await answer(page, 'Mark as reviewed today');
      await waitFor('the review', async () => /^version: "?2\.0"?$/m.test(await editorText(page)));
      if ((await editorText(page)).includes('reviewed: 2024-01-01')) throw new Error('the date of the review is the old one');
      await screenshot(page, 'reviewed-done');
      await focusEditor(page);
      await page.keyboard.press('Control+Z');
      await waitFor('the text as it was', async () => (await editorText(page)) === before);
    },
  ],
  [
    'Ready to Publish? lists what is in the way, and Enter leads there',
    async ({ page }) => {
      await runCommand(page, 'Policywright: Ready to Publish?');
      const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'still a blank' }).first();
      await row.waitFor({ timeout: 30_000 });
      await screenshot(page, 'ready');
      await page.keyboard.insertText('still a blank');
      await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'still a blank' }).first().waitFor();
      await page.keyboard.press('Enter');
      const selection = page.locator('[id="status.editor.selection"]').first();
      await waitFor('the blank to be selected', async () => (await selection.innerText()).includes('selected'));
    },
  ],
];

/** The walkthrough is opened and its buttons are used. */
export const walkthroughSteps = [
  [
    'the walkthrough opens, and its first button asks for a kind of document',
    async ({ page }) => {
      // As the welcome page of VS Code lists it, whichever version it is.
      await runCommand(page, 'Welcome: Open Walkthrough...');
      const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Write policies that hold' }).first();
      await waitFor('the walkthrough in the list', async () => {
        await page.keyboard.press('Control+A');
        await page.keyboard.insertText('Write policies that hold');
        return row.isVisible();
      });
      await page.keyboard.press('Enter');
      const button = page.locator('.gettingStartedContainer .monaco-button', { hasText: 'New Policy' }).first();
      await button.waitFor({ timeout: 30_000 });
      await screenshot(page, 'walkthrough');
      await button.click();
      await waitFor('the first question', async () => (await questionShown(page)).includes('kind of document'));
      await leave(page);
    },
  ],
  [
    'each of its other buttons runs',
    async ({ page }) => {
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      for (const [title, button] of [
        ['Take a fix', 'Open Sample Policies'],
        ['Fill in the blanks', 'Fill in the Blanks'],
        ['Read it as it will be read', 'Open Preview'],
        ['Check it in every review', 'Check Policies in Reviews'],
      ]) {
        await steps.filter({ hasText: title }).first().click();
        const shown = page.locator('.gettingStartedContainer .monaco-button', { hasText: button }).first();
        await shown.waitFor({ timeout: 30_000 });
        await screenshot(page, `walkthrough-${button.toLowerCase().replace(/ /g, '-')}`);
        await shown.click();
        await waitFor(`an answer to "${button}"`, async () => {
          const inFront = page.locator('.quick-input-widget, .notifications-toasts .notification-toast, .monaco-dialog-box');
          return (await inFront.evaluateAll((all) => all.some((one) => one.checkVisibility() && one.clientHeight > 0))) === true;
        });
        await screenshot(page, `walkthrough-${button.toLowerCase().replace(/ /g, '-')}-after`);
        await leave(page);
        const toast = page.locator('.notifications-toasts .notification-toast');
        if ((await toast.count()) > 0) await runCommand(page, 'Notifications: Clear All Notifications');
      }
    },
  ],
];
