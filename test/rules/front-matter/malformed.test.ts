import { describe, expect, test } from 'vitest';
import { openPolicy } from '../../support/policy.ts';

/** Malformed lines below `kind: policy`: what they are taken for, and what the fix makes of them. An empty fix: none is offered. */
const lines: readonly (readonly [name: string, written: string, problem: string, fixed: string])[] = [
  ['a tab', 'values:\n\tCompany: Norr', 'tab', 'values:\n  Company: Norr'],
  ['a key given twice', 'owner: Ann\nowner: Bo', 'duplicate', 'owner: Ann'],
  ['a key given twice with lists', 'owner:\n  - Ann\nowner:\n  - Bo', 'duplicate', 'owner:\n  - Ann'],
  ['a key given twice in a mapping', 'values:\n  A: 1\n  A: 2', 'duplicate', 'values:\n  A: 1'],
  ['a colon in a value', 'title: Care: how', 'colon', 'title: "Care: how"'],
  ['a colon at the end of a value', 'title: Care:', 'colon', 'title: "Care:"'],
  ['both quotation marks in a value', 'title: Ann\'s care: how "we" serve', 'colon', 'title: "Ann\'s care: how \\"we\\" serve"'],
  ['an open quotation mark', 'title: "Care', 'quote', 'title: "Care"'],
  ['an open single quotation mark', "title: 'Care\nowner: Ann", 'quote', "title: 'Care'\nowner: Ann"],
  ['an apostrophe in single quotation marks', "title: 'Ann's care'", 'afterQuote', 'title: "Ann\'s care"'],
  ['text after a quotation mark', 'title: "Care" and more', 'afterQuote', 'title: \'"Care" and more\''],
  ['an at sign', 'contact: @ann', 'special', 'contact: "@ann"'],
  ['a backtick', 'contact: `ann`', 'special', 'contact: "`ann`"'],
  ['a percent sign', 'title: %care', 'special', 'title: "%care"'],
  ['an ampersand', 'title: & more', 'special', 'title: "& more"'],
  ['an exclamation mark', 'title: !important', 'special', 'title: "!important"'],
  ['a greater-than sign', 'title: > 24 hours', 'special', 'title: "> 24 hours"'],
  ['a number sign', 'title: #1 in care', 'special', 'title: "#1 in care"'],
  ['a blank followed by text', 'title: [Company] policy', 'special', 'title: "[Company] policy"'],
  ['a variable', 'title: {{ company }} policy', 'special', 'title: "{{ company }} policy"'],
  ['an open list', 'satisfies: [a, b', 'list', 'satisfies: [a, b]'],
  ['emphasis', 'title: *care*', 'alias', 'title: "*care*"'],
  ['no space', 'owner:Ann', 'space', 'owner: Ann'],
  ['a space that is none', 'owner: Ann', 'space', 'owner: Ann'],
  ['a full-width colon', 'owner：Ann', 'wideColon', 'owner: Ann'],
  ['no colon', 'owner Ann', 'noColon', 'owner: Ann'],
  ['an equals sign', 'owner = Ann', 'noColon', 'owner: Ann'],
  ['a key out of line', '  owner: Ann', 'indentation', 'owner: Ann'],
  ['a sentence', 'This is our policy.', 'other', ''],
  ['a list item', '- owner: Ann', 'other', ''],
  ['emphasis on a key', '**owner**: Ann', 'other', ''],
  ['a value that aliases make endless', 'a: &a [*a]', 'aliases', ''],
];

/** Malformed wholes. */
const wholes: readonly (readonly [name: string, written: string, problem: string, fixed: string])[] = [
  ['no closing line', '---\nkind: policy\n\nText.\n', 'unclosed', '---\nkind: policy\n---\n\nText.\n'],
  ['no opening line', 'name: Care\nkind: policy\n---\n', 'unopened', '---\nname: Care\nkind: policy\n---\n'],
  ['four hyphens', '----\nkind: policy\n----\n', 'fence', '---\nkind: policy\n---\n'],
  ['four hyphens at the end', '---\nkind: policy\n----\n', 'fence', '---\nkind: policy\n---\n'],
  ['a dash', '—\nkind: policy\n—\n', 'fence', '---\nkind: policy\n---\n'],
  ['TOML without quotation marks', '+++\nkind = policy\n+++\n', 'toml', '+++\nkind = "policy"\n+++\n'],
  ['TOML with curly ones', '+++\nkind = “policy”\n+++\n', 'toml', '+++\nkind = "policy"\n+++\n'],
  ['TOML with an open one', '+++\nkind = "policy\n+++\n', 'toml', '+++\nkind = "policy"\n+++\n'],
  ['YAML in TOML', '+++\nkind: policy\n+++\n', 'toml', '+++\nkind = "policy"\n+++\n'],
  ['a key of TOML given twice', '+++\nkind = "policy"\nkind = "charter"\n+++\n', 'duplicate', '+++\nkind = "policy"\n+++\n'],
  ['TOML in YAML', '---\nkind = "policy"\n---\n', 'noColon', '---\nkind: "policy"\n---\n'],
  ['empty lines above', '\n\n---\nkind: policy\n---\n', 'late', '---\nkind: policy\n---\n'],
  ['indented fences', ' ---\nkind: policy\n ---\n', 'late', '---\nkind: policy\n---\n'],
  ['a directive above', '%YAML 1.2\n---\nkind: policy\n---\n', 'late', '---\nkind: policy\n---\n'],
  ['the name of the language', '---yaml\nkind: policy\n---\n', 'fence', '---\nkind: policy\n---\n'],
  ['no space after the kind', '---\nkind:policy\n---\n', 'space', '---\nkind: policy\n---\n'],
];

