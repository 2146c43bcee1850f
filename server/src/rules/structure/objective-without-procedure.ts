import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import type { Unit } from '../../model/blocks.ts';
import { cellWords, contentOf, listsIn, outermostSections, placeOf, subsectionsOf, tablesIn, wordsOf } from '../../model/content.ts';
import type { LocatedUnit, PolicyDocument } from '../../model/document.ts';
import { linksIn } from '../../model/links.ts';
import { placeholdersOf } from '../../model/placeholders.ts';
import { stemsOf } from '../../model/stems.ts';
import type { SectionId } from '../../schema/vocabulary.ts';
import { measuresIn } from '../../standards/measures.ts';
import { memoizedFor } from '../../util/memo.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule } from '../rule.ts';
import { anySays, headingSpan, type Reading, readSection, says } from './reading.ts';

/** Sections in which an objective may find what serves it. */
const serving: readonly SectionId[] = [
  'procedures',
  'standards',
  'complaints',
  'feedback',
  'escalation',
  'service-policies',
  'social-media',
  'expectations',
  'guidelines',
  'internal-communication',
  'implementation',
  'roles',
];

/** Reports objectives that nothing in the document works towards. */
export const objectiveWithoutProcedure = defineDocumentRule({
  id: 'structure/objective-without-procedure',
  severity: 'hint',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind, pack }) {
    if (!kind) return;
    const reading = readSection(document, pack, 'objectives');
    if (!reading) return;
    const written = [...reading.units()];
    const objectives = objectivesIn(reading, written, document);
    const known = new Set(objectives.flatMap(({ units }) => units.map(({ offset }) => offset)));
    const around = written.filter(({ offset }) => !known.has(offset));
    // "Each objective has a procedure in this document": the writer has thought of it.
    if (anySays(around, pack.structure.procedureReferences, pack)) return;
    const open = objectives.filter((objective) => !objective.units.some(({ unit }) => pointsOn(unit, pack)));
    if (open.length === 0) return;
    const content = serving.flatMap((id) => outermostSections(document, id).flatMap((section) => [section.unit, ...unitsUnder(section, document)]));
    if (content.length === 0) return;
    for (const objective of open) {
      if (isServed(objective, content, pack)) continue;
      yield { message: 'orphan', data: { objective: shortened(objective.name) }, span: objective.span };
    }
  },
});

interface Objective {
  readonly name: string;
  readonly span: Span;
  readonly units: readonly LocatedUnit[];
}

/** Subheadings are objectives where there are several, else items and rows are. */
function objectivesIn({ sections }: Reading, content: readonly LocatedUnit[], document: PolicyDocument): readonly Objective[] {
  const headings = sections.flatMap((section) => subsectionsOf(document, section));
  if (headings.length > 1) {
    return headings.flatMap((section) => {
      const span = headingSpan(document, section);
      const own = content.filter(({ offset }) => offset >= section.span.start && offset < section.end);
      return span ? [{ name: section.words.words, span, units: own }] : [];
    });
  }
  const items = listsIn(content).flatMap((list) => list.items.map(({ opening, units }) => objectiveOf(document, opening, units)));
  const rows = tablesIn(content).flatMap((table) => table.rows.map((row) => rowObjective(document, row)));
  return [...items, ...rows];
}

function objectiveOf(document: PolicyDocument, opening: LocatedUnit, units: readonly LocatedUnit[]): Objective {
  const name = wordsOf(opening.unit);
  return { name, span: placeOf(document, opening, { start: 0, end: name.length }), units };
}

function rowObjective(document: PolicyDocument, row: LocatedUnit): Objective {
  const words = wordsOf(row.unit);
  const name = cellWords(row.unit).find((cell) => /\p{L}/u.test(cell)) ?? words;
  const start = Math.max(0, words.indexOf(name));
  return { name, span: placeOf(document, row, { start, end: start + name.length }), units: [row] };
}

/** Whether a piece names or links a procedure, or keeps a blank for one. */
const pointsOn: (unit: Unit, pack: LanguagePack) => boolean = memoizedFor((unit, pack) => {
  const words = wordsOf(unit);
  if (says(words, pack.structure.procedureReferences, pack) || says(words, pack.measures.references, pack)) return true;
  return placeholdersOf(unit, pack).length > 0 || unit.inlines.some((node) => node.name === 'Link' && linksIn(unit).get(node)?.hasTarget === true);
});

function unitsUnder(section: Parameters<typeof contentOf>[0], document: PolicyDocument): readonly Unit[] {
  return contentOf(section, document).map(({ unit }) => unit);
}

/** What a unit is about; figures and units of time are in every promise. */
const stemsOfUnit: (unit: Unit, pack: LanguagePack) => ReadonlySet<string> = memoizedFor((unit, pack) => {
  const words = wordsOf(unit);
  const rest = measuresIn(words, pack).reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), words);
  return stemsOf(rest, pack);
});

function isServed({ units }: Objective, content: readonly Unit[], pack: LanguagePack): boolean {
  const own = new Set(units.flatMap(({ unit }) => [...stemsOfUnit(unit, pack)]));
  // Words that cannot be compared decide nothing.
  return own.size === 0 || content.some((unit) => [...stemsOfUnit(unit, pack)].some((stem) => own.has(stem)));
}

const longestName = 60;

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName).trimEnd()}…`;
}
