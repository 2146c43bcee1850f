import { expect, test } from 'vitest';
import { addressesIn } from '../../../server/src/rules/references/addresses.ts';
import { contact } from '../../../server/src/rules/references/contact.ts';
import { check, clean } from '../../support/check.ts';
import { growth, steep } from '../../support/growth.ts';

const plain = { heading: '' };
const nobody = 'This section names nobody who can be reached. Give a role or a person with an email address, a telephone number or a postal address.';
const made = 'is an invented example and reaches nobody. Put the real address or number in its place.';

check(
  contact,
  'flags a section that reaches nobody',
  `
  ## Contact
  ^^^^^^^^^^ ${nobody}

  Please get in touch whenever something is not clear.
`,
  plain,
);
check(
  contact,
  'flags made-up addresses and numbers, each once',
  `
  ## Contact

  - Email: [info@example.com](mailto:info@example.com)
            ^^^^^^^^^^^^^^^^ "info@example.com" ${made}
  - Phone: 123-456-7890 or 555 000-0000
           ^^^^^^^^^^^^ "123-456-7890" ${made}
                           ^^^^^^^^^^^^ "555 000-0000" ${made}
  - Web: https://www.example.org/help
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://www.example.org/help" ${made}
`,
  plain,
);
check(
  contact,
  'flags what templates put in the place of the company',
  `
  ## Contact

  name@company, support@yourcompany.com, help.your-company.com, service@norrholm.example, a@b.test, a@b.invalid
  ^^^^^^^^^^^^
                ^^^^^^^^^^^^^^^^^^^^^^^
                                         ^^^^^^^^^^^^^^^^^^^^^
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^
                                                                                          ^^^^^^^^
                                                                                                    ^^^^^^^^^^^
`,
  plain,
);
check(
  contact,
  'flags behind an emoji, with Windows line ends and in code',
  `
  ## 😀 Contact

  📧 \`info@example.net\`
      ^^^^^^^^^^^^^^^^
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  contact,
  'flags a made-up address beside a real one',
  `
  ## Contact

  Customer relations, 0113 420 7788, office@example.com
                                     ^^^^^^^^^^^^^^^^^^
`,
  plain,
);
check(
  contact,
  'reads the front matter where there is no section',
  `
  ---
  kind: policy
  contact: info@example.com
           ^^^^^^^^^^^^^^^^ "info@example.com" ${made}
  ---

  ## Scope

  All.
`,
  { heading: '', frontMatter: '' },
);
check(
  contact,
  'flags front matter that reaches nobody',
  `
  ---
  kind: policy
  contact: just ask
           ^^^^^^^^ ${nobody}
  ---
`,
  { heading: '', frontMatter: '' },
);

const reached: Readonly<Record<string, string>> = {
  'an email address': 'Write to help@norrholm.com.',
  'a telephone number': 'Call +49 40 66969110.',
  'a number with brackets': 'Call (0113) 420-7788.',
  'an extension': 'Phone: extension 302.',
  'a web address': 'Use https://norrholm.com/help.',
  'a bare domain': 'Use help.norrholm.com.',
  'a link': 'Use the [form](form.md).',
  'a named link': 'Ask [support][help].\n\n[help]: https://norrholm.com',
  'an automatic link': 'Ask <help@norrholm.com>.',
  'a postal address': '12 Calder Street, Leeds LS1 4AB',
  'a place': 'Come to the front desk.',
  'a role': 'Ask the service manager.',
  'a role further up': 'Speak to your supervisor.',
  'a person': 'Speak to Sarah Chen.',
  'a blank for the address': 'Write to [email address].',
  'a blank for the number': 'Call ___-___-____.',
  'a picture': '![Our address](address.png)',
  'a form': '<form action="/contact"></form>',
  'a channel in code': 'Post in `#service`.',
};
for (const [name, body] of Object.entries(reached)) clean(contact, `is content with ${name}`, `## Contact\n\n${body}\n`, plain);

clean(contact, 'is content when one of two sections reaches somebody', '## Contact\n\nGet in touch.\n\n## Questions\n\nhelp@norrholm.com', plain);
clean(contact, 'leaves part of a blank alone', '## Contact\n\nreturns@[company].com, 1-800-XXX-XXXX', plain);
clean(contact, 'leaves a blank in the front matter alone', 'Text.', { heading: '', frontMatter: 'kind: policy\ncontact: "[email address]"' });
clean(contact, 'reads the section before the front matter', '## Contact\n\nhelp@norrholm.com', {
  heading: '',
  frontMatter: 'kind: policy\ncontact: info@example.com',
});
clean(contact, 'leaves a missing section to the rule for that', '## Scope\n\nAll shops.', plain);
clean(contact, 'leaves an empty section alone', '## Contact\n\n## Scope\n\nAll.', plain);
clean(contact, 'leaves made-up addresses elsewhere alone', '## Scope\n\nWrite, for example, to info@example.com.', plain);
clean(
  contact,
  'does not take a section in code or a quotation for one',
  '```\n## Contact\n\ninfo@example.com\n```\n\n> ## Contact\n>\n> Get in touch.',
  plain,
);
clean(contact, 'leaves a document of no known kind alone', '## Contact\n\nGet in touch.', { heading: '', frontMatter: 'title: x' });
clean(
  contact,
  'knows real addresses that look made up',
  '## Contact\n\nexample@norrholm.com, test@companyhouse.com, 0800 1111, 0 4251 0000, 2310 000 142',
  plain,
);

