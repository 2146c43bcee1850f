/** How often something is done, as a text states it. */
import type { Unit } from '../languages/commitmentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import { matchesOf } from '../util/patterns.ts';
import { contains, longestOf, type Span } from '../util/span.ts';
import { type Measure, measuresIn } from './measures.ts';

/** A stated interval: `monthly`, `every two years`, `[X] times a year`. */
export interface Interval extends Span {
  /** Its length in months; undefined where no figure gives it (`monthly`, `every [X] months`), which is at most a year. */
  readonly months: number | undefined;
}

const monthsIn: Partial<Record<Unit, number>> = { day: 1 / 30, workingDay: 1 / 21, week: 12 / 52, month: 1, quarter: 3, year: 12 };

/** The length of an interval that only words give: most such are of two years. */
const wordedLength = 24;

/** The length of a measure in months, where it is one of time. */
export function monthsOf({ quantity, unit }: Measure): number | undefined {
  const months = unit === undefined ? undefined : monthsIn[unit];
  return months === undefined || quantity === undefined ? undefined : quantity * months;
}

/** The intervals in a text, by their start; of two that overlap, the one that reaches further. */
export function intervalsIn(text: string, pack: LanguagePack): readonly Interval[] {
  const measures = measuresIn(text, pack);
  const inWords = matchesOf(pack.intervals.long, text, pack.prose.words).map(({ start, end }) => ({
    start,
    end,
    months: longestWithin({ start, end }, measures) ?? wordedLength,
  }));
  const phrases = measures
    .filter(({ aspects, unit }) => unit === undefined && aspects.includes('frequency'))
    .map(({ start, end }) => ({ start, end, months: longestWithin({ start, end }, measures) }));
  return longestOf([...inWords, ...phrases]);
}

/** `every two years` holds a duration of two years, `twice a year` one of a year or none. */
function longestWithin(phrase: Span, measures: readonly Measure[]): number | undefined {
  const lengths = measures.flatMap((measure) => (contains(phrase, measure) ? (monthsOf(measure) ?? []) : []));
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}
