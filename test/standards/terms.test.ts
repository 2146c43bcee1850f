import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { termKey } from '../../server/src/standards/termForms.ts';
import { termsOf, usesOf } from '../../server/src/standards/terms.ts';

function read(language: LanguageCode, body: string) {
  return parseDocument(`---\nkind: policy\nlanguage: ${language}\n---\n\n${body}`);
}

/** The definitions of a text: names and form. */
function defined(language: LanguageCode, body: string): readonly string[] {
  const document = read(language, body);
  return termsOf(document).definitions.map(({ names, form, meaning }) => {
    for (const { start, end, text } of names) expect(document.text.slice(start, end)).toBe(text);
    expect(meaning).not.toBe('');
    return `${form}: ${names.map(({ text }) => text).join(' | ')}`;
  });
}

/** The words of a text that are uses of its terms, definitions left out. */
function used(language: LanguageCode, definitions: string, body: string): readonly string[] {
  const title = packs[language].sections.definitions.title;
  const document = read(language, `## ${title}\n\n${definitions}\n\n## ${packs[language].sections.standards.title}\n\n${body}`);
  const from = document.text.lastIndexOf(body);
  return usesOf(document).flatMap(({ start, end }) => (start < from ? [] : [document.text.slice(start, end)]));
}

describe('definitions are read', () => {
  const cases: readonly (readonly [LanguageCode, string, string, readonly string[]])[] = [
    [
      'en',
      'in a list',
      '## Definitions\n\n- **Customer** means anyone who buys.\n- Working day: Monday to Friday.\n- A complaint is any expression of dissatisfaction.',
      ['lead-in: Customer', 'lead-in: Working day', 'lead-in: complaint'],
    ],
    [
      'en',
      'with short forms and other names',
      '## Definitions\n\n- **Service level agreement (SLA):** a contract.\n- **Customer or client:** a buyer.',
      ['lead-in: Service level agreement | SLA', 'lead-in: Customer | client'],
    ],
    [
      'en',
      'in a table',
      '## Glossary\n\n| Term | Meaning |\n| --- | --- |\n| Refund | Money paid back |\n| Store credit | A voucher |',
      ['row: Refund', 'row: Store credit'],
    ],
    [
      'en',
      'under headings',
      '## Definitions\n\n### Complaint\n\nAny expression of dissatisfaction.\n\n### Refund\n\nMoney paid back.',
      ['heading: Complaint', 'heading: Refund'],
    ],
    ['en', 'in a paragraph, quoted', 'Some text.\n\n"Promptly" means within two hours.', ['lead-in: Promptly']],
    [
      'en',
      'in brackets',
      'Norrholm Ltd (the "Company") and its shops (hereinafter referred to as "shops") serve you.',
      ['brackets: Company', 'brackets: shops'],
    ],
    ['en', 'in a glossary', '# Glossary\n\n- **Refund:** money paid back.', ['lead-in: Refund']],
    [
      'de',
      'in a list',
      '## Begriffe\n\n- **Kunde:** wer bei uns kauft.\n- „Arbeitstag“ bedeutet Montag bis Freitag.\n- Eingang – der Zeitpunkt, zu dem etwas eintrifft.',
      ['lead-in: Kunde', 'lead-in: Arbeitstag', 'lead-in: Eingang'],
    ],
    [
      'de',
      'in brackets',
      'Die Norrholm GmbH (nachfolgend „Unternehmen“) beliefert ihre Abnehmer (im Folgenden: „Kunden“).',
      ['brackets: Unternehmen', 'brackets: Kunden'],
    ],
    [
      'vi',
      'in a list',
      '## Định nghĩa\n\n- **Khiếu nại** nghĩa là lời nói cho biết khách không hài lòng.\n- Ngày làm việc: từ thứ Hai đến thứ Sáu.',
      ['lead-in: Khiếu nại', 'lead-in: Ngày làm việc'],
    ],
    ['vi', 'in brackets', 'Công ty Norrholm (sau đây gọi là “Công ty”) bán hàng.', ['brackets: Công ty']],
    [
      'th',
      'in a list',
      '## คำนิยาม\n\n- **ข้อร้องเรียน** หมายถึง การที่ลูกค้าแจ้งว่าไม่พอใจ\n- “วันทำการ” หมายถึง วันจันทร์ถึงวันศุกร์',
      ['lead-in: ข้อร้องเรียน', 'lead-in: วันทำการ'],
    ],
    ['th', 'in brackets', 'บริษัท นอร์โฮล์ม จำกัด (ต่อไปนี้เรียกว่า “บริษัท”) ขายสินค้า', ['brackets: บริษัท']],
    [
      'el',
      'in a list',
      '## Ορισμοί\n\n- **Αίτημα:** κάθε ερώτηση πελάτη.\n- «Άμεσα» σημαίνει εντός 15 λεπτών.',
      ['lead-in: Αίτημα', 'lead-in: Άμεσα'],
    ],
    ['el', 'in brackets', 'Η Norrholm ΑΕ (εφεξής η «Εταιρεία») πουλά έπιπλα.', ['brackets: Εταιρεία']],
    [
      'zh',
      'in a list',
      '## 术语和定义\n\n- **投诉**是指顾客表示不满。\n- “尽快”是指在 2 个工作日内。\n- 首次答复：由员工发出的回信。',
      ['lead-in: 投诉', 'lead-in: 尽快', 'lead-in: 首次答复'],
    ],
    ['zh', 'in brackets', '诺霍姆有限公司（以下简称“公司”）销售家具。', ['brackets: 公司']],
  ];
  for (const [language, name, body, expected] of cases) test(`${language}: ${name}`, () => expect(defined(language, body)).toEqual(expected));

  const none: readonly (readonly [LanguageCode, string, string])[] = [
    ['en', 'an emphasis elsewhere', '## Service standards\n\n**E-mail:** we answer within 24 hours.'],
    ['en', 'a note in the section', '## Definitions\n\n**Note:** see the law.'],
    ['en', 'who is meant by we', '## Definitions\n\n- **We** means Norrholm.'],
    ['en', 'what a program says', 'The tool prints a line ("ok") and stops.'],
    ['en', 'code and quotations', '## Definitions\n\n    Refund: money\n\n> - **Refund:** money paid back.'],
    ['de', 'a heading in brackets', 'Öffnen Sie die Seite ("Waren und Dienstleistungen").'],
    ['en', 'a sentence in the section', '## Definitions\n\nThe following terms are used in this policy:'],
  ];
  for (const [language, name, body] of none) test(`${language}: not ${name}`, () => expect(defined(language, body)).toEqual([]));
});

