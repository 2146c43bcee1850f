import { describe, expect, test } from 'vitest';
import { packs } from '../../../server/src/languages/index.ts';
import { missingSection } from '../../../server/src/rules/structure/missing-section.ts';
import { languageCodes } from '../../../server/src/schema/vocabulary.ts';
import { check, clean } from '../../support/check.ts';

const all = { rules: { 'structure/missing-section': { recommended: false } } };
const { sections } = packs.en;

/** A procedure needs purpose, scope, roles and procedures. */
const complete = (code: (typeof languageCodes)[number]) =>
  `# X\n\n${(['purpose', 'scope', 'roles', 'procedures'] as const).map((id) => `## ${packs[code].sections[id].title}\n\n${packs[code].sections[id].body}\n`).join('\n')}`;
const setup = (language: (typeof languageCodes)[number] = 'en', frontMatter = 'kind: procedure') => ({
  language,
  frontMatter,
  heading: '',
  settings: all,
});

check(
  missingSection,
  'reports on the title',
  `
  # Complaints
  ^^^^^^^^^^^^ The section "${sections.purpose.title}" is missing. ${sections.purpose.guidance}
  ^^^^^^^^^^^^ The section "${sections.roles.title}" is missing. ${sections.roles.guidance}

  ## Scope

  All.

  ## Procedure

  1. Call.
`,
  setup(),
);
check(
  missingSection,
  'reports on the kind where there is no title',
  `
  ---
  kind: procedure
  ^^^^^^^^^^^^^^^ The section "${sections.roles.title}" is missing. ${sections.roles.guidance}
  ---

  ## Purpose and scope

  All.

  ## Steps

  1. Call.
`,
  { ...setup(), frontMatter: '' },
);
check(
  missingSection,
  'reports behind an emoji with Windows line ends',
  `
  # 😀 Complaints
  ^^^^^^^^^^^^^^^ The section "${sections.roles.title}" is missing. ${sections.roles.guidance}

  ## Purpose and scope

  All.

  ## Steps

  1. Call.
`,
  { ...setup(), transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  missingSection,
  'does not take headings in code and quotations for sections',
  `
  # Complaints
  ^^^^^^^^^^^^
  ^^^^^^^^^^^^

  > ## Purpose

  \`\`\`
  ## Scope
  \`\`\`

  ## Roles

  Ann.

  ## Steps

  1. Call.
`,
  setup(),
);
for (const code of languageCodes) {
  const { title, guidance } = packs[code].sections.scope;
  const without = complete(code).replace(new RegExp(`## ${title}\\n[\\s\\S]*?(?=\\n## )`), '');
  if (code === 'en')
    check(missingSection, 'one section', without.replace('# X\n', `# X\n^^^ The section "${title}" is missing. ${guidance}\n`), setup(code));
  else check(missingSection, code, without.replace('# X\n', '# X\n^^^\n'), setup(code));
  clean(missingSection, `${code}: complete`, complete(code), setup(code));
}

clean(
  missingSection,
  'bold labels, lead-ins and an opening paragraph count',
  '# X\n\nThis procedure explains what we do.\n\n**Scope:** all.\n\n**Roles**\n\nAnn.\n\n### Steps\n\n1. Call.',
  setup(),
);
clean(missingSection, 'English headings count in other languages', complete('en'), setup('vi'));
clean(missingSection, 'two sections in one heading', '# X\n\n## Purpose & scope\n\nAll.\n\n## Roles and procedures\n\n1. Call.', setup());
clean(missingSection, 'a document of no kind', '# Notes\n\nText.', setup('en', 'title: x'));
clean(missingSection, 'a retired document', '# X\n\nText.', setup('en', 'kind: procedure\nstatus: retired'));
clean(missingSection, 'sections that the settings do not ask for', '# X\n\nText.', {
  ...setup(),
  settings: { ...all, kinds: { procedure: { required: [], recommended: [] } } },
});
clean(
  missingSection,
  'the title of another language',
  '# X\n\n## Ziel und Geltungsbereich\n\nAlle.\n\n## Zuständigkeiten\n\nAnn.\n\n## Ablauf\n\n1. Rufen.',
  setup('de'),
);

describe('recommended sections', () => {
  test('are asked for in each language', () => {
    for (const code of languageCodes) expect(packs[code].messages['structure/missing-section.recommended']).toContain('{title}');
  });
});
check(
  missingSection,
  'suggests recommended sections',
  `
  # X
  ^^^ Consider adding the section "${sections.escalation.title}". ${sections.escalation.guidance}

  ## Purpose

  A.
`,
  { ...setup(), settings: { kinds: { procedure: { required: ['purpose'], recommended: ['escalation'] } } } },
);

describe('a document that declares its shape', () => {
  const shaped = (shape: string, kind = 'procedure') => ({ frontMatter: `kind: ${kind}\nshape: ${shape}`, heading: '' });
  const required = complete('en');

  check(missingSection, 'is asked for what its kind requires as ever', `# X\n^^^\n\n${required.slice(required.indexOf('## Scope'))}`, {
    ...shaped('request-procedure'),
    settings: all,
  });
  check(
    missingSection,
    'is reminded of the recommended sections of its shape and of no other',
    required.replace('# X\n', `# X\n^^^ Consider adding the section "${sections.standards.title}". ${sections.standards.guidance}\n`),
    shaped('request-procedure'),
  );
  clean(
    missingSection,
    'is not reminded of any where its shape holds all there is',
    `${required}\n## Service standards\n\nA.\n`,
    shaped('request-procedure'),
  );
  clean(missingSection, 'may say its shape in its own language', `${complete('de')}\n## Servicestandards\n\nA.\n`, {
    frontMatter: 'kind: procedure\nshape: Verfahren für Kundenanfragen',
    language: 'de',
    heading: '',
  });
  check(
    missingSection,
    'is reminded of everything where nobody knows the shape',
    required.replace('# X\n', `# X\n${'^^^\n'.repeat(4)}`),
    shaped('round'),
  );
});
