/** A date as a document in a language writes it: `31 January 2026`, `2026年1月31日`; in Thai with the year of the Buddhist era. */
import type { LanguagePack } from '../languages/types.ts';
import { buddhistEra } from '../model/dates.ts';

/** The long form of an ISO date. */
export function writtenDate(iso: string, pack: LanguagePack): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  // With the day, since some languages give the name of a month another ending there.
  const parts = new Intl.DateTimeFormat(pack.code, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(date);
  const year = date.getUTCFullYear() + (pack.code === 'th' ? buddhistEra : 0);
  const words: Readonly<Record<string, string>> = {
    day: String(date.getUTCDate()),
    month: parts.find(({ type }) => type === 'month')?.value ?? '',
    monthNumber: String(date.getUTCMonth() + 1),
    year: String(year),
  };
  return pack.dates.longForm.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}
