import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { keepEvidence } from './evidence.mjs';
import { suiteOutput } from './output.mjs';
import { cache, releases } from './paths.mjs';

const updates = 'https://update.code.visualstudio.com';

/**
 * Desktop VS Code: the one that `VSCODE_EXECUTABLE_PATH` names, else a downloaded one, which many build machines forbid.
 *
 * @param {import('./paths.mjs').Version} version
 * @returns {Promise<{ executable: string } | { obstacle: string }>} its executable, or why it cannot run here
 */
export async function findDesktop(version) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { obstacle: 'there is no display' };
  if (process.env.VSCODE_EXECUTABLE_PATH) return { executable: process.env.VSCODE_EXECUTABLE_PATH };
  if (!(await canDownload())) return { obstacle: `${updates} cannot be reached` };
  try {
    return { executable: await downloadAndUnzipVSCode({ version: releases[version].vscode, cachePath: cache }) };
  } catch (error) {
    return { obstacle: `the download failed: ${error.message}` };
  }
}

let downloadable;

/** Asked once per process, with a bound: some networks do not refuse a connection but never answer. */
function canDownload() {
  downloadable ??= fetch(`${updates}/api/releases/stable`, { method: 'HEAD', signal: AbortSignal.timeout(3_000) }).then(
    () => true,
    () => false,
  );
  return downloadable;
}

/**
 * Runs a suite in desktop VS Code.
 *
 * @param {import('./run-suite.mjs').Suite} suite
 * @param {string} [executable] of VS Code; found or downloaded where it is left out
 * @returns {Promise<import('./run-suite.mjs').Result>}
 */
export async function runSuiteDesktop(suite, executable) {
  const found = executable ? { executable } : await findDesktop(suite.version);
  if ('obstacle' in found) throw new Error(`Desktop VS Code cannot run here: ${found.obstacle}.`);
  // A short path: VS Code opens a socket in its profile, and the length of a socket's path is limited.
  const profile = await mkdtemp(join(tmpdir(), 'pw-'));
  try {
    await mkdir(join(profile, 'User'));
    const settings = { 'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'chat.disableAIFeatures': true, ...suite.userSettings };
    await writeFile(join(profile, 'User/settings.json'), JSON.stringify(settings));
    return await runProcess(found.executable, suite, profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function desktopArguments({ host, extensionPath, suitePath, workspace, locale, trust = true }, profile) {
  return [
    workspace,
    `--extensionDevelopmentPath=${extensionPath}`,
    `--extensionTestsPath=${suitePath}`,
    ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ...(locale ? [`--locale=${locale}`] : []),
    ...(trust ? ['--disable-workspace-trust'] : []),
    `--user-data-dir=${profile}`,
    `--extensions-dir=${join(profile, 'extensions')}`,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-updates',
    '--disable-telemetry',
    '--disable-crash-reporter',
    '--skip-welcome',
    '--skip-release-notes',
  ];
}

/** `runTests` of test-electron would print all that VS Code prints, and wait without end; hence a process of our own. */
async function runProcess(executable, suite, profile) {
  const { version, host, log = console.log, timeout = 480_000 } = suite;
  const output = suiteOutput(log);
  const all = [];
  // In a terminal inside VS Code this is set, and would make the new VS Code behave as plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(executable, desktopArguments(suite, profile), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const write = (line) => {
    all.push(line);
    output.write(line);
  };
  for (const stream of [child.stdout, child.stderr]) readLines(stream, write);
  let problem;
  const timer = setTimeout(() => {
    problem = `no result within ${timeout / 1000} s`;
    child.kill('SIGKILL');
  }, timeout);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      problem = error.message;
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  const result = output.verdict({ code, problem }, host);
  if (result.code !== 0) await keepEvidence(`${version}-${host}`, all, log);
  return result;
}

function readLines(stream, write) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(write);
  });
  stream.on('end', () => write(rest));
}
