/** Sentences cut into clauses: one for each thing that is undertaken. */
import { type ActionId, actionIds } from '../languages/commitmentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import { PhraseIndex } from '../util/phrases.ts';
import { contains, longestOf, type Span } from '../util/span.ts';

/** What is undertaken, and where the text says so. */
export interface Action extends Span {
  readonly id: ActionId;
}

/** A part of a sentence with at most one kind of action. Spans are offsets in the sentence; the clauses cover it. */
export interface Clause extends Span {
  readonly action: Action | undefined;
}

const actionsOf: (pack: LanguagePack) => PhraseIndex<ActionId> = memoized(
  (pack) =>
    new PhraseIndex(
      pack.prose.words,
      actionIds.flatMap((id) => pack.commitments.actions[id].patterns.map((source) => [source, id] as const)),
    ),
);

/** The actions a text names, by their start; of two readings of the same words the longer one. */
export function actionsIn(text: string, pack: LanguagePack): readonly Action[] {
  const found = actionsOf(pack).find(text);
  return longestOf(found.map(({ start, end, value }): Action => ({ start, end: trimmedEnd(text, start, end), id: value })));
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

const jointsOf: (pack: LanguagePack) => PhraseIndex<'strong' | 'weak'> = memoized((pack) => {
  const { strong, weak } = pack.commitments.joints;
  return new PhraseIndex<'strong' | 'weak'>('segmenter', [
    ...strong.map((source) => [pack.prose.words === 'letters' ? edged(source) : source, 'strong'] as const),
    ...weak.map((source) => [source, 'weak'] as const),
  ]);
});

/** Words of a joint stand alone; its marks may touch a word. */
function edged(source: string): string {
  return /\p{L}/u.test(source) ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : source;
}

/** The clauses of a sentence. Two actions of one kind are one undertaking: `answer calls, answering 90 % in 20 seconds`. */
export function clausesIn(sentence: string, pack: LanguagePack): readonly Clause[] {
  const actions = actionsIn(sentence, pack);
  const joints =
    actions.length > 1
      ? jointsOf(pack)
          .find(sentence)
          .filter(({ end }) => !opensBound(sentence.slice(end), pack))
      : [];
  const clauses: Clause[] = [];
  let start = 0;
  let action = actions[0];
  for (const next of actions.slice(1)) {
    if (action && next.id === action.id) continue;
    const joint = action && jointBetween(joints, action, next, actions);
    if (!joint) continue;
    clauses.push({ start, end: joint.start, action });
    start = joint.start;
    action = next;
  }
  clauses.push({ start, end: sentence.length, action });
  return clauses;
}

/** Whether words open with a bound: it belongs to what stands before it, as in `promptly, at the latest by noon`. */
export function opensBound(words: string, pack: LanguagePack): boolean {
  const lead = words.length - words.trimStart().length;
  return matchesOf(pack.measures.bounds, words.slice(0, longestBound), pack.prose.words).some(({ start }) => start === lead);
}

/** How long a bound can be, in UTF-16 units. */
export const longestBound = 40;

/** The last coordinator between two actions, or else the last pause. */
function jointBetween(
  joints: readonly (Span & { readonly value: 'strong' | 'weak' })[],
  from: Action,
  to: Action,
  actions: readonly Action[],
): Span | undefined {
  const within = joints.filter((joint) => joint.start >= from.end && joint.end <= to.start && !actions.some((action) => contains(action, joint)));
  return within.findLast(({ value }) => value === 'strong') ?? within.at(-1);
}

/** The coordinators of a sentence: `and`, `or`, `;`. */
export function coordinatorsIn(sentence: string, pack: LanguagePack): readonly Span[] {
  return jointsOf(pack)
    .find(sentence)
    .filter(({ value }) => value === 'strong');
}

/** Where a sentence pauses: its coordinators, and its commas or what stands for them. */
export function pausesIn(sentence: string, pack: LanguagePack): readonly Span[] {
  return jointsOf(pack).find(sentence);
}
