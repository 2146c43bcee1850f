import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../../server/src/kinds/index.ts';
import { packs } from '../../../server/src/languages/index.ts';
import { parseDocument } from '../../../server/src/model/document.ts';
import { providedSections } from '../../../server/src/model/provided.ts';
import { sectionsIn } from '../../../server/src/model/sections.ts';
import { insertionEdits } from '../../../server/src/rules/structure/insertion.ts';
import { insertedNumber, nextNumber } from '../../../server/src/rules/structure/numbering.ts';
import { kindIds, type LanguageCode, languageCodes, type SectionId } from '../../../server/src/schema/vocabulary.ts';
import { applyEdits } from '../../../server/src/util/span.ts';

const insert = (text: string, ...ids: SectionId[]) => applyEdits(text, insertionEdits(parseDocument(text), ids));
/** The headings after an insertion, one a line; bodies are left out. */
const headings = (text: string, ...ids: SectionId[]) => {
  const after = insert(text, ...ids);
  return sectionsIn(parseDocument(after)).map(({ span }) => after.slice(span.start, span.end));
};
const bodyOf = (id: SectionId, code: LanguageCode = 'en') => packs[code].sections[id].body.trimEnd();

describe('where a section goes', () => {
  test.each([
    ['after its predecessor', '# T\n\n## Purpose\n\nA.\n\n## Review\n\nB.\n', ['scope'], ['# T', '## Purpose', '## Scope', '## Review']],
    ['before its successor', '# T\n\n## Scope\n\nA.\n', ['purpose'], ['# T', '## Purpose', '## Scope']],
    [
      'behind subsections',
      '# T\n\n## Purpose\n\nA.\n\n### Why\n\nB.\n\n## Review\n\nC.\n',
      ['scope'],
      ['# T', '## Purpose', '### Why', '## Scope', '## Review'],
    ],
    [
      'behind a heading that nobody knows',
      '# T\n\n## Purpose\n\nA.\n\n## Christmas\n\nB.\n',
      ['scope'],
      ['# T', '## Purpose', '## Scope', '## Christmas'],
    ],
    ['where none is known', '# T\n\n## Christmas\n\nB.\n', ['scope'], ['# T', '## Scope', '## Christmas']],
    [
      'several at one place, in order',
      '# T\n\n## Purpose\n\nA.\n\n## Review\n\nB.\n',
      ['roles', 'scope'],
      ['# T', '## Purpose', '## Scope', '## Roles and responsibilities', '## Review'],
    ],
    [
      'several at several places',
      '# T\n\n## Scope\n\nA.\n\n## Review\n\nB.\n',
      ['contact', 'purpose'],
      ['# T', '## Purpose', '## Scope', '## Review', '## Contact'],
    ],
    ['where the predecessor is below another heading', '# T\n\n## About\n\n### Purpose\n\nA.\n\n## Review\n\nB.\n', ['scope'], undefined],
    ['at level 3', '# T\n\n### Purpose\n\nA.\n', ['scope'], ['# T', '### Purpose', '### Scope']],
    ['at level 1, without a title', '# Purpose\n\nA.\n\n# Scope\n\nB.\n', ['contact'], undefined],
    ['without a title', '## Purpose\n\nA.\n', ['scope'], ['## Purpose', '## Scope']],
    ['under a title alone', '# T\n', ['scope'], ['# T', '## Scope']],
    ['in the empty document', '', ['scope'], ['## Scope']],
    ['in front matter alone', '---\nkind: policy\n---\n', ['scope'], ['## Scope']],
    ['in front matter without a last line break', '---\nkind: policy\n---', ['scope'], ['## Scope']],
    ['behind prose alone', 'Welcome.\n', ['scope'], ['## Scope']],
    ['out of order already', '# T\n\n## Review\n\nA.\n\n## Purpose\n\nB.\n', ['scope'], ['# T', '## Review', '## Purpose', '## Scope']],
  ] as const)('%s', (_name, text, ids, expected) => {
    if (expected) expect(headings(text, ...ids)).toEqual([...expected]);
    for (const id of ids) expect(providedSections(parseDocument(insert(text, ...ids))).has(id), insert(text, ...ids)).toBe(true);
  });
});

