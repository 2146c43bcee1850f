import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { limits, policyOf, promises, targets } from '../support/standards.ts';
import { workspace } from './support.ts';

const files = {
  'policies/a.md': policyOf('We will reply to emails within 2 days.', 'en', 'A'),
  'policies/b.md': policyOf('We will reply to letters within 5 days.', 'en', 'B'),
  'notes.md': '# Notes\n\n## Standards\n\nWe will reply to emails within 9 days.\n',
};

const lines = (text: string) => text.trimEnd().split('\n');

describe('register', () => {
  test('prints a table of the policies of a folder', async () => {
    const { call } = workspace(files);
    const { code, out, err } = await call(['register', '.', '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(lines(out).map((line) => line.split(/ {2,}/))).toEqual([
      ['Document', 'Section', 'Who', 'Action', 'About', 'Channel', 'Measure', 'Target', 'Share', 'Line'],
      ['policies/a.md', 'Service standards', 'We', 'Reply', 'Enquiry', 'Email', '2 days', 'at most 2 days', '10'],
      ['policies/b.md', 'Service standards', 'We', 'Reply', 'Enquiry', 'Letter', '5 days', 'at most 5 days', '10'],
    ]);
  });

  test.each(languageCodes)('speaks %s', async (language) => {
    const { call } = workspace({ 'a.md': policyOf(promises[language], language) });
    const { out } = await call(['register', 'a.md', '--lang', language]);
    const [head = '', row = ''] = lines(out);
    expect(head).toContain(packs[language].messages['register.column.channel']);
    for (const words of [limits[language], targets[language], packs[language].commitments.actions.reply.name]) expect(row).toContain(words);
    expect(await call(['register', 'a.md', '--language', language])).toMatchObject({ out });
  });

  test('aligns wide characters and combining marks as a terminal shows them', async () => {
    const { call } = workspace({ '甲.md': policyOf(promises.zh, 'zh'), 'th.md': policyOf(promises.th, 'th') });
    const { out } = await call(['register', '甲.md', 'th.md', '--lang', 'zh']);
    const width = (text: string) => [...text].reduce((sum, one) => sum + (/\p{Mn}/u.test(one) ? 0 : /[\p{Script=Han}，。：]/u.test(one) ? 2 : 1), 0);
    const places = lines(out).map((line) => width(line.slice(0, line.search(/(?:行|10)$/))));
    expect(new Set(places).size).toBe(1);
  });

  test('reads a file that is named whatever it is, and heeds the settings of its folder', async () => {
    const { call } = workspace({ ...files, 'policywright.yaml': 'exclude: ["policies/b.md"]\n' });
    expect(lines((await call(['register', 'notes.md'])).out)).toHaveLength(2);
    expect((await call(['register', '.'])).out).not.toContain('b.md');
  });

  test('says so when there is nothing', async () => {
    const { call } = workspace({ 'a.md': policyOf('We will reply.') });
    for (const format of ['table', 'markdown']) {
      expect(await call(['register', 'a.md', '--format', format, '--lang', 'de'])).toMatchObject({
        code: 0,
        out: `${packs.de.messages['register.empty']}\n`,
      });
    }
    expect((await call(['register', 'a.md', '--format', 'csv', '--lang', 'en'])).out).toBe(
      'Document,Section,Who,Action,About,Channel,Measure,Target,Share,Line\r\n',
    );
    expect(JSON.parse((await call(['register', 'a.md', '--format', 'json'])).out)).toEqual({ version: 1, rows: [] });
  });
});

describe('formats', () => {
  const tricky = policyOf(
    '### =HYPERLINK("x"), | *a*\n\nWe will reply to 90% of emails within 2 days.\n\n### -1\n\nWe will reply to letters within [X] days.',
  );

  test('csv quotes, ends lines with CRLF and keeps spreadsheets from running a cell', async () => {
    const { call } = workspace({ '+a.md': tricky });
    const { out } = await call(['register', '+a.md', '--format', 'csv', '--lang', 'en']);
    expect(out.split('\r\n')).toEqual([
      'Document,Section,Who,Action,About,Channel,Measure,Target,Share,Line',
      `'+a.md,"'=HYPERLINK(""x""), | a",We,Reply,Enquiry,Email,2 days,at most 2 days,90%,12`,
      `'+a.md,'-1,We,Reply,Enquiry,Letter,[X] days,figure still to be filled in,,16`,
      '',
    ]);
  });

  test('markdown escapes what would break the table or be read as markup', async () => {
    const { call } = workspace({ 'a.md': tricky });
    const { out } = await call(['register', 'a.md', '--format', 'markdown', '--lang', 'en']);
    const [head, rule, first, second] = lines(out);
    expect(head).toMatch(/^\| Document \| Section +\| Who /);
    expect(rule).toMatch(/^\|(?: -{3,} \|){10}$/);
    expect(first).toContain('=HYPERLINK("x"), \\| a');
    expect(second).toContain('\\[X\\] days');
  });

  test('json has ids beside names', async () => {
    const { call } = workspace({ 'a.md': tricky });
    const { out } = await call(['register', 'a.md', '--format', 'json', '--lang', 'de']);
    const { version, rows } = JSON.parse(out) as { version: number; rows: readonly unknown[] };
    expect(version).toBe(1);
    expect(rows[0]).toEqual({
      path: 'a.md',
      line: 12,
      column: 'We will reply to 90% of emails within 2'.length,
      document: 'Service',
      language: 'en',
      section: '=HYPERLINK("x"), | a',
      force: 'commitment',
      actor: 'We',
      actorKind: 'organisation',
      action: 'reply',
      object: 'enquiry',
      channels: ['email'],
      names: { action: 'Antwort', object: 'Anfrage', channel: 'E-Mail' },
      measure: '2 days',
      target: 'höchstens 2 Tage',
      comparator: 'atMost',
      soft: false,
      quantity: 2,
      upTo: null,
      unit: 'day',
      normalised: '172800 seconds',
      share: 0.9,
    });
    expect(rows[1]).toMatchObject({ quantity: null, unit: 'day', target: packs.de.messages['register.open'] });
  });

  test('the table shortens a long cell but never a path, and shows no character that moves the cursor', async () => {
    const long = 'A heading that goes on for very much longer than any column of a table should be wide';
    const name = `${'long-'.repeat(12)}name.md`;
    const { call } = workspace({ [name]: policyOf(`### ${long}\u001B[31m\n\nWe will reply to emails within 2 days.`) });
    const { out } = await call(['register', name]);
    expect(out).toContain(name);
    expect(out).toContain('A heading that goes on for very much');
    expect(out).not.toContain('than any column');
    expect(out).not.toContain('\u001B');
  });
});

test.each([
  [['register'], 'Name at least one file or folder to read.'],
  [['register', 'gone.md'], 'gone.md: no such file or folder.'],
  [['register', 'notes.md', '--format', 'xml'], '--format cannot be "xml". Use one of: table, csv, json, markdown.'],
  [['register', 'notes.md', '--lang', 'fr'], '--lang cannot be "fr".'],
  [['register', 'notes.md', '--fromat', 'csv'], 'Did you mean --format?'],
])('2 for %j', async (args, message) => {
  const { code, err } = await workspace(files).call(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('what can be read is printed although something cannot', async () => {
  const { code, out } = await workspace(files).call(['register', 'policies', 'gone.md']);
  expect(code).toBe(2);
  expect(out).toContain('policies/a.md');
});

test('explains itself', async () => {
  const { code, out } = await workspace({}).call(['register', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('table, csv, json, markdown (default: table)');
});
