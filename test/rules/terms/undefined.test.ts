import { expect, test } from 'vitest';
import { packs } from '../../../server/src/languages/index.ts';
import { lint } from '../../../server/src/lint/run.ts';
import { parseDocument } from '../../../server/src/model/document.ts';
import { undefinedTerm } from '../../../server/src/rules/terms/undefined.ts';
import { defaultSettings } from '../../../server/src/schema/settings.ts';
import type { LanguageCode } from '../../../server/src/schema/vocabulary.ts';
import { termsOf, usesInChunk } from '../../../server/src/standards/terms.ts';
import { check, clean } from '../../support/check.ts';

const inSection = (language: LanguageCode) => ({ language, heading: `## ${packs[language].sections.definitions.title}` });
const terms = '- **Refund:** money paid back.\n- **Voucher:** a card with a value.\n\n## Scope\n\n';
const legal = 'We owe a Refund and a Voucher. ';

check(
  undefinedTerm,
  'flags a word written as the defined ones are',
  `
  - **Refund:** money paid back.
  - **Voucher:** a card with a value.

  ## Scope

  We owe a Refund or a Voucher. 🙂 After each Return Period the Return Period ends.
                                              ^^^^^^^^^^^^^ "Return Period" is written like a defined term, 3 times, but nothing defines it. Define it, or write it without capitals.
  See the Return Period.
  `,
  inSection('en'),
);
check(
  undefinedTerm,
  'flags two quoted words, with CRLF',
  `${terms}It is a "hard case" or an "odd case".\n         ^^^^^^^^^\n                           ^^^^^^^^\nThe "hard case" and the "odd case".\n`,
  {
    ...inSection('en'),
    transform: (text) => text.replaceAll('\n', '\r\n'),
  },
);
const drawn: Readonly<Record<Exclude<LanguageCode, 'en'>, string>> = {
  de: '- **Kunde:** wer kauft.\n- **Fall:** ein Vorgang.\n\n## Geltung\n\nDas gilt als „Härtefall“. Ein „Härtefall“ geht vor.\n              ^^^^^^^^^\n',
  vi: '- **Khiếu nại**: lời phàn nàn.\n- **Phiếu**: một mục.\n\n## Phạm vi\n\nMỗi “ca khó” được ghi. Một “ca khó” có hạn riêng.\n     ^^^^^^\n',
  th: '- **ลูกค้า** หมายถึง ผู้ซื้อ\n- **ใบเรื่อง** หมายถึง บันทึก\n\n## ขอบเขต\n\nถือเป็น “กรณีพิเศษ” และตอบ “กรณีพิเศษ” ก่อน\n         ^^^^^^^^^\n',
  el: '- **Πελάτης:** αγοραστής.\n- **Αίτημα:** ερώτηση.\n\n## Πεδίο\n\nΚάθε «δύσκολη υπόθεση» προηγείται. Η «δύσκολη υπόθεση» λύνεται.\n      ^^^^^^^^^^^^^^^\n',
  zh: '- **顾客**：买方。\n- **工单**：记录。\n\n## 范围\n\n列为“疑难件”。“疑难件”优先。\n   ^^^\n',
};
for (const [language, drawing] of Object.entries(drawn))
  check(undefinedTerm, `flags one in ${language}`, drawing, inSection(language as LanguageCode));
check(
  undefinedTerm,
  'flags a capital in Greek',
  '- **Πελάτης:** αγοραστής.\n- **Αίτημα:** ερώτηση.\n\n## Πεδίο\n\nΓια κάθε Πελάτης και κάθε Αίτημα. Μετά κάθε Περίοδο, σε μια Περίοδο, η Περίοδος λήγει.\n                                            ^^^^^^^\n',
  inSection('el'),
);
check(
  undefinedTerm,
  'flags a capital in Vietnamese',
  '- **Khách hàng**: người mua.\n- **Công ty**: Norrholm.\n\n## Phạm vi\n\nVới mỗi Khách hàng của Công ty. Trong mỗi Kỳ hạn, một Kỳ hạn và các Kỳ hạn.\n                                          ^^^^^^\n',
  inSection('vi'),
);

