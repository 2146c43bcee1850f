// Milliseconds from a keystroke in the editor until the preview beside it has painted the change, in the real workbench.
//   node esbuild.mjs && node scripts/bench/preview.mjs [--keystrokes 40] [--version newest]
// Figures of this run on this machine; nothing here passes or fails.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { goTo, openFile, openWorkbench, runCommand, waitFor, webviewFrame } from '../../test/vscode/workbench.mjs';
import { repository } from '../vscode/paths.mjs';
import { benchDocument } from './documents.mjs';

const { values } = parseArgs({ options: { keystrokes: { type: 'string', default: '40' }, version: { type: 'string', default: 'newest' } } });
const sizes = { '10 KB': 10 * 1024, '100 KB': 100 * 1024, '1 MB': 1024 * 1024 };

const workspace = await mkdtemp(join(tmpdir(), 'policywright-bench-'));
for (const [name, bytes] of Object.entries(sizes)) await writeFile(join(workspace, fileOf(name)), benchDocument({ language: 'en', bytes, seed: 7 }));
const settings = { 'editor.minimap.enabled': false, 'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' } };
const workbench = await openWorkbench({
  version: values.version,
  workspace,
  extensionPath: repository,
  userSettings: settings,
  log: () => undefined,
});
try {
  console.log('| size | face | p50 | p95 | max |\n| --- | --- | ---: | ---: | ---: |');
  for (const name of Object.keys(sizes)) await measure(workbench.page, name);
} finally {
  await workbench.dispose();
  await rm(workspace, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function fileOf(name) {
  return `policy-${name.replace(' ', '').toLowerCase()}.md`;
}

async function measure(page, name) {
  await openFile(page, fileOf(name));
  await runCommand(page, 'Policywright: Open Preview to the Side');
  const frame = await webviewFrame(page, '#page .block');
  const shown = () => frame.evaluate(() => document.querySelector('#page')?.textContent?.length ?? 0);
  await waitFor(`the page of ${name}`, async () => (await shown()) > sizes[name] / 3, { timeout: 120_000 });
  await page.evaluate(recordKeys);
  await frame.evaluate(recordPaints);
  for (const face of ['reader', 'gaps']) {
    await frame.evaluate((id) => document.getElementById(id)?.click(), face);
    // In the last paragraph of the first screens, where a writer would see what changes.
    await goTo(page, 30, 1);
    const times = [];
    for (let i = 0; i < Number(values.keystrokes) + 5; i += 1) {
      const time = await keystroke(page, frame);
      // The first ones pay for what is compiled and laid out once.
      if (i >= 5) times.push(time);
    }
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)]?.toFixed(0);
    console.log(`| ${name} | ${face} | ${at(0.5)} | ${at(0.95)} | ${times.at(-1)?.toFixed(0)} |`);
  }
}

async function keystroke(page, frame) {
  await frame.evaluate(() => {
    globalThis.painted = undefined;
  });
  await page.keyboard.press('x');
  const painted = await waitFor('the change on the page', () => frame.evaluate(() => globalThis.painted), { timeout: 30_000 });
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
function recordPaints() {
  new MutationObserver(() => {
    if (globalThis.painted !== undefined) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.painted ??= performance.timeOrigin + performance.now();
      };
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector('#page'), { subtree: true, childList: true, characterData: true });
}
