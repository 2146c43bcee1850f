import { editorText, runCommand, screenshot, waitFor } from '../workbench.mjs';
import { answer, leave, questionShown } from './questions.mjs';

/** A document is made from templates. */
export const newPolicySteps = [
  [
    'New Policy asks what to make, fills what it is told and opens the document at its first blank',
    async ({ page }) => {
      await runCommand(page, 'Policywright: New Policy...');
      await answer(page, 'what kind of document?', 'Customer service procedure');
      await screenshot(page, 'new-policy');
      await answer(page, 'in which shape?', 'Complaints procedure');
      await answer(page, 'in which language?', 'English');
      await answer(page, 'what is its title?');
      await answer(page, 'fill [Company]', 'Norrholm');
      await waitFor('the next blank', async () => /fill \[(?!Company\])/.test(await questionShown(page)));
      await leave(page);
      // Asked for earlier, the palette would be closed by the document that opens, and its Enter would go into the text.
      await page.locator('.tab.active', { hasText: 'complaints-procedure-at-norrholm.md' }).first().waitFor({ timeout: 60_000 });
      const text = await editorText(page);
      if (!text.includes('# Complaints procedure at Norrholm\n')) throw new Error(`the title is not there:\n${text}`);
      if (!/^owner: "\[.+\]"$/m.test(text) || text.includes('[Company]')) throw new Error(`the values are not where they belong:\n${text}`);
      await screenshot(page, 'new-policy-made');
    },
  ],
];
