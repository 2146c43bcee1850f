/** Answers to the questions about open blanks, written all at once: in place of the blanks, or as values, so that a template stays one. */

import type { PolicyDocument } from '../model/document.ts';
import { valueEntries } from '../model/frontMatter/values.ts';
import { memoized } from '../util/memo.ts';
import type { TextEdit } from '../util/span.ts';
import type { CheckedDocument } from './checked.ts';
import type { PlacedValue } from './frontMatterFill.ts';
import { type LocatedPlaceholder, occurrencesOf, placedValueEdits, placeholderAt } from './placeholders.ts';
import { frontMatterValueEdits } from './values.ts';

/** An answer to one of the questions. */
export interface BlankAnswer {
  /** Where the blank begins. */
  readonly offset: number;
  readonly value: string;
  /** Whether it counts wherever a blank of that name stands. */
  readonly everywhere: boolean;
}

/** Whether a value can be given to a blank by its name: a line to write on, `TBD` and `[X]` have none of their own. */
export function canKeep({ key, placeholder }: LocatedPlaceholder): boolean {
  return key !== undefined && /\p{L}/u.test(placeholder.name);
}

/** Whether values can be written into the front matter of a document. Asked for each blank. */
export function canKeepValues({ document }: Pick<CheckedDocument, 'document'>): boolean {
  return canKeepIn(document);
}

const canKeepIn = memoized(
  (document: PolicyDocument): boolean => frontMatterValueEdits({ document }, [{ name: 'policywright', value: 'policywright' }]) !== undefined,
);

/** Whether a document is kept as a template already. */
export function isTemplate({ document: { frontMatter, text } }: Pick<CheckedDocument, 'document'>): boolean {
  return valueEntries(frontMatter, text).length > 0;
}

/**
 * The edits that write all answers. Of two answers for one place the later counts. Where blanks are to be kept, answers that cannot
 * be given by name still take the place of their blank: one for a blank without a name, and one of several for a choice.
 */
export function answerEdits(checked: CheckedDocument, answers: readonly BlankAnswer[], keep = false): readonly TextEdit[] {
  const isNamed = (answer: BlankAnswer): boolean => {
    const blank = placeholderAt(checked, answer.offset);
    return blank !== undefined && canKeep(blank) && (answer.everywhere || occurrencesOf(checked, answer.offset).length === 1);
  };
  const named = keep ? answers.filter(isNamed) : [];
  const kept = named.length > 0 ? keptEdits(checked, named) : undefined;
  const rest = kept ? answers.filter((answer) => !named.includes(answer)) : answers;
  return [...(kept ?? []), ...placedValueEdits(checked, placesOf(checked, rest))].sort((a, b) => a.span.start - b.span.start);
}

function keptEdits(checked: CheckedDocument, named: readonly BlankAnswer[]): readonly TextEdit[] | undefined {
  const values = new Map<string, string>();
  for (const { offset, value } of named) {
    const name = placeholderAt(checked, offset)?.placeholder.name;
    if (name !== undefined && value.trim() !== '') values.set(name, value);
  }
  return frontMatterValueEdits(
    checked,
    [...values].map(([name, value]) => ({ name, value })),
  );
}

function placesOf(checked: CheckedDocument, answers: readonly BlankAnswer[]): readonly PlacedValue[] {
  const placed = new Map<number, PlacedValue>();
  for (const { offset, value, everywhere } of answers) {
    const here = placeholderAt(checked, offset);
    const spans = everywhere ? occurrencesOf(checked, offset) : here ? [here.span] : [];
    const written = value.replace(/\s+/g, ' ').trim();
    if (written !== '') for (const span of spans) placed.set(span.start, { span, value: written });
  }
  return [...placed.values()];
}
