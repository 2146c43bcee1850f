import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { type EditsResult, editsRequest, fillCommand, silenceCommand } from '../../server/src/protocol.ts';
import { startClient, type TestClient } from '../support/client.ts';
import { asking } from '../support/clientSetup.ts';
import { completeDocument } from '../support/samples.ts';

const uri = 'file:///work/policy.md';
const vagueDocument = completeDocument({ bodies: { standards: 'We will answer every letter promptly. Ask [Company].' } });
const gaps = completeDocument({ without: ['scope', 'review', 'contact'] });

function named(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find((action) => action.title === title);
  if (!found) throw new Error(`no "${title}" among:\n${actions.map((action) => action.title).join('\n')}`);
  return found;
}

async function codesIn(client: TestClient): Promise<readonly unknown[]> {
  return (await client.pull(uri)).map(({ code }) => code);
}

describe('code actions', () => {
  test('carry edits tied to the version, and settle the finding they belong to', async () => {
    const client = await startClient();
    client.open(uri, vagueDocument);
    client.change(uri, { start: client.text(uri).length, end: client.text(uri).length, text: '\n' });
    const diagnostics = await client.pull(uri);
    const actions = await client.actions(uri, client.range(uri, 'promptly'), { diagnostics });
    const replace = actions.find(({ title }) => title.startsWith('Replace with'));
    expect(replace?.kind).toBe('quickfix');
    expect(replace?.diagnostics?.map(({ code }) => code)).toEqual(['standards/vague']);
    expect(replace?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 2 } });
    client.apply(replace?.edit ?? {});
    expect(await codesIn(client)).not.toContain('standards/vague');
  });

  test('are attached to their own finding where several share a place', async () => {
    const client = await startClient();
    client.open(uri, gaps);
    const diagnostics = await client.pull(uri);
    const actions = await client.actions(uri, client.range(uri, '# Customer service policy'), { diagnostics });
    for (const title of ['Scope', 'Review', 'Contact']) {
      const [own, ...others] = named(actions, actions.find((action) => action.title.includes(`"${title}`))?.title ?? title).diagnostics ?? [];
      expect(own?.message).toContain(`"${title}`);
      expect(others).toEqual([]);
    }
    expect(named(actions, 'Insert all 3 missing sections').diagnostics?.length).toBe(3);
  });

  test('select the first blank of an inserted text in an editor that takes snippets', async () => {
    const snippets = await startClient();
    const plain = await startClient({ lacks: ['snippets'] });
    for (const client of [snippets, plain]) {
      client.open(uri, completeDocument({ without: ['scope'] }));
      const [insert] = await client.actions(uri, client.range(uri, '# Customer service policy'));
      const text = JSON.stringify(insert?.edit);
      expect(text.includes('"snippet"')).toBe(client === snippets);
      client.apply(insert?.edit ?? {});
    }
    expect(snippets.text(uri)).toBe(plain.text(uri));
  });

  test('of other kinds are not mixed in', async () => {
    const client = await startClient();
    client.open(uri, gaps);
    const range = client.range(uri, '# Customer service policy');
    const kinds = async (...only: string[]) => [...new Set((await client.actions(uri, range, { only })).map(({ kind }) => kind))];
    expect(await kinds('quickfix')).toEqual(['quickfix']);
    expect(await kinds('source.fixAll')).toEqual(['source.fixAll.policywright']);
    expect(await kinds('source.fixAll.policywright')).toEqual(['source.fixAll.policywright']);
    expect(await kinds('source.fixAll.eslint')).toEqual([]);
    expect(await kinds('refactor')).toEqual([]);
    expect(await kinds('')).toEqual(['quickfix', 'source.fixAll.policywright']);
  });

  test('fix all leaves nothing to fix, and is not offered where there is nothing', async () => {
    const client = await startClient();
    client.open(uri, gaps);
    const range = client.range(uri, '# Customer service policy');
    const [fixAll] = await client.actions(uri, range, { only: ['source.fixAll'] });
    expect(fixAll?.title).toBe('Apply all safe fixes');
    client.apply(fixAll?.edit ?? {});
    expect(await codesIn(client)).not.toContain('structure/missing-section');
    expect(await client.actions(uri, range, { only: ['source.fixAll'] })).toEqual([]);
  });
});

describe('offers that ask the writer', () => {
  test('name a command of our extension, with all it needs to come back', async () => {
    const client = await startClient({ initializationOptions: asking });
    client.open(uri, vagueDocument);
    const range = client.range(uri, '[Company]');
    const actions = await client.actions(uri, range);
    const offset = client.text(uri).indexOf('[Company]');
    const fill = named(actions, 'Fill "[Company]"...');
    expect(fill).toMatchObject({ isPreferred: true, command: { command: fillCommand, arguments: [{ uri, version: 1, offset, text: '[Company]' }] } });
    expect(fill.edit).toBeUndefined();
    const silence = named(actions, 'Silence "placeholders/unfilled" for this line...');
    expect(silence.command).toMatchObject({
      command: silenceCommand,
      arguments: [{ uri, version: 1, offset, rule: 'placeholders/unfilled', scope: 'line' }],
    });
    const edits = await client.request<EditsResult>(editsRequest, { uri, version: 1, kind: 'fill', offset, value: 'Norrholm', everywhere: true });
    client.apply(edits, uri);
    expect(client.text(uri)).toContain('Ask Norrholm.');
    expect(await codesIn(client)).toEqual(['standards/vague']);
  });

  test('in other editors carry edits, name no command, and promise no question', async () => {
    const client = await startClient();
    client.open(uri, vagueDocument);
    const actions = await client.actions(uri, client.range(uri, 'promptly. Ask [Company]'));
    expect(actions.filter(({ command }) => command !== undefined)).toEqual([]);
    expect(actions.every(({ edit }) => edit !== undefined)).toBe(true);
    expect(actions.map(({ title }) => title).join('\n')).not.toMatch(/(?:\.\.\.|…)$/m);
    client.apply(named(actions, 'Silence "standards/vague" for this line').edit ?? {});
    expect(await codesIn(client)).toEqual(['placeholders/unfilled']);
  });

  for (const locale of ['de', 'vi', 'th', 'el', 'zh']) {
    test(`in other editors promise no question in ${locale} either`, async () => {
      const client = await startClient({ locale });
      client.open(uri, vagueDocument);
      const actions = await client.actions(uri, client.range(uri, 'promptly'));
      expect(actions.map(({ title }) => title).join('\n')).not.toMatch(/(?:\.\.|…)$/m);
    });
  }
});
