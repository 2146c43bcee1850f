/**
 * Uses the extension as a writer does, by keyboard in the real workbench, and leaves screenshots in `.vscode-test/screenshots/`.
 *
 *     node test/vscode/keyboard.mjs [newest|oldest] [set ...]
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { repository } from '../../scripts/vscode/paths.mjs';
import { accessSteps } from './steps/access.mjs';
import { exportSteps } from './steps/exports.mjs';
import { fillSteps } from './steps/fill.mjs';
import { gallerySteps } from './steps/gallery.mjs';
import { healthSteps } from './steps/health.mjs';
import { languageSteps } from './steps/languages.mjs';
import { lifeSteps, walkthroughSteps } from './steps/life.mjs';
import { newPolicySteps } from './steps/newPolicy.mjs';
import { pictureSettings, pictureSteps } from './steps/pictures.mjs';
import { previewSteps } from './steps/preview.mjs';
import { structureSteps } from './steps/structure.mjs';
import { restrictedSteps, writingSteps } from './steps/writing.mjs';
import { openWorkbench, screenshot } from './workbench.mjs';

/**
 * What a writer does. Each set has a workbench of its own; in it each step builds on the one before it, and throws when the screen does not
 * show what it should.
 */
const sets = {
  writing: { steps: writingSteps },
  making: { steps: [...newPolicySteps, ...structureSteps] },
  fill: { steps: fillSteps },
  life: { steps: lifeSteps },
  walkthrough: { steps: walkthroughSteps },
  preview: { steps: previewSteps },
  pictures: { steps: pictureSteps, userSettings: pictureSettings },
  desk: { steps: [...exportSteps, ...healthSteps, ...accessSteps] },
  restricted: { steps: restrictedSteps, trust: false },
  languages: { steps: languageSteps, locale: 'de' },
  gallery: { steps: gallerySteps, onlyNamed: true },
};

/** Runs the sets with these names, or all, in one version; resolves with the counts. */
export async function runKeyboard(version, log = console.log, names = []) {
  const runs = [];
  for (const [name, { steps, trust = true, onlyNamed = false, ...more }] of Object.entries(sets)) {
    if (names.length > 0 ? !names.includes(name) : onlyNamed) continue;
    runs.push(await runSteps(version, steps, { trust, ...more }, log));
  }
  const sum = (key) => runs.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/**
 * Steps after a failed one are not tried, since each needs the one before; they count as failed. A step may say why it cannot be tried in
 * any but the newest version: `newestOnly`.
 */
async function runSteps(version, wanted, options, log) {
  const workspace = await mkdtemp(join(tmpdir(), 'policywright-examples-'));
  for (const folder of ['examples', 'test/vscode/fixtures']) await cp(join(repository, folder), workspace, { recursive: true });
  let passed = 0;
  let skipped = 0;
  let workbench;
  try {
    workbench = await openWorkbench({ version, workspace, extensionPath: repository, log, ...options });
    const context = { page: workbench.page, server: workbench.server, workspace, state: {} };
    for (const [name, run, { newestOnly } = {}] of wanted) {
      if (newestOnly && version !== 'newest') {
        log(`skipped - by keyboard: ${name}: ${newestOnly}`);
        skipped += 1;
        continue;
      }
      try {
        await run(context);
      } catch (error) {
        // With its cause: what a wait has thrown at last.
        log(`not ok - by keyboard: ${name}\n    ${inspect(error)}`);
        await screenshot(workbench.page, `keyboard-failed-${version}`);
        return { passed, failed: wanted.length - passed - skipped };
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
  const [version = 'newest', ...names] = process.argv.slice(2);
  const { passed, failed } = await runKeyboard(version, console.log, names);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
