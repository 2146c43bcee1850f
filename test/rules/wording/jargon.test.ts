import { jargon } from '../../../server/src/rules/wording/jargon.ts';
import { check, clean, fixes } from '../../support/check.ts';

check(
  jargon,
  'flags officialese',
  `
  We utilise a form prior to the call.
     ^^^^^^^ "utilise" is office language. Write: use.
                    ^^^^^^^^ "prior to" is office language. Write: before.
`,
);

check(
  jargon,
  'says where a phrase adds nothing',
  `
  We hereby promise a reply in 2 days.
     ^^^^^^ "hereby" is office language and adds nothing. Leave it out, or say plainly what is meant.
`,
);

check(
  jargon,
  'names several plain words',
  `
  Agents must ascertain and rectify the fault in 2 days.
              ^^^^^^^^^
                            ^^^^^^^
`,
);

check(
  jargon,
  'finds the place behind an emoji',
  `
  - 📞 We call back prior to 17:00.
                    ^^^^^^^^
`,
);

check(
  jargon,
  'finds the place with CRLF',
  `
  Our first line.
  
  We call back prior to 17:00.
               ^^^^^^^^
`,
  { transform: (text) => text.replaceAll('\n', '\r\n') },
);

check(
  jargon,
  'flags the longest phrase only',
  `
  Agents must not say that it is late due to the fact that it rained.
                                      ^^^^^^^^^^^^^^^^^^^^
`,
);

check(
  jargon,
  'flags German officialese',
  `
  Wir antworten bezüglich Ihrer Anfrage in zwei Tagen.
                ^^^^^^^^^
`,
  { language: 'de' },
);

check(
  jargon,
  'flags German noun phrases',
  `
  Sie können den Rückruf in Anspruch nehmen, und wir werden Sie in Kenntnis setzen.
                         ^^^^^^^^^^^^^^^^^^
                                                                ^^^^^^^^^^^^^^^^^^
`,
  { language: 'de' },
);

check(
  jargon,
  'flags Vietnamese officialese',
  `
  Nhân viên phải phúc đáp khách hàng trong 2 ngày nhằm mục đích giữ lời hứa.
                 ^^^^^^^^
                                                  ^^^^^^^^^^^^^
`,
  { language: 'vi' },
);

check(
  jargon,
  'flags Thai officialese',
  `
  พนักงานต้องทำการตรวจสอบและแจ้งความประสงค์ของลูกค้าภายใน 2 วัน
             ^^^^^
                            ^^^^^^^^^^^^^^^
`,
  { language: 'th' },
);

check(
  jargon,
  'flags Greek katharevousa',
  `
  Θα σας απαντήσουμε τηλεφωνικώς προκειμένου να κλείσει το αίτημα σε 2 ημέρες.
                     ^^^^^^^^^^^
                                 ^^^^^^^^^^^^^^
`,
  { language: 'el' },
);

check(
  jargon,
  'flags stilted Chinese',
  `
  客服必须在2天内予以答复，亦可致函告知。
          ^^
               ^
`,
  { language: 'zh' },
);

clean(jargon, 'leaves plain words alone', 'We use a form before the call.');

clean(jargon, 'leaves description alone', 'The shop utilised a form prior to the move.', { heading: '## History' });

clean(jargon, 'leaves parts of words alone', 'We answer the priority line in 2 minutes.');

clean(jargon, 'leaves terms of law alone', 'We may terminate the contract within 14 days, and we will follow the force majeure clause.');

clean(jargon, 'leaves quoted words alone', 'Agents must not write "prior to" or “utilise”.');

clean(jargon, 'leaves a block quotation alone', '> We utilise a form prior to the call.');

clean(jargon, 'leaves code alone', 'We run `utilise` and:\n\n```\nutilise prior to\n```');

clean(jargon, 'leaves a heading alone', '### What we do prior to the call');

clean(jargon, 'leaves an accepted word alone', 'We call back prior to 17:00.', { settings: { vocabulary: { accepted: ['prior to'], vague: [] } } });

