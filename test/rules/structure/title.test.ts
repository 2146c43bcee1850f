import { documentTitle } from '../../../server/src/rules/structure/title.ts';
import { check, clean, fixes } from '../../support/check.ts';

const plain = { heading: '' };

check(
  documentTitle,
  'flags a title that says nothing of the document',
  `
  # Bright smiles
  ^^^^^^^^^^^^^^^ "Bright smiles" does not say what kind of document this is. Name it in the title, for example "Bright smiles: Customer service policy".

  Text.
`,
  plain,
);
check(
  documentTitle,
  'names the kind in its message',
  `
  # Bright smiles
  ^^^^^^^^^^^^^^^ "Bright smiles" does not say what kind of document this is. Name it in the title, for example "Bright smiles: Customer service charter".
`,
  { heading: '', frontMatter: 'kind: charter' },
);
check(
  documentTitle,
  'flags an underlined title behind an emoji, with Windows line ends',
  `
  😀 Bright smiles!
  ^^^^^^^^^^^^^^^^^
  ===
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  documentTitle,
  'takes the only heading above all others for the title',
  `
  ## Bright smiles
  ^^^^^^^^^^^^^^^^

  ### Scope

  All.
`,
  plain,
);

clean(documentTitle, 'is content with the name of a kind', '# Customer service policy', plain);
clean(documentTitle, 'is content with the name of another kind', '# Staff handbook', plain);
clean(documentTitle, 'is content with another noun for a document', '# Guidelines for the front desk', plain);
clean(documentTitle, 'is content with the front matter', 'Text.', { heading: '', frontMatter: 'kind: policy\ntitle: Refund policy' });
clean(documentTitle, 'is content when the front matter says it', '# Bright smiles', {
  heading: '',
  frontMatter: 'kind: policy\ntitle: Refund policy',
});
clean(documentTitle, 'takes a first line for the title', '**Refund policy**\n\n## Scope\n\nAll.', plain);
clean(documentTitle, 'takes a first heading of any level for the title', '## Refund policy\n\n## Scope\n\nAll.', plain);
clean(documentTitle, 'leaves a title that is still a blank alone', '# [Title of this document]', plain);
clean(documentTitle, 'leaves a title with a blank alone', '# [Company] cares', plain);
clean(documentTitle, 'leaves a blank in the front matter alone', 'Text.', { heading: '', frontMatter: 'kind: policy\ntitle: TBD' });
clean(documentTitle, 'leaves a document of no known kind alone', '# Bright smiles', { heading: '', frontMatter: 'title: x' });
clean(documentTitle, 'does not look into code', '# Refund policy\n\n```\n# Bright smiles\n```', plain);
clean(documentTitle, 'accepts an English title in another language', '# Service Level Agreement', { heading: '', language: 'de' });

check(
  documentTitle,
  'flags a document that begins with a section',
  `
  ---
  kind: policy
  ^^^^^^^^^^^^ This document has no title. Begin with a heading that says what it is.
  ---

  ## Scope

  All.

  ## Contact

  Write.
`,
  { heading: '', frontMatter: '' },
);

const front = '---\nkind: policy\n---\n';
fixes(
  documentTitle,
  'inserts a title',
  `${front}\n## Scope\n\nAll.\n\n## Contact\n\nWrite.\n`,
  `${front}\n# Customer service policy\n\n## Scope\n\nAll.\n\n## Contact\n\nWrite.\n`,
);
fixes(
  documentTitle,
  'inserts a title right below the front matter',
  `${front}Text and more.\n`,
  `${front}\n# Customer service policy\n\nText and more.\n`,
);
fixes(
  documentTitle,
  'inserts a title with Windows line ends',
  `${front}\nText and more.`.replaceAll('\n', '\r\n'),
  `${front}\n# Customer service policy\n\nText and more.`.replaceAll('\n', '\r\n'),
);
fixes(
  documentTitle,
  'inserts a title where level 1 is used for sections',
  `${front}\n# Scope\n\nAll.\n\n# Contact\n\nWrite.\n`,
  `${front}\n# Customer service policy\n\n# Scope\n\nAll.\n\n# Contact\n\nWrite.\n`,
);
fixes(
  documentTitle,
  'ends front matter without a last line break',
  '---\nkind: policy\n---',
  '---\nkind: policy\n---\n\n# Customer service policy\n',
);
fixes(documentTitle, 'extends a title', `${front}\n# Bright smiles\n`, `${front}\n# Bright smiles: Customer service policy\n`);
fixes(
  documentTitle,
  'extends a title before closing hashes and an attribute',
  `${front}\n# Bright smiles {#top} #\n`,
  `${front}\n# Bright smiles: Customer service policy {#top} #\n`,
);
fixes(documentTitle, 'extends an underlined title', `${front}\nBright smiles\n=====\n`, `${front}\nBright smiles: Customer service policy\n=====\n`);
fixes(documentTitle, 'extends a title that ends in a mark', `${front}\n# Bright smiles!\n`, `${front}\n# Bright smiles! Customer service policy\n`);
fixes(
  documentTitle,
  'extends the title in the front matter',
  '---\nkind: policy\ntitle: Bright smiles\n---\n',
  '---\nkind: policy\ntitle: Bright smiles – Customer service policy\n---\n',
);
fixes(
  documentTitle,
  'extends a title in quotation marks',
  '---\nkind: policy\ntitle: "Bright smiles"\n---\n',
  '---\nkind: policy\ntitle: "Bright smiles – Customer service policy"\n---\n',
);
fixes(
  documentTitle,
  'extends a title in TOML',
  "+++\nkind = 'policy'\ntitle = 'Bright smiles'\n+++\n",
  "+++\nkind = 'policy'\ntitle = 'Bright smiles – Customer service policy'\n+++\n",
);