describe('uses are found', () => {
  const cases: readonly (readonly [LanguageCode, string, string, string, readonly string[]])[] = [
    [
      'en',
      'plural, possessive, small letters',
      '- **Customer:** a buyer.',
      "Customers write; a customer's letter; the customer.",
      ['Customers', 'customer', 'customer'],
    ],
    [
      'en',
      'singular of a plural, -ies',
      '- **Working days:** Monday to Friday.\n- **Policy:** a text.',
      'Within one working day. All policies.',
      ['working day', 'policies'],
    ],
    ['en', 'over a line break', '- **Working day:** Monday to Friday.', 'Within two working\ndays.', ['working\ndays']],
    [
      'en',
      'not in code, quotations, longer words, addresses',
      '- **Customer:** a buyer.',
      '`customer`, "Dear customer, hello", customer-facing, customer.md, <https://customer.example>, customs',
      [],
    ],
    ['en', 'not in the name of a law', '- **Consumer:** a buyer.', 'Under the Consumer Rights Act we act.', []],
    ['en', 'a quotation of the term alone', '- **Customer:** a buyer.', 'The word "customer" says it.', ['customer']],
    ['en', 'acronyms in capitals alone', '- **IT:** the team for computers.', 'Ask IT; it helps.', ['IT']],
    [
      'en',
      'the longer of two',
      '- **Refund:** money.\n- **Refund form:** a form.',
      'Fill in the refund form for a refund.',
      ['refund form', 'refund'],
    ],
    [
      'de',
      'endings and umlauts',
      '- **Beschwerde:** Ärger.\n- **Vorgang:** ein Eintrag.\n- **Kunde:** wer kauft.',
      'Beschwerden zu Vorgängen der Kunden, des Vorgangs.',
      ['Beschwerden', 'Vorgängen', 'Kunden', 'Vorgangs'],
    ],
    ['de', 'declined adjectives', '- **Erste Antwort:** die erste Nachricht.', 'Nach der ersten Antwort.', ['ersten Antwort']],
    ['de', 'not in compounds or small letters', '- **Fall:** ein Vorgang.', 'Falls ein Notfall eintritt.', []],
    ['el', 'cases', '- **Αίτημα:** ερώτηση.\n- **Πελάτης:** αγοραστής.', 'Τα αιτήματα των πελατών.', ['αιτήματα', 'πελατών']],
    ['vi', 'whole syllables', '- **Khiếu nại:** lời phàn nàn.', 'Mọi khiếu nại được ghi lại. Khiếu nạix.', ['khiếu nại']],
    ['th', 'as written', '- **ข้อร้องเรียน** หมายถึง ความไม่พอใจ', 'เราบันทึกข้อร้องเรียนทุกเรื่อง', ['ข้อร้องเรียน']],
    ['zh', 'as written, the longer first', '- **投诉**：不满。\n- **投诉编号**：号码。', '每件投诉都有投诉编号。', ['投诉', '投诉编号']],
  ];
  for (const [language, name, definitions, body, expected] of cases)
    test(`${language}: ${name}`, () => expect(used(language, definitions, body)).toEqual(expected));
});

