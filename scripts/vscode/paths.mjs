import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything that is downloaded or produced by a test run; git-ignored and safe to delete. */
export const cache = join(repository, '.vscode-test');

/** Where screenshots and the logs of failed runs go. */
export const screenshots = join(cache, 'screenshots');

/**
 * The two ends of the range of VS Code versions that are supported. `oldest` is the lower bound of `engines.vscode`.
 *
 * @typedef {'newest' | 'oldest'} Version
 * @typedef {object} Release
 * @property {string} vscode the VS Code version, as `@vscode/test-electron` names it
 * @property {string} codeServer the version of the npm package `code-server` that holds this VS Code's server and web workbench
 * @property {number} nodeMajor the major Node version that this server is built for
 * @property {string} node the exact Node to take from npm when the running one has another major
 * @property {readonly string[]} nativeModules native modules that the server cannot start without
 * @property {string} [ripgrep] the ripgrep to add; later servers bring their own. Searching and opening files by name need it
 * @type {Readonly<Record<Version, Release>>}
 */
export const releases = {
  newest: {
    vscode: '1.139.1',
    codeServer: '4.139.1',
    nodeMajor: 24,
    node: '24.21.0',
    nativeModules: ['@vscode/spdlog', '@vscode/native-watchdog'],
  },
  oldest: {
    vscode: '1.99.3',
    codeServer: '4.99.4',
    nodeMajor: 20,
    node: '20.20.2',
    nativeModules: ['@vscode/spdlog', 'native-watchdog'],
    ripgrep: '1.18.0',
  },
};
