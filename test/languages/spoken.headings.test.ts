import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { deSpoken } from './de/spoken.ts';
import { enSpoken } from './en/spoken.ts';
import { spokenOutlines } from './spokenOutlines.ts';

const outlines = [spokenOutlines, enSpoken, deSpoken]
  .join('\n')
  .trim()
  .split(/^@/m)
  .slice(1)
  .map((text) => {
    const [head = '', ...lines] = text.trim().split('\n');
    const [language = '', kind = ''] = head.split(' ');
    return { language, kind, lines: lines.map((line) => line.replace(/ =$/, '')) };
  });

test.each(outlines)('headings of a $kind in $language, as people say them', ({ language, kind, lines }) => {
  const body = lines.map((line) => `${line.replace(/ =.*$/, '')}\n\n...\n`).join('\n');
  const found = sectionsIn(parseDocument(`---\nlanguage: ${language}\nkind: ${kind}\n---\n\n${body}`));
  expect(
    found.map(
      ({ unit, ids }) => `${'#'.repeat(unit.level ?? 0)} ${unit.text.replace(/^#+\s*/, '').trim()}${ids.length > 0 ? ` = ${ids.join(' ')}` : ''}`,
    ),
  ).toEqual(lines);
});
