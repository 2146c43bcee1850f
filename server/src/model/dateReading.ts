/** How a date in front matter is understood: also the ones that name no day of the calendar, or more than one. */
import { catalogOf } from '../kinds/catalog.ts';
import type { LanguagePack } from '../languages/types.ts';
import { buddhistEra, monthOf, westernDigits } from './dates.ts';

/**
 * What is understood of a written date. `days` are the days it may mean, in ISO form, the likelier one first: one where it
 * is clear. `impossible`: a day that its month does not have, with the last one it has. `partial`: a month without a day.
 */
export type DateReading =
  | { readonly found: 'day'; readonly days: readonly [string] }
  | { readonly found: 'ambiguous'; readonly days: readonly [string, string] }
  | { readonly found: 'swapped' | 'short'; readonly days: readonly string[] }
  | { readonly found: 'impossible'; readonly days: readonly [string]; readonly last: number }
  | { readonly found: 'partial'; readonly days: readonly [string] };

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a date in ISO form or in a form of the document's language or English. `tag` is the document's language with its
 * region, as far as it is given: it says in which order Americans and others write `03/04/2026`.
 * @example readDateValue('31.12.2026', de) // { found: 'day', days: ['2026-12-31'] }
 */
export function readDateValue(written: string, pack: LanguagePack, tag = ''): DateReading | undefined {
  const text = westernDigits(written.trim().normalize('NFC')).replace(/\s+/g, ' ');
  if (text === '' || text.length > longest) return undefined;
  return isoReading(text) ?? numericReading(text, pack, tag) ?? namedReading(text, pack) ?? partialReading(text, pack);
}

const longest = 60;

function isoReading(text: string): DateReading | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  return month > 12 && day >= 1 && day <= 12 ? swapped({ year, month: day, day: month }) : reading({ year, month, day });
}

/** Day, month and year in figures. Of English alone it is not known which comes first. */
function numericReading(text: string, { code }: LanguagePack, tag: string): DateReading | undefined {
  const match = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const written = match[4] ?? '';
  const monthFirst = code === 'en' && /^en[-_]US\b/i.test(tag);
  const [day, month] = monthFirst ? [second, first] : [first, second];
  const year = written.length === 2 ? century(Number(written), code) : Number(written);
  const open = code === 'en' && match[2] !== '.' && !/^en[-_](?!001)\w/i.test(tag);
  const one = { year, month, day };
  const other = { year, month: day, day: month };
  if (written.length === 2) return short(open && day !== month ? [one, other] : [one]);
  if (open && day <= 12 && month <= 12 && day !== month) return ambiguous(one, other);
  if (month > 12 && day <= 12) return open ? reading(other) : swapped(other);
  return reading(one);
}

/** A year of two figures is one of this century, or of the Buddhist era where that is in use. */
function century(year: number, code: string): number {
  return code === 'th' && year >= 50 ? 2500 + year : 2000 + year;
}

/** Dates with the name of a month, in the document's language or English. */
function namedReading(text: string, pack: LanguagePack): DateReading | undefined {
  for (const candidate of new Set([pack, catalogOf(pack).packs.en])) {
    const parts = partsByPattern(text, candidate) ?? partsByOrder(text, candidate) ?? partsInChinese(text, candidate);
    if (!parts) continue;
    return parts.year < 100 ? short([{ ...parts, year: century(parts.year, candidate.code) }]) : reading(parts);
  }
  return undefined;
}

function partsByPattern(text: string, pack: LanguagePack): Parts | undefined {
  for (const pattern of pack.dates.patterns) {
    const groups = new RegExp(`^(?:${pattern})$`, 'iu').exec(text)?.groups;
    const month = groups?.month === undefined ? undefined : monthOf(groups.month, pack);
    if (month && groups?.day && groups.year) return { year: Number(groups.year), month, day: Number(groups.day) };
  }
  return undefined;
}

