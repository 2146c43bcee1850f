/**
 * Opens VS Code with this extension and a copy of the example policies.
 *
 *     npm start                  VS Code on this machine, or else a workbench in the browser
 *     npm start -- --web         the workbench in the browser in any case
 *     npm start -- --oldest      the same with the oldest supported VS Code
 *     npm start -- --smoke       checks without a screen that findings show in the Problems panel
 */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onPath } from './vscode/parts.mjs';
import { repository } from './vscode/paths.mjs';
import { startWorkbench } from './vscode/server.mjs';

/** A policy with gaps; the smoke test expects findings in it. */
const policyWithGaps = 'en/customer-service-policy.md';

/** Another built extension to try the launcher with; it is taken as it is. */
const other = process.env.POLICYWRIGHT_EXTENSION;
const extensionPath = resolve(other ?? repository);

async function main(args) {
  const version = args.includes('--oldest') ? 'oldest' : 'newest';
  if (!other) build();
  const workspace = await copyExamples();
  const code = args.includes('--web') || args.includes('--oldest') ? undefined : desktopCode();
  if (args.includes('--smoke')) return withRemoval(workspace, () => smoke(version, workspace));
  // That copy stays: the window lives on after this process.
  if (code) return openDesktop(code, workspace);
  return withRemoval(workspace, () => serve(version, workspace));
}

/** esbuild takes less than a second, which is less than finding out whether it is needed and never wrong. */
function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: repository, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
}

/** Trying things out must not change the repository. */
async function copyExamples() {
  const workspace = await mkdtemp(join(tmpdir(), 'policywright-examples-'));
  await cp(join(repository, 'examples'), workspace, { recursive: true });
  return workspace;
}

async function withRemoval(workspace, task) {
  try {
    return await task();
  } finally {
    await rm(workspace, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** In a terminal of a remote VS Code, `code` only talks to the window it belongs to and cannot start one for development. */
function desktopCode() {
  return process.env.VSCODE_IPC_HOOK_CLI ? undefined : onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
}

function openDesktop(code, workspace) {
  console.log(`Opening ${workspace}, a copy of the examples, in ${code}`);
  const child = spawn(code, [`--extensionDevelopmentPath=${extensionPath}`, workspace], { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((done, fail) => child.on('error', fail).on('close', (status) => done(status ?? 1)));
}

async function serve(version, workspace) {
  const interrupted = new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  const workbench = await startWorkbench({ version, workspace, extensionPath });
  console.log(`\nOpen ${workbench.url()}\n\nThe folder is a copy of the examples. After a build, reload the page. Ctrl+C ends the server.`);
  const ended = await Promise.race([interrupted, workbench.ended.then(() => 'ended')]);
  await workbench.dispose();
  if (ended !== 'ended') return 0;
  console.error(`The server ended by itself.\n${workbench.output()}`);
  return 1;
}

async function smoke(version, workspace) {
  // Loaded only here: serving the workbench needs no browser driver.
  const { openFile, openWorkbench, problems, screenshot, waitFor } = await import('../test/vscode/workbench.mjs');
  const { page, dispose } = await openWorkbench({ version, workspace, extensionPath });
  try {
    await openFile(page, policyWithGaps);
    const own = async () => (await problems(page)).filter(({ source }) => source === 'Policywright');
    const some = async () => {
      const findings = await own();
      return findings.length > 0 && findings;
    };
    const findings = await waitFor(`findings of Policywright in ${policyWithGaps}`, some, { timeout: 60_000 });
    for (const { severity, message, code, line, column } of findings) console.log(`${line}:${column} ${severity} ${message} (${code})`);
    console.log(`smoke: ${findings.length} findings in the Problems panel of VS Code; see ${await screenshot(page, 'smoke')}`);
    return 0;
  } catch (error) {
    console.error(`smoke: ${error.message} See ${await screenshot(page, 'smoke')}`);
    return 1;
  } finally {
    await dispose();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
