import { describe, expect, test } from 'vitest';
import { needOf } from '../../../server/src/kinds/index.ts';
import { kindIds, languageCodes, sectionIds } from '../../../server/src/schema/vocabulary.ts';
import { contentFindings, documentOf, handbookWithPolicies } from '../../support/bodies.ts';

const others = languageCodes.filter((code) => code !== 'en');

describe.each(others)('the texts of the sections in %s', (code) => {
  test.each(kindIds)('hold what they must in a %s', (kind) => {
    const used = sectionIds.filter((id) => needOf(kind, id));
    const found = sectionIds.flatMap((id) => contentFindings(documentOf(code, kind, [id]), kind));
    expect([...found, ...contentFindings(documentOf(code, kind, used), kind)]).toEqual([]);
  });

  test('of the nine policies, inserted into a handbook, leave nothing to say', () => {
    const text = handbookWithPolicies(code);
    expect(text.match(/^### /gm)?.length).toBe(9);
    expect(contentFindings(text, 'handbook')).toEqual([]);
  });
});