/** `31 Dezember 2026`, `December 31 2026`: three parts, whatever stands between them. */
function partsByOrder(text: string, pack: LanguagePack): Parts | undefined {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[.,]? ?(\p{L}[\p{L}\p{M}. ]{0,20}?)[.,]? ?(\d{4})$/iu.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1], pack);
  const monthFirst = /^(\p{L}[\p{L}\p{M}.]{0,20}?)[.,]? (\d{1,2})(?:st|nd|rd|th)?[.,]? (\d{4})$/iu.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2], pack) : undefined;
}

function named(year = '', name = '', day = '', pack: LanguagePack): Parts | undefined {
  const month = monthOf(name, pack);
  return month ? { year: Number(year), month, day: Number(day) } : undefined;
}

/** The formal form of documents: `二〇二六年十二月三十一日`. */
function partsInChinese(text: string, { code }: LanguagePack): Parts | undefined {
  const match =
    code === 'zh' ? /^([〇零○一二三四五六七八九]{4})年(元|[一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/.exec(text) : null;
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const digits = [...year].map((sign) => Math.max(0, han.indexOf(sign))).join('');
  return { year: Number(digits), month: month === '元' ? 1 : hanNumber(month), day: hanNumber(day) };
}

const han = '〇一二三四五六七八九';

/** Up to 99. */
function hanNumber(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written];
  const digit = (sign: string | undefined, otherwise: number): number => (sign ? Math.max(0, han.indexOf(sign)) : otherwise);
  return (tens === '0' ? 0 : digit(tens, 1)) * 10 + digit(ones, 0);
}

/** `January 2025`, `2025-01`, `2025年1月`. */
function partialReading(text: string, pack: LanguagePack): DateReading | undefined {
  const figures = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4}) ?年 ?(\d{1,2}) ?月$/.exec(text);
  if (figures) return partial({ year: Number(figures[1]), month: Number(figures[2]), day: 1 });
  const match = /^(\p{L}[^\d]{0,20}?(?: \d{1,2})?)[.,/]? ?(?:năm )?(\d{4})$/u.exec(text);
  const month =
    match?.[1] && [pack, catalogOf(pack).packs.en].map((candidate) => monthOf(match[1] ?? '', candidate)).find((found) => found !== undefined);
  return month && !/^\d/.test(text) ? partial({ year: Number(match?.[2]), month, day: 1 }) : undefined;
}

function reading(parts: Parts): DateReading | undefined {
  const iso = isoOf(parts);
  if (iso) return { found: 'day', days: [iso] };
  const last = lastDay(parts);
  if (last === undefined || parts.day <= last || parts.day > 31) return undefined;
  const lastIso = isoOf({ ...parts, day: last });
  return lastIso ? { found: 'impossible', days: [lastIso], last } : undefined;
}

function ambiguous(one: Parts, other: Parts): DateReading | undefined {
  const [first, second] = [isoOf(one), isoOf(other)];
  return first && second ? { found: 'ambiguous', days: [first, second] } : undefined;
}

function swapped(parts: Parts): DateReading | undefined {
  const iso = isoOf(parts);
  return iso ? { found: 'swapped', days: [iso] } : undefined;
}

function short(candidates: readonly Parts[]): DateReading | undefined {
  const days = candidates.flatMap((parts) => isoOf(parts) ?? []);
  return days.length > 0 ? { found: 'short', days } : undefined;
}

function partial(parts: Parts): DateReading | undefined {
  const iso = isoOf(parts);
  return iso ? { found: 'partial', days: [iso] } : undefined;
}

function commonEra(year: number): number {
  return year >= 2400 ? year - buddhistEra : year;
}

function lastDay({ year, month }: Parts): number | undefined {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(commonEra(year), month, 0)).getUTCDate() : undefined;
}

function isoOf(parts: Parts): string | undefined {
  const year = commonEra(parts.year);
  const last = lastDay(parts);
  if (last === undefined || parts.day < 1 || parts.day > last || year < 1000 || year > 9999) return undefined;
  return new Date(Date.UTC(year, parts.month - 1, parts.day)).toISOString().slice(0, 10);
}
