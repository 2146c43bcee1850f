import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeholdersAmong, tokenizer } from './support.ts';

const tokens = await tokenizer();
const plain = await tokenizer({ injected: false });
const found = (text: string): readonly string[] => placeholdersAmong(tokens(text));

describe('blanks', () => {
  test.each([
    ['words in brackets', 'Write to [Company name] at [e-mail address].', ['[Company name]', '[e-mail address]']],
    ['a letter', 'We answer within [X] hours.', ['[X]']],
    ['capitals', 'Owner: [POLICY_OWNER, e.g. Head of Service]', ['[POLICY_OWNER, e.g. Head of Service]']],
    ['an instruction', 'Approved by [insert name/title].', ['[insert name/title]']],
    ['a yes or no', 'Public: [Y/N]', ['[Y/N]']],
    ['a blank in a blank', '[Company of [city]] does.', ['[Company of [city]]']],
    ['inside an address', 'Write to support@[company].com today.', ['[company]']],
    ['braces', 'This is {{COMPANY_NAME}} and {{ date }}.', ['{{COMPANY_NAME}}', '{{ date }}']],
    ['angle brackets', 'Insert <insert date> for <Company name>.', ['<insert date>', '<Company name>']],
    ['a line to write on', 'Signed ______ on ____ ____, ……… or ........', ['______', '____ ____', '………', '........']],
    ['masks', 'Call 0800 XXX XXXX on DD/MM/YYYY or TT.MM.JJJJ, ask ???', ['0800 XXX XXXX', 'DD/MM/YYYY', 'TT.MM.JJJJ', '???']],
    ['markers', 'Owner TBD, phone TODO.', ['TBD', 'TODO']],
    ['German', 'Schreiben Sie an [Name der Firma].', ['[Name der Firma]']],
    ['Thai', 'ตอบภายใน [X] นาที ที่ [ชื่อบริษัท]', ['[X]', '[ชื่อบริษัท]']],
    ['Greek', 'Απαντάμε εντός [X] ωρών στο [ΕΠΩΝΥΜΙΑ].', ['[X]', '[ΕΠΩΝΥΜΙΑ]']],
    ['Vietnamese', 'Liên hệ [Tên công ty] trước ____.', ['[Tên công ty]', '____']],
    ['Chinese', '请于［日期］前联系【公司名称】，签字「　　」（　　）。待定', ['［日期］', '【公司名称】', '「　　」', '（　　）', '待定']],
  ])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));
});

describe('choices', () => {
  test.each([
    ['two', 'Sold as [product/service].', ['([product/service])']],
    ['three', 'Reviewed [daily / weekly / monthly].', ['([daily / weekly / monthly])']],
    ['with bars', 'By [phone|computer] only.', ['([phone|computer])']],
    ['in braces', 'By {{phone/letter}} only.', ['({{phone/letter}})']],
    ['Chinese', '负责人[每日/每周/每月]核对。', ['([每日/每周/每月])']],
    ['full-width slash', '负责人[每日／每周]核对。', ['([每日／每周])']],
    ['an example is none', 'By [channel, e.g. e-mail/chat].', ['[channel, e.g. e-mail/chat]']],
    ['an address is none', 'See [https://example.com/a].', ['[https://example.com/a]']],
    ['a date mask is none', 'On [DD/MM/YYYY].', ['[DD/MM/YYYY]']],
  ])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));
});

