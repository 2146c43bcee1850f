import { describe, expect, test } from 'vitest';
import type { CodeLens, SemanticTokens } from 'vscode-languageserver-protocol';
import { startClient } from '../support/client.ts';

const uri = 'file:///work/policies/a.md';
const config = 'file:///work/policywright.yaml';
const text = '# Refund policy\n\nWe answer [Company] within 5 days.\n';
const files = { [uri]: text, [config]: 'include: [policies/**]\nkinds: {}\n' };
const textDocument = { uri };

describe('a policy that only the settings name', () => {
  test('has its colours and figures from the start', async () => {
    const client = await startClient({ files });
    client.open(uri, text);
    const [tokens, range, lenses] = await Promise.all([
      client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument }),
      client.request<SemanticTokens>('textDocument/semanticTokens/range', {
        textDocument,
        range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
      }),
      client.request<CodeLens[]>('textDocument/codeLens', { textDocument }),
    ]);
    expect([tokens.data.length > 0, range.data.length > 0, lenses.length > 0]).toEqual([true, true, true]);
  });

  test('has them anew when the settings change, in an editor that can be told', async () => {
    const client = await startClient({ files });
    const asked: string[] = [];
    for (const what of ['codeLens', 'semanticTokens']) client.connection.onRequest(`workspace/${what}/refresh`, () => void asked.push(what));
    client.open(uri, text);
    await client.pull(uri);
    asked.length = 0;
    client.write(config, 'include: []\n');
    const lenses = () => client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    while ((await lenses()).length > 0);
    expect(new Set(asked)).toEqual(new Set(['codeLens', 'semanticTokens']));
  });
});
