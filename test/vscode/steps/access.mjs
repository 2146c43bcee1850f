import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkAccessibility } from '../accessibility.mjs';
import { chooseTheme, hasTheme, themes } from '../themes.mjs';
import { openFile, runCommand, screenshot, waitFor, webviewFrame } from '../workbench.mjs';
import { placed } from './files.mjs';

/** Waits until a webview has the colours of a theme. */
async function inTheme(workbench, workspace, name, selector) {
  await chooseTheme(workspace, name);
  return waitFor(
    `${name} in the webview`,
    async () => {
      const frame = await webviewFrame(workbench, selector);
      return (await hasTheme(frame, name)) && frame;
    },
    { timeout: 60_000 },
  );
}

/** Our own pages are held against WCAG 2.2 AA in three themes. What VS Code draws, such as trees, is its own. */
export const accessSteps = [
  [
    'the preview is accessible in every theme, with either face',
    async ({ page: workbench, workspace }) => {
      await openFile(workbench, 'shown.md');
      await runCommand(workbench, 'Policywright: Open Preview to the Side');
      for (const theme of Object.keys(themes)) {
        const frame = await inTheme(workbench, workspace, theme, '#page .block');
        for (const face of ['reader', 'gaps']) {
          await frame.locator(`#${face}`).press('Enter');
          await waitFor('the face', async () => (await frame.locator('html').getAttribute('data-face')) === face);
          await checkAccessibility(frame, `the preview, ${face}, ${theme}`);
        }
        await screenshot(workbench, `access-preview-${theme}`);
      }
    },
  ],
  [
    'the register of standards is accessible in every theme',
    async ({ page: workbench, workspace }) => {
      await runCommand(workbench, 'Policywright: Show Standards Register');
      await webviewFrame(workbench, '#page table');
      for (const theme of Object.keys(themes)) {
        await checkAccessibility(await inTheme(workbench, workspace, theme, '#page tbody tr'), `the register, ${theme}`);
        await screenshot(workbench, `access-register-${theme}`);
      }
      await chooseTheme(workspace, 'dark');
    },
  ],
  [
    'what is exported is accessible, by day and by night, in the colours of the system too',
    async ({ page: workbench, workspace }) => {
      await openFile(workbench, 'en/customer-charter.md');
      await runCommand(workbench, 'Policywright: Export...');
      await placed(workbench, 'Export', 'HTML', join(workspace, 'en/customer-charter.html'));
      await runCommand(workbench, 'Policywright: Health Report...');
      await placed(workbench, 'Health report', 'HTML', join(workspace, 'policy-health.html'));
      const tab = await workbench.context().newPage();
      // Where dialogs are shown, an earlier step has left a draft.
      const drafts = existsSync(join(workspace, 'shown.html')) ? [['shown.html', 'the exported draft']] : [];
      for (const [file, name] of [['en/customer-charter.html', 'the exported page'], ...drafts, ['policy-health.html', 'the health report']]) {
        await tab.setContent(await readFile(join(workspace, file), 'utf8'));
        for (const forcedColors of ['none', 'active']) {
          for (const colorScheme of ['light', 'dark']) {
            await tab.emulateMedia({ colorScheme, forcedColors });
            const how = forcedColors === 'active' ? `${colorScheme}-contrast` : colorScheme;
            await checkAccessibility(tab, `${name}, ${how}`);
            await screenshot(tab, `access-${name.replaceAll(' ', '-')}-${how}`);
          }
        }
      }
      await tab.close();
    },
  ],
];