describe('what only looks like one', () => {
  test.each([
    ['a link', 'See [our terms](https://example.com/[x]) and [mail](mailto:a@b.c?subject=[d]).'],
    ['a link by reference', 'See [our terms][terms] and [terms][].'],
    ['the definition of a link', '[terms]: https://example.com/terms'],
    ['an image', 'Here ![the plan](plan.png) and ![the plan][plan].'],
    ['task boxes', '- [ ] open\n- [x] done\n* [X] done\n1. [x] done'],
    ['a box in a line', 'Pass [ ] Fail [ ]'],
    ['a footnote', 'Text.[^1]\n\n[^1]: The note.'],
    ['a citation', 'As shown [@smith2020], [Smith, 2020] and [3] or [1998, p. 4].'],
    ['a clause', 'Under [164.308(a)(2)] and [26A(1)(e)].'],
    ['an omission', 'He said [sic] and [...] and […].'],
    ['an interval as a tag', '- Review access [quarterly]'],
    ['a wiki link', 'See [[Refunds]].'],
    ['an alert', '> [!NOTE]\n> Read this.'],
    ['an escaped bracket', 'Write \\[name\\] here.'],
    ['inline code', 'Type `[name]` or `TBD`.'],
    ['a fence', '```\n[name] TBD ____\n```'],
    ['indented code', 'Text.\n\n    [name] TBD ____'],
    ['a comment', '<!-- [name] TBD ____ -->'],
    ['HTML', 'A <br> and <b>bold</b>, <a title="[X]" href="y">z</a>, <https://example.com>, <a@b.co>.'],
    ['a comparison', 'Under <100 or a < b > c.'],
    ['a template engine', 'Hello {{ site.email }}, {{#if x}}y{{/if}}, {{.Name}}, {% include "x" %}.'],
    ['emphasis', '___bold___ and __strong__ and a_b___c.'],
    ['a rule across the page', 'Text.\n\n___\n\nText.'],
    ['an omission in dots', 'And so on... or so.'],
    ['a whole heading', '## [Scope of the agreement]'],
    ['a heading in Chinese brackets', '# 【首部及导言】'],
    ['a word that holds a marker', 'The TBDs and METODO.'],
  ])('%s', (_name, text) => expect(found(text)).toEqual([]));
});

describe('everywhere that running text stands', () => {
  test('in headings, lists, tables and quotations', () => {
    expect(found('# [A] policy\n\n- [B] x\n  - [C]\n\n1. the [D]\n\n| a | [E] |\n|---|---|\n| [F] | **[G]** |\n\n> [H]\n\n[I] title\n===')).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((letter) => `[${letter}]`),
    );
  });

  test('in front matter, but not in its comments and lists', () => {
    const matter =
      '---\nkind: policy\nowner: [Name]\ntitle: "Policy of [Company]"\ncontact: TBD # [later]\ntags: [refunds, returns]\nsatisfies: [ISO 10002]\neffective: YYYY-MM-DD\nstatus: draft\n---\n';
    expect(found(matter)).toEqual(['[Name]', '[Company]', 'TBD', 'YYYY-MM-DD']);
    const scopes = (lines: ReturnType<typeof tokens>): readonly string[] =>
      lines
        .flat()
        .filter(({ text }) => text === 'status' || text === 'draft')
        .flatMap((token) => token.scopes);
    expect(scopes(tokens(matter))).toEqual(scopes(plain(matter)));
  });

  test('and the Markdown around it keeps its colours', () => {
    for (const text of [
      '[A] is **bold** and `code`.',
      '- [A] is **bold**',
      '> [A] is **bold**',
      '# [A] *and*',
      '| [A] **b** | c |\n|---|---|\n| [A] **b** | `c` |',
      '[A/B] [link](x)',
    ]) {
      const withoutBlank = (lines: ReturnType<typeof tokens>): readonly string[] =>
        lines
          .flat()
          .filter((token) => /bold|code|and|link|^[bcx]$/.test(token.text))
          .map((token) => `${token.text} ${token.scopes.join(' ')}`);
      expect(withoutBlank(tokens(text))).toEqual(withoutBlank(plain(text)));
    }
  });

  test('a line of many brackets does not stop the editor', () => {
    for (const text of [
      '['.repeat(2000),
      '[a '.repeat(1000),
      '[a/'.repeat(1000),
      '_ '.repeat(2000),
      '<a '.repeat(1000),
      '{{a'.repeat(1000),
      `[${'a/'.repeat(1000)}]`,
    ]) {
      expect(tokens(`x ${text}`).flat().length).toBeGreaterThan(0);
    }
  });
});

test('the grammar says where it belongs', () => {
  const grammar = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../syntaxes/placeholders.tmLanguage.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  expect(grammar.scopeName).toBe('policywright.placeholders');
  for (const part of grammar.injectionSelector?.split(', ') ?? [])
    expect(part).toMatch(/^L:text\.html\.markdown .*-comment -markup\.inline\.raw -markup\.fenced_code -markup\.raw/);
});
