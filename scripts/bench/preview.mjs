// Milliseconds from a keystroke in the editor until the preview beside it has painted the change, in the real workbench; and the same
// for a page that only counts keystrokes, which is what VS Code itself takes.
//   node esbuild.mjs && node scripts/bench/preview.mjs [--keystrokes 40] [--version newest] [--sizes 10,100,1024] [--host node|web] [--window 1400x900] [--pause 150]
// Figures of this run on this machine, and of what else it was doing; nothing here passes or fails.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { goTo, openFile, openWorkbench, runCommand, waitFor, webviewFrame } from '../../test/vscode/workbench.mjs';
import { repository } from '../vscode/paths.mjs';
import { benchDocument } from './documents.mjs';

const { values } = parseArgs({
  options: {
    keystrokes: { type: 'string', default: '40' },
    version: { type: 'string', default: 'newest' },
    sizes: { type: 'string', default: '10,100,1024' },
    host: { type: 'string', default: 'node' },
    window: { type: 'string', default: '1400x900' },
    // From a paint to the next keystroke, in milliseconds: nobody types faster.
    pause: { type: 'string', default: '150' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const [width, height] = values.window.split('x').map(Number);
let keys = 0;

const workspace = await mkdtemp(join(tmpdir(), 'policywright-bench-'));
const texts = new Map(sizes.map((size) => [size, benchDocument({ language: 'en', bytes: size * 1024, seed: 7 })]));
for (const [size, text] of texts) await writeFile(join(workspace, fileOf(size)), text);
const settings = { 'editor.minimap.enabled': false, 'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' } };
const workbench = await openWorkbench({
  version: values.version,
  workspace,
  [values.host === 'web' ? 'webExtensions' : 'extensionPath']: [repository, join(import.meta.dirname, 'echo')],
  userSettings: settings,
  viewport: { width, height },
  log: () => undefined,
});
try {
  console.log(`Window of ${width} by ${height}, ${values.host} host, ${values.pause} ms between keystrokes. Load of the machine: ${load()}.\n`);
  console.log('| size | page | p50 | p95 | max |\n| --- | --- | ---: | ---: | ---: |');
  await workbench.page.evaluate(recordKeys);
  for (const size of sizes) await measure(workbench.page, size);
  console.log(`\nLoad at the end: ${load()}.`);
} finally {
  await workbench.dispose();
  await rm(workspace, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function load() {
  return `${loadavg()
    .map((share) => share.toFixed(1))
    .join(', ')} over 1, 5 and 15 minutes on ${cpus().length} cores`;
}

function fileOf(size) {
  return `policy-${size}kb.md`;
}

async function measure(page, size) {
  await openFile(page, fileOf(size));
  await runCommand(page, 'Policywright: Open Preview to the Side');
  const frame = await waitFor('the preview', () => webviewFrame(page, '#page .block'), { timeout: 180_000 });
  const shown = () => frame.evaluate(() => document.querySelector('#page')?.textContent?.length ?? 0);
  await waitFor(`the page of ${size} KB`, async () => (await shown()) > (size * 1024) / 3, { timeout: 120_000 });
  await frame.evaluate(recordPaints, '#page');
  for (const face of ['reader', 'gaps']) {
    await frame.evaluate((id) => document.getElementById(id)?.click(), face);
    await measurePage(page, frame, { size, name: face });
  }
  await runCommand(page, 'Echo: Open');
  const echo = await webviewFrame(page, '#echo');
  await echo.evaluate(recordPaints, '#echo');
  await measurePage(page, echo, { size, name: 'echo of VS Code' });
  await runCommand(page, 'View: Focus Next Editor Group');
  await runCommand(page, 'View: Close All Editors in Group');
}

async function measurePage(page, frame, { size, name }) {
  await goTo(page, ...placeIn(texts.get(size)));
  const times = [];
  for (let i = 0; i < Number(values.keystrokes) + 5; i += 1) {
    const time = await keystroke(page, frame);
    // The first ones pay for what is compiled and laid out once.
    if (i >= 5) times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)]?.toFixed(0);
  console.log(`| ${size} KB | ${name} | ${at(0.5)} | ${at(0.95)} | ${times.at(-1)?.toFixed(0)} |`);
}

/** Inside a paragraph of the first screens, where a writer would see what changes: line and column from 1. */
function placeIn(text) {
  const lines = text.split('\n');
  const line = lines.findIndex((words, i) => i > 15 && /^\p{L}.{60,}$/u.test(words));
  return [line + 1, 40];
}

async function keystroke(page, frame) {
  await setTimeout(Number(values.pause));
  await frame.evaluate(() => globalThis.watchForPaint());
  // A new word every seven keys.
  keys += 1;
  await page.keyboard.press(keys % 7 === 0 ? 'Space' : 'x');
  const painted = await frame.evaluate(() => globalThis.nextPaint);
  return painted - (await page.evaluate(() => globalThis.pressed));
}

/** Both clocks are those of one machine, counted from the epoch. */
function recordKeys() {
  document.addEventListener(
    'keydown',
    () => {
      globalThis.pressed = performance.timeOrigin + performance.now();
    },
    true,
  );
}

/** A change is painted when the first task after the next frame runs. */
function recordPaints(selector) {
  let tell;
  globalThis.watchForPaint = () => {
    globalThis.nextPaint = new Promise((resolve) => {
      tell = resolve;
    });
  };
  new MutationObserver(() => {
    const told = tell;
    tell = undefined;
    if (!told) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => told(performance.timeOrigin + performance.now());
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector(selector), { subtree: true, childList: true, characterData: true });
}
