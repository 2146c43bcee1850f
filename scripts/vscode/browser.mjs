import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * Why each flag: tests on a closed network must not wait for the browser's own requests, containers often run as root and
 * have no GPU and a small `/dev/shm`, and tabs in the background must run as fast as the one in front.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/**
 * Starts a headless Chromium. Close it with `browser.close()`.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ log = console.log } = {}) {
  const { executable, env } = await findChromium(log);
  return chromium.launch({ executablePath: executable, args: flags, env: { ...process.env, ...env }, timeout: 120_000 });
}

/**
 * Opens a page in a fresh profile, unless told otherwise wide enough that the workbench shows the side bar, two editors and a panel.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ width: number, height: number }} [viewport]
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function newPage(browser, viewport = { width: 1400, height: 900 }) {
  const context = await browser.newContext({ viewport, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return context.newPage();
}
