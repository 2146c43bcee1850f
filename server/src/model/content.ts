/** What stands under a heading: its pieces, lists, tables, sentences and subheadings, for rules that look into a section. */
import type { LanguagePack } from '../languages/types.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { clipToLine } from '../util/lines.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { type Span, shift } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { cellsOf } from './cells.ts';
import { type LocatedUnit, type PolicyDocument, unitsBetween } from './document.ts';
import { placeholdersOf } from './placeholders.ts';
import { proseOf } from './prose.ts';
import { type Section, sectionsIn } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** A list that stands in no other list. */
export interface List {
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

/** An item of such a list, with all that is in it. */
export interface Item {
  readonly opening: LocatedUnit;
  readonly units: readonly LocatedUnit[];
}

export interface Table {
  readonly header: LocatedUnit | undefined;
  readonly rows: readonly LocatedUnit[];
}

/** The sections that open `id`, but for those inside another such section. */
export function outermostSections(document: PolicyDocument, id: SectionId): readonly Section[] {
  const found: Section[] = [];
  for (const section of sectionsIn(document)) {
    if (section.ids.includes(id) && section.span.start >= (found.at(-1)?.end ?? 0)) found.push(section);
  }
  return found;
}

/** The headings right below a heading. */
export function subsectionsOf(document: PolicyDocument, { span, end }: Section): readonly Section[] {
  const found: Section[] = [];
  for (const section of sectionsIn(document)) {
    if (section.span.start >= end) break;
    if (section.span.start > span.start && section.span.start >= (found.at(-1)?.end ?? 0)) found.push(section);
  }
  return found;
}

const silentKinds: ReadonlySet<Unit['kind']> = new Set(['comment', 'definition', 'rule']);

/** The units under a heading, subsections and their headings included; without what a reader does not see. */
export const contentOf: (section: Section, document: PolicyDocument) => readonly LocatedUnit[] = memoizedFor((section, document) =>
  unitsBetween(document, { start: section.span.end, end: section.end }).filter(({ unit }) => !silentKinds.has(unit.kind)),
);

/** The units under a heading and before the next one. */
export function ownContentOf(section: Section, document: PolicyDocument): readonly LocatedUnit[] {
  return contentOf(section, document).filter(({ offset }) => offset < section.ownEnd);
}

/** The words of a unit as rules search them: its prose, or what a block of code shows. */
export function wordsOf(unit: Unit): string {
  return unit.kind === 'code' ? unit.text : proseOf(unit).text;
}

/** The sentences of a unit, as spans of `wordsOf`. Thai units are one sentence each. */
export const sentencesIn: (unit: Unit, pack: LanguagePack) => readonly Span[] = memoizedFor((unit, pack) => sentencesOf(wordsOf(unit), pack));

/** Where words of a unit stand in the document, cut to their first line. */
export function placeOf(document: PolicyDocument, { unit, offset }: LocatedUnit, words: Span): Span {
  const inUnit = unit.kind === 'code' ? words : proseOf(unit).toSource(words);
  return clipToLine(document.text, shift(inUnit, offset)) ?? shift({ start: 0, end: 1 }, offset);
}

/** The outermost lists among units; quoted ones are somebody else's. */
export function listsIn(content: readonly LocatedUnit[]): readonly List[] {
  const lists: { ordered: boolean; readonly items: { readonly opening: LocatedUnit; readonly units: LocatedUnit[] }[] }[] = [];
  let current: string | undefined;
  for (const unit of content) {
    const block = `${unit.offset - unit.start} ${unit.block}`;
    if (unit.depth === 0 || unit.quoted) continue;
    if (block !== current) lists.push({ ordered: unit.ordered, items: [] });
    current = block;
    const items = lists.at(-1)?.items;
    if (items?.length === 0 || (unit.depth === 1 && unit.opens)) items?.push({ opening: unit, units: [unit] });
    else items?.at(-1)?.units.push(unit);
  }
  return lists;
}

/** The tables among units. */
export function tablesIn(content: readonly LocatedUnit[]): readonly Table[] {
  const tables: { header: LocatedUnit | undefined; readonly rows: LocatedUnit[] }[] = [];
  for (const unit of content) {
    if (unit.quoted) continue;
    if (unit.unit.kind === 'headerRow') tables.push({ header: unit, rows: [] });
    else if (unit.unit.kind === 'row') tables.at(-1)?.rows.push(unit);
  }
  return tables;
}

/** The cells of a table row, as a reader sees them. */
export function cellWords(unit: Unit): readonly string[] {
  return cellsOf(proseOf(unit).text).map(({ words }) => words);
}

/** Whether nothing is written yet but blanks: "[describe the steps here]". */
export function isOnlyBlanks(content: readonly LocatedUnit[], pack: LanguagePack): boolean {
  return content.every(({ unit }) => unit.kind === 'heading' || !/[\p{L}\p{N}]{2}/u.test(withoutBlanks(unit, pack)));
}

function withoutBlanks(unit: Unit, pack: LanguagePack): string {
  let rest = '';
  let from = 0;
  for (const { span } of placeholdersOf(unit, pack)) {
    rest += unit.text.slice(from, span.start);
    from = span.end;
  }
  return rest + unit.text.slice(from);
}

/** Whether part of what a reader sees cannot be read here: a picture, a form, a page put in by the site generator. */
export const isPicture: (unit: Unit) => boolean = memoized(
  ({ kind, text, inlines }) =>
    (kind === 'html' && /<(?:img|svg|iframe|form|video|object|embed|table|ul|ol|div)/i.test(text)) ||
    inlines.some(({ name }) => name === 'Image') ||
    /\{%[^%]*%\}|^```\s*(?:mermaid|plantuml|dot)/.test(text),
);

/** Whether any of the units is such a piece. */
export function holdsPictures(units: Iterable<LocatedUnit>): boolean {
  for (const { unit } of units) if (isPicture(unit)) return true;
  return false;
}
