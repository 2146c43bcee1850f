import { z } from 'zod';
import { fillerOf } from '../../model/blanksForOthers.ts';
import { placeholdersOf } from '../../model/placeholders.ts';
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
  *check({ unit, pack, labels, quoted, variables }) {
    for (const placeholder of placeholdersOf(unit, pack)) {
      const { kind, text, name, label, span } = placeholder;
      if (kind === 'choice' || (label !== undefined && labels.has(label))) continue;
      if (fillerOf(unit, placeholder, { pack, quoted, variables })) continue;
      if (kind === 'marker') yield { message: 'marker', data: { text }, span, facts: { name } };
      else yield { message: 'blank', data: { text }, span, facts: { name } };
    }
  },
});
