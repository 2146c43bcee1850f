import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { openingParagraphs, sectionAt, sectionsIn, titleOf } from '../../server/src/model/sections.ts';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';

/** The outline as an indented list: level, words, sections, and `-` where nothing stands under a heading. */
function outline(text: string): string[] {
  return sectionsIn(parseDocument(text)).map(
    ({ level, words, ids, hasText, isTitle }) => `${level} ${words.words}${isTitle ? ' (title)' : ''} [${ids.join(' ')}]${hasText ? '' : ' -'}`,
  );
}

const provided = (text: string, language: LanguageCode = 'en') => [
  ...providedSections(parseDocument(`---\nkind: policy\nlanguage: ${language}\n---\n${text}`)),
];

describe('outline', () => {
  test.each([
    ['hashes', '# Care policy\n\n## Scope\n\nAll.\n\n## Contact\n', ['1 Care policy (title) []', '2 Scope [scope]', '2 Contact [contact] -']],
    ['underlines', 'Care policy\n===\n\nScope\n---\nAll.\n', ['1 Care policy (title) []', '2 Scope [scope]']],
    ['bold lines', '**Scope**\n\nAll.\n\n**Contact:**\n\nWe.\n', ['2 Scope [scope]', '2 Contact [contact]']],
    [
      'bold lines under hashes',
      '# Care policy\n\n## Standards\n\n**Phone**\n\nText.\n\n## Scope\n',
      ['1 Care policy (title) []', '2 Standards [standards]', '3 Phone []', '2 Scope [scope] -'],
    ],
    ['subsections give text to those above', '## Scope\n\n### Shops\n\nAll.\n', ['2 Scope [scope]', '3 Shops []']],
    ['a comment is no text', '## Scope\n\n<!-- later -->\n\n## Contact\n\nWe.\n', ['2 Scope [scope] -', '2 Contact [contact]']],
    ['a definition is no text', '## Scope\n\n[a]: b.md\n', ['2 Scope [scope] -']],
    ['a table is text', '## Scope\n\n| a | b |\n|---|---|\n', ['2 Scope [scope]']],
    ['code is text', '## Scope\n\n```\nx\n```\n', ['2 Scope [scope]']],
    ['a rule alone is no text', '## Scope\n\n---\n\n## Contact\n\nWe.\n', ['2 Scope [scope] -', '2 Contact [contact]']],
    ['headings in quotations, lists and code are none', '> ## Scope\n\n```\n## Contact\n```\n', []],
    ['a second heading of level 1 is a section', '# Care policy\n\nText.\n\n# Scope\n\nAll.\n', ['1 Care policy (title) []', '1 Scope [scope]']],
    ['a title opens no section', '# Complaints\n\nText.\n', ['1 Complaints (title) []']],
    ['bold sentences are no headings', '**We answer in 24 hours.**\n\n**Scope** is wide.\n', []],
    ['a skipped level', '# T\n\n#### Scope\n\nAll.\n\n## Contact\n\nWe.\n', ['1 T (title) []', '4 Scope [scope]', '2 Contact [contact]']],
    ['Windows line ends', '# T\r\n\r\n## Scope\r\n\r\n## Contact\r\n\r\nWe.\r\n', ['1 T (title) []', '2 Scope [scope] -', '2 Contact [contact]']],
    ['two in one', '## Purpose and scope\n\nAll.\n', ['2 Purpose and scope [purpose scope]']],
  ] as const)('%s', (_name, text, expected) => expect(outline(text)).toEqual([...expected]));

  test('where sections end', () => {
    const text = '# T\n\n## Scope\n\nAll.\n\n### Shops\n\nTwo.\n\n## Contact\n\nWe.\n';
    const read = sectionsIn(parseDocument(text)).map(({ span, end, ownEnd }) => [
      text.slice(span.start, span.end),
      text.slice(span.end, ownEnd).trim(),
      text.slice(span.end, end).trim(),
    ]);
    expect(read).toEqual([
      ['# T', '', '## Scope\n\nAll.\n\n### Shops\n\nTwo.\n\n## Contact\n\nWe.'],
      ['## Scope', 'All.', 'All.\n\n### Shops\n\nTwo.'],
      ['### Shops', 'Two.', 'Two.'],
      ['## Contact', 'We.', 'We.'],
    ]);
  });

  test('the innermost section at a place', () => {
    const text = '# T\n\n## Scope\n\nAll.\n\n### Shops\n\nTwo.\n';
    const document = parseDocument(text);
    expect(['T', 'All', 'Two'].map((words) => sectionAt(document, text.indexOf(words))?.words.words)).toEqual(['T', 'Scope', 'Shops']);
    expect(sectionAt(parseDocument('text\n\n## Scope\n'), 1)).toBeUndefined();
  });

  test('a long document in many chunks keeps its nesting', () => {
    const part = (i: number) => `## ${i}. Part ${i}\n\n${'Words in a line.\n'.repeat(80)}\n### Below ${i}\n\nText.\n\n`;
    const text = `# T\n\n${Array.from({ length: 40 }, (_, i) => part(i + 1)).join('')}`;
    const document = parseDocument(text);
    expect(document.chunks.length).toBeGreaterThan(20);
    const sections = sectionsIn(document);
    expect(sections.length).toBe(81);
    expect(sections.filter(({ level }) => level === 2).every(({ end, span }) => text.slice(span.end, end).includes('### Below'))).toBe(true);
  });
});

