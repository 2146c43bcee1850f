/** The statements of a unit: its sentences, each with its force. */
import type { LanguagePack } from '../languages/types.ts';
import type { Unit } from '../model/blocks.ts';
import { cellsOf } from '../model/cells.ts';
import { isLogHeader } from '../model/changeLog.ts';
import { proseOf } from '../model/prose.ts';
import { sentencesOf } from '../model/sentences.ts';
import type { Span } from '../util/span.ts';
import { actionsIn } from './clauses.ts';
import { type Force, forceOf, isDefinition, type Place } from './statement.ts';
import { saysWhatItMeans } from './termReading.ts';

/** A sentence of a unit, list item or cell. The span is one of the unit's prose. */
export interface Statement extends Span {
  readonly text: string;
  readonly force: Force;
  /** Text whose measures count for the sentence as well: the other cells of its table row, but for those in a column on another action. */
  readonly around: string;
  /** The sentence after it in the same paragraph or list item, which may give the figure: `We measure this by ...`. */
  readonly next: string;
}

/** A row of more statements than this is no row of a standard, and its cells say nothing of each other. */
const mostCells = 24;

/** Where a unit stands. */
export interface StatementPlace extends Place {
  /** With the header of the table that a row is in, cells between bars, and whether it stands in a list of what people need. */
  readonly context?: { readonly header: string; readonly wished?: boolean };
}

const known = new WeakMap<Unit, { readonly pack: LanguagePack; readonly place: StatementPlace; readonly statements: readonly Statement[] }>();

/** The statements of a paragraph or table row at its place; definitions are none, and other units have none. */
export function statementsIn(unit: Unit, place: StatementPlace, pack: LanguagePack): readonly Statement[] {
  if (unit.kind !== 'paragraph' && unit.kind !== 'row') return [];
  const existing = known.get(unit);
  if (existing?.pack === pack && samePlace(existing.place, place)) return existing.statements;
  const statements = read(unit, place, pack);
  known.set(unit, { pack, place, statements });
  return statements;
}

function samePlace(a: StatementPlace, b: StatementPlace): boolean {
  return a.binding === b.binding && a.listed === b.listed && a.context?.header === b.context?.header && a.context?.wished === b.context?.wished;
}

function read(unit: Unit, place: StatementPlace, pack: LanguagePack): readonly Statement[] {
  const { text } = proseOf(unit);
  const sentences = sentencesOf(text, pack);
  const isRow = unit.kind === 'row';
  const header = isRow ? cellsOf(place.context?.header ?? '').map(({ words }) => words) : [];
  // What was done to the text says nothing of the service.
  if (isLogHeader(header, pack)) return [];
  const columns = header.map((cell) => new Set(actionsIn(cell, pack).map(({ id }) => id)));
  const others = isRow && sentences.length <= mostCells ? othersOf(text, sentences, columns) : () => '';
  const own = withoutSpeech(text, sentences);
  return sentences.flatMap((sentence, i) => {
    const words = own.slice(sentence.start, sentence.end);
    if (words.trim() === '' || isDefinition(words, pack) || saysWhatItMeans(words, pack)) return [];
    const said = forceOf(words, pack, { binding: place.binding, listed: place.listed || isRow });
    // What people need is no order, however it is worded: `Families need: - help with small errands`.
    const force = place.context?.wished && said !== 'commitment' ? 'none' : said;
    const following = sentences[i + 1];
    const after = following && (!isRow || inOneCell(text, sentence, following)) ? following : undefined;
    return [{ ...sentence, text: words, force, around: others(sentence), next: after ? own.slice(after.start, after.end) : '' }];
  });
}

/** What somebody said in several sentences. A straight mark opens behind no letter or figure, where it would stand for inches. */
const speech =
  /“[^“”]{1,600}”|„[^„“”]{1,600}[“”]|«[^«»]{1,600}»|»[^«»]{1,600}«|「[^「」]{1,400}」|『[^『』]{1,400}』|(?<![\p{L}\p{N}])"(?=\S)[^"]{1,600}(?<=\S)"(?![\p{L}\p{N}])/gu;

/**
 * A text with spaces for what is quoted in it over several sentences: the words of a customer bind nobody, nor does a sample letter. What is
 * quoted within a sentence is left to the reading of its cues, since a term stands in quotation marks as well.
 */
function withoutSpeech(text: string, sentences: readonly Span[]): string {
  if (sentences.length < 2) return text;
  return text.replace(speech, (quoted, at: number) => {
    const isSpeech = sentences.some(({ end }) => end > at + 1 && end < at + quoted.length - 1);
    return isSpeech ? ' '.repeat(quoted.length) : quoted;
  });
}

/** For a sentence of a row, what stands in the other cells, but for those in a column on another action. */
function othersOf(text: string, sentences: readonly Span[], columns: readonly ReadonlySet<string>[]): (sentence: Span) => string {
  const cells = cellsOf(text);
  const doneIn = ({ start }: Span): ReadonlySet<string> => columns[cells.findIndex((cell) => start >= cell.start && start < cell.end)] ?? nothing;
  return (sentence) => {
    const own = doneIn(sentence);
    const isOnAnother = (other: Span): boolean => {
      const theirs = doneIn(other);
      return own.size > 0 && theirs.size > 0 && ![...own].some((action) => theirs.has(action));
    };
    const others = sentences.filter((other) => other !== sentence && !inOneCell(text, sentence, other) && !isOnAnother(other));
    return others.map(({ start, end }) => text.slice(start, end)).join(' | ');
  };
}

const nothing: ReadonlySet<string> = new Set();

/** Whether two sentences of a row stand in the same cell: there each has to have its own figure. */
function inOneCell(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return !text.slice(first.end, second.start).includes('|');
}

/** Where the words of a stretch of prose end, an offset in the text of its unit: before its closing marks, behind emphasis that closes there. */
export function endOfWords(unit: Unit, { start, text }: { readonly start: number; readonly text: string }): number | undefined {
  const length = text.replace(/[\s.!?;,:…。！？；，：]+$/u, '').length;
  if (length === 0) return undefined;
  const { end } = proseOf(unit).toSource({ start: start + length - 1, end: start + length });
  return end + (/^[*_]{1,3}/.exec(unit.text.slice(end))?.[0].length ?? 0);
}
