import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorText, focusEditor, goTo, noDialogs, openPolicy, runCommand, screenshot, waitFor, waitForShown, webviewFrame } from '../workbench.mjs';
import { placeOf } from './places.mjs';
import { answer, leave, questionShown, whereTo } from './questions.mjs';

const file = 'refunds.md';

/** A blank is renamed, a review is written down, and the way to publishing is shown. */
export const lifeSteps = [
  [
    'F2 renames a blank in every file',
    async ({ page, workspace }) => {
      await openPolicy(page, file);
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
      await waitForShown(page, 'the new name', (shown) => shown.match(/\[Store name\]/g)?.length === 2);
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
      await waitForShown(page, 'the review', (shown) => /^version: "?2\.0"?$/m.test(shown));
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
      await waitFor('the list', async () => (await questionShown(page)).startsWith('To settle before publishing'));
      await screenshot(page, 'ready');
      await page.keyboard.insertText('still a blank');
      await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'still a blank' }).first().waitFor();
      await page.keyboard.press('Enter');
      // It offers to fill the blank, or to look at it first.
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Fill' }).first().waitFor({ timeout: 30_000 });
      await screenshot(page, 'ready-fixes');
      await page.keyboard.insertText('Go to line');
      await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Go to line' }).first().waitFor();
      await page.keyboard.press('Enter');
      const selection = page.locator('[id="status.editor.selection"]').first();
      await waitFor('the blank to be selected', async () => (await selection.textContent()).includes('selected'));
    },
  ],
];

/** Opens the walkthrough as the welcome page of VS Code lists it, whichever version it is. */
async function openWalkthrough(page) {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Write policies that hold' }).first();
  await waitFor('the walkthrough in the list', async () => {
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Write policies that hold');
    return row.isVisible();
  });
  await page.keyboard.press('Enter');
  await page.locator('.gettingStartedContainer .getting-started-step').first().waitFor({ timeout: 30_000 });
}

/**
 * Unfolds a step of the walkthrough until it shows its button, and returns both. The Escape that leaves a question may also lead back to the
 * welcome page, which slides the steps out of sight and disables them before they are hidden; and an older version may fold the first step
 * again while it opens. So what is not seen is opened once more.
 */
async function chooseStep(page, title, label) {
  const step = page.locator('.gettingStartedContainer .getting-started-step', { hasText: title }).first();
  const button = page.locator('.gettingStartedContainer .monaco-button', { hasText: label }).first();
  await waitFor(`the button "${label}" of the step "${title}"`, async () => {
    if (!(await step.isVisible()) || !(await step.isEnabled())) await openWalkthrough(page);
    if ((await step.getAttribute('aria-expanded')) !== 'true') await step.click({ timeout: 5_000 });
    return (await step.getAttribute('aria-expanded')) === 'true' && button.isVisible();
  });
  return { step, button };
}

/** The walkthrough is opened and the buttons of its five steps are used. */
export const walkthroughSteps = [
  [
    'the walkthrough opens, and its first button asks for a kind of document',
    async ({ page }) => {
      await openWalkthrough(page);
      const count = await page.locator('.gettingStartedContainer .getting-started-step').count();
      if (count !== 5) throw new Error(`${count} steps are shown`);
      const { button } = await chooseStep(page, 'Begin from a template', 'New Policy');
      await screenshot(page, 'walkthrough');
      await button.click();
      await waitFor('the first question', async () => (await questionShown(page)).includes('kind of document'));
      await leave(page);
    },
  ],
  [
    'with nothing open, its buttons say what to do, and tick nothing off',
    async ({ page }) => {
      const { step, button } = await chooseStep(page, 'Fill in the blanks', 'Fill in the Blanks');
      await button.click();
      await page.locator('.monaco-dialog-box', { hasText: 'No policy is open' }).first().waitFor({ timeout: 60_000 });
      await screenshot(page, 'walkthrough-nothing-open');
      const buttons = await page.locator('.monaco-dialog-box .monaco-button').allInnerTexts();
      for (const wanted of ['New Policy...', 'Open Sample Policies...']) {
        if (!buttons.some((button) => button.trim() === wanted)) throw new Error(`no button "${wanted}", only ${buttons.join(', ')}`);
      }
      await page.keyboard.press('Escape');
      await page.locator('.monaco-dialog-box').first().waitFor({ state: 'hidden', timeout: 10_000 });
      if (await step.locator('.codicon-getting-started-step-checked:visible').count()) throw new Error('the step is ticked off');
    },
    { newestOnly: noDialogs },
  ],
  [
    'its buttons work on the policy that is open, though the walkthrough is in front',
    async ({ page }) => {
      await openPolicy(page, 'filling.md');
      const tab = page.locator('.tab', { hasText: /Welcome|Walkthrough/ }).first();
      const press = async (title, label) => {
        if (await tab.isVisible()) await tab.click();
        const { button } = await chooseStep(page, title, label);
        await button.click();
      };
      await press('Fill in the blanks', 'Fill in the Blanks');
      await answer(page, whereTo, 'Into the text');
      await waitFor('the first blank', async () => (await questionShown(page)).includes('[Company]'));
      await screenshot(page, 'walkthrough-fill');
      await leave(page);
      await press('Read it as it will be read', 'Open Preview');
      await webviewFrame(page, '.document-control');
      await screenshot(page, 'walkthrough-preview');
      await press('Mend what is underlined', 'Open Sample Policies');
      await waitFor('the question for a folder', async () => (await questionShown(page)).includes('Where should the samples go?'));
      await leave(page);
      await press('Check it in every review', 'Check Policies in Reviews');
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'GitHub' }).first().waitFor({ timeout: 30_000 });
      await screenshot(page, 'walkthrough-checks');
      await leave(page);
    },
  ],
];
