/** Dates as writers write them, read into the ISO form. */
import type { LanguagePack } from '../languages/types.ts';

/**
 * The ISO date (`2026-01-31`) of a written date: ISO, a date-time, the language's own forms; years of the Buddhist era
 * are turned into those of the common era. Undefined for what is no date or no day of the calendar.
 */
export function isoDate(written: string, pack: LanguagePack): string | undefined {
  const text = westernDigits(written.trim().normalize('NFC'));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  for (const pattern of pack.dates.patterns) {
    const groups = new RegExp(`^(?:${pattern})$`, 'iu').exec(text)?.groups;
    if (!groups?.['day'] || !groups['month'] || !groups['year']) continue;
    const month = monthOf(groups['month'], pack);
    if (month) return valid(Number(groups['year']), month, Number(groups['day']));
  }
  return undefined;
}

export function westernDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

export function monthOf(written: string, pack: LanguagePack): number | undefined {
  if (/^\d{1,2}$/.test(written)) return Number(written);
  const folded = written.toLowerCase().replace(/\.$/, '');
  const index = pack.dates.months.findIndex((forms) => forms.some((form) => form.toLowerCase().replace(/\.$/, '') === folded));
  return index < 0 ? undefined : index + 1;
}

export const buddhistEra = 543;

function valid(written: number, month: number, day: number): string | undefined {
  const year = written >= 2400 ? written - buddhistEra : written;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
