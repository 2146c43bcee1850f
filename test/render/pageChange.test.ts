import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, type PageChange } from '../../server/src/render/pageChange.ts';
import type { PlacedBlock } from '../../server/src/render/types.ts';

function placed(html: string, line?: number): PlacedBlock {
  return { block: { kind: 'body', html, notes: [] }, ...(line === undefined ? {} : { line, offset: line * 10 }) };
}

/** What a page does with a change. */
function applied(before: readonly PlacedBlock[], { start, removed, blocks, lines, offsets }: PageChange): readonly PlacedBlock[] {
  const moved = before
    .slice(start + removed)
    .map((one) => (one.line === undefined ? one : { ...one, line: one.line + lines, offset: (one.offset ?? 0) + offsets }));
  return [...before.slice(0, start), ...blocks, ...moved];
}

const page = fc
  .array(fc.record({ html: fc.constantFrom('a', 'b', 'c'), gap: fc.integer({ min: 1, max: 2 }), added: fc.boolean() }), { maxLength: 8 })
  .map((blocks) => {
    let line = 0;
    return blocks.map(({ html, gap, added }) => {
      line += gap;
      return placed(html, added ? undefined : line);
    });
  });

describe('the change between two pages', () => {
  test('makes the one of the other', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        expect(applied(before, changeBetween(before, after))).toEqual(after);
      }),
    );
  });

  test('is nothing between equal pages', () => {
    fc.assert(
      fc.property(page, (same) => {
        expect(changeBetween(same, structuredClone(same))).toMatchObject({ removed: 0, blocks: [] });
      }),
    );
  });

  test('is one block where one has changed', () => {
    const before = [placed('a', 0), placed('b', 2), placed('c', 4)];
    expect(changeBetween(before, [placed('a', 0), placed('x', 2), placed('c', 4)])).toMatchObject({ start: 1, removed: 1, lines: 0 });
  });

  test('moves what comes after a new line', () => {
    const before = [placed('a', 0), placed('toc'), placed('b', 2), placed('c', 4)];
    const change = changeBetween(before, [placed('a', 0), placed('toc'), placed('b', 3), placed('c', 5)]);
    expect(change).toEqual({ start: 2, removed: 0, blocks: [], lines: 1, offsets: 10 });
  });
});
