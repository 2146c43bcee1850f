/** What is said of a date in front matter. */
import { packs } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { readDateValue } from '../../model/dateReading.ts';
import { keySpec } from '../../schema/frontMatter.ts';
import type { Span } from '../../util/span.ts';
import type { Report } from '../rule.ts';
import { oneOf } from './valueFix.ts';

function elsewhere(value: string, own: LanguagePack): ReturnType<typeof readDateValue> {
  if (!/\p{L}/u.test(value)) return undefined;
  for (const pack of Object.values(packs)) {
    const reading = pack === own ? undefined : readDateValue(value, pack);
    if (reading?.found === 'day') return reading;
  }
  return undefined;
}

/**
 * A date in another form than the ISO form is understood, and a fix writes it in that form. One that may mean two days is not guessed;
 * one that no calendar has, or that names no day, is reported. `tag` is the language of the document as written.
 */
export function checkDate(value: string, span: Span, pack: LanguagePack, text: string, tag: string): Report<'front-matter/schema'> | undefined {
  // A date with the name of a month in another of the languages says the same day.
  const reading = readDateValue(value, pack, tag) ?? elsewhere(value, pack);
  const example = keySpec('effective').example;
  if (!reading) return { message: 'badDate', data: { value, example }, span };
  const days = reading.days;
  const fixes = () => oneOf(days, span, text, 'fix.writeDate');
  const [first] = days;
  switch (reading.found) {
    case 'day':
      if (/^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(value.trim()) && value.trim().startsWith(reading.days[0])) return undefined;
      return { message: 'ownDate', data: { date: reading.days[0] }, span, severity: 'hint', fixes };
    case 'ambiguous':
      return { message: 'ambiguousDate', data: { value, first: reading.days[0], second: reading.days[1] }, span, fixes };
    case 'impossible':
      return { message: 'impossibleDate', data: { value, days: reading.last }, span, fixes };
    case 'partial':
      return { message: 'partialDate', data: { value, example: reading.days[0] }, span, severity: 'info', fixes };
    default:
      return { message: 'badDate', data: { value, example: first ?? example }, span, fixes };
  }
}
