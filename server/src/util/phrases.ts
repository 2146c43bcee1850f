/** Long lists of phrase patterns, found in a text in one pass, at the word boundaries of the language. */
import { foldPattern, foldText, isWordCharacter, withPlainClasses, wordCharacters } from './letters.ts';
import { prefixesOf } from './prefixes.ts';
import type { Span } from './span.ts';

/** How a language shows its words: as runs of letters, or without anything between them. */
export type WordStyle = 'letters' | 'segmenter';

/** A phrase found in a text. */
export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
}

interface Entry<Value> {
  readonly value: Value;
  readonly source: string;
  /** Compiled when it is first tried: most patterns of a list never are. */
  pattern: RegExp | undefined;
}

/** How many of its first characters tell a phrase from others: where words are not set apart, a character says more than a letter. */
const prefixLengths: Readonly<Record<WordStyle, number>> = { letters: 5, segmenter: 3 };

/**
 * Patterns with a value each. Patterns are our own and linear; what a user adds enters as escaped text.
 * The cost of a search grows with the text and hardly with the number of patterns: only those are tried whose first
 * letters stand at a place.
 */
export class PhraseIndex<Value> {
  readonly #byPrefix = new Map<string, Entry<Value>[]>();
  readonly #anywhere: Entry<Value>[] = [];
  /** The patterns to try where given letters stand, put together when first asked for. */
  readonly #candidates = new Map<string, readonly Entry<Value>[]>();
  readonly #words: WordStyle;

  constructor(words: WordStyle, phrases: Iterable<readonly [pattern: string, value: Value]>) {
    this.#words = words;
    for (const [source, value] of phrases) this.#add(source.normalize('NFC'), value);
  }

  #add(source: string, value: Value): void {
    const edge = this.#words === 'letters' ? `(?![${wordCharacters}])` : '';
    const folded = foldPattern(withPlainClasses(source));
    const entry: Entry<Value> = { value, source: `(?:${folded})${edge}`, pattern: undefined };
    const prefixes = prefixesOf(folded, prefixLengths[this.#words]);
    if (!prefixes) this.#anywhere.push(entry);
    else {
      for (const prefix of prefixes) {
        const list = this.#byPrefix.get(prefix);
        if (list) list.push(entry);
        else this.#byPrefix.set(prefix, [entry]);
      }
    }
  }

  /** Every pattern's matches in `text`, by their start. A pattern matches at one place once. */
  find(text: string): readonly PhraseMatch<Value>[] {
    const folded = foldText(text);
    const found: PhraseMatch<Value>[] = [];
    for (let at = 0; at < folded.length; at += 1) {
      if (this.#words === 'letters' && at > 0 && isWordCharacter(folded.charCodeAt(at - 1))) continue;
      for (const entry of this.#candidatesFor(folded, at)) {
        const end = matchEnd(entry, folded, at);
        if (end > at) found.push({ value: entry.value, start: at, end });
      }
    }
    return found;
  }

  /** The longest match that starts exactly at an offset of a text that `foldText` has folded. */
  matchAt(folded: string, at: number): PhraseMatch<Value> | undefined {
    let best: PhraseMatch<Value> | undefined;
    for (const entry of this.#candidatesFor(folded, at)) {
      const end = matchEnd(entry, folded, at);
      if (end > (best?.end ?? at)) best = { value: entry.value, start: at, end };
    }
    return best;
  }

  #candidatesFor(keys: string, at: number): readonly Entry<Value>[] {
    const key = keys.slice(at, at + prefixLengths[this.#words]);
    let known = this.#candidates.get(key);
    if (!known) {
      const lists = Array.from({ length: key.length }, (_, i) => this.#byPrefix.get(key.slice(0, i + 1)) ?? []);
      known = [...new Set([...lists.flat(), ...this.#anywhere])];
      if (this.#candidates.size > mostKeys) this.#candidates.clear();
      this.#candidates.set(key, known);
    }
    return known;
  }
}

/** Beyond this many beginnings of words the list of those seen is started anew, so that no text can fill the memory. */
const mostKeys = 50_000;

function matchEnd<Value>(entry: Entry<Value>, text: string, at: number): number {
  entry.pattern ??= new RegExp(entry.source, 'uy');
  entry.pattern.lastIndex = at;
  return entry.pattern.test(text) ? entry.pattern.lastIndex : -1;
}
