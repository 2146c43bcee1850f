/**
 * The characters with which a match of a pattern can begin. Used to try only the few patterns of a long list that can
 * match at a place, so that a list of hundreds costs little more than one of ten.
 */

import { closingBracket, endOfClass, endOfSequence, groupHead, type Quantifier, quantifierAt } from './patternSource.ts';

/** The possible beginnings of a pattern's matches, in lower case, each at most `length` characters; undefined where they cannot be listed. */
export function prefixesOf(source: string, length = 2): ReadonlySet<string> | undefined {
  try {
    const { ends } = new PrefixReader(source, length).alternatives(0);
    const prefixes = new Set([...ends].map((end) => end.text));
    return prefixes.size > 0 && prefixes.size <= maxPrefixes && ![...prefixes].some((text) => text === '') ? prefixes : undefined;
  } catch (error) {
    if (error instanceof Unlistable) return undefined;
    throw error;
  }
}

const maxPrefixes = 2000;

class Unlistable extends Error {}

/** A beginning read so far; `open` while further characters may still be added. */
interface End {
  readonly text: string;
  readonly open: boolean;
}

/** What an atom can be: undefined where that cannot be listed. */
interface Atom {
  readonly texts: readonly End[] | undefined;
  readonly next: number;
}

/** The beginnings of groups, by length and source: cues are put together from the same few lists of words. */
const knownGroups = new Map<number, Map<string, readonly End[]>>();

function groupsOf(length: number): Map<string, readonly End[]> {
  let groups = knownGroups.get(length);
  if (!groups) {
    groups = new Map();
    knownGroups.set(length, groups);
  }
  return groups;
}

/** Reads the part of the pattern language that word lists use; gives up on anything else. */
class PrefixReader {
  readonly #source: string;
  readonly #length: number;
  readonly #groups: Map<string, readonly End[]>;

  constructor(source: string, length: number) {
    this.#source = source;
    this.#length = length;
    this.#groups = groupsOf(length);
  }

  /** Reads alternatives from `at` up to a closing bracket or the end. */
  alternatives(at: number): { ends: readonly End[]; next: number } {
    const ends: End[] = [];
    let next = at;
    for (;;) {
      const branch = this.#sequence(next);
      ends.push(...branch.ends);
      next = branch.next;
      if (this.#source[next] !== '|') return { ends: unique(ends), next };
      next += 1;
    }
  }

  #sequence(at: number): { ends: readonly End[]; next: number } {
    let ends: readonly End[] = [{ text: '', open: true }];
    let next = at;
    const plain = plainLetters(this.#source, at, this.#length);
    if (plain.length === this.#length) return { ends: [{ text: plain, open: false }], next: endOfSequence(this.#source, at + plain.length) };
    while (next < this.#source.length && this.#source[next] !== '|' && this.#source[next] !== ')') {
      const atom = this.#atom(next);
      const quantifier = quantifierAt(this.#source, atom.next);
      next = quantifier.next;
      // What cannot be listed closes the beginnings read so far; one that is still empty makes the whole pattern unlistable.
      if (!atom.texts) ends = unique(ends.map((end) => ({ ...end, open: false })));
      else ends = this.#append(ends, atom.texts, quantifier);
      if (!ends.some((end) => end.open)) return { ends, next: endOfSequence(this.#source, next) };
    }
    return { ends, next };
  }

  #append(ends: readonly End[], texts: readonly End[], quantifier: Quantifier): readonly End[] {
    const result: End[] = [];
    for (const end of ends) {
      if (!end.open || quantifier.optional) result.push(end);
      if (!end.open) continue;
      for (const { text, open } of texts) {
        const longer = (end.text + text).slice(0, this.#length);
        result.push({ text: longer, open: open && !quantifier.repeats && longer.length < this.#length });
      }
    }
    const all = unique(result);
    if (all.length > maxPrefixes) throw new Unlistable();
    return all;
  }

  /** One character, class or group: the texts it can be; undefined for a class too large to list. Look-arounds are empty. */
  #atom(at: number): Atom {
    const character = this.#source[at] ?? '';
    if (character === '(') return this.#group(at);
    if (character === '[') return this.#class(at);
    if (character === '\\') return this.#escape(at);
    if (character === '.') return { texts: undefined, next: at + 1 };
    if (character === '^' || character === '$') return { texts: [{ text: '', open: true }], next: at + 1 };
    const code = this.#source.codePointAt(at) ?? 0;
    const text = String.fromCodePoint(code);
    return { texts: [{ text: text.toLowerCase(), open: true }], next: at + text.length };
  }

  #group(at: number): Atom {
    const head = groupHead(this.#source, at);
    const end = closingBracket(this.#source, at);
    if (end < 0) throw new Unlistable();
    if (head.looksAround) return { texts: [{ text: '', open: true }], next: end + 1 };
    const source = this.#source.slice(at, end);
    let texts = this.#groups.get(source);
    if (!texts) {
      texts = this.alternatives(at + head.length).ends;
      this.#groups.set(source, texts);
    }
    return { texts, next: end + 1 };
  }

  #class(at: number): Atom {
    const end = endOfClass(this.#source, at);
    if (end >= this.#source.length) throw new Unlistable();
    const members = this.#source.slice(at + 1, end);
    if (members.startsWith('^') || members.includes('\\')) return { texts: undefined, next: end + 1 };
    const texts = new Set<string>();
    const characters = [...members];
    for (let i = 0; i < characters.length; i += 1) {
      const from = characters[i]?.codePointAt(0) ?? 0;
      const to = characters[i + 1] === '-' && characters[i + 2] ? (characters[i + 2]?.codePointAt(0) ?? from) : from;
      if (to - from > 60) return { texts: undefined, next: end + 1 };
      for (let code = from; code <= to; code += 1) texts.add(String.fromCodePoint(code).toLowerCase());
      if (to !== from) i += 2;
    }
    return { texts: [...texts].map((text) => ({ text, open: true })), next: end + 1 };
  }

  #escape(at: number): Atom {
    const character = this.#source[at + 1] ?? '';
    if (character === 'p' || character === 'P' || character === 'u') {
      const end = this.#source.indexOf('}', at);
      if (end < 0) throw new Unlistable();
      return { texts: undefined, next: end + 1 };
    }
    if (character === 'd') return { texts: [...'0123456789'].map((text) => ({ text, open: true })), next: at + 2 };
    if (/[a-zA-Z0-9]/.test(character)) return { texts: undefined, next: at + 2 };
    return { texts: [{ text: character, open: true }], next: at + 2 };
  }
}

/** The letters with which a sequence begins, at most so many, that stand for themselves and just once. */
function plainLetters(source: string, at: number, most: number): string {
  const letters = source.slice(at, at + most);
  return /^[^\\()[\]{}|.^$?*+\uD800-\uDFFF]*$/.test(letters) && !/^[?*+{]/.test(source.charAt(at + most)) ? letters.toLowerCase() : '';
}

function unique(ends: readonly End[]): readonly End[] {
  const seen = new Map<string, End>();
  for (const end of ends) seen.set(`${end.open ? '+' : '-'}${end.text}`, end);
  return [...seen.values()];
}
