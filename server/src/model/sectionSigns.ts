/** What a section shows of the things that tell sections apart, whatever its heading says. Kept with each unit. */
import type { LanguagePack } from '../languages/types.ts';
import type { SectionId } from '../schema/vocabulary.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { escapePattern, matchesOf } from '../util/patterns.ts';
import type { Span } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { type PolicyDocument, packOf, unitsBetween } from './document.ts';
import { namesDocument } from './documentNouns.ts';
import { proseOf } from './prose.ts';

/** A heading with what stands under it. Spans are offsets in the document. */
export interface HeadedText {
  readonly unit: Unit;
  readonly span: Span;
  /** The end of all that stands under it. */
  readonly end: number;
}

/** What stands under a heading, as far as it is read. */
export interface Content {
  readonly heading: UnitFacts;
  readonly facts: readonly UnitFacts[];
  /** Items of lists, and those of numbered ones among them. */
  readonly items: number;
  readonly steps: number;
  /** Whether there is too little text to tell anything by. */
  readonly bare: boolean;
}

interface UnitFacts {
  /** Speaks of reviewing. */
  readonly reviewing: boolean;
  /** Names this document. */
  readonly itself: boolean;
  /** Names an interval or a month. */
  readonly recurs: boolean;
  /** Words for asking opinions and giving them. */
  readonly opinions: number;
  readonly training: boolean;
  readonly newcomers: boolean;
  /** Those who are served. */
  readonly customers: number;
  /** A time or a share with its figure. */
  readonly measured: boolean;
  readonly channels: readonly string[];
  /** An address or a number. */
  readonly address: boolean;
  /** The same, or a role to turn to. */
  readonly reaches: boolean;
  /** What the single policies of a handbook are about. */
  readonly servicePolicy: boolean;
}

/** Text beyond this is not read: the cost of a keystroke must not grow with the document. */
const mostUnits = 24;
const mostText = 4000;
/** A shorter text is most likely only begun. */
const tellingText = 24;

/** Reads what stands under a heading. */
export function contentUnder({ unit: heading, span, end }: HeadedText, document: PolicyDocument): Content {
  const pack = packOf(document);
  const units = unitsBetween(document, { start: span.end, end: Math.min(end, span.end + mostText) })
    .filter(({ unit, quoted }) => !quoted && readable.has(unit.kind))
    .slice(0, mostUnits);
  const items = units.filter(({ depth, opens }) => depth === 1 && opens);
  return {
    heading: factsOf(heading, pack),
    facts: units.map(({ unit }) => factsOf(unit, pack)),
    items: items.length,
    steps: items.filter(({ ordered }) => ordered).length,
    bare: units.reduce((length, { unit }) => length + unit.text.length, 0) < tellingText,
  };
}

const readable: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>(['paragraph', 'row']);

const factsOf: (unit: Unit, pack: LanguagePack) => UnitFacts = memoizedFor((unit, pack) => {
  const { text } = proseOf(unit);
  const count = (patterns: readonly string[]): number => matchesOf(patterns, text, pack.prose.words).length;
  const { contents, structure, commitments, normative } = pack;
  return {
    reviewing: count(contents.review) > 0,
    itself: namesDocument(text, pack) || count(contents.paper) > 0,
    recurs: intervalIn(pack).test(text),
    opinions: count(contents.feedback),
    training: count(structure.training) > 0,
    newcomers: count(contents.newcomers) > 0,
    customers: count(normative.actors.customers),
    measured: measureIn(pack).test(text),
    channels: Object.entries(commitments.channels).flatMap(([channel, { patterns }]) => (count(patterns) > 0 ? [channel] : [])),
    address: hasAddress(text),
    reaches: hasAddress(text) || count(structure.contactRoles) > 0 || count(structure.escalation.recipients) > 0,
    servicePolicy: Object.values(structure.servicePolicies).some(({ cues }) => count(cues) > 0),
  };
});

function hasAddress(text: string): boolean {
  return /@|\p{Nd}{3,}[ /-]\p{Nd}{3,}|\p{Nd}{5,}/u.test(text);
}

