/**
 * Letters, digits and their marks in the scripts that separate words by spaces, and in Thai and Chinese, as plain ranges.
 * A regular expression with `\p{L}` and the flag `i` takes about a millisecond to compile, which thousands of patterns cannot afford.
 */
const letterRanges =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u0373\\u0376-\\u037D\\u037F-\\u03FF\\u0400-\\u052F\\u0E01-\\u0E3A\\u0E40-\\u0E4E\\u1E00-\\u1FFF\\u3041-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3';
const digitRanges = '0-9\\u0E50-\\u0E59\\uFF10-\\uFF19';
const markRanges = '\\u0300-\\u036F\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E';

/** The inside of a character class for what words are made of. */
export const wordCharacters = letterRanges + digitRanges + markRanges;

const plainRanges: Readonly<Record<string, string>> = { L: letterRanges, N: digitRanges, M: markRanges, Nd: digitRanges };

/** A pattern with `\p{L}`, `\p{N}` and `\p{M}` written as plain ranges. Negated forms and other properties stay. */
export function withPlainClasses(source: string): string {
  if (!source.includes('\\p{')) return source;
  let inClass = false;
  return source.replace(/\\p\{(L|N|M|Nd)\}|\\[\s\S]|[[\]]/g, (token, property: string | undefined) => {
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    const ranges = property === undefined ? undefined : plainRanges[property];
    if (ranges === undefined) return token;
    return inClass ? ranges : `[${ranges}]`;
  });
}

/**
 * A text in lower case, every letter in its place: letters whose lower case is longer stay as they are, and the Greek
 * final sigma is written as any other. Patterns are folded alike, which spares them the slow flag `i`.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => foldUnit(text.charAt(i))).join('');
  return same.includes('ς') ? same.replaceAll('ς', 'σ') : same;
}

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
}

/** A pattern that matches folded text where the pattern with the flag `i` matches the text itself. Escapes stay. */
export function foldPattern(source: string): string {
  return source.replace(/\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|[\s\S])|[^\\]+/g, (token) => (token.startsWith('\\') ? token : foldText(token)));
}

const isWord = new RegExp(`[${wordCharacters}]`, 'u');
/** 0: not asked yet, 1: no, 2: yes. */
const known = new Uint8Array(0x10000);

/** Whether a UTF-16 unit belongs to a word. */
export function isWordCharacter(code: number): boolean {
  let answer = known[code] ?? 1;
  if (answer === 0) {
    answer = isWord.test(String.fromCharCode(code)) ? 2 : 1;
    known[code] = answer;
  }
  return answer === 2;
}
