/** Where a missing section goes, and what is written there. Existing text is never touched. */
import { type LocatedUnit, type PolicyDocument, packOf, unitsIn } from '../../model/document.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import { type SectionId, sectionIds } from '../../schema/vocabulary.ts';
import { lineBreakOf, lineStart } from '../../util/lines.ts';
import type { TextEdit } from '../../util/span.ts';
import { insertedNumber, nextNumber } from './numbering.ts';

/** Where something is inserted, between which headings. */
export interface Place {
  readonly offset: number;
  /** The section after which it goes; undefined where it goes before everything. */
  readonly after: Section | undefined;
  /** The sibling that follows. */
  readonly before: Section | undefined;
}

/** The edits that insert sections, one edit a place; sections for the same place are in template order. */
export function insertionEdits(document: PolicyDocument, ids: readonly SectionId[]): readonly TextEdit[] {
  const level = siblingLevel(document);
  const siblings = siblingsOf(document, level);
  const byOffset = new Map<number, { readonly place: Place; readonly ids: SectionId[] }>();
  for (const id of sectionIds.filter((candidate) => ids.includes(candidate))) {
    const place = placeOf(document, id, siblings);
    const group = byOffset.get(place.offset) ?? { place, ids: [] };
    group.ids.push(id);
    byOffset.set(place.offset, group);
  }
  const { sections } = packOf(document);
  return [...byOffset.values()].map(({ place, ids: group }) => {
    const parts = group.map((id) => ({ title: sections[id].title, body: sections[id].body }));
    return editFor(document, place, parts, level, siblings[0]);
  });
}

/** The level at which sections of a policy stand in this document. */
function siblingLevel(document: PolicyDocument): number {
  const recognised = sectionsIn(document).filter((section) => section.ids.length > 0);
  const levels = recognised.map((section) => section.level);
  if (levels.length > 0) return Math.min(...levels);
  return sectionsIn(document).find((section) => !section.isTitle)?.level ?? 2;
}

/** The headings at that level, the title left out. */
function siblingsOf(document: PolicyDocument, level: number): readonly Section[] {
  return sectionsIn(document).filter((section) => !section.isTitle && section.level === level);
}

/** The sections a sibling provides, by its own heading or by one below it. */
function idsWithin(document: PolicyDocument, sibling: Section): readonly SectionId[] {
  return sectionsIn(document)
    .filter((section) => section.span.start >= sibling.span.start && section.span.start < sibling.end)
    .flatMap((section) => section.ids);
}

function placeOf(document: PolicyDocument, id: SectionId, siblings: readonly Section[]): Place {
  const rank = sectionIds.indexOf(id);
  let after: Section | undefined;
  let bestRank = -1;
  for (const sibling of siblings) {
    const ranks = idsWithin(document, sibling)
      .map((own) => sectionIds.indexOf(own))
      .filter((own) => own < rank);
    const nearestRank = Math.max(-1, ...ranks);
    if (nearestRank > bestRank || (nearestRank === bestRank && nearestRank >= 0)) {
      bestRank = nearestRank;
      after = sibling;
    }
  }
  if (after) return placeAfter(document, after, siblings);
  const before = siblings.find((sibling) => idsWithin(document, sibling).some((own) => sectionIds.indexOf(own) > rank)) ?? siblings[0];
  if (before) return placeBefore(document, before, siblings);
  return { offset: endOfText(document, document.bodyStart, document.text.length), after: undefined, before: undefined };
}

/** The place below all that stands under a heading. */
export function placeAfter(document: PolicyDocument, after: Section, siblings: readonly Section[]): Place {
  return { offset: endOfText(document, after.span.end, after.end), after, before: siblings[siblings.indexOf(after) + 1] };
}

/** The place above a heading, and above the comments that belong to it. */
export function placeBefore(document: PolicyDocument, before: Section, siblings: readonly Section[]): Place {
  const previous = siblings[siblings.indexOf(before) - 1];
  const start = Math.max(document.bodyStart, lineStart(document.text, before.span.start));
  const end = beforeComments(document.text, document.bodyStart, visibleEnd(document.text, document.bodyStart, start));
  return { offset: end > document.bodyStart ? end : start, after: previous, before };
}

/**
 * Where text under a heading ends. A fence, a comment or a script that nobody closed swallows all that follows it: what is
 * to be read has to stand before it.
 */
function endOfText(document: PolicyDocument, from: number, to: number): number {
  const last = to === document.text.length ? [...unitsIn(document)].at(-1) : undefined;
  const end = visibleEnd(document.text, from, last && isOpen(last) ? Math.max(from, last.offset) : to);
  return beforeComments(document.text, from, end);
}

