import { describe, expect, test } from 'vitest';
import { packs } from '../../../server/src/languages/index.ts';
import { readDateValue } from '../../../server/src/model/dateReading.ts';
import { frontMatterSchema } from '../../../server/src/rules/front-matter/schema.ts';
import type { LanguageCode } from '../../../server/src/schema/vocabulary.ts';
import { check, clean, fixes } from '../../support/check.ts';

const whole = { frontMatter: '', heading: '' };

describe('a date in front matter is read', () => {
  const days: readonly (readonly [LanguageCode, string, string])[] = [
    ['en', '2026-12-31', '2026-12-31'],
    ['en', '2026-12-31T10:00:00Z', '2026-12-31'],
    ['en', '2026/12/31', '2026-12-31'],
    ['en', '31 December 2026', '2026-12-31'],
    ['en', '31st of December, 2026', '2026-12-31'],
    ['en', 'December 31, 2026', '2026-12-31'],
    ['en', 'Dec 31 2026', '2026-12-31'],
    ['en', '31/12/2026', '2026-12-31'],
    ['en', '12/31/2026', '2026-12-31'],
    ['en', '03.04.2026', '2026-04-03'],
    ['en', '05/05/2026', '2026-05-05'],
    ['de', '31.12.2026', '2026-12-31'],
    ['de', '3. 4. 2026', '2026-04-03'],
    ['de', '31. Dezember 2026', '2026-12-31'],
    ['de', '31 Dez 2026', '2026-12-31'],
    ['de', '3/4/2026', '2026-04-03'],
    ['de', '31 December 2026', '2026-12-31'],
    ['vi', 'ngày 31 tháng 12 năm 2026', '2026-12-31'],
    ['vi', '31/12/2026', '2026-12-31'],
    ['vi', '03/04/2026', '2026-04-03'],
    ['vi', '31-12-2026', '2026-12-31'],
    ['th', '31 ธันวาคม 2569', '2026-12-31'],
    ['th', '31 ธันวาคม 2026', '2026-12-31'],
    ['th', '๓๑ ธันวาคม พ.ศ. ๒๕๖๙', '2026-12-31'],
    ['th', '31/12/2569', '2026-12-31'],
    ['th', '31 ธ.ค. 2569', '2026-12-31'],
    ['th', '2569-12-31', '2026-12-31'],
    ['el', '31 Δεκεμβρίου 2026', '2026-12-31'],
    ['el', '31η Δεκεμβρίου 2026', '2026-12-31'],
    ['el', '31/12/2026', '2026-12-31'],
    ['el', '3.4.2026', '2026-04-03'],
    ['zh', '2026年12月31日', '2026-12-31'],
    ['zh', '2026 年 1 月 3 日', '2026-01-03'],
    ['zh', '二〇二六年十二月三十一日', '2026-12-31'],
    ['zh', '二〇二六年元月二十日', '2026-01-20'],
    ['zh', '2026.12.31', '2026-12-31'],
    ['zh', '２０２６年１２月３１日', '2026-12-31'],
  ];
  for (const [language, written, iso] of days) {
    test(`${written} (${language})`, () => expect(readDateValue(written, packs[language])).toEqual({ found: 'day', days: [iso] }));
  }

  const others: readonly (readonly [LanguageCode, string, string, readonly string[], string?])[] = [
    ['en', '03/04/2026', 'ambiguous', ['2026-04-03', '2026-03-04']],
    ['en', '3-4-2026', 'ambiguous', ['2026-04-03', '2026-03-04']],
    ['en', '03/04/2026', 'day', ['2026-04-03'], 'en-GB'],
    ['en', '03/04/2026', 'day', ['2026-03-04'], 'en-US'],
    ['en', '31 February 2026', 'impossible', ['2026-02-28']],
    ['en', '2028-02-30', 'impossible', ['2028-02-29']],
    ['de', '31.04.2026', 'impossible', ['2026-04-30']],
    ['vi', '31/11/2026', 'impossible', ['2026-11-30']],
    ['th', '30 กุมภาพันธ์ 2569', 'impossible', ['2026-02-28']],
    ['el', '31 Απριλίου 2026', 'impossible', ['2026-04-30']],
    ['zh', '2026年2月30日', 'impossible', ['2026-02-28']],
    ['en', '2026-31-12', 'swapped', ['2026-12-31']],
    ['de', '12.31.2026', 'swapped', ['2026-12-31']],
    ['en', '31/12/26', 'short', ['2026-12-31']],
    ['th', '31 ธ.ค. 69', 'short', ['2026-12-31']],
    ['en', 'January 2025', 'partial', ['2025-01-01']],
    ['en', '2025-01', 'partial', ['2025-01-01']],
    ['de', 'Jänner 2025', 'partial', ['2025-01-01']],
    ['vi', 'tháng 1 năm 2025', 'partial', ['2025-01-01']],
    ['th', 'มกราคม 2568', 'partial', ['2025-01-01']],
    ['zh', '2025年1月', 'partial', ['2025-01-01']],
  ];
  for (const [language, written, found, iso, tag] of others) {
    test(`${written} (${tag ?? language}) is ${found}`, () =>
      expect(readDateValue(written, packs[language], tag)).toMatchObject({ found, days: iso }));
  }

  for (const written of ['', 'someday', '2026', 'Q3 2026', '12', '2026-00-10', '99/99/2026', '32 December 2026', 'May', 'x'.repeat(10_000)]) {
    test(`${written.slice(0, 20)} is none`, () => expect(readDateValue(written, packs.en)).toBeUndefined());
  }
});

