/** The definitions of a chunk: in a section of definitions lists, tables, headings and lead-ins; elsewhere where words say so. */
import type { LanguagePack } from '../languages/types.ts';
import { cellsOf } from '../model/cells.ts';
import { sectionsOfHeading } from '../model/headings.ts';
import { proseOf } from '../model/prose.ts';
import { sentencesOf } from '../model/sentences.ts';
import { matchesOf } from '../util/patterns.ts';
import { type Span, shift } from '../util/span.ts';
import { measuresIn } from './measures.ts';
import { definingWords } from './statement.ts';
import type { UnitPlace } from './surroundings.ts';
import { namedInBrackets } from './termBrackets.ts';
import { namesIn, type TermName } from './termNames.ts';
import { isVagueWording } from './vagueness.ts';

/** How a definition is written. */
export type DefinitionForm = 'lead-in' | 'row' | 'heading' | 'brackets';

/** A definition. Offsets count from the start of the chunk, or of the document where it is placed there. */
export interface Definition {
  /** The names it gives, the first one before its short forms and other names. */
  readonly names: readonly TermName[];
  readonly form: DefinitionForm;
  /** What it says, as a reader sees it. */
  readonly meaning: string;
  /** The piece of text it stands in. */
  readonly span: Span;
  /** Whether it stands in a section of definitions. */
  readonly inSection: boolean;
}

/** A label and where what it means begins, offsets in the prose of a unit. */
interface Label {
  readonly label: Span;
  readonly rest: number;
  readonly end: number;
}

/** The definitions among the units of a chunk. In a glossary every place is one of definitions. */
export function definitionsIn(places: readonly UnitPlace[], glossary: boolean, pack: LanguagePack): readonly Definition[] {
  const found: Definition[] = [];
  for (const [i, place] of places.entries()) {
    const { unit, quoted } = place.placed;
    if (quoted) continue;
    const inSection = glossary || isUnderDefinitions(place, pack);
    if (unit.kind === 'paragraph') found.push(...inParagraph(place, inSection, places[i + 1], pack));
    else if (unit.kind === 'row') found.push(...inRow(place, inSection, pack));
    else if (unit.kind === 'heading' && inSection) found.push(...inHeading(place, places[i + 1], glossary, pack));
    if (unit.kind === 'paragraph' || unit.kind === 'row') {
      for (const { name, meaning } of namedInBrackets(unit, pack)) found.push(built(place, [name], { form: 'brackets', meaning, inSection: false }));
    }
  }
  return found;
}

/** Whether a section of definitions leads to another document, which may define what is not defined here. */
export function importsTerms(places: readonly UnitPlace[], glossary: boolean, pack: LanguagePack): boolean {
  return places.some(
    (place) =>
      place.placed.unit.inlines.some(({ name, start }) => name === 'URL' && place.placed.unit.text.charAt(start) !== '#') &&
      (glossary || isUnderDefinitions(place, pack)),
  );
}

function isUnderDefinitions({ context }: UnitPlace, pack: LanguagePack): boolean {
  return context.sections.includes('definitions') || context.headings.slice(0, -1).some((words) => opensDefinitions(words, pack));
}

const known = new WeakMap<LanguagePack, Map<string, boolean>>();
const mostKnown = 2000;

/** Whether a heading opens a section of definitions. */
export function opensDefinitions(words: string, pack: LanguagePack): boolean {
  let byWords = known.get(pack);
  if (!byWords || byWords.size > mostKnown) {
    byWords = new Map();
    known.set(pack, byWords);
  }
  const opens = byWords.get(words) ?? sectionsOfHeading(words, pack).includes('definitions');
  byWords.set(words, opens);
  return opens;
}

/** A definition whose names are given as offsets in the prose of the unit. */
function built({ placed: { unit, start } }: UnitPlace, names: readonly TermName[], rest: Omit<Definition, 'names' | 'span'>): Definition {
  const prose = proseOf(unit);
  const placed = names.map((name) => ({ ...shift(prose.toSource(name), start), text: name.text }));
  return { ...rest, names: placed, span: { start, end: start + unit.text.length } };
}

function inParagraph(place: UnitPlace, inSection: boolean, next: UnitPlace | undefined, pack: LanguagePack): readonly Definition[] {
  const { text } = proseOf(place.placed.unit);
  return labelsIn(place, inSection, pack).flatMap(({ label, rest, end }) => {
    const names = namesIn(text, label, pack);
    const own = meaningOf(text.slice(rest, end));
    const meaning = own !== '' || !inSection ? own : followingText(next);
    return names.length === 0 || meaning === '' ? [] : [built(place, names, { form: 'lead-in', meaning, inSection })];
  });
}

