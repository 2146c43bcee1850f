// The language server beside others, measured by the bench that lies next to the repository.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const source = resolve(root, '../shared/bench');
const folder = join(tmpdir(), 'policywright-peers');

/** Installs the peers into a temporary folder, once, and prints their table with ours. */
export async function benchPeers(only) {
  if (!existsSync(source)) {
    console.log('The bench of peers is not here; left out.');
    return;
  }
  if (!existsSync(join(root, 'dist/cli.js'))) {
    console.log('There is no dist/cli.js: run "node esbuild.mjs --production" first.');
    return;
  }
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['install', '--no-audit', '--no-fund']);
  if (!existsSync(join(folder, 'corpus'))) run(process.execPath, ['gen-corpus.mjs']);
  const server = `"${process.execPath}" "${join(root, 'dist/cli.js')}" lsp --stdio`;
  const ours = ['--server', server, '--name', 'policywright'];
  run(process.execPath, ['bench-lsp.mjs', '--peers', 'lsp-peers.json', '--only', only, '--files', documents().join(','), ...ours, '--table']);
}

/** The documents of that bench, each with its kind in the front matter: others would not be checked. */
function documents() {
  return ['10k', '100k', '1m'].map((size) => {
    const path = join(folder, `corpus/kind-${size}.md`);
    writeFileSync(path, readFileSync(join(folder, `corpus/policy-${size}.md`), 'utf8').replace(/^---\n/, '---\nkind: policy\n'));
    return path;
  });
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}
