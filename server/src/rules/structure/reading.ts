/** A section as rules on its contents read it. */
import type { LanguagePack } from '../../languages/types.ts';
import { contentOf, isOnlyBlanks, outermostSections, wordsOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { clipToLine } from '../../util/lines.ts';
import { matchesOf } from '../../util/patterns.ts';
import type { Span } from '../../util/span.ts';

/** All that a document says under one section id. Where several headings open it, what one of them says is said. */
export interface Reading {
  readonly sections: readonly Section[];
  readonly content: readonly LocatedUnit[];
  /** The heading on which something that is missing in the section is reported. */
  readonly heading: Section;
  readonly span: Span;
}

/** Reads a section; undefined where it is absent, empty, or nothing but blanks: other rules speak of these. */
export function readSection(document: PolicyDocument, pack: LanguagePack, id: SectionId): Reading | undefined {
  const sections = outermostSections(document, id).filter((section) => section.hasText && !isUnwritten(document, pack, section));
  const heading = sections[0];
  const span = heading && headingSpan(document, heading);
  if (!span) return undefined;
  return { sections, content: sections.flatMap((section) => contentOf(section, document)), heading, span };
}

function isUnwritten(document: PolicyDocument, pack: LanguagePack, section: Section): boolean {
  return isOnlyBlanks(contentOf(section, document), pack);
}

/** The words of a heading, on one line. */
export function headingSpan(document: PolicyDocument, section: Pick<Section, 'span'>): Span | undefined {
  return clipToLine(document.text, section.span);
}

/** Whether one of the patterns of a pack is found in a text. */
export function says(text: string, patterns: readonly string[], pack: LanguagePack): boolean {
  return matchesOf(patterns, text, pack.prose.words).length > 0;
}

/** Whether one of the patterns is found in any of the units. */
export function anySays(content: readonly LocatedUnit[], patterns: readonly string[], pack: LanguagePack): boolean {
  return content.some(({ unit }) => says(wordsOf(unit), patterns, pack));
}
