import { expect, test } from 'vitest';
import { controlKeys } from '../../../server/src/languages/controlWording.ts';
import { packs } from '../../../server/src/languages/index.ts';
import { documentControl } from '../../../server/src/rules/front-matter/document-control.ts';
import { languageCodes } from '../../../server/src/schema/vocabulary.ts';
import { check, clean, fixes } from '../../support/check.ts';

const whole = { frontMatter: '', heading: '' };
const windows = { ...whole, transform: (text: string) => text.replaceAll('\n', '\r\n') };

check(
  documentControl,
  'hints at facts in bold lines',
  `
  ---
  kind: policy
  ---

  # Care

  **Owner:** Head of Service
    ^^^^^ Facts about the document stand here as text (owner, version, effective). In the front matter, every tool can read them.
  **Version**: 1.2
  **Effective date:** 1 January 2026

  ## Scope
`,
  whole,
);
check(
  documentControl,
  'hints at facts in a table, behind an emoji and Windows line ends',
  `
  ---
  kind: policy
  ---

  # Care 😀

  | Field | Value |
  | --- | --- |
  | Last reviewed | 2026-05-03 |
    ^^^^^^^^^^^^^ Facts about the document stand here as text (reviewed). In the front matter, every tool can read them.
`,
  windows,
);
check(
  documentControl,
  'hints at facts in a list and on one line',
  `
  ---
  kind: policy
  owner: Ann
  ---

  # Care

  - **Review cycle:** 12 months
      ^^^^^^^^^^^^ Facts about the document stand here as text (review_cycle, version, status). In the front matter, every tool can read them.
  - **Owner:** Ann

  **Version:** 2 | **Status:** Draft
`,
  whole,
);

const head = '---\nkind: policy\n---\n\n# Care\n\n';
const silent: readonly (readonly [string, string])[] = [
  ['facts that the front matter gives', '---\nkind: policy\nowner: Ann\nversion: "1"\n---\n\n# Care\n\n**Owner:** Ann\n**Version:** 2\n'],
  ['facts below the first section', `${head}## Roles\n\n**Owner:** Ann\n\n| Version | 1 |\n| --- | --- |\n| Owner | Ann |\n`],
  ['blanks', `${head}**Owner:** [document owner]\n**Effective date:** [date]\n`],
  ['a date that names no day', `${head}**Effective date:** January 2025\n`],
  ['a date that can be two', `${head}**Last updated:** 03/04/2026\n`],
  ['a status that is none', `${head}**Status:** see below\n`],
  ['a link, which a key would lose', `${head}**Owner:** [Ann](https://example.com/ann)\n`],
  ['labels that say something else', `${head}**Our promise:** we answer\n**Note:** version 2\n`],
  ['an emphasis in a sentence', `${head}The **owner** of a complaint: Ann.\n`],
  ['a contact alone', `${head}**Contact:** service@example.com\n`],
  ['a table of three columns', `${head}| Version | Date | Change |\n| --- | --- | --- |\n| 1 | 2026-01-01 | First |\n`],
  ['a quotation', `${head}> **Owner:** Ann\n`],
  ['code', `${head}\`\`\`\n**Owner:** Ann\n\`\`\`\n`],
  ['a line with more than facts', `${head}**Owner:** Ann | **Greeting:** hello\n`],
  ['nothing at all', ''],
];
for (const [name, text] of silent) clean(documentControl, name, text, whole);

