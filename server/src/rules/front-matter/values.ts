/** What is said of the value of a key that is known. */
import { catalogOf } from '../../kinds/catalog.ts';
import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { readDateValue } from '../../model/dateReading.ts';
import { kindNamed } from '../../model/declaredKind.ts';
import { shapeNamed, statusNamed } from '../../model/facts.ts';
import type { FrontMatterEntry, FrontMatterForm } from '../../model/frontMatter/index.ts';
import { detectLanguage, languageOfTag } from '../../model/language.ts';
import { placeholdersInValue } from '../../model/placeholders.ts';
import { type FrontMatterKey, keySpec, type ValueType, valueShapes } from '../../schema/frontMatter.ts';
import { languageCodes, shapeIds, statusIds } from '../../schema/vocabulary.ts';
import { lineEnd } from '../../util/lines.ts';
import { memoized } from '../../util/memo.ts';
import { nearest } from '../../util/nearest.ts';
import type { Span } from '../../util/span.ts';
import type { Report } from '../rule.ts';
import { checkDate } from './dateValue.ts';
import { oneOf, quoteFix, replaceWith } from './valueFix.ts';

type SchemaReport = Report<'front-matter/schema'>;

/** Where a value stands and how it is read. */
export interface ValueContext {
  readonly pack: LanguagePack;
  /** The text of the document. */
  readonly text: string;
  readonly form: FrontMatterForm;
  /** The language as the front matter names it: `en-US`. */
  readonly tag: string;
}

/** What is wrong with the value of a key; undefined where nothing is, or where there is none or a blank. */
export function checkValue(entry: FrontMatterEntry, key: FrontMatterKey, context: ValueContext): SchemaReport | undefined {
  const { value, valueSpan } = entry;
  const { pack, text } = context;
  if (value === undefined || !valueSpan) return undefined;
  const written = text.slice(valueSpan.start, valueSpan.end);
  if (placeholdersInValue(written, pack).length > 0) return undefined;
  const { type } = keySpec(key);
  const span = { start: valueSpan.start, end: Math.min(valueSpan.end, lineEnd(text, valueSpan.start)) };
  const misread = context.form === 'toml' ? undefined : checkPlain(written, value, type, span, text);
  if (misread) return misread;
  if (type === 'contact' && typeof value === 'object')
    return valueShapes[type].safeParse(value).success ? undefined : wrongShape(entry, type, span, text);
  if (!valueShapes[type].safeParse(value).success) return wrongShape(entry, type, span, text);
  if (type === 'list' || type === 'mapping') return undefined;
  return checkWords(entry, type, String(value), span, context);
}

/** Words that many tools take for yes or no where they stand without quotation marks. */
const truths: ReadonlyMap<string, 'false' | 'true'> = new Map([
  ...['no', 'off', 'false', 'n'].map((word) => [word, 'false'] as const),
  ...['yes', 'on', 'true', 'y'].map((word) => [word, 'true'] as const),
]);

