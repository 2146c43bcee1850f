/** Cues of a language pack in a sentence, less those that a quotation or a near miss settles. */
import type { CueCategory, LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex, type PhraseMatch } from '../util/phrases.ts';
import { contains, overlaps, type Span } from '../util/span.ts';
import { segmenterOf } from '../util/words.ts';
import type { Force } from './statement.ts';

/** A cue, or a context in which cues of the same list are right as they stand. */
interface Cue {
  readonly list: CueCategory;
  readonly level: 'high' | 'medium' | 'except';
}

const levels = ['high', 'medium', 'except'] as const;

/** Makes a reader of some lists of cues. Of overlapping cues the longest is given. */
export function cueReader(lists: readonly CueCategory[]): (sentence: string, pack: LanguagePack, force: Force) => readonly PhraseMatch<Cue>[] {
  const indexOf: (pack: LanguagePack) => PhraseIndex<Cue> = memoized((pack) => {
    const phrases = lists.flatMap((list) => levels.flatMap((level) => pack.cues[list][level].map((source) => [source, { list, level }] as const)));
    return new PhraseIndex<Cue>(pack.prose.words, phrases);
  });
  return (sentence, pack, force) => {
    const hits = indexOf(pack).find(sentence);
    return hits.every(({ value }) => value.level === 'except') ? [] : longestOf(standing(hits, sentence, pack, force));
  };
}

/** The hits that count at this force, and that nothing around them settles. */
function standing(hits: readonly PhraseMatch<Cue>[], sentence: string, pack: LanguagePack, force: Force): readonly PhraseMatch<Cue>[] {
  const excepted = hits.filter(({ value }) => value.level === 'except');
  const quoted = quotationsIn(sentence);
  const edges = wordEdges(sentence, pack);
  return hits.filter((hit) => {
    const { list, level } = hit.value;
    if (level === 'except' || (level === 'medium' && force !== 'commitment' && force !== 'duty')) return false;
    if (quoted.some(({ start, end }) => start <= hit.start && hit.start < end) || !edges(hit) || isInName(hit, sentence, pack)) return false;
    // A context silences the cues of its own list, unless a cue says more than the context.
    return !excepted.some((other) => other.value.list === list && overlaps(other, hit) && !(contains(hit, other) && lengthOf(hit) > lengthOf(other)));
  });
}

function longestOf<Found extends Span>(found: readonly Found[]): readonly Found[] {
  return found.filter((hit, i) => !found.some((other, k) => k !== i && wins(other, hit, k < i)));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Of two overlapping phrases the longer one wins, then the one that starts first, then the one found first. */
function wins(other: Span, hit: Span, foundFirst: boolean): boolean {
  if (!overlaps(other, hit)) return false;
  const difference = lengthOf(other) - lengthOf(hit);
  if (difference !== 0) return difference > 0;
  return other.start < hit.start || (other.start === hit.start && foundFirst);
}

const quotation =
  /“[^“”]{1,300}”|„[^„“”]{1,300}[“”]|«[^«»]{1,300}»|»[^«»]{1,300}«|「[^「」]{1,200}」|『[^『』]{1,200}』|"[^"]{1,300}"|‘[^‘’]{3,200}’/gu;

/** The quoted stretches of a text, with their marks. */
export function quotationsIn(text: string): readonly Span[] {
  return [...text.matchAll(quotation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A capital letter inside a sentence of small words, with another beside it. */
const before = /\p{Ll}{3,} (?:\P{L}*\p{Ll}+ )*(?:\p{Lu}[\p{L}’'-]* )?$/u;
const beside = { left: /(?:^|\s)\p{Lu}\p{Ll}[\p{L}’'-]* $/u, right: /^ \p{Lu}\p{Ll}/u } as const;

/** How much is read on each side of what may be a name, in UTF-16 units. */
const around = 48;

/** Whether words are part of a name by their capital letters: `the Bright Sparks club`. In German every noun has one. */
function isInName({ start, end }: Span, text: string, pack: LanguagePack): boolean {
  if (pack.prose.words !== 'letters' || pack.code === 'de' || !/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4))) return false;
  const lead = text.slice(Math.max(0, start - around), start);
  const isTwice = /\p{L} \p{Lu}\p{Ll}/u.test(text.slice(start, end));
  return before.test(lead) && (isTwice || beside.left.test(lead) || beside.right.test(text.slice(end, end + 4)));
}

/** In a script without spaces a cue must begin or end where a word does: a test for one sentence. */
export function wordEdges(text: string, pack: LanguagePack): (hit: Span) => boolean {
  if (pack.prose.words === 'letters') return () => true;
  const starts = new Set([text.length]);
  for (const { index } of segmenterOf(pack.code).segment(text)) starts.add(index);
  // A cue never ends inside a letter with its marks: `หน` in `หน้า`.
  return (hit) => (starts.has(hit.start) || starts.has(hit.end)) && !/^\p{M}/u.test(text.charAt(hit.end));
}
