/** "Set a target...": the figures that can take the place of a vague word, or be added to a promise that has none. */

import type { GoalUnit } from '../languages/commitmentWording.ts';
import type { MessageId } from '../languages/messages.ts';
import type { Finding } from '../lint/finding.ts';
import { proseOf } from '../model/prose.ts';
import type { Aspect, LanguageCode } from '../schema/vocabulary.ts';
import type { Commitment } from '../standards/commitments.ts';
import { practicesFor } from '../standards/practice.ts';
import { commitmentsOf, type PlacedCommitment } from '../standards/register.ts';
import { applyEdits, overlaps, type Span, shift, type TextEdit } from '../util/span.ts';
import { type Standard, standardsOf } from '../workspace/standards.ts';
import { type CheckedDocument, say } from './checked.ts';
import { limitEdits } from './goalPlaces.ts';

/** Where an offered figure comes from. */
export type GoalGroup = 'workspace' | 'practice' | 'own';

/** A target to choose. */
export interface Goal {
  readonly group: GoalGroup;
  /** The words that are written, in the language of the document. */
  readonly label: string;
  /** Where the figure comes from, in the reader's language. */
  readonly detail: string;
  readonly edits: readonly TextEdit[];
  /** The blank to fill, an offset in the text after the edits. */
  readonly select: Span | undefined;
}

/** Rules whose findings a target settles. */
export const goalRules: ReadonlySet<string> = new Set(['standards/vague', 'standards/unmeasured']);

/** How many figures of one source are offered at most. */
const most = 6;

/** The targets for the finding at an offset; none where no such finding stands. */
export function goalsAt(checked: CheckedDocument, offset: number, reader: LanguageCode): readonly Goal[] {
  const finding = checked.findings.find(
    ({ rule, span, suppressed }) => goalRules.has(rule) && suppressed === undefined && span.start <= offset && offset <= span.end,
  );
  if (!finding) return [];
  const aspect = (finding.facts.category ?? 'time') as Aspect;
  const placed = commitmentAt(checked, finding.span);
  const amounts = aspect === 'time' ? [...fromWorkspace(checked, placed?.commitment, reader), ...fromPractice(placed?.commitment, reader)] : [];
  const figures = unique(amounts).flatMap(({ quantity, unit, ...source }) =>
    goal(checked, finding, placed, { ...source, amount: { quantity, unit } }),
  );
  return [...figures, ...ownFigures(checked, finding, placed, aspect, reader)];
}

interface Offer {
  readonly group: GoalGroup;
  readonly detail: string;
  readonly quantity: number;
  readonly unit: GoalUnit;
}

function unique(offers: readonly Offer[]): readonly Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ quantity, unit }) => {
    const key = `${quantity} ${unit}`;
    return !seen.has(key) && seen.add(key);
  });
}

function commitmentAt({ document }: CheckedDocument, span: Span): PlacedCommitment | undefined {
  return commitmentsOf(document).find(({ commitment, unit, start }) => overlaps(shift(proseOf(unit).toSource(commitment), start), span));
}

/** Figures that this and other documents set for the same action: those on the same channel first. */
function fromWorkspace(checked: CheckedDocument, commitment: Commitment | undefined, reader: LanguageCode): readonly Offer[] {
  if (commitment?.action === undefined) return [];
  const { action, channels, object } = commitment;
  const own = standardsOf(checked.document).map((standard) => ({ standard, name: '' }));
  const keys = (channels.length === 0 ? ['any'] : channels).map((channel) => ['company', action, object ?? 'any', channel].join(' '));
  const others = keys.flatMap((key) => checked.elsewhere(key)).map((standard) => ({ standard, name: standard.name }));
  const fitting = [...own, ...others].filter(({ standard }) => standard.key.split(' ')[1] === action);
  const near = ({ key }: Standard) => (channels.some((channel) => key.endsWith(` ${channel}`)) ? 0 : 1);
  return fitting
    .filter(({ standard }) => channels.length === 0 || near(standard) === 0 || standard.key.endsWith(' any'))
    .sort((a, b) => near(a.standard) - near(b.standard))
    .flatMap(({ standard: { quantity, unit }, name }) =>
      isGoalUnit(unit) ? [{ group: 'workspace' as const, detail: sourceOf(name, reader), quantity, unit }] : [],
    )
    .slice(0, most);
}

function sourceOf(name: string, reader: LanguageCode): string {
  return name === '' ? say({ id: 'goals.here', data: {} }, reader) : say({ id: 'goals.file', data: { file: name } }, reader);
}

function fromPractice(commitment: Commitment | undefined, reader: LanguageCode): readonly Offer[] {
  if (!commitment) return [];
  const { action, channels, object } = commitment;
  return practicesFor(action, channels, object).map(({ quantity, unit, source }) => ({
    group: 'practice',
    detail: say({ id: `goals.${source}` as MessageId, data: {} }, reader),
    quantity,
    unit,
  }));
}

function isGoalUnit(unit: string): unit is GoalUnit {
  return ['second', 'minute', 'hour', 'day', 'workingDay', 'week', 'month', 'ring'].includes(unit);
}

interface Wanted {
  readonly group: GoalGroup;
  readonly detail: string;
  readonly amount: { readonly quantity: number | '[X]'; readonly unit: GoalUnit } | string;
}

/** Blanks in the units that suit the channel, and for other aspects the wordings of the language. */
function ownFigures(
  checked: CheckedDocument,
  finding: Finding,
  placed: PlacedCommitment | undefined,
  aspect: Aspect,
  reader: LanguageCode,
): readonly Goal[] {
  const detail = say({ id: 'goals.blank', data: {} }, reader);
  const base = { group: 'own', detail } as const;
  if (aspect !== 'time') return checked.pack.targets[aspect].flatMap((text) => goal(checked, finding, placed, { ...base, amount: text }));
  const { action, channels = [] } = placed?.commitment ?? {};
  const brief = action === 'answer' || action === 'serve' || channels.some((channel) => channel === 'chat' || channel === 'counter');
  const units: readonly GoalUnit[] = brief ? ['second', 'minute'] : ['workingDay', 'hour', 'minute'];
  return units.flatMap((unit) => goal(checked, finding, placed, { ...base, amount: { quantity: '[X]', unit } }));
}

function goal(checked: CheckedDocument, finding: Finding, placed: PlacedCommitment | undefined, { group, detail, amount }: Wanted): readonly Goal[] {
  const written = limitEdits(checked, finding, placed, amount);
  if (!written) return [];
  const { edits, label } = written;
  return [{ group, label, detail, edits, select: blankAfter(checked.document.text, edits) }];
}

/** Where the first blank of the edits stands once they are made. */
function blankAfter(text: string, edits: readonly TextEdit[]): Span | undefined {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  for (const [i, edit] of ordered.entries()) {
    const at = edit.text.indexOf('[');
    if (at < 0) continue;
    const before = applyEdits(text.slice(0, edit.span.start), ordered.slice(0, i));
    const end = edit.text.indexOf(']', at) + 1;
    return { start: before.length + at, end: before.length + (end > 0 ? end : edit.text.length) };
  }
  return undefined;
}
