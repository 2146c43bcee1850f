/**
 * Drives the real VS Code workbench the way a person does, by keyboard, and reads from the screen what a person would see.
 * No function sleeps: each waits for what it is about to use, and says in its error what did not come.
 */
import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { launchBrowser, newPage } from '../../scripts/vscode/browser.mjs';
import { screenshots } from '../../scripts/vscode/paths.mjs';
import { startWorkbench } from '../../scripts/vscode/server.mjs';
import { waitFor } from '../../scripts/vscode/wait.mjs';

export { waitFor };

/** @typedef {import('playwright-core').Page} Page */

/**
 * Starts a workbench and opens it in a headless browser.
 *
 * @param {import('../../scripts/vscode/server.mjs').Options} options
 * @returns {Promise<{ page: Page, server: import('../../scripts/vscode/server.mjs').Workbench, dispose: () => Promise<void> }>}
 */
export async function openWorkbench(options) {
  const server = await startWorkbench(options);
  let browser;
  const dispose = async () => {
    await browser?.close();
    await server.dispose();
  };
  try {
    browser = await launchBrowser({ log: options.log });
    const page = await newPage(browser);
    await page.goto(server.url(), { timeout: 60_000 });
    await ready(page);
    return { page, server, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Waits until the workbench has put back its editors and views. Needed after `page.reload()` too. */
export async function ready(page) {
  await page.waitForFunction(() => 'driver' in window && document.querySelector('.monaco-workbench .part.statusbar'), undefined, { timeout: 90_000 });
  await page.evaluate(() => window.driver.whenWorkbenchRestored());
}

/**
 * Opens a file through quick open (Ctrl+P) and waits until its text is there.
 *
 * @param {Page} page
 * @param {string} path below the opened folder, for example `en/privacy-policy.md`
 */
export async function openFile(page, path) {
  const { base, dir } = posix.parse(path);
  await pick(page, 'Control+P', path, dir ? `${base} ${dir}` : base);
  const tab = page.locator(`.tab.active[data-resource-name="${base}"]`).first();
  await tab.waitFor({ timeout: 30_000 });
  await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor({ timeout: 30_000 });
}

/**
 * Runs a command through the command palette (F1).
 *
 * @param {Page} page
 * @param {string} label as the palette shows it, category included, for example `View: Toggle Word Wrap`
 */
export async function runCommand(page, label) {
  await pick(page, 'F1', label, label);
}

/**
 * Puts the cursor somewhere in the active editor (Ctrl+G).
 *
 * @param {Page} page
 * @param {number} line from 1
 * @param {number} column from 1
 */
export async function goTo(page, line, column) {
  await openQuickInput(page, 'Control+G');
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  const wanted = `Ln ${line}, Col ${column}`;
  await waitFor(`the cursor at ${wanted}`, async () => (await cursor(page)) === wanted);
}

/** @returns {Promise<string | undefined>} for example `Ln 3, Col 14`, or `Ln 3, Col 14 (5 selected)` */
async function cursor(page) {
  const [text] = await page.locator('[id="status.editor.selection"]').allInnerTexts();
  return text?.trim();
}

/**
 * The code actions at the cursor (Ctrl+.). Waits until there are some, and leaves the list open.
 *
 * @param {Page} page
 * @returns {Promise<string[]>} their titles, in order
 */
export async function codeActions(page) {
  const titles = page.locator('.action-widget .monaco-list-row.action .title');
  return waitFor('code actions', async () => {
    // Before the extension has answered, VS Code says that there are none; so ask again.
    if (!(await titles.first().isVisible())) {
      await page.keyboard.press('Control+.');
      await titles.first().waitFor({ timeout: 2_000 });
    }
    return (await titles.allInnerTexts()).map((title) => title.trim());
  });
}

/**
 * Applies the code action with this title (Ctrl+., arrows, Enter).
 *
 * @param {Page} page
 * @param {string} title
 */
export async function applyCodeAction(page, title) {
  const titles = await codeActions(page);
  if (!titles.includes(title)) throw new Error(`No code action "${title}", only:\n${titles.join('\n')}`);
  const focused = page.locator('.action-widget .monaco-list-row.action.focused .title');
  await stepTo(page, `the code action "${title}"`, async () => (await focused.first().innerText()).trim() === title);
  await page.keyboard.press('Enter');
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor({ state: 'hidden', timeout: 30_000 });
}

/**
 * The whole text of the active editor, also what is scrolled out of sight. Goes through the clipboard, since the page holds only the visible
 * lines, and puts the cursor back.
 *
 * @param {Page} page
 * @returns {Promise<string>} with `\n` between lines
 */
export async function editorText(page) {
  await focusEditor(page);
  const before = await cursor(page);
  const empty = `nothing copied yet ${Date.now()}`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), empty);
  await page.keyboard.press('Control+A');
  const text = await waitFor('the text on the clipboard', async () => {
    await page.keyboard.press('Control+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied === empty ? undefined : { copied };
  });
  // Undoes the movement of the cursor, not the text.
  await page.keyboard.press('Control+U');
  await waitFor('the cursor to be back', async () => (await cursor(page)) === before);
  return text.copied.replace(/\r\n/g, '\n');
}

/** Puts the keyboard into the active editor. */
export async function focusEditor(page) {
  await runCommand(page, 'View: Focus Active Editor Group');
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor({ timeout: 30_000 });
}

/**
 * A row of the Problems panel. VS Code shows no hints there.
 *
 * @typedef {object} Problem
 * @property {'Error' | 'Warning' | 'Info'} severity
 * @property {string} message
 * @property {string} source for example `Policywright`
 * @property {string} code the rule
 * @property {number} line from 1
 * @property {number} column from 1
 */

/**
 * Opens the Problems panel and reads all of its rows, scrolling where there are more than fit.
 *
 * @param {Page} page
 * @returns {Promise<Problem[]>} in the order of the panel; empty when it says that there are none
 */
export async function problems(page) {
  await openProblems(page);
  return readProblems(page);
}

/** Opens the Problems panel and gives it the keyboard. */
export async function openProblems(page) {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').waitFor({ timeout: 30_000 });
}

/** Reads the rows of an open Problems panel. */
export async function readProblems(page) {
  const list = page.locator('.markers-panel .monaco-list').first();
  if (!(await list.isVisible())) return [];
  await list.hover();
  await page.mouse.wheel(0, -1_000_000);
  await waitFor('the first problem', async () => (await visibleRows(list))[0]?.index === 0 || (await page.locator('.markers-panel .message-box-container').isVisible()));
  const rows = new Map();
  for (let last = false; !last; ) {
    const seen = await visibleRows(list);
    for (const row of seen) rows.set(row.index, row);
    last = seen.length === 0 || seen.some((row) => row.last);
    if (last) continue;
    await page.mouse.wheel(0, 60);
    await waitFor('more problems', async () => (await visibleRows(list)).at(-1)?.index !== seen.at(-1)?.index, { timeout: 10_000 });
  }
  const inOrder = [...rows.values()].sort((left, right) => left.index - right.index);
  return inOrder.flatMap((row) => parseProblem(row) ?? []);
}

/** @returns {Promise<{ index: number, last: boolean, label: string, source: string, code: string }[]>} */
async function visibleRows(list) {
  const rows = await list.locator('.monaco-list-row').evaluateAll((elements) =>
    elements.map((row) => ({
      index: Number(row.dataset.index),
      last: row.dataset.lastElement === 'true',
      label: row.getAttribute('aria-label') ?? '',
      source: row.querySelector('.marker-source')?.textContent ?? '',
      code: row.querySelector('.marker-code')?.textContent ?? '',
    })),
  );
  return rows.sort((left, right) => left.index - right.index);
}

/** The label is what a screen reader says; unlike the visible text it has the message whole and on one line. */
function parseProblem({ label, source, code }) {
  const parts = /^(Error|Warning|Info): ([\s\S]*) at line (\d+) and character (\d+)\./.exec(label);
  if (!parts) return undefined;
  const [, severity, message, line, column] = parts;
  return { severity, message, source, code, line: Number(line), column: Number(column) };
}

/**
 * The innermost frame of a webview, the one that holds the extension's own HTML. A webview gets a new frame with each new HTML, so ask again
 * after a change.
 *
 * @param {Page} page
 * @param {string} selector something that only this webview has
 * @returns {Promise<import('playwright-core').Frame>}
 */
export async function webviewFrame(page, selector) {
  return waitFor(`a webview with ${selector}`, async () => {
    const inner = page.frames().filter((frame) => frame.url().includes('/webview/browser/pre/fake.html'));
    for (const frame of inner) {
      if (!frame.isDetached() && (await frame.locator(selector).count()) > 0) return frame;
    }
    return undefined;
  });
}

/**
 * Saves what the page shows to `.vscode-test/screenshots/<name>.png`.
 *
 * @param {Page} page
 * @param {string} name
 * @returns {Promise<string>} the path
 */
export async function screenshot(page, name) {
  await mkdir(screenshots, { recursive: true });
  const path = join(screenshots, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Opens a quick pick with `keys`, filters by `text` and accepts the row that reads `wanted`: its label and, after a space, its description. */
async function pick(page, keys, text, wanted) {
  const rows = page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  await waitFor(`"${wanted}" in the list of ${keys}`, async () => {
    // The list does not grow by itself, for example when an extension adds its commands late; so it is opened anew each time.
    await openQuickInput(page, keys);
    // At once: typed letter by letter, each letter would filter the list.
    await page.keyboard.insertText(text);
    return waitFor('the row', async () => (await rowTexts(rows)).includes(wanted), { timeout: 5_000 });
  }, { timeout: 60_000 });
  const focused = page.locator('.quick-input-widget .quick-input-list .monaco-list-row.focused');
  await stepTo(page, `the row "${wanted}"`, async () => (await rowTexts(focused))[0] === wanted);
  await page.keyboard.press('Enter');
}

/** The spoken label of a row also tells of keybindings, groups and unsaved changes, differently in each version; these two parts are stable. */
function rowTexts(rows) {
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const parts = ['.label-name', '.label-description'].map((part) => row.querySelector(`.quick-input-list-row ${part}`)?.textContent ?? '');
      return parts.join(' ').replace(/\s+/g, ' ').trim();
    }),
  );
}

async function openQuickInput(page, keys) {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  if (await input.isVisible()) {
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden', timeout: 10_000 });
  }
  await waitFor(`${keys} to open its list`, async () => {
    await page.keyboard.press(keys);
    await input.waitFor({ timeout: 3_000 });
    return input.evaluate((element) => element === document.activeElement);
  });
}

/** Presses the down arrow until `isThere`. The lists wrap around, so the row is reached wherever it is. */
async function stepTo(page, what, isThere) {
  await waitFor(what, async () => {
    if (await isThere()) return true;
    await page.keyboard.press('ArrowDown');
    return isThere();
  });
}