describe('how its heading is written', () => {
  test.each([
    ['underlined', 'T\n===\n\nPurpose\n-------\n\nA.\n', ['scope'], ['T\n===', 'Purpose\n-------', 'Scope\n-----']],
    ['in bold type', '**Purpose**\n\nA.\n', ['scope'], ['**Purpose**', '**Scope**']],
    ['in bold type with a colon', '**Purpose:**\n\nA.\n', ['scope'], ['**Purpose:**', '**Scope:**']],
    ['with a colon', '## Purpose:\n\nA.\n', ['scope'], ['## Purpose:', '## Scope:']],
    ['numbered at the end', '## 1. Purpose\n\nA.\n', ['scope'], ['## 1. Purpose', '## 2. Scope']],
    ['numbered in between', '## 1. Purpose\n\nA.\n\n## 2. Review\n\nB.\n', ['scope'], ['## 1. Purpose', '## 1a. Scope', '## 2. Review']],
    [
      'two numbered in between',
      '## 1. Purpose\n\nA.\n\n## 2. Review\n\nB.\n',
      ['scope', 'roles'],
      ['## 1. Purpose', '## 1a. Scope', '## 1b. Roles and responsibilities', '## 2. Review'],
    ],
    ['with two levels of number', '# T\n\n## 3.1 Purpose\n\nA.\n', ['scope'], ['# T', '## 3.1 Purpose', '## 3.2 Scope']],
    ['in Roman numbers', '## III. Purpose\n\nA.\n', ['scope'], ['## III. Purpose', '## IV. Scope']],
    ['in letters', '## A. Purpose\n\nA.\n', ['scope'], ['## A. Purpose', '## B. Scope']],
    ['with paragraphs', '---\nlanguage: de\n---\n\n## § 1 Zweck\n\nA.\n', ['scope'], ['## § 1 Zweck', '## § 2 Geltungsbereich']],
    ['in Chinese chapters', '---\nlanguage: zh\n---\n\n## 第九章 目的\n\nA.\n', ['scope'], ['## 第九章 目的', '## 第十章 适用范围']],
    ['in Chinese numbers', '---\nlanguage: zh\n---\n\n## 一、目的\n\nA.\n', ['scope'], ['## 一、目的', '## 二、适用范围']],
    ['in Chinese brackets', '---\nlanguage: zh\n---\n\n## （一）目的\n\nA.\n', ['scope'], ['## （一）目的', '## （二）适用范围']],
    ['in Thai', '---\nlanguage: th\n---\n\n## ข้อ 4 วัตถุประสงค์\n\nA.\n', ['scope'], ['## ข้อ 4 วัตถุประสงค์', `## ข้อ 5 ${packs.th.sections.scope.title}`]],
    [
      'in Thai digits',
      '---\nlanguage: th\n---\n\n## ข้อ ๙ วัตถุประสงค์\n\nA.\n',
      ['scope'],
      ['## ข้อ ๙ วัตถุประสงค์', `## ข้อ ๑๐ ${packs.th.sections.scope.title}`],
    ],
    [
      'in Thai letters',
      '---\nlanguage: th\n---\n\n## ก. วัตถุประสงค์\n\nA.\n',
      ['scope'],
      ['## ก. วัตถุประสงค์', `## ข. ${packs.th.sections.scope.title}`],
    ],
    [
      'in Vietnamese articles',
      '---\nlanguage: vi\n---\n\n## Điều 3. Mục đích\n\nA.\n',
      ['scope'],
      ['## Điều 3. Mục đích', `## Điều 4. ${packs.vi.sections.scope.title}`],
    ],
    [
      'in Greek articles',
      '---\nlanguage: el\n---\n\n## Άρθρο 2 Σκοπός\n\nA.\n',
      ['scope'],
      ['## Άρθρο 2 Σκοπός', `## Άρθρο 3 ${packs.el.sections.scope.title}`],
    ],
    ['in Greek letters', '---\nlanguage: el\n---\n\n## α) Σκοπός\n\nA.\n', ['scope'], ['## α) Σκοπός', `## β) ${packs.el.sections.scope.title}`]],
    ['before the first number', '## 1. Scope\n\nA.\n', ['purpose'], ['## Purpose', '## 1. Scope']],
  ] as const)('%s', (_name, text, ids, expected) => expect(headings(text, ...ids)).toEqual([...expected]));
});

