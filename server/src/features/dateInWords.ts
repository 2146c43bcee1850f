/** A date as a reader would say it. */
import { packs } from '../languages/index.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import { daysFrom } from '../util/calendar.ts';
import { writtenDate } from './writtenDate.ts';

/**
 * A date in words and how far away it is, in the reader's language. Thai readers get the Buddhist year.
 * @example dateInWords('2026-12-31', '2026-11-28', 'en') // '31 December 2026, in 33 days'
 */
export function dateInWords(iso: string, today: string, reader: LanguageCode): string {
  const distance = new Intl.RelativeTimeFormat(reader, { numeric: 'auto' }).format(daysFrom(today, iso), 'day');
  return `${writtenDate(iso, packs[reader])}${reader === 'zh' ? '，' : ', '}${distance}`;
}
