import { describe, expect, test } from 'vitest';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { leadsTo } from '../../server/src/util/uri.ts';
import { memoryHost } from '../support/host.ts';

const front = '---\nkind: procedure\nlanguage: en\n---\n\n';

/** A workspace of files; the first one is open. Gives the files after a heading was renamed. */
async function renamed(files: Readonly<Record<string, string>>, heading: string, title: string): Promise<Readonly<Record<string, string>>> {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file:///work/${path}`, text])));
  const service = createPolicyService(host);
  await service.loadFolder('file:///work', {});
  const [path = '', text = ''] = Object.entries(files)[0] ?? [];
  const uri = `file:///work/${path}`;
  service.open(uri, text, 7);
  const { files: changes } = await service.rename(uri, text.indexOf(heading), title);
  expect(changes.map(({ version }) => version)).toEqual(changes.map((change) => (change.uri === uri ? 7 : undefined)));
  return Object.fromEntries(
    changes.map((change) => [decodeURIComponent(change.uri.slice('file:///work/'.length)), applyEdits(change.text, change.edits)]),
  );
}

describe('renaming a heading', () => {
  test('lets links in the document and in other files follow, and nothing else', async () => {
    const after = await renamed(
      {
        'a/policy.md': `${front}# Policy\n\n## 2. Complaints\n\nSee [below](#2-complaints), [scope](#scope) and \`[code](#2-complaints)\`.\n\n## Scope\n\nX.\n`,
        'a/near.md':
          'See [a](policy.md#2-complaints), [b](./policy#2-complaints), [c](policy.md), [d](policy.md#scope), [e](#2-complaints).\n\n[f]: <policy.md#2-complaints> "t"\n',
        'far.md': '- [a](a/policy.md#2-complaints)\n- [b](b/policy.md#2-complaints)\n- <https://example.org/a/policy.md#2-complaints>\n',
        'b/policy.md': '## 2. Complaints\n\n[a](#2-complaints)\n',
      },
      'Complaints',
      'When something goes wrong',
    );
    expect(after).toEqual({
      'a/policy.md': `${front}# Policy\n\n## 2. When something goes wrong\n\nSee [below](#2-when-something-goes-wrong), [scope](#scope) and \`[code](#2-complaints)\`.\n\n## Scope\n\nX.\n`,
      'a/near.md':
        'See [a](policy.md#2-when-something-goes-wrong), [b](./policy#2-when-something-goes-wrong), [c](policy.md), [d](policy.md#scope), [e](#2-complaints).\n\n[f]: <policy.md#2-when-something-goes-wrong> "t"\n',
      'far.md': '- [a](a/policy.md#2-when-something-goes-wrong)\n- [b](b/policy.md#2-complaints)\n- <https://example.org/a/policy.md#2-complaints>\n',
    });
  });

  test('does not count lines in bold type, which have no anchor', async () => {
    const after = await renamed({ 'a.md': `${front}# T\n\n**Scope**\n\nX.\n\n## Scope\n\n[a](#scope)\n` }, 'Scope\n\n[', 'Purpose');
    expect(after['a.md']).toBe(`${front}# T\n\n**Scope**\n\nX.\n\n## Purpose\n\n[a](#purpose)\n`);
  });

  test('knows files and anchors in any script, encoded or not', async () => {
    const after = await renamed(
      {
        'นโยบาย/ลูกค้า.md': `${front}# นโยบาย\n\n## ข้อร้องเรียน\n\nX.\n`,
        'a.md': `[a](นโยบาย/ลูกค้า.md#ข้อร้องเรียน) [b](${encodeURI('นโยบาย/ลูกค้า.md')}#${encodeURIComponent('ข้อร้องเรียน')})\n`,
      },
      'ข้อร้องเรียน',
      '投诉处理',
    );
    expect(after['a.md']).toBe(`[a](นโยบาย/ลูกค้า.md#投诉处理) [b](${encodeURI('นโยบาย/ลูกค้า.md')}#${encodeURIComponent('投诉处理')})\n`);
  });

  test('of two that read alike changes the right one, and lets the other’s links follow its new number', async () => {
    const after = await renamed({ 'a.md': `${front}# T\n\n## Scope\n\n[a](#scope) [b](#scope-1)\n\n## Scope\n\nX.\n` }, 'Scope', 'Purpose');
    expect(after['a.md']).toBe(`${front}# T\n\n## Purpose\n\n[a](#purpose) [b](#scope)\n\n## Scope\n\nX.\n`);
  });

  test.each([
    ['closing hashes', '## Scope ##', '## Purpose ##'],
    ['an underlined heading', 'Scope\n-----', 'Purpose\n-----'],
    ['bold type', '## **Scope**', '## **Purpose**'],
    ['a colon and an emoji', '## 🎯 3.2 Scope:', '## 🎯 3.2 Purpose:'],
    ['a line in bold type', '**Scope:**', '**Purpose:**'],
    ['marks inside the words', '## 1. Scope *and* limits', '## 1. Purpose'],
    ['an anchor of its own', '## Scope {#why}', '## Purpose {#why}'],
  ])('keeps %s', async (_, before, after) => {
    const heading = before.split('\n')[0] ?? '';
    expect((await renamed({ 'a.md': `${front}# T\n\n${before}\n\nX.\n` }, heading, 'Purpose'))['a.md']).toBe(`${front}# T\n\n${after}\n\nX.\n`);
  });

  test('keeps line breaks of Windows', async () => {
    const text = `${front}# T\n\n## Scope\n\n[a](#scope)\n`.replaceAll('\n', '\r\n');
    expect((await renamed({ 'a.md': text }, 'Scope', 'Purpose'))['a.md']).toBe(
      text.replace('## Scope', '## Purpose').replace('#scope)', '#purpose)'),
    );
  });

  test('is not for other words, nor without a name', async () => {
    const text = `${front}# T\n\n## Scope\n\nX.\n`;
    expect(await renamed({ 'a.md': text }, 'X.', 'Purpose')).toEqual({});
    expect(await renamed({ 'a.md': text }, 'Scope', '  ')).toEqual({});
  });

  test('begins with the words of the heading, and leaves files that are no policies to others', async () => {
    const service = createPolicyService(memoryHost());
    const text = `${front}# T\n\n## 3. Scope:\n\nX.\n`;
    service.open('file:///a.md', text, 1);
    service.open('file:///b.md', '## Scope\n', 1);
    expect(service.renamePlace('file:///a.md', text.indexOf('cope'))?.words).toBe('Scope');
    expect(service.renamePlace('file:///a.md', text.indexOf('X.'))).toBeUndefined();
    expect(service.renamePlace('file:///b.md', 4)).toBeUndefined();
  });
});

test.each([
  ['b.md', 'file:///w/a.md', 'file:///w/b.md', true],
  ['b', 'file:///w/a.md', 'file:///w/b.md', true],
  ['../c/b.md', 'file:///w/a.md', 'file:///c/b.md', true],
  ['b.md', 'vscode-vfs://github/o/r/a.md', 'vscode-vfs://github/o/r/b.md', true],
  ['b.md?x', 'file:///w/a.md', 'file:///w/b.md', false],
  ['b.md', 'untitled:Untitled-1', 'file:///w/b.md', false],
])('the path %s from %s leads to %s: %s', (path, from, to, expected) => expect(leadsTo(path, from, to)).toBe(expected));
