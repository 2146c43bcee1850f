/** The headings of a document, what sections they open, and how far each reaches. */
import type { LanguagePack } from '../languages/types.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import type { Span } from '../util/span.ts';
import { type Unit, unitsOf } from './blocks.ts';
import type { Chunk } from './chunks.ts';
import { declaresPolicy } from './declaredKind.ts';
import { type PolicyDocument, packOf } from './document.ts';
import { type HeadingWords, headingWords, isPlainName, sectionsOfHeading } from './headings.ts';
import { impliedSections } from './impliedSections.ts';
import { countsStep, idsUnder, isPolicyByShape } from './sectionPlaces.ts';

/** A heading and what stands under it. */
export interface Section {
  readonly unit: Unit;
  readonly words: HeadingWords;
  /** The sections it opens, by its words or by what stands under it; none for the title and for headings that are not recognised. */
  readonly ids: readonly SectionId[];
  /** The sections that its words mean, wherever it stands and whatever the kind of document: more than `ids`, or the same. */
  readonly worded: readonly SectionId[];
  /** Whether it is worded as a title or alias has it. */
  readonly named: boolean;
  /** 1 for the title's level; a line in bold type counts one below the heading before it. */
  readonly level: number;
  /** Where the heading stands in the document. */
  readonly span: Span;
  /** The end of all that is under it, subsections included. */
  readonly end: number;
  /** The end of what is under it before the next heading of any level. */
  readonly ownEnd: number;
  /** Whether anything but headings stands under it, subsections included. */
  readonly hasText: boolean;
  readonly isTitle: boolean;
}

/** A heading as its chunk knows it. Offsets count from the start of the chunk. */
export interface ChunkHeading {
  readonly unit: Unit;
  readonly start: number;
  readonly words: HeadingWords;
  readonly ids: readonly SectionId[];
  /** Whether it is worded as a title or alias has it. */
  readonly named: boolean;
  /** Whether text stands between this heading and the next one in the chunk, or the end of the chunk. */
  readonly textAfter: boolean;
  /** Whether that text begins with a numbered list. */
  readonly steps: boolean;
}

export interface ChunkOutline {
  readonly headings: readonly ChunkHeading[];
  /** Whether text stands before the first heading. */
  readonly textBefore: boolean;
}

const outlines = new WeakMap<Chunk, { readonly pack: LanguagePack; readonly outline: ChunkOutline }>();

/** The headings of one chunk. Known as long as the chunk lives. */
export function outlineOf(chunk: Chunk, pack: LanguagePack): ChunkOutline {
  const known = outlines.get(chunk);
  if (known?.pack === pack) return known.outline;
  const outline = readOutline(chunk, pack);
  outlines.set(chunk, { pack, outline });
  return outline;
}

function readOutline(chunk: Chunk, pack: LanguagePack): ChunkOutline {
  const headings: { -readonly [K in keyof ChunkHeading]: ChunkHeading[K] }[] = [];
  let textBefore = false;
  for (const { unit, start, quoted, depth, ordered } of unitsOf(chunk)) {
    if (unit.kind === 'heading' && !quoted) headings.push({ unit, start, ...headingFacts(unit, pack), textAfter: false, steps: false });
    else if (unit.kind === 'comment' || unit.kind === 'definition' || unit.kind === 'rule') continue;
    else if (headings.length === 0) textBefore = true;
    else {
      const last = headings.at(-1);
      if (!last) continue;
      if (!last.textAfter) last.steps = depth === 1 && ordered && !quoted;
      last.textAfter = true;
    }
  }
  return { headings, textBefore };
}

const factsByUnit = new WeakMap<Unit, { readonly pack: LanguagePack; readonly facts: HeadingFacts }>();

type HeadingFacts = Pick<ChunkHeading, 'words' | 'ids' | 'named'>;

function headingFacts(unit: Unit, pack: LanguagePack): HeadingFacts {
  const known = factsByUnit.get(unit);
  if (known?.pack === pack) return known.facts;
  const words = headingWords(unit, pack);
  const ids = countsStep(words.number, pack) ? [] : sectionsOfHeading(words.words, pack);
  const facts = { words, ids, named: ids.length > 0 && isPlainName(words.words, pack) };
  factsByUnit.set(unit, { pack, facts });
  return facts;
}

/** What a heading opens in a kind of document: single policies are sections of a handbook alone. */
export function idsInKind(ids: readonly SectionId[], { kind, catalog }: PolicyDocument): readonly SectionId[] {
  if (kind === undefined || catalog.needOf(kind, 'service-policies') !== undefined) return ids;
  return ids.filter((id) => id !== 'service-policies');
}

