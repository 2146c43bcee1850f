import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { packOf, parseDocument, unitsIn } from '../../server/src/model/document.ts';
import { headingWords, sectionsOfHeading } from '../../server/src/model/headings.ts';
import { type LanguageCode, languageCodes, type SectionId, sectionIds } from '../../server/src/schema/vocabulary.ts';

/** The heading of a line of Markdown, taken apart. */
function read(line: string, language: LanguageCode): { number: string; words: string; ids: readonly SectionId[] } {
  const document = parseDocument(`---\nlanguage: ${language}\n---\n\n${line}\n`);
  for (const { unit } of unitsIn(document)) {
    if (unit.kind !== 'heading') continue;
    const { number, words } = headingWords(unit, packOf(document));
    return { number: number.trim(), words, ids: sectionsOfHeading(words, packOf(document)) };
  }
  return { number: '', words: '', ids: [] };
}

describe('numbering and decoration', () => {
  test.each([
    ['en', '## 3.2 Scope', '3.2', 'Scope'],
    ['en', '## 3. Scope', '3.', 'Scope'],
    ['en', '## 3) Scope', '3)', 'Scope'],
    ['en', '## 3 Scope', '3', 'Scope'],
    ['en', '## 1.2.3. Scope', '1.2.3.', 'Scope'],
    ['en', '## 1\\. Scope', '1.', 'Scope'],
    ['en', '## III. Scope', 'III.', 'Scope'],
    ['en', '## iv) Scope', 'iv)', 'Scope'],
    ['en', '## A. Scope', 'A.', 'Scope'],
    ['en', '## B 5.1 Scope', 'B 5.1', 'Scope'],
    ['en', '## B5 Scope', 'B5', 'Scope'],
    ['en', '## (1) Scope', '(1)', 'Scope'],
    ['en', '## (a) Scope', '(a)', 'Scope'],
    ['en', '## § 5 Scope', '§ 5', 'Scope'],
    ['en', '## Section 3: Scope', 'Section 3:', 'Scope'],
    ['en', '## Chapter IV. Scope', 'Chapter IV.', 'Scope'],
    ['en', '## Appendix A - Contact', 'Appendix A -', 'Contact'],
    ['en', '## Part two: Scope', 'Part two:', 'Scope'],
    ['en', '## 🎯 Scope', '', 'Scope'],
    ['en', '## 🎯 2. Scope', '2.', 'Scope'],
    ['en', '## 1️⃣ Scope', '', 'Scope'],
    ['en', '## Scope:', '', 'Scope'],
    ['en', '## **Scope**', '', 'Scope'],
    ['en', '## *2.* **Scope**:', '2.', 'Scope'],
    ['en', '**2. Scope**', '2.', 'Scope'],
    ['en', '**Scope:**', '', 'Scope'],
    ['en', '## Scope {#scope}', '', 'Scope'],
    ['en', '## Scope ##', '', 'Scope'],
    ['de', '## § 5 Geltungsbereich', '§ 5', 'Geltungsbereich'],
    ['de', '## §5 Geltungsbereich', '§5', 'Geltungsbereich'],
    ['de', '## Kapitel 2: Zweck', 'Kapitel 2:', 'Zweck'],
    ['de', '## Abschnitt II Zweck', 'Abschnitt II', 'Zweck'],
    ['de', '## 2. Kapitel: Zweck', '2. Kapitel:', 'Zweck'],
    ['de', '## Artikel 3 Zweck', 'Artikel 3', 'Zweck'],
    ['de', '## Ziffer 4.1 Zweck', 'Ziffer 4.1', 'Zweck'],
    ['vi', '## Điều 3. Mục đích', 'Điều 3.', 'Mục đích'],
    ['vi', '## Chương II: Phạm vi áp dụng', 'Chương II:', 'Phạm vi áp dụng'],
    ['vi', '## Phần thứ nhất. Mục đích', 'Phần thứ nhất.', 'Mục đích'],
    ['vi', '## IV. Liên hệ', 'IV.', 'Liên hệ'],
    ['vi', '## a) Mục đích', 'a)', 'Mục đích'],
    ['th', '## ข้อ 4 ขอบเขต', 'ข้อ 4', 'ขอบเขต'],
    ['th', '## ข้อ ๔ ขอบเขต', 'ข้อ ๔', 'ขอบเขต'],
    ['th', '## หมวดที่ 2 ขอบเขต', 'หมวดที่ 2', 'ขอบเขต'],
    ['th', '## ๑. วัตถุประสงค์', '๑.', 'วัตถุประสงค์'],
    ['th', '## ก. วัตถุประสงค์', 'ก.', 'วัตถุประสงค์'],
    ['th', '## (๑) วัตถุประสงค์', '(๑)', 'วัตถุประสงค์'],
    ['el', '## Άρθρο 2 Σκοπός', 'Άρθρο 2', 'Σκοπός'],
    ['el', '## Άρθρο 2: Σκοπός', 'Άρθρο 2:', 'Σκοπός'],
    ['el', '## ΑΡΘΡΟ 2 ΣΚΟΠΟΣ', 'ΑΡΘΡΟ 2', 'ΣΚΟΠΟΣ'],
    ['el', '## Κεφάλαιο Β΄ Σκοπός', 'Κεφάλαιο Β΄', 'Σκοπός'],
    ['el', '## α) Σκοπός', 'α)', 'Σκοπός'],
    ['zh', '## 第二章 适用范围', '第二章', '适用范围'],
    ['zh', '## 第3条 适用范围', '第3条', '适用范围'],
    ['zh', '## 第十二条　适用范围', '第十二条', '适用范围'],
    ['zh', '## 一、目的', '一、', '目的'],
    ['zh', '## 十二、目的', '十二、', '目的'],
    ['zh', '## （一）目的', '（一）', '目的'],
    ['zh', '## (1) 目的', '(1)', '目的'],
    ['zh', '## 1、目的', '1、', '目的'],
    ['zh', '## 1．目的', '1．', '目的'],
    ['zh', '## ① 目的', '①', '目的'],
    ['zh', '## 【目的】', '', '目的'],
    ['en', '## [Scope of the Agreement]', '', 'Scope of the Agreement'],
    ['en', '## 🇬🇧 Scope', '', 'Scope'],
  ] as const)('%s %s', (language, line, number, words) => {
    const found = read(line, language);
    expect([found.number, found.words]).toEqual([number, words]);
  });

  test.each([
    ['en', '## A day in the shop', 'A day in the shop'],
    ['en', '## I want to complain', 'I want to complain'],
    ['en', '## Mission', 'Mission'],
    ['en', '## 24/7 support', '24/7 support'],
    ['en', '## C-level roles', 'C-level roles'],
    ['en', '## Civil service', 'Civil service'],
    ['en', '## 24-hour support', '24-hour support'],
    ['en', '## 3D printing', '3D printing'],
    ['en', '## 1st line support', '1st line support'],
    ['en', '## No refunds', 'No refunds'],
    ['en', '## Part-time staff', 'Part-time staff'],
    ['en', '## Step in the right direction', 'Step in the right direction'],
    ['en', '## Section heads', 'Section heads'],
    ['en', '## 100 % satisfaction', '100 % satisfaction'],
    ['en', '## 2026', '2026'],
    ['en', '## Q&A', 'Q&A'],
    ['en', '## E-mail', 'E-mail'],
    ['en', '## 10 rules for calls', '10 rules for calls'],
    ['en', '## V.I.P. customers', 'V.I.P. customers'],
    ['de', '## Teil unseres Teams', 'Teil unseres Teams'],
    ['de', '## E-Mail', 'E-Mail'],
    ['de', '## Punkt für Punkt', 'Punkt für Punkt'],
    ['vi', '## Mục đích', 'Mục đích'],
    ['vi', '## Phần thưởng', 'Phần thưởng'],
    ['vi', '## Điều khoản', 'Điều khoản'],
    ['th', '## ข้อร้องเรียน', 'ข้อร้องเรียน'],
    ['th', '## ส่วนลด', 'ส่วนลด'],
    ['th', '## ขั้นตอนการร้องเรียน', 'ขั้นตอนการร้องเรียน'],
    ['el', '## Η αποστολή μας', 'Η αποστολή μας'],
    ['el', '## Ο πελάτης', 'Ο πελάτης'],
    ['zh', '## 一般规定', '一般规定'],
    ['zh', '## 一线员工', '一线员工'],
    ['zh', '## 三包服务', '三包服务'],
    ['zh', '## 第一次来电', '第一次来电'],
    ['zh', '## 24小时服务', '24小时服务'],
  ] as const)('%s %s has no number', (language, line, words) => {
    expect(read(line, language)).toMatchObject({ number: '', words });
  });
});

