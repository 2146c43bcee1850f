import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsOfHeading } from '../../server/src/model/headings.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { colloquial, direct, everyday } from './de/everyday.ts';
import { nearMisses } from './de/nearMisses.ts';
import { outlines1 } from './de/outlines1.ts';
import { outlines2 } from './de/outlines2.ts';
import { outlines3 } from './de/outlines3.ts';
import { outlines4 } from './de/outlines4.ts';
import { outlines5 } from './de/outlines5.ts';
import { outlines6 } from './de/outlines6.ts';
import { outlines7 } from './de/outlines7.ts';
import { outlines8 } from './de/outlines8.ts';
import { outlines9 } from './de/outlines9.ts';
import { outlines10 } from './de/outlines10.ts';
import { outlines11 } from './de/outlines11.ts';
import { outlines12 } from './de/outlines12.ts';

/** A heading with its sections, as an outline writes it. */
const written = (line: string, ids: readonly string[]) => (ids.length > 0 ? `${line} → ${[...ids].sort().join(' ')}` : line);

/** An outline with the sections of each heading in the order of the alphabet. */
const labelled = (outline: string) =>
  outline
    .trim()
    .split('\n')
    .map((line) => line.split(' → '))
    .map(([line = '', ids = '']) => written(line, ids === '' ? [] : ids.split(' ')));

/** The same outline as the product reads it. */
function read(outline: string): string[] {
  const headings = outline
    .trim()
    .replace(/ → .*$/gm, '')
    .split('\n');
  const document = parseDocument(`---\nlanguage: de\n---\n${headings.map((heading) => `${heading}\n\nText.\n`).join('\n')}`);
  return sectionsIn(document).map(({ unit, ids }) => written(unit.text, ids));
}

const outlines = {
  'headings in everyday words': everyday,
  'headings as people say them': colloquial,
  'headings that put the matter in a clause': direct,
  ...outlines1,
  ...outlines2,
  ...outlines3,
  ...outlines4,
  ...outlines5,
  ...outlines6,
  ...outlines7,
  ...outlines8,
  ...outlines9,
  ...outlines10,
  ...outlines11,
  ...outlines12,
};

describe('headings of German documents', () => {
  test.each(Object.entries(outlines))('%s', (_document, outline) => {
    expect(read(outline)).toEqual(labelled(outline));
  });

  test('near misses', () => {
    const recognised = nearMisses.map((words) => written(words, sectionsOfHeading(words, packs.de)));
    expect(recognised).toEqual([...nearMisses]);
  });
});
