import { describe, expect, test, vi } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import {
  type ChoicesResult,
  choicesRequest,
  type EditsResult,
  editsRequest,
  type RenderResult,
  renderRequest,
  type StatusResult,
  statusRequest,
} from '../../server/src/protocol.ts';
import { missingSection } from '../../server/src/rules/structure/missing-section.ts';
import { startClient } from '../support/client.ts';
import { completeDocument } from '../support/samples.ts';

const uri = 'file:///work/policy.md';
const text = completeDocument({ bodies: { standards: 'We will answer promptly. Ask [Company]. And [Company].' }, without: ['scope', 'review'] });

describe('edits', () => {
  test('for a version that has moved on are not made', async () => {
    const client = await startClient();
    client.open(uri, text);
    client.change(uri, { start: 0, end: 0, text: '' });
    for (const params of [
      { kind: 'fill', offset: text.indexOf('[Company]'), value: 'x', everywhere: true },
      { kind: 'insertAllSections' },
      { kind: 'fixAll' },
    ]) {
      expect(await client.request<EditsResult | null>(editsRequest, { uri, version: 1, ...params })).toBeNull();
      expect((await client.request<EditsResult | null>(editsRequest, { uri, version: 2, ...params }))?.edits.length).toBeGreaterThan(0);
    }
    expect(await client.request(editsRequest, { uri: 'file:///work/closed.md', version: 1, kind: 'fixAll' })).toBeNull();
  });

  test('fill, silence, set a key and insert sections', async () => {
    const client = await startClient();
    client.open(uri, text);
    const make = async (params: object) => {
      const edits = await client.request<EditsResult>(editsRequest, { uri, version: client.version(uri), ...params });
      client.apply(edits, uri);
      return (await client.pull(uri)).map(({ code }) => code);
    };
    const offset = (words: string): number => client.text(uri).indexOf(words);
    expect(await make({ kind: 'fill', offset: offset('[Company]'), value: 'Norrholm', everywhere: true })).not.toContain('placeholders/unfilled');
    expect(client.text(uri)).toContain('Ask Norrholm. And Norrholm.');
    expect(await make({ kind: 'silence', offset: offset('promptly'), rule: 'standards/vague', scope: 'line', reason: 'agreed' })).not.toContain(
      'standards/vague',
    );
    expect(await make({ kind: 'insertAllSections' })).not.toContain('structure/missing-section');
    await make({ kind: 'setKey', key: 'status', value: 'approved' });
    expect(client.text(uri)).toMatch(/^---\nkind: policy\n(?:\w+: .*\n)*status: approved\n/);
  });

  test('where there is nothing to do are none', async () => {
    const client = await startClient();
    client.open(uri, completeDocument());
    for (const params of [{ kind: 'fill', offset: 60, value: 'x', everywhere: true }, { kind: 'insertAllSections' }, { kind: 'fixAll' }]) {
      expect(await client.request(editsRequest, { uri, version: 1, ...params })).toEqual({ version: 1, edits: [] });
    }
  });
});

describe('status', () => {
  test('says what is checked, as what, and what is open', async () => {
    const client = await startClient({ locale: 'de' });
    client.open(uri, text.replace('language: en', 'status: draft'));
    const status = await client.request<StatusResult>(statusRequest, { uri });
    expect(status).toMatchObject({
      uri,
      version: 1,
      checked: true,
      kind: 'policy',
      kindGuessed: false,
      language: 'en',
      languageName: 'Englisch',
      languageDeclared: false,
      status: 'Entwurf',
      blanks: 2,
      missing: 2,
      vague: 1,
    });
    expect(status.counts).toEqual({ error: 0, warning: 0, info: 5, hint: 0 });
    expect(status.reasons.length).toBe(2);
  });

  test('says why a file is not checked, and nothing about one that is not open', async () => {
    const client = await startClient();
    client.open(uri, '# Notes\n');
    expect(await client.request(statusRequest, { uri })).toMatchObject({
      checked: false,
      counts: { error: 0, warning: 0, info: 0, hint: 0 },
      reasons: ['Not checked: the front matter names no kind of document, and no pattern includes this path.'],
    });
    expect(await client.request(statusRequest, { uri: 'file:///work/closed.md' })).toBeNull();
  });

  test('choices are named in the language of the interface', async () => {
    const client = await startClient({ locale: 'de' });
    const choices = async (key: string) => (await client.request<ChoicesResult>(choicesRequest, { key, uri: 'file:///work/a.md' })).choices;
    expect((await choices('kind')).map(({ value }) => value)).toEqual(['charter', 'policy', 'handbook', 'playbook', 'procedure']);
    expect(await choices('status')).toContainEqual({ value: 'draft', name: 'Entwurf' });
    expect(await choices('language')).toContainEqual({ value: 'zh', name: 'Chinesisch' });
  });
});

