/** Names that brackets give to what stands before them: `Norrholm Ltd (the "Company")`. */
import type { LanguagePack } from '../languages/types.ts';
import type { Unit } from '../model/blocks.ts';
import { proseOf } from '../model/prose.ts';
import { sentencesOf } from '../model/sentences.ts';
import { memoized } from '../util/memo.ts';
import { isAcronym, wordsIn } from './termForms.ts';
import type { TermName } from './termNames.ts';

/** A name and the sentence that gives it, as offsets in the prose of a unit. */
export interface BracketName {
  readonly name: TermName;
  readonly meaning: string;
}

/** The names that a unit gives in brackets. */
export function namedInBrackets(unit: Unit, pack: LanguagePack): readonly BracketName[] {
  if (!/[(（]/.test(unit.text)) return [];
  const { text } = proseOf(unit);
  const found = [...text.matchAll(bracketsOf(pack))].flatMap((match): readonly TermName[] => {
    const [whole, before = '', name = ''] = match;
    const start = match.index + whole.lastIndexOf(name);
    const isBold = /\*\*|__/.test(unit.text);
    return isGiven(name, before.trim() !== '', isBold, text.slice(0, match.index), pack) ? [{ start, end: start + name.length, text: name }] : [];
  });
  if (found.length === 0) return [];
  const sentences = sentencesOf(text, pack);
  return found.map((name) => {
    const sentence = sentences.find(({ start, end }) => start <= name.start && name.end <= end);
    return { name, meaning: sentence ? text.slice(sentence.start, sentence.end) : text };
  });
}

const bracketsOf: (pack: LanguagePack) => RegExp = memoized(
  (pack) => new RegExp(`[(（]\\s?(${pack.terms.namedBefore})\\s?["“”„«「『‘']([^"“”„«»」』’()（）]{2,60})["“”»」』’'](?:s|ของเรา)?\\s?[)）]`, 'giu'),
);

/** Whether such a name is meant as one: introduced by words, or written as names are. `("ok")` shows what a program says. */
function isGiven(name: string, introduced: boolean, bold: boolean, before: string, pack: LanguagePack): boolean {
  if (!/\p{L}/u.test(name) || before.trim() === '') return false;
  const words = [...wordsIn(name)].map(({ start, end }) => name.slice(start, end));
  if (words.length > 6 || /[.!?。！？,，;；]/.test(name)) return false;
  if (introduced || isAcronym(name)) return true;
  if (pack.prose.words === 'segmenter') return name.length <= 16;
  if (pack.code === 'de') return bold && /^\p{Lu}/u.test(name);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return pack.code === 'vi' || pack.code === 'el'
    ? /^\p{Lu}/u.test(name)
    : capital >= 1 && words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);
}
