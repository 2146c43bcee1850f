/**
 * Reads the health of a large workspace through the language server, as VS Code does, and says how long a hover waits meanwhile.
 *
 *     node esbuild.mjs && node scripts/bench/health.mjs [--documents 2000] [--bytes 5000]
 *
 * Figures of one run on one machine; nothing here passes or fails.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { repository } from '../vscode/paths.mjs';
import { benchDocument, benchLanguages } from './documents.mjs';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '2000' }, bytes: { type: 'string', default: '5000' } } });
const folder = 'file:///bench';
const files = generated(Number(values.documents), Number(values.bytes));
const [openUri, openText] = files.entries().next().value;

const server = spawn(process.execPath, [...(process.env.BENCH_FLAGS?.split(' ') ?? []), join(repository, 'dist/server.js'), '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));

connection.onRequest('policywright/readFile', ({ uri }) => files.get(uri) ?? null);
connection.onRequest('policywright/listFiles', () => [...files.keys()].map((uri) => uri.slice(folder.length + 1)));
connection.onRequest('policywright/listNames', () => null);
connection.onRequest('policywright/committed', () => null);
connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
connection.onRequest('client/registerCapability', () => null);
connection.onRequest('workspace/diagnostic/refresh', () => null);
connection.onRequest('workspace/codeLens/refresh', () => null);
connection.listen();

await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: folder,
  capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { diagnostic: {} } },
  workspaceFolders: [{ uri: folder, name: 'bench' }],
  initializationOptions: { asks: true, settings: {} },
});
await connection.sendNotification('initialized', {});
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: openUri, languageId: 'markdown', version: 1, text: openText } });
const hover = async () => {
  const start = performance.now();
  await connection.sendRequest('textDocument/hover', { textDocument: { uri: openUri }, position: { line: 2, character: 2 } });
  return performance.now() - start;
};

console.log(`Node ${process.version}. ${files.size} documents of about ${values.bytes} bytes, ${benchLanguages.length} languages. Milliseconds.`);
console.log(['what', 'took', 'server busy', 'hovers', 'p50', 'p95', 'max', 'memory of the server'].join('\t'));
// What a hover takes when nothing else is going on, for comparison.
await measured('nothing', async () => ({ policies: [] }), 100);
await measured('health, first time', () => connection.sendRequest('policywright/health', {}));
await measured('health, again', () => connection.sendRequest('policywright/health', {}));
await measured('one document changed', async () => {
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: openUri, version: 2 },
    contentChanges: [{ text: `${openText}\nWe answer promptly.\n` }],
  });
  return connection.sendRequest('policywright/health', {});
});
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');

/** Does something long and asks for hovers meanwhile, as a writer would who goes on; for `least` of them in any case. */
async function measured(name, run, least = 0) {
  const start = performance.now();
  const before = usage();
  let done = false;
  const result = run().finally(() => {
    done = true;
  });
  const waits = [];
  while (!done || waits.length < least) {
    waits.push(await hover());
    await new Promise((resume) => setTimeout(resume, 20));
  }
  const { policies } = await result;
  const took = performance.now() - start;
  waits.sort((a, b) => a - b);
  const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]?.toFixed(0);
  const after = usage();
  const figures = [took.toFixed(0), `${after.seconds - before.seconds} s`, waits.length, at(0.5), at(0.95), at(1), `${after.megabytes} MB`];
  console.log([`${name} (${policies.length} policies)`, ...figures].join('\t'));
}

/** The memory that the server holds, and how long it has used the processor: on a busy machine that says more than the clock. */
function usage() {
  const { stdout } = spawnSync('ps', ['-o', 'rss=,cputimes=', '-p', String(server.pid)], { encoding: 'utf8' });
  const [kilobytes, seconds] = stdout.trim().split(/\s+/).map(Number);
  return { megabytes: Math.round(kilobytes / 1024), seconds };
}

/** Policies of many folders, in all languages, none like another. */
function generated(count, bytes) {
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const language = benchLanguages[i % benchLanguages.length];
      return [`${folder}/${language}/${Math.floor(i / 50)}/policy-${i}.md`, benchDocument({ language, bytes, seed: i + 1 })];
    }),
  );
}
