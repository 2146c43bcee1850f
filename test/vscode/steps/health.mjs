import { openFile, runCommand, screenshot, waitFor } from '../workbench.mjs';

/** The tree of policies is walked by keyboard. */
export const healthSteps = [
  [
    'the tree of policies is walked with the arrows, down to the figures of one, and Enter opens it',
    async ({ page }) => {
      await openFile(page, 'notes.md');
      await runCommand(page, 'View: Show Policywright');
      const tree = page.locator('.sidebar .pane-body .monaco-list').first();
      const rows = tree.locator('.monaco-list-row');
      await rows.nth(2).waitFor({ timeout: 90_000 });
      const focused = tree.locator('.monaco-list-row.focused .label-name');
      const name = async () => ((await focused.count()) > 0 ? focused.first().textContent() : undefined);
      await runCommand(page, 'Policywright: Focus on Policy Health View');
      await waitFor('the tree to have the keyboard', () => tree.evaluate((element) => element.contains(document.activeElement)));
      await page.keyboard.press('Home');
      const first = await waitFor('a row with the keyboard', name);
      // Rows that are drawn anew while a key is on its way take no notice of it.
      const second = await waitFor('the next row', async () => {
        await page.keyboard.press('ArrowDown');
        const now = await name();
        return now !== first && now;
      });
      const said = await tree.locator('.monaco-list-row.focused').first().getAttribute('aria-label');
      if (!said.includes(second)) throw new Error(`a screen reader hears "${said}" of "${second}"`);
      const listed = await rows.count();
      await page.keyboard.press('ArrowRight');
      await waitFor('the figures of the policy', async () => (await rows.count()) > listed);
      const figures = tree.locator('.monaco-list-row[aria-level="2"]');
      await screenshot(page, 'health-tree');
      if (!/^Sections \d of \d/.test((await figures.first().getAttribute('aria-label')) ?? '')) throw new Error('no figures stand below the policy');
      await page.keyboard.press('ArrowDown');
      await waitFor('a figure with the keyboard', async () => (await name()) === 'Sections');
      await page.keyboard.press('Enter');
      await waitFor('another document in front', async () => (await page.locator('.tab.active', { hasText: 'notes.md' }).count()) === 0);
      await page.locator('.editor-group-container.active .view-lines', { hasText: 'kind' }).first().waitFor({ timeout: 30_000 });
    },
  ],
];
