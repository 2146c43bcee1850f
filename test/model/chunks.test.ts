import { Tree } from '@lezer/common';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chunk, editChunks, parseChunks } from '../../server/src/model/chunks.ts';

/** Every node of every chunk with its place in the whole text. */
function nodesOf(chunks: readonly Chunk[]): string[] {
  const nodes: string[] = [];
  let offset = 0;
  for (const chunk of chunks) {
    const start = offset;
    chunk.tree.iterate({
      enter: ({ name, from, to }) => {
        if (name !== 'Document') nodes.push(`${name} ${start + from}-${start + to}`);
      },
    });
    offset += chunk.text.length;
  }
  return nodes;
}

const pieces = [
  'text one',
  '# H',
  '## H2',
  '- a',
  '- b',
  '  c',
  '    d',
  '1. x',
  '> q',
  '```',
  '~~~',
  '===',
  '---',
  '| a | b |',
  '|---|---|',
  '| c |',
  '[id]: http://x',
  '"title"',
  '<!-- c',
  '-->',
  '<div>',
  '</div>',
  '',
  '',
  '',
  '\tz',
  '**bold**',
  '[X] hours `co',
  '`de',
  '<script>',
  '</script>',
  'line\r',
  '|--|--|\r',
  '| e | f |\r',
  '\r',
  '一、范围',
  'ข้อ 4',
  'ngày làm việc',
  '😀 emoji',
  '***',
  '+++',
];
const line = fc.constantFrom(...pieces);
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
const inserted = fc.oneof(
  fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n')),
  fc.constantFrom('\n', '\n\n', '- ', '```\n', 'x', ' ', '    ', '<!--', ''),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), text: inserted });

describe('parsing in chunks', () => {
  // Tiny chunks put a boundary between almost every two blocks.
  for (const length of [1, 20, 200]) {
    test(`any edits parsed incrementally equal a full parse (chunks of ${length})`, () => {
      fc.assert(
        fc.property(text, fc.array(edit, { maxLength: 8 }), (start, edits) => {
          let current = start;
          let chunks = parseChunks(current, length);
          for (const { at, length: cut, text: words } of edits) {
            const from = Math.floor(at * current.length);
            const to = Math.min(current.length, from + cut);
            chunks = editChunks(chunks, { start: from, end: to, text: words }, length);
            current = current.slice(0, from) + words + current.slice(to);
            expect(chunks.map((chunk) => chunk.text).join('')).toBe(current);
            expect(nodesOf(chunks)).toEqual(nodesOf(parseChunks(current, Number.POSITIVE_INFINITY)));
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  test('an edit keeps the chunks it does not touch, and the blocks beside it', () => {
    const body = Array.from({ length: 400 }, (_, i) => `## Heading ${i}\n\nParagraph ${i} with some words in it.\n`).join('\n');
    const before = parseChunks(body);
    const at = body.indexOf('Paragraph 200') + 9;
    const after = editChunks(before, { start: at, end: at, text: 'x' });
    expect(after.length).toBe(before.length);
    expect(after.filter((chunk) => !before.includes(chunk)).length).toBe(1);
    const index = after.findIndex((chunk) => !before.includes(chunk));
    const kept = after[index]?.tree.children.filter((child) => child instanceof Tree && before[index]?.tree.children.includes(child)) ?? [];
    expect(kept.length).toBeGreaterThan(2);
  });
});
