/**
 * Uses the extension as a writer does, by keyboard in the real workbench, and leaves screenshots in `.vscode-test/screenshots/`.
 *
 *     node test/vscode/keyboard.mjs [newest|oldest]
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../../scripts/vscode/paths.mjs';
import {
  applyCodeAction,
  codeActions,
  editorText,
  focusEditor,
  goTo,
  openFile,
  openWorkbench,
  problems,
  runCommand,
  screenshot,
  waitFor,
  webviewFrame,
} from './workbench.mjs';

const policy = 'en/customer-service-policy.md';

/** What a writer does; each step builds on the one before it and throws when the screen does not show what it should. */
const steps = [
  [
    'the Problems panel lists what is missing, vague and unfilled',
    async ({ page }) => {
      await openFile(page, policy);
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
      await page.keyboard.type('2');
      await waitFor('the figure in place of the blank', async () => /We reply to every email within 2 working days\./.test(await editorText(page)));
      await screenshot(page, 'measured');
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
      await waitFor('the blank filled', async () => !(await editorText(page)).includes('[Company]'));
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
      await page.keyboard.press('Escape');
      // Asked for earlier, the palette would be closed by the document that opens, and its Enter would go into the text.
      await page.locator('.tab.active', { hasText: 'complaints-procedure-of-norrholm.md' }).first().waitFor({ timeout: 60_000 });
      const text = await editorText(page);
      if (!text.includes('# Complaints procedure at Norrholm\n')) throw new Error(`the title is not there:\n${text}`);
      if (!/^owner: "\[.+\]"$/m.test(text) || text.includes('[Company]')) throw new Error(`the values are not where they belong:\n${text}`);
      await screenshot(page, 'new-policy-made');
    },
  ],
];

async function questionShown(page) {
  return (await page.locator('.quick-input-widget .quick-input-title').first().textContent()) ?? '';
}

/** Types an answer to a question, or takes the one that stands there, and goes on. */
async function answer(page, question, words) {
  await waitFor(`the question "${question}"`, async () => (await questionShown(page)).includes(question));
  if (words !== undefined) await page.keyboard.insertText(words);
  const row = page.locator('.quick-input-widget .quick-input-list .monaco-list-row.focused .label-name').first();
  const isList = question.endsWith('?') && words !== undefined;
  if (isList) await waitFor(`"${words}" in the list`, async () => ((await row.textContent()) ?? '').includes(words));
  await page.keyboard.press('Enter');
}

function lineOf(text, words) {
  return placeOf(text, words)[0];
}

function placeOf(text, words) {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  const before = text.slice(0, at).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

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

const restrictedSteps = [
  [
    'in Restricted Mode findings are shown and a section is inserted',
    async ({ page }) => {
      await openFile(page, policy);
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

/** Runs all steps in one version, those of Restricted Mode in a workbench of their own; resolves with the counts. */
export async function runKeyboard(version, log = console.log) {
  const trusted = await runSteps(version, steps, { trust: true }, log);
  const restricted = await runSteps(version, restrictedSteps, { trust: false }, log);
  return { passed: trusted.passed + restricted.passed, failed: trusted.failed + restricted.failed };
}

/** Steps after a failed one are not tried, since each needs the one before; they count as failed. */
async function runSteps(version, wanted, options, log) {
  const workspace = await mkdtemp(join(tmpdir(), 'policywright-examples-'));
  await cp(join(repository, 'examples'), workspace, { recursive: true });
  let passed = 0;
  let workbench;
  try {
    workbench = await openWorkbench({ version, workspace, extensionPath: repository, log, ...options });
    const context = { page: workbench.page, state: {} };
    for (const [name, run] of wanted) {
      try {
        await run(context);
      } catch (error) {
        log(`not ok - by keyboard: ${name}\n    ${error instanceof Error ? error.stack : error}`);
        await screenshot(workbench.page, `keyboard-failed-${version}`);
        return { passed, failed: wanted.length - passed };
      }
      passed += 1;
      log(`ok - by keyboard: ${name}`);
    }
    return { passed, failed: 0 };
  } finally {
    await workbench?.dispose();
    await rm(workspace, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = await runKeyboard(process.argv[2] ?? 'newest');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
