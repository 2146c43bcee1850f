/** How binding a sentence is. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import { PhraseIndex } from '../util/phrases.ts';
import type { Span } from '../util/span.ts';

/**
 * `commitment`: the organisation promises. `duty`: staff must. `instruction`: binding by its place, in a list or section
 * of standards. `permission`: allowed or informed. `none`: description.
 */
export type Force = 'commitment' | 'duty' | 'instruction' | 'permission' | 'none';

/** What the place of a sentence says about its force. */
export interface Place {
  /** Under a heading of standards, procedures and the like, or under a lead-in such as "We will:". */
  readonly binding: boolean;
  /** In a list item or table row. */
  readonly listed: boolean;
}

const forcesOf: (pack: LanguagePack) => PhraseIndex<'commitment' | 'duty' | 'permission'> = memoized(
  (pack) =>
    new PhraseIndex<'commitment' | 'duty' | 'permission'>(pack.prose.words, [
      ...pack.normative.commitments.map((source) => [source, 'commitment'] as const),
      ...pack.normative.duties.map((source) => [source, 'duty'] as const),
      ...pack.normative.permissions.map((source) => [source, 'permission'] as const),
    ]),
);

/** A question binds nobody: `Did we call you back at once?` A Greek one ends like a clause, and is read as one. */
const question = /[?？]\s*$/u;

/** The force of a sentence at its place. */
export function forceOf(sentence: string, pack: LanguagePack, place: Place): Force {
  if (question.test(sentence)) return 'none';
  const found = forcesOf(pack).find(sentence);
  const isSaid = (force: Force): boolean => found.some(({ value }) => value === force);
  if (isSaid('commitment')) return 'commitment';
  if (isSaid('duty')) return 'duty';
  // An item orders, whatever is possible further on in it; one that opens with what others may do does not: `You may add a voucher`.
  if (place.binding && place.listed) return opensWithLeave(sentence, found, pack) ? 'permission' : 'instruction';
  if (isSaid('permission')) return 'permission';
  return place.binding ? 'instruction' : 'none';
}

/** So much may stand before the words with which a sentence opens, in UTF-16 units: `Staff `. */
const opening = 8;

/** Whether a sentence opens with what staff or customers may do. What the organisation can do is what it is able to. */
function opensWithLeave(sentence: string, found: readonly { readonly value: Force; readonly start: number }[], pack: LanguagePack): boolean {
  return (
    found.some(({ value, start }) => value === 'permission' && start <= opening) &&
    !matchesOf(pack.normative.actors.organisation, sentence.slice(0, 3 * opening), pack.prose.words).some(({ start }) => start === 0)
  );
}

/** The words that give a sentence its force: the first that say so much; none where its place alone does. */
export function forceWordsIn(sentence: string, pack: LanguagePack, force: Force): Span | undefined {
  const found = forcesOf(pack)
    .find(sentence)
    .filter(({ value }) => value === force);
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** The words of a sentence that promise or oblige, by their start. */
export function bindingWordsIn(sentence: string, pack: LanguagePack): readonly Span[] {
  const found = forcesOf(pack).find(sentence);
  return found.filter(({ value }) => value !== 'permission').sort((a, b) => a.start - b.start);
}

const leadInsOf: (pack: LanguagePack) => PhraseIndex<true> = memoized(
  (pack) =>
    new PhraseIndex(
      pack.prose.words,
      pack.normative.leadIns.map((source) => [source, true] as const),
    ),
);

/** Whether a line or heading makes the list under it binding. */
export function isLeadIn(text: string, pack: LanguagePack): boolean {
  return leadInsOf(pack).find(text).length > 0;
}

/** Whether a lead-in ends in what those who are served need or want: `Families need:`. The list under it promises nothing. */
export function leadsWishes(text: string, pack: LanguagePack): boolean {
  if (isLeadIn(text, pack)) return false;
  const lead = text.slice(-longestLead).replace(/[\s:：…*]+$/u, '');
  return matchesOf(pack.normative.wishes, lead, pack.prose.words).some(({ end }) => end >= lead.length);
}

/** How much of a lead-in is read for wishes, in UTF-16 units. */
const longestLead = 160;

const definitionsOf: (pack: LanguagePack) => PhraseIndex<true> = memoized(
  (pack) =>
    new PhraseIndex(
      pack.prose.words,
      pack.normative.definitions.map((source) => [source, true] as const),
    ),
);

/** Whether a sentence opens with a quoted or bold term and says what it means. */
export function isDefinition(sentence: string, pack: LanguagePack): boolean {
  return /^\s*["“„«»「『'‘]/u.test(sentence) && definitionsOf(pack).find(sentence).length > 0;
}

const longestGap = 24;

/** The words that say of a term before them what it means: the first defining verb near the start. */
export function definingWords(words: string, pack: LanguagePack, gap = longestGap): Span | undefined {
  return definitionsOf(pack)
    .find(words.slice(0, gap + 56))
    .find(({ start }) => start <= gap);
}
