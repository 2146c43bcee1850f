/** Long lists of phrase patterns, found in a text in one pass, at the word boundaries of the language. */
import { foldPattern, withPlainClasses, wordCharacters } from './letters.ts';
import { type Need, needsOf } from './needs.ts';
import { type KeyTable, type Openings, openingsOf, prefixLengths, type WordStyle } from './openings.ts';
import { withMeetingPoints } from './patternSource.ts';
import { prefixesOf } from './prefixes.ts';
import type { Span } from './span.ts';

export type { WordStyle } from './openings.ts';

/** A phrase found in a text. */
export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
}

interface Entry<Value> {
  readonly value: Value;
  /** Folded. */
  readonly source: string;
  /** Read when the pattern is first looked for. */
  needs: readonly Need[] | undefined;
  /** Compiled when it is first tried: most patterns of a list never are. For texts without pairs, and for those with. */
  pattern: RegExp | undefined;
  pairPattern: RegExp | undefined;
}

/**
 * Patterns with a value each. Patterns are our own and linear; what a user adds enters as escaped text.
 * The cost of a search grows with the text and hardly with the number of patterns: only those are tried whose first
 * letters stand at a place.
 */
export class PhraseIndex<Value> {
  readonly #byPrefix = new Map<string, Entry<Value>[]>();
  readonly #anywhere: Entry<Value>[] = [];
  /** The patterns to try where letters of a number stand, put together when first asked for. */
  #candidates: (readonly Entry<Value>[] | undefined)[] = [];
  #table: KeyTable | undefined;
  readonly #words: WordStyle;

  constructor(words: WordStyle, phrases: Iterable<readonly [pattern: string, value: Value]>) {
    this.#words = words;
    for (const [source, value] of phrases) this.#add(source.normalize('NFC'), value);
  }

  #add(source: string, value: Value): void {
    const folded = foldPattern(withPlainClasses(source));
    const entry: Entry<Value> = { value, source: folded, needs: undefined, pattern: undefined, pairPattern: undefined };
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
    const openings = openingsOf(text, this.#words);
    // Only this index puts anything there under its own key.
    const known = openings.found.get(this) as readonly PhraseMatch<Value>[] | undefined;
    if (known) return known;
    const found = this.#search(openings);
    openings.found.set(this, found);
    return found;
  }

  #search(openings: Openings): readonly PhraseMatch<Value>[] {
    const { folded, table, starts, keys } = openings;
    if (table !== this.#table) {
      this.#table = table;
      this.#candidates = [];
    }
    const found: PhraseMatch<Value>[] = [];
    for (let i = 0; i < starts.length; i += 1) {
      const at = starts[i] ?? 0;
      const key = keys[i] ?? 0;
      const candidates = this.#candidates[key] ?? this.#remember(key, folded, at);
      for (const entry of candidates) {
        const end = this.#matchEnd(entry, openings, at);
        if (end > at) found.push({ value: entry.value, start: at, end });
      }
    }
    return found.length === 0 ? none : found;
  }

  /** The longest match that starts exactly at an offset of a text. */
  matchAt(text: string, at: number): PhraseMatch<Value> | undefined {
    const openings = openingsOf(text, this.#words);
    let best: PhraseMatch<Value> | undefined;
    for (const entry of this.#candidatesAt(openings.folded, at)) {
      const end = this.#matchEnd(entry, openings, at);
      if (end > (best?.end ?? at)) best = { value: entry.value, start: at, end };
    }
    return best;
  }

  #remember(key: number, folded: string, at: number): readonly Entry<Value>[] {
    const candidates = this.#candidatesAt(folded, at);
    // Without gaps, since an array with many is slow to look into.
    while (this.#candidates.length <= key) this.#candidates.push(undefined);
    this.#candidates[key] = candidates;
    return candidates;
  }

  #candidatesAt(folded: string, at: number): readonly Entry<Value>[] {
    const found = new Set<Entry<Value>>();
    const last = Math.min(folded.length, at + prefixLengths[this.#words]);
    for (let end = at + 1; end <= last; end += 1) for (const entry of this.#byPrefix.get(folded.slice(at, end)) ?? none) found.add(entry);
    if (found.size === 0) return this.#anywhere;
    for (const entry of this.#anywhere) found.add(entry);
    return [...found];
  }

  #matchEnd(entry: Entry<Value>, openings: Openings, at: number): number {
    entry.needs ??= needsOf(entry.source, this.#words);
    for (const need of entry.needs) if (!need.mayBeMet(openings)) return -1;
    const pattern = this.#patternFor(entry, openings);
    pattern.lastIndex = at;
    return pattern.test(openings.folded) ? pattern.lastIndex : -1;
  }

  #patternFor(entry: Entry<Value>, { hasPairs }: Openings): RegExp {
    if (hasPairs) {
      entry.pairPattern ??= this.#compile(entry.source, 'uy');
      return entry.pairPattern;
    }
    entry.pattern ??= this.#compile(entry.source, flagsFor(entry.source));
    return entry.pattern;
  }

  #compile(source: string, flags: string): RegExp {
    return new RegExp(`(?:${withMeetingPoints(source)})${this.#words === 'letters' ? wordEnd : ''}`, flags);
  }
}

/** The flag `u` makes a pattern take longer to compile, and matters only for what can be written with it alone. */
function flagsFor(source: string): string {
  return /\\[pP]\{|\\u(?:\{|[dD][89a-fA-F])|[\uD800-\uDFFF]/.test(source) ? 'uy' : 'y';
}

const wordEnd = `(?![${wordCharacters}])`;

const none: readonly never[] = [];
