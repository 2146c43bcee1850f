/** Figures that a reader could check: a number with a unit, a clock or calendar limit, an interval, a place where the figure stands. */
import { type Unit, units } from '../languages/commitmentWording.ts';
import type { LanguagePack } from '../languages/types.ts';
import type { Aspect } from '../schema/vocabulary.ts';
import { memoized } from '../util/memo.ts';
import { PhraseIndex } from '../util/phrases.ts';
import type { Span } from '../util/span.ts';

/** A figure found in a sentence. Spans are offsets in the text that was searched. */
export interface Measure extends Span {
  /** The aspects of a promise that the figure settles. */
  readonly aspects: readonly Aspect[];
  /** The number; undefined for limits and intervals in words, and for a blank in the number's place. */
  readonly quantity: number | undefined;
  readonly unit: Unit | undefined;
}

/** Units that say how soon. */
export const timeUnits: ReadonlySet<Unit> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'workingDay',
  'week',
  'month',
  'quarter',
  'year',
  'ring',
  'attempt',
]);

const everything: readonly Aspect[] = ['time', 'frequency', 'quantity', 'quality'];

function aspectsOf(unit: Unit): readonly Aspect[] {
  if (timeUnits.has(unit)) return ['time'];
  if (unit === 'times') return ['frequency', 'quantity'];
  if (unit === 'percent' || unit === 'perMille' || unit === 'point') return ['quantity', 'quality'];
  return ['quantity'];
}

/** A digit group, a blank in a number's place, or a number word. */
interface MeasureReader {
  readonly number: RegExp;
  readonly words: PhraseIndex<number>;
  readonly units: PhraseIndex<Unit>;
  readonly phrases: PhraseIndex<readonly Aspect[]>;
}

const digits = '[0-9０-９๐-๙]+(?:[.,:  ][0-9０-９๐-๙]+)*';
const blank = String.raw`\[[^\[\]]{1,40}\]|\{\{[^{}]{1,40}\}\}|_{2,}|X{1,3}(?!\p{L})`;
const clockTime = '(?<![0-9０-９๐-๙])[0-9０-９๐-๙]{1,2}(?:[:.h：][0-9๐-๙]{2})?(?![0-9０-９๐-๙])';

const readerOf: (pack: LanguagePack) => MeasureReader = memoized((pack) => {
  const { numbers, clock, frequency, references } = pack.measures;
  const words = Object.keys(numbers).join('|');
  const number = `(?:${digits}|${blank}|${words})`;
  const unit = `(?:${[...timeUnits].flatMap((name) => pack.measures.units[name]).join('|')})`;
  const fillIn = (source: string) => source.replaceAll('{time}', `(?:${clockTime})`).replaceAll('{number}', number).replaceAll('{unit}', unit);
  const inWords = pack.prose.words;
  return {
    number: new RegExp(`${digits}|${blank}`, 'uy'),
    words: new PhraseIndex(inWords, Object.entries(numbers)),
    units: new PhraseIndex(
      inWords,
      units.flatMap((name) => pack.measures.units[name].map((source) => [source, name] as const)),
    ),
    phrases: new PhraseIndex<readonly Aspect[]>(inWords, [
      ...clock.map((source) => [fillIn(source), ['time']] as const),
      ...frequency.map((source) => [fillIn(source), ['frequency']] as const),
      ...references.map((source) => [source, everything] as const),
    ]),
  };
});

/** The measures in a sentence, by their start. Overlapping ones are all given: `every 6 months` is an interval and holds a duration. */
export function measuresIn(text: string, pack: LanguagePack): readonly Measure[] {
  const reader = readerOf(pack);
  const found: Measure[] = reader.phrases
    .find(text)
    .map(({ start, end, value }) => ({ start, end, aspects: value, quantity: undefined, unit: undefined }));
  for (const amount of numbersIn(text, reader)) {
    const measure = withUnit(text, amount, reader);
    if (measure) found.push(measure);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text counts anything: digits, a blank in their place, or a number word other than "one", which is an article as well. */
export function counts(text: string, pack: LanguagePack): boolean {
  return numbersIn(text, readerOf(pack)).some(({ quantity }) => quantity !== 1);
}

interface Amount extends Span {
  readonly quantity: number | undefined;
}

function numbersIn(text: string, reader: MeasureReader): readonly Amount[] {
  const found: Amount[] = reader.words.find(text).map(({ start, end, value }) => ({ start, end, quantity: value }));
  for (let at = 0; at < text.length; at += 1) {
    if (!/[0-9０-９๐-๙[{_X]/.test(text.charAt(at))) continue;
    reader.number.lastIndex = at;
    const match = reader.number.exec(text);
    if (!match) continue;
    // A time of day is no number of anything: `15:00 hằng ngày`.
    if (!/[0-9０-９๐-๙]:[0-9０-９๐-๙]/.test(match[0])) found.push({ start: at, end: at + match[0].length, quantity: numberValue(match[0]) });
    at += match[0].length - 1;
  }
  return found;
}

/** The value of digits in any of the three scripts; undefined for a blank. */
export function numberValue(written: string): number | undefined {
  const western = written.replace(/[０-９๐-๙]/g, (digit) => String((digit.charCodeAt(0) - (digit >= '０' ? 0xff10 : 0x0e50)) % 10));
  const plain = western
    .replace(/[  ]/g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  const value = Number.parseFloat(plain);
  return Number.isNaN(value) ? undefined : value;
}

/** Between number and unit may stand a repetition in brackets ("three (3)"), a hyphen, or one word ("five full days"). */
const between = /^(?:\s?[(（]\s?[\p{N}]+\s?[)）])?[\s  -]?/u;

function withUnit(text: string, amount: Amount, reader: MeasureReader): Measure | undefined {
  const gap = between.exec(text.slice(amount.end, amount.end + 12))?.[0].length ?? 0;
  const word = /^\p{L}{2,14}\s/u.exec(text.slice(amount.end + gap, amount.end + gap + 16))?.[0].length ?? 0;
  const after =
    reader.units.matchAt(text, amount.end + gap) ??
    reader.units.matchAt(text, amount.end) ??
    (word > 0 && amount.quantity !== undefined ? reader.units.matchAt(text, amount.end + gap + word) : undefined);
  if (after) return { start: amount.start, end: after.end, aspects: aspectsOf(after.value), quantity: amount.quantity, unit: after.value };
  return withPrefix(text, amount, reader);
}

/** `£15`, `ร้อยละ 90`: the unit stands before the number. */
function withPrefix(text: string, amount: Amount, reader: MeasureReader): Measure | undefined {
  const before = text.slice(Math.max(0, amount.start - 12), amount.start);
  for (let length = before.length; length > 0; length -= 1) {
    const at = amount.start - length;
    const unit = reader.units.matchAt(text, at);
    if (!unit || text.slice(unit.end, amount.start).trim() !== '' || unit.end > amount.start) continue;
    if (unit.value !== 'money' && unit.value !== 'percent' && unit.value !== 'perMille') continue;
    return { start: at, end: amount.end, aspects: aspectsOf(unit.value), quantity: amount.quantity, unit: unit.value };
  }
  return undefined;
}
