import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { proseOf } from '../../model/prose.ts';
import { quotationsIn } from '../../standards/cues.ts';
import { namesOwner, namesRole } from '../../standards/owners.ts';
import { statementsIn } from '../../standards/statements.ts';
import type { Context } from '../../standards/surroundings.ts';
import { clipToLine } from '../../util/lines.ts';
import { matchesOf } from '../../util/patterns.ts';
import { overlaps, type Span, shift } from '../../util/span.ts';
import { defineBlockRule } from '../rule.ts';

/**
 * Reports duties of work that nobody owns: in the passive or without a person, where neither the paragraph or row, nor
 * a heading above, nor the lead-in of the list names a role or team.
 */
export const agentlessDuty = defineBlockRule({
  id: 'wording/agentless-duty',
  severity: 'hint',
  gap: true,
  fixable: 'no',
  reads: 'block',
  options: z.strictObject({}),
  *check({ unit, pack, quoted, binding, listed, context }) {
    if (quoted) return;
    const prose = proseOf(unit);
    // Read once something is found: most paragraphs hold no such duty.
    let isOwned: boolean | undefined;
    for (const statement of statementsIn(unit, { binding, listed, context }, pack)) {
      const [duty] = dutiesIn(statement.text, pack);
      if (!duty) continue;
      isOwned ??= namesOwner(prose.text, pack) || isOwnedAround(context, pack);
      if (isOwned) return;
      const term = statement.text.slice(duty.start, duty.end);
      const span = clipToLine(unit.text, prose.toSource(shift(duty, statement.start)));
      if (span) yield { message: 'nobody', data: { term }, span };
    }
  },
});

/** Whether a heading names a role, or the lead-in of the list or the header of the table names somebody who acts. */
function isOwnedAround({ headings, leads, header }: Context, pack: LanguagePack): boolean {
  return headings.some((words) => namesRole(words, pack)) || [...leads, header].some((words) => namesOwner(words, pack));
}

/** The duties of a sentence that name nobody; of overlapping ones the longest. Rules about things and duties of customers are none. */
function dutiesIn(sentence: string, pack: LanguagePack): readonly Span[] {
  const { duties, except } = pack.plain.agentless;
  const found = matchesOf(duties, sentence, pack.prose.words);
  if (found.length === 0) return [];
  const silent = [...quotationsIn(sentence), ...matchesOf(except, sentence, pack.prose.words)];
  const standing = found.filter((duty) => !silent.some((other) => overlaps(other, duty)));
  return [...standing].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}
