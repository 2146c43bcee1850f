/** The names that a label gives to one thing: `Working day (WD)`, `customer or client`. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import type { Span } from '../util/span.ts';
import { foldTerm, isAcronym, wordsIn } from './termForms.ts';

/** A name as it stands in a text. */
export interface TermName extends Span {
  readonly text: string;
}

const longestName = 60;
const mostWords = 6;
const outerMarks = /[\s"“”„«»「」『』《》'‘’*_:：.,;，。；–—-]/u;

/** The names in a stretch of a text; none where it is no label of a definition. */
export function namesIn(text: string, label: Span, pack: LanguagePack): readonly TermName[] {
  const whole = withoutNumber(text, trimmed(text, label));
  const { outer, inner } = aside(text, whole);
  const parts = split(text, outer, pack).map((part) => trimmed(text, part));
  const names = parts.every((part) => isName(text.slice(part.start, part.end), pack)) ? parts : [outer];
  const short = inner && text.slice(inner.start, inner.end);
  const hasShort = short !== undefined && (isAcronym(short) || isAcronym(text.slice(outer.start, outer.end)));
  return [...names, ...(inner && hasShort ? [trimmed(text, inner)] : [])]
    .map((part) => withoutArticle(text, part, pack))
    .filter((part) => isName(text.slice(part.start, part.end), pack))
    .map((part) => ({ ...part, text: text.slice(part.start, part.end) }));
}

/** Whether words can be the name of something: a few words, not a sentence, not a blank, not an aside such as "Note". */
function isName(words: string, pack: LanguagePack): boolean {
  if (words.length < 2 || words.length > longestName || !/\p{L}/u.test(words) || /[\uFFFC[\]{}<>|=?!？！。；;]|\. /u.test(words)) return false;
  if (pack.prose.words === 'segmenter') return words.length <= 24 && !/[，,:：]/.test(words);
  return [...wordsIn(words)].length <= mostWords && !/[,:]/.test(words) && (isAcronym(words) || !asidesOf(pack).has(foldTerm(words, pack)));
}

const asidesOf: (pack: LanguagePack) => ReadonlySet<string> = memoized(
  (pack) => new Set([...pack.terms.asides, ...pack.terms.pronouns].map((words) => foldTerm(words, pack))),
);

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && outerMarks.test(text.charAt(from))) from += 1;
  while (to > from && outerMarks.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function withoutNumber(text: string, { start, end }: Span): Span {
  const number = /^(?:\(?\d+(?:\.\d+)*[.)]?|\(?\p{L}\)|§ ?\d+)\s+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + number, end };
}

/** What stands in brackets behind a name. */
function aside(text: string, whole: Span): { readonly outer: Span; readonly inner: Span | undefined } {
  const match = /^([^()（）]{2,60}?)\s*[(（]([^()（）]{1,60})[)）]?$/.exec(text.slice(whole.start, whole.end));
  const [, before = '', inside = ''] = match ?? [];
  if (!match || match[0].indexOf(inside, before.length) < 0) return { outer: whole, inner: undefined };
  const at = whole.start + match[0].indexOf(inside, before.length);
  return { outer: trimmed(text, { start: whole.start, end: whole.start + before.length }), inner: { start: at, end: at + inside.length } };
}

function split(text: string, whole: Span, pack: LanguagePack): readonly Span[] {
  const words = foldTerm(text.slice(whole.start, whole.end), pack);
  const parts: Span[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const length = joinerAt(words, at, pack);
    if (length === 0) continue;
    parts.push({ start: whole.start + from, end: whole.start + at });
    from = at + length;
    at = from - 1;
  }
  return [...parts, { start: whole.start + from, end: whole.end }];
}

/** How long the word or mark is that joins two names at a place; 0 where none does. */
function joinerAt(words: string, at: number, pack: LanguagePack): number {
  const character = words.charAt(at);
  if (character === '/' || character === '、' || (character === ',' && words.charAt(at + 1) === ' ')) return 1;
  // Scripts without spaces show two names by quotation marks around each: 或 may be part of a word.
  if (!/[\s”"」』»]/u.test(words.charAt(at - 1))) return 0;
  const joiner = pack.terms.joiners.find((one) => words.startsWith(foldTerm(one, pack), at) && /^[\s“"„«「『]/u.test(words.slice(at + one.length)));
  return joiner?.length ?? 0;
}

function withoutArticle(text: string, { start, end }: Span, pack: LanguagePack): Span {
  const words = foldTerm(text.slice(start, end), pack);
  const article = pack.terms.articles.find((one) => words.startsWith(`${foldTerm(one, pack)} `));
  return article === undefined ? { start, end } : trimmed(text, { start: start + article.length, end });
}
