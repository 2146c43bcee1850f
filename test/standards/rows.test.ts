/** In a row of a table a figure counts for the other cells; the sentences of one cell each need their own. */
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { vagueInStandards } from './vagueIn.ts';

const vague = (language: LanguageCode, cells: string, header = 'A | B | C'): readonly string[] =>
  vagueInStandards(language, `| ${header} |\n| --- | --- | --- |\n| ${cells} |`);

test.each([
  ['en', 'Breakdown | In town we come within 60 minutes. In the county we come promptly. | Phone', ['promptly']],
  ['de', 'Panne | In der Stadt kommen wir binnen 60 Minuten. Im Landkreis kommen wir umgehend. | Telefon', ['umgehend']],
  ['vi', 'Cứu hộ | Trong phố chúng tôi đến trong 60 phút. Ngoại thành chúng tôi đến nhanh chóng. | Điện thoại', ['nhanh chóng']],
  ['el', 'Βλάβη | Στην πόλη ερχόμαστε σε 60 λεπτά. Στην ύπαιθρο ερχόμαστε σύντομα. | Τηλέφωνο', ['σύντομα']],
  ['zh', '救援 | 市区内60分钟到场；郊县火速派车 | 电话', ['火速']],
] as const)('two sentences of one cell, in %s', (language, cells, words) => expect(vague(language, cells)).toEqual([...words]));

test.each([
  ['en', 'Breakdown | We come promptly | within 60 minutes'],
  ['de', 'Panne | Wir kommen umgehend | binnen 60 Minuten'],
  ['vi', 'Cứu hộ | Chúng tôi đến nhanh chóng | trong 60 phút'],
  ['th', 'รถเสีย | เราไปถึงโดยเร็ว | ภายใน 60 นาที'],
  ['el', 'Βλάβη | Ερχόμαστε σύντομα | σε 60 λεπτά'],
  ['zh', '救援 | 火速派车 | 60分钟内'],
] as const)('a figure in another cell, in %s', (language, cells) => expect(vague(language, cells)).toEqual([]));

test('a bound behind the sentence, in the same cell', () => {
  expect(vague('en', 'Breakdown | We come promptly. At the latest, we are there in 60 minutes. | Phone')).toEqual([]);
});

test.each([
  ['en', '1.4 | 12 May 2025 | The wording was improved considerably and some figures were added promptly'],
  ['de', '1.4 | 12.05.2025 | Etliche Formulierungen werden umgehend geglättet'],
  ['vi', 'Bản 1.4 | 12/5/2025 | Sửa nhanh chóng một số câu chữ'],
  ['th', 'ฉบับที่ 4 | 12 พฤษภาคม 2568 | แก้ไขถ้อยคำหลายแห่งโดยเร็ว'],
  ['el', '1.4 | 12/5/2025 | αρκετές φραστικές διορθώσεις γίνονται σύντομα'],
  ['zh', '第3版 | 2025-05-12 | 火速修改若干措辞'],
] as const)('a row of a change log says nothing of the service, in %s', (language, cells) => {
  const { version, date, change } = packs[language].lifecycle.log;
  expect(vague(language, cells, `${version} | ${date} | ${change}`)).toEqual([]);
});

test.each([
  'Contracts since 2019 | 30 rooms | We come promptly',
  'Priority 1 | contracts from 2019 | We come promptly',
  '1 | up to 2000 kg | We come promptly',
  'P1 | since 1 May 2025 | We come promptly',
])('a row with a year and a number of another sort is one of standards: %s', (cells) => expect(vague('en', cells)).toEqual(['promptly']));

describe('a figure in a column on another action', () => {
  test.each([
    ['en', 'Fault | Reply | Repair', 'Leak | within 1 working day | as soon as possible', ['as soon as possible']],
    ['de', 'Störung | Antwort | Reparatur', 'Wasser | binnen 1 Werktag | so bald wie möglich', ['so bald wie möglich']],
    ['vi', 'Sự cố | Trả lời | Sửa chữa', 'Rò nước | trong 1 ngày làm việc | sớm nhất có thể', ['sớm nhất có thể']],
    ['th', 'เรื่อง | ตอบกลับ | ซ่อม', 'น้ำรั่ว | ภายใน 1 วันทำการ | โดยเร็ว', ['โดยเร็ว']],
    ['el', 'Βλάβη | Απάντηση | Επισκευή', 'Διαρροή | σε 1 εργάσιμη ημέρα | το συντομότερο δυνατόν', ['το συντομότερο δυνατόν']],
    ['zh', '故障 | 回复 | 维修', '漏水 | 1个工作日内 | 尽快', ['尽快']],
  ] as const)('leaves a cell open, in %s', (language, header, cells, words) => expect(vague(language, cells, header)).toEqual([...words]));

  test.each([
    ['en', 'Fault | Repair | At the latest', 'Leak | promptly | within 1 working day'],
    ['de', 'Störung | Reparatur | Frist', 'Wasser | umgehend | binnen 1 Werktag'],
    ['zh', '故障 | 维修 | 时限', '漏水 | 尽快 | 1个工作日内'],
  ] as const)('but a column on none bounds the others, in %s', (language, header, cells) => expect(vague(language, cells, header)).toEqual([]));
});
