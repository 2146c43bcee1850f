import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { charter, vague } from './support.ts';

let folder = '';
const cli = (): string => join(folder, 'cli.cjs');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policywright-bundle-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "policywright", "version": "4.5.6" }');
  writeFileSync(join(folder, 'charter.md'), charter(vague, 'in-force'));
  const entry = resolve(import.meta.dirname, '../../server/src/cli/main.ts');
  await build({
    entryPoints: [entry],
    outfile: cli(),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'es2023',
    logLevel: 'error',
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [cli(), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
}

describe('the program', () => {
  test('tells its version', () => expect(call('--version')).toMatchObject({ status: 0, stdout: '4.5.6\n', stderr: '' }));

  test('hands the exit status to the shell', () => {
    expect(call('check', 'charter.md').status).toBe(1);
    expect(call('check', '--fxi', 'charter.md').status).toBe(2);
    expect(call('check', '.').stdout).toContain('standards/vague');
  });

  test('does not complain when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [cli(), 'check', '--format', 'json', 'charter.md'], { cwd: folder });
    const errors: string[] = [];
    child.stderr.on('data', (data: Buffer) => void errors.push(data.toString()));
    child.stdout.destroy();
    await new Promise((done) => child.once('close', done));
    expect(errors).toEqual([]);
  });

  test('takes its answers from a file', () => {
    writeFileSync(join(folder, 'blank.md'), charter('[Company] answers.'));
    writeFileSync(join(folder, 'answers.txt'), 'Norrholm\n');
    const answers = openSync(join(folder, 'answers.txt'), 'r');
    const args = [cli(), 'fill', '--interactive', 'blank.md'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: [answers, 'pipe', 'pipe'] });
    closeSync(answers);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'blank.md'), 'utf8')).toContain('Norrholm answers.');
  });

  test('serves an editor on standard input and output', async () => {
    const server = spawn(process.execPath, [cli(), 'lsp', '--stdio'], { cwd: folder });
    const ended = new Promise<number | null>((done) => server.once('exit', done));
    const { capabilities, findings } = await session(server);
    expect(capabilities).toMatchObject({ hoverProvider: true });
    expect(findings).toContain('standards/vague');
    expect(await ended).toBe(0);
  }, 20_000);
});

/** Opens a charter, asks for its findings and ends the session. */
async function session(server: ChildProcessWithoutNullStreams): Promise<{ readonly capabilities: object; readonly findings: readonly string[] }> {
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const root = pathToFileURL(folder).href;
  const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'policies' }],
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  const uri = `${root}/charter.md`;
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: charter(vague) } });
  const { items } = await connection.sendRequest<{ items: readonly { code: string }[] }>('textDocument/diagnostic', { textDocument: { uri } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return { capabilities, findings: items.map(({ code }) => code) };
}
