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
  run(process.execPath, [join(root, 'esbuild.mjs'), '--production'], root);
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  if (!existsSync(join(folder, 'node_modules'))) run('npm', ['install', '--no-audit', '--no-fund']);
  if (!existsSync(join(folder, 'corpus'))) run(process.execPath, ['gen-corpus.mjs']);
  const server = `"${process.execPath}" "${join(root, 'dist/cli.js')}" lsp --stdio`;
  const ours = ['--server', server, '--name', 'policywright'];
  const table = run(
    process.execPath,
    ['bench-lsp.mjs', '--peers', 'lsp-peers.json', '--only', only, '--files', documents().join(','), ...ours, '--table'],
    folder,
    'pipe',
  );
  console.log(table);
  printRatios(table);
}

/** How often the keystroke of each peer goes into ours, from the rows `| server | file | ... | keystroke p50 | ...`. */
function printRatios(table) {
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && line.includes('.md'));
  const times = rows
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ server: cells[1], file: cells[2], p50: Number(cells[6]) }));
  console.log('| keystroke p50, ours / theirs | document | times |\n| --- | --- | ---: |');
  for (const { server, file, p50 } of times.filter((row) => !row.server.startsWith('policywright'))) {
    const own = times.find((row) => row.server.startsWith('policywright') && row.file === file);
    if (own) console.log(`| ${server} | ${file} | ${(own.p50 / p50).toFixed(2)} |`);
  }
}

/** The documents of that bench, each with its kind in the front matter: others would not be checked. */
function documents() {
  return ['10k', '100k', '1m'].map((size) => {
    const path = join(folder, `corpus/kind-${size}.md`);
    writeFileSync(path, readFileSync(join(folder, `corpus/policy-${size}.md`), 'utf8').replace(/^---\n/, '---\nkind: policy\n'));
    return path;
  });
}

/** Runs a command; gives what it printed where `output` is `pipe`. */
function run(command, args, cwd = folder, output = 'inherit') {
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', output, 'inherit'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
  return stdout ?? '';
}
