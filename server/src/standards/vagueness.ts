/** Vague phrases in a sentence, less those that a measure of the same aspect settles. */
import type { LanguagePack } from '../languages/types.ts';
import { type Aspect, aspects } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';
import type { Span } from '../util/span.ts';
import { cueReader } from './cues.ts';
import { measuresIn } from './measures.ts';
import type { Force } from './statement.ts';

/** A phrase that leaves something open. The span is an offset in the searched text. */
export interface VaguePhrase extends Span {
  readonly aspect: Aspect;
  readonly text: string;
}

const vagueCues = cueReader([...aspects, 'weak']);

/**
 * The vague phrases of a sentence with a force.
 * @param around text whose measures count for the sentence as well: the other cells of its table row
 */
export function vaguePhrasesIn(sentence: string, pack: LanguagePack, force: Force, around = ''): readonly VaguePhrase[] {
  return phrasesIn(sentence, pack, force, around).filter(({ open }) => open);
}

/**
 * The phrases of a sentence that word a promise weakly although a figure stands beside it: `we aim to reply in 20 days`.
 * None of them is a vague phrase of the same sentence.
 */
export function weakPhrasesIn(sentence: string, pack: LanguagePack, force: Force, around = ''): readonly VaguePhrase[] {
  return phrasesIn(sentence, pack, force, around).filter(({ open, weak }) => weak && !open);
}

interface ReadPhrase extends VaguePhrase {
  /** Whether nothing settles it. */
  readonly open: boolean;
  /** Whether it surely promises an effort. */
  readonly weak: boolean;
}

function phrasesIn(sentence: string, pack: LanguagePack, force: Force, around: string): readonly ReadPhrase[] {
  if (force === 'none' || force === 'permission') return [];
  const found = vagueCues(sentence, pack, force);
  if (found.length === 0) return [];
  const settled = settledAspects(sentence, around, pack);
  const hasFigure = settled.has('time') || settled.has('frequency') || settled.has('quality');
  return found.map(({ start, end, value: { list, level } }): ReadPhrase => {
    const effort = list === 'weak';
    // Weak commitments leave a condition open; a figure says what they are worth.
    const aspect = effort || list === 'absolute' ? 'condition' : list;
    return {
      start,
      end,
      aspect,
      text: sentence.slice(start, end),
      weak: effort && level === 'high',
      open: !settled.has(aspect) && !(effort && hasFigure),
    };
  });
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
