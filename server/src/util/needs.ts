/**
 * What must stand in a text for a pattern to match anywhere in it. A pattern such as `the (?:tea|soup) is always (?:hot|fresh)` begins
 * with words that stand in every sentence; whether one of its other words is there at all is told much faster than the pattern is
 * compiled or tried.
 */
import { gramsOf, type Openings, type WordStyle } from './openings.ts';
import { closingBracket, endOfClass, endOfSequence, groupHead, quantifierAt } from './patternSource.ts';

/** Words of which one must stand in a text. */
export class Need {
  /** The length of the shortest word: the longer, the more the need rules out. */
  readonly shortest: number;
  readonly words: readonly string[];
  readonly #grams: readonly (readonly number[])[];
  #asked: Openings | undefined;
  #answer = false;

  constructor(words: readonly string[], style: WordStyle) {
    this.words = words;
    this.shortest = Math.min(...words.map((word) => word.length));
    this.#grams = words.map((word) => gramsOf(word, style).slice(0, mostGrams));
  }

  /** Whether the text may hold one of the words. False is certain. The latest answer is kept, since patterns share needs. */
  mayBeMet(text: Openings): boolean {
    if (this.#asked !== text) {
      this.#asked = text;
      this.#answer = this.#grams.some((grams) => holds(text.grams, grams));
    }
    return this.#answer;
  }
}

/** How many grams of a word are looked for: more rule out hardly more. */
const mostGrams = 8;
/** A need with more words than this is not worth asking. */
const mostWords = 400;

function holds(all: Uint32Array, grams: readonly number[]): boolean {
  for (const gram of grams) if (((all[gram >>> 5] ?? 0) & (1 << (gram & 31))) === 0) return false;
  return true;
}

/** The needs of a folded pattern, all of which must be met, those that rule out most first; none where they cannot be told. */
export function needsOf(source: string, style: WordStyle): readonly Need[] {
  const reader = new NeedReader(source, style);
  const isOneSequence = endOfSequence(source, 0) === source.length;
  try {
    const need = isOneSequence ? undefined : reader.alternatives(0, source.length);
    return isOneSequence ? [...reader.sequence(0, source.length)].sort(bySelectivity) : need ? [need] : [];
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

class Unreadable extends Error {}

function bySelectivity(a: Need, b: Need): number {
  return b.shortest - a.shortest || a.words.length - b.words.length;
}

/** The needs of groups, by their source: cues are put together from the same few lists of words. */
const knownGroups: Readonly<Record<WordStyle, Map<string, Need | undefined>>> = { letters: new Map(), segmenter: new Map() };
/** The shortest word that can be asked for. */
const shortestWords: Readonly<Record<WordStyle, number>> = { letters: 3, segmenter: 2 };

class NeedReader {
  readonly #source: string;
  readonly #style: WordStyle;

  constructor(source: string, style: WordStyle) {
    this.#source = source;
    this.#style = style;
  }

  /** What the alternatives between two offsets need: a word of each. */
  alternatives(from: number, to: number): Need | undefined {
    const words = new Set<string>();
    for (let start = from; start <= to; ) {
      const end = Math.min(to, endOfSequence(this.#source, start));
      const best = this.sequence(start, end).sort(bySelectivity)[0];
      if (!best) return undefined;
      for (const word of best.words) words.add(word);
      start = end + 1;
    }
    return words.size > mostWords ? undefined : new Need([...words], this.#style);
  }

  /** What a sequence between two offsets needs: the words and groups in it that may not be missing. */
  sequence(from: number, to: number): Need[] {
    const needs: Need[] = [];
    let word = '';
    const endWord = () => {
      if (word.length >= shortestWords[this.#style]) needs.push(new Need([word], this.#style));
      word = '';
    };
    for (let at = from; at < to; ) {
      const { letter, end } = this.#atom(at);
      const { optional, repeats, next } = quantifierAt(this.#source, end);
      const isSure = letter !== undefined && !optional;
      if (isSure) word += letter;
      if (!isSure || repeats) endWord();
      const need = this.#source[at] === '(' && !optional ? this.#group(at, end - 1) : undefined;
      if (need) needs.push(need);
      at = next;
    }
    endWord();
    return needs;
  }

  /** The character that an atom is, where it is one, and where it ends. */
  #atom(at: number): { readonly letter: string | undefined; readonly end: number } {
    const character = this.#source[at] ?? '';
    if (character === '(') return { letter: undefined, end: closedAt(closingBracket(this.#source, at)) + 1 };
    if (character === '[') return { letter: undefined, end: endOfClass(this.#source, at) + 1 };
    if (character === '\\') return this.#escape(at);
    if (character === '.' || character === '^' || character === '$') return { letter: undefined, end: at + 1 };
    const letter = String.fromCodePoint(this.#source.codePointAt(at) ?? 0);
    return { letter, end: at + letter.length };
  }

  #escape(at: number): { readonly letter: string | undefined; readonly end: number } {
    const kind = this.#source[at + 1] ?? '';
    const isBraced = this.#source[at + 2] === '{';
    if (/[pPu]/.test(kind) && isBraced) return { letter: undefined, end: closedAt(this.#source.indexOf('}', at)) + 1 };
    if (kind === 'u') return { letter: undefined, end: at + 6 };
    if (/[dDwWsSbB]/.test(kind)) return { letter: undefined, end: at + 2 };
    if (kind === '' || /[a-zA-Z0-9]/.test(kind)) throw new Unreadable();
    return { letter: kind, end: at + 2 };
  }

  #group(at: number, end: number): Need | undefined {
    const { length, looksAround } = groupHead(this.#source, at);
    if (looksAround) return undefined;
    const source = this.#source.slice(at, end);
    const groups = knownGroups[this.#style];
    if (!groups.has(source)) groups.set(source, this.alternatives(at + length, end));
    return groups.get(source);
  }
}

function closedAt(end: number): number {
  if (end < 0) throw new Unreadable();
  return end;
}
