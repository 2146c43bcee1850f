/** A form of one term turned into the same form of another. */
import type { LanguagePack } from '../languages/types.ts';
import { isAcronym, plural, singular } from '../standards/termForms.ts';

/**
 * The form of `other` that corresponds to `written` as a form of `term`; undefined where its ending cannot be carried over.
 * White space of the text is kept where both have as many words.
 * @example sameForm('clients', 'Client', 'Customer', packs.en) // customers
 */
export function sameForm(written: string, term: string, other: string, pack: LanguagePack): string | undefined {
  const spaces = written.match(/\s+/g) ?? [];
  const plain = written.replace(/\s+/g, ' ');
  const found = cased(plain, term, other) ?? inflected(plain, term, other, pack);
  if (found === undefined || spaces.every((space) => space === ' ')) return found;
  const words = found.split(' ');
  return words.length === spaces.length + 1 ? words.map((word, i) => word + (spaces[i] ?? '')).join('') : undefined;
}

type Cased = (words: string) => string;

const lowered: Cased = (words) =>
  words
    .split(' ')
    .map((word) => (isAcronym(word) ? word : word.toLowerCase()))
    .join(' ');
const first: Cased = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const titled: Cased = (words) => words.split(' ').map(first).join(' ');
const cases: readonly Cased[] = [(words) => words, lowered, first, (words) => first(lowered(words)), titled, (words) => words.toUpperCase()];

/** The same word with other capitals. */
function cased(written: string, term: string, other: string): string | undefined {
  return cases.find((make) => make(term) === written)?.(other);
}

function inflected(written: string, term: string, other: string, pack: LanguagePack): string | undefined {
  if (pack.code === 'en') return numbered(written, term, other);
  if (pack.code !== 'de' && pack.code !== 'el') return undefined;
  const [from, to, words] = [term.split(' '), other.split(' '), written.split(' ')];
  if (from.length === to.length && words.length === from.length) {
    const each = words.map((word, i) => withEnding(word, from[i] ?? '', to[i] ?? ''));
    return each.every((word) => word !== undefined) ? each.join(' ') : undefined;
  }
  // Only the last word changes its ending: the others stand as they are.
  const [last = '', lastOther = ''] = [from.at(-1), to.at(-1)];
  const before = from.slice(0, -1).join(' ');
  const own = words.slice(0, -1).join(' ');
  const head = before === '' ? '' : cased(own, before, to.slice(0, -1).join(' '));
  const end = words.length === from.length && (before === '' || head) ? withEnding(words.at(-1) ?? '', last, lastOther) : undefined;
  return end === undefined ? undefined : [...to.slice(0, -1), end].join(' ');
}

/** English: the other number. */
function numbered(written: string, term: string, other: string): string | undefined {
  const last = (words: string) => words.slice(words.lastIndexOf(' ') + 1);
  const withLast = (words: string, make: Cased) => words.slice(0, words.length - last(words).length) + make(last(words));
  const isPlural = singular(last(term).toLowerCase()) !== last(term).toLowerCase();
  const cut: Cased = (word) => word.slice(0, 1) + singular(word.toLowerCase()).slice(1);
  const make: Cased = isPlural ? cut : plural;
  return cased(written, withLast(term, make), withLast(other, make));
}

/** How many letters before a changed ending two words must share for it to suit both. */
const shared = 2;

/** German and Greek: an ending is carried over where both words end alike, as words with the same head do. */
function withEnding(written: string, term: string, other: string): string | undefined {
  const same = cased(written, term, other);
  if (same !== undefined) return same;
  for (const make of cases) {
    const [from, to] = [make(term), make(other)];
    let alike = 0;
    while (alike < Math.min(from.length, to.length) && from.at(-1 - alike) === to.at(-1 - alike)) alike += 1;
    let kept = 0;
    while (kept < Math.min(from.length, written.length) && from.charAt(kept) === written.charAt(kept)) kept += 1;
    const changed = from.length - kept;
    if (kept > 0 && alike - changed >= shared) return to.slice(0, to.length - changed) + written.slice(kept);
  }
  return undefined;
}
