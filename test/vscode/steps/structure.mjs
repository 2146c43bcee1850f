import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyCodeAction, codeActions, editorText, goTo, openPolicy, screenshot, waitFor, waitForShown } from '../workbench.mjs';
import { lineOf, placeOf } from './places.mjs';

/** Sections are moved and renamed. */
export const structureSteps = [
  [
    'Ctrl+. moves a section to where readers look for it, and Ctrl+Z takes it back in one step',
    async ({ page }) => {
      await openPolicy(page, 'escalating.md');
      const before = await editorText(page);
      await goTo(page, lineOf(before, '## Scope'), 5);
      const title = 'Move "Scope" after "Purpose"';
      await codeActions(page);
      await screenshot(page, 'misplaced-section');
      await applyCodeAction(page, title);
      const inOrder = /## Purpose\n\n.*\n\n## Scope\n\n.*\n\n## Escaltion\n/;
      await waitFor('the section at its place', async () => inOrder.test(await editorText(page)));
      await page.keyboard.press('Control+Z');
      await waitFor('the text as it was', async () => (await editorText(page)) === before);
    },
  ],
  [
    'F2 renames a heading, and the link in another file follows',
    async ({ page, workspace }) => {
      const [line, column] = placeOf(await editorText(page), 'Escaltion');
      await goTo(page, line, column + 2);
      const box = page.locator('.rename-box input');
      await waitFor('the box for the new name', async () => {
        await page.keyboard.press('F2');
        await box.waitFor({ timeout: 5_000 });
        return true;
      });
      const offered = await box.inputValue();
      if (offered !== 'Escaltion') throw new Error(`the words to begin with are "${offered}"`);
      await screenshot(page, 'rename');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('Escalation');
      await page.keyboard.press('Enter');
      await waitForShown(page, 'the new heading', (shown) => /^## Escalation$/m.test(shown));
      await waitFor('the link to follow', async () => (await readFile(join(workspace, 'notes.md'), 'utf8')).includes('(escalating.md#escalation)'));
    },
  ],
];
