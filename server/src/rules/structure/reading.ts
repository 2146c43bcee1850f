/** A section as rules on its contents read it: no further than they must, since they run at every keystroke. */
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { contentOf, isOnlyBlanks, outermostSections, wordsOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { clipToLine } from '../../util/lines.ts';
import { memoizedFor } from '../../util/memo.ts';
import { matchesOf } from '../../util/patterns.ts';
import type { Span } from '../../util/span.ts';

/** All that a document says under one section id. Where several headings open it, what one of them says is said. */
export interface Reading {
  readonly sections: readonly Section[];
  /** The heading on which something that is missing in the section is reported. */
  readonly heading: Section;
  readonly span: Span;
  /** What stands in the sections, one after the other. */
  units(): Iterable<LocatedUnit>;
}

/** Reads a section; undefined where it is absent, empty, or nothing but blanks: other rules speak of these. */
export function readSection(document: PolicyDocument, pack: LanguagePack, id: SectionId): Reading | undefined {
  const sections = outermostSections(document, id).filter(({ hasText }) => hasText);
  const heading = sections.find((section) => !isOnlyBlanks(contentOf(section, document), pack));
  const span = heading && headingSpan(document, heading);
  return span ? { sections, heading, span, units: () => unitsOfAll(sections, document) } : undefined;
}

function* unitsOfAll(sections: readonly Section[], document: PolicyDocument): Generator<LocatedUnit> {
  for (const section of sections) yield* contentOf(section, document);
}

/** Whether something holds for one of the units; reads no further than that. */
export function someUnit(units: Iterable<LocatedUnit>, holds: (unit: LocatedUnit) => boolean): boolean {
  for (const unit of units) if (holds(unit)) return true;
  return false;
}

/** The words of a heading, on one line. */
export function headingSpan(document: PolicyDocument, section: Pick<Section, 'span'>): Span | undefined {
  return clipToLine(document.text, section.span);
}

/** Whether one of the patterns of a pack is found in a text. */
export function says(text: string, patterns: readonly string[], pack: LanguagePack): boolean {
  return matchesOf(patterns, text, pack.prose.words).length > 0;
}

/** Whether one of the patterns is found in any of the units. What a unit says is found once. */
export function anySays(units: Iterable<LocatedUnit>, patterns: readonly string[], pack: LanguagePack): boolean {
  let saidIn = known.get(patterns);
  if (!saidIn) {
    saidIn = memoizedFor((unit: Unit, own: LanguagePack) => says(wordsOf(unit), patterns, own));
    known.set(patterns, saidIn);
  }
  const isSaid = saidIn;
  return someUnit(units, ({ unit }) => isSaid(unit, pack));
}

const known = new WeakMap<readonly string[], (unit: Unit, pack: LanguagePack) => boolean>();
