/** Figures read as targets: on which side of them a commitment is kept, for which share of cases, and how softly. */
import type { Comparator, Unit } from '../languages/commitmentWording.ts';
import { comparators } from '../languages/commitmentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { Aspect } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';
import { contains, overlaps, type Span } from '../util/span.ts';
import { type Measure, measuresIn, numberValue, timeUnits } from './measures.ts';

/** What a commitment is measured by. The span is one of the searched text. */
export interface Target extends Span {
  readonly text: string;
  /** The number; the smaller one of a range; undefined for limits in words and for a blank in the number's place. */
  readonly quantity: number | undefined;
  /** The larger number of a range. */
  readonly upTo?: number;
  readonly unit: Unit | undefined;
  /** Undefined where no word says it; a bare time or share is then what is aimed at. */
  readonly comparator: Comparator | undefined;
  /** From 0 to 1: `90 % of calls within 20 seconds` is a target of 20 seconds with a share of 0.9. */
  readonly share?: number;
  /** Whether it is only approximate: `about 24 hours`. */
  readonly soft: boolean;
  readonly aspects: readonly Aspect[];
}

type Role = Comparator | 'soft';

const rolesOf: (pack: LanguagePack) => PhraseIndex<Role> = memoized((pack) => {
  const { comparison } = pack.commitments;
  return new PhraseIndex<Role>(pack.prose.words, [
    ...comparators.flatMap((name) => comparison[name].map((source) => [source, name] as const)),
    ...pack.measures.approximators.map((source) => [source, 'soft'] as const),
  ]);
});

const rangesOf: (pack: LanguagePack) => RegExp = memoized((pack) => between([...pack.commitments.ranges, '[-–—~〜～]']));
const sharesOf: (pack: LanguagePack) => RegExp = memoized((pack) => between([...pack.commitments.shares.between, '/']));

function between(words: readonly string[]): RegExp {
  return new RegExp(`^\\s?(?:${words.map((word) => word.replaceAll(' ', '\\s')).join('|')})\\s?$`, 'iu');
}

/** How far from a figure a word may stand that says how it binds. */
const reach = 14;

/** The targets in a text, by their start. A figure inside a longer one is part of it: `every 6 months` is one target. */
export function targetsIn(text: string, pack: LanguagePack): readonly Target[] {
  const measures = outermost(measuresIn(text, pack).map((measure) => trimmed(measure, text)));
  if (measures.length === 0) return [];
  const roles = rolesOf(pack).find(text);
  const shares = sharesIn(text, measures, pack);
  const targets = measures
    .filter((measure) => !shares.some((share) => contains(share, measure)))
    .map((measure) => target(measure, text, measures, roles, pack));
  return withShares([...withoutEnds(targets), ...shares], text);
}

/** The first number of a range may look like a clock time: `2 bis 3 Tage`. */
function withoutEnds(targets: readonly Target[]): readonly Target[] {
  const ranges = targets.filter(({ upTo }) => upTo !== undefined);
  return targets.filter((one) => one.unit !== undefined || !ranges.some((range) => overlaps(range, one)));
}

/**
 * A figure inside a longer one is part of it, and so are words that share its number: `by 5` in `by 5 working days`. Of two
 * readings of the same words the one with a unit says more: `24 giờ` is 24 hours before it is midnight, and `within 24 hours` is
 * not the hour 24.
 */
function outermost(all: readonly Measure[]): readonly Measure[] {
  const durations = all.filter(({ unit }) => unit !== undefined && timeUnits.has(unit));
  const isClock = ({ unit, aspects }: Measure) => unit === undefined && aspects.length === 1 && aspects[0] === 'time';
  const measures = all.filter((one) => !(isClock(one) && durations.some((duration) => overlaps(duration, one))));
  const longest = measures.filter((one, i) => !measures.some((other, k) => k !== i && contains(other, one) && isBefore([other, k], [one, i])));
  const figures = longest.filter(({ unit }) => unit !== undefined);
  return longest.filter((one) => one.unit !== undefined || !figures.some((other) => one.start < other.start && one.end > other.start));
}

/** Some patterns take in the space before the words. */
function trimmed(measure: Measure, text: string): Measure {
  const words = text.slice(measure.start, measure.end);
  const start = measure.start + words.length - words.trimStart().length;
  return { ...measure, start, end: start + words.trim().length };
}

