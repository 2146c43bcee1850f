import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/**
 * Runs npm in `directory` and resolves when it has succeeded. Its output is kept back and shown only in the error.
 *
 * @param {string} directory
 * @param {readonly string[]} args for example `['install', 'left-pad@1.3.0']`
 * @param {{ node?: string }} [options] `node`: a Node binary that npm and the scripts it runs must use
 * @returns {Promise<void>}
 * @throws {Error} with a message that says what to do where the cause is known
 */
export async function npm(directory, args, { node = process.execPath } = {}) {
  const command = ['--prefix', directory, ...args, '--no-audit', '--no-fund', '--no-update-notifier'];
  const child = spawn('npm', command, { cwd: directory, env: environment(node), shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      output += error.message;
      done(1);
    });
    child.on('close', done);
  });
  if (code !== 0) throw new Error(explain(args, output));
}

function environment(node) {
  const env = { ...process.env };
  // Under `npm run` these describe the project that runs us; inside, they would make npm work on that project instead.
  for (const name of Object.keys(env)) {
    if (/^npm_(package|lifecycle)_|^npm_config_(local_prefix|workspaces?|ignore_scripts)$/i.test(name)) delete env[name];
  }
  delete env.NODE_OPTIONS;
  env.PATH = [resolve(node, '..'), env.PATH].join(delimiter);
  // node-gyp downloads headers from nodejs.org unless it is told where some are. The modules we build use Node-API,
  // which is the same in every Node, so the running Node's own headers do.
  const headers = resolve(process.execPath, '../..');
  if (existsSync(join(headers, 'include/node/node_api.h'))) env.npm_config_nodedir ??= headers;
  return env;
}

const networkFailure = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network request to .* failed/;
const compilerFailure = /gyp ERR! (?:stack Error: not found: make|find Python|build error)|(?:cc|c\+\+|g\+\+|make): (?:command )?not found/i;

function explain(args, output) {
  const tail = output.trim().split('\n').slice(-15).join('\n');
  const what = `npm ${args.join(' ')} failed`;
  // A failed compilation may also mention the network, so the compiler is looked for first.
  if (compilerFailure.test(output)) return `${what}: building native modules needs a C++ compiler, make and Python 3.\n${tail}`;
  if (networkFailure.test(output)) return `${what}: the npm registry could not be reached. Check the network or proxy and try again.\n${tail}`;
  return `${what}.\n${tail}`;
}
