import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { blankKindAt } from '../../server/src/model/blankKinds.ts';
import { packOf, parseDocument, unitsIn } from '../../server/src/model/document.ts';
import { placeholdersInValue, placeholdersOf } from '../../server/src/model/placeholders.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { growth, steep } from '../support/growth.ts';

/** What each blank of a text asks for, in order. */
function kindsIn(text: string, language: LanguageCode): string {
  const document = parseDocument(`---\nlanguage: ${language}\n---\n\n${text}`);
  const pack = packOf(document);
  return [...unitsIn(document)]
    .flatMap(({ unit }) => placeholdersOf(unit, pack).map((placeholder) => blankKindAt(unit.text, placeholder, pack)))
    .join(' ');
}

type Cases = readonly (readonly [text: string, kinds: string])[];

const cases: Readonly<Record<LanguageCode, Cases>> = {
  en: [
    ['[Company Name] and [COMPANY_NAME] and {{companyName}}', 'company company company'],
    ['[POLICY_OWNER_ROLE, e.g. Information Security Officer] or <insert name of manager>', 'person person'],
    ['Write to [email address] by [insert date]', 'contact date'],
    ['Answer within [X] hours, in [XX] % of cases', 'duration percentage'],
    ['Answer within [ten] working days; [99.5%] of the time', 'duration percentage'],
    ['[e.g. 72 hours] or [e.g. 90 %]', 'duration percentage'],
    ['Let it ring [X] times', 'number'],
    ['[daily/weekly/monthly]', 'choice'],
    ['Write to support@[X].com', 'contact'],
    ['Call us on ____ or 1-800-XXX-XXXX', 'contact contact'],
    ['Effective from TBD', 'date'],
    ['On __/__/2026 or DD/MM/YYYY', 'date date'],
    ['Approved by: ________', 'person'],
    ['| Phone | TBD |\n|---|---|\n| Owner | [X] |\n| **Next review date** | ____ |', 'contact person date'],
    ['Welcome to [XYZ]', 'company'],
    ['Version [X]', 'number'],
    ['[describe the procedure]', 'text'],
    ['After [major incident], write a report', 'text'],
  ],
  de: [
    ['[Firmenname] und [IHR_ORGANISATIONSNAME]', 'company company'],
    ['[RICHTLINIEN_EIGENTÜMER_ROLLE, z. B. Informationssicherheitsbeauftragte/r]', 'person'],
    ['Schreiben Sie an [E-Mail-Adresse] bis [Datum]', 'contact date'],
    ['Innerhalb von [X] Stunden, in [XX] % der Fälle', 'duration percentage'],
    ['gültig ab ____', 'date'],
    ['Telefon: ____, verantwortlich: TBD', 'contact person'],
    ['Genehmigt von [X]', 'person'],
    ['[täglich/wöchentlich]', 'choice'],
    ['Rufen Sie uns an unter [XXX]', 'contact'],
    ['[Beschreibung des Ablaufs einfügen]', 'text'],
  ],
  vi: [
    ['[Tên công ty] và [họ tên người phụ trách]', 'company person'],
    ['Trả lời trong vòng [X] giờ, đạt [X] %', 'duration percentage'],
    ['Gọi số [số điện thoại] trước ngày ____', 'contact date'],
    ['Có hiệu lực từ ngày [X]', 'date'],
    ['Điện thoại: ____', 'contact'],
    ['[hằng ngày/hằng tuần]', 'choice'],
    ['[mô tả quy trình]', 'text'],
    ['Người phê duyệt: [X]', 'person'],
  ],
  th: [
    ['[ชื่อบริษัท] และ [ชื่อผู้จัดการ]', 'company person'],
    ['ตอบภายใน [X] ชั่วโมง ให้ได้ [X] %', 'duration percentage'],
    ['โทร [หมายเลขโทรศัพท์] ภายในวันที่ ____', 'contact date'],
    ['มีผลบังคับใช้ตั้งแต่วันที่ [X]', 'date'],
    ['อีเมล: ____', 'contact'],
    ['[รายวัน/รายสัปดาห์]', 'choice'],
    ['อนุมัติโดย [X]', 'person'],
  ],
  el: [
    ['[Επωνυμία εταιρείας] και [ονοματεπώνυμο υπευθύνου]', 'company person'],
    ['Απαντάμε εντός [X] ωρών, στο [X] % των περιπτώσεων', 'duration percentage'],
    ['Καλέστε στο [τηλέφωνο] έως [ημερομηνία]', 'contact date'],
    ['Ισχύει από ____', 'date'],
    ['Τηλέφωνο: ____', 'contact'],
    ['[ημερησίως/εβδομαδιαίως]', 'choice'],
    ['[περιγραφή της διαδικασίας]', 'text'],
    ['Εγκρίθηκε από [X]', 'person'],
  ],
  zh: [
    ['【公司名称】的[负责人姓名]', 'company person'],
    ['在[X]小时内答复，比例达到[X]%', 'duration percentage'],
    ['请致电[联系电话]，于[生效日期]前完成', 'contact date'],
    ['本政策自____起施行', 'date'],
    ['电话：____', 'contact'],
    ['[每日/每周/每月]', 'choice'],
    ['[说明处理流程]', 'text'],
    ['批准人：[X]', 'person'],
  ],
};

for (const [language, list] of Object.entries(cases) as [LanguageCode, Cases][]) {
  describe(`what a blank asks for, ${language}`, () => {
    test.each(list)('%s', (text, kinds) => {
      expect(kindsIn(text, language)).toBe(kinds);
    });
  });
}

describe('under a key of the front matter', () => {
  test.each([
    ['owner', '[X]', 'person'],
    ['approved_by', 'TBD', 'person'],
    ['contact', '____', 'contact'],
    ['effective', '[TBC]', 'date'],
    ['last_reviewed', 'TBD', 'date'],
    ['review_cycle', 'TBD', 'duration'],
    ['version', '[X]', 'number'],
    ['company', '[X]', 'company'],
    ['phone-number', 'TBD', 'contact'],
    ['owner', '[phone number]', 'contact'],
    ['classification', 'TBD', 'text'],
  ])('%s: %s', (key, value, kind) => {
    const [placeholder] = placeholdersInValue(value, packs.en);
    expect(placeholder && blankKindAt(value, placeholder, packs.en, key)).toBe(kind);
  });

  test('long units cost no more than their neighbourhood', () => {
    const units = new Map([5000, 40_000].map((size) => [size, `${'word '.repeat(size)}[X] hours`]));
    const kindIn = (size: number) => {
      const text = units.get(size) ?? '';
      const [placeholder] = placeholdersInValue(text, packs.en);
      return placeholder && blankKindAt(text, placeholder, packs.en);
    };
    expect(kindIn(40_000)).toBe('duration');
    expect(growth(kindIn, 5000)).toBeLessThan(steep);
  });
});
