/** Where a missing section goes, and what is written there. Existing text is never touched. */
import { type PolicyDocument, packOf } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import type { KindId, SectionId } from '../../schema/vocabulary.ts';
import { lineBreakOf, lineStart } from '../../util/lines.ts';
import type { TextEdit } from '../../util/span.ts';
import { insertedNumber, nextNumber } from './numbering.ts';
import { endBefore, endOfText, idsWithin, siblingLevel, siblingsOf } from './outline.ts';

/** Where something is inserted, between which headings. */
export interface Place {
  readonly offset: number;
  /** The section after which it goes; undefined where it goes before everything. */
  readonly after: Section | undefined;
  /** The sibling that follows. */
  readonly before: Section | undefined;
}

/**
 * The edits that insert sections, one edit a place; sections for the same place are in the order of the kind.
 * @param bodies texts to insert in place of those of the language pack, with `\n` line ends
 */
export function insertionEdits(
  document: PolicyDocument,
  ids: readonly SectionId[],
  kind?: KindId,
  bodies: ReadonlyMap<SectionId, string> = new Map(),
): readonly TextEdit[] {
  const order = document.catalog.orderOf(kind);
  const level = siblingLevel(document);
  const siblings = siblingsOf(document, level);
  const byOffset = new Map<number, { readonly place: Place; readonly ids: SectionId[] }>();
  for (const id of order.filter((candidate) => ids.includes(candidate))) {
    const place = placeOf(document, id, siblings, order);
    const group = byOffset.get(place.offset) ?? { place, ids: [] };
    group.ids.push(id);
    byOffset.set(place.offset, group);
  }
  const { sections } = packOf(document);
  return [...byOffset.values()].map(({ place, ids: group }) => {
    const parts = group.map((id) => ({ title: sections[id].title, body: bodies.get(id) ?? sections[id].body }));
    return editFor(document, place, parts, level, siblings[0]);
  });
}

/** Where sections would be inserted: offsets by section. */
export function insertionPlaces(document: PolicyDocument, ids: readonly SectionId[], kind?: KindId): ReadonlyMap<SectionId, number> {
  const order = document.catalog.orderOf(kind);
  const siblings = siblingsOf(document, siblingLevel(document));
  return new Map(ids.map((id) => [id, placeOf(document, id, siblings, order).offset]));
}

function placeOf(document: PolicyDocument, id: SectionId, siblings: readonly Section[], order: readonly SectionId[]): Place {
  const rank = order.indexOf(id);
  let after: Section | undefined;
  let bestRank = -1;
  for (const sibling of siblings) {
    const ranks = idsWithin(document, sibling)
      .map((own) => order.indexOf(own))
      .filter((own) => own < rank);
    const nearestRank = Math.max(-1, ...ranks);
    if (nearestRank > bestRank || (nearestRank === bestRank && nearestRank >= 0)) {
      bestRank = nearestRank;
      after = sibling;
    }
  }
  if (after) return placeAfter(document, after, siblings);
  const before = siblings.find((sibling) => idsWithin(document, sibling).some((own) => order.indexOf(own) > rank)) ?? siblings[0];
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
  const end = endBefore(document, before);
  const start = Math.max(document.bodyStart, lineStart(document.text, before.span.start));
  return { offset: end > document.bodyStart ? end : start, after: previous, before };
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
  const before = document.text.slice(document.bodyStart, place.offset);
  const rest = document.text.slice(place.offset);
  const text = parts.join(`${eol}${eol}`) + barrier(parts.at(-1) ?? '', rest, eol);
  const edge = /^\r?\n[ \t]*[^\s]/.test(rest) ? eol : '';
  const span = { start: place.offset, end: place.offset };
  if (before.trim() !== '') return { span, text: `${eol}${eol}${text}${edge}` };
  return { span, text: `${gapBefore(document, before, rest, eol)}${text}${eol}${rest.trim() === '' ? '' : eol}` };
}

/** Indented text right behind a list would become part of its last item: an empty comment keeps them apart. */
function barrier(inserted: string, rest: string, eol: string): string {
  const lastLine = inserted.slice(inserted.lastIndexOf('\n') + 1);
  const isList = /^\s*(?:[-*+]|\d+[.)])\s/.test(lastLine);
  return isList && /^(?:[ \t]*\r?\n)*[ \t]+\S/.test(rest) ? `${eol}${eol}<!-- -->` : '';
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
