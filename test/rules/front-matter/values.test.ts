import { frontMatterSchema } from '../../../server/src/rules/front-matter/schema.ts';
import { check, clean, fixes } from '../../support/check.ts';

const whole = { frontMatter: '', heading: '' };

check(
  frontMatterSchema,
  'says when a word is read as yes or no',
  `
  ---
  kind: policy
  language: no
            ^^ Many tools read no without quotation marks as "false". If you mean the word, put it in quotation marks.
  status: On
          ^^ Many tools read On without quotation marks as "true". If you mean the word, put it in quotation marks.
  owner: yes
         ^^^
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'says when a version is read as another number',
  `
  ---
  kind: policy
  version: 1.10
           ^^^^ 1.10 is read as the number 1.1. Put it in quotation marks to keep it as you wrote it.
  id: 007
      ^^^
  ---
`,
  whole,
);
check(
  frontMatterSchema,
  'flags a list where one text belongs, behind an emoji and Windows line ends',
  `
  ---
  kind: policy # 😀
  title: [Care, Service]
         ^^^^^^^^^^^^^^^ "title" should be a piece of text. Write one value on the line.
  version:
    - 1
    ^^^
  ---
`,
  { ...whole, transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  frontMatterSchema,
  'hints at a key misspelt where the value suits it',
  `
  ---
  kind: policy
  Owner: Ann
  ^^^^^ "Owner" is not a known key. Did you mean "owner"?
  reviewCycle: 12 months
  ^^^^^^^^^^^
  aproved_by: Bo
  ^^^^^^^^^^
  reveiwed: 3 May 2026
  ^^^^^^^^
  ---
`,
  whole,
);
clean(frontMatterSchema, 'a key near ours with a value that does not suit it', '---\nkind: policy\nreviewee: Ann\nstatuses: many\n---\n', whole);
clean(frontMatterSchema, 'words in quotation marks', '---\nkind: policy\ntitle: "yes"\nowner: "off"\nversion: "1.10"\n---\n', whole);
clean(frontMatterSchema, 'a boolean of another tool', '---\nkind: policy\ndraft: no\npublic: true\ntoc: on\n---\n', whole);
clean(frontMatterSchema, 'words that only hold a no', '---\nkind: policy\ntitle: No surprises\nowner: Noa\n---\n', whole);

const setup = { setup: whole };
const front = (line: string) => `---\nkind: policy\n${line}\n---\n`;
fixes(frontMatterSchema, 'quotes a version', front('version: 1.10'), front('version: "1.10"'), setup);
fixes(frontMatterSchema, 'quotes a name', front('owner: Off'), front('owner: "Off"'), setup);
fixes(frontMatterSchema, 'writes the only item of a list as the value', front('title: ["Care"]'), front('title: Care'), setup);
fixes(frontMatterSchema, 'the status that is near in German', front('language: de\nstatus: Entwruf'), front('language: de\nstatus: draft'), setup);
fixes(frontMatterSchema, 'one of the statuses where none is near', front('status: whatever'), front('status: review'), { ...setup, which: 1 });
fixes(
  frontMatterSchema,
  'the language that the text is in',
  `${front('language: fr')}\nWir antworten auf jede Anfrage und sagen, was wir tun.\n`,
  `${front('language: de')}\nWir antworten auf jede Anfrage und sagen, was wir tun.\n`,
  setup,
);
fixes(frontMatterSchema, 'a unit for a review cycle', front('review_cycle: 12'), front('review_cycle: 12 months'), setup);

clean(
  frontMatterSchema,
  'takes words that every object knows for words',
  `
  ---
  kind: policy
  title: constructor
  owner: __proto__
  ---
`,
  whole,
);

for (const [language, words] of [
  ['en', 'sometimes'],
  ['de', 'gelegentlich'],
  ['vi', 'thỉnh thoảng'],
  ['th', 'บางครั้ง'],
  ['el', 'ενίοτε'],
  ['zh', '有时'],
])
  check(
    frontMatterSchema,
    `flags words that are no cycle in ${language}`,
    `---\nkind: policy\nlanguage: ${language}\nreview_cycle: ${words}\n              ${'^'.repeat(words?.length ?? 0)}\n---\n`,
    whole,
  );
