import { weakCommitment } from '../../../server/src/rules/wording/weak-commitment.ts';
import { check, clean, fixes } from '../../support/check.ts';

check(
  weakCommitment,
  'flags an aim with a figure',
  `
  We aim to reply within 20 days.
  ^^^^^^^^^ "We aim to" makes a promise with a figure sound optional. Write "will", or say in what share of cases it holds.
`,
);

check(
  weakCommitment,
  'flags an effort with a figure',
  `
  Our team will make every effort to call back within two hours.
                ^^^^^^^^^^^^^^^^^
`,
);

check(
  weakCommitment,
  'flags two promises in two sentences',
  `
  We try to answer within three rings. We strive to reply within 2 days.
  ^^^^^^^^^
                                       ^^^^^^^^^^^^
`,
);

check(
  weakCommitment,
  'finds the place behind an emoji',
  `
  - 📞 We aim to reply within 20 days.
       ^^^^^^^^^
`,
);

check(
  weakCommitment,
  'finds the place with CRLF',
  `
  Our first line.
  
  We aim to reply within 20 days.
  ^^^^^^^^^
`,
  { transform: (text) => text.replaceAll('\n', '\r\n') },
);

check(
  weakCommitment,
  'flags a German effort with a figure',
  `
  Wir bemühen uns, binnen 20 Tagen zu antworten.
      ^^^^^^^
`,
  { language: 'de' },
);

check(
  weakCommitment,
  'flags a Vietnamese effort with a figure',
  `
  Chúng tôi cố gắng trả lời trong vòng 2 ngày.
            ^^^^^^^
`,
  { language: 'vi' },
);

check(
  weakCommitment,
  'flags a Thai effort with a figure',
  `
  เราจะพยายามตอบกลับภายใน 2 วัน
     ^^^^^^^^
`,
  { language: 'th' },
);

check(
  weakCommitment,
  'flags a Greek effort with a figure',
  `
  Προσπαθούμε να απαντάμε εντός 2 ημερών.
  ^^^^^^^^^^^
`,
  { language: 'el' },
);

check(
  weakCommitment,
  'flags a Chinese effort with a figure',
  `
  我们努力在24小时内答复。
    ^^
`,
  { language: 'zh' },
);

clean(weakCommitment, 'leaves an effort without a figure to standards/vague', 'We aim to reply to letters.');

clean(weakCommitment, 'leaves a promise alone', 'We will reply within 20 days.');

clean(weakCommitment, 'leaves an effort alone whose figure stands in another sentence', 'We aim to help. Letters arrive within 3 days.');

clean(weakCommitment, 'leaves what customers try alone', 'If you try to call us more than 3 times within 10 minutes, you are called back.');

clean(weakCommitment, 'leaves quoted words alone', 'Never write "we aim to reply within 20 days" to a customer.');

clean(weakCommitment, 'leaves a block quotation alone', '> We aim to reply within 20 days.');

clean(weakCommitment, 'leaves code alone', '```\nWe aim to reply within 20 days.\n```');

clean(weakCommitment, 'leaves a heading alone', '### We aim to reply within 20 days');

clean(weakCommitment, 'leaves the purpose of the document alone', 'This policy aims to be read within 5 minutes.');

clean(weakCommitment, 'leaves an accepted word alone', 'We aim to reply within 20 days.', {
  settings: { vocabulary: { accepted: ['we aim to'], vague: [] } },
});

clean(weakCommitment, 'leaves a German promise alone', 'Wir antworten binnen 20 Tagen.', { language: 'de' });

clean(weakCommitment, 'leaves a Vietnamese promise alone', 'Chúng tôi sẽ trả lời trong vòng 2 ngày.', { language: 'vi' });

clean(weakCommitment, 'leaves a Thai promise alone', 'เราจะตอบกลับภายใน 2 วัน', { language: 'th' });

clean(weakCommitment, 'leaves a Greek promise alone', 'Θα απαντάμε εντός 2 ημερών.', { language: 'el' });

clean(weakCommitment, 'leaves a Chinese promise alone', '我们在24小时内答复。', { language: 'zh' });

fixes(
  weakCommitment,
  'writes a promise',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nWe aim to reply within 20 days.\n',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nWe will reply within 20 days.\n',
);

fixes(
  weakCommitment,
  'keeps a role in front',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nStaff strive to reply within 20 days.\n',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nStaff will reply within 20 days.\n',
);

fixes(
  weakCommitment,
  'does not double the auxiliary',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nWe will try to reply within 20 days.\n',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nWe will reply within 20 days.\n',
);

fixes(
  weakCommitment,
  'in Vietnamese',
  '---\nkind: policy\nlanguage: vi\n---\n\n## Tiêu chuẩn dịch vụ\n\nChúng tôi cố gắng trả lời trong vòng 2 ngày.\n',
  '---\nkind: policy\nlanguage: vi\n---\n\n## Tiêu chuẩn dịch vụ\n\nChúng tôi sẽ trả lời trong vòng 2 ngày.\n',
);

fixes(
  weakCommitment,
  'in Thai',
  '---\nkind: policy\nlanguage: th\n---\n\n## มาตรฐานการให้บริการ\n\nเราจะพยายามตอบกลับภายใน 2 วัน\n',
  '---\nkind: policy\nlanguage: th\n---\n\n## มาตรฐานการให้บริการ\n\nเราจะตอบกลับภายใน 2 วัน\n',
);

fixes(
  weakCommitment,
  'in Greek, with its capital',
  '---\nkind: policy\nlanguage: el\n---\n\n## Πρότυπα εξυπηρέτησης\n\nΠροσπαθούμε να απαντάμε εντός 2 ημερών.\n',
  '---\nkind: policy\nlanguage: el\n---\n\n## Πρότυπα εξυπηρέτησης\n\nΘα απαντάμε εντός 2 ημερών.\n',
);

fixes(
  weakCommitment,
  'in Chinese',
  '---\nkind: policy\nlanguage: zh\n---\n\n## 服务标准\n\n我们努力在24小时内答复。\n',
  '---\nkind: policy\nlanguage: zh\n---\n\n## 服务标准\n\n我们将在24小时内答复。\n',
);
