import { unfilled } from '../../../server/src/rules/placeholders/unfilled.ts';
import { check, clean } from '../../support/check.ts';

check(
  unfilled,
  'flags a figure that nobody filled in',
  `
  We answer within [X] working days.
                   ^^^ "[X]" is still a blank. Put the real value in its place.
`,
);
check(
  unfilled,
  'flags a marker with its note',
  `
  - TODO: ask the Tulsa call centre
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "TODO: ask the Tulsa call centre" says that something is still to be written. Write it, or delete the note.
`,
);
check(
  unfilled,
  'flags two on a line',
  `
  Write to [name] or <insert e-mail>.
           ^^^^^^
                     ^^^^^^^^^^^^^^^
`,
);
check(
  unfilled,
  'flags blanks in headings, table cells and link texts',
  `
  ### [Company] on the phone
      ^^^^^^^^^

  | Channel | Time    |
  |---------|---------|
  | Phone   | [X]     |
              ^^^
  | Mail    | (fill in) |
              ^^^^^^^^^

  See [the page of [company]](page.md).
                   ^^^^^^^^^
`,
);
check(
  unfilled,
  'flags a blank behind an emoji',
  `
  😀👩‍👩‍👧 We answer in [X] hours.
                          ^^^
`,
);
check(
  unfilled,
  'flags a blank on the second line with Windows line ends',
  `
  We answer
  in [X] hours.
     ^^^
`,
  { transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  unfilled,
  'flags a value in front matter',
  `
  ---
  kind: policy
  owner: TBD
         ^^^
  contact: "[e-mail]"
            ^^^^^^^^
  effective: MM/DD/YYYY
             ^^^^^^^^^^
  ---

  Text.
`,
  { frontMatter: '', heading: '' },
);
check(
  unfilled,
  'flags quoted document control',
  `
  > **Document control**
  > Owner: [NAME]
           ^^^^^^
  > Version: [VERSION]
             ^^^^^^^^^
`,
);
check(
  unfilled,
  'a bare reference without a definition',
  `
  See [id][] and [text].
                 ^^^^^^
`,
);

check(
  unfilled,
  'de',
  `
  Wir antworten innerhalb von [X] Stunden; Leitung: N. N.
                              ^^^
                                                    ^^^^^
`,
  { language: 'de' },
);
check(
  unfilled,
  'vi',
  `
  Chúng tôi trả lời trong [số] giờ.
                          ^^^^
`,
  { language: 'vi' },
);
check(
  unfilled,
  'th',
  `
  เราตอบภายใน [X] ชั่วโมง
              ^^^
`,
  { language: 'th' },
);
check(
  unfilled,
  'el',
  `
  Απαντάμε σε [X] ώρες.
              ^^^
`,
  { language: 'el' },
);
check(
  unfilled,
  'zh',
  `
  【公司名称】在X小时内答复。
  ^^^^^^
         ^
`,
  { language: 'zh' },
);
check(
  unfilled,
  'flags a front-matter value that says in plain words that it is missing',
  `
---
kind: policy
language: de
owner: (Name eintragen), Qualitätsbeauftragte
       ^^^^^^^^^^^^^^^^
effective: Datum einsetzen
           ^^^^^^^^^^^^^^^
reviewed: (Datum)
          ^^^^^^^
next_review: folgt
             ^^^^^
---
`,
  { frontMatter: '', heading: '' },
);
check(
  unfilled,
  'flags an amount nobody filled in, a name with its sign, and an extension before an address',
  `
  We refund up to XX euros. Write to [@Name]. Telephone 555-0142, extension XXX. help@example.com
                  ^^
                                     ^^^^^^^
                                                                            ^^^
`,
);

clean(unfilled, 'is content with a measured promise', 'We answer within 24 hours.');
clean(unfilled, 'leaves links and references with a definition alone', 'See [our charter](charter.md), [help][h], [h][] and [h].\n\n[h]: help.md');
clean(unfilled, 'leaves code alone', 'Type `[X]` or\n\n```\n[Company]\n```\n\n    [Name]');
clean(unfilled, 'leaves a quoted message to whoever sends it', '> "Dear [name], we answer within [X] hours."');
clean(unfilled, 'leaves a quoted reply with a colon alone', '> Thank you for calling: I pass [issue] on to [team].');
clean(unfilled, 'leaves check boxes, notes and citations alone', '- [ ] read\n- [x] done\n\nAs said[^1] in [2]. [sic]\n\n> [!NOTE]\n> words');
clean(unfilled, 'leaves tags and addresses alone', 'Press <kbd>F1</kbd>, see <https://example.com>, write <!-- [X] --> now.');
clean(unfilled, 'leaves cadence tags alone', '- Review of access [quarterly]\n- Test [annual]');
clean(unfilled, 'leaves a choice to the rule for choices', 'We report [daily/weekly].');
clean(unfilled, 'leaves variables of a site generator alone', 'Write to {{ site.email }} or {% contact %}.');
clean(unfilled, 'leaves lists in front matter alone', '---\nkind: policy\nowner: [Ann, Bo]\nsatisfies: []\n---\n', { frontMatter: '', heading: '' });
clean(unfilled, 'leaves a key of another tool alone', '---\nkind: policy\nlayout: "[x]"\n---\n', { frontMatter: '', heading: '' });
clean(unfilled, 'leaves a retired document alone', 'We answer within [X] hours.', { frontMatter: 'kind: policy\nstatus: retired' });
clean(unfilled, 'is silent where a comment says so', '<!-- policywright-disable-next-line placeholders/unfilled -- template -->\nWithin [X] hours.');
clean(unfilled, 'de', 'Die S. 3 ff. und [vierteljährlich].', { language: 'de' });
clean(unfilled, 'vi', 'Bạn chờ ... rồi gọi lại [hàng tháng].', { language: 'vi' });
clean(unfilled, 'th', 'เราตอบภายใน 24 ชั่วโมง (ร้านเดิม)', { language: 'th' });
clean(unfilled, 'el', 'Απαντάμε σε 24 ώρες [μηνιαία].', { language: 'el' });
clean(unfilled, 'zh', '按照【退换货政策】在24小时内答复……', { language: 'zh' });
clean(
  unfilled,
  'leaves a stamp in quotation marks and an abbreviation of a list alone',
  'Mark the batch "[HOLD]". In the list, [n.d.] means undated.',
);
clean(unfilled, 'leaves numerals in front of a noun alone', 'Das gilt seit der XX. und letzten Fassung.');
clean(
  unfilled,
  'leaves front-matter values in plain words alone',
  '---\nkind: policy\nowner: Name of the Rose Ltd\nsummary: What will follow a complaint and who decides\n---\n',
  { frontMatter: '', heading: '' },
);
clean(unfilled, 'leaves a status in plain words to the check of its key', '---\nkind: policy\nlanguage: de\nstatus: folgt\n---\n', {
  frontMatter: '',
  heading: '',
});