clean(jargon, 'leaves plain German alone', 'Wir nutzen ein Formular und antworten in zwei Tagen.', { language: 'de' });

clean(jargon, 'leaves German words of the screen alone', 'Wir stellen zwei Monitore auf.', { language: 'de' });

clean(jargon, 'leaves plain Vietnamese alone', 'Nhân viên phải trả lời khách hàng trong 2 ngày.', { language: 'vi' });

clean(jargon, 'leaves Vietnamese papers alone', 'Khách hàng phải xuất trình giấy tờ trong 2 ngày.', { language: 'vi' });

clean(jargon, 'leaves plain Thai alone', 'พนักงานต้องตรวจสอบและแจ้งลูกค้าภายใน 2 วัน', { language: 'th' });

clean(jargon, 'leaves Thai words that hold others alone', 'พนักงานต้องจอดจักรยานและรู้จักลูกค้าภายใน 2 วัน', { language: 'th' });

clean(jargon, 'leaves plain Greek alone', 'Θα σας απαντήσουμε στο τηλέφωνο σε 2 ημέρες.', { language: 'el' });

clean(jargon, 'leaves Greek days alone', 'Θα απαντάμε κάθε μέρα πλην Κυριακής.', { language: 'el' });

clean(jargon, 'leaves plain Chinese alone', '客服必须在2天内答复，也可以写信告知。', { language: 'zh' });

clean(jargon, 'leaves everyday Chinese alone', '客服必须在收到投诉之后的3天之内答复，总之要说明原因。', { language: 'zh' });

fixes(
  jargon,
  'puts the plain word in',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nWe call back prior to 17:00.\n',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nWe call back before 17:00.\n',
);

fixes(
  jargon,
  'keeps the capital',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nPrior to 17:00, we call back.\n',
  '---\nkind: policy\nlanguage: en\n---\n\n## Service standards\n\nBefore 17:00, we call back.\n',
);

fixes(
  jargon,
  'in German',
  '---\nkind: policy\nlanguage: de\n---\n\n## Servicestandards\n\nSie können den Rückruf in Anspruch nehmen.\n',
  '---\nkind: policy\nlanguage: de\n---\n\n## Servicestandards\n\nSie können den Rückruf nutzen.\n',
);

fixes(
  jargon,
  'in Vietnamese',
  '---\nkind: policy\nlanguage: vi\n---\n\n## Tiêu chuẩn dịch vụ\n\nNhân viên phải phúc đáp khách hàng trong 2 ngày.\n',
  '---\nkind: policy\nlanguage: vi\n---\n\n## Tiêu chuẩn dịch vụ\n\nNhân viên phải trả lời khách hàng trong 2 ngày.\n',
);

fixes(
  jargon,
  'in Thai',
  '---\nkind: policy\nlanguage: th\n---\n\n## มาตรฐานการให้บริการ\n\nพนักงานมิได้ตรวจสอบ จึงต้องตอบภายใน 2 วัน\n',
  '---\nkind: policy\nlanguage: th\n---\n\n## มาตรฐานการให้บริการ\n\nพนักงานไม่ได้ตรวจสอบ จึงต้องตอบภายใน 2 วัน\n',
);

fixes(
  jargon,
  'in Greek',
  '---\nkind: policy\nlanguage: el\n---\n\n## Πρότυπα εξυπηρέτησης\n\nΘα απαντάμε τηλεφωνικώς σε 2 ημέρες.\n',
  '---\nkind: policy\nlanguage: el\n---\n\n## Πρότυπα εξυπηρέτησης\n\nΘα απαντάμε τηλεφωνικά σε 2 ημέρες.\n',
);

fixes(
  jargon,
  'in Chinese',
  '---\nkind: policy\nlanguage: zh\n---\n\n## 服务标准\n\n客服亦可在2天内答复。\n',
  '---\nkind: policy\nlanguage: zh\n---\n\n## 服务标准\n\n客服也可在2天内答复。\n',
);