/** Whether one of two readings, the one that contains the other, goes before it. */
function isBefore([one, i]: readonly [Measure, number], [other, k]: readonly [Measure, number]): boolean {
  if (lengthOf(one) !== lengthOf(other)) return lengthOf(one) > lengthOf(other);
  const units = [one, other].map(({ unit }) => (unit === undefined ? 0 : 1));
  return units[0] === units[1] ? i < k : (units[0] ?? 0) > (units[1] ?? 0);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function target(
  measure: Measure,
  text: string,
  all: readonly Measure[],
  roles: readonly (Span & { readonly value: Role })[],
  pack: LanguagePack,
): Target {
  const range = measure.unit === undefined ? undefined : rangeBefore(measure, text, pack);
  const start = range?.start ?? measure.start;
  const near = roles.filter(
    (role) =>
      ((role.end <= start && start - role.end <= reach) || (role.start >= measure.end && role.start - measure.end <= 4)) &&
      !/[.;:!?。；！？]/.test(role.end <= start ? text.slice(role.end, start) : text.slice(measure.end, role.start)) &&
      // The word belongs to the figure beside it.
      !all.some((other) => other !== measure && other.start >= Math.min(role.end, measure.end) && other.end <= Math.max(role.start, start)),
  );
  const inside = roles.filter((role) => contains(measure, role));
  const binding = [...near, ...inside].filter(({ value }) => value !== 'soft').sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  const comparator = binding?.value === 'soft' ? undefined : binding?.value;
  return {
    start,
    end: measure.end,
    text: text.slice(start, measure.end),
    quantity: range?.quantity ?? measure.quantity,
    ...(range && measure.quantity !== undefined ? { upTo: measure.quantity } : {}),
    unit: measure.unit,
    comparator,
    soft: [...near, ...inside].some(({ value }) => value === 'soft'),
    aspects: measure.aspects,
  };
}

const numberBefore = /([0-9０-９๐-๙]+(?:[.,][0-9０-９๐-๙]+)?)(\s?(?:\p{L}{1,6}\s?|[-–—~〜～]\s?))$/u;

/** The first number of a range whose second one carries the unit: `3 to 5 working days`. */
function rangeBefore(measure: Measure, text: string, pack: LanguagePack): (Span & { readonly quantity: number }) | undefined {
  const before = text.slice(Math.max(0, measure.start - 24), measure.start);
  const match = numberBefore.exec(before);
  if (!match?.[1] || !rangesOf(pack).test(match[2] ?? '')) return undefined;
  const start = measure.start - before.length + match.index;
  const quantity = numberValue(match[1]);
  return quantity === undefined ? undefined : { start, end: measure.start, quantity };
}

/** `9 out of 10 calls`: two numbers that make a share. */
function sharesIn(text: string, measures: readonly Measure[], pack: LanguagePack): readonly Target[] {
  return measures.flatMap((measure): Target[] => {
    const { quantity, unit, start } = measure;
    if (quantity === undefined || unit === undefined || unit === 'percent' || quantity < 2) return [];
    const before = text.slice(Math.max(0, start - 24), start);
    const match = /([0-9０-９๐-๙]+)(\s?(?:\p{L}+\s?){0,3}|\s?\/\s?)$/u.exec(before);
    const part = match?.[1] && sharesOf(pack).test(match[2] ?? '') ? numberValue(match[1]) : undefined;
    if (!match || part === undefined || part === 0) return [];
    const from = start - before.length + match.index;
    return [
      {
        start: from,
        end: measure.end,
        text: text.slice(from, measure.end),
        quantity: (100 * Math.min(part, quantity)) / Math.max(part, quantity),
        unit: 'percent',
        comparator: undefined,
        soft: false,
        aspects: ['quantity', 'quality'],
      },
    ];
  });
}

/** A share of cases beside a limit says for how many of them the limit holds. */
function withShares(targets: readonly Target[], text: string): readonly Target[] {
  const sorted = [...targets].sort((a, b) => a.start - b.start);
  const isShare = ({ unit, quantity }: Target) => (unit === 'percent' || unit === 'perMille') && quantity !== undefined;
  return sorted.map((one) => {
    if (isShare(one) || !one.aspects.includes('time')) return one;
    const share = sorted
      .filter((other) => isShare(other) && !/[.;。；]/.test(text.slice(Math.min(other.end, one.end), Math.max(other.start, one.start))))
      .sort((a, b) => distance(a, one) - distance(b, one))[0];
    return share?.quantity === undefined ? one : { ...one, share: share.quantity / (share.unit === 'percent' ? 100 : 1000) };
  });
}

function distance(a: Span, b: Span): number {
  return overlaps(a, b) ? 0 : Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end));
}

/** Units that every language counts alike, in the smallest of their kind. A working day is no day, and a month no number of days. */
const scale: Partial<Readonly<Record<Unit, readonly [factor: number, unit: string]>>> = {
  second: [1, 'seconds'],
  minute: [60, 'seconds'],
  hour: [3600, 'seconds'],
  day: [86_400, 'seconds'],
  week: [604_800, 'seconds'],
  month: [1, 'months'],
  quarter: [3, 'months'],
  year: [12, 'months'],
  workingDay: [1, 'working days'],
  ring: [1, 'rings'],
  percent: [1, 'percent'],
  perMille: [1, 'per mille'],
};

/** A quantity in a form that can be compared across languages: `1440 minutes` and `1 day` are both `86400 seconds`. Undefined for units that are worded too freely. */
export function normalised(quantity: number, unit: Unit): string | undefined {
  const known = scale[unit];
  return known && `${quantity * known[0]} ${known[1]}`;
}
