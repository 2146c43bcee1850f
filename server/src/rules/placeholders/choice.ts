import { z } from 'zod';
import { placeholdersOf } from '../../model/placeholders.ts';
import { isQuotedFacts } from '../../model/quotedFacts.ts';
import { defineBlockRule, type Fix } from '../rule.ts';

/** Reports alternatives that a template leaves open: `[daily/weekly/monthly]`. */
export const choice = defineBlockRule({
  id: 'placeholders/choice',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'block',
  asksValue: true,
  options: z.strictObject({}),
  *check({ unit, pack, labels, quoted }) {
    if (quoted && !isQuotedFacts(unit)) return;
    for (const { kind, text, name, label, span, alternatives } of placeholdersOf(unit, pack)) {
      if (kind !== 'choice' || (label !== undefined && labels.has(label))) continue;
      const fixes = () =>
        alternatives.map(
          (alternative) =>
            ({ title: 'fix.choose', data: { text: alternative }, kind: 'suggested', edits: [{ span, text: alternative }] }) satisfies Fix,
        );
      yield { message: 'choose', data: { count: alternatives.length, text }, span, facts: { name }, fixes };
    }
  },
});
