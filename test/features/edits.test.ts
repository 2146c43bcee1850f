import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdits } from '../../server/src/features/composeEdits.ts';
import { combine } from '../../server/src/features/fixAll.ts';
import { applyEdits, type TextEdit } from '../../server/src/util/span.ts';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

/** Edits of a text of some length that do not overlap. */
function editsOf(length: number): fc.Arbitrary<readonly TextEdit[]> {
  return fc.tuple(fc.uniqueArray(fc.nat(length), { maxLength: 8 }), fc.infiniteStream(fc.string({ maxLength: 4 }))).map(([points, texts]) => {
    const sorted = [...points].sort((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i): TextEdit => {
      const span = { start: sorted[2 * i] ?? 0, end: sorted[2 * i + 1] ?? 0 };
      return { span: i % 2 === 0 ? span : { start: span.start, end: span.start }, text: texts.next().value };
    });
  });
}

describe('two lists of edits as one', () => {
  test('do what they do one after the other', () => {
    const setup = fc
      .string({ maxLength: 30 })
      .chain((text) => editsOf(text.length).chain((first) => editsOf(applyEdits(text, first).length).map((second) => ({ text, first, second }))));
    fc.assert(
      fc.property(setup, ({ text, first, second }) => {
        expect(applyEdits(text, composeEdits(text.length, first, second))).toBe(applyEdits(applyEdits(text, first), second));
      }),
      { numRuns: 1000 },
    );
  });

  test('leave alone what neither touches', () => {
    const insert = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });
    expect(composeEdits(9, [insert(1, 'a')], [insert(9, 'b')])).toEqual([insert(1, 'a'), insert(8, 'b')]);
    expect(composeEdits(3, [insert(0, 'x')], [insert(1, 'y')])).toEqual([insert(0, 'xy')]);
    expect(composeEdits(3, [], [])).toEqual([]);
  });
});

describe('fixes joined', () => {
  const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });

  test('overlapping ones are left out whole, equal ones made once', () => {
    expect(combine([[edit(0, 2, 'a'), edit(5, 6, 'b')], [edit(1, 3, 'c'), edit(8, 9, 'd')], [edit(5, 6, 'b')], [edit(6, 7, 'e')]])).toEqual([
      edit(0, 2, 'a'),
      edit(5, 6, 'b'),
      edit(6, 7, 'e'),
    ]);
  });

  test('two texts for one place do not both go in', () => {
    expect(combine([[edit(3, 3, 'a')], [edit(3, 3, 'b')]])).toEqual([edit(3, 3, 'a')]);
  });
});

describe('setting a key', () => {
  const cases: readonly (readonly [name: string, text: string, key: 'kind' | 'language' | 'status', value: string, result: string])[] = [
    ['replaces a value', '---\nkind: polcy # x\n---\n', 'kind', 'policy', '---\nkind: policy # x\n---\n'],
    ['replaces a value under an alias', '---\nlang: de\n---\n', 'language', 'en', '---\nlang: en\n---\n'],
    ['replaces the kind under an alias', '---\ntype: polcy\n---\n', 'kind', 'charter', '---\ntype: charter\n---\n'],
    ['leaves the type of another tool alone', '---\ntype: post\n---\n', 'kind', 'policy', '---\nkind: policy\ntype: post\n---\n'],
    ['gives a value to an empty key', '---\nkind:\ntitle: x\n---\n', 'kind', 'policy', '---\nkind: policy\ntitle: x\n---\n'],
    ['adds a key', '---\ntitle: x\n---\n', 'status', 'draft', '---\ntitle: x\nstatus: draft\n---\n'],
    ['adds a key to empty front matter', '---\n---\n', 'kind', 'policy', '---\nkind: policy\n---\n'],
    ['adds front matter', '# Title\n', 'kind', 'policy', '---\nkind: policy\n---\n\n# Title\n'],
    ['adds front matter to an empty file', '', 'kind', 'policy', '---\nkind: policy\n---\n'],
    ['adds front matter after a byte-order mark', '\uFEFF# Title\n', 'kind', 'policy', '\uFEFF---\nkind: policy\n---\n\n# Title\n'],
    ['keeps CRLF', '# Title\r\n', 'kind', 'policy', '---\r\nkind: policy\r\n---\r\n\r\n# Title\r\n'],
    ['writes TOML', '+++\ntitle = "x"\n+++\n', 'kind', 'policy', '+++\nkind = "policy"\ntitle = "x"\n+++\n'],
    ['replaces a value in TOML', '+++\nkind = "polcy"\n+++\n', 'kind', 'policy', '+++\nkind = "policy"\n+++\n'],
    ['adds to front matter without an opening line', 'title: x\nowner: y\n---\n', 'kind', 'policy', 'kind: policy\ntitle: x\nowner: y\n---\n'],
  ];
  for (const [name, text, key, value, result] of cases) {
    test(name, async () => {
      const policy = await openPolicy(text);
      const edit = policy.service.setKey(policy.uri, key, value);
      const after = policy.apply(edit ? [edit] : []);
      expect(after.text).toBe(result);
      if (key === 'kind') expect(after.checked).toMatchObject({ checked: true, kind: value });
    });
  }
});

describe('status', () => {
  test('counts what a writer is shown', async () => {
    const body = 'We will answer promptly. Ask [Company] by [day/week]. <!-- policywright-disable-line placeholders/choice -->';
    const policy = await openPolicy(
      completeDocument({
        frontMatter: 'status: in-force\nowner: Ann\nversion: "1"\neffective: 2026-01-01\nreviewed: 2026-01-01\nreview_cycle: 12 months',
        bodies: { standards: body },
        without: ['scope', 'roles'],
      }),
    );
    expect(policy.service.status(policy.uri, 'en')).toMatchObject({
      blanks: 1,
      missing: 1,
      vague: 1,
      counts: { error: 3, warning: 0, info: 0, hint: 1 },
      status: 'In force',
    });
  });

  test('says how kind and language are known', async () => {
    const guessed = await openPolicy('# Kundendienst-Richtlinie\n\nWir sind in Hamburg und das ist die Richtlinie.\n', { include: ['**'] });
    const status = guessed.service.status(guessed.uri, 'en');
    expect(status).toMatchObject({ checked: true, kindGuessed: true, language: 'de', languageName: 'German', languageDeclared: false });
    expect(status?.reasons.length).toBe(3);
    const retired = await openPolicy(completeDocument({ frontMatter: 'status: retired' }));
    expect(retired.service.status(retired.uri, 'en')?.reasons.at(-1)).toBe('Not checked for gaps: the document is retired.');
    const excluded = await openPolicy(completeDocument(), { exclude: ['**'] });
    expect(excluded.service.status(excluded.uri, 'en')).toMatchObject({
      checked: false,
      reasons: ['Not checked: its path matches the excluded pattern "**".'],
    });
  });
});
