import { describe, expect, test } from 'vitest';
import { ruleIds, rules } from '../../server/src/rules/index.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { readConfig, settingsFrom } from '../../server/src/workspace/config.ts';

const ruleSchemas = new Map([...ruleIds.map((id) => [id, undefined] as const), ...rules.map(({ id, options }) => [id as string, options] as const)]);

/** The problems of a file as `rule "words" message data`. */
function problemsOf(text: string, paths?: readonly string[]): readonly string[] {
  const { problems } = readConfig(text, {}, { rules: ruleSchemas, ...(paths ? { paths } : {}) });
  return problems.map(({ rule, span, data }) => `${rule} "${text.slice(span.start, span.end)}" ${Object.values(data).join(' | ')}`);
}

describe('settings that can be used', () => {
  test('an empty file, a comment and nothing but keys give the defaults', () => {
    for (const text of ['', '# nothing\n', '{}', 'include:\nrules:\n']) {
      expect(readConfig(text, {}).settings).toEqual(defaultSettings);
      expect(problemsOf(text)).toEqual([]);
    }
  });

  test('everything that can be set is read', () => {
    const text = `include: [policies/**]
exclude: [policies/old/**]
language: de
kinds: { policy: { required: [purpose], recommended: [] } }
sections: { pets: { title: Pets, after: scope } }
rules:
  standards/vague: off
  structure/missing-section: { severity: error, recommended: false }
values: { Company: Norrholm, Version: 1.20 }
vocabulary: { accepted: [asap], vague: [swiftly] }
maxFindings: 7
`;
    expect(problemsOf(text)).toEqual([]);
    expect(readConfig(text, {}).settings).toEqual({
      include: ['policies/**'],
      exclude: ['policies/old/**'],
      language: 'de',
      kinds: { policy: { required: ['purpose'], recommended: [] } },
      sections: { pets: { title: 'Pets', after: 'scope' } },
      rules: { 'standards/vague': 'off', 'structure/missing-section': { severity: 'error', recommended: false } },
      values: { Company: 'Norrholm', Version: '1.20' },
      vocabulary: { accepted: ['asap'], vague: ['swiftly'] },
      maxFindings: 7,
    });
  });

  test('the file wins over the editor key by key', () => {
    const { settings } = readConfig('maxFindings: 7\n', { maxFindings: 9, include: ['a'] });
    expect([settings.maxFindings, settings.include]).toEqual([7, ['a']]);
  });

  test('one mistake does not cost the rest of a key', () => {
    const { settings } = readConfig(
      'rules: { standards/vague: of, placeholders/unfilled: error }\ninclude: [a, 3, b, {}]\nvocabulary: { acepted: [x], vague: [y] }\n',
      {},
    );
    expect(settings.rules).toEqual({ 'placeholders/unfilled': 'error' });
    expect(settings.include).toEqual(['a', 'b']);
    expect(settings.vocabulary).toEqual({ accepted: [], vague: ['y'] });
  });

  test('settings of the editor that cannot be used fall back', () => {
    expect(settingsFrom({ language: '', maxFindings: -1, include: null, other: 1 })).toEqual(defaultSettings);
    expect(settingsFrom({ rules: { 'standards/vague': 'off', x: 5 } }).rules).toEqual({ 'standards/vague': 'off' });
  });
});

test('what is nested without end is not read', () => {
  const deep = Array.from({ length: 50 }, (_, i) => ' '.repeat(i * 196) + '- '.repeat(98)).join('\n');
  expect(readConfig(deep, {}).problems.map(({ rule }) => rule)).toEqual(['config/syntax']);
});

describe('mistakes stand where they were made', () => {
  const cases: readonly (readonly [name: string, text: string, problems: readonly string[]])[] = [
    ['an unknown key', 'includ: []', ['config/unknown-key "includ" includ | include']],
    ['a key like no other', 'colour: red', ['config/unknown-key "colour" colour']],
    ['an unknown rule', 'rules:\n  standards/vage: off', ['config/unknown-key "standards/vage" standards/vage | standards/vague']],
    [
      'an unknown option of a rule',
      'rules:\n  structure/missing-section: { recomended: false }',
      ['config/unknown-key "recomended" recomended | recommended'],
    ],
    [
      'a bad option of a rule',
      'rules:\n  structure/missing-section: { recommended: maybe }',
      ['config/bad-value "maybe" rules.structure/missing-section.recommended | true, false'],
    ],
    ['a bad severity', 'rules:\n  standards/vague: of', ['config/bad-value "of" rules.standards/vague | off, hint, info, warning, error, {...}']],
    ['an unknown key of the vocabulary', 'vocabulary: { acepted: [] }', ['config/unknown-key "acepted" acepted | accepted']],
    ['an unknown kind', 'kinds:\n  polcy: {}', ['config/unknown-key "polcy" polcy | policy']],
    ['an unknown key of a kind', 'kinds:\n  policy: { requird: [] }', ['config/unknown-key "requird" requird | required']],
    ['a bad language', 'language: fr', ['config/bad-value "fr" language | en, de, vi, th, el, zh']],
    ['a text in place of a list', 'include: policies', ['config/bad-value "policies" include | [...]']],
    ['a number in a list', 'include: [a, 3]', ['config/bad-value "3" include.1 | "..."']],
    ['a number out of range', 'maxFindings: 0', ['config/bad-value "0" maxFindings | ≥ 1']],
    ['two mistakes', 'includ: []\nmaxFindings: x', ['config/unknown-key "includ" includ | include', 'config/bad-value "x" maxFindings | 123']],
    ['a list in place of settings', '- a\n- b\n', ['config/syntax "- a" ']],
    ['a text in place of settings', 'off\n', ['config/syntax "off" ']],
  ];
  for (const [name, text, problems] of cases) test(name, () => expect(problemsOf(text)).toEqual(problems));

  test('a bad section id names the sections there are', () => {
    const [problem] = problemsOf('kinds: { policy: { required: [scop] } }');
    expect(problem).toMatch(/^config\/bad-value "scop" kinds\.policy\.required\.0 \| scope, purpose, /);
  });

  test('a pattern that matches no file', () => {
    const text = 'include:\n  - policies/**\n  - polices/**\nexclude: ["*.tmp.md"]\n';
    expect(problemsOf(text, ['policies/a.md'])).toEqual(['config/dead-pattern "polices/**" polices/**', 'config/dead-pattern ""*.tmp.md"" *.tmp.md']);
    expect(problemsOf(text)).toEqual([]);
  });

  for (const text of [
    'a: [',
    'include: "x',
    '\tinclude: []',
    'include: [a]\ninclude: [b]',
    'a: *x',
    '&a [*a, *a]',
    '{',
    ']',
    '---\na: 1\n---\nb: 2',
    '!!binary x',
    'include: !!set {a}',
  ]) {
    test(`${JSON.stringify(text)} does not throw, and what is wrong has a place`, () => {
      const { problems, settings } = readConfig(text, {}, { rules: ruleSchemas, paths: [] });
      expect(problems.length).toBeGreaterThan(0);
      for (const { span } of problems) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(span.start, span.end)).not.toContain('\n');
      }
      expect(settings.maxFindings).toBe(500);
    });
  }

  test('CRLF and a byte-order mark do not move the places', () => {
    expect(problemsOf('\uFEFFinclude: [a]\r\nincludd: []\r\n')).toEqual(['config/unknown-key "includd" includd | include']);
  });
});
