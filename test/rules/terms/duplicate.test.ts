import { packs } from '../../../server/src/languages/index.ts';
import { duplicateTerm } from '../../../server/src/rules/terms/duplicate.ts';
import type { LanguageCode } from '../../../server/src/schema/vocabulary.ts';
import { check, clean, fixes } from '../../support/check.ts';

const inSection = (language: LanguageCode) => ({ language, heading: `## ${packs[language].sections.definitions.title}` });

check(
  duplicateTerm,
  'flags a second definition in other words',
  `
  - **Customer** means anyone who buys from us.
  - **Customers:** people who visit a shop.
      ^^^^^^^^^ "Customers" is defined twice, in different words. Keep one definition, so that every reader reads the same.
  - **Refund:** money paid back.
  - 🙂 **Note:** see above.
  `,
  inSection('en'),
);
check(
  duplicateTerm,
  'flags a copy, and two terms',
  `
  - **Refund:** money paid back.
  - **Refund:** Money paid back
      ^^^^^^ "Refund" is defined twice in the same words. Delete one of the two definitions.
  - **Voucher:** a card with a value.
  - **voucher:** a slip of paper.
      ^^^^^^^
  `,
  inSection('en'),
);
check(
  duplicateTerm,
  'flags a name in brackets that the section gives again',
  `
  - **Company:** Norrholm and its shops.

  ## Scope

  This policy binds Norrholm Ltd (the "Company").
                                       ^^^^^^^
  `,
  inSection('en'),
);
check(duplicateTerm, 'with CRLF', '- **Refund:** money.\n- **Refund:** a voucher.\n    ^^^^^^\n', {
  ...inSection('en'),
  transform: (text) => text.replaceAll('\n', '\r\n'),
});

const drawn: Readonly<Record<Exclude<LanguageCode, 'en'>, string>> = {
  de: '- **Beschwerde:** jede Unzufriedenheit.\n- „Beschwerden“ sind Reklamationen.\n   ^^^^^^^^^^^\n',
  vi: '- **Khiếu nại** nghĩa là lời phàn nàn.\n- **Khiếu nại**: văn bản của khách.\n    ^^^^^^^^^\n',
  th: '- **วันทำการ** หมายถึง วันจันทร์ถึงวันศุกร์\n- **วันทำการ** หมายถึง ทุกวันที่ร้านเปิด\n    ^^^^^^^^\n',
  el: '- **Αίτημα:** κάθε ερώτηση.\n- **Αιτήματα:** όσα μας ζητούν.\n    ^^^^^^^^\n',
  zh: '- **投诉**是指顾客表示不满。\n- **投诉**：书面意见。\n    ^^\n',
};
for (const [language, drawing] of Object.entries(drawn))
  check(duplicateTerm, `flags a second definition in ${language}`, drawing, inSection(language as LanguageCode));

clean(
  duplicateTerm,
  'leaves different terms alone',
  '- **Refund:** money.\n- **Refund form:** a form.\n- **Working day:** Monday to Friday.',
  inSection('en'),
);
clean(
  duplicateTerm,
  'leaves an abbreviation alone that brackets introduce',
  'Personal devices ("BYOD") are allowed.\n\n## Definitions\n\n- **BYOD:** the use of personal devices.',
);
clean(
  duplicateTerm,
  'leaves code and quotations alone',
  '- **Refund:** money.\n\n> **Refund** means a voucher.\n\n```\n- **Refund:** x\n```',
  inSection('en'),
);
clean(duplicateTerm, 'leaves a heading with its own lead-in alone', '### Refund\n\n**Refund** means money paid back.', inSection('en'));
clean(duplicateTerm, 'leaves bold words outside the section alone', '**E-mail:** within 24 hours.\n\n**E-mail:** within 24 hours.');
for (const [language, text] of Object.entries({
  de: '- **Kunde:** wer kauft.\n- **Kundenkonto:** ein Konto.\n- **Fall:** ein Vorgang.',
  vi: '- **Khiếu nại**: lời phàn nàn.\n- **Khiếu nại lại**: khiếu nại lần hai.',
  th: '- **ลูกค้า** หมายถึง ผู้ซื้อ\n- **ลูกค้าประจำ** หมายถึง ผู้ซื้อซ้ำ',
  el: '- **Αίτημα:** κάθε ερώτηση.\n- **Αίτηση:** ένα έντυπο.',
  zh: '- **投诉**：不满。\n- **投诉人**：提出投诉的人。',
}))
  clean(duplicateTerm, `leaves different terms alone in ${language}`, text, inSection(language as LanguageCode));

const document = (items: string) => `---\nkind: policy\nlanguage: en\n---\n\n## Definitions\n\n${items}\n\n## Scope\n\nText.\n`;
fixes(duplicateTerm, 'deletes a copy', document('- **Refund:** money.\n- **Refund:** money.'), document('- **Refund:** money.'));
