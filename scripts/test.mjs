// `npm test`: types, lint, generated files, unit and protocol tests, and the extension inside real VS Code.
// Every step runs, whatever the ones before it found; the last line counts all: `N passed, N failed`.
// `npm test -- --fast` leaves out the part inside VS Code.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fast = process.argv.includes('--fast');
const scratch = mkdtempSync(join(tmpdir(), 'policywright-test-'));
const report = join(scratch, 'vitest.json');

/** Runs a command in the project; resolves with its exit status and what it printed. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: process.env });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** A step that passes or fails as a whole. */
async function step(name, command, args) {
  console.log(`\n== ${name}`);
  const { status } = await run(command, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unitTests() {
  console.log('\n== unit, protocol, command line and grammar tests');
  const { status } = await run(process.execPath, [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    // A test file that does not load fails no test; the exit status tells.
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function inVscode() {
  console.log('\n== inside VS Code');
  const { status, output } = await run(process.execPath, [join(root, 'test/vscode/run.mjs')]);
  const counts = [...output.matchAll(/^vscode: (\d+) passed, (\d+) failed/gm)].at(-1);
  const passed = Number(counts?.[1] ?? 0);
  const failed = Number(counts?.[2] ?? 0);
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

const bin = (name) => join(root, 'node_modules', '.bin', name);
const steps = [
  () => step('types', bin('tsc'), ['-b']),
  () => step('lint and format', bin('biome'), ['check', '--error-on-warnings']),
  () => step('generated files are fresh', process.execPath, [join(root, 'scripts/generate.mjs'), '--check']),
  () => step('bundles', process.execPath, [join(root, 'esbuild.mjs')]),
  unitTests,
  ...(fast ? [] : [inVscode]),
];

let passed = 0;
let failed = 0;
for (const next of steps) {
  const result = await next();
  passed += result.passed;
  failed += result.failed;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
