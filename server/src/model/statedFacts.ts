/**
 * What a document says of its own reviews outside the front matter: lines such as "Last revised: 3 May 2026" and rows such as
 * `| Version | 1.2 |`. Read chunk by chunk and kept with the chunk.
 */
import type { ControlLabel } from '../languages/controlWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { escapePattern } from '../util/patterns.ts';
import { type Span, shift } from '../util/span.ts';
import { type Unit, unitsOf } from './blocks.ts';
import { changeLogOf } from './changeLog.ts';
import type { Chunk } from './chunks.ts';
import { dateAtStart } from './dates.ts';
import { type PolicyDocument, packOf } from './document.ts';
import { sectionsIn } from './sections.ts';

/** What such a line speaks of, and under which labels of document control it stands. */
const labelOf = {
  reviewed: 'reviewed',
  revised: 'revised',
  effective: 'effective',
  next: 'next_review',
  version: 'version',
  owner: 'owner',
  cycle: 'review_cycle',
} as const satisfies Readonly<Record<string, ControlLabel>>;
/** A fact of a document's own reviews. */
export type ReviewFact = keyof typeof labelOf;

/** A fact as the text states it. */
export interface StatedFact {
  readonly fact: ReviewFact;
  /** Where the value stands. */
  readonly span: Span;
  readonly written: string;
  /** The ISO form of a date, the version without quotation marks, the words of an owner or a cycle. */
  readonly value: string;
}

/** The facts that a document states of itself: above its first section, under "Review and change log", and in its last lines. */
export const statedFacts: (document: PolicyDocument) => readonly StatedFact[] = memoized((document) => {
  const pack = packOf(document);
  const sections = sectionsIn(document);
  const first = sections.find(({ isTitle }) => !isTitle)?.span.start ?? Number.POSITIVE_INFINITY;
  const reviews = sections.filter(({ ids, isTitle }) => !isTitle && ids.includes('review'));
  const foot = footOf(document);
  const entries = pastEntries(document);
  const counts = (at: number): boolean =>
    (at < first || at >= foot || reviews.some(({ span, end }) => span.start < at && at < end)) &&
    !entries.some(({ start, end }) => start <= at && at < end);
  return document.chunks.flatMap((chunk, i) => {
    const start = document.chunkStarts[i] ?? 0;
    return factsIn(chunk, pack).flatMap((fact) => (counts(start + fact.span.start) ? [{ ...fact, span: shift(fact.span, start) }] : []));
  });
});

/** The entries of a change log: what they say was so once, and the newest is compared as such. */
function pastEntries(document: PolicyDocument): readonly Span[] {
  return changeLogOf(document)?.entries.map(({ span }) => span) ?? [];
}

/** The first fact of a kind. */
export function statedFact(document: PolicyDocument, fact: ReviewFact): StatedFact | undefined {
  return statedFacts(document).find((stated) => stated.fact === fact);
}

/** Where the last two units of a document begin: its foot. */
function footOf({ chunks, chunkStarts }: PolicyDocument): number {
  const index = chunks.length - 1;
  const last = chunks[index];
  const unit =
    last &&
    unitsOf(last)
      .filter(({ unit: { kind } }) => kind === 'paragraph')
      .at(-1);
  return unit ? (chunkStarts[index] ?? 0) + unit.start : Number.POSITIVE_INFINITY;
}

const factsIn: (chunk: Chunk, pack: LanguagePack) => readonly StatedFact[] = memoizedFor((chunk, pack) =>
  unitsOf(chunk).flatMap(({ unit, start, quoted }) => {
    if (quoted || (unit.kind !== 'paragraph' && unit.kind !== 'row' && unit.kind !== 'headerRow' && unit.kind !== 'heading')) return [];
    return factsOf(unit, pack).map((fact) => ({ ...fact, span: shift(fact.span, start) }));
  }),
);

