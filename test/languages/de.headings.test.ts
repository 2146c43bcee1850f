import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { outlines1 } from './de/outlines1.ts';

/** A heading with its sections, as written in an outline. */
const written = (words: string, ids: readonly string[]) => (ids.length > 0 ? `${words} → ${ids.join(' ')}` : words);

function read(outline: string): string[] {
  const headings = outline
    .trim()
    .split('\n')
    .map((line) => line.replace(/ →.*$/, ''));
  const document = parseDocument(`---\nlanguage: de\n---\n${headings.map((heading) => `${heading}\n\nText.\n`).join('\n')}`);
  return sectionsIn(document).map(({ unit, ids }) => written(unit.text, ids));
}

describe.each([['first', outlines1]] as const)('headings of German documents, %s set', (_name, outlines) => {
  test.each(Object.entries(outlines))('%s', (_document, outline) => {
    expect(read(outline)).toEqual(outline.trim().split('\n'));
  });
});
