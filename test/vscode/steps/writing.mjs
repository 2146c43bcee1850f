import {
  applyCodeAction,
  codeActions,
  editorText,
  focusEditor,
  goTo,
  openPolicy,
  problems,
  runCommand,
  screenshot,
  waitFor,
  waitForFocus,
  waitForShown,
  webviewFrame,
} from '../workbench.mjs';
import { lineOf, placeOf } from './places.mjs';

const policy = 'en/customer-service-policy.md';

/** A policy with gaps is mended and looked at. */
export const writingSteps = [
  [
    'the Problems panel lists what is missing, vague and unfilled',
    async ({ page }) => {
      await openPolicy(page, policy);
      const found = await waitFor(
        'findings in the Problems panel',
        async () => {
          const rows = (await problems(page)).filter(({ source }) => source === 'Policywright');
          return rows.length > 5 && rows;
        },
        { timeout: 60_000 },
      );
      for (const rule of ['structure/missing-section', 'standards/vague', 'placeholders/unfilled', 'placeholders/choice']) {
        if (!found.some(({ code }) => code === rule)) throw new Error(`no finding of ${rule} in the panel`);
      }
      await screenshot(page, 'findings');
      await page.keyboard.press('Control+J');
    },
  ],
  [
    'Ctrl+. and Enter insert a missing section',
    async ({ page, state }) => {
      await focusEditor(page);
      state.before = await editorText(page);
      await goTo(page, lineOf(state.before, '# Customer service policy'), 4);
      const titles = await codeActions(page);
      await screenshot(page, 'light-bulb');
      const title = titles.find((offer) => /^Insert section "/.test(offer));
      if (!title) throw new Error(`no section is offered, only:\n${titles.join('\n')}`);
      await page.keyboard.press('Escape');
      await applyCodeAction(page, title);
      const heading = `## ${/"(.*)"/.exec(title)?.[1]}`;
      const after = await waitFor('the inserted section', async () => {
        const text = await editorText(page);
        return text.includes(heading) && text;
      });
      if (without(after, heading, state.before) !== state.before) throw new Error('inserting the section changed other text');
      await goTo(page, lineOf(after, heading), 1);
      await screenshot(page, 'inserted-section');
    },
  ],
  [
    'Ctrl+Z takes it back in one step',
    async ({ page, state }) => {
      await page.keyboard.press('Control+Z');
      await waitFor('the text as it was', async () => (await editorText(page)) === state.before);
    },
  ],
  [
    'Ctrl+. replaces a vague phrase and selects the blank to fill',
    async ({ page, state }) => {
      const [line, column] = placeOf(state.before, 'as soon as possible');
      await goTo(page, line, column + 2);
      const title = (await codeActions(page)).find((offer) => /^Replace with "/.test(offer));
      await page.keyboard.press('Escape');
      if (!title) throw new Error('no replacement is offered');
      await applyCodeAction(page, title);
      await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor({ timeout: 30_000 });
      // The list of fixes gives the keyboard back a moment after the words are there.
      await waitForFocus(page);
      await page.keyboard.type('2');
      await waitForShown(page, 'the figure in place of the blank', (shown) => shown.includes('We reply to every email within 2 working days.'));
      await screenshot(page, 'measured');
    },
  ],
  [
    'Ctrl+. and the arrow keys set a target that is usual, in one step of undo',
    async ({ page }) => {
      await page.keyboard.press('Control+Z');
      await page.keyboard.press('Control+Z');
      const before = await waitFor('the vague phrase again', async () => {
        const text = await editorText(page);
        return /We reply to every email as soon as possible/.test(text) && text;
      });
      const [line, column] = placeOf(before, 'as soon as possible');
      await goTo(page, line, column + 2);
      await applyCodeAction(page, 'Set a target...');
      const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
      await rows.first().waitFor({ timeout: 30_000 });
      await page.keyboard.type('within 3 working');
      await waitFor('the figure that is usual', async () => /within 3 working days/.test((await rows.first().textContent()) ?? ''));
      await screenshot(page, 'set-a-target');
      await page.keyboard.press('Enter');
      await waitForShown(page, 'the target in the sentence', (shown) => shown.includes('We reply to every email within 3 working days.'));
      await page.keyboard.press('Control+Z');
      await waitFor('the text as it was', async () => (await editorText(page)) === before);
    },
  ],
  [
    'a blank is filled through the input box',
    async ({ page }) => {
      const [line, column] = placeOf(await editorText(page), '[Company]');
      await goTo(page, line, column + 1);
      const title = (await codeActions(page)).find((offer) => /^Fill "/.test(offer));
      await page.keyboard.press('Escape');
      if (!title) throw new Error('filling is not offered');
      await applyCodeAction(page, title);
      await page.locator('.quick-input-widget .quick-input-box input').first().waitFor({ timeout: 30_000 });
      await page.keyboard.type('Norrholm');
      await screenshot(page, 'fill');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: 30_000 });
      await waitForShown(page, 'the blank filled', (shown) => shown.includes('Norrholm'));
      if ((await editorText(page)).includes('[Company]')) throw new Error('a blank of the same name is left');
    },
  ],
  [
    'the preview shows the policy with its gaps',
    async ({ page }) => {
      await runCommand(page, 'Policywright: Open Preview to the Side');
      const frame = await webviewFrame(page, '.document-control');
      await frame.locator('mark.finding').first().waitFor({ timeout: 60_000 });
      await screenshot(page, 'preview');
    },
  ],
  [
    'the status bar says what the document is',
    async ({ page }) => {
      const item = page.locator('[id$="policywright.status"]').first();
      await waitFor('the kind in the status bar', async () => /policy/i.test((await item.textContent()) ?? ''));
    },
  ],
];

/** The text with the inserted section taken out again: what stands between the two parts that it shares with the old text. */
function without(text, heading, old) {
  const added = text.length - old.length;
  const at = text.indexOf(heading);
  for (let start = Math.max(0, at - 2); start <= at; start += 1) {
    const rest = text.slice(0, start) + text.slice(start + added);
    if (rest === old) return rest;
  }
  return text;
}

/** The same while the folder is not trusted. */
export const restrictedSteps = [
  [
    'in Restricted Mode findings are shown and a section is inserted',
    async ({ page }) => {
      await openPolicy(page, policy);
      await waitFor('findings in Restricted Mode', async () => (await problems(page)).some(({ source }) => source === 'Policywright'), {
        timeout: 60_000,
      });
      await page.keyboard.press('Control+J');
      await focusEditor(page);
      await goTo(page, lineOf(await editorText(page), '# Customer service policy'), 4);
      await screenshot(page, 'restricted');
      const title = (await codeActions(page)).find((offer) => /^Insert section "/.test(offer));
      await page.keyboard.press('Escape');
      if (!title) throw new Error('no section is offered');
      await applyCodeAction(page, title);
      await waitFor('the inserted section', async () => (await editorText(page)).includes(`## ${/"(.*)"/.exec(title)?.[1]}`));
    },
  ],
];
