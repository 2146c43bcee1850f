import { z } from 'zod';
import { fillerOf } from '../../model/blanksForOthers.ts';
import { placeholdersOf } from '../../model/placeholders.ts';
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
  *check({ unit, pack, labels, quoted, variables }) {
    for (const placeholder of placeholdersOf(unit, pack)) {
      const { kind, text, name, label, span, alternatives } = placeholder;
      if (kind !== 'choice' || (label !== undefined && labels.has(label))) continue;
      if (fillerOf(unit, placeholder, { pack, quoted, variables })) continue;
      const fixes = () =>
        alternatives.map(
          (alternative) =>
            ({ title: 'fix.choose', data: { text: alternative }, kind: 'suggested', edits: [{ span, text: alternative }] }) satisfies Fix,
        );
      yield { message: 'choose', data: { count: alternatives.length, text }, span, facts: { name }, fixes };
    }
  },
});
