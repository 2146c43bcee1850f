/** Where in a sentence a limit is written: in the place of a vague word, behind the noun of an adjective, or added to what has none. */
import type { GoalUnit } from '../languages/commitmentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { Finding } from '../lint/finding.ts';
import { proseOf } from '../model/prose.ts';
import type { PlacedCommitment } from '../standards/register.ts';
import { endOfWords } from '../standards/statements.ts';
import { matchesOf } from '../util/patterns.ts';
import type { Span, TextEdit } from '../util/span.ts';
import type { CheckedDocument } from './checked.ts';

/** An amount of time, with a number or a blank. */
export interface Amount {
  readonly quantity: number | '[X]';
  readonly unit: GoalUnit;
}

/** Edits, and the words that they write. */
export interface Written {
  readonly edits: readonly TextEdit[];
  readonly label: string;
}

/** The edits that write a limit, or other words for another aspect; undefined where the grammar of the sentence is not understood. */
export function limitEdits(
  { document: { text }, pack }: CheckedDocument,
  { rule, span }: Finding,
  placed: PlacedCommitment | undefined,
  amount: Amount | string,
): Written | undefined {
  const words = typeof amount === 'string' ? amount : limitIn(pack.goals.limit, amount, pack);
  if (rule === 'standards/unmeasured') return placed && added(placed, words, pack);
  const adjective = typeof amount === 'string' ? undefined : attributiveIn(text, span, pack);
  if (typeof amount === 'string' || !adjective) return replaced(text, span, words);
  const { limitBeforeNoun } = pack.goals;
  if (limitBeforeNoun) return replaced(text, adjective, limitIn(limitBeforeNoun, amount, pack));
  return behindNoun(text, adjective, words);
}

/** `within 2 working days`. */
function limitIn(frame: string, { quantity, unit }: Amount, pack: LanguagePack): string {
  const [one, many] = pack.goals.amounts[unit];
  return frame.replace('{amount}', (quantity === 1 ? one : many).replace('{n}', String(quantity)));
}

/** The vague word that stands before its noun: the whole phrase, or a word within it such as `prompt` in `a prompt reply`. */
function attributiveIn(text: string, span: Span, pack: LanguagePack): Span | undefined {
  const term = text.slice(span.start, span.end);
  const next = text.slice(span.end, span.end + 1);
  const found = matchesOf(pack.goals.attributive, term + next, pack.prose.words).find(
    ({ start, end }) => end <= term.length && (end === term.length ? start === 0 : / \p{L}/u.test(term.slice(end, end + 2))),
  );
  return found && { start: span.start + found.start, end: span.start + found.end };
}

/** A limit at the start of a sentence begins with a capital, as the vague word did. */
function replaced(text: string, span: Span, words: string): Written {
  const first = text.charAt(span.start);
  const capital = first !== first.toLowerCase() && /(?:^|[.!?:>*#-]\s+|\n)$/.test(text.slice(Math.max(0, span.start - 3), span.start));
  const label = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { label, edits: [{ span, text: label }] };
}

/** `a prompt reply` becomes `a reply within 2 working days`; `an early` keeps its article right. */
function behindNoun(text: string, span: Span, words: string): Written | undefined {
  const noun = /^ ((?:written |full |final |first |personal |schriftliche[nr]? |γραπτή )?\p{L}[\p{L}-]*)/u.exec(text.slice(span.end, span.end + 60));
  if (!noun?.[1] || /^(?:and|or|but|und|oder|aber|και|ή|αλλά)$/iu.test(noun[1])) return undefined;
  const end = span.end + noun[0].length;
  const article = articleBefore(text, span.start, noun[1]);
  const removed = { span: { start: span.start, end: span.end + 1 }, text: '' };
  return { label: words, edits: [...(article ? [article] : []), removed, { span: { start: end, end }, text: ` ${words}` }] };
}

/** The English article follows the sound of the word that now stands behind it. */
function articleBefore(text: string, at: number, noun: string): TextEdit | undefined {
  const article = /(?<!\p{L})(an?) $/iu.exec(text.slice(Math.max(0, at - 4), at))?.[1];
  if (!article) return undefined;
  const wanted = /^[aeiou]/i.test(noun) ? 'an' : 'a';
  if (article.toLowerCase() === wanted) return undefined;
  const start = at - 1 - article.length;
  return { span: { start, end: at - 1 }, text: article.charAt(0) === 'A' ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted };
}

/** A limit for a promise without one: before its verb, or at the end of its clause before the mark and the words that belong there. */
function added({ commitment, unit, start }: PlacedCommitment, words: string, pack: LanguagePack): Written | undefined {
  if (pack.goals.place === 'beforeAction') {
    if (!commitment.actionSpan) return undefined;
    const at = start + proseOf(unit).toSource(commitment.actionSpan).start;
    return { label: words, edits: [{ span: { start: at, end: at }, text: words }] };
  }
  const last = /(\S+?)[\s.!?;,:…]*$/u.exec(commitment.text);
  const moves =
    last?.[1] !== undefined &&
    matchesOf(pack.goals.finalWords, last[1], pack.prose.words).some(({ start: from, end }) => from === 0 && end === last[1]?.length);
  const at = endOfWords(unit, { start: commitment.start, text: moves ? commitment.text.slice(0, last.index) : commitment.text });
  return at === undefined ? undefined : { label: words, edits: [{ span: { start: start + at, end: start + at }, text: ` ${words}` }] };
}
