import { z } from 'zod';
import { contentOf, listsIn, outermostSections, subsectionsOf, tablesIn } from '../../model/content.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import { defineDocumentRule } from '../rule.ts';
import { headingSpan } from './reading.ts';

const count = z.number().int().min(1).max(50);

/** Reports a section on customers' needs that names too few or too many. */
export const needsCount = defineDocumentRule({
  id: 'structure/needs-count',
  severity: 'hint',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({
    min: count.default(3).describe('The fewest needs to name.'),
    max: count.default(5).describe('The most needs to name.'),
  }),
  *check({ document, kind, options: { min, max } }) {
    if (!kind) return;
    for (const section of outermostSections(document, 'customer-needs')) {
      const named = needsIn(document, section, min);
      const span = headingSpan(document, section);
      if (named === undefined || !span || (named >= min && named <= max)) continue;
      const report = { data: { count: named, min, max }, span, facts: { count: named } };
      if (named < min) yield { message: 'few', ...report };
      else yield { message: 'many', ...report };
    }
  },
});

/**
 * How many needs a section names; undefined where it does not show. Of several lists none can be told to be the one of
 * needs, and two subheadings may well be "Who they are" and "What they need".
 */
function needsIn(document: PolicyDocument, section: Section, min: number): number | undefined {
  // Under "Customers and scope" the list may be the scope.
  if (section.ids.length > 1) return undefined;
  const content = contentOf(section, document);
  const lists = listsIn(content);
  const subheadings = subsectionsOf(document, section).length;
  if (lists.length === 1 && subheadings < min) return lists[0]?.items.length;
  if (subheadings >= min) return subheadings;
  const tables = tablesIn(content);
  return lists.length === 0 && tables.length === 1 && subheadings === 0 ? tables[0]?.rows.length : undefined;
}