const alone = (topic: string): string => `Nothing stands beside "${topic}". Say who helps and how to reach them, or take the line out.`;

check(
  contact,
  'flags topics without a contact in a list of contacts',
  `
  ## Resources

  - 😀 Refunds: service manager, extension 302
  - **Warranty:**
      ^^^^^^^^ ${alone('Warranty')}
  - __Post:__
      ^^^^ ${alone('Post')}
  - Gift cards: –
    ^^^^^^^^^^ ${alone('Gift cards')}
  - Deliveries: help@norrholm.com
`,
  plain,
);
check(
  contact,
  'flags topics without a contact in a table of contacts, with Windows line ends',
  `
  ## Contact

  | Topic | Ask | Phone |
  | --- | --- | --- |
  | Refunds | service manager | 0113 420 7788 |
  | Warranty | | |
    ^^^^^^^^ ${alone('Warranty')}
  | Discounts | Sarah Chen | |
  | **Gift cards** | | — |
  | Repairs
    ^^^^^^^ ${alone('Repairs')}
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  contact,
  'flags made-up addresses among the resources',
  `
  ## Resources

  - Refunds: refunds@example.com
             ^^^^^^^^^^^^^^^^^^^ "refunds@example.com" ${made}
  - Warranty: 0113 420 7788 or warranty@example.com
                               ^^^^^^^^^^^^^^^^^^^^
`,
  plain,
);
check(
  contact,
  'reads a list of contacts in the front matter',
  `
  ---
  kind: policy
  contact: [info@example.com, help@norrholm.com]
            ^^^^^^^^^^^^^^^^ "info@example.com" ${made}
  ---

  ## Scope

  All.
`,
  { heading: '', frontMatter: '' },
);

const topics = [
  ['de', 'Kontakt', 'Erstattungen', 'Garantie', 'Zu „Garantie“ fehlt die Angabe.'],
  ['vi', 'Liên hệ', 'Hoàn tiền', 'Bảo hành', 'Mục “Bảo hành” còn để trống.'],
  ['th', 'ช่องทางติดต่อ', 'การคืนเงิน', 'การรับประกัน', '“การรับประกัน” ยังไม่มีข้อมูลติดต่อ'],
  ['el', 'Επικοινωνία', 'Επιστροφές', 'Εγγύηση', 'Δίπλα στο «Εγγύηση» δεν υπάρχει τίποτα.'],
  ['zh', '联系方式', '退款', '保修', '“保修”后面没有内容。'],
] as const;
for (const [language, title, one, other] of topics) {
  check(
    contact,
    `flags a topic without a contact in ${language}`,
    `## ${title}\n\n- ${one}: help@norrholm.com\n- ${other}:\n  ${'^'.repeat(other.length)}\n`,
    { heading: '', language },
  );
}

const besides: Readonly<Record<string, string>> = {
  'lists that give no contacts': '## Resources\n\n- Style guide: how we write\n- Glossary:\n',
  'what stands in the item': '## Resources\n\n- Refunds: help@norrholm.com\n- Warranty:\n  - Sarah Chen, 0113 420 7788\n',
  'what follows the list': '## Contact\n\n- Phone: 0113 420 7788\n- Address:\n\n12 Calder Street, Leeds\n',
  'blanks, code, links and pictures':
    '## Contact\n\n- Phone: 0113 420 7788\n- Email: [email address]\n- Chat: `#help`\n- Form: [here](form.md)\n- Map: ![map](map.png)\n- Person: ______\n',
  'words that say who helps': '## Resources\n\n- Refunds: help@norrholm.com\n- Warranty: the workshop\n',
  'headings inside a table': '## Contact\n\n| Topic | Ask |\n| --- | --- |\n| **Money** | |\n| Refunds | service manager |\n| | Sarah Chen |\n',
  'columns that give no contacts':
    '## Contact\n\n| Topic | Ask | Note |\n| --- | --- | --- |\n| Refunds | service manager | |\n| Repairs | the workshop | |\n',
  'questions that readers put to themselves': '## Questions to Ask Yourself\n\n- Could I have done more?\n',
  'other sections': '## Roles\n\n- Refunds: help@norrholm.com\n- Warranty:\n',
  'a quotation': '## Contact\n\nhelp@norrholm.com\n\n> - Refunds: help@norrholm.com\n> - Warranty:\n',
  code: '## Contact\n\nhelp@norrholm.com\n\n```\n- Refunds: help@norrholm.com\n- Warranty:\n```\n',
  'addresses of the web': '## Resources\n\n- https://norrholm.com\n- help: help@norrholm.com\n',
};
for (const [name, text] of Object.entries(besides)) clean(contact, `leaves ${name} alone`, text, plain);
for (const [language, title, one, other] of topics)
  clean(contact, `leaves contacts by topic alone in ${language}`, `## ${title}\n\n- ${one}: help@norrholm.com\n- ${other}: 0113 420 7788\n`, {
    heading: '',
    language,
  });

test('references/contact: one long word costs no more than its length', () => {
  expect(growth((size) => ['文', 'a', '1.'].map((sign) => addressesIn(sign.repeat(size))), 2000)).toBeLessThan(steep);
});
