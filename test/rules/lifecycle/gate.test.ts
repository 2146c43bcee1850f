import { statusGate } from '../../../server/src/rules/lifecycle/gate.ts';
import { check, clean, fixes } from '../../support/check.ts';

const bare = { heading: '', frontMatter: '' };

check(
  statusGate,
  'lists what a document in force does not say',
  `
  ---
  kind: policy
  status: in-force
          ^^^^^^^^
          ^^^^^^^^
          ^^^^^^^^
          ^^^^^^^^
          ^^^^^^^^
  ---
`,
  bare,
);
check(
  statusGate,
  'flags an effective date of the future in a document in force, behind an emoji',
  `
  ---
  kind: policy
  title: 😀
  status: in-force
  owner: Ann
  version: 1.0
  effective: 2026-07-01
             ^^^^^^^^^^ The status says that the document is in force, but it applies only from 1 July 2026. Set the status to "approved" until then, or correct the date.
  reviewed: 2026-06-01
  review_cycle: 12 months
  ---
`,
  { ...bare, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  statusGate,
  'flags an approved document that applies already',
  `
  ---
  kind: policy
  status: approved
          ^^^^^^^^ The document has applied since 1 June 2026, but its status is still "approved". Set the status to "in-force".
  owner: Ann
  version: 1.0
  effective: 2026-06-01
  reviewed: 2026-06-01
  review_cycle: 12 months
  ---
`,
  bare,
);
for (const [language, status] of [
  ['de', 'in Kraft'],
  ['vi', 'đang có hiệu lực'],
  ['th', 'มีผลบังคับใช้'],
  ['el', 'σε ισχύ'],
  ['zh', '已生效'],
] as const)
  check(
    statusGate,
    `asks for an owner in ${language}`,
    `
    ---
    kind: policy
    language: ${language}
    status: ${status}
            ${'^'.repeat(status.length)} This document names nobody who answers for it. Add "owner" to the front matter.
    version: 1.0
    effective: 2026-06-01
    reviewed: 2026-06-01
    review_cycle: 12 months
    ---
`,
    bare,
  );

const complete = 'owner: Ann\nversion: "1.0"\neffective: 2026-06-01\nreviewed: 2026-06-01\nreview_cycle: 12 months';
clean(statusGate, 'is content with a complete document', 'Text.', { heading: '', frontMatter: `kind: policy\nstatus: in-force\n${complete}` });
clean(statusGate, 'leaves an approved document that applies later alone', 'Text.', {
  heading: '',
  frontMatter: `kind: policy\nstatus: approved\n${complete.replace('effective: 2026-06-01', 'effective: 2026-07-01')}`,
});
for (const status of ['draft', 'review', 'retired'])
  clean(statusGate, `asks nothing of a document with status ${status}`, 'Text.', { heading: '', frontMatter: `kind: policy\nstatus: ${status}` });
clean(statusGate, 'asks nothing of a document without a status', 'Text.', { heading: '' });
clean(statusGate, 'leaves blanks to the rule on blanks', 'Text.', {
  heading: '',
  frontMatter: `kind: policy\nstatus: in-force\n${complete.replace('Ann', '"[name]"')}`,
});
clean(
  statusGate,
  'reads lines and rows under the title',
  '# Policy\n\n**Owner:** Ann\n**Version:** 1.0\n\n| Effective | 1 June 2026 |\n| --- | --- |\n| Last reviewed | 1 June 2026 |\n\n## Review\n\nEvery year.',
  {
    heading: '',
    frontMatter: 'kind: policy\nstatus: in-force',
  },
);
for (const [language, lines] of [
  ['de', '**Verantwortlich:** Ann\n**Version:** 1.0\n**Gültig ab:** 1. Juni 2026\n**Stand:** 1. Juni 2026\n**Nächste Überprüfung:** 1. Juni 2027'],
  [
    'vi',
    '**Người phụ trách:** Ann\n**Phiên bản:** 1.0\n**Hiệu lực từ:** ngày 1 tháng 6 năm 2026\n**Cập nhật lần cuối:** 01/06/2026\n**Chu kỳ rà soát:** 12 tháng',
  ],
  ['th', '**ผู้รับผิดชอบ:** Ann\n**ฉบับที่:** 1.0\n**มีผลบังคับใช้ตั้งแต่:** 1 มิถุนายน 2569\n**ทบทวนล่าสุด:** 1 มิถุนายน 2569\n**รอบการทบทวน:** 12 เดือน'],
  [
    'el',
    '**Υπεύθυνος:** Ann\n**Έκδοση:** 1.0\n**Ισχύει από:** 1 Ιουνίου 2026\n**Τελευταία αναθεώρηση:** 1 Ιουνίου 2026\n**Επόμενη αναθεώρηση:** 1 Ιουνίου 2027',
  ],
  ['zh', '**负责人：** Ann\n**版本：** 1.0\n**生效日期：** 2026年6月1日\n**最后更新：** 2026年6月1日\n**评审周期：** 每年'],
] as const) {
  clean(statusGate, `reads the lines of a document in ${language}`, `# Policy\n\n${lines}`, {
    heading: '',
    language,
    frontMatter: 'kind: policy\nstatus: in-force',
  });
  clean(statusGate, `reads the lines of a document in ${language} with combining marks`, `# Policy\n\n${lines}`.normalize('NFD'), {
    heading: '',
    language,
    frontMatter: 'kind: policy\nstatus: in-force',
  });
}

fixes(
  statusGate,
  'adds what is missing where a writer would put it',
  `---\nkind: policy\nstatus: in-force\nowner: Ann\neffective: 2026-06-01\nreviewed: 2026-06-01\nreview_cycle: 12 months\n---\n`,
  `---\nkind: policy\nstatus: in-force\nowner: Ann\nversion: "1.0"\neffective: 2026-06-01\nreviewed: 2026-06-01\nreview_cycle: 12 months\n---\n`,
);
fixes(
  statusGate,
  'takes back a status that comes too early',
  `---\nkind: policy\nstatus: in-force\n${complete.replace('effective: 2026-06-01', 'effective: 2026-09-01')}\n---\n`,
  `---\nkind: policy\nstatus: approved\n${complete.replace('effective: 2026-06-01', 'effective: 2026-09-01')}\n---\n`,
);
