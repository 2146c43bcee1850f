import { expect, test } from 'vitest';
import { sharing } from '../../server/src/model/sharedHeadings.ts';
import { type SectionId, sectionIds } from '../../server/src/schema/vocabulary.ts';

test.each<[readonly SectionId[], readonly SectionId[]]>([
  [
    ['purpose', 'scope'],
    ['purpose', 'scope'],
  ],
  [
    ['mission', 'vision-values'],
    ['mission', 'vision-values'],
  ],
  [
    ['complaints', 'feedback'],
    ['complaints', 'feedback'],
  ],
  [['guidelines', 'contact'], ['guidelines']],
  [['roles', 'escalation'], ['escalation']],
  [['procedures', 'pilot'], ['pilot']],
  [
    ['roles', 'complaints', 'procedures'],
    ['complaints', 'procedures'],
  ],
  [['scope'], ['scope']],
  [[], []],
])('of %j a heading opens %j', (ids, expected) => expect(sharing(ids)).toEqual(expected));

test('every section has its place in the order, so that one of two is always left', () => {
  for (const one of sectionIds) for (const other of sectionIds) if (one !== other) expect(sharing([one, other]).length).toBeGreaterThan(0);
  const all = sharing(sectionIds);
  expect(all.length).toBeLessThan(sectionIds.length);
  expect(sharing([...sectionIds].reverse())).toHaveLength(all.length);
});
