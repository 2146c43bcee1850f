import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../server/src/model/document.ts';
import { addKeyFix, type KeySources, sensibleValue } from '../../../server/src/rules/front-matter/addKey.ts';
import { setKeyEdit, setKeysEdits } from '../../../server/src/rules/front-matter/setKey.ts';
import type { FrontMatterKey } from '../../../server/src/schema/frontMatter.ts';
import { applyEdits } from '../../../server/src/util/span.ts';

const sources: KeySources = { today: '2026-06-15', used: (key) => (key === 'owner' ? ['Head of Service', 'Ann'] : []) };

function valueIn(text: string, key: FrontMatterKey, from = sources): string | undefined {
  return sensibleValue(parseDocument(text), key, from);
}

describe('a sensible value', () => {
  const text = '---\nkind: charter\n---\n\n# Our promise\n\nThe text is in English.\n';
  const values: readonly (readonly [FrontMatterKey, string | undefined])[] = [
    ['title', 'Our promise'],
    ['language', 'en'],
    ['status', 'draft'],
    ['owner', 'Head of Service'],
    ['contact', '[email address]'],
    ['version', '1.0'],
    ['effective', '2026-06-15'],
    ['reviewed', '2026-06-15'],
    ['next_review', '2027-06-15'],
    ['review_cycle', '12 months'],
    ['classification', undefined],
    ['values', undefined],
  ];
  for (const [key, value] of values) test(`for ${key}`, () => expect(valueIn(text, key)).toBe(value));

  test('in the language of the document', () => {
    expect(valueIn('# Kundenservice\n\nWir sind für Sie da und die Antwort kommt.\n', 'language')).toBe('de');
    expect(valueIn('---\nlanguage: de\n---\n', 'owner', { today: '2026-06-15' })).toMatch(/^\[.+\]$/);
  });

  const reviews: readonly (readonly [string, string])[] = [
    ['reviewed: 2026-01-31\nreview_cycle: 6 months', '2026-07-31'],
    ['reviewed: 2025-08-31\nreview_cycle: P18M', '2027-02-28'],
    ['reviewed: 2020-01-01\nreview_cycle: 2 years', '2028-06-15'],
    ['reviewed: someday\nreview_cycle: often', '2027-06-15'],
    ['language: de\nreviewed: 1 March 2026\nreview_cycle: 6 months', '2026-09-01'],
    ['language: de\nreviewed: 1. März 2026\nreview_cycle: alle sechs Monate', '2026-09-01'],
  ];
  for (const [front, due] of reviews)
    test(`for the next review after ${front}`, () => expect(valueIn(`---\n${front}\n---\n`, 'next_review')).toBe(due));
});

describe('adding a key', () => {
  const cases: readonly (readonly [name: string, before: string, key: FrontMatterKey, after: string])[] = [
    [
      'in writing order',
      '---\nkind: policy\nstatus: draft\nversion: "1"\n---\n',
      'owner',
      '---\nkind: policy\nstatus: draft\nowner: Head of Service\nversion: "1"\n---\n',
    ],
    ['to a key without a value', '---\nowner:  # who\nkind: policy\n---\n', 'owner', '---\nowner: Head of Service  # who\nkind: policy\n---\n'],
    ['to a key with blanks behind it', '---\nowner:  \n---\n', 'owner', '---\nowner: Head of Service\n---\n'],
    ['in quotation marks where it would be a number', '---\nkind: policy\n---\n', 'version', '---\nkind: policy\nversion: "1.0"\n---\n'],
    ['in quotation marks where it would be a list', '---\nkind: policy\n---\n', 'contact', '---\nkind: policy\ncontact: "[email address]"\n---\n'],
    [
      'in TOML, above its tables',
      '+++\nkind = "policy"\n[values]\na = "b"\n+++\n',
      'status',
      '+++\nkind = "policy"\nstatus = "draft"\n[values]\na = "b"\n+++\n',
    ],
    ['with Windows line ends', '---\r\nkind: policy\r\n---\r\n', 'status', '---\r\nkind: policy\r\nstatus: draft\r\n---\r\n'],
    ['below a folded value', '---\ntitle: >\n  A\n  B\n---\n', 'status', '---\ntitle: >\n  A\n  B\nstatus: draft\n---\n'],
    ['below a list', '---\ntitle: A\nowner:\n  - Ann\n  - Bo\n---\n', 'version', '---\ntitle: A\nowner:\n  - Ann\n  - Bo\nversion: "1.0"\n---\n'],
    ['above the first key that follows it', '---\nversion: "1"\n---\n', 'kind', '---\nkind: policy\nversion: "1"\n---\n'],
    ['to no front matter', '# Care\n', 'status', '---\nstatus: draft\n---\n\n# Care\n'],
    ['behind a byte-order mark', '\uFEFF# Care\n', 'status', '\uFEFF---\nstatus: draft\n---\n\n# Care\n'],
    ['to front matter that is not closed', '---\nkind: policy', 'status', '---\nkind: policy\nstatus: draft\n'],
    ['to empty front matter', '---\n---\n', 'status', '---\nstatus: draft\n---\n'],
    ['to the form without an opening line', 'name: Care\nkind: policy\n---\n', 'status', 'name: Care\nkind: policy\nstatus: draft\n---\n'],
    ['beside a broken line', '---\ntitle: Care: how\n---\n', 'status', '---\ntitle: Care: how\nstatus: draft\n---\n'],
  ];
  for (const [name, before, key, after] of cases) {
    test(name, () => {
      const fix = addKeyFix(parseDocument(before), key, sources);
      expect(applyEdits(before, fix?.edits ?? [])).toBe(after);
    });
  }

  test('offers nothing where only the writer knows', () => expect(addKeyFix(parseDocument('# A\n'), 'id', sources)).toBeUndefined());

  test('sets several keys at once, in writing order', () => {
    const text = '---\nkind: policy\nowner: Ann\n---\n';
    const edits = setKeysEdits(parseDocument(text), [
      ['version', '2'],
      ['status', 'no'],
      ['title', 'Care: how'],
      ['owner', 'Bo'],
      ['effective', '2026-01-01'],
    ]);
    expect(applyEdits(text, edits)).toBe(
      '---\nkind: policy\ntitle: "Care: how"\nstatus: "no"\nowner: Bo\nversion: "2"\neffective: 2026-01-01\n---\n',
    );
    expect(
      applyEdits(
        '',
        setKeysEdits(parseDocument(''), [
          ['title', 'A'],
          ['kind', 'policy'],
        ]),
      ),
    ).toBe('---\nkind: policy\ntitle: A\n---\n');
  });

  test('changes nothing else', () => {
    const text = '---\n# who\nkind: policy # what\n\ntags: [a]\n---\n\n# Care\n';
    const edit = setKeyEdit(parseDocument(text), 'language', 'de');
    expect(applyEdits(text, [edit])).toBe('---\n# who\nkind: policy # what\nlanguage: de\n\ntags: [a]\n---\n\n# Care\n');
  });
});
