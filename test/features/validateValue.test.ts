import { describe, expect, test } from 'vitest';
import { problemWithValue } from '../../server/src/features/validateValue.ts';
import { writtenDate } from '../../server/src/features/writtenDate.ts';
import { packs } from '../../server/src/languages/index.ts';
import type { BlankKind } from '../../server/src/languages/types.ts';
import { isoDate } from '../../server/src/model/dates.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';

function severity(value: string, kind: BlankKind | 'choice', language: LanguageCode = 'en', hasUnit = false): string {
  return problemWithValue(value, kind, packs[language], { hasUnit, today: '2026-06-15' })?.severity ?? 'fine';
}

type Row = readonly [kind: BlankKind, language: LanguageCode, value: string];

describe('values that are fine', () => {
  test.each<Row>([
    ['date', 'en', '2026-01-31'],
    ['date', 'en', '31 January 2026'],
    ['date', 'en', 'January 31, 2026'],
    ['date', 'en', 'March 2026'],
    ['date', 'de', '31. Januar 2026'],
    ['date', 'de', '31.01.2026'],
    ['date', 'de', 'Januar 2026'],
    ['date', 'vi', '31/01/2026'],
    ['date', 'vi', 'ngày 31 tháng 1 năm 2026'],
    ['date', 'th', '31 มกราคม 2569'],
    ['date', 'th', '๓๑ มกราคม ๒๕๖๙'],
    ['date', 'th', '31/1/2569'],
    ['date', 'el', '31 Ιανουαρίου 2026'],
    ['date', 'el', '31/1/2026'],
    ['date', 'zh', '2026年1月31日'],
    ['date', 'zh', '２０２６年１月３１日'],
    ['duration', 'en', '24 hours'],
    ['duration', 'en', 'two working days'],
    ['duration', 'en', '2–3 days'],
    ['duration', 'de', 'zwei Arbeitstage'],
    ['duration', 'vi', '24 giờ'],
    ['duration', 'th', '๒๔ ชั่วโมง'],
    ['duration', 'el', 'δύο εργάσιμες ημέρες'],
    ['duration', 'zh', '两个工作日'],
    ['duration', 'zh', '２４小时'],
    ['number', 'en', 'twelve'],
    ['number', 'th', '๑๒'],
    ['number', 'zh', '１２'],
    ['number', 'zh', '三'],
    ['number', 'el', 'τρεις'],
    ['number', 'en', 'CS-001'],
    ['percentage', 'en', '95'],
    ['percentage', 'de', '97,5 %'],
    ['percentage', 'th', 'ร้อยละ ๙๕'],
    ['percentage', 'zh', '百分之95'],
    ['contact', 'en', 'service@norrholm.eu'],
    ['contact', 'en', '+44 20 7946 0018'],
    ['contact', 'en', '101'],
    ['contact', 'en', 'https://norrholm.eu/help?x=1'],
    ['contact', 'en', 'norrholm.eu/help'],
    ['contact', 'en', '12 High Street, Oldtown'],
    ['contact', 'en', 'write to a@b.eu or c@d.eu'],
    ['contact', 'en', '@norrholm_help'],
    ['contact', 'zh', '北京市朝阳区建国路1号'],
    ['contact', 'th', 'ถนนสุขุมวิท'],
    ['contact', 'de', 'Kundendienst, Hauptstraße 1, 20095 Hamburg'],
    ['company', 'en', '3M & Söhne'],
    ['person', 'en', 'Head of Service'],
    ['text', 'en', '7'],
  ])('%s in %s: %s', (kind, language, value) => expect(severity(value, kind, language)).toBe('fine'));

  test('a figure is enough where the unit follows', () => {
    expect(severity('24', 'duration', 'en', true)).toBe('fine');
    expect(severity('๒๔', 'duration', 'th', true)).toBe('fine');
  });
});

describe('values that want a second look', () => {
  test.each<Row>([
    ['date', 'en', 'next spring'],
    ['date', 'en', '2026'],
    ['duration', 'en', '24'],
    ['duration', 'en', 'several days'],
    ['duration', 'zh', '几天'],
    ['percentage', 'en', '120 %'],
    ['contact', 'en', '12'],
    ['contact', 'en', '12345678901234567890'],
    ['contact', 'en', 'somewhere'],
    ['contact', 'en', 'info@example.com'],
    ['company', 'en', '123'],
    ['person', 'th', '๑๒๓'],
    ['text', 'en', 'the [country] office'],
  ])('%s in %s: %s', (kind, language, value) => expect(severity(value, kind, language)).toBe('warning'));
});

describe('values that cannot be', () => {
  test.each<Row>([
    ['date', 'en', '2026-02-30'],
    ['date', 'en', '31 February 2026'],
    ['date', 'de', '31.02.2026'],
    ['date', 'th', '30 กุมภาพันธ์ 2569'],
    ['date', 'zh', '2026年2月30日'],
    ['date', 'el', '31 Φεβρουαρίου 2026'],
    ['date', 'vi', '30/02/2026'],
    ['date', 'en', '12'],
    ['duration', 'en', 'soon'],
    ['number', 'en', 'many'],
    ['number', 'de', 'viele'],
    ['percentage', 'en', 'most'],
    ['contact', 'en', 'info@'],
    ['contact', 'en', 'info@norrholm'],
    ['contact', 'en', 'a b@@c.eu'],
    ['contact', 'en', 'https://'],
    ['contact', 'en', 'www.norr holm.eu'],
    ['company', 'en', ''],
    ['company', 'en', '   '],
    ['company', 'en', '...'],
    ['text', 'en', '[Company]'],
    ['text', 'de', '[Unternehmen]'],
    ['text', 'vi', '[Tên công ty]'],
    ['text', 'th', '[ชื่อบริษัท]'],
    ['text', 'el', '[Επωνυμία]'],
    ['text', 'zh', '【公司名称】'],
    ['text', 'en', 'TBD'],
  ])('%s in %s: %s', (kind, language, value) => expect(severity(value, kind, language)).toBe('error'));
});

describe.each(languageCodes)('a date written in %s', (language) => {
  test('is read as the same day', () => {
    for (const day of [
      '2026-01-31',
      '2026-02-01',
      '2026-03-03',
      '2026-04-30',
      '2026-05-15',
      '2026-06-15',
      '2026-07-07',
      '2026-08-08',
      '2026-09-09',
      '2026-10-10',
      '2026-11-11',
      '2026-12-31',
    ]) {
      expect(isoDate(writtenDate(day, packs[language]), packs[language])).toBe(day);
    }
  });
});
