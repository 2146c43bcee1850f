/**
 * The places of a text at which a phrase may begin, with the letters that stand there. Dozens of lists are looked for in each
 * sentence: what all of them need to know of it is read once.
 */
import { foldText, isWordCharacter } from './letters.ts';

/** How a language shows its words: as runs of letters, or without anything between them. */
export type WordStyle = 'letters' | 'segmenter';

/** How many of its first characters tell a phrase from others: where words are not set apart, a character says more than a letter. */
export const prefixLengths: Readonly<Record<WordStyle, number>> = { letters: 5, segmenter: 3 };

/** Numbers for beginnings of words: two texts of one table have the same number where they have the same letters. */
export type KeyTable = Map<string, number>;

/** A text as phrases are looked for in it. */
export interface Openings {
  /** The text as `foldText` gives it. */
  readonly folded: string;
  readonly table: KeyTable;
  /** The offsets at which a phrase may begin, and the number of the letters there. */
  readonly starts: readonly number[];
  readonly keys: readonly number[];
  /** Whether it has characters of two units, emoji for instance, which patterns have to take as one. */
  readonly hasPairs: boolean;
  /** A bit for each gram that stands in the text, and perhaps for some that do not. */
  readonly grams: Uint32Array;
  /** What lists of phrases have found in it so far. */
  readonly found: Map<object, unknown>;
}

/** Beyond this many beginnings of words a table is started anew, so that no text can fill the memory. */
const mostKeys = 20_000;
/** How many texts are remembered, of at most this length: a sentence is looked through by one list after the other. */
const mostTexts = 256;
const longestText = 4000;

interface Memory {
  readonly table: KeyTable;
  readonly texts: Map<string, Openings>;
}

const memories: Record<WordStyle, Memory> = { letters: emptyMemory(), segmenter: emptyMemory() };

function emptyMemory(): Memory {
  return { table: new Map(), texts: new Map() };
}

/** The openings of a text. */
export function openingsOf(text: string, words: WordStyle): Openings {
  let memory = memories[words];
  const known = memory.texts.get(text);
  if (known) return known;
  if (memory.table.size > mostKeys) {
    memory = emptyMemory();
    memories[words] = memory;
  }
  const openings = read(text, words, memory.table);
  if (memory.texts.size >= mostTexts) memory.texts.clear();
  if (text.length <= longestText) memory.texts.set(text, openings);
  return openings;
}

function read(text: string, words: WordStyle, table: KeyTable): Openings {
  const folded = foldText(text);
  const starts: number[] = [];
  const keys: number[] = [];
  let inWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const within = inWord;
    inWord = words === 'letters' && isWordCharacter(folded.charCodeAt(at));
    if (within) continue;
    starts.push(at);
    keys.push(numberOf(folded.slice(at, at + prefixLengths[words]), table));
  }
  return { folded, table, starts, keys, hasPairs: /[\uD800-\uDFFF]/.test(folded), grams: bitsOf(gramsOf(folded, words)), found: new Map() };
}

const gramBits = 11;

function bitsOf(grams: readonly number[]): Uint32Array {
  const bits = new Uint32Array(1 << (gramBits - 5));
  for (const gram of grams) bits[gram >>> 5] = (bits[gram >>> 5] ?? 0) | (1 << (gram & 31));
  return bits;
}

/** The numbers of all runs of three letters in a text; of two characters where words are not set apart. */
export function gramsOf(text: string, words: WordStyle): readonly number[] {
  const length = words === 'letters' ? 3 : 2;
  const grams: number[] = [];
  for (let at = 0; at + length <= text.length; at += 1) {
    const third = length === 3 ? text.charCodeAt(at + 2) : 0;
    const mixed = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    grams.push(mixed >>> (32 - gramBits));
  }
  return grams;
}

function numberOf(letters: string, table: KeyTable): number {
  let number = table.get(letters);
  if (number === undefined) {
    number = table.size;
    table.set(letters, number);
  }
  return number;
}
