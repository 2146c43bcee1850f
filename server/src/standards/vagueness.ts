/** Vague phrases in a sentence, less those that a measure of the same aspect, a quotation or a near miss settles. */
import type { LanguagePack } from '../languages/types.ts';
import { type Aspect, aspects } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';
import { contains, overlaps, type Span } from '../util/span.ts';
import { segmenterOf } from '../util/words.ts';
import { measuresIn } from './measures.ts';
import type { Force } from './statement.ts';

/** A phrase that leaves something open. The span is an offset in the searched text. */
export interface VaguePhrase extends Span {
  readonly aspect: Aspect;
  readonly text: string;
}

/** A cue, or a context in which cues of the same list are right as they stand. Weak commitments leave a condition open. */
interface Cue {
  readonly list: Aspect | 'weak';
  readonly level: 'high' | 'medium' | 'except';
}

const lists = [...aspects, 'weak'] as const;
const levels = ['high', 'medium', 'except'] as const;

const cuesOf: (pack: LanguagePack) => PhraseIndex<Cue> = memoized((pack) => {
  const phrases = lists.flatMap((list) => levels.flatMap((level) => pack.cues[list][level].map((source) => [source, { list, level }] as const)));
  return new PhraseIndex<Cue>(pack.prose.words, phrases);
});

/**
 * The vague phrases of a sentence with a force.
 * @param around text whose measures count for the sentence as well: the other cells of its table row
 */
export function vaguePhrasesIn(sentence: string, pack: LanguagePack, force: Force, around = ''): readonly VaguePhrase[] {
  if (force === 'none' || force === 'permission') return [];
  const hits = cuesOf(pack).find(sentence);
  if (hits.length === 0) return [];
  const excepted = hits.filter(({ value }) => value.level === 'except');
  const quoted = quotationsIn(sentence);
  const edges = wordEdges(sentence, pack);
  const found = hits.filter((hit) => {
    const { list, level } = hit.value;
    if (level === 'except' || (level === 'medium' && force !== 'commitment' && force !== 'duty')) return false;
    if (quoted.some((quotation) => contains(quotation, hit)) || !edges(hit)) return false;
    // A context silences the cues of its own list, unless a cue says more than the context.
    return !excepted.some((other) => other.value.list === list && overlaps(other, hit) && !(contains(hit, other) && lengthOf(hit) > lengthOf(other)));
  });
  const longest = found.filter((hit, i) => !found.some((other, k) => k !== i && wins(other, hit, k < i)));
  if (longest.length === 0) return [];
  const settled = settledAspects(sentence, around, pack);
  return longest
    .map(
      ({ start, end, value }): VaguePhrase => ({
        start,
        end,
        aspect: value.list === 'weak' ? 'condition' : value.list,
        text: sentence.slice(start, end),
      }),
    )
    .filter(({ aspect }) => !settled.has(aspect));
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

const boundsOf: (pack: LanguagePack) => PhraseIndex<true> = memoized(
  (pack) =>
    new PhraseIndex(
      pack.prose.words,
      pack.measures.bounds.map((source) => [source, true] as const),
    ),
);

/** The aspects that a measure in the sentence settles. An escape clause is settled only by a bound with a measure. */
export function settledAspects(sentence: string, around: string, pack: LanguagePack): ReadonlySet<Aspect> {
  const measures = [...measuresIn(sentence, pack), ...(around === '' ? [] : measuresIn(around, pack))];
  const settled = new Set<Aspect>(measures.flatMap((measure) => measure.aspects));
  if (measures.length > 0 && boundsOf(pack).find(sentence).length > 0) settled.add('condition');
  return settled;
}

const quotation =
  /“[^“”]{1,300}”|„[^„“”]{1,300}[“”]|«[^«»]{1,300}»|»[^«»]{1,300}«|「[^「」]{1,200}」|『[^『』]{1,200}』|"[^"]{1,300}"|‘[^‘’]{3,200}’/gu;

/** The quoted stretches of a text, with their marks. */
export function quotationsIn(text: string): readonly Span[] {
  return [...text.matchAll(quotation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** In a script without spaces a cue must begin or end where a word does: a test for one sentence. */
function wordEdges(text: string, pack: LanguagePack): (hit: Span) => boolean {
  if (pack.prose.words === 'letters') return () => true;
  const starts = new Set([text.length]);
  for (const { index } of segmenterOf(pack.code).segment(text)) starts.add(index);
  return (hit) => starts.has(hit.start) || starts.has(hit.end);
}
