/** Where the sections of a policy stand in a document: their level, their siblings, and how far the text of each reaches. */
import { type LocatedUnit, type PolicyDocument, unitsIn } from '../../model/document.ts';
import { type Section, sectionsIn } from '../../model/sections.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { clipToLine, lineStart } from '../../util/lines.ts';
import { memoized } from '../../util/memo.ts';
import type { Span } from '../../util/span.ts';

/**
 * The level at which sections of a policy stand in this document: that of most sections that no other section holds.
 */
export const siblingLevel: (document: PolicyDocument) => number = memoized((document) => {
  const outer = sectionsIn(document).filter((section) => section.ids.length > 0 && !holderOf(document, section));
  const levels = [...new Set(outer.map(({ level }) => level))].sort((a, b) => a - b);
  const weight = (level: number) => outer.filter((section) => section.level === level).length;
  // Where two are equal the outer one counts, but not the level of the title.
  const best = levels.reduce<number | undefined>(
    (top, level) => (top === undefined || weight(level) > weight(top) || (top === 1 && weight(level) === weight(top)) ? level : top),
    undefined,
  );
  return best ?? sectionsIn(document).find((section) => !section.isTitle)?.level ?? 2;
});

/** The headings at a level, the title left out. */
export function siblingsOf(document: PolicyDocument, level: number): readonly Section[] {
  return sectionsIn(document).filter((section) => !section.isTitle && section.level === level);
}

/** The heading right above a section in the outline. */
export function parentOf(document: PolicyDocument, section: Section): Section | undefined {
  return parentsOf(document).get(section);
}

/** The innermost section of a policy, not a mere heading, that holds a section. */
export function holderOf(document: PolicyDocument, section: Section): Section | undefined {
  let parent = parentOf(document, section);
  while (parent && (parent.isTitle || parent.ids.length === 0)) parent = parentOf(document, parent);
  return parent;
}

const parentsOf: (document: PolicyDocument) => ReadonlyMap<Section, Section> = memoized((document) => {
  const parents = new Map<Section, Section>();
  const open: Section[] = [];
  for (const section of sectionsIn(document)) {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const parent = open.at(-1);
    if (parent) parents.set(section, parent);
    open.push(section);
  }
  return parents;
});

/** The sections below a section, in order, itself first. */
export function subtreeOf(document: PolicyDocument, section: Section): readonly Section[] {
  return sectionsIn(document).filter(({ span }) => span.start >= section.span.start && span.start < section.end);
}

/** The sections of a policy that a heading provides, by its own words or by a heading below it. */
export function idsWithin(document: PolicyDocument, section: Section): readonly SectionId[] {
  const within = subtreeOf(document, section).flatMap(({ ids }) => ids);
  // A section that the kind has no use for keeps its place all the same.
  return within.length > 0 ? within : section.worded;
}

/**
 * Where the text of a section ends: before white space, and before comments that belong to the next heading. A fence, a
 * comment or a script that nobody closed swallows all that follows it: what is to be read has to stand before it.
 */
export function endOfText(document: PolicyDocument, from: number, to: number): number {
  const open = to === document.text.length ? openBlock(document) : undefined;
  const end = visibleEnd(document.text, from, open ? Math.max(from, open.offset) : to);
  return beforeComments(document.text, from, end);
}

/** Where the text before a heading ends, comments that belong to the heading left out; the start of the body where there is none. */
export function endBefore(document: PolicyDocument, section: Section): number {
  const start = Math.max(document.bodyStart, lineStart(document.text, section.span.start));
  return beforeComments(document.text, document.bodyStart, visibleEnd(document.text, document.bodyStart, start));
}

/** Comments that silence a rule for what follows belong to the next heading and stay with it. */
function beforeComments(text: string, from: number, end: number): number {
  const start = Math.max(from, lineStart(text, end));
  if (!/^\s*<!--\s*policywright-disable(?:-next-line)?(?![\w-])[^\n]*-->\s*$/.test(text.slice(start, end))) return end;
  return beforeComments(text, from, visibleEnd(text, from, start));
}

/** The block at the end of a document that nobody closed. */
export function openBlock(document: PolicyDocument): LocatedUnit | undefined {
  const last = [...unitsIn(document)].at(-1);
  return last && isOpen(last) ? last : undefined;
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
export function visibleEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  // Spaces at the end of a line may be a line break that the writer meant; they stay with their line.
  while (end > from && end < to && /[ \t]/.test(text.charAt(end))) end += 1;
  return end;
}

/** The words of a heading on its first line: an underlined heading has two. */
export function headingSpan({ text }: PolicyDocument, { span }: Pick<Section, 'span'>): Span {
  return clipToLine(text, span) ?? span;
}
