import { objectiveWithoutProcedure } from '../../../server/src/rules/structure/objective-without-procedure.ts';
import { check, clean } from '../../support/check.ts';

const plain = { heading: '' };
const orphan = (name: string) => `No procedure in this document serves the objective "${name}". Name the procedure by which it is reached.`;
const rest = '\n\n## Complaints\n\nWe acknowledge each complaint within 2 working days.\n\n## Procedures\n\n1. Log the enquiry.\n2. Telephone back.';

check(
  objectiveWithoutProcedure,
  'flags the objective that nothing serves',
  `
  ## Objectives

  - Acknowledge complaints sooner
  - Win more awards
    ^^^^^^^^^^^^^^^ ${orphan('Win more awards')}
${rest.replaceAll('\n', '\n  ')}
`,
  plain,
);
check(
  objectiveWithoutProcedure,
  'flags rows and shortens long names',
  `
  ## Objectives

  | Objective | Target |
  | --- | --- |
  | Plant a tree for every loyal neighbour who drops in on a sunny afternoon | 100 |
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${orphan('Plant a tree for every loyal neighbour who drops in on a sun…')}
  | Solve complaints | 90% |
${rest.replaceAll('\n', '\n  ')}
`,
  plain,
);
check(
  objectiveWithoutProcedure,
  'flags two subheadings, behind an emoji with Windows line ends',
  `
  ## 😀 Objectives

  ### 😀 Greener shops
  ^^^^^^^^^^^^^^^^^^^^ ${orphan('Greener shops')}

  Solar roofs.

  ### Win awards
  ^^^^^^^^^^^^^^ ${orphan('Win awards')}

  Gold.
${rest.replaceAll('\n', '\n  ')}
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);

const served: Readonly<Record<string, string>> = {
  'that names a procedure': '- Win awards (see the award procedure)',
  'that names a section': '- Win awards, as described in section 7',
  'with a link': '- [Win awards](#awards)',
  'with a blank for the procedure': '- Win awards: [procedure]',
  'with a word of a heading': '- Fewer complaints',
  'with a word of an item': '- Every enquiry is recorded',
  'another form of a word': '- Acknowledgement on time',
  'a list whose introduction points on': 'Each objective has a procedure in this document.\n\n- Win awards',
  'running text': 'We want to win awards.',
};
for (const [name, body] of Object.entries(served))
  clean(objectiveWithoutProcedure, `is content with an objective ${name}`, `## Objectives\n\n${body}${rest}\n`, plain);

clean(
  objectiveWithoutProcedure,
  'leaves a document without procedures to the rule for that',
  '## Objectives\n\n- Win awards\n\n## Scope\n\nAll.',
  plain,
);
clean(objectiveWithoutProcedure, 'leaves lists elsewhere alone', `## Scope\n\n- Win awards${rest}`, plain);
clean(objectiveWithoutProcedure, 'leaves an empty section alone', `## Objectives${rest}`, plain);
clean(
  objectiveWithoutProcedure,
  'leaves code and quotations alone',
  `## Objectives\n\nText.\n\n> - Win awards\n\n\`\`\`\n- Win awards\n\`\`\`${rest}`,
  plain,
);
clean(objectiveWithoutProcedure, 'leaves a document of no known kind alone', `## Objectives\n\n- Win awards${rest}`, {
  heading: '',
  frontMatter: 'title: x',
});
