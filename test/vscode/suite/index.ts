import * as vscode from 'vscode';
import { mocha, runMocha } from './mocha';

// Test files register themselves when they are loaded. `run.mjs` bundles them behind this module, so the globals are there by then.
// A reporter need only be constructible with a runner, though its type asks for more.
mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: reportLines as unknown as Mocha.ReporterConstructor });

/**
 * Called by VS Code once the extension host is ready. Each test becomes one line, as the runner in `scripts/vscode` expects it.
 *
 * @throws {Error} when a test failed; VS Code turns that into its exit code
 */
export async function run(): Promise<void> {
  const host = 'importScripts' in globalThis ? 'web' : 'node';
  console.log(`# VS Code ${vscode.version}, ${host} extension host`);
  const failures = await runMocha();
  if (failures > 0) throw new Error(`${failures} failed`);
}

function reportLines(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  runner.on('pass', (test) => {
    passed += 1;
    console.log(`ok - ${test.fullTitle()}`);
  });
  runner.on('pending', (test) => {
    skipped += 1;
    console.log(`ok - ${test.fullTitle()} # SKIP`);
  });
  runner.on('fail', (test, error: Error) => {
    failed += 1;
    console.log(`not ok - ${test.fullTitle()}\n${indent(ownPart(error.stack ?? String(error)))}`);
  });
  runner.on('end', () => console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`));
}

/** The stack down to where Mocha called the test; what is below is the same for every test. */
const ownPart = (stack: string): string => stack.split(/\n\s*at callFn /, 1).join();

const indent = (text: string): string => text.replace(/^/gm, '    ');
