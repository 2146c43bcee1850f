import { z } from 'zod';
import type { ActionId } from '../../languages/commitmentWording.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { proseOf } from '../../model/prose.ts';
import { type Commitment, commitmentsIn } from '../../standards/commitments.ts';
import type { Context } from '../../standards/surroundings.ts';
import type { Target } from '../../standards/targets.ts';
import { isVagueWording } from '../../standards/vagueness.ts';
import { clipToLine } from '../../util/lines.ts';
import { matchesOf } from '../../util/patterns.ts';
import { defineBlockRule, type MessageOf } from '../rule.ts';

/** Reports figures that leave open what they are about: a time without an event or a beginning, a share of nobody knows what. */
export const incomplete = defineBlockRule({
  id: 'standards/incomplete',
  severity: 'hint',
  gap: true,
  fixable: 'no',
  reads: 'block',
  options: z.strictObject({}),
  *check({ unit, pack, quoted, binding, listed, context }) {
    if (quoted) return;
    const prose = proseOf(unit);
    for (const commitment of commitmentsIn(unit, { binding, listed, context }, pack)) {
      for (const target of commitment.targets) {
        const statement = prose.text.slice(commitment.statement.start, commitment.statement.end);
        const message = lacking(commitment, target, [statement, ...context.leads, context.header], context, pack);
        const span = message && clipToLine(unit.text, prose.toSource(target));
        if (message && span) yield { message, data: { term: target.text }, span };
      }
    }
  },
});

/** A reply counts from the question, and nobody asks. Of these a reader cannot tell when their time begins. */
const startless: ReadonlySet<ActionId> = new Set<ActionId>(['resolve', 'refund', 'deliver', 'repair']);

/** A statement of hardly more than a figure names no action. */
const bare = { letters: 28, segmenter: 12 } as const;

function lacking(
  commitment: Commitment,
  target: Target,
  around: readonly string[],
  context: Context,
  pack: LanguagePack,
): MessageOf<'standards/incomplete'> | undefined {
  // A step of a procedure counts from the step before it.
  if (!context.sections.includes('standards') || commitment.forbids) return undefined;
  const { action, text } = commitment;
  // `Prompt: within 15 minutes` says what a word means.
  if (isVagueWording(/^([^:：]{1,40})[:：]/u.exec(text)?.[1] ?? '', pack)) return undefined;
  const isBare = action === undefined && context.header === '' && text.length <= bare[pack.prose.words] + target.text.length;
  const says = (patterns: readonly string[]) => around.some((words) => matchesOf(patterns, words, pack.prose.words).length > 0);
  if (target.unit === 'percent') return isBare && commitment.targets.length === 1 && !says(pack.commitments.shares.of) ? 'share' : undefined;
  if (target.comparator === undefined || !target.aspects.includes('time')) return undefined;
  if (action === undefined) return isBare ? 'event' : undefined;
  if (!startless.has(action) || target.unit === undefined || (action === 'deliver' && commitment.object !== 'order')) return undefined;
  return says(pack.commitments.starts) ? undefined : 'start';
}
