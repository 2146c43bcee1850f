/** Makes a PDF of a page with a browser that runs without a window, without the network and with a profile of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Printed } from '../../host.ts';
import { type Devtools, speakTo } from './devtools.ts';
import { findBrowser } from './findBrowser.ts';

/** How long a browser may take, in milliseconds. */
const patience = 60_000;

/** Prints HTML that stands alone. Never throws; what it wrote to the disk is removed. */
export async function printPage(html: string, browser: string | undefined = findBrowser()): Promise<Printed> {
  if (browser === undefined) return { failed: undefined };
  let profile: string | undefined;
  let running: ChildProcess | undefined;
  try {
    profile = await mkdtemp(join(tmpdir(), 'policywright-print-'));
    running = spawn(browser, argumentsFor(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], windowsHide: true });
    return { pdf: await withPatience(print(speakTo(running), html)) };
  } catch (error) {
    return { failed: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? '' };
  } finally {
    if (running) await ended(running);
    // Parts of the browser may still be writing to its profile.
    if (profile !== undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

function argumentsFor(profile: string): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${profile}`,
    // A browser refuses to run as root inside its sandbox; the page has no script and loads nothing.
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

/** Puts the page into an empty tab in which nothing can run, and prints it on the paper that its style asks for. */
async function print(browser: Devtools, html: string): Promise<Uint8Array> {
  const { targetId } = await browser.call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.call('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params: object = {}) => browser.call(method, params, String(sessionId));
  await page('Page.enable');
  await page('Emulation.setScriptExecutionDisabled', { value: true });
  const { frameTree } = await page('Page.getFrameTree');
  await page('Page.setDocumentContent', { frameId: frameIn(frameTree), html });
  const { data } = await page('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(Buffer.from(String(data), 'base64'));
}

function frameIn(tree: unknown): unknown {
  const frame = typeof tree === 'object' && tree !== null && 'frame' in tree ? tree.frame : undefined;
  return typeof frame === 'object' && frame !== null && 'id' in frame ? frame.id : undefined;
}

async function withPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends the browser, and waits until it is gone. */
function ended(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null || browser.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    browser.once('exit', () => resolve());
    browser.kill('SIGKILL');
  });
}