const setup = { setup: whole };
fixes(
  documentControl,
  'moves lines',
  `${head}**Owner:** Head of Service  \n**Version:** 1.2\n**Effective date:** 1 January 2026\n\nWe answer mail.\n`,
  '---\nkind: policy\nowner: Head of Service\nversion: "1.2"\neffective: 2026-01-01\n---\n\n# Care\n\nWe answer mail.\n',
  setup,
);
fixes(
  documentControl,
  'leaves what no key can hold',
  `${head}**Owner:** Ann\n**Enforced by:** the team leaders\n**Effective date:** January 2025\n`,
  '---\nkind: policy\nowner: Ann\n---\n\n# Care\n\n**Enforced by:** the team leaders\n**Effective date:** January 2025\n',
  setup,
);
fixes(
  documentControl,
  'moves a whole table with its head',
  `${head}| Field | Value |\n| --- | --- |\n| Owner | Ann |\n| **Status** | In force |\n| Next review: | 2027-01-01 |\n\n## Scope\n`,
  '---\nkind: policy\nstatus: in-force\nowner: Ann\nnext_review: 2027-01-01\n---\n\n# Care\n\n## Scope\n',
  setup,
);
fixes(
  documentControl,
  'moves rows and keeps the others, and a head that is a fact',
  `${head}| Version | 2 |\n| --- | --- |\n| Owner | Ann |\n| Distribution | All shops |\n`,
  '---\nkind: policy\nowner: Ann\n---\n\n# Care\n\n| Version | 2 |\n| --- | --- |\n| Distribution | All shops |\n',
  setup,
);
fixes(
  documentControl,
  'moves a table whose head is a fact',
  `${head}| Version | 2 |\n| --- | --- |\n| Owner | Ann |\n`,
  '---\nkind: policy\nowner: Ann\nversion: "2"\n---\n\n# Care\n\n',
  setup,
);
fixes(
  documentControl,
  'makes front matter where there is none, and keeps Windows line ends',
  '# Care\r\n\r\n*Last updated: June 30, 2025*\r\n\r\nText.\r\n',
  '---\r\nreviewed: 2025-06-30\r\n---\r\n\r\n# Care\r\n\r\nText.\r\n',
  setup,
);
fixes(documentControl, 'at the very top', '**Owner:** Ann\n**Version:** 1\n', '---\nowner: Ann\nversion: "1"\n---\n\n', setup);
fixes(
  documentControl,
  'into TOML',
  '+++\nkind = "policy"\n+++\n\n# Care\n\n**Owner:** Ann\n',
  '+++\nkind = "policy"\nowner = "Ann"\n+++\n\n# Care\n\n',
  setup,
);

const native = {
  en: ['Document owner', 'Effective date', '1 January 2026'],
  de: ['Verantwortlich', 'Gültig ab', '1. Januar 2026'],
  vi: ['Người phụ trách', 'Ngày hiệu lực', 'ngày 1 tháng 1 năm 2026'],
  th: ['ผู้รับผิดชอบ', 'วันที่มีผลบังคับใช้', '1 มกราคม 2569'],
  el: ['Υπεύθυνος', 'Έναρξη ισχύος', '1 Ιανουαρίου 2026'],
  zh: ['负责人', '生效日期', '2026年1月1日'],
} as const;
for (const language of languageCodes) {
  const [owner, effective, date] = native[language];
  const colon = language === 'zh' ? '：' : ':';
  const front = (more: string) => `---\nkind: policy\nlanguage: ${language}\n${more}---\n\n`;
  fixes(
    documentControl,
    `moves lines in ${language}`,
    `${front('')}**${owner}${colon}** A B\n**${effective}**${colon} ${date}\n\nText.\n`,
    `${front('owner: A B\neffective: 2026-01-01\n')}Text.\n`,
    setup,
  );
  test(`a label of ${language} stands under one key, in lower case`, () => {
    const labels = controlKeys.flatMap((key) => packs[language].control[key]);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    expect(labels.filter((label) => label !== label.toLowerCase().normalize('NFC'))).toEqual([]);
  });
}

for (const [name, more] of [
  ['an item with items of its own', '  - Deputy: Bo'],
  ['an item with a second paragraph', '\n  Ann is away in May.'],
  ['an item with code', '\n  ```\n  ann\n  ```'],
  ['an item with a quotation', '\n  > Ask me.'],
  ['an item that goes on in the next line', '  and, in May, Bo'],
] as const)
  clean(documentControl, `leaves ${name} alone`, `---\nkind: policy\n---\n\n# Care\n\n- **Owner:** Ann\n${more}\n\n## Scope\n`, whole);
fixes(
  documentControl,
  'leave what stands between facts, in a list',
  '---\nkind: policy\n---\n\n# Care\n\n- **Owner:** Ann\n- Ann is away in May.\n  - Bo is not.\n- **Version:** 1.2\n\n## Scope\n',
  '---\nkind: policy\nowner: Ann\nversion: "1.2"\n---\n\n# Care\n\n- Ann is away in May.\n  - Bo is not.\n\n## Scope\n',
  { setup: whole },
);
clean(
  documentControl,
  'leaves a fact whose value goes on in the next line',
  '---\nkind: policy\n---\n\n# Care\n\n**Owner:** Ann Lee,\nHead of Care\n\n## Scope\n',
  windows,
);
fixes(
  documentControl,
  'take a fact before a line break of the page',
  '---\nkind: policy\n---\n\n# Care\n\n**Owner:** Ann Lee\\\nHead of Care\n\n## Scope\n',
  '---\nkind: policy\nowner: Ann Lee\n---\n\n# Care\n\nHead of Care\n\n## Scope\n',
  { setup: whole },
);
