/** In which forms a term can stand in a text: plurals, cases and declined adjectives, per language. */
import type { LanguagePack } from '../languages/types.ts';
import { withoutAccents } from '../model/headings.ts';
import { foldText, isWordCharacter } from '../util/letters.ts';
import type { Span } from '../util/span.ts';

/** Whether a word of a text, as it is written, is a form of a word of a term. */
type WordTest = (written: string) => boolean;

/** A word of a term, ready to be compared. */
export interface TermWord {
  readonly matches: WordTest;
  /** The first letters that its forms can have, folded. */
  readonly openings: readonly string[];
}

/** How many letters words are looked up by. */
export const openingLength = 2;

/** Text as terms are compared in it, every character in its place: lower case, Greek without accents. */
export function foldTerm(text: string, pack: LanguagePack): string {
  const folded = foldText(text.normalize('NFC'));
  if (pack.code !== 'el') return folded;
  const plain = withoutAccents(folded);
  return plain.length === folded.length ? plain : Array.from({ length: folded.length }, (_, i) => withoutAccents(folded.charAt(i))).join('');
}

/** The words of a text in a script that puts spaces between them. */
export function* wordsIn(text: string): Generator<Span> {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && isWordCharacter(text.charCodeAt(at));
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      yield { start, end: at };
      start = -1;
    }
  }
}

/** The words of a term with the forms that each can take. */
export function termWordsOf(term: string, pack: LanguagePack): readonly TermWord[] {
  const spans = [...wordsIn(term)];
  return spans.map(({ start, end }, i) => wordOf(term.slice(start, end), { last: i === spans.length - 1, first: i === 0 }, pack));
}

/** A form in which two spellings of one term are the same: `Customers` and `the customer`. */
export function termKey(term: string, pack: LanguagePack): string {
  const folded = foldTerm(term, pack).replace(/\s+/g, ' ').trim();
  if (pack.prose.words === 'segmenter' || pack.code === 'vi') return folded;
  const spans = [...wordsIn(folded)];
  return spans.map(({ start, end }, i) => stemFor(folded.slice(start, end), pack, i === spans.length - 1)).join(' ');
}

function stemFor(word: string, pack: LanguagePack, last: boolean): string {
  if (pack.code === 'el') return greekStem(word);
  if (pack.code === 'en') return last ? singular(word) : word;
  return pack.code === 'de' ? (last ? germanNoun(word).stem : adjectiveStem(word)) : word;
}

/** Two capitals or more in one short word, such as `SLA` and `IaC`: in small letters it would be another word. */
export function isAcronym(term: string): boolean {
  return term.length <= 8 && /^[\p{L}\d&/.-]+$/u.test(term) && (term.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function wordOf(word: string, place: { readonly last: boolean; readonly first: boolean }, pack: LanguagePack): TermWord {
  const folded = foldTerm(word, pack);
  const openings = (...forms: readonly string[]) => [...new Set(forms.map((form) => form.slice(0, openingLength)))];
  if (isAcronym(word)) return { matches: (written) => written === word || written === `${word}s`, openings: openings(folded) };
  const same: WordTest = (written) => foldTerm(written, pack) === folded;
  if (pack.code === 'en' && place.last) {
    const base = singular(folded);
    return { matches: (written) => singular(foldTerm(written, pack)) === base, openings: openings(folded) };
  }
  if (pack.code === 'el') {
    const stem = greekStem(folded);
    return { matches: (written) => greekStem(foldTerm(written, pack)) === stem, openings: openings(folded) };
  }
  if (pack.code === 'de') return germanWord(word, folded, place.last);
  return { matches: same, openings: openings(folded) };
}

/** The singular of an English noun, or the word itself: only told by its ending, so that both sides are cut alike. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The plural of an English noun, told by its ending. */
export function plural(word: string): string {
  if (/[^aeiouAEIOU][yY]$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

const greekEndings =
  'ματων ματοσ ματα ματι μα ιουσ ιων ιοσ ιου ιοι ιασ ιεσ ιεσ ιο ια εων εωσ εισ ουσ οι ου οσ ον ων ησ ασ εσ ην αν η α ο ι υ ω ε'.split(' ');

/** A Greek word without its ending. Both sides are cut alike, so that a stem need not be the one that a grammar gives. */
function greekStem(word: string): string {
  const ending = greekEndings.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

const adjectiveEnding = /(?:e[rsnm]?)$/;

function adjectiveStem(word: string): string {
  return word.length > 4 ? word.replace(adjectiveEnding, '') : word;
}

/** Adverbs and prepositions that a genitive gave its ending. */
const frozen = new Set(['falls', 'teils', 'anfangs', 'zwecks', 'mangels', 'namens', 'abends', 'morgens', 'tags', 'werktags']);

const nounTails = new Set(['', 'e', 'en', 'n', 'er', 'ern', 'es', 's', 'em', 'ens', 'in', 'innen', 'se', 'sen', 'ses']);

/** What the forms of a German noun share. */
function germanNoun(word: string): { readonly stem: string; readonly umlaut: string } {
  const stem = word.length > 4 ? word.replace(/(?:innen|in|en|e)$/, '') : word;
  const kept = stem.length >= 3 ? stem : word;
  return { stem: kept, umlaut: kept.replace(/a(?=u?[^aeiou]*$)|[ou](?=[^aeiou]*$)/, (vowel) => ({ a: 'ä', o: 'ö', u: 'ü' })[vowel] ?? vowel) };
}

/** Words that German writes small: adverbs and adjectives, defined at the start of a line with a capital. */
const smallWords = /(?:ig|lich|isch|end|bar|sam|haft|los|weise|ell|iv|sofort|prompt|umgehend|zeitnah|zügig|schnell|gut)$/;

function germanWord(word: string, folded: string, last: boolean): TermWord {
  const isSmall = /^\p{Ll}/u.test(word) || smallWords.test(folded);
  if (!last || isSmall) {
    const stem = adjectiveStem(folded);
    const matches: WordTest = (written) => adjectiveStem(foldText(written)) === stem;
    return { matches, openings: [folded.slice(0, openingLength)] };
  }
  const { stem, umlaut } = germanNoun(folded);
  const matches: WordTest = (written) => {
    if (/^\p{Ll}/u.test(written)) return false;
    const lower = foldText(written);
    if (frozen.has(lower) && lower !== folded) return false;
    if (lower.startsWith(stem) && nounTails.has(lower.slice(stem.length))) return true;
    return umlaut !== stem && lower.startsWith(umlaut) && ['e', 'er', 'en', 'ern', 'n', ''].includes(lower.slice(umlaut.length));
  };
  return { matches, openings: [...new Set([stem, umlaut].map((form) => form.slice(0, openingLength)))] };
}