describe('render', () => {
  test('gives the page of an open document, and nothing for others', async () => {
    const client = await startClient();
    client.open(uri, text);
    const page = await client.request<RenderResult>(renderRequest, { uri });
    expect(page).toMatchObject({ version: 1, title: 'Customer service policy', language: 'en' });
    expect(page.change.blocks.some(({ block }) => block.html.includes('promptly'))).toBe(true);
    expect(await client.request(renderRequest, { uri: 'file:///work/closed.md' })).toBeNull();
  });
});

describe('render, after a change', () => {
  test('gives the blocks that are new, and how far the others have moved', async () => {
    const client = await startClient();
    client.open(uri, text);
    const first = await client.request<RenderResult>(renderRequest, { uri });
    expect(first.from).toBeUndefined();
    const same = await client.request<RenderResult>(renderRequest, { uri, page: first.page });
    expect(same).toMatchObject({ from: first.page, change: { removed: 0, blocks: [] } });
    const again = await client.request<RenderResult>(renderRequest, { uri, page: 4711 });
    expect(again.from).toBeUndefined();
    expect(again.change.blocks).toHaveLength(first.change.blocks.length);
  });
});

describe('the guard', () => {
  test('a cancelled request ends as cancelled', async () => {
    const client = await startClient();
    client.open(uri, text);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect((await client.pull(uri)).length).toBeGreaterThan(0);
  });

  test('a request that fails is logged and answered with nothing', async () => {
    const client = await startClient();
    client.open(uri, text);
    const { pull } = client;
    await pull.call(client, uri);
    const broken = vi.spyOn(missingSection, 'check').mockImplementation(() => [
      {
        message: 'required',
        data: {},
        span: { start: 12, end: 18 },
        fixes: () => {
          throw new Error('broken fix');
        },
      },
    ]);
    client.change(uri, { start: 0, end: 0, text: '' });
    expect(await client.actions(uri, client.range(uri, 'policy'))).toEqual([]);
    await client.until(() => client.logged.some((line) => line.includes('codeAction: Error: broken fix')));
    broken.mockRestore();
    expect((await client.hover(uri, text.indexOf('kind')))?.contents).toBeDefined();
  });

  test('requests for a closed document are answered with nothing', async () => {
    const client = await startClient();
    client.open(uri, text);
    const range = client.range(uri, '[Company]');
    client.notify('textDocument/didClose', { textDocument: { uri } });
    expect(await client.actions(uri, range)).toEqual([]);
    expect(await client.hover(uri, 5)).toBeNull();
    expect(await client.complete(uri, 5)).toEqual([]);
    expect(await client.pull(uri)).toEqual([]);
  });
});

describe('hover and completion', () => {
  test('stand where the words stand', async () => {
    const client = await startClient();
    client.open(uri, `${text}\n## `);
    const hover = await client.hover(uri, client.text(uri).indexOf('promptly') + 2);
    expect(hover).toMatchObject({ contents: { kind: 'markdown' }, range: client.range(uri, 'promptly') });
    const items = await client.complete(uri, client.text(uri).length);
    expect(items[0]).toMatchObject({ label: '## Scope', insertTextFormat: 2, filterText: '## Scope', sortText: '000' });
    const line = client.text(uri).split('\n').length - 1;
    expect(items[0]?.textEdit).toMatchObject({ range: { start: { line, character: 0 }, end: { line, character: 3 } } });
    expect(items.map(({ sortText }) => sortText)).toEqual([...items.map(({ sortText }) => sortText)].sort());
  });
});