/** Comments that silence a rule for what follows belong to the next heading and stay with it. */
function beforeComments(text: string, from: number, end: number): number {
  const start = Math.max(from, lineStart(text, end));
  if (!/^\s*<!--\s*policywright-disable(?:-next-line)?(?![\w-])[^\n]*-->\s*$/.test(text.slice(start, end))) return end;
  return beforeComments(text, from, visibleEnd(text, from, start));
}

function isOpen({ unit, depth, quoted }: LocatedUnit): boolean {
  if (depth > 0 || quoted) return false;
  const { kind, text, inlines } = unit;
  if (kind === 'code') return inlines.filter(({ name }) => name === 'CodeMark').length === 1;
  if (kind === 'comment') return !text.includes('-->');
  const tag = kind === 'html' ? /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(text)?.[1] : undefined;
  if (tag) return !text.toLowerCase().includes(`</${tag.toLowerCase()}>`);
  return kind === 'html' && /^<[?!]/.test(text) && !text.includes('>', 2);
}

/** The end of the last visible character in a stretch of text; its start where there is none. */
function visibleEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  // Spaces at the end of a line may be a line break that the writer meant; they stay with their line.
  while (end > from && end < to && /[ \t]/.test(text.charAt(end))) end += 1;
  return end;
}

/** A heading to insert, without its number, and what stands under it. */
export interface Part {
  readonly title: string;
  readonly body: string;
}

/** A heading after whose manner others are written. */
export type Model = Pick<Section, 'unit' | 'words'>;

/** The manner of writers who set headings as lines in bold type. */
export const boldLine: Model = { unit: { kind: 'heading', level: 0, text: '', inlines: [] }, words: { text: '', number: '', words: '' } };

/**
 * The edit that inserts parts at a place, with headings written as their neighbours are.
 * @param model the heading to go by where the place has no neighbour
 * @param numberOf the number of the part at an index; by default it goes on from the heading before
 */
export function editFor(
  document: PolicyDocument,
  place: Place,
  given: readonly Part[],
  level: number,
  model: Model | undefined,
  numberOf = (index: number): string => numberFor(place, index),
): TextEdit {
  const eol = lineBreakOf(document.text);
  const parts = given.map(({ title, body }, index) => {
    const heading = headingText(`${numberOf(index)}${title}`, level, place.after ?? place.before ?? model, eol);
    return `${heading}${eol}${eol}${body.trimEnd().replaceAll('\n', eol)}`;
  });
  const text = parts.join(`${eol}${eol}`);
  const before = document.text.slice(document.bodyStart, place.offset);
  const rest = document.text.slice(place.offset);
  const edge = /^\r?\n[ \t]*[^\s]/.test(rest) ? eol : '';
  const span = { start: place.offset, end: place.offset };
  if (before.trim() !== '') return { span, text: `${eol}${eol}${text}${edge}` };
  return { span, text: `${gapBefore(document, before, rest, eol)}${text}${eol}${rest.trim() === '' ? '' : eol}` };
}

/** An empty line below front matter, and the end of its last line where that is missing. */
function gapBefore(document: PolicyDocument, before: string, rest: string, eol: string): string {
  if (document.frontMatter.form === 'none' || before !== '') return '';
  if (document.text.charAt(document.bodyStart - 1) !== '\n') return eol + eol;
  return /^\s*\n/.test(rest) && rest.trim() !== '' ? '' : eol;
}

/** The number of an inserted heading: the next one at the end, a lettered one in between, none where headings have none. */
function numberFor(place: Place, index: number): string {
  const number = place.after?.words.number ?? '';
  if (number === '') return '';
  if (place.before && place.before.words.number !== '') return insertedNumber(number, index) ?? '';
  let next: string | undefined = number;
  for (let i = 0; i <= index && next !== undefined; i += 1) next = nextNumber(next);
  return next ?? '';
}

/** A heading written as its siblings are: with hashes, underlined, or as a line in bold type. */
function headingText(words: string, level: number, model: Model | undefined, eol: string): string {
  const colon = /[:：]\s*$/.exec(model?.words.text ?? '')?.[0].trim() ?? '';
  if (model?.unit.level === 0) return `**${words}${colon}**`;
  if (model?.unit.setext && level <= 2) return `${words}${colon}${eol}${(level === 1 ? '=' : '-').repeat(Math.max(3, words.length))}`;
  return `${'#'.repeat(level)} ${words}${colon}`;
}
