import { choice } from '../../../server/src/rules/placeholders/choice.ts';
import { unfilled } from '../../../server/src/rules/placeholders/unfilled.ts';
import { unusedValue } from '../../../server/src/rules/placeholders/unused-value.ts';
import { check, clean, fixes } from '../../support/check.ts';

const whole = { frontMatter: '', heading: '' };

check(
  unusedValue,
  'flags a name that is one letter off',
  `
  ---
  kind: policy
  values:
    Compny: Norrholm
    ^^^^^^ This document has no blank called "Compny". Did you mean "Company"?
  ---

  [Company] answers within 24 hours.
`,
  whole,
);
check(
  unusedValue,
  'flags names of no blank, two of them',
  `
  ---
  kind: policy
  values: { Colour: blue, Company: Norrholm, Sound: loud }
            ^^^^^^ This document has no blank called "Colour", so the value is shown nowhere. Check the spelling, or delete the line.
                                             ^^^^^
  ---

  [Company] answers within 24 hours.
`,
  whole,
);
check(
  unusedValue,
  'flags a value that is a blank, and one that YAML takes for a list',
  `
  ---
  kind: policy
  values:
    Company: "[your company]"
    ^^^^^^^ The value of "Company" still holds the blank "[your company]". Put the real value in its place.
    Owner: [Head of Service]
    ^^^^^ The value of "Owner" should be a piece of text. If it begins with a bracket, put it in quotation marks.
  ---

  [Company] answers. [Owner] decides.
`,
  whole,
);
check(
  unusedValue,
  'flags with Windows line ends and behind an emoji',
  `
  ---
  kind: policy
  title: 😀 [Company]
  values:
    Compny: 😀
    ^^^^^^ This document has no blank called "Compny". Did you mean "Company"?
  ---

  Text.
`,
  { ...whole, transform: (text) => text.replaceAll('\n', '\r\n') },
);
for (const [language, near, blank] of [
  ['de', 'Beschwerdestele', 'Beschwerdestelle'],
  ['vi', 'Phong tiếp nhận', 'Phòng tiếp nhận'],
  ['th', 'ฝ่ายรับเรื่องรองเรียน', 'ฝ่ายรับเรื่องร้องเรียน'],
  ['el', 'Γραφείο παραπόνον', 'Γραφείο παραπόνων'],
  ['zh', '投诉受理部们', '投诉受理部门'],
] as const) {
  const front = `---\nkind: policy\nlanguage: ${language}\nvalues:\n  ${near}: 12\n`;
  check(unusedValue, `flags a near miss in ${language}`, `${front}  ${'^'.repeat(near.length)}\n---\n\n[${blank}]\n`, whole);
  clean(
    unusedValue,
    `leaves a name in ${language} alone`,
    `---\nkind: policy\nlanguage: ${language}\nvalues:\n  ${blank}: 12\n---\n\n[${blank}]\n`,
    whole,
  );
}

clean(
  unusedValue,
  'leaves values alone that blanks ask for in any notation',
  '---\nvalues: { company: N, Complaints desk: D, Owner: O }\ntitle: "[OWNER]"\n---\n\n{{COMPANY_NAME}} and <insert complaints desk>.',
  whole,
);
clean(unusedValue, 'leaves a value alone that is not given yet', '---\nvalues:\n  Company:\n---\n\n[Company]', whole);
clean(unusedValue, 'leaves other mappings alone', '---\nsettings: { Company: N }\n---\n\nText.', whole);
clean(unusedValue, 'leaves a list called values alone', '---\nvalues: [honesty, care]\n---\n\nText.', whole);

fixes(
  unusedValue,
  'takes the name of the blank',
  '---\nvalues:\n  Compny: Norrholm # ours\n---\n\n[Company]\n',
  '---\nvalues:\n  Company: Norrholm # ours\n---\n\n[Company]\n',
);
fixes(
  unusedValue,
  'deletes the line',
  '---\nvalues:\n  Colour: blue\n  Company: N\n---\n\n[Company]\n',
  '---\nvalues:\n  Company: N\n---\n\n[Company]\n',
);

clean(unfilled, 'leaves a blank alone that has a value', '[Company] answers. So does {{COMPANY_NAME}}.', {
  frontMatter: 'kind: policy\nvalues: { Company: N }',
});
clean(unfilled, 'leaves a blank alone that has a value in the settings', '[Company] answers.', { settings: { values: { company: 'N' } } });
check(
  unfilled,
  'flags what has no value beside what has one',
  `
  [Company] answers within [X] hours. \`[Owner]\` [Owner]
                           ^^^
                                                ^^^^^^^
`,
  { frontMatter: 'kind: policy\nvalues: { Company: N, Owner: "[Owner]" }' },
);
clean(choice, 'leaves a choice alone that has a value', 'We report [daily/weekly].', {
  frontMatter: 'kind: policy\nvalues: { daily/weekly: weekly }',
});
check(choice, 'flags another choice', 'We report [daily/weekly].\n          ^^^^^^^^^^^^^^', {
  frontMatter: 'kind: policy\nvalues: { Company: weekly }',
});
