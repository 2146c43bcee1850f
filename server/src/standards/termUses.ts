/** Where the terms of a document stand in its text: in prose alone, not in code, addresses, quotations or names of laws. */
import type { LanguagePack } from '../languages/types.ts';
import type { Unit } from '../model/blocks.ts';
import { linksIn } from '../model/links.ts';
import { proseOf } from '../model/prose.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { contains, longestOf, overlaps, type Span } from '../util/span.ts';
import { quotationsIn, wordEdges } from './cues.ts';
import { foldTerm, openingLength, type TermWord, termKey, termWordsOf, wordsIn } from './termForms.ts';

/** A name that is looked for. */
export interface SoughtTerm {
  /** As its first definition writes it. */
  readonly text: string;
  /** The same for every spelling of it. */
  readonly key: string;
  readonly words: readonly TermWord[];
}

/** The names that a document defines. Two versions with the same names share one object. */
export interface TermSet {
  readonly pack: LanguagePack;
  readonly terms: readonly SoughtTerm[];
  /** Which of them can begin with given letters. */
  readonly byOpening: ReadonlyMap<string, readonly number[]>;
}

/** A place where a term stands, as offsets in the prose of a unit. */
export interface TermUse extends Span {
  /** Which term of the set. */
  readonly term: number;
  /** Whether it is part of the words of a link. */
  readonly linked: boolean;
}

const sets = new WeakMap<LanguagePack, Map<string, TermSet>>();
const mostSets = 100;

/** The set of names; of several spellings the first counts. */
export function termSetOf(names: readonly string[], pack: LanguagePack): TermSet {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = termKey(name, pack);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  const id = [...byKey.values()].join('\n');
  let known = sets.get(pack);
  if (!known || known.size > mostSets) {
    known = new Map();
    sets.set(pack, known);
  }
  const existing = known.get(id) ?? build(byKey, pack);
  known.set(id, existing);
  return existing;
}

function build(byKey: ReadonlyMap<string, string>, pack: LanguagePack): TermSet {
  const terms = [...byKey].map(([key, text]) => ({ key, text, words: termWordsOf(text, pack) }));
  const byOpening = new Map<string, number[]>();
  for (const [i, { words }] of terms.entries()) {
    for (const opening of words[0]?.openings ?? []) byOpening.set(opening, [...(byOpening.get(opening) ?? []), i]);
  }
  return { pack, terms, byOpening };
}

/** The uses of terms in a unit, in order; where two overlap the longer one. Kept for the latest set: for the terms that a document defines. */
export const usesIn: (unit: Unit, set: TermSet) => readonly TermUse[] = memoizedFor(findUses);

/** The same for a set beside the document's own, which takes nothing from what is kept of that. */
export function findUses(unit: Unit, set: TermSet): readonly TermUse[] {
  if (set.terms.length === 0 || !readable.has(unit.kind)) return [];
  const { text } = proseOf(unit);
  const found = longestOf(set.pack.prose.words === 'letters' ? spelledIn(text, set) : writtenIn(text, set));
  if (found.length === 0) return [];
  const closed = foreignWordsIn(text, set.pack);
  const links = linkedWords(unit);
  return found
    .filter((use) => !closed.some((other) => overlaps(other, use) && !isWholeQuotation(text, other, use)))
    .map((use) => ({ ...use, linked: links.some((link) => overlaps(link, use)) }));
}

const readable: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['paragraph', 'row', 'headerRow', 'heading']);

type Found = Omit<TermUse, 'linked'>;

/** Terms in a script that puts spaces between words. */
function spelledIn(text: string, { terms, byOpening, pack }: TermSet): readonly Found[] {
  const folded = foldTerm(text, pack);
  const words = [...wordsIn(text)];
  return words.flatMap((word, i) =>
    (byOpening.get(folded.slice(word.start, word.start + openingLength)) ?? []).flatMap((term) => {
      const sought = terms[term]?.words ?? [];
      const last = words[i + sought.length - 1];
      if (!last || isPartOfWord(text, word.start, last.end) || !sought.every((one, k) => stands(text, words, i + k, one, k > 0))) return [];
      return [{ start: word.start, end: last.end, term }];
    }),
  );
}

function stands(text: string, words: readonly Span[], at: number, sought: TermWord, inner: boolean): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || (inner && !/^[ \u00A0\u202F-]$/.test(text.slice(before?.end, word.start)))) return false;
  return sought.matches(text.slice(word.start, word.end));
}

/** Whether a word is part of a longer one with a hyphen, or of an address, a file name, a variable. */
export function isPartOfWord(text: string, start: number, end: number): boolean {
  return /[-‐_/\\@#.&][^\s]?$/u.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[-‐_/\\@&]|[.:][\p{L}\p{N}])/u.test(text.slice(end, end + 2));
}

/** Terms in a script without spaces. A match may not cut a letter from its vowel. */
function writtenIn(text: string, { terms, pack }: TermSet): readonly Found[] {
  const folded = foldTerm(text, pack);
  const all = terms.flatMap(({ text: name }, term) => {
    const sought = foldTerm(name, pack);
    const found: Found[] = [];
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
      const end = at + sought.length;
      if (isWholeLetters(folded, at, end)) found.push({ start: at, end, term });
    }
    return found;
  });
  if (all.length === 0) return all;
  // Letters that neither begin nor end where a word does belong to two other words: 职员 in 兼职员工.
  const edges = wordEdges(text, pack);
  return all.filter(edges);
}

const isLatin = /[a-z0-9]/;

function isWholeLetters(text: string, start: number, end: number): boolean {
  const [before, first, last, after] = [text.charAt(start - 1), text.charAt(start), text.charAt(end - 1), text.charAt(end)];
  if ((isLatin.test(before) && isLatin.test(first)) || (isLatin.test(last) && isLatin.test(after))) return false;
  return !/[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/.test(after) && !/[\u0E40-\u0E44]/.test(before);
}

/** Words that are not the writer's own: quotations and names of laws. */
export function foreignWordsIn(text: string, pack: LanguagePack): readonly Span[] {
  const laws = [...text.matchAll(citationsOf(pack))].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...quotationsIn(text), ...laws];
}

const citationsOf: (pack: LanguagePack) => RegExp = memoized((pack) => new RegExp(pack.terms.citations.join('|'), 'gu'));

/** A quotation of nothing but a term speaks of the term. */
function isWholeQuotation(text: string, quotation: Span, use: Span): boolean {
  return contains(quotation, use) && text.slice(quotation.start + 1, quotation.end - 1).trim().length === use.end - use.start;
}

/** The words of links, as offsets in the prose of a unit. */
export function linkedWords(unit: Unit): readonly Span[] {
  if (!unit.text.includes('[')) return [];
  const prose = proseOf(unit);
  return [...linksIn(unit)].flatMap(([node, { hasTarget }]) =>
    node.name === 'Link' && hasTarget ? [{ start: prose.fromSource(node.start), end: prose.fromSource(node.end) }] : [],
  );
}