clean(
  undefinedTerm,
  'leaves documents alone that define nothing',
  'For each Return Period, a Return Period and the Return Period. A "hard case" is a "hard case".',
);
clean(
  undefinedTerm,
  'leaves documents alone that write their terms small',
  `${terms}Each refund. For each Return Period, a Return Period and the Return Period.`,
  inSection('en'),
);
clean(undefinedTerm, 'leaves names alone', `${terms}${legal}We ask Anna Berg, tell Anna Berg and thank Anna Berg.`, inSection('en'));
clean(
  undefinedTerm,
  'leaves roles, days and kinds of document alone',
  `${terms}${legal}Each Service Manager, a Service Manager, the Service Manager. Each Monday, every Monday, a Monday.`,
  inSection('en'),
);
clean(
  undefinedTerm,
  'leaves titles of sections alone',
  `${terms}${legal}For each Return Period, a Return Period, the Return Period.\n\n## Return period\n\nText.`,
  inSection('en'),
);
clean(
  undefinedTerm,
  'leaves a word alone that is also written small',
  `${terms}${legal}For each Return Period, a Return Period, the Return Period. The return period ends.`,
  inSection('en'),
);
clean(undefinedTerm, 'leaves compounds of defined terms alone', `${terms}${legal}Each Refund Form, a Refund Form, the Refund Form.`, inSection('en'));
clean(
  undefinedTerm,
  'leaves code, links and quotations alone',
  `${terms}${legal}\`each Return Period\` [a Return Period](r.md)\n\n> each Return Period, a Return Period`,
  inSection('en'),
);
clean(undefinedTerm, 'leaves what a program shows alone', `${terms}Press "Send form" and then "Send form".`, inSection('en'));
clean(
  undefinedTerm,
  'leaves terms alone that another document may define',
  `More terms stand in the [glossary](glossary.md).\n\n${terms}${legal}For each Return Period, a Return Period, the Return Period.`,
  inSection('en'),
);
clean(undefinedTerm, 'leaves allowed words alone', `${terms}${legal}For each Return Period, a Return Period, the Return Period.`, {
  ...inSection('en'),
  settings: { rules: { 'terms/undefined': { allow: ['return period'] } } },
});
clean(
  undefinedTerm,
  'leaves German names in quotation marks alone',
  '- **Kunde:** wer kauft.\n- **Fall:** ein Vorgang.\n\n## Geltung\n\nIm System „Anker“ und in „Anker“ steht es. Jeder Kunde.',
  inSection('de'),
);
clean(
  undefinedTerm,
  'leaves Vietnamese names alone',
  '- **Khách hàng**: người mua.\n- **Công ty**: Norrholm.\n\n## Phạm vi\n\nVới mỗi Khách hàng của Công ty tại Hà Nội, ở Hà Nội và các Sở ở Hà Nội.',
  inSection('vi'),
);
clean(
  undefinedTerm,
  'leaves Thai quotations alone',
  '- **ลูกค้า** หมายถึง ผู้ซื้อ\n- **ใบเรื่อง** หมายถึง บันทึก\n\n## ขอบเขต\n\nกด “ส่งแบบ” แล้วกด “ส่งแบบ”',
  inSection('th'),
);
clean(
  undefinedTerm,
  'leaves Greek names alone',
  '- **Πελάτης:** αγοραστής.\n- **Αίτημα:** ερώτηση.\n\n## Πεδίο\n\nΣτο σύστημα «Άγκυρα» και στο «Άγκυρα».',
  inSection('el'),
);
clean(
  undefinedTerm,
  'leaves Chinese quotations alone',
  '- **顾客**：买方。\n- **工单**：记录。\n\n## 范围\n\n点击“提交表单”，再点“提交表单”。',
  inSection('zh'),
);

test('terms/undefined: what is known of the uses of defined terms stays known', () => {
  const text = `---\nkind: policy\nlanguage: en\n---\n\n## Definitions\n\n${terms}${legal}For each Return Period, a Return Period, the Return Period.\n`;
  const document = parseDocument(text);
  const { chunks, set } = termsOf(document);
  const before = chunks.map(({ chunk }) => usesInChunk(chunk, set));
  const { findings } = lint(document, { kind: 'policy', settings: defaultSettings });
  expect(findings.map(({ rule }) => rule)).toContain('terms/undefined');
  expect(chunks.every(({ chunk }, i) => usesInChunk(chunk, set) === before[i])).toBe(true);
});
