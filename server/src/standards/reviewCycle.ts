/** How long after a review the next one is due, as front matter states it. */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import { intervalsIn, monthsOf } from './intervals.ts';
import { measuresIn } from './measures.ts';

/**
 * The length of a review cycle in months: an ISO duration, a figure with a unit, or an interval in words of the document's
 * language or English. Undefined where it cannot be read.
 * @example cycleMonths('P1Y6M', en) // 18
 */
export function cycleMonths(written: string, pack: LanguagePack): number | undefined {
  const text = written.trim();
  const iso = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/i.exec(text);
  if (iso) {
    const [years = 0, months = 0, weeks = 0, days = 0] = iso.slice(1).map((figure) => Number(figure ?? 0));
    return positive(years * 12 + months + (weeks * 12) / 52 + days / daysInMonth);
  }
  for (const candidate of new Set([pack, catalogOf(pack).packs.en])) {
    const found = monthsInWords(text, candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

const daysInMonth = 30.4;

/** A length of time as a calendar counts it. */
export interface CalendarLength {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
}

/**
 * A review cycle that is nothing but a length of time: a figure with a unit, an ISO duration of one unit, or a word such as
 * `annually`. Undefined for anything that says more, or that cannot be read to the day.
 * @example calendarLength('12 months', en) // { count: 12, unit: 'month' }
 */
export function calendarLength(written: string, pack: LanguagePack): CalendarLength | undefined {
  const text = written.trim();
  const [, figure, letter = ''] = /^P(\d{1,4})([YMWD])$/i.exec(text) ?? [];
  if (figure !== undefined) return { count: Number(figure), unit: isoUnits[letter.toUpperCase() as keyof typeof isoUnits] };
  const shape = /^(?:(\d{1,3})[\s\p{Zs}]*)?[\p{L}\p{M}]+$/u.exec(text);
  const months = shape ? cycleMonths(text, pack) : undefined;
  if (!shape || months === undefined || !Number.isInteger(months)) return undefined;
  const count = shape[1] === undefined ? undefined : Number(shape[1]);
  if (count === months || (count === undefined && months % 12 !== 0)) return { count: months, unit: 'month' };
  return count === undefined || count * 12 === months ? { count: months / 12, unit: 'year' } : undefined;
}

const isoUnits = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

function monthsInWords(text: string, pack: LanguagePack): number | undefined {
  const measures = measuresIn(text, pack).flatMap((measure) => monthsOf(measure) ?? []);
  if (measures.length > 0) return positive(Math.max(...measures));
  const [interval] = intervalsIn(text, pack);
  if (!interval) return undefined;
  return interval.months ?? recurring(text, pack);
}

/** `monthly`, `quarterly`, `twice a year`: at most a year; which of them is told by the words of the unit. */
function recurring(text: string, pack: LanguagePack): number {
  const folded = text.toLowerCase();
  return pack.lifecycle.recurring.find(({ words }) => words.some((word) => folded.includes(word)))?.months ?? 12;
}

function positive(months: number): number | undefined {
  return months > 0 && Number.isFinite(months) ? months : undefined;
}
