import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { cache, releases } from './paths.mjs';

/** Raised when the way a part is installed changes, so that parts installed the old way are replaced. */
const recipe = 1;

/**
 * The parts of a VS Code of this version: its server with the web workbench, and the Node that this server needs.
 * Installs what is missing from the npm registry, which takes about a minute the first time.
 *
 * @param {import('./paths.mjs').Version} version
 * @param {(line: string) => void} [log]
 * @returns {Promise<{ node: string, root: string }>} the Node binary, and the folder that holds `out/server-main.js`
 */
export async function serverParts(version, log = console.log) {
  const release = releases[version];
  const node = await nodePart(release, log);
  const directory = await part(`vscode-server-${release.vscode}`, `VS Code ${release.vscode}`, (at) => installServer(at, release, node), log);
  return { node, root: serverRoot(directory) };
}

/**
 * Installs a part once, however many processes ask for it and wherever an earlier attempt was interrupted.
 *
 * @param {string} name the folder below `.vscode-test`
 * @param {string} title what people are told is being installed
 * @param {(directory: string) => Promise<void>} install fills an empty folder
 * @param {(line: string) => void} log
 * @returns {Promise<string>} the folder
 */
export async function part(name, title, install, log) {
  const directory = join(cache, name);
  if (await isComplete(directory)) return directory;
  const onWait = () => log(`${title}: waiting for another process that is installing it.`);
  await withLock(`${directory}.lock`, () => fill(directory, title, install, log), { onWait });
  return directory;
}

async function fill(directory, title, install, log) {
  // Whoever waited for the lock finds the work done.
  if (await isComplete(directory)) return;
  const start = Date.now();
  log(`${title}: installing from the npm registry into ${directory} ...`);
  await rm(directory, { recursive: true, force: true });
  // Each attempt has a folder of its own: the npm of a killed attempt may still be writing into the old one.
  const attempt = `${directory}.attempt-${process.pid}-${start}`;
  await mkdir(attempt, { recursive: true });
  await install(attempt);
  await markComplete(attempt);
  await rename(attempt, directory);
  await removeAttempts(directory);
  log(`${title}: installed in ${Math.round((Date.now() - start) / 1000)} s.`);
}

/** Removes what attempts that were cut short have left. */
async function removeAttempts(directory) {
  const names = await readdir(dirname(directory));
  const left = names.filter((name) => name.startsWith(`${basename(directory)}.attempt-`));
  await Promise.all(left.map((name) => rm(join(dirname(directory), name), { recursive: true, force: true })));
}

const marker = (directory) => join(directory, '.complete');

async function isComplete(directory) {
  return (await readFile(marker(directory), 'utf8').catch(() => '')) === String(recipe);
}

/** The marker is the last thing written: an install that was cut short has none, or an empty one. */
const markComplete = (directory) => writeFile(marker(directory), String(recipe));

const serverRoot = (directory) => join(directory, 'node_modules/code-server/lib/vscode');

async function installServer(directory, release, node) {
  requireCompiler();
  const root = serverRoot(directory);
  // Install scripts stay off: they would also build modules that the tests do not need and that fail on many machines.
  const ripgrep = release.ripgrep && `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const packages = [`code-server@${release.codeServer}`, ...(ripgrep ? [`${ripgrep}@${release.ripgrep}`] : [])];
  await npm(directory, ['install', '--ignore-scripts', ...packages], { node });
  await npm(root, ['install', '--omit=dev', '--ignore-scripts'], { node });
  await npm(join(root, 'extensions'), ['install', '--omit=dev', '--ignore-scripts'], { node });
  await npm(root, ['rebuild', '--ignore-scripts=false', ...release.nativeModules], { node });
  // An install script that is left out would download ripgrep from a vendor's site; the same binary is also a package of its own.
  if (ripgrep) await cp(join(directory, 'node_modules', ripgrep, 'bin'), join(root, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
}

/** Fails before the long download rather than after it. */
function requireCompiler() {
  if (process.platform === 'win32') {
    throw new Error('The npm parts of VS Code run on Linux and macOS only. On Windows set VSCODE_EXECUTABLE_PATH to an installed VS Code.');
  }
  const missing = [['c++', 'g++', 'clang++'], ['make'], ['python3', 'python']].filter((names) => !names.some(onPath));
  if (missing.length === 0) return;
  const names = missing.map(([first]) => first).join(', ');
  throw new Error(
    `Building VS Code's native modules needs a C++ compiler, make and Python 3; not found: ${names}. On Debian: apt-get install g++ make python3.`,
  );
}

async function nodePart({ nodeMajor, node }, log) {
  if (Number.parseInt(process.versions.node, 10) === nodeMajor) return process.execPath;
  // `node` on npm is an install script that fetches one of these packages; asking for it directly works without scripts.
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${process.platform}-${process.arch}`;
  const install = (at) => npm(at, ['install', '--ignore-scripts', `${name}@${node}`]);
  const directory = await part(`node-${node}`, `Node ${node}`, install, log);
  return join(directory, 'node_modules', name, 'bin/node');
}

/**
 * @param {string} name of a program
 * @returns {string | undefined} its absolute path, when it is on the PATH
 */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
