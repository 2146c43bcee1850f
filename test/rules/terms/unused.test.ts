import { packs } from '../../../server/src/languages/index.ts';
import { unusedTerm } from '../../../server/src/rules/terms/unused.ts';
import type { LanguageCode } from '../../../server/src/schema/vocabulary.ts';
import { check, clean, fixes } from '../../support/check.ts';

const inSection = (language: LanguageCode) => ({ language, heading: `## ${packs[language].sections.definitions.title}` });

check(
  unusedTerm,
  'flags definitions that nothing needs',
  `
  - **Customer:** anyone who buys.
  - **Store credit:** a voucher that a customer spends later.
      ^^^^^^^^^^^^ "Store credit" is defined here but used nowhere else in this document. Delete the definition, or use the word where it is meant.
  - 🙂 text
  - "Peak" means the weeks before a holiday.
     ^^^^

  ## Scope

  This policy holds for customers.
  `,
  inSection('en'),
);
check(
  unusedTerm,
  'flags a name in brackets, and a row',
  `
  Norrholm Ltd (the "Company") sells furniture.
                     ^^^^^^^

  ## Definitions

  | Term | Meaning |
  | --- | --- |
  | Refund | Money paid back |
    ^^^^^^
  `,
);
check(unusedTerm, 'with CRLF', '- **Refund:** money.\n    ^^^^^^\n', { ...inSection('en'), transform: (text) => text.replaceAll('\n', '\r\n') });
const drawn: Readonly<Record<Exclude<LanguageCode, 'en'>, string>> = {
  de: '- **Gutschein:** eine Karte.\n    ^^^^^^^^^\n- **Kunde:** wer kauft.\n\n## Geltung\n\nGilt für alle Kunden.\n',
  vi: '- **Phiếu quà tặng**: thẻ có giá trị.\n    ^^^^^^^^^^^^^^\n- **Khách quen**: người mua nhiều lần.\n\n## Phạm vi\n\nÁp dụng cho khách quen.\n',
  th: '- **บัตรของขวัญ** หมายถึง บัตรที่มีมูลค่า\n    ^^^^^^^^^^^\n- **วันทำการ** หมายถึง วันจันทร์ถึงวันศุกร์\n\n## ขอบเขต\n\nตอบภายใน 2 วันทำการ\n',
  el: '- **Δωροκάρτα:** κάρτα με αξία.\n    ^^^^^^^^^\n- **Πελάτης:** όποιος αγοράζει.\n\n## Πεδίο\n\nΑφορά όλους τους πελάτες.\n',
  zh: '- **礼品卡**：有面值的卡。\n    ^^^\n- **工作日**：周一至周五。\n\n## 范围\n\n2 个工作日内答复。\n',
};
for (const [language, drawing] of Object.entries(drawn)) check(unusedTerm, `flags one in ${language}`, drawing, inSection(language as LanguageCode));

const uses = (definition: string, use: string) => `${definition}\n\n## Scope\n\n${use}`;
clean(
  unusedTerm,
  'leaves a term alone that is used in another form',
  uses('- **Complaint:** a grievance.\n- **Policy:** a text.', 'Complaints and policies.'),
  inSection('en'),
);
clean(
  unusedTerm,
  'leaves a term alone that another definition needs',
  '- **Visit:** a stay.\n- **Visitor:** who pays a visit.\n\n## Scope\n\nAll visitors.',
  inSection('en'),
);
clean(
  unusedTerm,
  'leaves a term alone that stands in a heading, a link, code or a quotation',
  uses(
    '- **Refund:** money.\n- **Voucher:** a card.\n- **Ticket:** an entry.\n- **Desk:** a place.',
    '### Refunds\n\n[vouchers](v.md), `ticket`\n\n> The desk is open.',
  ),
  inSection('en'),
);
clean(
  unusedTerm,
  'leaves a short form alone where the long one is used',
  uses('- **Service level agreement (SLA):** a contract.', 'See the SLA.'),
  inSection('en'),
);
clean(unusedTerm, 'leaves glossaries alone', '# Glossary\n\n- **Refund:** money.', { heading: '' });
clean(unusedTerm, 'leaves handbooks alone', '- **Refund:** money.', { ...inSection('en'), frontMatter: 'kind: handbook' });
clean(unusedTerm, 'leaves an abbreviation in brackets alone', 'We use the Internet Protocol ("IP").');
clean(unusedTerm, 'leaves compounds of German alone', uses('- **Beschwerde:** Ärger.', 'Das Beschwerdeformular.'), inSection('de'));
clean(unusedTerm, 'leaves Vietnamese terms alone that are used', uses('- **Khiếu nại**: lời phàn nàn.', 'Mọi khiếu nại được ghi.'), inSection('vi'));
clean(unusedTerm, 'leaves Thai terms alone that are used', uses('- **ลูกค้า** หมายถึง ผู้ซื้อ', 'ตอบลูกค้าทุกราย'), inSection('th'));
clean(unusedTerm, 'leaves Greek terms alone that are used', uses('- **Αίτημα:** ερώτηση.', 'Για όλα τα αιτήματα.'), inSection('el'));
clean(unusedTerm, 'leaves Chinese terms alone that are used', uses('- **投诉**：不满。', '投诉须登记。'), inSection('zh'));

const document = (items: string) => `---\nkind: policy\nlanguage: en\n---\n\n## Definitions\n\n${items}\n\n## Scope\n\nAll visitors.\n`;
fixes(unusedTerm, 'deletes the definition', document('- **Refund:** money.\n- **Visitor:** a guest.'), document('- **Visitor:** a guest.'));
