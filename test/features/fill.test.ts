import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { spanOf } from '../support/cursor.ts';
import { type OpenPolicy, openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

const inStandards = (text: string, language: LanguageCode = 'en') => openPolicy(completeDocument({ bodies: { standards: text }, language }));

function filled(policy: OpenPolicy, words: string, value: string): OpenPolicy {
  return policy.apply(policy.service.fill(policy.uri, spanOf(policy.text, words).start + 1, value, true));
}

describe('filling a blank', () => {
  test('here fills only the one at the place', async () => {
    const policy = await inStandards('Ask [Company]. Write to [Company].');
    expect(policy.titles('[Company]').slice(0, 2)).toEqual(['Fill "[Company]" everywhere in this document...', 'Fill "[Company]"...']);
    const after = policy.apply(policy.service.fill(policy.uri, spanOf(policy.text, '[Company]').start, 'Norrholm', false));
    expect(after.text).toContain('Ask Norrholm. Write to [Company].');
  });

  test('with a name fills it everywhere, whatever its case', async () => {
    const policy = await inStandards('Ask [Company].\n\n- [COMPANY] and [Other].\n\n| a | [Company] |\n|---|---|\n| b | [company] |');
    expect(policy.titles('[Company]')[0]).toBe('Fill "[Company]" everywhere in this document...');
    const after = filled(policy, '[Company]', 'Norrholm');
    expect(after.text.match(/Norrholm/g)?.length).toBe(4);
    expect(after.summary).toEqual(['placeholders/unfilled: [Other]']);
  });

  const nameless: readonly (readonly [LanguageCode, string])[] = [
    ['en', '[X]'],
    ['en', '____'],
    ['en', '[X hours]'],
    ['en', '[date]'],
    ['en', '[insert date]'],
    ['en', '[number]'],
    ['en', 'TBD'],
    ['en', '[TBC]'],
    ['en', '{{date}}'],
    ['de', '[Datum]'],
    ['de', '[Anzahl]'],
    ['zh', '[日期]'],
    ['el', '[ημερομηνία]'],
    ['vi', '[X]'],
    ['th', '[X]'],
    ['zh', '【X】'],
  ];
  for (const [language, blank] of nameless) {
    test(`${blank} fills only the one, since the next may want another value`, async () => {
      const policy = await inStandards(`A ${blank} b.\n\nC ${blank} d.`, language);
      expect(policy.findings.length, `${blank} is a blank`).toBe(2);
      const after = filled(policy, blank, 'filled');
      expect(after.text).toContain(`A filled b.\n\nC ${blank} d.`);
      expect(policy.titles(blank)[0]).toBe(`Fill "${blank}"...`);
    });
  }

  const namedBlanks: readonly (readonly [LanguageCode, string])[] = [
    ['en', '[effective date]'],
    ['en', '{{company}}'],
    ['en', '<company name>'],
    ['en', '[your company]'],
    ['de', '[Firma]'],
    ['vi', '[Công ty]'],
    ['th', '[บริษัท]'],
    ['el', '[Εταιρεία]'],
    ['zh', '[公司]'],
    ['zh', '【公司名称】'],
  ];
  for (const [language, blank] of namedBlanks) {
    test(`${blank} fills both`, async () => {
      const policy = await inStandards(`A ${blank} b.\n\nC ${blank} d.`, language);
      expect(filled(policy, blank, 'filled').text).toContain('A filled b.\n\nC filled d.');
    });
  }

  test('does not touch code, links, quotations or references', async () => {
    const body = 'Ask [Company], `[Company]`, [Company](http://example.com), [Team].\n\n> [Company]\n\n[team]: http://example.com';
    const policy = await inStandards(body);
    const after = filled(policy, '[Company]', 'Norrholm');
    expect(after.text).toContain(body.replace('Ask [Company]', 'Ask Norrholm'));
    expect(policy.service.fill(policy.uri, spanOf(policy.text, '[Team]').start, 'x', true)).toEqual([]);
    expect(policy.service.hover(policy.uri, spanOf(policy.text, '[Team]').start + 1, 'en')).toBeUndefined();
  });

  test('takes the value as it is: no pattern, no escape', async () => {
    const policy = await inStandards('Ask [Company] twice, [Company].');
    for (const value of ['$1 & Sons', '\\n', '[Other]', '😀', 'a\nb', `\${1:x}`])
      expect(filled(policy, '[Company]', value).text).toContain(`Ask ${value} twice, ${value}.`);
  });
});

describe('filling in front matter', () => {
  const forms: Readonly<Record<string, string>> = {
    'a bare blank': 'owner: [Company]',
    'in double quotation marks': 'owner: "[Company]"',
    'in single quotation marks': "owner: '[Company]'",
    'in a longer quoted value': 'owner: "Head of [Company]"',
    'in a longer value in single quotation marks': "owner: 'Head of [Company], here'",
    'in a longer plain value': 'owner: Head of [Company] here',
    'with a remark behind it': 'owner: [Company] # who',
    'in braces': 'owner: {{Company}}',
    twice: 'owner: "[Company] and [Company]"',
    'twice in a plain value': 'owner: Head of [Company] and [Company]',
    'in a list': 'approved_by:\n  - "[Company]"\n  - Director',
    'in a list, bare': 'approved_by:\n  - [Company]\n  - Director',
  };
  const values = [
    'Norrholm',
    'Head: Service',
    'C#',
    'a #b',
    '"quoted"',
    "it's",
    '- dash',
    '[x]',
    '{a: b}',
    '*star',
    '&and',
    '!bang',
    '100%',
    '@home',
    '`tick`',
    'yes',
    'null',
    '1.0',
    '2026-01-01',
    'back\\slash',
    'Ελλάδα',
    '公司：甲',
    ' spaces ',
    'a, b',
    '|',
    '>',
  ];
  for (const [name, line] of Object.entries(forms)) {
    test(`${name} stays YAML with the value in it`, async () => {
      const policy = await openPolicy(completeDocument({ frontMatter: line, bodies: { standards: 'Ask [Company].' } }));
      for (const value of values) {
        const after = filled(policy, '[Company]', value);
        const [, frontMatter = ''] = after.text.split(/^---$/m);
        const read = JSON.stringify(parse(frontMatter));
        expect(read, frontMatter).toContain(JSON.stringify(value).slice(1, -1));
        expect(read).not.toContain('[Company]');
        expect(Object.keys(parse(frontMatter) as object)).toEqual(['kind', 'language', line.split(':')[0]]);
        expect(after.text).toContain(`Ask ${value}.`);
        expect(after.summary.filter((finding) => finding.startsWith('front-matter/syntax'))).toEqual([]);
      }
    });
  }

  test('any value can be read back', async () => {
    const policies = await Promise.all(Object.values(forms).map((line) => openPolicy(completeDocument({ frontMatter: line }))));
    fc.assert(
      fc.property(
        fc.constantFrom(...policies),
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => !/[\p{Cc}\p{Cs}\uFEFF\u2028\u2029]/u.test(value)),
        (policy, value) => {
          const after = filled(policy, 'Company', value);
          const [, frontMatter = ''] = after.text.split(/^---$/m);
          expect(JSON.stringify(parse(frontMatter)), frontMatter).toContain(JSON.stringify(value).slice(1, -1));
        },
      ),
      { numRuns: 500 },
    );
  });

  for (const [line, value, written] of [
    ['owner = "[Company]"', 'a "b" \\', 'owner = "a \\"b\\" \\\\"'],
    ["owner = '[Company]'", 'Norrholm', "owner = 'Norrholm'"],
    ["owner = '[Company] x'", "it's", 'owner = "it\'s x"'],
    ['owner = "Head of [Company]"', 'Norrholm', 'owner = "Head of Norrholm"'],
  ] as const) {
    test(`${line} in TOML becomes ${written}`, async () => {
      const policy = await openPolicy(`+++\nkind = "policy"\n${line}\n+++\n\nText.\n`);
      const after = filled(policy, '[Company]', value);
      expect(after.text).toBe(`+++\nkind = "policy"\n${written}\n+++\n\nText.\n`);
      expect(after.summary.filter((finding) => /^front-matter\/(?:syntax|schema)/.test(finding))).toEqual([]);
    });
  }
});