/** A plain value that is read as something else than was written: `no` as false, `1.10` as 1.1. */
function checkPlain(written: string, value: unknown, type: ValueType, span: Span, text: string): SchemaReport | undefined {
  if (type === 'list' || type === 'mapping') return undefined;
  const fixes = () => [quoteFix(span, text)].flatMap((fix) => fix ?? []);
  const line = text.slice(span.end, lineEnd(text, span.end));
  // A comment has a space behind its sign; "#1" was meant to be read.
  const cut =
    /^[ \t]+#[\p{L}\p{N}]/u.test(line) && !/^["'|>]/.test(written) ? { start: span.start, end: span.end + line.trimEnd().length } : undefined;
  if (cut)
    return {
      message: 'cutByComment',
      data: { value: written },
      span: cut,
      severity: 'hint',
      fixes: () => [quoteFix(cut, text)].flatMap((fix) => fix ?? []),
    };
  const straight = /^[“”„«‘’‚]([^"“”„«»\\]*)[“”»’‘]$/u.exec(written)?.[1];
  if (straight !== undefined)
    return { message: 'curlyQuotes', data: {}, span, severity: 'hint', fixes: () => [replaceWith(`"${straight}"`, span, text)] };
  const truth = truths.get(written.toLowerCase());
  if (truth !== undefined) {
    return {
      message: 'readAsTruth',
      data: { value: written, read: truth },
      span,
      ...(type === 'text' || type === 'contact' ? { severity: 'hint' as const } : {}),
      fixes,
    };
  }
  if (type === 'line' && typeof value === 'number' && String(value) !== written) {
    return { message: 'readAsNumber', data: { value: written, read: String(value) }, span, severity: 'hint', fixes };
  }
  return undefined;
}

function checkWords(entry: FrontMatterEntry, type: ValueType, words: string, span: Span, context: ValueContext): SchemaReport | undefined {
  const { pack, text } = context;
  switch (type) {
    case 'kind': {
      const { kindIds } = catalogOf(pack);
      if (entry.key !== 'kind' && !nearest(words, kindIds)) return undefined;
      return kindNamed(words, pack) ? undefined : badName('badKind', words, span, kindIds, text, nearest(words, kindIds));
    }
    case 'shape':
      return shapeNamed(words, pack) ? undefined : badName('badShape', words, span, shapeIds, text, nearest(words, shapeIds));
    case 'language':
      return languageOfTag(words) ? undefined : badName('badLanguage', words, span, languageCodes, text, languageMeant(words, text));
    case 'status':
      return statusNamed(words, pack) ? undefined : badName('badStatus', words, span, statusIds, text, statusMeant(words, pack));
    case 'date':
      return checkDate(words, span, pack, text, context.tag);
    case 'cycle':
      return isCycle(words, pack)
        ? undefined
        : { message: 'badCycle', data: { value: words, example: keySpec('review_cycle').example }, span, fixes: () => cycleFixes(words, span, text) };
    default:
      return undefined;
  }
}

/** A list where one text is expected gives up all but its first item; other shapes are for the writer to settle. */
function wrongShape(entry: FrontMatterEntry, type: ValueType, span: Span, text: string): SchemaReport {
  const data = { key: entry.key };
  if (type === 'list') return { message: 'needsList', data, span };
  if (type === 'mapping') return { message: 'needsMapping', data, span };
  if (type === 'contact') return { message: 'needsContact', data, span };
  const [only, ...others] = Array.isArray(entry.value) ? (entry.value as readonly unknown[]) : [];
  const isWhole = entry.valueSpan?.end === span.end;
  const fixes = () => (typeof only === 'string' && others.length === 0 && isWhole ? [replaceWith(only, span, text)] : []);
  return { message: 'needsText', data, span, fixes };
}

/** The fix is the name that is meant; where none is near, all there are, as long as they are few. */
function badName(
  message: 'badKind' | 'badShape' | 'badLanguage' | 'badStatus',
  value: string,
  span: Span,
  allowed: readonly string[],
  text: string,
  meant: string | undefined,
): SchemaReport {
  const few = message === 'badKind' || message === 'badStatus' ? allowed.slice(0, 6) : [];
  return { message, data: { value, allowed: allowed.join(', ') }, span, fixes: () => oneOf(meant === undefined ? few : [meant], span, text) };
}

function statusMeant(value: string, pack: LanguagePack): string | undefined {
  const own = nearest(value, statusIds);
  return own ?? statusIds.find((id) => [pack, packs.en].some(({ statuses }) => nearest(value, [statuses[id].name, ...statuses[id].aliases])));
}

/** The nearest code, else the language that the text is in. */
function languageMeant(value: string, text: string): string | undefined {
  return nearest(value, languageCodes) ?? detectLanguage(text.slice(0, sample));
}

const sample = 6000;

/** Whether a value states a review cycle: `12 months`, `P1Y`, or words with a figure or an interval in the document's language. */
export function isCycle(value: string, pack: LanguagePack): boolean {
  if (/^P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/i.test(value.trim()) && value.trim().length > 1) return true;
  return /\p{L}/u.test(value) && (/\p{N}/u.test(value) || isIntervalInWords(value, pack) || isIntervalInWords(value, packs.en));
}

function isIntervalInWords(value: string, pack: LanguagePack): boolean {
  return intervalsOf(pack).some((pattern) => pattern.test(value.trim()));
}

/** Patterns with letters of any script take long to compile. */
const intervalsOf: (pack: LanguagePack) => readonly RegExp[] = memoized(({ measures: { numbers, frequency, units } }) => {
  const unit = `(?:${Object.values(units).flat().join('|')})`;
  const number = `(?:${Object.keys(numbers).join('|')})`;
  const sources = [...frequency.map((source) => source.replaceAll('{number}', number).replaceAll('{unit}', unit)), `${number} ?${unit}`];
  // A pattern with a slot of another kind, such as a time of day, names no interval of months.
  return sources.filter((source) => !/\{[a-z]+\}/.test(source)).map((source) => new RegExp(`^(?:${source})$`, 'iu'));
});

/** A bare figure counts months or years; which is for the writer to say. */
function cycleFixes(value: string, span: Span, text: string) {
  const figure = /^\d{1,3}$/.exec(value.trim())?.[0];
  if (!figure) return [];
  const singular = Number(figure) === 1;
  return oneOf(singular ? ['1 month', '1 year'] : [`${figure} months`, ...(Number(figure) <= 10 ? [`${figure} years`] : [])], span, text);
}

/** Whether a value could stand under a key: what decides whether an unknown key is a misspelt known one. */
export function suits(value: unknown, key: FrontMatterKey, pack: LanguagePack, tag: string): boolean {
  const { type } = keySpec(key);
  if (value === undefined) return true;
  if (!valueShapes[type].safeParse(value).success) return false;
  const words = String(value);
  switch (type) {
    case 'date':
      return readDateValue(words, pack, tag) !== undefined || placeholdersInValue(words, pack).length > 0;
    case 'cycle':
      return isCycle(words, pack);
    case 'kind':
      return nearest(words, catalogOf(pack).kindIds) !== undefined;
    case 'language':
      return languageOfTag(words) !== undefined;
    case 'status':
      return statusNamed(words, pack) !== undefined || statusMeant(words, pack) !== undefined;
    default:
      return true;
  }
}