describe('which sections a heading opens', () => {
  test.each(languageCodes.flatMap((code) => sectionIds.map((id) => [code, id] as const)))('%s: the title and every alias of %s', (code, id) => {
    const { title, aliases } = packs[code].sections[id];
    for (const words of [title, ...aliases]) expect(sectionsOfHeading(words, packs[code]), words).toEqual([id]);
  });

  test.each([
    ['en', '## SCOPE', ['scope']],
    ['en', '## Our scope', ['scope']],
    ['en', '## Purpose and scope', ['purpose', 'scope']],
    ['en', '## Purpose & Scope (4.1–4.4)', ['purpose', 'scope']],
    ['en', '## Vision / Mission', ['vision-values', 'mission']],
    ['en', '## Scope / Phạm vi', ['scope']],
    ['en', '## 3.2 Complaints and escalation:', ['escalation', 'complaints']],
    ['en', 'Scope\n-----', ['scope']],
    ['en', '**Scope**', ['scope']],
    ['en', '## Telescope maintenance', []],
    ['en', '## A day in the shop', []],
    ['en', '## Opening hours at Christmas', []],
    ['de', '## Unser Geltungsbereich', ['scope']],
    ['de', '## Zweck & Geltungsbereich', ['purpose', 'scope']],
    ['de', '## ZWECK UND GELTUNGSBEREICH', ['purpose', 'scope']],
    ['de', '## Scope', ['scope']],
    ['de', '## Öffnungszeiten zu Weihnachten', []],
    ['vi', '## Phạm vi áp dụng của điều lệ', ['scope']],
    ['vi', '## Mục đích và phạm vi áp dụng', ['purpose', 'scope']],
    ['vi', `## ${'Phạm vi áp dụng'.normalize('NFD')}`, ['scope']],
    ['vi', '## PHẠM VI ÁP DỤNG', ['scope']],
    ['vi', '## Phạm vi / Scope', ['scope']],
    ['th', '## วัตถุประสงค์และขอบเขต', ['purpose', 'scope']],
    ['th', '## ขอบเขต / Scope', ['scope']],
    ['el', '## ΣΚΟΠΟΣ', ['purpose']],
    ['el', '## Σκοπός και πεδίο εφαρμογής', ['purpose', 'scope']],
    ['el', '## ΣΚΟΠΟΣ ΚΑΙ ΠΕΔΙΟ ΕΦΑΡΜΟΓΗΣ', ['purpose', 'scope']],
    ['el', `## ${'Σκοπός'.normalize('NFD')}`, ['purpose']],
    ['zh', '## 目的与适用范围', ['purpose', 'scope']],
    ['zh', '## 第二章 适用范围', ['scope']],
    ['zh', '## 适用范围 / Scope', ['scope']],
  ] as const)('%s %s', (language, line, ids) => {
    expect(read(line, language).ids).toEqual([...ids]);
  });
});

test('the resources of a clause of a standard are no help for staff', () => {
  expect(read('## 9. Resources (7.1)', 'en').ids).toEqual([]);
  expect(read('## 9. Ressourcen (7.1)', 'de').ids).toEqual([]);
  expect(read('## 9. Resources', 'en').ids).toEqual(['resources']);
  expect(read('## 2. Scope (4.3)', 'en').ids).toEqual(['scope']);
});

test('a plain name beside words that nobody knows is kept', () => {
  expect(read('## Scope, review dates and history of the shop', 'en').ids).toContain('scope');
});

test('Thai names with no more than a space between them are as many sections', () => {
  expect(read('## ขอบเขต คำนิยาม', 'th').ids).toEqual(['scope', 'definitions']);
});