test('spellings of one term share a key', () => {
  expect(termKey('Customers', packs.en)).toBe(termKey('customer', packs.en));
  expect(termKey('Πελάτες', packs.el)).toBe(termKey('πελάτης', packs.el));
  expect(termKey('Kunden', packs.de)).toBe(termKey('Kunde', packs.de));
  expect(termKey('Arbeitstag', packs.de)).not.toBe(termKey('Arbeit', packs.de));
});

describe('definitions behind a lead-in are read', () => {
  test.each<readonly [LanguageCode, string, string]>([
    ['en', 'For the purpose of this Agreement, "Confidential Information" shall mean any data.', 'Confidential Information'],
    ['en', '😀\n\nIn this policy “customer” means anyone who buys.', 'customer'],
    ['en', 'Text. As used herein, "shop" refers to any of our places.', 'shop'],
    ['de', 'Im Sinne dieser Richtlinie bezeichnet „Kunde“ jede Person, die bei uns kauft.', 'Kunde'],
    ['de', 'In dieser Richtlinie bedeutet „Werktag“ Montag bis Samstag.', 'Werktag'],
    ['vi', 'Trong chính sách này, “Khách hàng” nghĩa là người mua hàng.', 'Khách hàng'],
    ['th', 'ในนโยบายนี้ “ลูกค้า” หมายถึง ผู้ซื้อสินค้าจากเรา', 'ลูกค้า'],
    ['el', 'Στην παρούσα πολιτική, «Πελάτης» σημαίνει όποιος αγοράζει.', 'Πελάτης'],
    ['zh', '本政策中，“客户”是指购买商品的人。', '客户'],
  ])('%s: %s', (language, body, name) => expect(defined(language, body)).toEqual([`lead-in: ${name}`]));

  test.each<readonly [LanguageCode, string]>([
    ['en', 'In this policy we never say "no problem" to mean yes.'],
    ['en', 'In this section, "Refunds" and "Returns" are kept apart.'],
    ['en', 'Our guide says: "customer" means anyone who buys.'],
    ['en', '> In this policy, "customer" means anyone who buys.'],
    ['en', '```\nIn this policy, "customer" means anyone who buys.\n```'],
    ['de', 'In dieser Richtlinie steht „Kunde“ oft am Anfang.'],
    ['vi', 'Trong chính sách này, “Khách hàng” được nhắc nhiều lần.'],
    ['th', 'ในนโยบายนี้ “ลูกค้า” มาก่อนเสมอ'],
    ['el', 'Στην παρούσα πολιτική, ο «Πελάτης» έχει πάντα δίκιο.'],
    ['zh', '本政策中，“客户”排在第一位。'],
  ])('nothing is defined in %s: %s', (language, body) => expect(defined(language, body)).toEqual([]));
});
