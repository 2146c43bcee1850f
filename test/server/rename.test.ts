import { expect, test } from 'vitest';
import { type CodeAction, LSPErrorCodes, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { fillRequest, readFileRequest } from '../../server/src/protocol.ts';
import { startClient } from '../support/client.ts';
import type { ClientSetup } from '../support/clientSetup.ts';

const uri = 'file:///work/policy.md';
const text = '---\nkind: procedure\nlanguage: en\n---\n\n# T\n\n## Escaltion\n\n[a](#escaltion)\n';
const files = { [uri]: text, 'file:///work/other.md': 'See\n[there](policy.md#escaltion).\n' };

async function opened(setup: ClientSetup = {}) {
  const client = await startClient({ files, ...setup });
  client.open(uri, text);
  await client.pull(uri);
  return client;
}

const places = (edit: WorkspaceEdit | undefined | null): unknown =>
  edit?.documentChanges?.map(
    (change) =>
      'edits' in change && [change.textDocument, change.edits.map((own) => 'range' in own && [own.range.start, 'newText' in own && own.newText])],
  );

const everywhere = [
  [
    { uri, version: 1 },
    [
      [{ line: 7, character: 3 }, 'Escalation'],
      [{ line: 9, character: 5 }, 'escalation'],
    ],
  ],
  [{ uri: 'file:///work/other.md', version: null }, [[{ line: 1, character: 18 }, 'escalation']]],
];

test('a heading is renamed, and links in the workspace follow', async () => {
  const client = await opened();
  const position = { line: 7, character: 5 };
  expect(await client.connection.sendRequest('textDocument/prepareRename', { textDocument: { uri }, position })).toEqual({
    range: { start: { line: 7, character: 3 }, end: { line: 7, character: 12 } },
    placeholder: 'Escaltion',
  });
  const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { textDocument: { uri }, position, newName: 'Escalation' });
  expect(places(edit)).toEqual(everywhere);
  expect(
    await client.connection.sendRequest('textDocument/prepareRename', { textDocument: { uri }, position: { line: 9, character: 1 } }),
  ).toBeNull();
});

const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 4 } };

test('nothing is answered for a text that changes while other files are read', async () => {
  const client = await startClient({ files });
  let goOn: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  client.connection.onRequest(readFileRequest, async ({ uri: address }: { uri: string }) => {
    if (address.endsWith('.md')) await waiting;
    return client.files.get(address) ?? null;
  });
  client.open(uri, text);
  await client.until(() => client.refreshes() > 0);
  const at = { textDocument: { uri }, position: { line: 7, character: 5 } };
  const action = (await client.actions(uri, range)).find(({ title }) => title === 'Rename the heading to "Escalation"') as CodeAction;
  const answers = [
    client.request('textDocument/rename', { ...at, newName: 'Escalation' }),
    client.request('textDocument/references', { ...at, context: { includeDeclaration: true } }),
    client.request('textDocument/definition', at),
    client.request<CodeAction>('codeAction/resolve', action).then(({ edit }) => edit),
    client.request(fillRequest, { uri, version: 1, offset: text.indexOf('[a]'), value: 'N', place: 'workspace' }),
  ];
  // Once this is answered, all of them have begun.
  await client.hover(uri, 5);
  client.change(uri, { start: 0, end: 0, text: '' });
  goOn();
  const modified = { status: 'rejected', reason: expect.objectContaining({ code: LSPErrorCodes.ContentModified }) };
  const nothing = (value: unknown) => ({ status: 'fulfilled', value });
  expect(await Promise.allSettled(answers)).toEqual([modified, modified, modified, nothing(undefined), nothing(null)]);
});

test('the quick fix finds the links of other files when it is taken', async () => {
  const client = await opened();
  const action = (await client.actions(uri, range)).find(({ title }) => title === 'Rename the heading to "Escalation"') as CodeAction;
  expect(action.edit).toBeUndefined();
  expect(places((await client.connection.sendRequest<CodeAction>('codeAction/resolve', action)).edit)).toEqual(everywhere);
});

test('an editor that does not ask again gets the edits of the document at once', async () => {
  const client = await opened({ lacks: ['resolving'] });
  const action = (await client.actions(uri, range)).find(({ title }) => title === 'Rename the heading to "Escalation"');
  expect(places(action?.edit)).toEqual(everywhere.slice(0, 1));
});