/** Figures in digits or words, or a blank for one, before a unit of time or a per cent sign. */
const measureIn: (pack: LanguagePack) => RegExp = memoized(({ measures: { units, numbers } }) => {
  const { second, minute, hour, day, workingDay, week } = units;
  const times = [second, minute, hour, workingDay, day, week].flat().join('|');
  const figure = `(?:\\p{Nd}|\\]|(?:${Object.keys(numbers).join('|')}))`;
  return new RegExp(`${figure}[\\s-]{0,2}(?:${times}|%|％)`, 'iu');
});

/** Short names of months are left out: "may" and "mar" are words as well. */
const intervalIn: (pack: LanguagePack) => RegExp = memoized(({ measures: { units }, dates }) => {
  const months = dates.months.flat().filter((name) => name.length > 3);
  return new RegExp([...[units.month, units.quarter, units.year].flat(), ...months.map(escapePattern)].join('|'), 'iu');
});

/** How a section is told from its content: `plain` signs wherever it stands, `likely` ones where such a section is to be expected. */
export interface Sign {
  /** Whether plain signs count for a section that a kind may have as well. */
  readonly anywhere?: boolean;
  readonly plain?: (content: Content) => boolean;
  readonly likely: (content: Content) => boolean;
}

/** What a section is about it says at its beginning. */
const opening = 3;

/** The sections that can be told so, those first that are the easiest to tell. */
export const signs: ReadonlyMap<SectionId, Sign> = new Map<SectionId, Sign>([
  [
    'review',
    {
      anywhere: true,
      plain: ({ facts }) => facts.slice(0, opening).some(({ reviewing, itself, recurs }) => reviewing && itself && recurs),
      likely: ({ facts }) => facts.slice(0, opening).some(({ reviewing, itself }) => reviewing && itself),
    },
  ],
  [
    'feedback',
    {
      anywhere: true,
      plain: ({ facts }) => total(facts, ({ opinions }) => opinions) >= 2 && facts.slice(0, opening).some(({ opinions }) => opinions > 0),
      likely: ({ facts }) => facts.some(({ opinions }) => opinions > 0),
    },
  ],
  [
    'implementation',
    {
      anywhere: true,
      plain: ({ heading, facts }) => {
        const training = total(facts, (one) => Number(one.training));
        const opens = facts[0]?.newcomers === true || heading.newcomers || heading.training;
        return opens ? training > 0 : training > 1 && (facts[0]?.training === true || facts.some(({ newcomers }) => newcomers));
      },
      likely: ({ heading, facts }) => [heading, ...facts].some(({ training, newcomers }) => training || newcomers),
    },
  ],
  [
    'standards',
    {
      plain: ({ facts, steps }) => {
        const measured = total(facts, (one) => Number(one.measured));
        const channels = new Set(facts.flatMap((one) => one.channels)).size;
        return steps === 0 && measured >= 2 && channels >= 2 && measured + channels >= 5;
      },
      likely: ({ facts, steps }) => {
        const measured = total(facts, (one) => Number(one.measured));
        return steps === 0 && (measured >= 2 || (measured > 0 && facts.flatMap((one) => one.channels).length >= 2));
      },
    },
  ],
  ['procedures', { plain: ({ steps }) => steps >= 3, likely: ({ steps }) => steps >= 2 }],
  ['customer-needs', { likely: ({ heading, facts, items }) => items > 2 || [heading, ...facts.slice(0, opening)].some((one) => one.customers > 0) }],
  ['resources', { likely: ({ facts }) => total(facts, (one) => Number(one.reaches)) >= 2 }],
  [
    'contact',
    { likely: ({ facts }) => facts.length > 0 && facts.slice(0, opening).every(({ reaches }) => reaches) && facts.some(({ address }) => address) },
  ],
  ['purpose', { likely: ({ facts: [first] }) => first?.itself === true && !first.reviewing && !first.training && first.opinions === 0 }],
]);

function total(facts: readonly UnitFacts[], of: (facts: UnitFacts) => number): number {
  return facts.reduce((sum, one) => sum + of(one), 0);
}