describe('choosing', () => {
  test('an alternative here, and everywhere where it stands more than once', async () => {
    const policy = await inStandards('Every [week/month]. Every [Week/Month].\n\nEvery [day/week].');
    const titles = policy.titles('[week/month]');
    expect(titles.slice(0, 5)).toEqual([
      'Choose "week"',
      'Choose "month"',
      'Choose one of the 2 alternatives...',
      'Choose "week" everywhere in this document',
      'Choose "month" everywhere in this document',
    ]);
    expect(policy.titles('[day/week]').filter((title) => title.includes('everywhere'))).toEqual([]);
    const here = policy.apply(policy.action('[week/month]', 'Choose "month"').edits);
    expect(here.text).toContain('Every month. Every [Week/Month].');
    const all = policy.apply(policy.action('[week/month]', 'Choose "month" everywhere in this document').edits);
    expect(all.text).toContain('Every month. Every month.\n\nEvery [day/week].');
    expect(all.summary).toEqual(['placeholders/choice: [day/week]']);
  });

  test('figures are not the same choice because they look the same', async () => {
    const policy = await inStandards('Within [24/48] hours. Within [24/48] days.');
    expect(policy.titles('[24/48]').filter((title) => title.includes('everywhere'))).toEqual([]);
  });

  test('everywhere includes front matter, which stays YAML', async () => {
    const policy = await openPolicy(
      completeDocument({ frontMatter: 'classification: [public/for: staff]\nowner: a', bodies: { standards: 'It is [public/for: staff].' } }),
    );
    const after = policy.apply(policy.action('[public/for: staff]', 'Choose "for: staff" everywhere in this document').edits);
    expect(after.text).toContain('classification: "for: staff"\nowner: a');
    expect(after.text).toContain('It is for: staff.');
  });
});
