/** A date as a document in a language writes it: `31 January 2026`, `2026年1月31日`; in Thai with the year of the Buddhist era. */
import { packs } from '../languages/index.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';

const buddhistEra = 543;

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

/**
 * An ISO date as it is said to a reader, wherever one is: in messages, in hovers and in reports. What a message puts before a date,
 * as Vietnamese does with "ngày", is not said twice.
 */
export function saidDate(iso: string, reader: LanguageCode): string {
  return writtenDate(iso, packs[reader]).replace(/^ngày /, '');
}
