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
/** A paragraph that says whom the document binds, for below the heading of its purpose, and one that says why it is there, for below that of its scope. */
const saidUnder = {
  en: ['This procedure applies to all staff.', 'This procedure exists so that nobody waits for an answer.'],
  de: ['Diese Richtlinie gilt für alle Beschäftigten.', 'Diese Richtlinie soll sicherstellen, dass niemand auf Antwort wartet.'],
  vi: ['Quy trình này áp dụng cho toàn bộ nhân viên.', 'Quy trình này nhằm bảo đảm không ai phải chờ câu trả lời.'],
  th: ['ระเบียบนี้ใช้บังคับกับพนักงานทุกคน', 'ระเบียบนี้มีวัตถุประสงค์เพื่อให้ลูกค้าได้รับคำตอบ'],
  el: ['Η διαδικασία αυτή ισχύει για όλο το προσωπικό.', 'Η διαδικασία αυτή έχει σκοπό να μην περιμένει κανείς απάντηση.'],
  zh: ['本办法适用于全体员工。', '为规范投诉处理工作，制定本办法。'],
} as const;
for (const code of languageCodes) {
  const { purpose, scope } = packs[code].sections;
  const [binds, explains] = saidUnder[code];
  const asOne = (title: string, words: string) =>
    complete(code)
      .replace(new RegExp(`## ${purpose.title}\\n[\\s\\S]*?(?=\\n## )`), '')
      .replace(new RegExp(`## ${scope.title}\\n[\\s\\S]*?(?=\\n## )`), `## ${title}\n\n${words}\n`);
  clean(missingSection, `${code}: the scope below the heading of the purpose`, asOne(purpose.title, binds), setup(code));
  clean(missingSection, `${code}: the purpose below the heading of the scope`, asOne(scope.title, explains), setup(code));
  check(missingSection, `${code}: neither says the other of itself`, asOne(purpose.title, '….').replace('# X\n', '# X\n^^^\n'), setup(code));
}
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
clean(
  missingSection,
  'an opening that says in German what is laid down here',
  '# X\n\nDeshalb halten wir hier schwarz auf weiß fest, worauf Sie sich verlassen können.\n\n## Geltungsbereich\n\nAlle.\n\n## Zuständigkeiten\n\nAnn.\n\n## Ablauf\n\n1. Rufen.',
  setup('de'),
);
