import { describe, expect, test } from 'vitest';
import {
  type ChoicesResult,
  choicesRequest,
  type NewDocumentResult,
  newDocumentRequest,
  type ShapesResult,
  shapesRequest,
} from '../../server/src/protocol.ts';
import { startClient } from '../support/client.ts';

const policy = { kind: 'policy', shape: 'short-policy', language: 'en' };

test('shapes come in the reader’s language, those of the kind first', async () => {
  const client = await startClient({ locale: 'de' });
  const { shapes } = await client.request<ShapesResult>(shapesRequest, { kind: 'procedure' });
  expect(shapes.map(({ name, own }) => [name, own])).toEqual([
    ['Verfahren für Kundenanfragen', true],
    ['Beschwerdeverfahren', true],
    ['Standards je Kanal', false],
  ]);
  expect(await client.request<ShapesResult>(shapesRequest, { kind: 'novel' })).toEqual({ shapes: [] });
});

test('a new document comes with its blanks and the place of the first', async () => {
  const client = await startClient();
  const result = await client.request<NewDocumentResult>(newDocumentRequest, { ...policy, title: 'Care', values: { company: 'Norrholm' } });
  expect([result.fileName, result.title]).toEqual(['care.md', 'Care']);
  expect(result.text).toContain('Norrholm');
  expect(result.blanks.map(({ name }) => name)).toContain('email');
  const { start, end } = result.firstBlank ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  expect(result.text.split('\n')[start.line]?.slice(start.character, end.character)).toMatch(/^\[.+\]$/);
  expect(result.text.split('\n').slice(0, start.line).join('\n')).not.toContain('[');
});

test('the settings of the folder count', async () => {
  const client = await startClient({
    files: { 'file:///work/policywright.yaml': 'kinds:\n  policy:\n    required: [summary]\n' },
    folders: ['file:///work'],
  });
  client.open('file:///work/policy.md', '---\nkind: policy\n---\n');
  await client.pull('file:///work/policy.md');
  const inFolder = await client.request<NewDocumentResult>(newDocumentRequest, { ...policy, folder: 'file:///work/sub' });
  const elsewhere = await client.request<NewDocumentResult>(newDocumentRequest, policy);
  expect(inFolder.text.length).toBeLessThan(elsewhere.text.length);
});

test.each([{ kind: 'novel' }, { shape: 'round' }, { language: 'fr' }])('there is none for %j', async (wrong) => {
  const client = await startClient();
  expect(await client.request(newDocumentRequest, { ...policy, ...wrong })).toBeNull();
});

describe('a kind of the folder’s own', () => {
  const yaml =
    'kinds:\n  ward-rules: { name: { en: Ward rules, de: Stationsordnung }, base: procedure, required: [pets] }\nsections: { pets: { title: Pets } }\n';
  const setup = { files: { 'file:///work/policywright.yaml': yaml }, folders: ['file:///work'], locale: 'de' };
  const asked = { kind: 'ward-rules', language: 'en', folder: 'file:///work/sub' };

  test('can be chosen in the folder as soon as the editor asks, and nowhere else', async () => {
    const client = await startClient(setup);
    const { choices } = await client.request<ChoicesResult>(choicesRequest, { key: 'kind', uri: 'file:///work/sub/new.md' });
    expect(choices).toContainEqual({ value: 'ward-rules', name: 'Stationsordnung' });
    expect((await client.request<ChoicesResult>(choicesRequest, { key: 'kind', uri: '' })).choices).toHaveLength(choices.length - 1);
    expect(await client.request<ShapesResult>(shapesRequest, { kind: 'ward-rules' })).toEqual({ shapes: [] });
  });

  test('has all sections first among its shapes', async () => {
    const client = await startClient(setup);
    const { shapes } = await client.request<ShapesResult>(shapesRequest, { kind: 'ward-rules', folder: 'file:///work' });
    expect(shapes.map(({ id, name }) => [id, name])).toEqual([
      ['all', 'Alle Abschnitte dieser Art'],
      ['request-procedure', 'Verfahren für Kundenanfragen'],
      ['complaints-procedure', 'Beschwerdeverfahren'],
      ['channel-standards', 'Standards je Kanal'],
    ]);
  });

  test('is made with and without a shape', async () => {
    const client = await startClient(setup);
    const whole = await client.request<NewDocumentResult>(newDocumentRequest, { ...asked, shape: 'all' });
    expect(whole.text).toMatch(/^---\nkind: ward-rules\ntitle: /);
    expect(whole.text).toContain('\n## Pets\n\n[Pets]\n');
    expect(await client.request(newDocumentRequest, asked)).toEqual(whole);
    expect((await client.request<NewDocumentResult>(newDocumentRequest, { ...asked, shape: 'channel-standards' })).text).toContain(
      '\nshape: channel-standards\n',
    );
  });

  test.each([{ folder: 'file:///elsewhere' }, { folder: undefined }, { kind: 'ward-rule' }, { shape: 'round' }])(
    'is not made for %j',
    async (wrong) => {
      const client = await startClient(setup);
      expect(await client.request(newDocumentRequest, { ...asked, ...wrong })).toBeNull();
    },
  );
});
