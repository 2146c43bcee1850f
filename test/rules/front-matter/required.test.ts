import { packs } from '../../../server/src/languages/index.ts';
import { requiredKeys } from '../../../server/src/rules/front-matter/required.ts';
import { languageCodes } from '../../../server/src/schema/vocabulary.ts';
import { check, clean, fixes } from '../../support/check.ts';

const whole = { frontMatter: '', heading: '' };

check(
  requiredKeys,
  'hints at what the front matter does not say',
  `
  ---
  kind: policy
  ^^^^ The front matter does not give: status, owner, version. Readers need to know whose document this is, which version they have and whether it is in force.
  title: Care
  ---
`,
  whole,
);
check(
  requiredKeys,
  'counts a key without a value as missing, behind an emoji and Windows line ends',
  `
  ---
  title: 😀 Care
  kind: policy
  ^^^^ The front matter does not give: owner. Readers need to know whose document this is, which version they have and whether it is in force.
  status: draft
  owner:
  version: "1"
  ---
`,
  { ...whole, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  requiredKeys,
  'in TOML',
  `
  +++
  kind = "policy"
  ^^^^
  title = "Care"
  +++
`,
  whole,
);

const full = 'status: draft\nowner: Ann\nversion: "1"';
const silent: readonly (readonly [string, string])[] = [
  ['a document with all of them', `---\nkind: policy\ntitle: Care\n${full}\n---\n`],
  ['blanks, which another rule reports', '---\nkind: policy\ntitle: Care\nstatus: draft\nowner: "[owner]"\nversion: "[version]"\n---\n'],
  ['a kind alone: the writer has only just begun', '---\nkind: policy\nlanguage: en\n---\n'],
  ['an approved document, which other rules look at', '---\nkind: policy\ntitle: Care\nstatus: approved\n---\n'],
  ['a document in force', '---\nkind: policy\ntitle: Care\nstatus: in-force\n---\n'],
  ['a retired document', '---\nkind: policy\ntitle: Care\nstatus: retired\n---\n'],
  ['a document that is no policy', '---\ntitle: Care\n---\n'],
  ['a document of another tool', '---\ntype: post\ntitle: Care\n---\n'],
  ['no front matter', '# Care\n'],
  ['facts that stand in the text', '---\nkind: policy\ntitle: Care\n---\n\n# Care\n\n**Owner:** Ann\n**Status:** Draft\n**Version:** 1\n'],
  ['code', '```yaml\nkind: policy\ntitle: Care\n```\n'],
];
for (const [name, text] of silent) clean(requiredKeys, name, text, whole);
clean(requiredKeys, 'keys that the settings leave out', '---\nkind: policy\ntitle: Care\nowner: Ann\n---\n', {
  ...whole,
  settings: { rules: { 'front-matter/required': { severity: 'hint', keys: ['owner'] } } } as never,
});

fixes(
  requiredKeys,
  'adds them all',
  '---\nkind: policy\ntitle: Care\n---\n',
  '---\nkind: policy\ntitle: Care\nstatus: draft\nowner: "[document owner]"\nversion: "1.0"\n---\n',
  { setup: whole },
);
for (const language of languageCodes) {
  const blank = packs[language].values.owner.blank;
  fixes(
    requiredKeys,
    `adds an owner in ${language}`,
    `---\nkind: policy\nlanguage: ${language}\nstatus: draft\nversion: "1"\n---\n`,
    `---\nkind: policy\nlanguage: ${language}\nstatus: draft\nowner: "[${blank}]"\nversion: "1"\n---\n`,
    { setup: whole },
  );
}
