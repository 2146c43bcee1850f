import { z } from 'zod';
import { defineDocumentRule, type Fix } from '../rule.ts';
import { moveEdits } from './moving.ts';
import { misplacedSections } from './order.ts';
import { headingSpan } from './outline.ts';

/** Reports sections that stand out of the order in which their kind of document lists them. */
export const misplacedSection = defineDocumentRule({
  id: 'structure/misplaced-section',
  severity: 'hint',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind }) {
    if (!kind) return;
    const misplaced = misplacedSections(document, document.catalog.orderOf(kind));
    for (const move of misplaced) {
      const { section, after, before } = move;
      const title = section.words.words;
      const other = (after ?? before)?.words.words ?? '';
      const offers = (): readonly Fix[] => [
        {
          title: after ? 'fix.moveAfter' : 'fix.moveBefore',
          data: { title, other },
          kind: 'suggested',
          preferred: true,
          edits: moveEdits(document, [move]),
        },
        ...(misplaced.length > 1
          ? [
              {
                title: 'fix.orderSections',
                data: { count: misplaced.length },
                kind: 'suggested',
                edits: moveEdits(document, misplaced),
              } satisfies Fix,
            ]
          : []),
      ];
      const fixes = () => offers().filter(({ edits }) => edits.length > 0);
      yield {
        message: after ? 'after' : 'before',
        data: { title, other },
        span: headingSpan(document, section),
        facts: { section: section.ids[0] ?? '' },
        fixes,
      };
    }
  },
});
