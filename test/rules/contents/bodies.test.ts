import { describe, expect, test } from 'vitest';
import { needOf } from '../../../server/src/kinds/index.ts';
import { kindIds, sectionIds } from '../../../server/src/schema/vocabulary.ts';
import { contentFindings, documentOf, handbookWithPolicies } from '../../support/bodies.ts';

describe.each(kindIds)('the English texts of the sections in a %s', (kind) => {
  test.each(sectionIds)('%s holds what it must', (id) => expect(contentFindings(documentOf('en', kind, [id]), kind)).toEqual([]));
  test('hold it all together', () =>
    expect(
      contentFindings(
        documentOf(
          'en',
          kind,
          sectionIds.filter((id) => needOf(kind, id)),
        ),
        kind,
      ),
    ).toEqual([]));
});

test('the English texts of the nine policies, inserted into a handbook, leave nothing to say', () => {
  const text = handbookWithPolicies('en');
  expect(text.match(/^### /gm)?.length).toBe(9);
  expect(contentFindings(text, 'handbook')).toEqual([]);
});
