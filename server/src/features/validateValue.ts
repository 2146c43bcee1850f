/** Whether a text can be the value of a blank: a date is a date in the language of the document, an address an address. */
import type { MessageId } from '../languages/messages.ts';
import type { BlankKind, LanguagePack } from '../languages/types.ts';
import { isoDate, monthOf, westernDigits } from '../model/dates.ts';
import { placeholdersInValue } from '../model/placeholders.ts';
import { memoized } from '../util/memo.ts';
import type { Phrase } from './checked.ts';
import { writtenDate } from './writtenDate.ts';

/** What is wrong with a value. A warning may be overridden: writers know things that no check does. */
export interface ValueProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Phrase;
}

/** What the blank stands in, as far as it matters for its value. */
export interface ValuePlace {
  /** Whether a unit follows the blank, so that a figure alone is enough: `[X] hours`. */
  readonly hasUnit: boolean;
  /** Today as an ISO date: for examples. */
  readonly today: string;
}

/** What is wrong with a value for a blank of some kind; undefined where nothing is. */
export function problemWithValue(value: string, kind: BlankKind | 'choice', pack: LanguagePack, place: ValuePlace): ValueProblem | undefined {
  const text = value.normalize('NFC').trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return problem('error', 'value.empty');
  const [blank] = placeholdersInValue(text, pack);
  if (blank && blank.text === text) return problem('error', 'value.blank', { text: blank.text });
  const found = kind === 'choice' ? undefined : checks[kind](text, pack, place);
  return found ?? (blank ? problem('warning', 'value.blank', { text: blank.text }) : undefined);
}

type Check = (text: string, pack: LanguagePack, place: ValuePlace) => ValueProblem | undefined;

const checks: Readonly<Record<BlankKind, Check>> = {
  date: checkDate,
  duration: checkDuration,
  number: (text, pack) => (hasFigure(text, pack) ? undefined : problem('error', 'value.number', {})),
  percentage: checkPercentage,
  contact: checkContact,
  company: checkName,
  person: checkName,
  text: () => undefined,
};

function problem(severity: ValueProblem['severity'], id: MessageId, data: Phrase['data'] = {}): ValueProblem {
  return { severity, message: { id, data } };
}

/** A year, a month, a weekday or "the first Monday" may be what a blank for a date wants; what looks like a day must be one. */
function checkDate(text: string, pack: LanguagePack, { today }: ValuePlace): ValueProblem | undefined {
  if (isoDate(text, pack)) return undefined;
  const example = writtenDate(today, pack);
  const plain = westernDigits(text);
  if (/^\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}\s*日?\.?$/u.test(plain)) return problem('error', 'value.noSuchDay', { text, example });
  if (/\d/.test(plain) && [...plain.matchAll(/[\p{L}\p{M}]+\.?/gu)].some(([word]) => monthOf(word, pack) !== undefined)) {
    const withDay = /(?<!\d)\d{1,2}(?!\d)/.test(plain) && /\d{4}/.test(plain);
    return withDay ? problem('error', 'value.noSuchDay', { text, example }) : undefined;
  }
  const isPart = /^\d{4}$/.test(plain) || /\p{L}/u.test(plain);
  return problem(isPart ? 'warning' : 'error', 'value.date', { text, example });
}

/** A figure and a unit, or words such as "half a day"; a figure alone where the unit stands behind the blank. */
function checkDuration(text: string, pack: LanguagePack, { hasUnit }: ValuePlace): ValueProblem | undefined {
  const figure = hasFigure(text, pack);
  if (figure && (hasUnit || !isBareFigure(text))) return undefined;
  if (figure) return problem('warning', 'value.durationUnit', { text });
  return problem(unitIn(pack).test(text) ? 'warning' : 'error', 'value.duration');
}

function isBareFigure(text: string): boolean {
  return /^[\p{N}\s.,:–-]+$/u.test(text);
}

function checkPercentage(text: string, pack: LanguagePack): ValueProblem | undefined {
  if (!hasFigure(text, pack)) return problem('error', 'value.percentage');
  const figure = /^(\d+(?:[.,]\d+)?)\s*(?:%|\p{L}.*)?$/u.exec(westernDigits(text))?.[1];
  return figure && Number(figure.replace(',', '.')) > 100 ? problem('warning', 'value.over100', { text }) : undefined;
}

/** E-mail, telephone, web, or an address of streets or offices: only what looks like one of the first three and cannot be one is refused. */
function checkContact(text: string): ValueProblem | undefined {
  if (/^@[\p{L}\p{N}_.]+$/u.test(text)) return undefined;
  if (text.includes('@')) {
    const addresses = text.match(/\S*@\S*/g) ?? [];
    const isAddress = (one: string): boolean => /^[<(]?(?:mailto:)?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+[>),.;]*$/u.test(one);
    return addresses.every(isAddress) ? sample(text) : problem('error', 'value.email', { text });
  }
  if (/^(?:[a-z]+:\/\/|www\.)/i.test(text)) {
    return /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?::\d+)?(?:[/?#]\S*)?$/iu.test(text) &&
      /[\p{L}\p{N}]\.[\p{L}\p{N}]|localhost|\/\//u.test(text)
      ? sample(text)
      : problem('error', 'value.web', { text });
  }
  const digits = westernDigits(text).replace(/\D/g, '').length;
  const isNumber = /^\+?[\d\s()./–-]+$/.test(westernDigits(text));
  if (isNumber && (digits < 3 || digits > 15)) return problem('warning', 'value.phone', { text });
  if (!isNumber && digits === 0 && !/\s|\p{Script=Thai}|\p{Script=Han}|\./u.test(text)) return problem('warning', 'value.contact', { text });
  return undefined;
}

/** Addresses that exist for examples only. */
function sample(text: string): ValueProblem | undefined {
  return /(?:@|\/\/|\bwww\.)(?:[\p{L}\p{N}-]+\.)*example(?:\.(?:com|org|net|edu))?(?![\p{L}\p{N}-])/iu.test(text)
    ? problem('warning', 'value.sample', { text })
    : undefined;
}

function checkName(text: string): ValueProblem | undefined {
  return /\p{L}/u.test(text) ? undefined : problem('warning', 'value.name', { text });
}

/** Figures in any script, or number words of the language. */
function hasFigure(text: string, pack: LanguagePack): boolean {
  return /\p{N}/u.test(text) || numberWord(pack).test(text);
}

const numberWord: (pack: LanguagePack) => RegExp = memoized(({ measures, prose }) => {
  const [before, after] = prose.words === 'letters' ? ['(?<![\\p{L}])', '(?![\\p{L}])'] : ['', ''];
  return new RegExp(`${before}(?:${Object.keys(measures.numbers).join('|')})${after}`, 'iu');
});

const unitIn: (pack: LanguagePack) => RegExp = memoized(({ measures: { units }, prose }) => {
  const [before, after] = prose.words === 'letters' ? ['(?<![\\p{L}])', '(?![\\p{L}])'] : ['', ''];
  const { second, minute, hour, day, workingDay, week, month, quarter, year } = units;
  return new RegExp(`${before}(?:${[second, minute, hour, workingDay, day, week, month, quarter, year].flat().join('|')})${after}`, 'iu');
});

/** Whether a text that follows a blank begins with a unit of time: `[X] hours`. */
export function startsWithUnit(text: string, pack: LanguagePack): boolean {
  const plain = text.replace(/^[\s*_]+/u, '').slice(0, 40);
  return unitIn(pack).exec(plain)?.index === 0;
}