const body = '\n# Care\n\n## Standards\n\nWe answer promptly.\n';

for (const eol of ['\n', '\r\n']) {
  describe(`malformed front matter with line ends ${JSON.stringify(eol)}`, () => {
    const all = [
      ...lines.map(([name, written, problem, fixed]) => {
        const around = (text: string) => `---\nkind: policy\n${text}\n---\n`;
        return [name, around(written), problem, fixed && around(fixed)] as const;
      }),
      ...wholes,
    ];
    test.each(all)('%s', async (_name, written, problem, fixed) => {
      const text = `\uFEFF${(written + body).replaceAll('\n', eol)}`;
      const policy = await openPolicy(text);
      const own = policy.findings.filter(({ rule }) => rule === 'front-matter/syntax');
      expect(own.map(({ message }) => message)).toEqual([`front-matter/syntax.${problem}`]);
      expect(
        policy.findings.map(({ rule }) => rule),
        'the body is checked all the same',
      ).toContain('standards/vague');
      const [fix] = own[0]?.fixes() ?? [];
      const after = fix && policy.apply(fix.edits);
      expect(after?.text ?? '').toBe(fixed && `\uFEFF${(fixed + body).replaceAll('\n', eol)}`);
      if (after) expect(after.findings.filter(({ rule }) => rule === 'front-matter/syntax').length).toBe(0);
    });
  });
}

describe('values that are read as something else than was written', () => {
  const said = async (line: string) => {
    const policy = await openPolicy(`---\nkind: policy\n${line}\n---\n${body}`);
    return policy.findings
      .filter(({ rule }) => rule.startsWith('front-matter/') && rule !== 'front-matter/required')
      .map((finding) => {
        const [fix] = finding.fixes();
        const after = fix ? policy.apply(fix.edits).text.split('\n')[2] : '';
        return [finding.message.replace('front-matter/', ''), policy.text.slice(finding.span.start, finding.span.end), after];
      });
  };
  test.each([
    ['title: Care #1 in town', 'schema.cutByComment', 'Care #1 in town', 'title: "Care #1 in town"'],
    ['title: “Care”', 'schema.curlyQuotes', '“Care”', 'title: "Care"'],
    ['title: „Care“', 'schema.curlyQuotes', '„Care“', 'title: "Care"'],
    ['effective: 5. Januar 2025', 'schema.ownDate', '5. Januar 2025', 'effective: 2025-01-05'],
    ['effective: 5 Ιανουαρίου 2025', 'schema.ownDate', '5 Ιανουαρίου 2025', 'effective: 2025-01-05'],
    ['effective: ２０２５-０１-０５', 'schema.ownDate', '２０２５-０１-０５', 'effective: 2025-01-05'],
    ['effective: 2568-01-05', 'schema.ownDate', '2568-01-05', 'effective: 2025-01-05'],
    ['effective: 2025-13-01', 'schema.badDate', '2025-13-01', 'effective: 2025-01-13'],
    ['effective: 31.02.2025', 'schema.impossibleDate', '31.02.2025', 'effective: 2025-02-28'],
    ['values: {Company: Norr', 'syntax.list', 'values: {Company: Norr', 'values: {Company: Norr}'],
    ['version: 1.10', 'schema.readAsNumber', '1.10', 'version: "1.10"'],
    ['status: no', 'schema.readAsTruth', 'no', 'status: "no"'],
  ])('%s', async (line, message, words, fixed) => expect(await said(line)).toEqual([[message, words, fixed]]));

  test.each([
    'title: Care # the short one',
    'title: "Care #1"',
    'title: Care#1',
    'title: Care “in town”',
    'owner: 😀 Ann',
    'owner:',
    'owner: null',
    'effective: "2025-01-05" # when the board agreed',
  ])('leaves %s alone', async (line) => expect(await said(line)).toEqual([]));
});
