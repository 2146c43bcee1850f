import { revision } from '../../../server/src/rules/lifecycle/revision.ts';
import { check, clean, fixes } from '../../support/check.ts';

const facts = 'kind: policy\nversion: "1.2"\neffective: 2026-01-01\nreviewed: 2026-05-01';
const plain = { heading: '', frontMatter: facts };

check(
  revision,
  'flags a version and dates that differ, behind an emoji with Windows line ends',
  `
  # 😀 Refund policy

  **Version:** 1.1
               ^^^ Here it says 1.1, but "version" in the front matter says 1.2. Correct one of the two.
  **Effective from:** 1 February 2026
                      ^^^^^^^^^^^^^^^ Here it says 1 February 2026, but "effective" in the front matter says 2026-01-01. Correct one of the two.
  **Last reviewed:** 2026-04-01
                     ^^^^^^^^^^ Here it says 2026-04-01, but "reviewed" in the front matter says 2026-05-01. Correct one of the two.
`,
  { ...plain, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  revision,
  'flags a revision after the last review',
  `
  # Refund policy

  *Last updated 3 June 2026*
                ^^^^^^^^^^^ The text was revised on 3 June 2026, but the last review in the front matter is older (2026-05-01). Correct one of the two.
`,
  plain,
);
check(
  revision,
  'flags a change log that is ahead of the front matter',
  `
  # Refund policy

  ## Change log

  | Version | Date | Change |
  | --- | --- | --- |
  | 1.2 | 2026-05-01 | Warranty |
  | 1.3 | 2026-06-01 | Refunds |
    ^^^ The newest entry of the change log is version 1.3, but "version" in the front matter says 1.2. Correct one of the two.
          ^^^^^^^^^^ The newest entry of the change log is dated 2026-06-01, but the last review in the front matter is older (2026-05-01). Correct one of the two.
`,
  plain,
);
check(
  revision,
  'reads a list with the newest entry first, and a line that lags behind it',
  `
  # Refund policy

  ## Revision history

  Last revised: 1 March 2026
                ^^^^^^^^^^^^ Here it says 1 March 2026, but the newest entry of the change log is dated 1 May 2026. Correct one of the two.

  - **1.2** (1 May 2026): Warranty
  - **1.1** (1 March 2026): First edition
`,
  plain,
);
const differing: Readonly<Record<string, readonly [label: string, date: string]>> = {
  de: ['Letzte Überprüfung', '1. April 2026'],
  vi: ['Lần rà soát gần nhất', 'ngày 1 tháng 4 năm 2026'],
  th: ['ทบทวนล่าสุด', '1 เมษายน 2569'],
  el: ['Τελευταία αναθεώρηση', '1 Απριλίου 2026'],
  zh: ['上次评审日期', '2026年4月1日'],
};
for (const [language, [label, date]] of Object.entries(differing))
  check(
    revision,
    `reads a line in ${language}`,
    `
    # Policy

    ${label}: ${date}
    ${' '.repeat(label.length + 2)}${'^'.repeat(date.length)} Here it says ${date}, but "reviewed" in the front matter says 2026-05-01. Correct one of the two.
`,
    { ...plain, language: language as 'de' },
  );
const logs: Readonly<Record<string, string>> = {
  de: '## Änderungsverzeichnis\n\n| Version | Datum | Änderung |\n| --- | --- | --- |\n| 1.1 | 01.04.2026 | Neu |\n| 1.2 | 01.05.2026 | Frist |',
  vi: '## Lịch sử thay đổi\n\n| Phiên bản | Ngày | Nội dung thay đổi |\n| --- | --- | --- |\n| 1.1 | 01/04/2026 | Mới |\n| 1.2 | 01/05/2026 | Thời hạn |',
  th: '## ประวัติการแก้ไข\n\n| ฉบับที่ | วันที่ | สิ่งที่แก้ไข |\n| --- | --- | --- |\n| 1.1 | 1 เมษายน 2569 | ใหม่ |\n| 1.2 | 1 พฤษภาคม 2569 | เวลา |',
  el: '## Ιστορικό αλλαγών\n\n| Έκδοση | Ημερομηνία | Αλλαγή |\n| --- | --- | --- |\n| 1.1 | 1/4/2026 | Νέο |\n| 1.2 | 1/5/2026 | Προθεσμία |',
  zh: '## 修订记录\n\n| 版本 | 日期 | 修订内容 |\n| --- | --- | --- |\n| 1.1 | 2026年4月1日 | 初版 |\n| 1.2 | 2026年5月1日 | 期限 |',
};
for (const [language, log] of Object.entries(logs)) {
  clean(revision, `is content with a log in ${language}`, `# Policy\n\n${log}`, { ...plain, language: language as 'de' });
  check(revision, `reads a log in ${language}`, `# Policy\n\n${log}\n  ^^^`, {
    heading: '',
    language: language as 'de',
    frontMatter: facts.replace('1.2', '1.3'),
  });
}

clean(
  revision,
  'is content when all agree',
  '# Policy\n\nVersion: v1.2\n\nLast reviewed: 1 May 2026\n\n## Change log\n\n- 1.2 – 2026-04-20: Warranty\n- 1.1 – 2026-01-01: First edition',
  plain,
);
clean(
  revision,
  'lets a review leave the text as it is',
  '# Policy\n\nLast revised: 1 March 2026\n\n## Change log\n\n- 1.2 (1 March 2026): Warranty',
  plain,
);
clean(
  revision,
  'lets a change be dated with the day from which it applies',
  '# Policy\n\n## Change log\n\n- 1.2 (1 July 2026): Warranty\n- 1.1 (1 March 2026): New',
  {
    heading: '',
    frontMatter: facts.replace('2026-01-01', '2026-07-01'),
  },
);
clean(
  revision,
  'leaves a row alone that waits for its date',
  '# Policy\n\n## Change log\n\n| Version | Date | Change |\n| --- | --- | --- |\n| 1.0 | [Date] | First edition |',
  plain,
);
for (const [name, items] of [
  ['plain', '- Version: 1.2 (2026-05-01): Warranty\n- Version: 1.1 (2026-01-01): First edition'],
  ['bold', '- **Version:** 1.1, 2026-01-01. First edition\n- **Version:** 1.2, 2026-05-01. Warranty'],
])
  clean(
    revision,
    `takes the entries of a ${name} log for history, not for what the document says of itself`,
    `# Policy\n\n## Change log\n\n${items}`,
    plain,
  );
clean(
  revision,
  'takes Chinese entries for history',
  '# 政策\n\n## 修订记录\n\n- 版本：1.2（2026年5月1日）：保修\n- 版本：1.1（2026年1月1日）：首版',
  {
    ...plain,
    language: 'zh',
  },
);
check(
  revision,
  'still compares the newest of such entries',
  `
  # Policy

  ## Change log

  - Version: 1.3 (2026-05-01): Warranty
             ^^^
  - Version: 1.1 (2026-01-01): First edition
`,
  plain,
);
clean(
  revision,
  'reads a log whose header is written with combining marks',
  '# Chính sách\n\n| Phiên bản | Ngày | Thay đổi |\n| --- | --- | --- |\n| 1.2 | 2026-05-01 | Bảo hành |\n'.normalize('NFD'),
  {
    ...plain,
    language: 'vi',
  },
);
clean(revision, 'leaves documents without front matter alone', '# Policy\n\nVersion: 1.1\n\nLast revised: 1 March 2026', { heading: '' });
clean(
  revision,
  'leaves versions of other things alone',
  '# Policy\n\n## Scope\n\nVersion: 3.0 of the till software. Last updated: 1 June 2026.\n\nText.\n\nText.\n\n## Contact\n\nAnn.\n\nBo.\n\nCo.',
  plain,
);
clean(revision, 'leaves quotations and code alone', '# Policy\n\n> Version: 1.1\n\n```\nVersion: 1.1\n```\n\n`Version: 1.1`', plain);
clean(
  revision,
  'leaves a calendar of events alone',
  '# Policy\n\n## Scope\n\n| Date | Description |\n| --- | --- |\n| 2027-01-01 | New year |',
  plain,
);
clean(revision, 'leaves retired documents alone', '# Policy\n\nVersion: 1.1', { heading: '', frontMatter: `${facts}\nstatus: retired` });

fixes(
  revision,
  'writes the front matter as the line has it',
  `---\n${facts}\n---\n# Policy\n\nVersion: 1.10\n`,
  `---\n${facts.replace('1.2', '1.10')}\n---\n# Policy\n\nVersion: 1.10\n`,
);
fixes(
  revision,
  'writes the line as the front matter has it, in its own form',
  `---\n${facts}\n---\n# Policy\n\nLast reviewed: Apr 1st, 2026\n`,
  `---\n${facts}\n---\n# Policy\n\nLast reviewed: May 1st, 2026\n`,
  { which: 1 },
);

check(
  revision,
  'flags the only entry of a change log once, as the entry that it is',
  `
  # Refund policy

  ## Change log

  - Version: 1.0 – first issue
             ^^^ The newest entry of the change log is version 1.0, but "version" in the front matter says 1.2. Correct one of the two.
`,
  plain,
);
check(
  revision,
  'flags a line that says no more than the version as what the document says of itself',
  `
  # Refund policy

  ## Review and change log

  - **Version:** 1.0
                 ^^^ Here it says 1.0, but "version" in the front matter says 1.2. Correct one of the two.
  - Last reviewed: 2026-05-01
`,
  plain,
);
clean(
  revision,
  'leaves a single entry with the version of the front matter alone',
  `
  # Refund policy

  ## Change log

  - Version: 1.2 – first issue
`,
  plain,
);