const factsOf: (unit: Unit, pack: LanguagePack) => readonly StatedFact[] = memoizedFor((unit, pack) => {
  const isRow = unit.kind === 'row' || unit.kind === 'headerRow';
  // A row of a change log has more cells than a label and a value.
  if (isRow && unit.text.replace(/^\s*\||\|\s*$/g, '').split(/(?<!\\)\|/).length !== 2) return [];
  const { pattern, factOf } = labelsOf(pack);
  const found: StatedFact[] = [];
  for (const match of unit.text.matchAll(pattern)) {
    const fact = factOf.get(fold(match.groups?.label ?? ''));
    const end = match.index + match[0].length;
    if (!fact || unit.inlines.some(({ name, start, end: stop }) => name === 'InlineCode' && start < end && match.index < stop)) continue;
    const lead = match.groups?.lead ?? '';
    const isMarked = /[:：|]/.test(match[0].slice(lead.length));
    const value = factAt(fact, unit.text, { from: end, isMarked, lead }, pack);
    if (value) found.push({ fact, ...value });
  }
  return found;
});

interface Match {
  /** Where the value would begin in the text of the unit. */
  readonly from: number;
  /** Whether a colon or the edge of a cell stands behind the label. */
  readonly isMarked: boolean;
  /** What stands before the label. */
  readonly lead: string;
}

function factAt(fact: ReviewFact, text: string, { from, isMarked, lead }: Match, pack: LanguagePack): Omit<StatedFact, 'fact'> | undefined {
  const rest = text.slice(from, from + longestValue).split('\n', 1)[0] ?? '';
  if (fact === 'owner' || fact === 'cycle') {
    const words = isMarked && !/[.;。]/.test(lead) ? /^[^|*_\n]{1,100}/.exec(rest)?.[0].trim() : undefined;
    return words && /\p{L}/u.test(words) ? { span: { start: from, end: from + words.length }, written: words, value: words } : undefined;
  }
  if (fact === 'version') {
    const version = isMarked ? /^v?\d{1,4}(?:[.-]\d{1,4}){0,3}(?![./-]?[\p{L}\p{N}])/iu.exec(rest)?.[0] : undefined;
    return version ? { span: { start: from, end: from + version.length }, written: version, value: version } : undefined;
  }
  const date = dateAtStart(rest, pack);
  if (!date) return undefined;
  return { span: { start: from, end: from + date.length }, written: rest.slice(0, date.length), value: date.iso };
}

const longestValue = 200;

interface Labels {
  readonly pattern: RegExp;
  readonly factOf: ReadonlyMap<string, ReviewFact>;
}

const labelsOf: (pack: LanguagePack) => Labels = memoized(({ control, lifecycle: { joints } }) => {
  const facts = Object.keys(labelOf) as ReviewFact[];
  const factOf = new Map(facts.flatMap((fact) => control[labelOf[fact]].map((label) => [fold(label), fact] as const)));
  const words = longestFirst([...factOf.keys()]);
  const lead = String.raw`(?<lead>^[\s|]*(?:[-*+]\s+)?[*_(]{0,4}|[.;。；·|]\s*[*_(]{0,3}|\n\s*(?:[-*+]\s+)?[*_(]{0,4})`;
  const after = String.raw`[*_]{0,3}[ \t]{0,20}(?:[:：]|(?<!\\)\|)?[ \t]{0,20}[*_]{0,3}[ \t]{0,3}`;
  const joint = `(?:(?:${longestFirst(joints)})[ \\t]{0,3})?`;
  return { pattern: new RegExp(`${lead}(?<label>${words})${after}${joint}`, 'giu'), factOf };
});

/** Patterns of words, which may be written with combining marks. */
function longestFirst(words: readonly string[]): string {
  return [...new Set(words.flatMap((word) => [word, word.normalize('NFD')]))]
    .sort((a, b) => b.length - a.length)
    .map((word) => escapePattern(word).replaceAll(' ', '\\s+'))
    .join('|');
}

function fold(words: string): string {
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
