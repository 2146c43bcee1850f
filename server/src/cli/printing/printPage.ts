/** Makes a PDF of a page with a browser that runs without a window, without the network and with a profile of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Printed } from '../../host.ts';
import { findBrowser } from './findBrowser.ts';

const patience = 60_000;

/** Prints HTML that stands alone. Never throws; what it wrote to the disk is removed. */
export async function printPage(html: string, browser: string | undefined = findBrowser()): Promise<Printed> {
  if (browser === undefined) return { failed: undefined };
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'policywright-print-'));
    const page = join(folder, 'page.html');
    const target = join(folder, 'page.pdf');
    await writeFile(page, html, { encoding: 'utf8', mode: 0o600 });
    await run(browser, argumentsFor({ page, target, profile: join(folder, 'profile') }));
    return { pdf: new Uint8Array(await readFile(target)) };
  } catch (error) {
    return { failed: reasonOf(error) };
  } finally {
    // The browser may still be writing to its profile.
    if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
  }
}

interface Paths {
  readonly page: string;
  readonly target: string;
  readonly profile: string;
}

function argumentsFor({ page, target, profile }: Paths): readonly string[] {
  return [
    '--headless=new',
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
    `--print-to-pdf=${target}`,
    pathToFileURL(page).href,
  ];
}

function run(browser: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(browser, args, { timeout: patience, killSignal: 'SIGKILL', maxBuffer: 8 * 1024 * 1024, windowsHide: true }, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** One line without the long command. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('killed' in error && error.killed) return `${patience / 1000} s`;
  const lines = error.message.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Command failed'));
  return (lines.at(-1) ?? error.message.split('\n', 1)[0] ?? '').slice(0, 200);
}
