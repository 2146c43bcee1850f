import { z } from 'zod';
import { overpromisesIn } from '../../standards/overpromises.ts';
import { reportedPhrases } from '../phrases.ts';
import { defineBlockRule } from '../rule.ts';
import { temperingFixes } from './tempering.ts';

/** Reports absolutes about the outcome of a service, which nobody can assure. Rules of conduct are none. */
export const overpromise = defineBlockRule({
  id: 'standards/overpromise',
  severity: 'warning',
  gap: true,
  fixable: 'suggested',
  reads: 'block',
  options: z.strictObject({}),
  *check(input) {
    const { unit, pack, binding, presumed } = input;
    const place = { ...input, binding: binding || presumed };
    for (const { statement, phrase, term, span } of reportedPhrases(place, (one) => overpromisesIn(one, pack)))
      yield { message: 'absolute', data: { term }, span, fixes: () => temperingFixes(unit, statement, phrase, pack) };
  },
});