describe('what is written', () => {
  test.each([
    [
      'a blank line on each side',
      '# T\n\n## Purpose\n\nA.\n\n## Review\n\nB.\n',
      'scope',
      `# T\n\n## Purpose\n\nA.\n\n## Scope\n\n${bodyOf('scope')}\n\n## Review\n\nB.\n`,
    ],
    [
      'Windows line ends',
      '# T\r\n\r\n## Purpose\r\n\r\nA.\r\n',
      'scope',
      `# T\r\n\r\n## Purpose\r\n\r\nA.\r\n\r\n## Scope\r\n\r\n${bodyOf('scope').replaceAll('\n', '\r\n')}\r\n`,
    ],
    ['a byte-order mark', '\uFEFF## Scope\n\nA.\n', 'purpose', `\uFEFF## Purpose\n\n${bodyOf('purpose')}\n\n## Scope\n\nA.\n`],
    ['no final line break', '## Purpose\n\nA.', 'scope', `## Purpose\n\nA.\n\n## Scope\n\n${bodyOf('scope')}`],
    ['the empty document', '', 'scope', `## Scope\n\n${bodyOf('scope')}\n`],
    ['front matter alone', '---\nkind: policy\n---\n', 'scope', `---\nkind: policy\n---\n\n## Scope\n\n${bodyOf('scope')}\n`],
    ['front matter without a last line break', '---\nkind: policy\n---', 'scope', `---\nkind: policy\n---\n\n## Scope\n\n${bodyOf('scope')}\n`],
    [
      'front matter right above',
      '---\nkind: policy\n---\n## Scope\n\nA.\n',
      'purpose',
      `---\nkind: policy\n---\n\n## Purpose\n\n${bodyOf('purpose')}\n\n## Scope\n\nA.\n`,
    ],
  ] as const)('%s', (_name, text, id, expected) => expect(insert(text, id)).toBe(expected));

  test('a fence, comment or HTML that stands open at the end is closed by nobody: the section goes before it', () => {
    const text = '# T\n\n## Purpose\n\nA.\n\n```\ncode\n';
    expect(providedSections(parseDocument(insert(text, 'scope'))).has('scope')).toBe(true);
  });
});

/** A whole document of a kind and language, as a template would write it. */
function template(code: LanguageCode, ids: readonly SectionId[], style: (title: string, index: number) => string): string {
  const parts = ids.map((id, i) => `${style(packs[code].sections[id].title, i)}\n\n${packs[code].sections[id].body.trimEnd()}\n`);
  return `---\nkind: policy\nlanguage: ${code}\n---\n\n# ${packs[code].kinds.policy.name}\n\n${parts.join('\n')}`;
}

const order = (text: string) => sectionsIn(parseDocument(text)).flatMap(({ ids }) => ids);

describe('deleting any one required section and inserting it again', () => {
  for (const kind of kindIds) {
    test.each(languageCodes)(`${kind} in %s gives the same order of sections`, (code) => {
      const ids = [...sectionsOf(kind, 'required'), ...sectionsOf(kind, 'recommended')].sort(
        (a, b) => sectionsOrder.indexOf(a) - sectionsOrder.indexOf(b),
      );
      for (const style of [(title: string) => `## ${title}`, (title: string, i: number) => `## ${i + 1}. ${title}`]) {
        const whole = template(code, ids, style);
        for (const id of sectionsOf(kind, 'required')) {
          const index = ids.indexOf(id);
          const without = template(code, ids, style).replace(
            `${style(packs[code].sections[id].title, index)}\n\n${packs[code].sections[id].body.trimEnd()}\n`,
            '',
          );
          expect(order(without)).not.toContain(id);
          expect(order(insert(without, id)), `${kind} ${code} ${id}`).toEqual(order(whole));
        }
      }
    });
  }
});

