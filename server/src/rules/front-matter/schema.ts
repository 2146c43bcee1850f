import { z } from 'zod';
import { catalogOf } from '../../kinds/catalog.ts';
import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { isoDate } from '../../model/dates.ts';
import { declaresPolicy, kindNamed, shapeNamed, statusNamed } from '../../model/facts.ts';
import type { FrontMatterEntry } from '../../model/frontMatter/index.ts';
import { languageOfTag } from '../../model/language.ts';
import { placeholdersInValue } from '../../model/placeholders.ts';
import { keyNamed, keyNames, keySpec, type ValueType, valueShapes } from '../../schema/frontMatter.ts';
import { languageCodes, shapeIds, statusIds } from '../../schema/vocabulary.ts';
import { nearest } from '../../util/nearest.ts';
import { defineDocumentRule, type Fix, type Report } from '../rule.ts';

type SchemaReport = Report<'front-matter/schema'>;

/** Checks the keys that Policywright knows: kind, language, status, dates, and the shape of every value. */
export const frontMatterSchema = defineDocumentRule({
  id: 'front-matter/schema',
  severity: 'warning',
  gap: false,
  fixable: 'suggested',
  reads: 'document',
  options: z.strictObject({}),
  *check({ document, pack }) {
    if (!declaresPolicy(document) && document.frontMatter.entries.every((entry) => entry.key !== 'status')) return;
    const given = document.frontMatter.entries.map((entry) => entry.key);
    for (const entry of document.frontMatter.entries) {
      const key = keyNamed(entry.key);
      const report = key ? checkValue(entry, keySpec(key).type, pack, document.text) : checkKey(entry, given);
      if (report) yield report;
    }
  },
});

/** Keys of site generators that are one letter away from one of ours. */
const otherKeys: readonly string[] = ['share'];

/** An unknown key is nobody's business, unless it is a known one misspelt and that one is not given. */
function checkKey(entry: FrontMatterEntry, given: readonly string[]): SchemaReport | undefined {
  if (entry.key.length < 4 || otherKeys.includes(entry.key.toLowerCase())) return undefined;
  const near = nearest(
    entry.key,
    keyNames.flatMap((key) => [key, ...keySpec(key).aliases]),
  );
  if (!near || given.includes(near) || near.toLowerCase() === `${entry.key.toLowerCase()}s`) return undefined;
  const fixes = () => [
    { title: 'fix.renameKey', data: { key: near }, kind: 'suggested', preferred: true, edits: [{ span: entry.keySpan, text: near }] } satisfies Fix,
  ];
  return { message: 'nearKey', data: { key: entry.key, near }, span: entry.keySpan, severity: 'hint', fixes };
}

function checkValue(entry: FrontMatterEntry, type: ValueType, pack: LanguagePack, text: string): SchemaReport | undefined {
  const { value, valueSpan } = entry;
  if (value === undefined || !valueSpan) return undefined;
  const span = { start: valueSpan.start, end: Math.min(valueSpan.end, endOfLine(text, valueSpan.start)) };
  const written = text.slice(valueSpan.start, valueSpan.end);
  if (placeholdersInValue(written, pack).length > 0) return undefined;
  if (!valueShapes[type].safeParse(value).success) return wrongShape(entry, type, span);
  const words = String(value);
  switch (type) {
    case 'kind': {
      const { kindIds } = catalogOf(pack);
      if (entry.key !== 'kind' && !nearest(words, kindIds)) return undefined;
      return kindNamed(words, pack) ? undefined : badName('badKind', words, span, kindIds, pack, text);
    }
    case 'shape':
      return shapeNamed(words, pack) ? undefined : badName('badShape', words, span, shapeIds, pack, text);
    case 'language':
      return languageOfTag(words) ? undefined : badName('badLanguage', words, span, languageCodes, pack, text);
    case 'status':
      return statusNamed(words, pack) ? undefined : badName('badStatus', words, span, statusIds, pack, text);
    case 'date':
      return checkDate(words, span, pack, text);
    case 'cycle':
      return checkCycle(words, span, pack);
    default:
      return undefined;
  }
}

function wrongShape(entry: FrontMatterEntry, type: ValueType, span: { start: number; end: number }): SchemaReport {
  const data = { key: entry.key };
  if (type === 'list') return { message: 'needsList', data, span };
  if (type === 'mapping') return { message: 'needsMapping', data, span };
  return { message: 'needsText', data, span };
}

function badName(
  message: 'badKind' | 'badShape' | 'badLanguage' | 'badStatus',
  value: string,
  span: { start: number; end: number },
  allowed: readonly string[],
  pack: LanguagePack,
  text: string,
): SchemaReport {
  const near = nearest(value, allowed) ?? (message === 'badStatus' ? nearestStatus(value, pack) : undefined);
  const fixes = () => (near ? [replaceWith(near, span, text)] : []);
  return { message, data: { value, allowed: allowed.join(', ') }, span, fixes };
}

function nearestStatus(value: string, pack: LanguagePack): string | undefined {
  return statusIds.find((id) => [pack, packs.en].some(({ statuses }) => nearest(value, statuses[id].aliases)));
}

/** A readable date that is not in ISO form is understood; the fix writes it in that form. What is no date is reported. */
function checkDate(value: string, span: { start: number; end: number }, pack: LanguagePack, text: string): SchemaReport | undefined {
  if (isoDate(value, pack) ?? isoDate(value, packs.en)) return undefined;
  return { message: 'badDate', data: { value, example: keySpec('effective').example }, span, fixes: () => dateFixes(value, span, text) };
}

/** `2026-13-01` and `31/12/26` leave open what was meant; day and month swapped is the commonest slip. */
function dateFixes(value: string, span: { start: number; end: number }, text: string): readonly Fix[] {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value.trim()) ?? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.trim());
  if (!match?.[1] || !match[2] || !match[3]) return [];
  const [year, a, b] = match[1].length === 4 ? [match[1], match[3], match[2]] : [match[3], match[2], match[1]];
  const candidates = [`${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`, `${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`];
  return [...new Set(candidates)].filter((date) => isoDate(date, packs.en) === date).map((date) => replaceWith(date, span, text));
}

/** `12 months`, `P1Y`, or words with a figure or an interval in the document's language. */
function checkCycle(value: string, span: { start: number; end: number }, pack: LanguagePack): SchemaReport | undefined {
  if (/^P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/i.test(value.trim()) && value.trim().length > 1) return undefined;
  if (/\p{L}/u.test(value) && (/\p{N}/u.test(value) || isIntervalInWords(value, pack) || isIntervalInWords(value, packs.en))) return undefined;
  return { message: 'badCycle', data: { value, example: keySpec('review_cycle').example }, span };
}

function isIntervalInWords(value: string, pack: LanguagePack): boolean {
  const { numbers, frequency, units } = pack.measures;
  const unit = `(?:${Object.values(units).flat().join('|')})`;
  const number = `(?:${Object.keys(numbers).join('|')})`;
  const sources = [...frequency.map((source) => source.replaceAll('{number}', number).replaceAll('{unit}', unit)), `${number} ?${unit}`];
  return sources.some((source) => new RegExp(`^(?:${source})$`, 'iu').test(value.trim()));
}

/** Keeps the quotation marks that the value stands in: TOML needs them. */
function replaceWith(value: string, span: { start: number; end: number }, text: string): Fix {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return { title: 'fix.replaceValue', data: { value }, kind: 'suggested', preferred: true, edits: [{ span, text: `${quote}${value}${quote}` }] };
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0) return text.length;
  return text.charCodeAt(at - 1) === 13 ? at - 1 : at;
}
