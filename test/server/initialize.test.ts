import { describe, expect, test } from 'vitest';
import { startClient } from '../support/client.ts';
import { asking } from '../support/clientSetup.ts';
import { completeDocument } from '../support/samples.ts';

const uri = 'file:///work/policy.md';

describe('initialize', () => {
  test('announces what the server can do', async () => {
    const { initialized } = await startClient();
    expect(initialized.serverInfo?.name).toBe('policywright');
    expect(initialized.capabilities).toEqual({
      textDocumentSync: { openClose: true, change: 2, save: true },
      hoverProvider: true,
      codeLensProvider: {},
      completionProvider: { triggerCharacters: ['#', ' ', ':', '-', '[', '{', '【', '［', '(', '/'] },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.policywright'], resolveProvider: true },
      renameProvider: { prepareProvider: true },
      documentHighlightProvider: true,
      referencesProvider: true,
      definitionProvider: true,
      linkedEditingRangeProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: ['policyBlank', 'policyTerm'], tokenModifiers: ['definition'] },
        full: { delta: true },
        range: true,
      },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: { filters: [{ pattern: { glob: '**' } }] } },
      },
      diagnosticProvider: { identifier: 'policywright', interFileDependencies: true, workspaceDiagnostics: false },
    });
  });

  test('announces no pull diagnostics to an editor that cannot pull', async () => {
    const { initialized } = await startClient({ lacks: ['pull'] });
    expect(initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  test('speaks the language of the interface, whatever the document is written in', async () => {
    const text = completeDocument({ language: 'zh', without: ['scope'] });
    const messages = await Promise.all(
      ['en-GB', 'de', 'pt-BR'].map(async (locale) => {
        const client = await startClient({ locale });
        client.open(uri, text);
        return (await client.pull(uri))[0]?.message ?? '';
      }),
    );
    expect(messages[0]).toMatch(/^The section "适用范围" is missing\. /);
    expect(messages[1]).toMatch(/fehlt/);
    expect(messages[2], 'a language that is not served').toBe(messages[0]);
  });

  test('serves an editor without any optional capability', async () => {
    const client = await startClient({ lacks: ['pull', 'refresh', 'snippets', 'configuration', 'watching', 'folders', 'documentChanges'] });
    client.open(uri, completeDocument({ without: ['scope'] }));
    const diagnostics = await client.pushed(uri);
    expect(diagnostics.map(({ code }) => code)).toEqual(['structure/missing-section']);
    const [insert] = await client.actions(uri, client.range(uri, '# Customer service policy'), { diagnostics });
    expect(insert?.edit?.documentChanges).toBeUndefined();
    client.apply(insert?.edit ?? {});
    expect(await client.pushed(uri)).not.toEqual([]);
    expect((await client.pushed(uri)).map(({ code }) => code)).not.toContain('structure/missing-section');
  });

  test('serves an editor that refuses what the server registers and asks for', async () => {
    const client = await startClient({ refuses: true, files: { 'file:///work/policywright.yaml': 'rules: { standards/vague: off }' } });
    client.open(uri, completeDocument({ bodies: { standards: 'We will answer promptly.' }, without: ['scope'] }));
    await client.until(() => client.refreshes() > 0);
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(['structure/missing-section']);
  });

  test('tells only our own extension when a document was checked', async () => {
    const own = await startClient({ initializationOptions: asking });
    own.open(uri, completeDocument());
    await own.until(() => own.checked.length > 0);
    expect(own.checked[0]).toEqual({ uri, version: 1 });
    const other = await startClient({ lacks: ['pull'] });
    other.open(uri, completeDocument());
    await other.pushed(uri);
    expect(other.checked).toEqual([]);
  });
});
