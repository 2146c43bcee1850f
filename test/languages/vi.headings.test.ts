import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsOfHeading } from '../../server/src/model/headings.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import type { KindId } from '../../server/src/schema/vocabulary.ts';
import { charters } from './vi/charters.ts';
import { documents } from './vi/documents.ts';
import { handbooks } from './vi/handbooks.ts';
import { named } from './vi/named.ts';
import { nearMisses } from './vi/nearMisses.ts';
import { plainDocuments } from './vi/plainDocuments.ts';
import { playbooks } from './vi/playbooks.ts';
import { policies } from './vi/policies.ts';
import { procedures } from './vi/procedures.ts';

/**
 * Outlines as organisations word them. A line is a heading and, behind ` = `, the sections that a reader would say it
 * opens, in template order; nothing where it opens none.
 */
const outlines: Readonly<Record<KindId, readonly string[]>> = {
  charter: charters,
  policy: policies,
  handbook: handbooks,
  playbook: playbooks,
  procedure: procedures,
};

const cases = Object.entries(outlines).flatMap(([kind, texts]) =>
  texts.map((text) => {
    const lines = text.trim().split('\n');
    return [lines[0]?.slice(2) ?? '', kind, lines] as const;
  }),
);

test.each(cases)('%s', (_title, kind, lines) => {
  const body = lines.map((line) => `${line.replace(/ =.*$/, '')}\n\nNội dung.\n`).join('\n');
  const found = sectionsIn(parseDocument(`---\nlanguage: vi\nkind: ${kind}\n---\n\n${body}`));
  expect(found.map(({ unit, ids }) => `${unit.text.trim()}${ids.length > 0 ? ` = ${ids.join(' ')}` : ''}`)).toEqual(lines);
});

const whole = [...documents, ...plainDocuments].map((text) => {
  const [kind = '', ...lines] = text.trim().split('\n');
  return [lines[0]?.slice(2) ?? '', kind as KindId, lines] as const;
});

test.each(whole)('%s', (_title, kind, lines) => {
  const body = lines
    .slice(0, -1)
    .map((line) => (line.startsWith('> ') ? line.slice(2) : `${line.replace(/ =.*$/, '')}${line.startsWith('##') ? '\n\nNội dung.' : ''}`))
    .join('\n\n');
  const document = { ...parseDocument(`---\nlanguage: vi\nkind: ${kind}\n---\n\n${body}\n`), kind };
  const found = sectionsIn(document).map(({ unit, ids }) => `${unit.text.trim()}${ids.length > 0 ? ` = ${ids.join(' ')}` : ''}`);
  const provided = providedSections(document);
  const missing = document.catalog.sectionIds.filter((id) => document.catalog.needOf(kind, id) === 'required' && !provided.has(id));
  expect([...found, ['missing:', ...missing].join(' ')]).toEqual(lines.filter((line) => !line.startsWith('> ')));
});

const listed = (text: string): readonly string[] => text.trim().split(/;\s+/);

describe('a heading alone', () => {
  test.each(Object.entries(named))('%s', (id, headings) => {
    expect(listed(headings).filter((heading) => sectionsOfHeading(heading, packs.vi).join(' ') !== id)).toEqual([]);
  });

  test('near misses', () => expect(listed(nearMisses).filter((heading) => sectionsOfHeading(heading, packs.vi).length > 0)).toEqual([]));
});