const sectionsOrder = [
  ...new Set(kindIds.flatMap((kind) => (['required', 'recommended', 'optional'] as const).flatMap((need) => sectionsOf(kind, need)))),
].sort((a, b) => Object.keys(packs.en.sections).indexOf(a) - Object.keys(packs.en.sections).indexOf(b));

const lines = fc.constantFrom(
  '',
  '',
  '',
  '# T',
  '## Purpose',
  '## 2. Scope',
  '### Contact',
  '**Review**',
  'Review',
  '------',
  '===',
  'Text.',
  '- a',
  '  b',
  '1. c',
  '> q',
  '| a |',
  '|---|',
  '```',
  '~~~',
  '<!-- c',
  '-->',
  '<div>',
  '</div>',
  '[x]: y',
  '---',
  '    code',
  '## 第二章 目的',
  '\t',
  '😀',
  '<script>',
  '***',
);
const documents = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\nkind: policy\n---\n', '---\nkind: policy\n---'),
    fc.array(lines, { maxLength: 16 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([front, all, eol]) => (front + (front.endsWith('---') && all.length > 0 ? '\n' : '') + all.join('\n')).replaceAll('\n', eol));
const wanted = fc.uniqueArray(fc.constantFrom<SectionId>('purpose', 'scope', 'standards', 'review', 'contact'), { minLength: 1, maxLength: 5 });

test.each(['  b\nText.\n**Review**\n---', '    code\n\n## Review\n\nA.\n'])('indented text behind an inserted list stays what it was: %j', (text) => {
  const before = sectionsIn(parseDocument(text)).map(({ words }) => words.words);
  const after = applyEdits(text, insertionEdits(parseDocument(text), ['standards']));
  expect(sectionsIn(parseDocument(after)).map(({ words }) => words.words)).toEqual(['Service standards', ...before]);
});

describe('in any document', () => {
  test('nothing is deleted, the sections are there afterwards, and no second insertion is wanted', () => {
    fc.assert(
      fc.property(documents, wanted, (text, ids) => {
        const document = parseDocument(text);
        const missing = ids.filter((id) => !providedSections(document).has(id));
        const edits = insertionEdits(document, missing);
        for (const { span } of edits) expect(span.end).toBe(span.start);
        const after = applyEdits(text, edits);
        const provided = providedSections(parseDocument(after));
        for (const id of missing) expect(provided.has(id), `${id} in ${JSON.stringify(after.replaceAll(/\n[^#*\n]{60,}/g, '\n…'))}`).toBe(true);
        for (const id of providedSections(document)) expect(provided.has(id), `${id} kept`).toBe(true);
        if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toMatch(/\n/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('numbers', () => {
  test.each([
    ['1. ', '2. '],
    ['9) ', '10) '],
    ['3.2 ', '3.3 '],
    ['§ 5 ', '§ 6 '],
    ['B 5.1 ', 'B 5.2 '],
    ['Chapter 9: ', 'Chapter 10: '],
    ['IV. ', 'V. '],
    ['ix) ', 'x) '],
    ['A. ', 'B. '],
    ['(a) ', '(b) '],
    ['第十章 ', '第十一章 '],
    ['第九条 ', '第十条 '],
    ['十九、', '二十、'],
    ['九十九、', undefined],
    ['（九）', '（十）'],
    ['ข้อ ๙ ', 'ข้อ ๑๐ '],
    ['ก. ', 'ข. '],
    ['α) ', 'β) '],
    ['①', '②'],
    ['Z. ', undefined],
    ['', undefined],
  ])('%s is followed by %s', (number, next) => expect(nextNumber(number)).toBe(next));
  test.each([
    ['2. ', 0, '2a. '],
    ['3.2 ', 1, '3.2b '],
    ['§ 5 ', 0, '§ 5a '],
    ['IV. ', 0, 'IVa. '],
    ['第二章 ', 0, undefined],
    ['A. ', 0, undefined],
  ])('%s and %i more', (number, index, expected) => {
    expect(insertedNumber(number, index)).toBe(expected);
  });
});
