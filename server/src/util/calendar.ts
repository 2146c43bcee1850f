/** Reckoning with days of the calendar. Dates are in ISO form: `2026-01-31`. */

/** The day that a clock of this place shows. */
export function localDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The date a number of months later; the last day of the month where that day does not exist. Undefined beyond the year 9999.
 * @example monthsAfter('2026-08-31', 6) // '2027-02-28'
 */
export function monthsAfter(iso: string, months: number): string | undefined {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const whole = Math.trunc(months);
  const last = new Date(Date.UTC(year, month + whole, 0)).getUTCDate();
  const days = Math.round((months - whole) * daysInMonth);
  const date = new Date(Date.UTC(year, month - 1 + whole, Math.min(day, last) + days));
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? undefined : date.toISOString().slice(0, 10);
}

const daysInMonth = 30.4;

/** How many days lie between two dates; negative where the second one comes first. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