function meaningOf(text: string): string {
  return text.replace(/^[\s:：.,，–—-]+/, '').trim();
}

/** What a label alone on its line is followed by. */
function followingText(next: UnitPlace | undefined): string {
  return next?.placed.unit.kind === 'paragraph' ? proseOf(next.placed.unit).text : '';
}

function labelsIn(place: UnitPlace, inSection: boolean, pack: LanguagePack): readonly Label[] {
  const { unit } = place.placed;
  const { text } = proseOf(unit);
  const bold = boldLabel(place);
  const accepted =
    bold &&
    (definingWords(text.slice(bold.rest), pack) ||
      (inSection && (isSetOff(text, bold, place) || saysWhatItIs(text, bold, pack))) ||
      givesMeasure(text, bold, pack))
      ? [bold]
      : [];
  const sentences = sentencesOf(text, pack);
  const quoted = sentences.flatMap(({ start, end }, i) => {
    const match = quotedStart.exec(text.slice(start, end));
    if (!match || accepted.length > 0) return [];
    const label = { start, end: start + match[0].length };
    // The closing mark is read along: some verbs define only right behind one.
    const says =
      definingWords(text.slice(label.end - 1, end), pack) ?? (inSection && i === 0 && isSetOff(text, { label, rest: label.end, end }, place));
    return says || (i === 0 && givesMeasure(text, { label, rest: label.end, end }, pack))
      ? [{ label, rest: label.end, end: i === 0 ? text.length : end }]
      : [];
  });
  const led = accepted.length > 0 || quoted.length > 0 ? [] : sentences.flatMap((sentence) => ledLabel(text, sentence, pack));
  if (accepted.length > 0 || quoted.length > 0 || led.length > 0 || !inSection) return [...accepted, ...quoted, ...led];
  return plainLabel(place, pack);
}

