import { frontMatterSyntax } from '../../../server/src/rules/front-matter/syntax.ts';
import { check, clean, fixes } from '../../support/check.ts';

const whole = { frontMatter: '', heading: '' };
const windows = { ...whole, transform: (text: string) => text.replaceAll('\n', '\r\n') };

check(
  frontMatterSyntax,
  'flags a colon in a plain value',
  `
  ---
  kind: policy
  title: Care: how we serve
         ^^^^^^^^^^^^^^^^^^ This value holds a colon followed by a space. Put the whole value in quotation marks.
  ---
`,
  whole,
);
check(
  frontMatterSyntax,
  'flags a key given twice',
  `
  ---
  kind: policy
  owner: Ann
  owner: Bo
  ^^^^^ The key "owner" is given twice. Keep one of the two lines.
  ---
`,
  whole,
);
check(
  frontMatterSyntax,
  'flags a tab',
  `
  ---
  kind: policy
  values:
  \tCompany: Norr
   ^^^^^^^^^^^^^
  ---
`.replaceAll('\\t', '\t'),
  whole,
);
check(
  frontMatterSyntax,
  'flags a key out of line',
  `
  ---
  kind: policy
    owner: Ann
    ^^^^^^^^^^
  ---
`,
  whole,
);
check(
  frontMatterSyntax,
  'flags an open quotation mark',
  `
  ---
  title: "Care
  ^^^^^^^^^^^^
  kind: policy
  ---
`,
  whole,
);
check(
  frontMatterSyntax,
  'flags a missing closing line',
  `
  ---
  ^^^ The front matter has no closing line of three hyphens. Add "---" after the last key.
  kind: policy

  # Care
`,
  whole,
);
check(
  frontMatterSyntax,
  'mentions a missing opening line',
  `
  name: Care
  ^^^^^^^^^^
  kind: policy
  ---
`,
  whole,
);
check(
  frontMatterSyntax,
  'flags two mistakes, behind an emoji and with Windows line ends',
  `
  ---
  kind: policy
  title: 😀 Care: how
         ^^^^^^^^^^^^
  owner: @Ann
         ^^^^
  ---
`,
  windows,
);
check(
  frontMatterSyntax,
  'flags a line of TOML',
  `
  +++
  kind = "policy"
  owner Ann
  ^^^^^^^^^
  +++
`,
  whole,
);

clean(frontMatterSyntax, 'is content with YAML', '---\nkind: policy\ntitle: "Care: how"\nvalues:\n  Company: Norr\n---\n', whole);
clean(frontMatterSyntax, 'is content with TOML', '+++\nkind = "policy"\n[values]\nCompany = "Norr"\n+++\n', whole);
clean(
  frontMatterSyntax,
  'is content with Norway, dates, numbers and empty values',
  '---\nlanguage: no\neffective: 2026-01-01\nversion: 1.0\nowner:\n---\n',
  whole,
);
clean(frontMatterSyntax, 'is content with a byte-order mark and Windows line ends', '\uFEFF---\nkind: policy\n---\n', windows);
clean(
  frontMatterSyntax,
  'is content with comments, lists and folded text',
  '---\n# x\nkind: policy # y\nsatisfies: [a, b]\ntitle: >\n  Care\n---\n',
  whole,
);
clean(frontMatterSyntax, 'is content without front matter', '# Care\n\n---\n\nkind: policy: x\n', whole);
clean(frontMatterSyntax, 'leaves code alone', '```yaml\n---\ntitle: Care: how\n---\n```\n', whole);
clean(frontMatterSyntax, 'is content with an address and a time', '---\ncontact: https://example.com\nhours: 09:00-17:00\n---\n', whole);
clean(frontMatterSyntax, 'is content with other scripts', '---\nowner: Trưởng phòng\ntitle: นโยบาย：ลูกค้า\napplies_to: 所有门店：全部\n---\n', whole);

const ignored = { setup: whole };
fixes(frontMatterSyntax, 'quotes a value', '---\nkind: policy\ntitle: Care: how  \n---\n', '---\nkind: policy\ntitle: "Care: how"  \n---\n', ignored);
fixes(
  frontMatterSyntax,
  'quotes a value with quotation marks in it',
  '---\ntitle: The "big": one\n---\n',
  '---\ntitle: \'The "big": one\'\n---\n',
  ignored,
);
fixes(frontMatterSyntax, 'closes the block', '---\nkind: policy\n\n# Care\n', '---\nkind: policy\n---\n\n# Care\n', ignored);
fixes(frontMatterSyntax, 'closes the block at the end of the text', '---\nkind: policy', '---\nkind: policy\n---\n', ignored);
fixes(
  frontMatterSyntax,
  'closes the block with Windows line ends',
  '---\r\nkind: policy\r\n\r\n# Care\r\n',
  '---\r\nkind: policy\r\n---\r\n\r\n# Care\r\n',
  ignored,
);
fixes(frontMatterSyntax, 'opens the block', '\uFEFFname: Care\nkind: policy\n---\n', '\uFEFF---\nname: Care\nkind: policy\n---\n', ignored);
