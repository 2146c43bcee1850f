import { describe, expect, test } from 'vitest';
import { charter, findingsOf, measured, reportIn, vague, workspace } from './support.ts';

describe('which files are checked', () => {
  test('a file that is named, whatever it is', async () => {
    const { call } = workspace({ 'notes.md': '# Service policy\n\nWe will answer every letter promptly.\n' });
    const outcome = await call(['check', '--format', 'json', 'notes.md']);
    expect(findingsOf(outcome, 'standards/vague')).toHaveLength(1);
  });

  test('in a folder, only those that say what they are', async () => {
    const { call } = workspace({
      'docs/README.md': '# Read me\n\nWe will answer every letter promptly. [Company]\n',
      'docs/charter.markdown': charter(vague),
      'docs/deep/er/CHARTER.MD': charter(vague),
      'docs/letter.txt': charter(vague),
      'docs/node_modules/x/charter.md': charter(vague),
      'docs/.hidden/charter.md': charter(vague),
    });
    const report = reportIn(await call(['check', '--format', 'json', 'docs']));
    expect(report.files.map((file) => file.path)).toEqual(['docs/charter.markdown', 'docs/deep/er/CHARTER.MD']);
    expect(report.summary.files).toBe(2);
  });

  test('a folder may be the current one', async () => {
    const { call } = workspace({ 'charter.md': charter(measured) });
    expect(reportIn(await call(['check', '--format', 'json', '.'])).files.map((file) => file.path)).toEqual(['charter.md']);
  });

  test('no file is checked twice, and one that is named goes by that name', async () => {
    const { call } = workspace({ 'docs/charter.md': charter(measured), 'docs/notes.md': '# Notes\n' });
    const report = reportIn(await call(['check', '--format', 'json', 'docs', 'docs/notes.md', './docs/charter.md']));
    expect(report.files.map((file) => file.path)).toEqual(['./docs/charter.md', 'docs/notes.md']);
  });

  test('a folder without policies is clean, and says so', async () => {
    const { call } = workspace({ 'README.md': '# Read me\n' });
    const { code, out } = await call(['check', '.']);
    expect(code).toBe(0);
    expect(out).toContain('No policies found');
  });
});

describe('exit status', () => {
  test('0 where nothing is an error', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    expect((await call(['check', 'charter.md'])).code).toBe(0);
  });

  test('1 where something is', async () => {
    const { call } = workspace({ 'charter.md': charter(vague, 'in-force') });
    expect((await call(['check', 'charter.md'])).code).toBe(1);
  });

  test('1 for more warnings than allowed', async () => {
    const { call } = workspace({ 'charter.md': charter(`${vague} ${vague}`) });
    expect((await call(['check', '--max-warnings', '1', 'charter.md'])).code).toBe(1);
    expect((await call(['check', '--max-warnings=2', 'charter.md'])).code).toBe(0);
  });

  test('2 for a path that is not there; the others are still checked', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    const outcome = await call(['check', '--format', 'json', 'gone.md', 'charter.md']);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toBe('policywright: gone.md: no such file or folder.\n');
    expect(reportIn(outcome).files).toHaveLength(1);
  });

  test.each([
    [['check'], 'Name at least one file or folder'],
    [['check', '--formt', 'json', 'a.md'], 'Did you mean --format?'],
    [['check', '--format', 'jsn', 'a.md'], 'Did you mean "json"?'],
    [['check', '--format'], '--format needs a value'],
    [['check', '--fix=all', 'a.md'], '--fix takes no value'],
    [['new', 'policy', '--out', '--force'], '--out needs a value'],
    [['check', '--max-warnings', 'few', 'a.md'], 'whole number'],
    [['check', '--lang', 'fr', 'a.md'], 'Use one of: en, de, vi, th, el, zh'],
    [['check', '--baseline', 'b.json', 'a.md'], 'no option --baseline'],
    [['chekc', 'a.md'], 'Did you mean "check"?'],
    [['constructor'], 'there is no command "constructor"'],
    [['rules', 'a.md'], 'takes no paths'],
    [['lsp'], 'policywright lsp --stdio'],
    [[], 'Usage: policywright'],
  ])('2 for %j', async (args, message) => {
    const { call } = workspace({});
    const { code, out, err } = await call(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  test.each(['--help', '-h', 'check --help', 'check -h', 'rules --help', 'lsp --help'])('0 for %s', async (line) => {
    const { call } = workspace({});
    const { code, out, err } = await call(line.split(' '));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: policywright/);
  });
});

describe('texts of every sort', () => {
  test.each([
    ['nothing at all', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['bytes that are no UTF-8', Buffer.from([0x23, 0x20, 0xc3, 0x28, 0xff, 0xfe, 0x0a, 0x80])],
    ['a null character', '# A\u0000B\n'],
    ['front matter that never ends', '---\nkind: charter\ntitle: "open\n'],
  ])('%s does no harm', async (_name, content) => {
    const { call, bytes } = workspace({ 'charter.md': content });
    const before = bytes('charter.md');
    const { code, out } = await call(['check', 'charter.md']);
    expect(code).toBeLessThan(2);
    expect(out).toMatch(/1 file checked/);
    expect(bytes('charter.md').equals(before)).toBe(true);
  });

  test('a byte order mark and Windows line breaks move no column', async () => {
    const { call } = workspace({ 'charter.md': `\uFEFF${charter(`😀 ${vague}`).replaceAll('\n', '\r\n')}` });
    const [finding] = findingsOf(await call(['check', '--format', 'json', 'charter.md']), 'standards/vague');
    expect(finding).toMatchObject({ line: 19, column: 32, endLine: 19, endColumn: 40 });
  });

  test('columns count UTF-16 units from 1, the end exclusive', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    const [finding] = findingsOf(await call(['check', '--format', 'json', 'charter.md']), 'standards/vague');
    expect(finding).toMatchObject({ line: 19, column: 29, endLine: 19, endColumn: 37, severity: 'warning', fixable: false });
  });
});

describe('the language of messages', () => {
  test('is the one asked for', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    expect((await call(['check', '--lang', 'de', 'charter.md'])).out).toContain('Warnung');
    expect((await call(['check', '--lang', 'zh-CN', 'charter.md'])).out).toContain('警告');
  });

  test('else that of the environment, else English', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    expect((await call(['check', 'charter.md'], { env: { LANG: 'el_GR.UTF-8' } })).out).toContain('Προειδοποίηση');
    expect((await call(['check', 'charter.md'], { env: { LC_ALL: 'C.UTF-8', LANG: 'de_DE' } })).out).toContain('Warning');
    expect((await call(['check', 'charter.md'], { env: { LC_ALL: '', LANG: 'vi_VN.UTF-8' } })).out).toContain('Cảnh báo');
  });
});