describe('what a document provides', () => {
  test.each([
    ['en', '## Scope\n\nAll.\n', ['scope']],
    ['en', '**Purpose:** why we do this.\n\n**Scope**: all shops.\n', ['purpose', 'scope']],
    ['en', '# Care\n\nThis policy explains how we serve customers.\n\n## Scope\n\nAll.\n', ['scope', 'purpose']],
    ['en', '# Care\n\nWelcome.\n\n## Scope\n\nAll.\n', ['scope']],
    ['en', '## Standards\n\n**Important:** call back.\n', ['standards']],
    ['en', '> **Purpose:** quoted.\n', []],
    ['de', '**Geltungsbereich:** alle Filialen.\n', ['scope']],
    ['de', '# Service\n\nDiese Richtlinie regelt den Umgang mit Kunden.\n', ['purpose']],
    ['vi', '**Phạm vi áp dụng:** mọi cửa hàng.\n', ['scope']],
    ['th', '**ขอบเขต:** ทุกสาขา\n', ['scope']],
    ['el', '**Σκοπός:** γιατί υπάρχει.\n', ['purpose']],
    ['zh', '**目的：**说明原因。\n', ['purpose']],
  ] as const)('%s: %s', (language, text, ids) => expect(provided(text, language)).toEqual([...ids]));
});

describe('the title and the opening', () => {
  test.each([
    ['# Care\n\nWords.\n', 'Care', 'Words.'],
    ['Care\n===\n\nWords.\n', 'Care', 'Words.'],
    ['Words.\n\n# Care\n', 'Care', 'Words.'],
    ['## Scope\n\nWords.\n', undefined, undefined],
    ['**Care**\n\nWords.\n', undefined, undefined],
    ['> quoted\n\nWords.\n', undefined, 'Words.'],
    ['', undefined, undefined],
  ])('%j', (text, title, opening) => {
    const document = parseDocument(text);
    expect([titleOf(document)?.words.words, openingParagraphs(document)[0]?.text]).toEqual([title, opening]);
  });
});

describe('single policies by their shape', () => {
  const steps = '\n\n1. Write it down.\n2. Tell the parents.\n';
  const idsOf = (kind: 'handbook' | 'policy', text: string) =>
    sectionsIn({ ...parseDocument(`---\nkind: ${kind}\n---\n\n# Nursery handbook\n\n${text}`), kind }).map(({ ids }) => ids.join(' '));

  test.each([
    ['numbered steps under words that nobody knows', 'handbook', `## Muddy boots${steps}`, ['', 'service-policies']],
    ['a paragraph under them', 'handbook', '## Muddy boots\n\nThey stay outside.\n', ['', '']],
    ['bullets under them', 'handbook', '## Muddy boots\n\n- They stay outside.\n', ['', '']],
    ['steps after a paragraph', 'handbook', `## Muddy boots\n\nThey stay outside.${steps}`, ['', '']],
    ['words that are known', 'handbook', `## Scope${steps}`, ['', 'scope']],
    ['in a chapter of another section', 'handbook', `## Responsibilities\n\n### Muddy boots${steps}`, ['', 'roles', '']],
    ['a step of something', 'handbook', `## Step 2: Muddy boots${steps}`, ['', '']],
    ['another kind', 'policy', `## Muddy boots${steps}`, ['', '']],
  ] as const)('%s', (_name, kind, text, ids) => expect(idsOf(kind, text)).toEqual(ids));
});

test('what a single policy covers is no scope of the document', () => {
  expect(outline('## Scope\n\nText.\n\n## Warranty\n\n### What it covers\n\nText.\n')).toEqual([
    '2 Scope [scope]',
    '2 Warranty [service-policies]',
    '3 What it covers [service-policies]',
  ]);
});

test('standards by their very name keep them below a chapter of standards, channels do not', () => {
  expect(outline('## Our promises\n\n### Service standards\n\nText.\n\n### Phone\n\nText.\n').slice(1)).toEqual([
    '3 Service standards [standards]',
    '3 Phone []',
  ]);
});
