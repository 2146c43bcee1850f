import { expect, test } from 'vitest';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';
import { uriOf } from '../support/workspace.ts';

const front = '---\nkind: policy\n---\n\n';

/** The files that change when others move, by the path they have before. Where a file is open, its text there counts. */
async function moved(
  files: Readonly<Record<string, string>>,
  moves: readonly (readonly [string, string])[],
  open: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const service = createPolicyService(memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [uriOf(path), text]))));
  await service.loadFolder('file:///work', {});
  for (const [path, text] of Object.entries(open)) service.open(uriOf(path), text, 3);
  const changes = await service.moveFiles(moves.map(([before, after]) => ({ oldUri: uriOf(before), newUri: uriOf(after) })));
  return Object.fromEntries(changes.map(({ uri, text, edits }) => [decodeURIComponent(uri.slice('file:///work/'.length)), applyEdits(text, edits)]));
}

test('links follow a file that is renamed, anchors and style kept', async () => {
  const links = `${front}[a](refunds.md#how) [b](./refunds.md "t") [c](refunds#x) [d](<refunds.md>) ![e](refunds.md)\n\n[f]: refunds.md\n`;
  const after = `${front}[a](our%20returns.md#how) [b](./our%20returns.md "t") [c](our%20returns#x) [d](<our returns.md>) ![e](our%20returns.md)\n\n[f]: our%20returns.md\n`;
  expect(await moved({ 'a/policy.md': links, 'a/refunds.md': front }, [['a/refunds.md', 'a/our returns.md']])).toEqual({ 'a/policy.md': after });
});

test('links into and out of a file that moves to another folder follow, and those to itself stay', async () => {
  const files = {
    'a/policy.md': `${front}[r](refunds.md) [x](x.md) [s](#scope) [own](policy.md#scope) ![p](img/plan.png) [w](https://example.org/a.md)\n`,
    'a/refunds.md': `${front}[p](policy.md#scope)\n`,
    'b/y.md': `${front}[p](../a/policy.md)\n`,
  };
  expect(await moved(files, [['a/policy.md', 'b/c/policy.md']])).toEqual({
    'a/policy.md': `${front}[r](../../a/refunds.md) [x](../../a/x.md) [s](#scope) [own](policy.md#scope) ![p](../../a/img/plan.png) [w](https://example.org/a.md)\n`,
    'a/refunds.md': `${front}[p](../b/c/policy.md#scope)\n`,
    'b/y.md': `${front}[p](c/policy.md)\n`,
  });
});

test('a folder takes the links into it along, and those within it stay as they are', async () => {
  const files = {
    'index.md': `${front}[a](old/a.md) [b](old/sub/b.md#x) [c](older/c.md) ![d](old/img/d.png)\n`,
    'old/a.md': `${front}[b](sub/b.md) [i](../index.md)\n`,
    'old/sub/b.md': `${front}[a](../a.md) [i](../../index.md)\n`,
    'older/c.md': front,
  };
  expect(await moved(files, [['old', 'new/place']])).toEqual({
    'index.md': `${front}[a](new/place/a.md) [b](new/place/sub/b.md#x) [c](older/c.md) ![d](new/place/img/d.png)\n`,
    'old/a.md': `${front}[b](sub/b.md) [i](../../index.md)\n`,
    'old/sub/b.md': `${front}[a](../a.md) [i](../../../index.md)\n`,
  });
  expect(await moved(files, [['old', 'new']])).toEqual({ 'index.md': files['index.md'].replaceAll('(old/', '(new/') });
});

test('pictures and forms are followed as well, and two files at once', async () => {
  const files = { 'a/policy.md': `${front}![p](plan.png) [f](forms/f.pdf)\n` };
  expect(
    await moved(files, [
      ['a/plan.png', 'img/plan.png'],
      ['a/forms/f.pdf', 'a/forms/g.pdf'],
    ]),
  ).toEqual({ 'a/policy.md': `${front}![p](../img/plan.png) [f](forms/g.pdf)\n` });
});

test('front matter follows: the original of a translation, and lists of documents', async () => {
  const head = (path: string): string =>
    `---\nkind: policy\ntranslation_of: "${path}"\nrelated:\n  - ${path}\n  - other.md\nsatisfies: [ISO 10002, ${path}]\n---\n`;
  expect(await moved({ 'de/policy.md': head('../en/policy.md'), 'en/policy.md': front }, [['en/policy.md', 'en/charter.md']])).toEqual({
    'de/policy.md': head('../en/charter.md'),
  });
  const own = await moved({ 'de/policy.md': head('../en/policy.md'), 'en/policy.md': front }, [['de/policy.md', 'de/old/policy.md']]);
  expect(own['de/policy.md']).toBe(head('../../en/policy.md').replace('- other.md', '- ../other.md'));
});

test('links in front matter follow, and the keys of other tools that name Markdown files', async () => {
  const head = (path: string): string => `---\nkind: policy\nrelated: ["[Policy](${path}#how)", b]\nnav: (${path})\n---\n`;
  expect(await moved({ 'a.md': head('b.md'), 'b.md': front }, [['b.md', 'c.md']])).toEqual({ 'a.md': head('c.md') });
});

test('names in any script follow, encoded where they were', async () => {
  const files = {
    'a.md': `${front}[a](นโยบาย.md) [b](${encodeURIComponent('นโยบาย')}.md) [ε](επιστροφές.md)\n`,
    'นโยบาย.md': front,
    'επιστροφές.md': front,
  };
  expect(
    await moved(files, [
      ['นโยบาย.md', '政策.md'],
      ['επιστροφές.md', 'rückgabe.md'],
    ]),
  ).toEqual({ 'a.md': `${front}[a](政策.md) [b](${encodeURIComponent('政策')}.md) [ε](rückgabe.md)\n` });
});

test('a README that links to a policy follows; Markdown that has to do with none is left to others', async () => {
  const files = { 'README.md': '[p](policy.md) [n](notes.md)\n', 'notes.md': '[r](README.md)\n', 'policy.md': front };
  expect(await moved(files, [['policy.md', 'charter.md']])).toEqual({ 'README.md': '[p](charter.md) [n](notes.md)\n' });
  expect(await moved(files, [['notes.md', 'other.md']])).toEqual({});
});

test('code, settings, and links that lead elsewhere are left alone', async () => {
  const files = {
    'policy.md': `${front}\`[a](refunds.md)\` [b](b/refunds.md) [c](/refunds.md) [d]({{ x }}/refunds.md)\n\n    [e](refunds.md)\n`,
    'refunds.md': front,
    'policywright.yaml': 'include: [refunds.md]\n',
  };
  expect(await moved(files, [['refunds.md', 'returns.md']])).toEqual({});
});

test('what stands in the editor counts, with its line ends', async () => {
  const stored = { 'policy.md': front, 'refunds.md': front };
  const open = { 'policy.md': `${front}😀 [a](refunds.md)\r\n[b](refunds.md)\r\n` };
  expect(await moved(stored, [['refunds.md', 'returns.md']], open)).toEqual({ 'policy.md': open['policy.md'].replaceAll('refunds', 'returns') });
});
