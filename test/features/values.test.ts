import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatterValueEdits, settingsValueEdits } from '../../server/src/features/values.ts';
import { yamlText } from '../../server/src/features/yamlValues.ts';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { valuesIn } from '../../server/src/model/values.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { readConfig } from '../../server/src/workspace/config.ts';

function inFrontMatter(text: string, name: string, value: string): string | undefined {
  const edits = frontMatterValueEdits({ document: parseDocument(text) }, [{ name, value }]);
  return edits && applyEdits(text, edits);
}

function inSettings(text: string, name: string, value: string): string | undefined {
  const edits = settingsValueEdits(text, [{ name, value }], packs.en);
  return edits && applyEdits(text, edits);
}

describe('a value in front matter', () => {
  test.each([
    ['without front matter', '# Policy\n', '---\nvalues:\n  Company: Norrholm\n---\n\n# Policy\n'],
    ['without values', '---\nkind: policy # ours\n---\n\n[Company]\n', '---\nkind: policy # ours\nvalues:\n  Company: Norrholm\n---\n\n[Company]\n'],
    ['below an empty key', '---\nvalues: # all\nkind: policy\n---\n', '---\nvalues: # all\n  Company: Norrholm\nkind: policy\n---\n'],
    [
      'beside others, with their indentation',
      '---\nvalues:\n    Owner: Ann # boss\n# kind\nkind: policy\n---\n',
      '---\nvalues:\n    Owner: Ann # boss\n    Company: Norrholm\n# kind\nkind: policy\n---\n',
    ],
    ['in braces', '---\nvalues: { Owner: Ann }\n---\n', '---\nvalues: { Owner: Ann, Company: Norrholm }\n---\n'],
    ['in empty braces', '---\nvalues: {}\n---\n', '---\nvalues: { Company: Norrholm }\n---\n'],
    ['in place of another one', "---\nvalues:\n  Company: 'Old'\n---\n", '---\nvalues:\n  Company: Norrholm\n---\n'],
    ['under another notation of the name', '---\nvalues:\n  COMPANY: Old\n---\n', '---\nvalues:\n  COMPANY: Norrholm\n---\n'],
    ['behind a key without a value', '---\nvalues:\n  Company: # later\n---\n', '---\nvalues:\n  Company: Norrholm # later\n---\n'],
    [
      'with Windows line ends and a mark',
      '\uFEFF---\r\nkind: policy\r\n---\r\n',
      '\uFEFF---\r\nkind: policy\r\nvalues:\r\n  Company: Norrholm\r\n---\r\n',
    ],
    ['in TOML', '+++\nkind = "policy"\n+++\n', '+++\nkind = "policy"\n\n[values]\nCompany = "Norrholm"\n+++\n'],
    ['in a table of TOML', '+++\n[values]\nOwner = "Ann"\n+++\n', '+++\n[values]\nOwner = "Ann"\nCompany = "Norrholm"\n+++\n'],
    ['in a line of TOML', '+++\nvalues = { Owner = "Ann" }\n+++\n', '+++\nvalues = { Owner = "Ann", Company = "Norrholm" }\n+++\n'],
  ])('%s', (_, before, after) => expect(inFrontMatter(before, 'Company', 'Norrholm')).toBe(after));

  test('takes the name without its instruction', () => {
    expect(inFrontMatter('---\nkind: policy\n---\n', 'insert complaints desk', 'Norrholm')).toContain('\n  complaints desk: Norrholm\n');
  });

  test.each(['---\nvalues: [a]\n---\n', '---\nvalues:\n  Company: |\n    long\n---\n', '---\nvalues:\n  Company: [a, b]\n---\n'])(
    'is not written where something else stands: %j',
    (text) => expect(inFrontMatter(text, 'Company', 'Norrholm')).toBeUndefined(),
  );
});

describe('a value in the settings', () => {
  test.each([
    ['', 'values:\n  Company: Norrholm\n'],
    ['# ours\n', '# ours\nvalues:\n  Company: Norrholm\n'],
    ['include: [a]\n# end\n', 'include: [a]\n# end\nvalues:\n  Company: Norrholm\n'],
    ['include: [a]', 'include: [a]\nvalues:\n  Company: Norrholm\n'],
    ['\uFEFFlanguage: de\r\n', '\uFEFFlanguage: de\r\nvalues:\r\n  Company: Norrholm\r\n'],
    ['values:\n  Owner: Ann\nlanguage: de\n', 'values:\n  Owner: Ann\n  Company: Norrholm\nlanguage: de\n'],
  ])('%j', (before, after) => expect(inSettings(before, 'Company', 'Norrholm')).toBe(after));

  test('is not written into what cannot be read', () => {
    expect(inSettings('include: [\n', 'Company', 'Norrholm')).toBeUndefined();
    expect(inSettings('- a\n', 'Company', 'Norrholm')).toBeUndefined();
  });
});

describe('text in YAML', () => {
  test.each([
    ['Norrholm', 'Norrholm'],
    ['1.20', '"1.20"'],
    ['yes', '"yes"'],
    ['NO', '"NO"'],
    ['2026-01-01', '"2026-01-01"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['- a', '"- a"'],
    ['公司', '公司'],
    ['ชื่อ', 'ชื่อ'],
    ['null', '"null"'],
  ])('%s is written %s', (text, written) => expect(yamlText(text)).toBe(written));

  test('is read back, whatever it is', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s+/g, ' ').trim());
    const fronts = fc.constantFrom(
      '---\nkind: policy\n---\n\n[Company]\n',
      '# A\n',
      '---\nvalues: {a: b}\n---\n',
      '---\nvalues:\n  a: b\n---\n',
      '+++\nkind = "policy"\n+++\n',
    );
    fc.assert(
      fc.property(line, fronts, (value, text) => {
        const after = inFrontMatter(text, 'Company', value);
        if (after === undefined) return;
        expect(valuesIn(parseDocument(after), defaultSettings).of('Company')?.value).toBe(value);
        expect(after.endsWith(text.slice(text.lastIndexOf('---')))).toBe(true);
        const settings = inSettings('language: en\n', 'Company', value);
        expect(settings === undefined ? value : readConfig(settings, {}).settings.values.Company).toBe(value);
      }),
      { numRuns: 300 },
    );
  });
});
