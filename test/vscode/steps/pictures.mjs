/** The pictures of the README, as a new user comes by them. `npm run pictures` takes them from the screenshots. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { focusEditor, goTo, openPolicy, runCommand, screenshot, waitFor, webviewFrame } from '../workbench.mjs';
import { answer, leave, questionShown, whereTo } from './questions.mjs';

const draft = 'en/customer-service-policy.md';

/** Nothing in the pictures that is not about policies. */
export const pictureSettings = { 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false, 'editor.stickyScroll.enabled': false };

/** Rows of the list at the top of the workbench. */
function rows(page, words) {
  return page.locator('.quick-input-widget .monaco-list-row', { hasText: words }).first();
}

/** Drags the edge of the side bar, so that its lines can be read. */
async function widenSideBar(page, by) {
  const { x, y, width } = await page.locator('.part.sidebar').first().boundingBox();
  await page.mouse.move(x + width, y + 300);
  await page.mouse.down();
  await page.mouse.move(x + width + by, y + 300, { steps: 8 });
  await page.mouse.up();
}

export const pictureSteps = [
  [
    'a draft shows its figures above the title, and what is said of a vague promise',
    async ({ page, workspace }) => {
      // Where a machine lacks the letters of a language, a list of its titles would be a row of boxes.
      for (const language of ['de', 'el', 'th', 'vi', 'zh']) await rm(join(workspace, language), { recursive: true });
      await openPolicy(page, draft);
      await page.locator('.codelens-decoration', { hasText: 'Sections 4/7' }).first().waitFor({ timeout: 30_000 });
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
      await goTo(page, 44, 38);
      await runCommand(page, 'Show or Focus Hover');
      await page
        .locator('.monaco-hover', { hasText: /Say how soon.*Quick Fix/s })
        .first()
        .waitFor({ timeout: 30_000 });
      await screenshot(page, 'picture-findings');
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the preview shows its gaps beside it, and has a button to export',
    async ({ page }) => {
      await goTo(page, 1, 1);
      await runCommand(page, 'Policywright: Open Preview to the Side');
      const frame = await webviewFrame(page, '#page .block');
      await frame.locator('#gaps').focus();
      await frame.locator('#gaps').press('Enter');
      await waitFor('the figures', () => frame.locator('#figures').isVisible());
      await page.locator('.editor-actions .action-label[aria-label^="Export"]').first().waitFor({ timeout: 30_000 });
      await screenshot(page, 'picture-preview');
      await runCommand(page, 'View: Close All Editors');
    },
  ],
  [
    'a blank is asked for with its sentence',
    async ({ page }) => {
      await openPolicy(page, draft);
      await focusEditor(page);
      await page.keyboard.press('Shift+Alt+B');
      await answer(page, whereTo, 'Into the text');
      await waitFor('the first blank', async () => (await questionShown(page)).startsWith('Fill in the Blanks: ['));
      await screenshot(page, 'picture-blanks');
      await leave(page);
    },
  ],
  [
    'what stands in the way of publishing is mended from the list, which then grows shorter',
    async ({ page }) => {
      await focusEditor(page);
      await page.keyboard.press('Shift+Alt+P');
      await rows(page, 'The section "Procedures" is missing.').waitFor({ timeout: 30_000 });
      await screenshot(page, 'picture-publish');
      await page.keyboard.insertText('"Procedures" is missing');
      await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: '"Procedures" is missing' }).first().waitFor();
      await page.keyboard.press('Enter');
      await rows(page, 'Insert section "Procedures"').waitFor({ timeout: 30_000 });
      await page.keyboard.press('Enter');
      await rows(page, 'The section "Enforcement" is missing.').waitFor({ timeout: 30_000 });
      if (await rows(page, 'The section "Procedures" is missing.').isVisible()) throw new Error('the section is still called missing');
      await leave(page);
      await runCommand(page, 'Undo');
    },
  ],
  [
    'the policies of the workspace are listed, the neediest first',
    async ({ page }) => {
      await runCommand(page, 'View: Show Policywright');
      await widenSideBar(page, 160);
      await page.locator('.pane-body .monaco-list-row', { hasText: 'Customer service policy' }).first().waitFor({ timeout: 60_000 });
      await screenshot(page, 'picture-health');
    },
  ],
];