/** Every section of a document, in order. */
export const sectionsIn: (document: PolicyDocument) => readonly Section[] = memoized((document) => {
  const pack = packOf(document);
  const sections: { -readonly [K in keyof Section]: Section[K] }[] = [];
  const open: number[] = [];
  let plainLevel = 1;
  let titleSeen = false;
  const markText = () => {
    for (const index of open) {
      const section = sections[index];
      if (section) section.hasText = true;
    }
  };
  const closeDownTo = (level: number, at: number) => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const section = sections[top];
      if (!section || section.level < level) return;
      section.end = at;
      open.pop();
    }
  };
  for (const [i, chunk] of document.chunks.entries()) {
    const start = document.chunkStarts[i] ?? 0;
    const { headings, textBefore } = outlineOf(chunk, pack);
    if (textBefore) markText();
    for (const heading of headings) {
      const offset = start + heading.start;
      const marked = heading.unit.level ?? 0;
      const level = marked === 0 ? Math.min(6, plainLevel + 1) : marked;
      if (marked !== 0) plainLevel = marked;
      const previous = sections.at(-1);
      if (previous) previous.ownEnd = offset;
      closeDownTo(level, offset);
      const isTitle: boolean = !titleSeen && level === 1;
      titleSeen ||= isTitle;
      const span = { start: offset, end: offset + heading.unit.text.length };
      const around = open.map((index) => sections[index]?.ids ?? []);
      sections.push({
        unit: heading.unit,
        words: heading.words,
        ids: isTitle
          ? []
          : isPolicyByShape(heading, around, document)
            ? ['service-policies']
            : idsUnder({ ...heading, ids: idsInKind(heading.ids, document) }, around, pack),
        worded: isTitle ? [] : heading.ids,
        named: heading.named,
        level,
        span,
        end: document.text.length,
        ownEnd: document.text.length,
        hasText: false,
        isTitle,
      });
      open.push(sections.length - 1);
      if (heading.textAfter) markText();
    }
  }
  for (const [section, ids] of impliedSections(sections, document)) section.ids = ids;
  return sections;
});

/**
 * The sections that headings open by what stands under them and not by their words, heading by heading. What customers need promises nothing,
 * so it counts only where the kind requires it: elsewhere a list may as well say what is expected of staff. In a document whose kind is only
 * guessed, such as one on remote work, there are none.
 */
export const impliedIds: (document: PolicyDocument) => ReadonlyMap<Unit, readonly SectionId[]> = memoized((document) => {
  const { kind, catalog } = document;
  if (!declaresPolicy(document)) return new Map();
  const isSure = (id: SectionId): boolean => id !== 'customer-needs' || (kind !== undefined && catalog.needOf(kind, id) === 'required');
  return new Map(
    sectionsIn(document).flatMap(({ unit, ids, worded }) =>
      ids.every(isSure) && ids.some((id) => !worded.includes(id)) ? [[unit, ids] as const] : [],
    ),
  );
});

/** The innermost section that holds an offset. */
export function sectionAt(document: PolicyDocument, offset: number): Section | undefined {
  return sectionsIn(document).findLast((section) => section.span.start <= offset && offset < Math.max(section.end, section.span.end + 1));
}

/** A heading with its place in the document, without what stands under it. */
export type PlacedHeading = Pick<Section, 'unit' | 'words' | 'ids' | 'span'>;

/** The document's title: its first heading of level 1. Reads no further than that. */
export function titleOf(document: PolicyDocument): PlacedHeading | undefined {
  const pack = packOf(document);
  for (const [i, chunk] of document.chunks.entries()) {
    const title = outlineOf(chunk, pack).headings.find(({ unit }) => unit.level === 1);
    if (title) return { ...placed(title, document.chunkStarts[i] ?? 0), ids: [] };
  }
  return undefined;
}

function placed({ unit, words, ids, start }: ChunkHeading, chunkStart: number): PlacedHeading {
  return { unit, words, ids, span: { start: chunkStart + start, end: chunkStart + start + unit.text.length } };
}

/**
 * The headings with nothing but headings under them, the title left out. Like `sectionsIn`, but making objects only for
 * what it finds, so that it costs little at every keystroke.
 */
export function emptyHeadings(document: PolicyDocument): readonly PlacedHeading[] {
  const pack = packOf(document);
  const found: PlacedHeading[] = [];
  const waiting: { readonly heading: ChunkHeading; readonly chunkStart: number; readonly level: number; readonly isTitle: boolean }[] = [];
  let plainLevel = 1;
  let titleSeen = false;
  const settle = (level: number) => {
    for (let top = waiting.at(-1); top && top.level >= level; top = waiting.at(-1)) {
      if (!top.isTitle) {
        const heading = placed(top.heading, top.chunkStart);
        found.push({ ...heading, ids: idsInKind(heading.ids, document) });
      }
      waiting.pop();
    }
  };
  for (const [i, chunk] of document.chunks.entries()) {
    const { headings, textBefore } = outlineOf(chunk, pack);
    if (textBefore) waiting.length = 0;
    for (const heading of headings) {
      const marked = heading.unit.level ?? 0;
      const level = marked === 0 ? Math.min(6, plainLevel + 1) : marked;
      if (marked !== 0) plainLevel = marked;
      const isTitle: boolean = !titleSeen && level === 1;
      titleSeen ||= isTitle;
      settle(level);
      if (heading.textAfter) waiting.length = 0;
      else waiting.push({ heading, chunkStart: document.chunkStarts[i] ?? 0, level, isTitle });
    }
  }
  settle(0);
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** How many paragraphs are read for what has no heading, and of how many units. */
const mostOpening = 3;
const mostOpeningUnits = 24;

/** The first paragraphs under the title, before any other heading: they may state purpose, scope and mission without a heading. */
export function openingParagraphs(document: PolicyDocument): readonly Unit[] {
  const found: Unit[] = [];
  let read = 0;
  let titles = 0;
  for (const chunk of document.chunks) {
    for (const { unit, quoted, depth } of unitsOf(chunk)) {
      read += 1;
      if (unit.kind === 'heading' && unit.level === 1) titles += 1;
      if ((unit.kind === 'heading' && unit.level !== 1) || titles > 1 || found.length === mostOpening || read > mostOpeningUnits) return found;
      if (unit.kind === 'paragraph' && !quoted && depth === 0) found.push(unit);
    }
  }
  return found;
}
