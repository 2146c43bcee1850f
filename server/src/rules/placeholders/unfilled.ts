import { z } from 'zod';
import { placeholdersOf } from '../../model/placeholders.ts';
import { isQuotedFacts } from '../../model/quotedFacts.ts';
import { defineBlockRule } from '../rule.ts';

/** Reports blanks that nobody has filled: `[X]`, `[Company]`, `TBD`, `____`. */
export const unfilled = defineBlockRule({
  id: 'placeholders/unfilled',
  severity: 'warning',
  gap: true,
  fixable: 'no',
  reads: 'block',
  asksValue: true,
  options: z.strictObject({}),
  *check({ unit, pack, labels, quoted }) {
    if (quoted && !isQuotedFacts(unit)) return;
    for (const { kind, text, name, label, span } of placeholdersOf(unit, pack)) {
      if (kind === 'choice' || (label !== undefined && labels.has(label))) continue;
      if (kind === 'marker') yield { message: 'marker', data: { text }, span, facts: { name } };
      else yield { message: 'blank', data: { text }, span, facts: { name } };
    }
  },
});