const quotedStart = /^["“„«»「『'‘][^"“”„«»」』’]{1,80}["“”«»」』'’]/u;

/** Whether a sentence says what a word means in the document: `In this policy, "prompt" means …`, `本办法所称“较长时间”，是指……`. */
export function saysWhatItMeans(sentence: string, pack: LanguagePack): boolean {
  return ledLabel(sentence, { start: 0, end: sentence.length }, pack).length > 0;
}

const leadAndQuoted = /^([^"“”„«»「」『』:：]{2,80}?)["“„«»「『]([^"“”„«»「」『』]{1,80})["“”«»」』]/u;

/** `In this policy, "customer" means …`; the verb may stand before the name as well: `In dieser Richtlinie bezeichnet „Kunde“ …`. */
function ledLabel(text: string, { start, end }: Span, pack: LanguagePack): readonly Label[] {
  const match = leadAndQuoted.exec(text.slice(start, end));
  const [whole = '', before = '', name = ''] = match ?? [];
  const lead = matchesOf(pack.terms.leads, before, pack.prose.words).find((one) => one.start === 0 || before.slice(0, one.start).trim() === '');
  if (!match || !lead) return [];
  const between = before.slice(lead.end).replace(/^[\s,，]+|[\s,，]+$/g, '');
  const label = { start: start + whole.length - name.length - 1, end: start + whole.length - 1 };
  const rest = start + whole.length;
  const behind = definingWords(text.slice(rest - 1, end), pack, 6);
  const isSaid = between === '' ? behind !== undefined : definingWords(between, pack, 2) !== undefined && between.length <= 24;
  return isSaid ? [{ label, rest, end }] : [];
}

/** Emphasis at the start of a unit. */
function boldLabel({ placed: { unit } }: UnitPlace): Label | undefined {
  const first = unit.inlines[0];
  if (first?.start !== 0 || (first.name !== 'StrongEmphasis' && first.name !== 'Emphasis')) return undefined;
  const prose = proseOf(unit);
  const end = first.end >= unit.text.length ? prose.text.length : prose.fromSource(first.end);
  return { label: { start: 0, end }, rest: end, end: prose.text.length };
}

/** "**Order** is a request …" in a section of definitions: a short name and a verb that defines there. */
function saysWhatItIs(text: string, { label, rest }: Label, pack: LanguagePack): boolean {
  const name = text.slice(label.start, label.end);
  if (pack.prose.words === 'letters' ? name.split(/\s+/).length > 5 : name.length > 12) return false;
  return matchesOf(pack.terms.copulas, text.slice(rest, rest + 30), pack.prose.words).some(
    ({ start }) => text.slice(rest, rest + start).trim() === '',
  );
}

/** `**Reasonable time**: ten working days` says what a vague word means, wherever it stands. */
function givesMeasure(text: string, label: Label, pack: LanguagePack): boolean {
  const name = text.slice(label.label.start, label.label.end).replace(/^\P{L}+|\P{L}+$/gu, '');
  const meaning = text.slice(label.rest, label.end);
  if (
    meaning.length > longestMeasure ||
    !(/[:：]\s*$/.test(text.slice(0, label.rest)) || /^\s*[:：]/.test(meaning) || saysWhatItIs(text, label, pack))
  )
    return false;
  return isVagueWording(name, pack) && measuresIn(meaning, pack).length > 0;
}

const longestMeasure = 80;

/** Whether a lead-in is set off from what follows: by a mark, or because it stands alone or opens an item. */
function isSetOff(text: string, { label, rest }: Label, { placed: { depth } }: UnitPlace): boolean {
  return depth > 0 || /[:：.–—]\s*$/.test(text.slice(label.start, label.end)) || /^\s*(?:[:：–—-]|\(|（|$)/.test(text.slice(rest));
}

/** `Complaint: what a customer …`, `A complaint is any …`: labels that no type sets off, in items, or where a verb defines. */
function plainLabel({ placed: { unit, depth } }: UnitPlace, pack: LanguagePack): readonly Label[] {
  const { text } = proseOf(unit);
  const listed = /^[^\n]{1,60}\n[ \t]{0,3}:[ \t]/.test(unit.text);
  const marked = depth === 1 || listed ? /^([^:：–—|.。]{2,60}?)\s*(?:[:：]|\s[–—-])(?=\s|\p{Script=Han}|\p{Script=Thai})/u.exec(text) : null;
  if (marked?.[1]) return [{ label: { start: 0, end: marked[1].length }, rest: marked[0].length, end: text.length }];
  if (depth > 1) return [];
  const verb = definingWords(text, pack, 48) ?? (depth === 1 ? matchesOf(pack.terms.copulas, text.slice(0, 40), pack.prose.words)[0] : undefined);
  const words = verb ? text.slice(0, verb.start).trim() : '';
  // A longer subject is a sentence about something, not a name.
  const short = pack.prose.words === 'segmenter' ? words.length <= 12 : words.split(/\s+/).length <= 4;
  return verb && words !== '' && short ? [{ label: { start: 0, end: verb.start }, rest: verb.end, end: text.length }] : [];
}

function inRow(place: UnitPlace, inSection: boolean, pack: LanguagePack): readonly Definition[] {
  const { text } = proseOf(place.placed.unit);
  const header = cellsOf(place.context.header).map(({ words }) => words);
  const cells = cellsOf(text);
  const isTerms = (words: string | undefined) =>
    words !== undefined && matchesOf(pack.terms.columns, words, pack.prose.words).some(({ start, end }) => start === 0 && end === words.length);
  const column = Math.max(0, header.findIndex(isTerms));
  if (!(inSection || isTerms(header[column])) || cells.length < 2) return [];
  const first = isTerms(header[column]) ? column : /^[\d.]+$/.test(text.slice(cells[0]?.start, cells[0]?.end)) ? 1 : 0;
  const [label, says] = [cells[first], cells[first + 1]];
  const meaning = says ? text.slice(says.start, says.end) : '';
  const names = label ? namesIn(text, label, pack) : [];
  return names.length === 0 || meaning === '' ? [] : [built(place, names, { form: 'row', meaning, inSection })];
}

/** A heading below that of the section, with text under it that defines nothing of its own. */
function inHeading(place: UnitPlace, next: UnitPlace | undefined, glossary: boolean, pack: LanguagePack): readonly Definition[] {
  const { context, placed } = place;
  const isInner = glossary ? placed.unit.level !== 1 : !opensDefinitions(context.headings.at(-1) ?? '', pack);
  const follows = next?.placed;
  if (!isInner || follows?.unit.kind !== 'paragraph' || follows.depth > 0 || follows.quoted) return [];
  const nextNames = inParagraph(next as UnitPlace, true, undefined, pack);
  const { text } = proseOf(placed.unit);
  const names = namesIn(text, { start: 0, end: text.length }, pack);
  if (names.length === 0 || nextNames.length > 0) return [];
  const definition = built(place, names, { form: 'heading', meaning: followingText(next), inSection: true });
  return [{ ...definition, span: { start: definition.span.start, end: follows.start + follows.unit.text.length } }];
}