check(
  frontMatterSchema,
  'reads a date in the form of the language, and says how',
  `
  ---
  kind: policy
  language: de
  title: 😀
  effective: 31.12.2026
             ^^^^^^^^^^ This date is read as 2026-12-31. Write it that way, so that every tool reads the same day.
  reviewed: "8. Juli 2026"
            ^^^^^^^^^^^^^^
  ---
`,
  { ...whole, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  frontMatterSchema,
  'does not guess which of two days is meant',
  `
  ---
  kind: policy
  language: en
  effective: 03/04/2026
             ^^^^^^^^^^ "03/04/2026" can be 2026-04-03 or 2026-03-04. Write the one you mean, with the year first.
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a day that its month does not have, and a month without a day',
  `
  ---
  kind: policy
  effective: 31 February 2026
             ^^^^^^^^^^^^^^^^ There is no such day as "31 February 2026": that month has 28 days. Correct the date.
  reviewed: January 2025
            ^^^^^^^^^^^^ "January 2025" names no day. Write year, month and day, for example 2025-01-01.
  next_review: 31/12/26
               ^^^^^^^^ "31/12/26" is not a date. Write year, month and day, for example 2026-12-31.
  ---
`,
  whole,
);

const written: readonly (readonly [LanguageCode, string])[] = [
  ['en', '31 December 2026'],
  ['de', '31. Dezember 2026'],
  ['vi', 'ngày 31 tháng 12 năm 2026'],
  ['th', '31 ธันวาคม 2569'],
  ['el', '31 Δεκεμβρίου 2026'],
  ['zh', '2026年12月31日'],
];
for (const [language, date] of written) {
  const around = (value: string) => `---\nkind: policy\nlanguage: ${language}\neffective: ${value}\n---\n`;
  fixes(frontMatterSchema, `writes ${date} as ISO`, around(date), around('2026-12-31'), { setup: whole });
}
const american = (value: string) => `---\nkind: policy\neffective: ${value}\n---\n`;
fixes(frontMatterSchema, 'the first reading', american('03/04/2026'), american('2026-04-03'), { setup: whole });
fixes(frontMatterSchema, 'the second reading', american('"03/04/2026"'), american('"2026-03-04"'), { setup: whole, which: 1 });
fixes(frontMatterSchema, 'the last day of the month', american('2026-02-30'), american('2026-02-28'), { setup: whole });
clean(frontMatterSchema, 'a date of TOML', '+++\nkind = "policy"\neffective = 2026-12-31\nreviewed = "2026-12-31"\n+++\n', whole);
