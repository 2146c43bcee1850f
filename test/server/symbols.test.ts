import { describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  LinkedEditingRanges,
  Location,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { startClient } from '../support/client.ts';

const uri = 'file:///work/policy.md';
const other = 'file:///work/other.md';
const text =
  '---\nkind: policy\nlanguage: en\nvalues:\n  company: Norrholm\n---\n\n# Policy\n\n🎯 Ask [Company] or [COMPANY].\n\nWrite to [Company].\n';
const files = { [uri]: text, [other]: '---\nkind: policy\n---\n\n{{company}}\n' };
const position = { line: 9, character: 9 };
const textDocument = { uri };

const range = (line: number, start: number, end: number) => ({ start: { line, character: start }, end: { line, character: end } });

async function opened(locale = 'en') {
  const client = await startClient({ files, locale });
  client.open(uri, text);
  await client.pull(uri);
  return client;
}

describe('symbols', () => {
  test('are highlighted, with their definition', async () => {
    const client = await opened();
    expect(await client.request<DocumentHighlight[]>('textDocument/documentHighlight', { textDocument, position })).toEqual([
      { range: range(4, 2, 9), kind: 3 },
      { range: range(9, 8, 15), kind: 2 },
      { range: range(9, 21, 28), kind: 2 },
      { range: range(11, 10, 17), kind: 2 },
    ]);
  });

  test('lead to every place and to their definition', async () => {
    const client = await opened();
    const found = (includeDeclaration: boolean) =>
      client.request<Location[]>('textDocument/references', { textDocument, position, context: { includeDeclaration } });
    expect((await found(false)).map((place) => [place.uri, place.range.start.line])).toEqual([
      [uri, 9],
      [uri, 9],
      [uri, 11],
      [other, 4],
    ]);
    expect(await found(true)).toHaveLength(5);
    expect(await client.request<Location[]>('textDocument/definition', { textDocument, position })).toEqual([{ uri, range: range(4, 2, 9) }]);
  });

  test('are renamed in every file, and a name that is none is refused in the language of the reader', async () => {
    const client = await opened('de');
    expect(await client.request('textDocument/prepareRename', { textDocument, position })).toEqual({
      range: range(9, 8, 15),
      placeholder: 'Company',
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { textDocument, position, newName: 'Trade name' });
    const made = edit.documentChanges?.map((change) => 'edits' in change && change.edits.map((own) => 'newText' in own && own.newText));
    expect(made).toEqual([['trade_name', 'Trade name', 'TRADE_NAME', 'Trade name'], ['trade_name']]);
    await expect(client.request('textDocument/rename', { textDocument, position, newName: ' ' })).rejects.toThrow('Ein Name darf nicht leer sein');
    await expect(client.request('textDocument/rename', { textDocument, position, newName: '12' })).rejects.toThrow('„[12]“ würde nicht mehr');
  });

  test('are edited together', async () => {
    const client = await opened();
    const linked = await client.request<LinkedEditingRanges>('textDocument/linkedEditingRange', { textDocument, position });
    expect(linked.ranges).toEqual([range(9, 8, 15), range(11, 10, 17)]);
    expect(await client.request('textDocument/linkedEditingRange', { textDocument, position: { line: 9, character: 4 } })).toBeNull();
  });

  test('are coloured, and only what changed is sent again', async () => {
    const client = await opened();
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    // Line and column count from the token before; then length, type and whether it is a definition.
    expect(full.data).toEqual([4, 2, 7, 0, 1, 5, 7, 9, 0, 0, 0, 13, 9, 0, 0, 2, 9, 9, 0, 0]);
    client.change(uri, { start: text.indexOf('Write'), end: text.indexOf('Write'), text: '[Other] ' });
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    expect(delta.edits.reduce((sum, { data }) => sum + (data?.length ?? 0), 0)).toBeLessThan(full.data.length);
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range: range(9, 0, 9) });
    expect(part.data).toEqual([9, 7, 9, 0, 0]);
  });

  test('are none in a file that is no policy', async () => {
    const client = await opened();
    const readme = 'file:///work/readme.md';
    client.open(readme, '# [Company]\n\n[Company]\n');
    const at = { textDocument: { uri: readme }, position: { line: 2, character: 3 } };
    expect(await client.request('textDocument/documentHighlight', at)).toEqual([]);
    expect(await client.request('textDocument/references', { ...at, context: { includeDeclaration: true } })).toEqual([]);
    expect(await client.request('textDocument/definition', at)).toEqual([]);
    expect(await client.request('textDocument/prepareRename', at)).toBeNull();
    expect((await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: at.textDocument })).data).toEqual([]);
  });
});
