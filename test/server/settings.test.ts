import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { startClient, type TestClient } from '../support/client.ts';
import { completeDocument } from '../support/samples.ts';

const uri = 'file:///work/policies/refunds.md';
const config = 'file:///work/policywright.yaml';
const vagueDocument = completeDocument({ bodies: { standards: 'We will answer every letter promptly.' } });
const plain = '# Refunds\n\n## Standards\n\nWe will answer every letter promptly.\n';

/** The codes of a document's diagnostics, after the server has loaded its settings as often as it was told to. */
async function codesAfter(client: TestClient, loads = 1, address = uri): Promise<readonly unknown[]> {
  await client.until(() => client.refreshes() >= loads);
  return (await client.pull(address)).map(({ code }) => code);
}

describe('settings of the editor', () => {
  test('apply from the start and when they change', async () => {
    const client = await startClient({ settings: { rules: { 'standards/vague': 'off' } } });
    client.open(uri, vagueDocument);
    expect(await codesAfter(client)).toEqual([]);
    client.configure({ rules: { 'standards/vague': { severity: 'error' } } });
    expect(await codesAfter(client, 2)).toEqual(['standards/vague']);
    expect((await client.pull(uri))[0]?.severity).toBe(DiagnosticSeverity.Error);
  });

  for (const address of ['untitled:Untitled-1', 'file:///elsewhere/policy.md']) {
    test(`apply to ${address}, which is in no folder`, async () => {
      const client = await startClient({ settings: { rules: { 'standards/vague': 'off' } }, folders: [] });
      client.open(address, vagueDocument);
      expect(await codesAfter(client, 1, address)).toEqual([]);
    });
  }

  test('of an editor that cannot be asked are those it starts with, then those it sends', async () => {
    const initializationOptions = { asks: false, settings: { rules: { 'standards/vague': 'off' } } };
    const client = await startClient({ lacks: ['configuration'], initializationOptions });
    client.open(uri, vagueDocument);
    expect(await codesAfter(client)).toEqual([]);
    client.configure({});
    expect(await codesAfter(client, 2)).toEqual(['standards/vague']);
  });

  test('that cannot be used fall back one by one', async () => {
    const client = await startClient({
      settings: { maxFindings: 'many', language: null, unknown: 1, rules: { 'standards/vague': 'off', 'placeholders/unfilled': 'of' } },
    });
    client.open(uri, vagueDocument);
    expect(await codesAfter(client)).toEqual([]);
  });
});

describe('policywright.yaml', () => {
  test('wins over the editor, key by key', async () => {
    const files = { [config]: 'rules:\n  standards/vague: error\n' };
    const client = await startClient({ files, settings: { rules: { 'standards/vague': 'off' }, vocabulary: { accepted: ['soon'] } } });
    client.open(uri, vagueDocument.replace('promptly', 'promptly, and soon'));
    expect(await codesAfter(client)).toEqual(['standards/vague']);
    expect((await client.pull(uri))[0]?.severity).toBe(DiagnosticSeverity.Error);
  });

  test('makes policies of the files that it includes', async () => {
    const client = await startClient({ files: { [config]: 'include: [policies/**]\nexclude: [policies/old/**]\n', [uri]: '' } });
    client.open(uri, plain);
    expect(await codesAfter(client)).toContain('standards/vague');
    const old = 'file:///work/policies/old/refunds.md';
    client.open(old, vagueDocument);
    expect(await client.pull(old)).toEqual([]);
    const other = 'file:///work/notes/refunds.md';
    client.open(other, plain);
    expect(await client.pull(other)).toEqual([]);
  });

  test('is read again when it is written, created or deleted', async () => {
    const client = await startClient();
    client.open(uri, vagueDocument);
    expect(await codesAfter(client)).toEqual(['standards/vague']);
    client.write(config, 'rules: { standards/vague: off }');
    expect(await codesAfter(client, 2)).toEqual([]);
    client.write(config, undefined);
    expect(await codesAfter(client, 3)).toEqual(['standards/vague']);
  });

  test('counts as it stands in the editor, saved or not, and as on disk once it is closed', async () => {
    const client = await startClient({ files: { [config]: '' } });
    client.open(uri, vagueDocument);
    await codesAfter(client);
    client.open(config, 'rules: { standards/vague: off }', 'yaml');
    expect(await codesAfter(client, 2)).toEqual([]);
    client.close(config);
    expect(await codesAfter(client, 3)).toEqual(['standards/vague']);
  });

  test('holds for its own folder', async () => {
    const client = await startClient({ files: { [config]: 'rules: { standards/vague: off }' }, folders: ['file:///work', 'file:///work-other'] });
    const other = 'file:///work-other/policy.md';
    client.open(uri, vagueDocument);
    client.open(other, vagueDocument);
    expect(await codesAfter(client)).toEqual([]);
    expect(await codesAfter(client, 1, other)).toEqual(['standards/vague']);
  });

  test('of a folder that is added or removed takes effect at once', async () => {
    const client = await startClient({ files: { [config]: 'rules: { standards/vague: off }' }, folders: [] });
    client.open(uri, vagueDocument);
    expect(await codesAfter(client)).toEqual(['standards/vague']);
    const folder = { uri: 'file:///work', name: 'work' };
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    expect(await codesAfter(client, 2)).toEqual([]);
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    expect(await codesAfter(client, 3)).toEqual(['standards/vague']);
  });

  test('shows its own mistakes, in step with every keystroke', async () => {
    const client = await startClient({ files: { [uri]: '' } });
    client.open(config, 'includ: [policies/**]\nrules: { standards/vage: off }\nexclude: [drafts/**]\n', 'yaml');
    const shown = await client.pull(config);
    expect(shown.map(({ code, message, range: { start } }) => [code, start.line, message])).toEqual([
      ['config/unknown-key', 0, '"includ" is not a setting. Did you mean "include"?'],
      ['config/unknown-key', 1, '"standards/vage" is not a setting. Did you mean "standards/vague"?'],
      ['config/dead-pattern', 2, 'The pattern "drafts/**" matches no file.'],
    ]);
    expect(shown[0]?.codeDescription?.href).toContain('docs/rules/config/unknown-key.md');
    client.change(config, { text: '\n\ninclud: [policies/**]\n' });
    expect((await client.pull(config)).map(({ range }) => range.start.line)).toEqual([2]);
    client.change(config, { text: 'include: [policies/**]\n' });
    expect(await client.pull(config)).toEqual([]);
  });

  test('shows its mistakes to an editor that is pushed to', async () => {
    const client = await startClient({ lacks: ['pull'] });
    client.open(config, 'includ: []', 'yaml');
    await client.until(() => client.published.at(-1)?.diagnostics.length === 1);
    client.change(config, { text: 'a: [' });
    await client.until(() => client.published.at(-1)?.version === 2 && client.published.at(-1)?.diagnostics[0]?.code === 'config/syntax');
    expect(client.published.at(-1)?.diagnostics[0]?.severity).toBe(DiagnosticSeverity.Error);
  });

  test('elsewhere than at the root of a folder is only a file', async () => {
    const client = await startClient();
    client.open('file:///work/sub/policywright.yaml', 'includ: []', 'yaml');
    expect(await client.pull('file:///work/sub/policywright.yaml')).toEqual([]);
  });
});
