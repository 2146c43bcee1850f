import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDocument, type PolicyDocument, packOf, parseDocument, unitAt, unitsIn } from '../../server/src/model/document.ts';
import { placeholdersOf } from '../../server/src/model/placeholders.ts';
import { providedSections } from '../../server/src/model/provided.ts';
import { emptyHeadings, sectionsIn, titleOf } from '../../server/src/model/sections.ts';

/** Everything that rules can ask a document. */
function factsOf(document: PolicyDocument): unknown {
  const pack = packOf(document);
  return {
    language: document.language,
    declared: document.languageDeclared,
    bodyStart: document.bodyStart,
    frontMatter: document.frontMatter,
    units: [...unitsIn(document)].map(({ unit, offset, depth, ordered, quoted, opens }) => ({
      ...unit,
      offset,
      depth,
      ordered,
      quoted,
      opens,
      blanks: placeholdersOf(unit, pack),
    })),
    sections: sectionsIn(document).map(({ unit: _unit, ...section }) => section),
    provided: [...providedSections(document)],
  };
}

const lines = fc.constantFrom(
  '---',
  '---',
  '---',
  '+++',
  'kind: policy',
  'language: de',
  'lang: vi',
  'owner: TBD',
  'title: "x',
  '',
  '',
  '',
  '# Title',
  '## Scope',
  '## 2. Zweck',
  '**Contact**',
  '**Purpose:** why',
  'We answer within [X] hours.',
  '[X]: https://example.com',
  'words',
  '- item [a/b]',
  '  more',
  '1. one',
  '> quoted',
  '```',
  'Standards',
  '===',
  '| a | b |',
  '|---|---|',
  '| [c] | d |',
  '<!-- note -->',
  'Chúng tôi trả lời trong 24 giờ và',
  'Wir antworten und der die das ist nicht',
  'เราตอบภายใน',
  '我们在24小时内',
  'Τα και το για',
  '\r',
  'text\r',
  '😀',
);
const whole = fc
  .tuple(
    fc.constantFrom('', '---\nkind: policy\n---\n', 'name: A\nkind: policy\n---\n', '\uFEFF---\nlang: de\n---\n', '+++\nkind = "x"\n+++\n'),
    fc.array(lines, { maxLength: 30 }),
  )
  .map(([front, body]) => front + body.join('\n'));
const inserted = fc.oneof(
  fc.array(lines, { maxLength: 4 }).map((all) => all.join('\n')),
  fc.constantFrom('\n', '-', '---\n', '\n---\n', 'kind: policy\n', '#', ' ', ''),
);
// Half of the edits are where front matter ends, since there it comes and goes.
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: -8, max: 8 }).map((by) => ({ by })),
);
const edits = fc.array(fc.record({ at: place, length: fc.oneof(fc.constant(0), fc.nat(25)), text: inserted }), { minLength: 1, maxLength: 6 });

describe('editing', () => {
  test('any sequence of edits gives the document that a fresh parse gives', () => {
    fc.assert(
      fc.property(whole, edits, (start, all) => {
        let text = start;
        let document = parseDocument(text);
        for (const edit of all) {
          const from =
            typeof edit.at === 'number' ? Math.floor(edit.at * text.length) : Math.min(text.length, Math.max(0, document.bodyStart + edit.at.by));
          const to = Math.min(text.length, from + edit.length);
          text = text.slice(0, from) + edit.text + text.slice(to);
          document = editDocument(document, { span: { start: from, end: to }, text: edit.text }, text);
          expect(document.text).toBe(text);
          expect(factsOf(document)).toEqual(factsOf(parseDocument(text)));
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['closing the front matter', '---\nkind: policy\n\n# T\n', 17, 17, '---\n'],
    ['opening it', 'kind: policy\nowner: A\n---\n# T\n', 0, 0, '---\n'],
    ['taking away its last line', '---\nkind: policy\n---\n# T\n', 17, 21, ''],
    ['a rule in the body after a broken one', '---\nkind: policy\n\n# T\n\ntext\n', 22, 22, '\n---\n'],
    ['a letter at the very end', '---\nkind: policy\n---', 20, 20, 'x'],
    ['a letter after the closing line break', '---\nkind: policy\n---\n', 21, 21, 'x'],
    ['a byte-order mark taken away', '\uFEFF---\nkind: policy\n---\n# T', 0, 1, ''],
    ['a key at the end of an unfenced one', 'kind: policy\nowner: A\n---\n', 21, 21, '\nx: y'],
    ['a fence behind one with too many hyphens', '---\nkind: policy\n------\n\ntext\n', 25, 25, '---\n'],
    ['another language', '---\nlanguage: de\n---\n# Zweck\n', 14, 16, 'en'],
  ])('%s', (_name, before, start, end, text) => {
    const after = before.slice(0, start) + text + before.slice(end);
    const edited = editDocument(parseDocument(before), { span: { start, end }, text }, after);
    expect(factsOf(edited)).toEqual(factsOf(parseDocument(after)));
  });
});

test('what is read of the outline in passing agrees with the outline', () => {
  fc.assert(
    fc.property(whole, (text) => {
      const document = parseDocument(text);
      const sections = sectionsIn(document);
      expect(emptyHeadings(document).map(({ span }) => span)).toEqual(
        sections.filter(({ hasText, isTitle }) => !hasText && !isTitle).map(({ span }) => span),
      );
      expect(titleOf(document)?.span).toEqual(sections.find(({ isTitle }) => isTitle)?.span);
    }),
    { numRuns: 300 },
  );
});

describe('finding a unit', () => {
  const text = '---\nkind: policy\n---\n# Title\n\nOne.\n\n- two\n';
  const document = parseDocument(text);
  test.each([
    ['Title', 'heading'],
    ['One', 'paragraph'],
    ['two', 'paragraph'],
  ])('%s', (words, kind) => {
    const found = unitAt(document, text.indexOf(words) + 1);
    expect(found?.unit.kind).toBe(kind);
    expect(text.slice(found?.offset, (found?.offset ?? 0) + (found?.unit.text.length ?? 0))).toContain(words);
  });
  test('none in the front matter', () => expect(unitAt(document, 6)).toBeUndefined());
});

test.each(['constructor', '__proto__', 'toString'])('a language by the name %s is not known', (name) => {
  const document = parseDocument(`---\nlanguage: ${name}\n---\n\n# Kundenservice\n\nWir antworten auf jede Anfrage und sind für Sie da.\n`);
  expect([document.language, document.languageDeclared]).toEqual(['de', false]);
});
