/** A date as a reader would say it. */
import type { LanguageCode } from '../schema/vocabulary.ts';
import { daysFrom } from '../util/calendar.ts';
import { saidDate } from './writtenDate.ts';

/**
 * A date in words and how far away it is, in the reader's language. Thai readers get the Buddhist year.
 * @example dateInWords('2026-12-31', '2026-11-28', 'en') // '31 December 2026, in 33 days'
 */
export function dateInWords(iso: string, today: string, reader: LanguageCode): string {
  const locale = { en: 'en-GB', de: 'de', vi: 'vi', th: 'th-u-ca-buddhist', el: 'el', zh: 'zh-CN' }[reader];
  const distance = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(daysFrom(today, iso), 'day');
  return `${saidDate(iso, reader)}${reader === 'zh' ? '，' : ', '}${distance}`;
}
