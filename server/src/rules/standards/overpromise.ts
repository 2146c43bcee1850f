import { z } from 'zod';
import { proseOf } from '../../model/prose.ts';
import { overpromisesIn } from '../../standards/overpromises.ts';
import { statementsIn } from '../../standards/statements.ts';
import { foldText } from '../../util/letters.ts';
import { clipToLine } from '../../util/lines.ts';
import { shift } from '../../util/span.ts';
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
  *check({ unit, pack, quoted, binding, listed, terms, vocabulary }) {
    if (quoted) return;
    const prose = proseOf(unit);
    const accepted = new Set(vocabulary.accepted.map(foldText));
    for (const statement of statementsIn(unit, { binding, listed }, pack)) {
      for (const phrase of overpromisesIn(statement, pack)) {
        const term = statement.text.slice(phrase.start, phrase.end);
        const span = clipToLine(unit.text, prose.toSource(shift(phrase, statement.start)));
        if (!span || terms.has(term.toLowerCase()) || accepted.has(foldText(term))) continue;
        yield { message: 'absolute', data: { term }, span, fixes: () => temperingFixes(unit, statement, phrase, pack) };
      }
    }
  },
});
