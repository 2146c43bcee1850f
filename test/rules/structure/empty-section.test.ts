import { packs } from '../../../server/src/languages/index.ts';
import { emptySection } from '../../../server/src/rules/structure/empty-section.ts';
import { languageCodes } from '../../../server/src/schema/vocabulary.ts';
import { check, clean, fixes } from '../../support/check.ts';

const plain = { heading: '' };
const { guidance, body } = packs.en.sections.scope;

check(
  emptySection,
  'flags a heading with nothing under it',
  `
  ## Scope
  ^^^^^^^^ The section "Scope" has a heading but no text. ${guidance}

  ## Contact

  Write to us.
`,
  plain,
);
check(
  emptySection,
  'flags a heading it does not know',
  `
  ## Christmas
  ^^^^^^^^^^^^ This heading has no text under it. Write the section or delete the heading.
`,
  plain,
);
check(
  emptySection,
  'flags two, one with only a comment and a rule',
  `
  ## Scope
  ^^^^^^^^

  <!-- later -->

  ---

  ## Contact:
  ^^^^^^^^^^^
`,
  plain,
);
check(
  emptySection,
  'points at the words of an underlined heading',
  `
  Scope
  ^^^^^
  -----
`,
  plain,
);
check(
  emptySection,
  'flags a line in bold type',
  `
  **Scope**
  ^^^^^^^^^

  **Contact**

  Write to us.
`,
  plain,
);
check(
  emptySection,
  'flags one behind an emoji with Windows line ends',
  `
  ## 😀 Scope
  ^^^^^^^^^^^

  ## Contact

  Write.
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  emptySection,
  'flags a subsection under text',
  `
  ## Scope

  All shops.

  ### Online
  ^^^^^^^^^^
`,
  plain,
);
for (const code of languageCodes.filter((code) => code !== 'en')) {
  const { title } = packs[code].sections.scope;
  check(emptySection, code, `## ${title}\n${'^'.repeat(title.length + 3)}\n`, { heading: '', language: code });
  clean(emptySection, code, `## ${title}\n\n${packs[code].sections.scope.body}\n`, { heading: '', language: code });
}

clean(emptySection, 'is content with text', '## Scope\n\nAll shops.', plain);
clean(emptySection, 'is content with text under a subsection', '## Scope\n\n### Shops\n\nAll.', plain);
clean(
  emptySection,
  'is content with a list, a table, code or a picture',
  '## A\n\n- a\n\n## B\n\n| a |\n|---|\n\n## C\n\n```\nx\n```\n\n## D\n\n![x](y.png)',
  plain,
);
clean(emptySection, 'leaves the title alone', '# Scope', plain);
clean(
  emptySection,
  'leaves facts and groups in bold type alone',
  '**Last updated: May 2026**\n\n**Response times:**\n\n**Web pages:**\n\n- two seconds\n\n**Please note**\n\n## Scope\n\nAll.',
  plain,
);
clean(emptySection, 'leaves code alone', '```\n## Scope\n```', plain);
clean(emptySection, 'leaves quotations alone', '> ## Scope', plain);
clean(emptySection, 'leaves a document without headings alone', 'Text.', plain);

fixes(
  emptySection,
  'fills a section',
  '---\nkind: policy\n---\n\n## Scope\n\n## Contact\n\nWrite.\n',
  `---\nkind: policy\n---\n\n## Scope\n\n${body}\n\n## Contact\n\nWrite.\n`,
);
fixes(
  emptySection,
  'fills the last section and keeps Windows line ends',
  '---\r\nkind: policy\r\n---\r\n\r\n## Scope',
  `---\r\nkind: policy\r\n---\r\n\r\n## Scope\r\n\r\n${body.replaceAll('\n', '\r\n')}`,
);
fixes(emptySection, 'fills an underlined section', '---\nkind: policy\n---\n\nScope\n-----\n', `---\nkind: policy\n---\n\nScope\n-----\n\n${body}\n`);
fixes(emptySection, 'deletes a heading it does not know', '# T\n\n## Christmas\n\n## Scope\n\nAll.\n', '# T\n\n## Scope\n\nAll.\n');
fixes(emptySection, 'deletes the last heading', '# T\r\n\r\nText.\r\n\r\nChristmas\r\n---\r\n', '# T\r\n\r\nText.\r\n\r\n');
