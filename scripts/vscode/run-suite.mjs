import { relative, resolve } from 'node:path';
import { launchBrowser, newPage } from './browser.mjs';
import { findDesktop, runSuiteDesktop } from './desktop.mjs';
import { keepEvidence } from './evidence.mjs';
import { suiteOutput } from './output.mjs';
import { startWorkbench } from './server.mjs';
import { serveWebExtension } from './web-extension.mjs';

export { runSuiteDesktop };

/**
 * @typedef {object} Suite
 * @property {import('./paths.mjs').Version} version
 * @property {'node' | 'web'} host the extension host: a Node process, or the web worker in which vscode.dev runs extensions
 * @property {string} extensionPath absolute
 * @property {string} suitePath a CommonJS file ending in `.js` that exports `run(): Promise<void>`; inside `extensionPath`
 * @property {string} workspace absolute path of the folder to open; tests may change it
 * @property {Record<string, unknown>} [userSettings]
 * @property {string} [locale]
 * @property {boolean} [trust]
 * @property {(line: string) => void} [log] receives the lines that the suite prints
 * @property {number} [timeout] milliseconds for the run, without the installation of parts
 *
 * @typedef {{ code: number, passed: number, failed: number }} Result `code` is 0 when every test passed
 */

/**
 * The one door: runs a suite in desktop VS Code where that can work, else in the VS Code that comes from the npm registry.
 *
 * @param {Suite} suite
 * @returns {Promise<Result>}
 */
export async function runSuiteAnywhere(suite) {
  const { log = console.log, version, host } = suite;
  const desktop = await findDesktop(version);
  const usesNpm = 'obstacle' in desktop;
  log(
    `# ${version}, ${host}: ${usesNpm ? `VS Code from npm, since for desktop VS Code ${desktop.obstacle}` : `desktop VS Code, ${desktop.executable}`}`,
  );
  return usesNpm ? runSuite(suite) : runSuiteDesktop(suite, desktop.executable);
}

/**
 * Runs a suite in the workbench that comes from the npm registry, in a headless browser.
 *
 * @param {Suite} suite
 * @returns {Promise<Result>}
 */
export async function runSuite(suite) {
  requireInside(suite);
  const { log = console.log, timeout = 480_000 } = suite;
  const workbench = await startWorkbench({ ...suite, extensionPath: undefined });
  try {
    const browser = await launchBrowser({ log });
    try {
      return await runInPage(await newPage(browser), workbench, { ...suite, log, timeout });
    } finally {
      await browser.close();
    }
  } finally {
    await workbench.dispose();
  }
}

/**
 * The web-worker host finds a suite only inside the extension that it runs for. The Node host would not mind, so that a mistake would
 * show in one host only.
 */
function requireInside({ extensionPath, suitePath }) {
  if (relative(resolve(extensionPath), resolve(suitePath)).startsWith('..')) {
    throw new Error(`The suite ${suitePath} must lie inside the extension ${extensionPath}.`);
  }
}

/** The two addresses that the workbench needs. The scheme decides about the host: `extensionDevelopmentKind` has no effect in the browser. */
async function addresses(page, workbench, { host, extensionPath, suitePath }) {
  if (host === 'node') return [workbench.remoteUri(extensionPath), workbench.remoteUri(suitePath)];
  const addressOf = await serveWebExtension(page, workbench.authority, extensionPath);
  return [addressOf(''), addressOf(relative(extensionPath, suitePath))];
}

async function runInPage(page, workbench, suite) {
  const { version, host, log } = suite;
  const output = suiteOutput(log);
  const all = [];
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map(String).join(' ');
    all.push(`[${type}] ${text}`);
    output.write(text);
  });
  const end = await runToEnd(page, workbench, suite).catch((error) => ({ code: 1, problem: error.message, logs: [] }));
  const result = output.verdict(end, host);
  if (result.code !== 0) await keepEvidence(`${version}-${host}`, [...all, ...end.logs, workbench.output()], log, page);
  return result;
}

/** @returns {Promise<{ code: number, logs: string[] }>} what the workbench says at the end, with the logs of its extension hosts */
async function runToEnd(page, workbench, suite) {
  const exit = new Promise(
    (resolve) => void page.exposeFunction('codeAutomationExit', (code, logs = []) => resolve({ code, logs: logs.map(logText) })),
  );
  const crash = new Promise((_, fail) => page.on('crash', () => fail(new Error('the page crashed'))));
  const [extension, tests] = await addresses(page, workbench, suite);
  const payload = [
    ['extensionDevelopmentPath', extension],
    ['extensionTestsPath', tests],
  ];
  await page.goto(workbench.url({ payload }), { timeout: suite.timeout });
  return Promise.race([exit, crash, expire(suite.timeout)]);
}

const logText = ({ relativePath, contents }) => `\n--- ${relativePath}\n${contents}`;

async function expire(timeout) {
  await new Promise((resolve) => setTimeout(resolve, timeout).unref());
  throw new Error(`no result within ${timeout / 1000} s`);
}
