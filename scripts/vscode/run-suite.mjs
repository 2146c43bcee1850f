import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { launchBrowser, newPage } from './browser.mjs';
import { desktopObstacle, runSuiteDesktop } from './desktop.mjs';
import { suiteOutput } from './output.mjs';
import { screenshots } from './paths.mjs';
import { startWorkbench } from './server.mjs';

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
  const obstacle = await desktopObstacle();
  const { log = console.log, version, host } = suite;
  const where = obstacle ? `VS Code from npm (${obstacle})` : 'desktop VS Code';
  log(`# ${version}, ${host}: ${where}`);
  return obstacle ? runSuite(suite) : runSuiteDesktop(suite);
}

/**
 * Runs a suite in the workbench that comes from the npm registry, in a headless browser.
 *
 * @param {Suite} suite
 * @returns {Promise<Result>}
 */
export async function runSuite(suite) {
  requireInside(suite);
  const { log = console.log, timeout = 180_000 } = suite;
  const userSettings = { ...suite.userSettings, ...(suite.host === 'web' ? await webHostSettings(suite) : {}) };
  const workbench = await startWorkbench({ ...suite, extensionPath: undefined, userSettings });
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

/** `extensionDevelopmentKind`, which chooses the host on the desktop, has no effect in the browser; this setting has. */
async function webHostSettings({ extensionPath }) {
  const { publisher, name } = JSON.parse(await readFile(join(extensionPath, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

async function runInPage(page, workbench, { version, host, extensionPath, suitePath, log, timeout }) {
  const output = suiteOutput(log);
  const all = [];
  const exit = new Promise((done) => void page.exposeFunction('codeAutomationExit', (code, logs) => done({ code, logs })));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map(String).join(' ');
    all.push(`[${type}] ${text}`);
    output.write(text);
  });
  const crash = new Promise((_, fail) => page.on('crash', () => fail(new Error('The page crashed.'))));
  const payload = [
    ['extensionDevelopmentPath', workbench.remoteUri(extensionPath)],
    ['extensionTestsPath', workbench.remoteUri(suitePath)],
  ];
  let end;
  try {
    await page.goto(workbench.url({ payload }), { timeout });
    end = await Promise.race([exit, crash, expire(timeout)]);
  } catch (error) {
    end = { code: 1, problem: error.message };
  }
  const result = judge(end, output, host);
  if (result.code !== 0) await keepEvidence(page, `${version}-${host}`, [...all, ...(end.logs ?? []).map(fileText), workbench.output()], log);
  if (result.problem) log(`not ok - ${version}, ${host}: ${result.problem}`);
  return { code: result.code, passed: output.counts()?.passed ?? 0, failed: (output.counts()?.failed ?? 0) + (result.problem ? 1 : 0) };
}

const fileText = ({ relativePath, contents }) => `\n--- ${relativePath}\n${contents}`;

async function expire(timeout) {
  await new Promise((resolve) => setTimeout(resolve, timeout).unref());
  return { code: 1, problem: `no result within ${timeout / 1000} s` };
}

/** A run counts only when the suite itself said how it ended, and in the host that was asked for. */
function judge({ code, problem }, output, host) {
  if (problem) return { code: 1, problem };
  if (!output.counts()) return { code: 1, problem: 'the suite ended without saying how many tests passed' };
  if (output.host() && output.host() !== host) return { code: 1, problem: `it ran in the ${output.host()} extension host` };
  return { code };
}

async function keepEvidence(page, name, lines, log) {
  await mkdir(screenshots, { recursive: true });
  const path = join(screenshots, name);
  await writeFile(`${path}.log`, lines.join('\n'));
  await page.screenshot({ path: `${path}.png`, timeout: 20_000 }).catch(() => {});
  log(`# see ${path}.png and ${path}.log`);
}
