/** Dates as writers write them, read into the ISO form. */
import { catalogOf } from '../kinds/catalog.ts';
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
    if (!groups?.day || !groups.month || !groups.year) continue;
    const month = monthOf(groups.month, pack);
    if (month) return valid(Number(groups.year), month, Number(groups.day));
  }
  return undefined;
}

/** Thai and full-width digits as the usual ones, each in its place. */
export function westernDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** The number of a month by its name, short or long, or by its figure. */
export function monthOf(written: string, pack: LanguagePack): number | undefined {
  if (/^\d{1,2}$/.test(written)) return Number(written);
  const folded = written.toLowerCase().replace(/\.$/, '');
  const index = pack.dates.months.findIndex((forms) => forms.some((form) => form.toLowerCase().replace(/\.$/, '') === folded));
  return index < 0 ? undefined : index + 1;
}

/** So many years the Buddhist era is ahead. */
export const buddhistEra = 543;

function valid(written: number, month: number, day: number): string | undefined {
  const year = written >= 2400 ? written - buddhistEra : written;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** A date at the start of a text. */
export interface WrittenDate {
  readonly iso: string;
  /** How many characters of the text it takes. */
  readonly length: number;
}

/** The date that a text begins with, in ISO form, in the language's own forms or in English. */
export function dateAtStart(text: string, pack: LanguagePack): WrittenDate | undefined {
  const line = text.slice(0, longestDate);
  const composed = line.normalize('NFC');
  for (const source of [isoForm, ...pack.dates.patterns, ...catalogOf(pack).packs.en.dates.patterns]) {
    const length = matcherOf(source).exec(westernDigits(composed))?.[0].length;
    const iso = length === undefined ? undefined : readDate(composed.slice(0, length), pack);
    if (length !== undefined && iso !== undefined) return { iso, length: composed === line ? length : lengthAsWritten(line, length) };
  }
  return undefined;
}

/** How much of a text with combining marks makes up the beginning of its composed form. */
function lengthAsWritten(line: string, composed: number): number {
  let length = line.length;
  while (length > 0 && line.slice(0, length).normalize('NFC').length > composed) length -= 1;
  return length;
}

/** A date in the language of a document, else in English. */
export function readDate(written: string, pack: LanguagePack): string | undefined {
  return isoDate(written, pack) ?? isoDate(written, catalogOf(pack).packs.en);
}

const longestDate = 60;
const isoForm = '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}';

const matchers = new Map<string, RegExp>();

function matcherOf(source: string): RegExp {
  const known = matchers.get(source) ?? new RegExp(`^(?:${source})(?![0-9])`, 'iu');
  matchers.set(source, known);
  return known;
}

/** An ISO date in the form that another date is written in: `2026-05-03` like `1. Jan. 2025` is `3. Mai 2026`. ISO where that form has none for it. */
export function writtenLike(iso: string, sample: string, pack: LanguagePack): string {
  const text = sample.normalize('NFC').trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return iso;
  const thai = /[๐-๙]/.test(text);
  const western = westernDigits(text);
  for (const owner of [pack, catalogOf(pack).packs.en]) {
    for (const source of owner.dates.patterns) {
      const found = new RegExp(`^(?:${source})$`, 'diu').exec(western);
      const written = found ? rewritten(found, iso, owner) : undefined;
      if (written !== undefined && isoDate(written, owner) === iso) return thai ? thaiDigits(written) : written;
    }
  }
  return iso;
}

function rewritten(found: RegExpExecArray, iso: string, { dates: { months } }: LanguagePack): string | undefined {
  const { day, month, year } = found.groups ?? {};
  const places = found.indices?.groups;
  if (!day || !month || !year || year.length !== 4 || !places?.day || !places.month || !places.year) return undefined;
  const [newYear = 0, newMonth = 1, newDay = 1] = iso.split('-').map(Number);
  const padded = (value: number, like: string, other: string): string =>
    like.startsWith('0') || (like.length === 2 && other.startsWith('0')) ? String(value).padStart(2, '0') : String(value);
  const numeric = /^\d+$/.test(month);
  const parts: readonly (readonly [readonly [number, number], string])[] = [
    [places.day, padded(newDay, day, numeric ? month : '')],
    [places.month, numeric ? padded(newMonth, month, day) : monthLike(month, newMonth, months)],
    [places.year, String(Number(year) >= 2400 ? newYear + buddhistEra : newYear)],
  ];
  let text = found[0];
  for (const [[start, end], value] of [...parts].sort(([[a]], [[b]]) => b - a)) text = text.slice(0, start) + value + text.slice(end);
  return text.replace(/(\d)(?:st|nd|rd|th)\b/i, (_, digit: string) => digit + ordinalEnding(newDay));
}

/** The name of a month in the form, long or short, in which another one is written, with the same first letter case. */
function monthLike(written: string, month: number, months: LanguagePack['dates']['months']): string {
  const folded = written.toLowerCase();
  const form = months.map((forms) => forms.indexOf(folded)).find((index) => index >= 0) ?? 0;
  const forms = months[month - 1] ?? [];
  const name = forms[form] ?? forms[0] ?? '';
  return written.charAt(0) === written.charAt(0).toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function ordinalEnding(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
