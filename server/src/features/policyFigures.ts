/** How far a document has come: sections, blanks, commitments with a figure, next review. */
import { packs } from '../languages/index.ts';
import type { PolicyDocument } from '../model/document.ts';
import { cycleValue, dateValue } from '../rules/lifecycle/facts.ts';
import { dueDate } from '../rules/lifecycle/review.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { commitmentsByChunk, type PlacedCommitment } from '../standards/register.ts';
import { memoized } from '../util/memo.ts';
import { type CheckedDocument, say } from './checked.ts';
import { missingSections } from './codeActions.ts';
import { blankRules } from './placeholders.ts';
import { isStandard, ownTargets } from './register.ts';
import { writtenDate } from './writtenDate.ts';

export interface PolicyFigures {
  /** Required sections; absent where the kind of document is not known. */
  readonly sections?: Share;
  readonly blanks: number;
  /** Promises and duties with a figure, among those and the ones that findings say lack one. */
  readonly commitments: Share;
  /** ISO date of the next review; absent where it cannot be told. */
  readonly review?: string;
}

export interface Share {
  readonly count: number;
  readonly total: number;
}

/** The figures of a checked document. */
export function policyFigures(checked: CheckedDocument): PolicyFigures {
  const { document, kind, findings } = checked;
  const needed = kind ? document.catalog.sectionsOf(kind, 'required').length : 0;
  const review = nextReview(document);
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const measured = measuredIn(document);
  return {
    ...(needed > 0 ? { sections: { count: needed - missingSections(checked).length, total: needed } } : {}),
    blanks: open.filter(({ rule }) => blankRules.has(rule)).length,
    commitments: { count: measured, total: measured + open.filter(({ rule }) => withoutFigure.has(rule)).length },
    ...(review ? { review } : {}),
  };
}

/** Rules that say of a promise that it lacks a figure that can be kept. */
const withoutFigure: ReadonlySet<string> = new Set(['standards/vague', 'standards/unmeasured', 'standards/overpromise']);

function measuredIn(document: PolicyDocument): number {
  let count = 0;
  for (const { commitments } of commitmentsByChunk(document)) count += measuredCount(commitments);
  return count;
}

const measuredCount = memoized(
  (commitments: readonly PlacedCommitment[]): number =>
    commitments.filter(({ commitment: { force, forbids, targets } }) => force !== 'instruction' && !forbids && ownTargets(targets).some(isStandard))
      .length,
);

/** The next review as far as the document says it: by its date, or by a cycle and the last one. */
function nextReview(document: PolicyDocument): string | undefined {
  const next = dateValue(document, 'next_review')?.iso;
  const months = cycleValue(document)?.months;
  return next ?? (months === undefined ? undefined : dueDate(document, months)?.iso);
}

/** A figure in words of the reader. */
export interface FigureWords {
  readonly id: 'sections' | 'blanks' | 'commitments' | 'review';
  readonly name: string;
  readonly value: string;
  /** `done` where nothing is left to do, `late` where a date has passed, `unknown` where nothing can be said. */
  readonly state: 'done' | 'open' | 'late' | 'unknown';
}

/** The figures in words. `today` is an ISO date. */
export function figuresInWords(figures: PolicyFigures, today: string, reader: LanguageCode): readonly FigureWords[] {
  const share = ({ count, total }: Share) => say({ id: 'preview.of', data: { count, total } }, reader);
  const state = (done: boolean) => (done ? 'done' : 'open');
  const { sections, blanks, commitments, review } = figures;
  return [
    ...(sections
      ? [
          {
            id: 'sections',
            name: say({ id: 'preview.sections', data: {} }, reader),
            value: share(sections),
            state: state(sections.count === sections.total),
          } as const,
        ]
      : []),
    { id: 'blanks', name: say({ id: 'preview.blanks', data: {} }, reader), value: String(blanks), state: state(blanks === 0) },
    {
      id: 'commitments',
      name: say({ id: 'preview.commitments', data: {} }, reader),
      value: share(commitments),
      state: commitments.total === 0 ? 'unknown' : state(commitments.count === commitments.total),
    },
    { id: 'review', name: say({ id: 'preview.review', data: {} }, reader), ...reviewInWords(review, today, reader) },
  ];
}

function reviewInWords(review: string | undefined, today: string, reader: LanguageCode): Pick<FigureWords, 'value' | 'state'> {
  if (review === undefined) return { value: say({ id: 'preview.noReview', data: {} }, reader), state: 'unknown' };
  if (review < today) return { value: say({ id: 'preview.overdue', data: { date: { day: review } } }, reader), state: 'late' };
  return { value: writtenDate(review, packs[reader]), state: 'done' };
}
