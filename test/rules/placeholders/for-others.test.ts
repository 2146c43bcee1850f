import { forOthers } from '../../../server/src/rules/placeholders/for-others.ts';
import { unfilled } from '../../../server/src/rules/placeholders/unfilled.ts';
import { check, clean } from '../../support/check.ts';

const form = 'Name: ____________________ Date: ____________';

check(
  forOthers,
  'counts lines to sign on, once a file',
  `
  Name: ____________________ Date: ____________
        ^^^^^^^^^^^^^^^^^^^^ 3 blanks here are for somebody else to fill: on paper. If that is right, leave them as they are.

  Signature: ______________________
`,
);
check(
  forOthers,
  'counts the blanks of a quoted message and of one in a fence',
  `
  > Dear [customer name], your order is on its way.
         ^^^^^^^^^^^^^^^ 2 blanks here are for somebody else to fill: in a reply or message. If that is right, leave them as they are.

  \`\`\`
  Hello [first name], thank you.
  \`\`\`
`,
);
check(
  forOthers,
  'counts the variables of a publishing tool',
  `
  {{companyShortName}} answers. {{companyShortName}} calls. Write to {{companyEmail}}.
  ^^^^^^^^^^^^^^^^^^^^ 3 blanks here are for somebody else to fill: by the publishing tool. If that is right, leave them as they are.
`,
);
check(
  forOthers,
  'says who fills them, and one of them as one',
  `
  😀 Say: "Good morning, my name is [your name], how can I help?"
                                    ^^^^^^^^^^^ One blank here is for somebody else to fill: in a reply or message. If that is right, leave it as it is.
`,
);
check(
  forOthers,
  'finds fields of a site generator behind CRLF',
  `
  Words.
  {{ site.name }} answers; {% if open %}open{% endif %}.
  ^^^^^^^^^^^^^^^ One blank here is for somebody else to fill: by the publishing tool. If that is right, leave it as it is.
`,
  { transform: (text) => text.replaceAll('\n', '\r\n') },
);
for (const [language, text] of [
  ['de', 'Ort, Datum: ____________________'],
  ['el', 'Υπογραφή: ____________________'],
  ['vi', 'Chữ ký: ____________________'],
  ['th', 'ลงชื่อ ____________________'],
  ['zh', '签字：____________________'],
] as const) {
  const at = text.indexOf('_');
  check(forOthers, `finds a line to sign on, ${language}`, `\n  ${text}\n  ${' '.repeat(at)}${'^'.repeat(text.length - at)}\n`, { language });
  clean(unfilled, `is not asked to be filled, ${language}`, text, { language });
}
for (const [language, text] of [
  ['en', 'Signature: ____________________ (customer)'],
  ['de', 'Unterschrift: ____________________ (Leitung Filiale)'],
  ['el', 'Υπογραφή: ____________________ (ο πελάτης)'],
  ['vi', 'Chữ ký: ____________________ (khách hàng)'],
  ['th', 'ลงชื่อ ____________________ ผู้คืนสินค้า'],
  ['th', 'ลงชื่อ ____________________ (ผู้คืนสินค้า)'],
  ['zh', '签字：____________________（经办人）'],
] as const) {
  clean(unfilled, `leaves a line alone behind which it says who signs: ${text}`, text, { language });
}
for (const [language, text] of [
  ['en', 'Effective date: ________ (day and month)'],
  ['th', 'ภายในวันที่ ________ ผู้จัดการตอบลูกค้า'],
  ['zh', '生效日期：________（年月日）'],
] as const) {
  const at = text.indexOf('_');
  check(unfilled, `still asks for a line behind another label: ${text}`, `\n  ${text}\n  ${' '.repeat(at)}^^^^^^^^\n`, { language });
}

clean(forOthers, 'leaves blanks of the writer alone', 'We answer within [X] days. Call [phone number]. Owner: TBD. Within ____ hours.');
clean(forOthers, 'leaves links, boxes and notes alone', '> [!NOTE]\n> See [the list](list.md).\n\n- [ ] done\n- [x] open [1] [sic]');
clean(forOthers, 'leaves quoted document control alone', '> **Owner:** [name]\n> **Version:** [number]');
clean(forOthers, 'leaves code alone', '```js\nconst a = list[name];\n```\n\n`[name]`');
clean(forOthers, 'leaves one variable of a template alone', '{{companyName}} answers.');
clean(forOthers, 'leaves values of the front matter alone', 'Words.', { frontMatter: 'kind: policy\neffective: __/__/2026' });

clean(unfilled, 'says nothing of lines to sign on', form);
clean(unfilled, 'says nothing of variables of a publishing tool', '{{companyShortName}} and {{companyShortName}} and {{companyEmail}}');
clean(unfilled, 'says nothing of camel case beside a condition', '{{#isOpen}}{{companyName}}{{/isOpen}}');
clean(unfilled, 'says nothing of a name in words to be said', 'Say: "My name is [name], how can I help?"');
check(
  unfilled,
  'still asks for lines in a sentence and for names in capitals',
  `
  Within ________ days {{COMPANY}} and {{site.name}} answer on ________, in writing.
         ^^^^^^^^
                       ^^^^^^^^^^^
                                                               ^^^^^^^^
`,
);
check(
  unfilled,
  'asks for the company in words to be said',
  `
  Say: "Welcome to [Company], how can I help?"
                   ^^^^^^^^^
`,
);
