/** Words that are written as defined terms are: with a capital within a sentence, or in quotation marks. Read a chunk at a time, and kept with it. */
import type { LanguagePack } from '../languages/types.ts';
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { proseOf } from '../model/prose.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { matchesOf } from '../util/patterns.ts';
import { overlaps, type Span, shift } from '../util/span.ts';
import { quotationsIn } from './cues.ts';
import { foldTerm, termKey, wordsIn } from './termForms.ts';
import { foreignWordsIn, linkedWords } from './termUses.ts';

/** A place where words look like a defined term. */
export interface TermCandidate extends Span {
  readonly sign: 'capital' | 'quoted';
  readonly text: string;
  readonly key: string;
  /** Whether the words before show that a kind of case is meant, and not the name of one thing. */
  readonly classes: boolean;
}

const longestRun = 4;

/** The candidates of a chunk, outside headings, block quotations and links; offsets count from its start. */
export const candidatesIn: (chunk: Chunk, pack: LanguagePack) => readonly TermCandidate[] = memoizedFor((chunk, pack) =>
  unitsOf(chunk).flatMap(({ unit, start, quoted }) => {
    if (quoted || (unit.kind !== 'paragraph' && unit.kind !== 'row')) return [];
    const prose = proseOf(unit);
    const links = linkedWords(unit);
    return [...capitalised(prose.text, pack), ...inMarks(prose.text, pack)]
      .filter((one) => !links.some((link) => overlaps(link, one)))
      .map((one) => ({ ...one, ...shift(prose.toSource(one), start) }));
  }),
);

/** Runs of capitalised words behind a word in small letters. In Vietnamese a capital opens a term of two syllables; names have two. */
function capitalised(text: string, pack: LanguagePack): readonly TermCandidate[] {
  if (pack.terms.determiners.length === 0) return [];
  const words = [...wordsIn(text)];
  const closed = foreignWordsIn(text, pack);
  const found: TermCandidate[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const [before, first] = [words[i - 1], words[i]];
    if (
      !before ||
      !first ||
      !(isSmall(text, before) || opensSentence(text, before, pack)) ||
      !isCapital(text, first) ||
      text.slice(before.end, first.start) !== ' '
    )
      continue;
    let last = i;
    const belongs = pack.code === 'vi' ? isSmall : isCapital;
    const most = pack.code === 'vi' ? 2 : longestRun;
    while (last - i + 1 < most && words[last + 1] && adjoins(text, words, last) && belongs(text, words[last + 1] as Span)) last += 1;
    const span = { start: first.start, end: words[last]?.end ?? first.end };
    i = last;
    if ((pack.code === 'vi' && span.end === first.end) || closed.some((other) => overlaps(other, span))) continue;
    const written = text.slice(span.start, span.end);
    const classes = determinersOf(pack).has(foldTerm(text.slice(before.start, before.end), pack));
    found.push({ ...span, sign: 'capital', text: written, key: termKey(written, pack), classes });
  }
  return found;
}

/** "The Return Window starts": an article or determiner takes the capital of the sentence. */
function opensSentence(text: string, { start, end }: Span, pack: LanguagePack): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(word) || !/(?:^|[.!?;·:]\s{1,3}|\n\s{0,8})$/u.test(text.slice(Math.max(0, start - 10), start))) return false;
  const folded = foldTerm(word, pack);
  return determinersOf(pack).has(folded) || articlesOf(pack).has(folded);
}

const articlesOf: (pack: LanguagePack) => ReadonlySet<string> = memoized((pack) => new Set(pack.terms.articles.map((word) => foldTerm(word, pack))));

const determinersOf: (pack: LanguagePack) => ReadonlySet<string> = memoized(
  (pack) => new Set(pack.terms.determiners.map((word) => foldTerm(word, pack))),
);

function isSmall(text: string, { start, end }: Span): boolean {
  return /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(text.slice(start, end));
}

function isCapital(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text.slice(start, end));
}

function adjoins(text: string, words: readonly Span[], at: number): boolean {
  return text.slice(words[at]?.end, words[at + 1]?.start) === ' ';
}

function inMarks(text: string, pack: LanguagePack): readonly TermCandidate[] {
  return quotationsIn(text).flatMap((quotation) => {
    const span = { start: quotation.start + 1, end: quotation.end - 1 };
    const written = text.slice(span.start, span.end);
    const spaced = pack.prose.words === 'letters';
    const [mostWords, mostLetters] = pack.code === 'vi' ? [6, 0] : pack.code === 'th' ? [0, 24] : [3, 12];
    if (
      !/^[\p{L}\p{M}][\p{L}\p{M} -]+[\p{L}\p{M}]$/u.test(written) ||
      (spaced ? written.split(' ').length > mostWords : written.length > mostLetters)
    )
      return [];
    const lead = text.slice(Math.max(0, quotation.start - 24), quotation.start).trimEnd();
    const classes = matchesOf(pack.terms.classing, lead, pack.prose.words).some(({ end }) => end === lead.length);
    return [{ ...span, sign: 'quoted' as const, text: written, key: termKey(written, pack), classes }];
  });
}
