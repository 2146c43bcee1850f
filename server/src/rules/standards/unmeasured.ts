import { z } from 'zod';
import type { ActionId } from '../../languages/commitmentWording.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { proseOf } from '../../model/prose.ts';
import type { Commitment } from '../../standards/commitments.ts';
import { commitmentsByChunk, type PlacedCommitment } from '../../standards/register.ts';
import { statementsIn } from '../../standards/statements.ts';
import { vaguePhrasesIn } from '../../standards/vagueness.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoized, memoizedFor } from '../../util/memo.ts';
import { overlaps, type Span, shift } from '../../util/span.ts';
import { defineDocumentRule } from '../rule.ts';

/** Reports promises to customers that give no figure at all, where no vague phrase says so already. */
export const unmeasured = defineDocumentRule({
  id: 'standards/unmeasured',
  severity: 'info',
  gap: true,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    const chunks = [...commitmentsByChunk(document)];
    const measured = new Set<string>();
    for (const { commitments } of chunks) for (const key of measuredKeys(commitments)) measured.add(key);
    for (const { commitments, start } of chunks) {
      for (const { span, term, keys } of candidatesIn(commitments, pack)) {
        if (keys.some((key) => measured.has(key))) continue;
        yield { message: 'none', data: { term }, span: shift(span, start) };
      }
    }
  },
});

/** Actions of which a customer can ask how soon they come. Training, examining and passing on are the company's own business, and greeting is conduct. */
const timed: ReadonlySet<ActionId> = new Set<ActionId>([
  'answer',
  'reply',
  'acknowledge',
  'resolve',
  'callBack',
  'inform',
  'deliver',
  'refund',
  'repair',
]);

interface Candidate {
  /** From the start of the chunk. */
  readonly span: Span;
  readonly term: string;
  /** Standards that give the figure elsewhere in the document. */
  readonly keys: readonly string[];
}

/** What a measured commitment says a figure for: an action on a channel, and the action wherever no channel is named. */
const measuredKeys: (commitments: readonly PlacedCommitment[]) => ReadonlySet<string> = memoized((commitments) => {
  const keys = commitments.flatMap(({ commitment }) => {
    if (commitment.targets.length === 0 || commitment.action === undefined) return [];
    const { action, channels } = commitment;
    return [`${action} any`, ...channels.map((channel) => `${action} ${channel}`)];
  });
  return new Set(keys);
});

const candidatesIn = memoizedFor((commitments: readonly PlacedCommitment[], pack: LanguagePack): readonly Candidate[] =>
  commitments.flatMap((placed) => {
    const { commitment, unit, start } = placed;
    const { actionSpan } = commitment;
    if (!actionSpan || !promises(placed) || givesFigure(placed, commitments) || isVague(placed, pack)) return [];
    const { action, channels } = commitment;
    const prose = proseOf(unit);
    // A label that names a step says nothing of its own: `**Reply:** ...`.
    if (/^[)\s]{0,2}[:：]/.test(prose.text.slice(actionSpan.end))) return [];
    const span = clipToLine(unit.text, prose.toSource(actionSpan));
    if (!span) return [];
    const keys = channels.length === 0 ? [`${action} any`] : channels.map((channel) => `${action} ${channel}`);
    return [{ span: shift(span, start), term: prose.text.slice(actionSpan.start, actionSpan.end), keys }];
  }),
);

/** A rule of the standards, or a promise about complaints; nothing that customers do. Elsewhere what a company does is description. */
function promises({ commitment, context: { sections } }: PlacedCommitment): boolean {
  const { action } = commitment;
  if (!sections.some((id) => id === 'standards' || id === 'complaints') || action === undefined || !timed.has(action)) return false;
  const { actor, force } = commitment;
  if (commitment.forbids || actor?.kind === 'customers') return false;
  return sections.includes('standards') || (force === 'commitment' && actor?.kind === 'organisation');
}

/** Whether a figure stands in the statement, its neighbours in the same unit, its lead-in or its header. */
function givesFigure({ commitment, unit, context }: PlacedCommitment, all: readonly PlacedCommitment[]): boolean {
  const beside = all.filter((other) => other.unit === unit).map((other) => other.commitment);
  const sameAction = (other: Commitment) => other.action === commitment.action || overlaps(other.statement, commitment.statement);
  return beside.some((other) => other.targets.length > 0 && sameAction(other)) || context.header !== '';
}

function isVague({ commitment, unit, binding, listed, context }: PlacedCommitment, pack: LanguagePack): boolean {
  return statementsIn(unit, { binding, listed, context }, pack).some(
    (statement) => overlaps(statement, commitment.statement) && vaguePhrasesIn(statement, pack).length > 0,
  );
}
