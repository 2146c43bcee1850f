/** Running text cut into sentences, in the way of each language. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import type { Span } from '../util/span.ts';

/** Marks that close a quotation or bracket. `“` closes in German only, and `«` where quotations point inwards. */
const closers = /["'”’»«)\]）】』」]/u;
const germanClosers = /["'”’»«“)\]）】』」]/u;

/**
 * The sentences of a piece of prose, without the white space around them. Thai ends no sentence with a mark: there a
 * whole paragraph or list item is one.
 */
export function sentencesOf(text: string, pack: LanguagePack): readonly Span[] {
  const { terminators } = pack.prose;
  const shortened = text.includes('.')
    ? [...text.matchAll(abbreviationsOf(pack))].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : [];
  const sentences: Span[] = [];
  let start = 0;
  const lettered = firstLetter.test(text);
  const stops = stopsOf(pack)[lettered ? 'lettered' : 'plain'];
  for (let i = nextStop(stops, text, 0); i < text.length; i = nextStop(stops, text, i + 1)) {
    const character = text.charAt(i);
    if (lettered && character === ' ' && laterLetter.test(text.slice(i, i + 4))) {
      sentences.push(...trimmed(text, start, i));
      start = i + 1;
      continue;
    }
    if (character === '|') {
      sentences.push(...trimmed(text, start, i));
      start = i + 1;
      continue;
    }
    const ends =
      terminators.anywhere.includes(character) ||
      (terminators.beforeSpace.includes(character) &&
        !shortened.some(({ start: from, end: to }) => from <= i && i < to) &&
        endsSentence(text, i, pack));
    if (!ends) continue;
    i = endOf(text, i, pack);
    sentences.push(...trimmed(text, start, i + 1));
    start = i + 1;
  }
  sentences.push(...trimmed(text, start, text.length));
  return sentences;
}

/** Where a sentence may end: at a mark, at the edge of a cell, and at a space where letters count statements. */
const stopsOf: (pack: LanguagePack) => { readonly plain: RegExp; readonly lettered: RegExp } = memoized(({ prose: { terminators } }) => {
  const marks = (terminators.anywhere + terminators.beforeSpace).replace(/[\\\]^-]/g, '\\$&');
  return { plain: new RegExp(`[|${marks}]`, 'g'), lettered: new RegExp(`[ |${marks}]`, 'g') };
});

function nextStop(stops: RegExp, text: string, from: number): number {
  stops.lastIndex = from;
  return stops.exec(text)?.index ?? text.length;
}

/** Lines that begin with `a)`, `b)` are statements of their own, though nothing but the letter divides them. */
const firstLetter = /^\s*\p{Ll}\) /u;
const laterLetter = /^ \p{Ll}\) /u;

/** The last character of a sentence whose first closing mark stands at `at`: further marks and closing quotes belong to it. */
function endOf(text: string, at: number, { code, prose: { terminators } }: LanguagePack): number {
  const closing = code === 'de' ? germanClosers : closers;
  let end = at;
  const marks = terminators.anywhere + terminators.beforeSpace;
  while (end + 1 < text.length && (marks.includes(text.charAt(end + 1)) || closing.test(text.charAt(end + 1)))) end += 1;
  return end;
}

function endsSentence(text: string, at: number, pack: LanguagePack): boolean {
  const end = endOf(text, at, pack);
  if (end + 1 < text.length && !/\s/.test(text.charAt(end + 1))) return false;
  const mark = text.charAt(at);
  if (mark !== '.' && mark !== '…') return true;
  const before = text.slice(Math.max(0, at - 16), at + 1);
  // A single capital is an initial; in German, one or two digits before a word are an ordinal ("3. Werktag").
  if (/(?:^|[\s(.])\p{Lu}\.$/u.test(before)) return end + 1 >= text.length;
  if (pack.code === 'de' && /(?:^|\D)\d{1,2}\.$/.test(before)) return end + 1 >= text.length || !/^\s+\p{L}/u.test(text.slice(end + 1));
  return !/^\s+\p{Ll}/u.test(text.slice(end + 1, end + 4));
}

/**
 * Every abbreviation of a language, longest first; a space in one may be a narrow space or none. A capital may stand for
 * a first small letter (`E.g.`), not the other way round: `Sun.` is a day, "sun." ends a sentence.
 */
const abbreviationsOf: (pack: LanguagePack) => RegExp = memoized((pack) => {
  const sources = [...pack.prose.abbreviations]
    .sort((a, b) => b.length - a.length)
    .map((words) => `(?:${escaped(words.charAt(0))}|${escaped(words.charAt(0).toUpperCase())})${escaped(words.slice(1))}`);
  const before = pack.prose.words === 'letters' ? '(?<![\\p{L}\\p{N}])' : '(?<![\\p{L}\\p{N}\\p{M}])';
  return new RegExp(`${before}(?:${sources.join('|')})`, 'gu');
});

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00A0\\u202F]?');
}

function trimmed(text: string, start: number, end: number): readonly Span[] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return to > from ? [{ start: from, end: to }] : [];
}
