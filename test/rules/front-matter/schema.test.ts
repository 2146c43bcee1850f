import { frontMatterSchema } from '../../../server/src/rules/front-matter/schema.ts';
import { check, clean, fixes } from '../../support/check.ts';

const whole = { frontMatter: '', heading: '' };

check(
  frontMatterSchema,
  'flags a kind it does not know',
  `
  ---
  kind: polcy
        ^^^^^ "polcy" is not a kind of document. Use one of: charter, policy, handbook, playbook, procedure.
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a shape it does not know',
  `
  ---
  kind: policy
  shape: shrot-policy
         ^^^^^^^^^^^^ "shrot-policy" is not a shape of document. Use one of: short-policy, vision-and-standards, statement-and-guidelines, team-playbook, request-procedure, full-policy, complaints-procedure, feedback-playbook, representatives-guidelines, channel-standards, guidebook, service-document.
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a shape behind an emoji and Windows line ends, and a misspelt key for one',
  `
  ---
  kind: policy
  title: 😀 Care
  shape: round
         ^^^^^
  shpae: guidebook
  ---
`,
  { ...whole, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  frontMatterSchema,
  'hints at a misspelt key for a shape',
  `
  ---
  kind: policy
  shpae: guidebook
  ^^^^^ "shpae" is not a known key. Did you mean "shape"?
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a status, a language and a date',
  `
  ---
  kind: policy
  status: drafty
          ^^^^^^
  language: fr
            ^^
  effective: 2026-13-01
             ^^^^^^^^^^
  reviewed: someday
            ^^^^^^^
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a day that the calendar does not have',
  `
  ---
  kind: policy
  effective: 2026-02-30
             ^^^^^^^^^^
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a review cycle without a unit',
  `
  ---
  kind: policy
  review_cycle: 12
                ^^
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags the wrong shape',
  `
  ---
  kind: policy
  owner:
    name: Ann
    ^^^^^^^^^
  values: Norr
          ^^^^
  title: { a: b }
         ^^^^^^^^
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'hints at a misspelt key',
  `
  ---
  kind: policy
  onwer: Ann
  ^^^^^ "onwer" is not a known key. Did you mean "owner"?
  efective: 2026-01-01
  ^^^^^^^^
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a value in quotation marks and in TOML',
  `
  +++
  kind = "polcy"
         ^^^^^^^
  +++
`,
  whole,
);
check(
  frontMatterSchema,
  'flags one behind a byte-order mark, an emoji and Windows line ends',
  `
  ---
  title: 😀 Care
  kind: polcy
        ^^^^^
  ---
`,
  { ...whole, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  frontMatterSchema,
  'flags two kinds of status in Thai',
  `
  ---
  kind: policy
  language: th
  status: ร่างใหญ่
          ^^^^^^^^
  ---
`,
  whole,
);

const good: readonly (readonly [string, string])[] = [
  [
    'every key',
    'kind: policy\ntitle: Care\nlanguage: en-GB\nstatus: in-force\nowner: Ann\ncontact: a@example.com\nversion: "1.2"\neffective: 2026-01-01\nreviewed: 2026-01-01\nreview_cycle: 12 months\napproved_by: Bo\napplies_to: all\nclassification: public\nid: CS-1\nsatisfies: [a]\nvalues: { Company: Norr }\npolicywright: { disable: standards/vague }',
  ],
  ['aliases', 'type: charter\nname: Care\nlang: de_AT\nlast_updated: 2026-01-12\nreview_in: 6 months'],
  ['unknown keys', 'kind: policy\nlayout: page\npermalink: /x/\nweight: 3\nmajorRevisions: []\nnav_order: 1\ntags: [a]'],
  ['a shape by its name', 'kind: policy\nshape: Short policy'],
  ['a shape by its German name', 'kind: policy\nlanguage: de\nshape: Kurze Richtlinie'],
  ['no shape yet', 'kind: policy\nshape:'],
  ['a blank for the shape', 'kind: policy\nshape: "[shape]"'],
  ['a key of a site generator that is close to one of ours', 'kind: policy\nshare: true'],
  ['a type of another tool', 'type: post\nstatus: draft'],
  ['empty values', 'kind: policy\nowner:\neffective:\nstatus:'],
  ["a blank, which is another rule's", 'kind: policy\neffective: TBD\nstatus: "[status]"'],
  ['German', 'kind: policy\nlanguage: de\nstatus: Entwurf\nreview_cycle: jährlich'],
  ['Vietnamese', 'kind: policy\nlanguage: vi\nreview_cycle: 12 tháng'],
  ['Thai', 'kind: policy\nlanguage: th\nreview_cycle: 12 เดือน'],
  ['Greek', 'kind: policy\nlanguage: gr\nreview_cycle: κάθε έτος'],
  ['Chinese', 'kind: policy\nlanguage: zh-CN\nreview_cycle: 每年'],
  ['English', 'kind: policy\nreview_cycle: yearly'],
  ['dates of TOML and of YAML 1.1', 'kind: policy\neffective: !!timestamp 2026-01-12'],
  ['languages by their own names', 'kind: policy\nlanguage: Ελληνικά'],
  ['a version and a name in quotation marks', 'kind: policy\nversion: "1.10"\ntitle: "no"\nlanguage: "en"'],
  ['a version that stays as it is', 'kind: policy\nversion: 2\nid: 1.5'],
  ['keys of other tools near ours', 'kind: policy\nversions: [a]\nreviewer: Ann\nvalue: 3\nstatues: [x]\nowners: [a, b]\nupdates: x\ntile: y'],
  ['ISO durations and date-times', 'kind: policy\nreviewed: 2026-01-12T10:00:00Z\nreview_cycle: P1Y'],
  ['lists of people', 'kind: policy\nowner: [Ann, Bo]\napproved_by:\n  - Ann\n  - Bo'],
];
for (const [name, front] of good) clean(frontMatterSchema, name, `---\n${front}\n---\n`, whole);
clean(frontMatterSchema, 'a document that is no policy', '---\nonwer: Ann\nshape: round\neffective: someday\n---\n', whole);
clean(frontMatterSchema, 'code', '```yaml\nkind: polcy\n```\n', whole);
clean(frontMatterSchema, 'no front matter', 'kind: polcy\n', whole);

const ignored = { setup: whole };
fixes(frontMatterSchema, 'the nearest kind', '---\nkind: polcy\n---\n', '---\nkind: policy\n---\n', ignored);
fixes(
  frontMatterSchema,
  'the nearest shape',
  '---\nkind: policy\nshape: shrot-policy\n---\n',
  '---\nkind: policy\nshape: short-policy\n---\n',
  ignored,
);
fixes(
  frontMatterSchema,
  'the nearest status',
  '---\nkind: policy\nstatus: "aproved"\n---\n',
  '---\nkind: policy\nstatus: "approved"\n---\n',
  ignored,
);
fixes(frontMatterSchema, 'a value of TOML, with its quotation marks', '+++\nkind = "polcy"\n+++\n', '+++\nkind = "policy"\n+++\n', ignored);
fixes(frontMatterSchema, 'a misspelt key', '---\nkind: policy\nonwer: Ann\n---\n', '---\nkind: policy\nowner: Ann\n---\n', ignored);
fixes(
  frontMatterSchema,
  'day and month the other way round',
  '---\nkind: policy\neffective: 2026-13-01\n---\n',
  '---\nkind: policy\neffective: 2026-01-13\n---\n',
  ignored,
);

for (const key of ['created', 'released'])
  clean(frontMatterSchema, `takes "${key}" for a key of its own`, 'Text.', { frontMatter: `kind: policy\n${key}: 2026-01-01` });
