import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/util/span.ts';
import { readCursor } from '../support/cursor.ts';
import { policy, uriOf, workspaceOf } from '../support/workspace.ts';

const files = {
  'a/refunds.md': policy('## How it works\n\nX.', 'title: Refund policy\n'),
  'b/our rules.md': policy('X.', 'title: House rules\n'),
  'b/notes.md': '# Notes\n',
};

/** What is offered at the cursor in a document, and the document after one is taken. */
async function offered(body: string, hasLinks = false) {
  const { text, offset } = readCursor(policy(body));
  const { service } = await workspaceOf({ 'a/own.md': '', ...files });
  service.open(uriOf('a/own.md'), text, 1);
  await service.loadLinks(uriOf('a/own.md'));
  const items = service.complete(uriOf('a/own.md'), offset, 'en', hasLinks);
  const take = (label: string): string => {
    const item = items.find((candidate) => candidate.label === label);
    return item ? applyEdits(text, [{ span: item.span, text: item.insert }]) : `no "${label}"`;
  };
  return { items, labels: items.map(({ label }) => label), take };
}

describe('links in an editor that does not complete them', () => {
  test('lead to the policies of the workspace', async () => {
    const { items, labels } = await offered('See [a](<|>)');
    expect(labels).toEqual(['../b/our%20rules.md', 'refunds.md']);
    expect(items.map(({ detail, filter }) => [detail, filter])).toEqual([
      ['House rules', '../b/our%20rules.md House rules'],
      ['Refund policy', 'refunds.md Refund policy'],
    ]);
  });

  test.each([
    ['[a](re<|>fu) b', 'refunds.md', '[a](refunds.md) b'],
    ['[a](<../<|>>)', '../b/our rules.md', '[a](<../b/our rules.md>)'],
    ['😀 [a](<|>', 'refunds.md', '😀 [a](refunds.md'],
    ['[a](#sc<|>)\n\n## Scope', '#scope', '[a](#scope)\n\n## Scope'],
    ['[a](refunds.md#<|>)', '#how-it-works', '[a](refunds.md#how-it-works)'],
  ])('take the place of what is begun: %s', async (body, label, after) => expect((await offered(body)).take(label)).toBe(policy(after)));

  test.each(['`[a](<|>)`'.replace('`[', '```\n[').replace(')`', ')\n```'), 'a (<|>)', '[a](x "<|>")', '[a](gone.md#<|>)', '[a] <|>'])(
    'are not offered elsewhere: %s',
    async (body) => expect((await offered(body)).labels.filter((label) => /\.md|#/.test(label))).toEqual([]),
  );
});

test('an editor that completes links itself is left to it', async () => {
  expect((await offered('See [a](<|>)', true)).labels).toEqual([]);
});
