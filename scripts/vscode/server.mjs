import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverParts } from './parts.mjs';
import { waitFor } from './wait.mjs';

/** Nothing may ask for attention, change by itself or reach for the network while a test looks at the workbench. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // As on the desktop; in a browser it would be `afterDelay`, and what a test types would reach the disk by itself.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Restricted Mode without the question whether to trust, which would cover the workbench. */
const restrictedSettings = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };

/**
 * @typedef {object} Workbench
 * @property {string} authority `127.0.0.1:PORT`
 * @property {(params?: { folder?: string, payload?: readonly (readonly [string, string])[] }) => string} url the address to open
 * @property {(path: string) => string} remoteUri the URI by which the workbench knows a file of this machine
 * @property {(locale: string) => Promise<void>} setLocale has windows that are loaded from now on show another display language
 * @property {() => string} output what the server has printed
 * @property {Promise<void>} ended settles when the server has ended, by itself or by `dispose`
 * @property {() => Promise<void>} dispose ends the server with all its processes and removes its data
 *
 * @typedef {object} Options
 * @property {import('./paths.mjs').Version} version
 * @property {string} [workspace] absolute path of the folder to open
 * @property {string | readonly string[]} [extensionPath] extensions to install. They are linked, not copied: after a build, reloading the page runs the new code
 * @property {Record<string, unknown>} [userSettings]
 * @property {Record<string, string>} [env] added to the environment of the extensions
 * @property {string} [locale] display language, for example `de`; see `writeLocale` for what this can show
 * @property {boolean} [trust] `false` opens the folder in Restricted Mode
 * @property {(line: string) => void} [log]
 */

/**
 * Serves the VS Code workbench on a free port of 127.0.0.1, to this machine only. The server ends with this process at the latest.
 *
 * @param {Options} options
 * @returns {Promise<Workbench>}
 */
export async function startWorkbench({ version, workspace, extensionPath, userSettings = {}, env = {}, locale, trust = true, log = console.log }) {
  const { node, root } = await serverParts(version, log);
  const data = await mkdtemp(join(tmpdir(), 'policywright-vscode-'));
  // Unlike vscode.dev, which keeps them in the browser, this workbench reads the user's settings from the server's data.
  const user = join(data, 'data/User');
  await mkdir(user, { recursive: true });
  await writeJson(join(user, 'settings.json'), { ...quietSettings, ...(trust ? {} : restrictedSettings), ...userSettings });
  if (locale) await writeLocale(data, locale);
  if (extensionPath) await linkExtensions(data, [extensionPath].flat());

  const server = keep(data, [node, join(root, 'out/server-main.js'), ...serverArguments(data, trust)], env);
  try {
    const authority = `127.0.0.1:${await server.port}`;
    await waitFor('the workbench server', async () => (await fetch(`http://${authority}/`)).ok, { timeout: 60_000 });
    return {
      authority,
      url: ({ folder = workspace, payload } = {}) => address(authority, folder, payload),
      remoteUri: (path) => `vscode-remote://${authority}${encodeURI(path)}`,
      output: server.output,
      ended: server.ended,
      setLocale: (wanted) => writeLocale(data, wanted),
      dispose: server.dispose,
    };
  } catch (error) {
    await server.dispose();
    throw error;
  }
}

function serverArguments(data, trust) {
  return [
    '--host=127.0.0.1',
    // The server picks a free port and prints it: a port chosen here could be taken by the time the server asks for it.
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    // Without this the workbench ignores the payload of the address.
    '--enable-smoke-test-driver',
    `--server-data-dir=${data}`,
    '--telemetry-level=off',
    ...(trust ? ['--disable-workspace-trust'] : []),
  ];
}

function address(authority, folder, payload) {
  const query = new URLSearchParams();
  if (folder) query.set('folder', folder);
  if (payload) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/** Starts the server under a keeper, which ends it when this process ends in whatever way. */
function keep(data, command, more) {
  const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url));
  // An empty address switches the extension gallery off.
  const env = { ...process.env, EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }), ...more };
  const child = spawn(process.execPath, [keeper, data, ...command], { detached: true, env });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let output = '';
  const port = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        const announced = /Extension host agent listening on (\d+)/.exec(output);
        if (announced) resolve(announced[1]);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`The workbench server ended with code ${code}.\n${output}`)));
  });
  const dispose = async () => {
    child.stdin.end();
    await ended;
  };
  return { port, output: () => output, ended, dispose };
}

/**
 * Enters extensions into the list of installed ones, at the place where they are built. So they are there in every window and after a reload,
 * which the payload `extensionDevelopmentPath` is not, and needs no copy.
 */
async function linkExtensions(data, paths) {
  const extensions = join(data, 'extensions');
  await mkdir(extensions, { recursive: true });
  const entries = paths.map(async (path) => {
    const { publisher, name, version } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
    return { identifier: { id: `${publisher}.${name}` }, version, location: { $mid: 1, scheme: 'file', path } };
  });
  await writeJson(join(extensions, 'extensions.json'), await Promise.all(entries));
}

/**
 * Sets the display language with a language pack that translates nothing: the workbench itself stays English, but `vscode.env.language`,
 * the texts of the manifest (`package.nls.*.json`) and those of the extension (`l10n/bundle.l10n.*.json`) follow it.
 */
async function writeLocale(data, locale) {
  const translations = join(data, 'no-translations.json');
  const extensions = [{ extensionIdentifier: { id: 'policywright.no-translations' }, version: '1.0.0' }];
  const pack = { hash: basename(data), label: locale, extensions, translations: { vscode: translations } };
  await writeJson(translations, { contents: {} });
  await writeJson(join(data, 'data/languagepacks.json'), { [locale]: pack });
  await writeJson(join(data, 'data/User/argv.json'), { locale });
}

const writeJson = (path, value) => writeFile(path, JSON.stringify(value));
