/** The parts of a pattern's source that everything which reads patterns has to tell apart. */

/** How often what stands before it is matched. */
export interface Quantifier {
  /** Whether it may be missing. */
  readonly optional: boolean;
  /** Whether it may stand there more than once. */
  readonly repeats: boolean;
  readonly next: number;
}

/** The quantifier at an offset; exactly once where none stands there. */
export function quantifierAt(source: string, at: number): Quantifier {
  const sign = source.charAt(at);
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return { optional: false, repeats: false, next: at };
  const match = /^(?:[?*+]|\{(\d+)(,\d*)?\})\??/.exec(source.slice(at, at + 12));
  if (!match) return { optional: false, repeats: false, next: at };
  const optional = sign === '?' || sign === '*' || match[1] === '0';
  return { optional, repeats: sign !== '?', next: at + match[0].length };
}

/** The bracket that closes the group opened at an offset; -1 where none does. */
export function closingBracket(source: string, at: number): number {
  const end = endOfAlternatives(source, at + 1);
  return end < source.length ? end : -1;
}

/** Where the alternatives that begin at an offset end: at the bracket that closes them, or with the source. */
function endOfAlternatives(source: string, from: number): number {
  let end = endOfSequence(source, from);
  while (source[end] === '|') end = endOfSequence(source, end + 1);
  return end;
}

/** Where the sequence that begins at an offset ends: at the `|` or the closing bracket behind it, or with the source. */
export function endOfSequence(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length; i += 1) {
    const character = source[i];
    if (character === '\\') i += 1;
    else if (character === '[') i = endOfClass(source, i);
    else if (character === '(') depth += 1;
    else if (character === ')') {
      if (depth === 0) return i;
      depth -= 1;
    } else if (character === '|' && depth === 0) return i;
  }
  return source.length;
}

/** The bracket that closes the class opened at an offset; the end of the source where none does. */
export function endOfClass(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return Math.min(end, source.length);
}

/** What opens a group: `(?:`, `(?<name>`, `(`; the signs of a look-around where it is one. */
export function groupHead(source: string, at: number): { readonly length: number; readonly looksAround: boolean } {
  if (source[at + 1] !== '?') return { length: 1, looksAround: false };
  const sign = source[at + 2];
  if (sign === ':') return { length: 3, looksAround: false };
  if (sign === '=' || sign === '!') return { length: 3, looksAround: true };
  if (sign === '<' && (source[at + 3] === '=' || source[at + 3] === '!')) return { length: 4, looksAround: true };
  const name = sign === '<' ? source.indexOf('>', at) : -1;
  return { length: name < 0 ? 1 : name - at + 1, looksAround: false };
}

/** Groups longer than this are compiled once and returned to. */
const longGroup = 60;

/**
 * A pattern that matches the same and compiles in less than half the time. V8 writes the code of what follows a choice anew for each way
 * that leads there, up to ten times, which long lists of words make slow; an empty look-ahead makes all ways meet in front of them.
 */
export function withMeetingPoints(source: string): string {
  let result = '';
  for (let at = 0; at < source.length; ) {
    const character = source[at];
    const end = character === '\\' ? at + 2 : character === '[' ? endOfClass(source, at) + 1 : at + 1;
    const isInner = at > 0 && source[at - 1] !== '|' && source.startsWith('(?:', at);
    if (isInner && closingBracket(source, at) - at > longGroup) result += '(?=)';
    result += source.slice(at, end);
    at = end;
  }
  return result;
}
