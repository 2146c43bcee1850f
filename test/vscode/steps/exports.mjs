import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { noDialogs, openFile, runCommand, screenshot, waitFor } from '../workbench.mjs';
import { placed } from './files.mjs';

/** A policy in force, without blanks, and one with blanks. */
const policy = 'en/customer-charter.md';
const draft = 'shown.md';

async function exported(page, workspace, format, name) {
  await runCommand(page, 'Policywright: Export...');
  return placed(page, 'Export', format, join(workspace, 'en', name));
}

function holds(text, words) {
  if (!text.includes(words)) throw new Error(`"${words}" is not in the file`);
}

/** A policy becomes a file for readers, in each format. */
export const exportSteps = [
  [
    'Export writes HTML, Markdown and a summary that hold the policy',
    async ({ page, workspace }) => {
      await openFile(page, policy);
      const html = (await exported(page, workspace, 'HTML', 'customer-charter.html')).toString('utf8');
      holds(html, 'Customer charter</h1>');
      if (/<script|<link/.test(html)) throw new Error('the page does not stand alone');
      holds((await exported(page, workspace, 'Markdown', 'customer-charter.export.md')).toString('utf8'), '## Purpose');
      holds((await exported(page, workspace, 'Public summary', 'customer-charter.summary.md')).toString('utf8'), 'Customer charter');
    },
  ],
  [
    'Export writes a Word file that opens',
    async ({ page, workspace }) => {
      const files = unzipSync(await exported(page, workspace, 'Word', 'customer-charter.docx'));
      holds(new TextDecoder().decode(files['word/document.xml']), 'Customer charter');
    },
  ],
  [
    'Export prints a PDF',
    async ({ page, workspace }) => {
      const head = (await exported(page, workspace, 'PDF', 'customer-charter.pdf')).subarray(0, 5).toString('latin1');
      if (head !== '%PDF-') throw new Error(`the file begins with ${head}`);
    },
  ],
  [
    'Export asks before it writes a policy with blanks, and marks it as a draft',
    async ({ page, workspace }) => {
      await openFile(page, draft);
      await runCommand(page, 'Policywright: Export...');
      const asDraft = page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Export as Draft' });
      const between = async () => {
        await asDraft.waitFor({ timeout: 60_000 });
        await screenshot(page, 'export-blanks');
        await asDraft.press('Enter');
      };
      const html = (await placed(page, 'Export', 'HTML', join(workspace, 'shown.html'), { between })).toString('utf8');
      holds(html.toLowerCase(), 'draft');
      await waitFor('the dialog to go', async () => !(await asDraft.isVisible()));
    },
    { newestOnly: noDialogs },
  ],
];
