/** How a version goes on, in the form that the writer gave it. */
import { buddhistEra } from '../model/dates.ts';

/** What a review has changed. */
export type ReviewChange = 'material' | 'editorial' | 'none';

/**
 * The next version: `1.2` becomes `2.0` where the content has changed and `1.3` where only its wording has; a version that is a
 * date becomes today's. Undefined for a form that is not known.
 * @example nextVersion('v1.9', 'editorial', '2026-06-15') // 'v1.10'
 */
export function nextVersion(written: string, change: ReviewChange, today: string): string | undefined {
  if (change === 'none') return written;
  const dated = nextDated(written, today);
  if (dated !== undefined) return dated;
  const match = /^(\D{0,12}?)(\d{1,6})((?:\.\d{1,6}){0,3})$/u.exec(written);
  if (!match) return undefined;
  const [, lead = '', major = '', rest = ''] = match;
  const minors = rest.split('.').slice(1).map(Number);
  if (change === 'material') return `${lead}${Number(major) + 1}${minors.map(() => '.0').join('')}`;
  if (minors.length === 0) return `${lead}${major}.1`;
  return `${lead}${major}${minors.map((minor, i) => `.${i === 0 ? minor + 1 : 0}`).join('')}`;
}

/** `2026-01` and `2026-01-31` are the month and the day of the version, `2026.2` is the second one of its year. */
function nextDated(written: string, today: string): string | undefined {
  const match = /^(\D{0,12}?)(20\d\d|25\d\d)([-./])(\d{1,2})(?:\3(\d{1,2}))?$/u.exec(written);
  if (!match) return undefined;
  const [, lead = '', year = '', separator = '', second = '', third] = match;
  const [thisYear = '', month = '', day = ''] = today.split('-');
  const own = year.startsWith('25') ? String(Number(thisYear) + buddhistEra) : thisYear;
  if (third !== undefined) return again(written, `${lead}${own}${separator}${month}${separator}${day}`);
  if (second.length === 2 && separator !== '.') return again(written, `${lead}${own}${separator}${month}`);
  return `${lead}${own}${separator}${own === year ? Number(second) + 1 : 1}`;
}

/** A second version of the same day or month gets a number. */
function again(before: string, next: string): string {
  return before === next ? `${next}.2` : next;
}
