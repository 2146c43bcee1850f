import { choice } from '../../../server/src/rules/placeholders/choice.ts';
import { check, clean, fixes } from '../../support/check.ts';

check(
  choice,
  'flags alternatives',
  `
  We report [daily/weekly/monthly] to the manager.
            ^^^^^^^^^^^^^^^^^^^^^^ Choose one of the 3 alternatives in "[daily/weekly/monthly]" and delete the others.
`,
);
check(
  choice,
  'flags two, with spaces and other strokes',
  `
  All [employees / staff] and {{managers|leads}} read it.
      ^^^^^^^^^^^^^^^^^^^
                              ^^^^^^^^^^^^^^^^^^
`,
);
check(
  choice,
  'flags one behind an emoji',
  `
  😀 All [employees/staff] read it.
         ^^^^^^^^^^^^^^^^^
`,
);
check(
  choice,
  'flags one with Windows line ends',
  `
  All
  [employees/staff] read it.
  ^^^^^^^^^^^^^^^^^
`,
  { transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  choice,
  'flags one in front matter',
  `
  ---
  kind: policy
  review_cycle: "[6/12 months]"
  ---

  All [a/b] read it.
      ^^^^^
`,
  { frontMatter: '', heading: '' },
);
check(
  choice,
  'de',
  `
  Wir berichten [täglich/wöchentlich].
                ^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'de' },
);
check(
  choice,
  'vi',
  `
  Báo cáo [hằng ngày/hằng tuần].
          ^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'vi' },
);
check(
  choice,
  'th',
  `
  มัดจำ [30/50] เปอร์เซ็นต์
        ^^^^^^^
`,
  { language: 'th' },
);
check(
  choice,
  'el',
  `
  Αναφορά [εβδομαδιαία/μηνιαία].
          ^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'el' },
);
check(
  choice,
  'zh',
  `
  通过【电话/短信/微信】告知客户。
    ^^^^^^^^^^
`,
  { language: 'zh' },
);

check(
  choice,
  'in Chinese brackets at the start of a sentence and behind an amount',
  `
  只有站长能批。【口头/书面】批准的，记入台账；押金【100元/免收】。
         ^^^^^^^
                           ^^^^^^^^^
`,
  { language: 'zh' },
);
clean(choice, 'leaves labels in Chinese brackets alone', '【微信/电话】周一至周五\n\n点击【确定/取消】按钮。', { language: 'zh' });
clean(choice, 'leaves plain strokes alone', 'Staff and/or managers answer 24/7 on weekdays/weekends.');
clean(choice, 'leaves code alone', 'Type `[a/b]` or\n\n```\n[a/b]\n```');
clean(choice, 'leaves a quoted message alone', '> "I see this is [serious/urgent]."');
clean(choice, 'leaves links alone', 'See [refunds/returns](r.md), [a/b][c] and [d/e].\n\n[c]: c.md\n[d/e]: d.md');
clean(
  choice,
  'leaves addresses, dates and figures alone',
  'See [https://example.com/a] and [and/or see /a/b/] of [12/05/2026].'.replace('[and/or see /a/b/]', '[/a/b]'),
);
clean(choice, 'leaves an example in a blank to the rule for blanks', 'Answer in [e.g. hours/days].');
clean(choice, 'leaves an instruction to the rule for blanks', 'Send [insert e-mail/phone].');
clean(choice, 'leaves a single word alone', '- Review [quarterly]');
clean(choice, 'leaves wiki links alone', 'See [[refunds|our refunds]].');
clean(choice, 'leaves not applicable alone', '| Fax | [N/A] |\n|---|---|\n');

fixes(choice, 'takes the first', '---\nkind: policy\n---\n\nAll [employees/staff] read it.\n', '---\nkind: policy\n---\n\nAll employees read it.\n');
fixes(choice, 'takes the last', '---\nkind: policy\n---\n\n😀 All [a / b / c d] read it.\r\n', '---\nkind: policy\n---\n\n😀 All c d read it.\r\n', {
  which: 2,
});
