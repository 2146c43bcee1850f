/** Figures of commitments in the reader's language, so that `binnen 24 Stunden` can be read by those who know no German. */
import type { Unit } from '../languages/commitmentWording.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { Target } from '../standards/targets.ts';
import { say } from './checked.ts';

/** Units that every runtime can name in every language. */
const common = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type CommonUnit = (typeof common)[number];

/**
 * A target in the reader's language: `at most 24 hours`. Empty for limits that only words give, which need translating.
 * @example targetWords(target, 'de') // höchstens 24 Stunden
 */
export function targetWords(target: Target, reader: LanguageCode): string {
  const { quantity, unit, comparator, soft, text } = target;
  if (unit === undefined) return '';
  if (quantity === undefined) return isBlank(text) ? say({ id: 'register.open', data: {} }, reader) : '';
  const amount = amountWords(target, quantity, unit, reader);
  const about = soft ? say({ id: 'register.soft', data: { measure: amount } }, reader) : amount;
  return comparator ? say({ id: `register.comparator.${comparator}`, data: { measure: about } }, reader) : about;
}

/** A share from 0 to 1 in the reader's language: `90%`. */
export function shareWords(share: number, reader: LanguageCode): string {
  return new Intl.NumberFormat(reader, { style: 'percent', maximumFractionDigits: 2 }).format(share);
}

/** Whether a share of cases is what an amount says. */
export function isShare({ unit }: Pick<Target, 'unit'>): boolean {
  return unit === 'percent' || unit === 'perMille';
}

function isBlank(text: string): boolean {
  return /[[{_X]/.test(text);
}

function amountWords({ upTo, text }: Target, quantity: number, unit: Unit, reader: LanguageCode): string {
  // Which currency it is stands in the text alone.
  if (unit === 'money') return text;
  if (unit === 'percent') return rangeIn({ style: 'percent', maximumFractionDigits: 2 }, quantity / 100, upTo && upTo / 100, reader);
  if (unit === 'perMille') return `${rangeIn({}, quantity, upTo, reader)}\u00A0‰`;
  if (isCommon(unit)) return rangeIn({ style: 'unit', unit, unitDisplay: 'long' }, quantity, upTo, reader);
  const form = new Intl.PluralRules(reader).select(upTo ?? quantity);
  const data = { count: rangeIn({}, quantity, upTo, reader) };
  return say(form === 'one' ? { id: `unit.${unit}.one`, data } : { id: `unit.${unit}.other`, data }, reader);
}

function isCommon(unit: Unit): unit is CommonUnit {
  return common.some((name) => name === unit);
}

function rangeIn(options: Intl.NumberFormatOptions, from: number, to: number | undefined, reader: LanguageCode): string {
  const format = new Intl.NumberFormat(reader, options);
  return to === undefined ? format.format(from) : format.formatRange(from, to);
}
