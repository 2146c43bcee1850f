/** How the name of a blank is written, and another name in the same way: `COMPANY_NAME`, `Company name`, `companyName`. */

/** A name as somebody typed it, without the brackets that may have been typed with it. */
export function typedName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\[|\{\{|<|【|［|「)\s*(.*?)\s*(?:\]|\}\}|>|】|］|」)$/u, '$1');
}

/** Where a name stands: as a word of a text, or as an identifier in braces or as a key, where one has no spaces. */
export type NamePlace = 'words' | 'identifier';

type Separator = ' ' | '_' | '-' | 'camel';
type Capitals = 'upper' | 'lower' | 'title' | 'sentence' | 'none';

/**
 * A new name in the way in which another one is written. `origin` is the name at which the new one was typed: what is
 * written like it takes the new name as it was typed.
 * @example restyled('COMPANY_NAME', 'Trade name', 'Company name', 'words') // TRADE_NAME
 */
export function restyled(written: string, typed: string, origin: string, place: NamePlace): string {
  if (written === origin) return typed;
  const separator = separatorOf(written, place);
  const words = wordsOf(typed, separatorOf(origin, 'words'));
  return joined(cased(words, written, origin), separator);
}

function separatorOf(written: string, place: NamePlace): Separator {
  if (/\s/.test(written)) return ' ';
  if (written.includes('_')) return '_';
  if (/^(?:[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+|[\p{Lu}\p{N}]+(?:-[\p{Lu}\p{N}]+)+)$/u.test(written)) return '-';
  if (isCamel(written)) return 'camel';
  // One word does not show how several are joined: capitals and identifiers usually have no spaces.
  return capitalsOf(written) === 'upper' || (place === 'identifier' && capitalsOf(written) === 'lower') ? '_' : ' ';
}

function wordsOf(typed: string, separator: Separator): readonly string[] {
  const words = typed.split(separator === '-' ? /[\s_-]+/u : /[\s_]+/u).filter((word) => word !== '');
  // The capitals of camel case only tell words apart.
  return words.flatMap((word) => (isCamel(word) ? word.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u).map(uncapitalized) : [word]));
}

function isCamel(word: string): boolean {
  return /\p{Ll}\p{Lu}\p{Ll}/u.test(word);
}

function joined(words: readonly string[], separator: Separator): string {
  if (separator !== 'camel') return words.join(separator);
  return words.map((word, i) => (i === 0 ? word : capitalized(word))).join('');
}

function cased(words: readonly string[], written: string, origin: string): readonly string[] {
  const typed = capitalsOf(words.join(' '));
  // What was typed in capitals alone, or in none, does not show which words have them.
  const shown = typed === 'upper' || typed === 'lower' ? words.map(lower) : words;
  const capitals = capitalsOf(written);
  switch (capitals) {
    case 'upper':
      return words.map(upper);
    case 'lower':
      return separatorOf(written, 'words') === 'camel' ? [lower(words[0] ?? ''), ...shown.slice(1)] : words.map(lower);
    case 'title':
      return shown.map(capitalized);
    case 'sentence': {
      const [first = '', ...rest] = shown;
      return [capitalized(first), ...(capitalsOf(origin) === 'title' ? rest.map(uncapitalized) : rest)];
    }
    case 'none':
      return /^\p{Lu}/u.test(written) ? [capitalized(shown[0] ?? ''), ...shown.slice(1)] : shown;
  }
}

/** How a name has its capitals; `none` for any other way, and for scripts without them. */
function capitalsOf(written: string): Capitals {
  const words = written.split(/[\s_-]+/u).filter((word) => word !== '');
  const isUpper = (word: string): boolean => word === upper(word) || word === word.toUpperCase();
  const isLower = (word: string): boolean => word === lower(word);
  if (!/[\p{Lu}\p{Ll}]/u.test(written)) return 'none';
  if (words.every(isUpper)) return 'upper';
  if (words.every(isLower) || /^\p{Ll}+\p{Lu}\p{Ll}/u.test(written)) return 'lower';
  if (words.length > 1 && words.every((word) => /^(?:\p{Lu}|\P{L})/u.test(word))) return 'title';
  return /^\p{Lu}/u.test(words[0] ?? '') && words.slice(1).every(isLower) ? 'sentence' : 'none';
}

/** Greek leaves out accents in capitals. */
function upper(word: string): string {
  return word.toLocaleUpperCase(/\p{Script=Greek}/u.test(word) ? 'el' : 'en');
}

function lower(word: string): string {
  return word.toLowerCase();
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A word in capitals alone is an abbreviation. */
function uncapitalized(word: string): string {
  return /^\p{Lu}\p{Ll}*$/u.test(word) ? lower(word) : word;
}
