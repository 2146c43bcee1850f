/**
 * Drives the real VS Code workbench the way a person does, by keyboard, and reads from the screen what a person would see.
 * No function sleeps: each waits for what it is about to use, and says in its error what did not come.
 */
import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { launchBrowser, newPage } from '../../scripts/vscode/browser.mjs';
import { findChromium } from '../../scripts/vscode/chromium.mjs';
import { screenshots } from '../../scripts/vscode/paths.mjs';
import { startWorkbench } from '../../scripts/vscode/server.mjs';
import { waitFor } from '../../scripts/vscode/wait.mjs';
import { serveWebExtension } from '../../scripts/vscode/web-extension.mjs';
import { openQuickInput, pick, runCommand, stepTo } from './quickInput.mjs';

export { openProblems, problems, readProblems } from './problems.mjs';
export { runCommand, waitFor };

/** @typedef {import('playwright-core').Page} Page */

/** Why a step with a modal dialog is tried in the newest version alone. */
export const noDialogs = 'while it is driven, the oldest version shows no modal dialogs';

/**
 * Starts a workbench and opens it in a headless browser.
 *
 * @param {import('../../scripts/vscode/server.mjs').Options & { webExtensions?: readonly string[], viewport?: { width: number, height: number } }}
 *   options `webExtensions` run in the web-worker extension host instead of Node's; `viewport` is the size of the window
 * @returns {Promise<{ page: Page, server: import('../../scripts/vscode/server.mjs').Workbench, dispose: () => Promise<void> }>}
 */
export async function openWorkbench(options) {
  // A PDF is printed by the same browser: the machine may have no other.
  const { executable, env } = await findChromium(options.log);
  const server = await startWorkbench({ ...options, env: { POLICYWRIGHT_CHROMIUM: executable, ...env } });
  let browser;
  const dispose = async () => {
    await browser?.close();
    await server.dispose();
  };
  try {
    browser = await launchBrowser({ log: options.log });
    const page = await newPage(browser, options.viewport);
    const [first, ...more] = options.webExtensions ?? [];
    if (first) await serveWebExtension(page, server.authority, first, more);
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
  await pick(page, 'ControlOrMeta+P', path, dir ? `${base} ${dir}` : base);
  const tab = page.locator(`.tab.active[data-resource-name="${base}"]`).first();
  await tab.waitFor({ timeout: 30_000 });
  await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor({ timeout: 30_000 });
}

/**
 * Opens a policy and waits until the extension has read it, as the status bar shows. Before that, VS Code's own Markdown support answers
 * for it, for example when something is renamed.
 *
 * @param {Page} page
 * @param {string} path below the opened folder
 */
export async function openPolicy(page, path) {
  await openFile(page, path);
  await page.locator('[id$="policywright.status"]').first().waitFor({ timeout: 90_000 });
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
      await page.keyboard.press('ControlOrMeta+.');
      await titles.first().waitFor({ timeout: 5_000 });
    }
    return (await titles.allTextContents()).map((title) => title.trim());
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
  await stepTo(page, `the code action "${title}"`, async () => (await focused.first().textContent())?.trim() === title);
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
  await page.keyboard.press('ControlOrMeta+A');
  const text = await waitFor('the text on the clipboard', async () => {
    await page.keyboard.press('ControlOrMeta+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied === empty ? undefined : { copied };
  });
  // Undoes the movement of the cursor, not the text.
  await page.keyboard.press('ControlOrMeta+U');
  await waitFor('the cursor to be back', async () => (await cursor(page)) === before);
  return text.copied.replace(/\r\n/g, '\n');
}

/**
 * Waits for words among the lines that the active editor shows. Unlike `editorText` it touches nothing, so it can be asked while a rename,
 * a question or a command is under way, which another key or a moving cursor would end.
 *
 * @param {Page} page
 * @param {string} what completes "Timed out waiting for ..."
 * @param {(shown: string) => boolean} isThere is given the lines, top down
 */
export async function waitForShown(page, what, isThere) {
  await waitFor(what, async () => isThere(await shownText(page)), { timeout: 60_000 });
}

async function shownText(page) {
  const lines = await page.locator('.editor-group-container.active .monaco-editor .view-lines .view-line').evaluateAll((all) =>
    all
      .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replace(/\u00a0/g, ' ')),
  );
  return lines.join('\n');
}

/** Puts the keyboard into the active editor. */
export async function focusEditor(page) {
  await runCommand(page, 'View: Focus Active Editor Group');
  await waitForFocus(page);
}

/** Waits until the active editor has the keyboard, for example back from a list. */
export async function waitForFocus(page) {
  await page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor({ timeout: 30_000 });
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
  // A list that is still being faded in lets the text below shine through.
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}
