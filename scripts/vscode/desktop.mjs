import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { suiteOutput } from './output.mjs';
import { cache, releases } from './paths.mjs';

const updates = 'https://update.code.visualstudio.com';

/**
 * Why desktop VS Code cannot run here, or `undefined` when it can. `VSCODE_EXECUTABLE_PATH` names one that is installed;
 * otherwise it is downloaded, which many build machines forbid.
 *
 * @returns {Promise<string | undefined>}
 */
export async function desktopObstacle() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  if (process.env.VSCODE_EXECUTABLE_PATH) return undefined;
  return (await canDownload()) ? undefined : `${updates} cannot be reached`;
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
 * @returns {Promise<import('./run-suite.mjs').Result>}
 */
export async function runSuiteDesktop(suite) {
  const { version, log = console.log, timeout = 180_000, userSettings = {} } = suite;
  const executable = process.env.VSCODE_EXECUTABLE_PATH ?? (await downloadAndUnzipVSCode({ version: releases[version].vscode, cachePath: cache }));
  // A short path: VS Code opens a socket in its profile, and the length of a socket's path is limited.
  const profile = await mkdtemp(join(tmpdir(), 'pw-'));
  try {
    await mkdir(join(profile, 'User'), { recursive: true });
    const settings = { 'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'chat.disableAIFeatures': true, ...userSettings };
    await writeFile(join(profile, 'User/settings.json'), JSON.stringify(settings));
    return await runProcess(executable, desktopArguments(suite, profile), { log, timeout });
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

/** `runTests` of test-electron would print all that VS Code prints, and wait without end; hence its own process here. */
async function runProcess(executable, args, { log, timeout }) {
  const output = suiteOutput(log);
  // A VS Code that is started from inside VS Code's own terminal would otherwise behave as plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) readLines(stream, output.write);
  const timer = setTimeout(() => {
    log(`not ok - no result within ${timeout / 1000} s`);
    child.kill('SIGKILL');
  }, timeout);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => (log(`not ok - ${executable}: ${error.message}`), resolve(1)));
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  const counts = output.counts() ?? { passed: 0, failed: 1 };
  return { ...counts, code: code === 0 && !output.counts() ? 1 : code };
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
