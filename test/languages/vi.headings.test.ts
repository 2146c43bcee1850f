import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { type Outline, outlines } from './vi.outlines.ts';

/** Each heading with the sections that the product sees in it, in the form in which outlines are written. */
function read({ kind, lines }: Outline): readonly string[] {
  const body = lines.trim().replace(/ =.*$/gm, '').replace(/\n/g, '\n\nNội dung.\n\n');
  const document = parseDocument(`---\nlanguage: vi\nkind: ${kind}\n---\n\n${body}\n\nNội dung.\n`);
  return sectionsIn(document).map(({ unit, ids }) => `${unit.text.trim()}${ids.length > 0 ? ` = ${ids.join(' ')}` : ''}`);
}

test.each(outlines.map((outline) => [outline.lines.trim().split('\n')[0], outline] as const))('%s', (_title, outline) => {
  expect(read(outline)).toEqual(outline.lines.trim().split('\n'));
});
