import { z } from 'zod';
import type { LanguagePack } from '../../languages/types.ts';
import { type Unit, unitsOf } from '../../model/blocks.ts';
import type { Chunk } from '../../model/chunks.ts';
import { cellWords, holdsPictures, outermostSections, placeOf, sentencesIn, wordsOf } from '../../model/content.ts';
import { entryOf, type LocatedUnit, type PolicyDocument, unitsBetween } from '../../model/document.ts';
import { namesDocument } from '../../model/documentNouns.ts';
import { sectionsOfHeading } from '../../model/headings.ts';
import { sectionsIn } from '../../model/sections.ts';
import { stemsOf } from '../../model/stems.ts';
import { intervalsIn, monthsOf } from '../../standards/intervals.ts';
import { measuresIn } from '../../standards/measures.ts';
import { memoized, memoizedFor } from '../../util/memo.ts';
import type { Span } from '../../util/span.ts';
import { defineDocumentRule } from '../rule.ts';
import { statesCadence } from './cadence.ts';
import { readSection, says } from './reading.ts';

/** Reports a document that does not say how often it is reviewed, or says that this is not even once a year. */
export const reviewCadence = defineDocumentRule({
  id: 'structure/review-cadence',
  severity: 'info',
  gap: true,
  fixable: 'no',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, kind, pack }) {
    if (!kind) return;
    const reading = readSection(document, pack, 'review');
    if (!reading && outermostSections(document, 'review').length > 0) return;
    const shortest = shortestCycle([...cycleInFrontMatter(document)], reading?.units() ?? [], document, pack);
    if (!shortest) {
      if (reading && !holdsPictures(reading.units()) && !isSaidElsewhere(document, pack)) yield { message: 'none', data: {}, span: reading.span };
    } else if (shortest.months > mostMonths) {
      const interval = document.text.slice(shortest.span.start, shortest.span.end);
      yield { message: 'seldom', data: { interval }, span: shortest.span, facts: { months: shortest.months } };
    }
  },
});

/** The shortest interval that is stated; the first one of at most a year ends the search. */
function shortestCycle(known: readonly Cycle[], units: Iterable<LocatedUnit>, document: PolicyDocument, pack: LanguagePack): Cycle | undefined {
  let best = known[0];
  for (const unit of units) {
    if (best && best.months <= mostMonths) return best;
    for (const { months, span } of cyclesIn(unit.unit, pack)) {
      if (!best || months < best.months) best = { months, span: placeOf(document, unit, span) };
    }
  }
  return best;
}

/** A year, with a day or two to spare: 53 weeks are one. */
const mostMonths = 12.5;

interface Cycle {
  readonly months: number;
  readonly span: Span;
}

/** Intervals of a unit, as spans of its words; those in words without a figure are at most a year long. */
const cyclesIn: (unit: Unit, pack: LanguagePack) => readonly Cycle[] = memoizedFor((unit, pack) => {
  const found = intervalsIn(wordsOf(unit), pack).map(({ start, end, months }) => ({ months: months ?? 0, span: { start, end } }));
  if (found.length > 0) return found;
  const durations = durationsIn(unit, pack);
  if (durations.length > 0) return durations;
  return statesCadence(unit, pack) || datesNextReview(unit, pack) ? [{ months: 0, span: { start: 0, end: 1 } }] : [];
});

/** "Next review: 1 March 2027": the date says when, and a reader can tell how long that is. */
function datesNextReview(unit: Unit, pack: LanguagePack): boolean {
  const words = wordsOf(unit);
  return /\p{Nd}|\[/u.test(words) && says(words, pack.intervals.nextReview, pack);
}

/** "Within 12 months of the last one", and "Review cycle: 24 months"; "records are kept for five years" is no cycle. */
function durationsIn(unit: Unit, pack: LanguagePack): readonly Cycle[] {
  // A row of a change log speaks of other figures.
  if (unit.kind === 'row' && cellWords(unit).length > 2) return [];
  const words = wordsOf(unit);
  return sentencesIn(unit, pack).flatMap(({ start, end }) =>
    measuresIn(words.slice(start, end), pack).flatMap((measure) => {
      const months = monthsOf(measure) ?? 0;
      const isCycle = months >= 1 && (months <= mostMonths || sectionsOfHeading(words.slice(start, start + measure.start), pack).includes('review'));
      return isCycle ? [{ months, span: { start: start + measure.start, end: start + measure.end } }] : [];
    }),
  );
}

/** "This policy is reviewed at least annually" under another heading, and "Review frequency: annual" above the first one. */
function isSaidElsewhere(document: PolicyDocument, pack: LanguagePack): boolean {
  const first = sectionsIn(document).find(({ isTitle, unit }) => !isTitle && unit.level !== 0);
  const control = unitsBetween(document, { start: document.bodyStart, end: first?.span.start ?? document.bodyStart });
  return control.some(({ unit }) => cyclesIn(unit, pack).length > 0) || document.chunks.some((chunk) => speaksOfReview(chunk, pack));
}

const speaksOfReview: (chunk: Chunk, pack: LanguagePack) => boolean = memoizedFor((chunk, pack) =>
  unitsOf(chunk).some(({ unit }) =>
    sentencesIn(unit, pack).some(({ start, end }) => {
      const sentence = wordsOf(unit).slice(start, end);
      if (intervalsIn(sentence, pack).length === 0 || !namesDocument(sentence, pack)) return false;
      return [...stemsOf(sentence, pack)].some((stem) => reviewStems(pack).has(stem));
    }),
  ),
);

/** What reviewing a document is called: the words of the section's titles. */
const reviewStems: (pack: LanguagePack) => ReadonlySet<string> = memoized((pack) => {
  const { title, aliases } = pack.sections.review;
  return new Set([title, ...aliases.slice(0, fewAliases)].flatMap((words) => [...stemsOf(words, pack)]));
});

/** The first names of a section are the plainest. */
const fewAliases = 8;

/** How long the cycle of the front matter is, and whether it can be read, is the business of `lifecycle/review`. */
function cycleInFrontMatter(document: PolicyDocument): readonly Cycle[] {
  const span = entryOf(document.frontMatter, 'review_cycle')?.valueSpan;
  return span ? [{ months: 0, span }] : [];
}
