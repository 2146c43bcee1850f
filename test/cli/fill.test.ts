import { describe, expect, test } from 'vitest';
import { workspace } from './support.ts';

const policy = (body: string, front = '') => `---\nkind: policy\n${front}---\n\n# Policy\n\n${body}\n`;
const three = policy('[Company] answers within [X] hours. Ask [Company] or {{COMPANY}}. We report [daily/weekly].');

describe('policywright fill', () => {
  test('fills blanks by name and says what is left', async () => {
    const { call, text } = workspace({ 'a.md': three });
    const { code, out, err } = await call(['fill', '--set', 'company=Norrholm', 'a.md']);
    expect([code, err]).toEqual([0, '']);
    expect(text('a.md')).toContain('Norrholm answers within [X] hours. Ask Norrholm or Norrholm. We report [daily/weekly].');
    expect(out).toContain('a.md: filled company (3); 2 left\n');
    expect(out).toMatch(/^ {2}7:25 +\[X\] +Norrholm answers within \[X\] hours\.$/m);
  });

  test('without a value lists what is left and writes nothing', async () => {
    const { call, text } = workspace({ 'a.md': three });
    const { code, out } = await call(['fill', 'a.md']);
    expect([code, text('a.md')]).toEqual([0, three]);
    expect(out).toContain('a.md: 3 left\n');
  });

  test('keeps byte order mark, line ends and code', async () => {
    const before = `\uFEFF${policy('`[Company]` and [Company]').replaceAll('\n', '\r\n')}`;
    const { call, text } = workspace({ 'a.md': before });
    await call(['fill', '--set', 'COMPANY=A | B', 'a.md']);
    expect(text('a.md')).toBe(before.replace('and [Company]', 'and A | B'));
  });

  test('keeps the template and writes the value into the front matter', async () => {
    const { call, text } = workspace({ 'a.md': policy('[Company] answers.', '# ours\n') });
    const { out } = await call(['fill', '--set', 'Company=A: B', '--keep-template', 'a.md']);
    expect(text('a.md')).toBe('---\nkind: policy\n# ours\nvalues:\n  Company: "A: B"\n---\n\n# Policy\n\n[Company] answers.\n');
    expect(out).toContain('no blank is left');
  });

  test('refuses a name that no blank has, before anything is written', async () => {
    const { call, text } = workspace({ 'a.md': three, 'b.md': three });
    const { code, err } = await call(['fill', '--set', 'company=N', '--set', 'compny=N', 'a.md', 'b.md']);
    expect(code).toBe(2);
    expect(err).toContain('no blank is called "compny". Did you mean "Company"?');
    expect(text('a.md')).toBe(three);
  });

  test('refuses a value that cannot be, and lets a doubtful one through with a word', async () => {
    const { call, text } = workspace({ 'a.md': policy('From [effective date]. Write to [email address].') });
    const refused = await call(['fill', '--set', 'effective date=2026-02-30', 'a.md']);
    expect([refused.code, refused.err.includes('The calendar has no day "2026-02-30"')]).toEqual([2, true]);
    const doubted = await call(['fill', '--set', 'email=a@example.com', 'a.md']);
    expect([doubted.code, doubted.err.includes('address for examples')]).toEqual([0, true]);
    expect(text('a.md')).toContain('Write to a@example.com.');
  });

  test('takes values from a file, as they are written there', async () => {
    const { call, text } = workspace({ 'a.md': policy('[Company], version [version].'), 'v.yaml': 'values:\n  company: N\n  version: 1.20\n' });
    await call(['fill', '--values', 'v.yaml', '--set', 'company=M', 'a.md']);
    expect(text('a.md')).toContain('M, version 1.20.');
    expect((await call(['fill', '--values', 'none.yaml', 'a.md'])).code).toBe(2);
  });

  test('--check writes nothing and ends with 1 while blanks are left', async () => {
    const { call, text } = workspace({ 'a.md': three, 'b.md': policy('[Company]') });
    expect((await call(['fill', '--check', 'a.md'])).code).toBe(1);
    expect((await call(['fill', '--check', '--set', 'company=N', 'b.md'])).code).toBe(0);
    expect((await call(['fill', '--dry-run', '--set', 'company=N', 'b.md'])).out).toContain('filled company (1)');
    expect(text('b.md')).toBe(policy('[Company]'));
  });

  test('shows what documents say without what moves a terminal', async () => {
    const { call } = workspace({ 'a\u001B[2J.md': policy('\u001B[2JAsk [Com\u202Epany] or [yes/\u001B[2Jno].') });
    for (const args of [
      ['fill', '.'],
      ['fill', '--interactive', '.'],
    ]) {
      const { out, err } = await call(args, { input: ['9', '9'] });
      expect(out).toContain('Ask [Com');
      for (const moving of ['\u001B', '\u202E']) expect(err + out).not.toContain(moving);
    }
  });

  test('leaves out what is no policy below a folder', async () => {
    const { call, text } = workspace({ 'd/a.md': policy('[Company]'), 'd/readme.md': '[Company]\n' });
    await call(['fill', '--set', 'company=N', 'd']);
    expect([text('d/a.md').includes('[Company]'), text('d/readme.md')]).toEqual([false, '[Company]\n']);
  });

  test.each([
    [['fill'], 'Name at least one file or folder'],
    [['fill', '--set', 'x', 'a.md'], '--set needs a name and a value'],
    [['fill', '--interactive', '--check', 'a.md'], 'does not go with'],
    [['fill', '--interactive', 'a.md'], 'needs an input'],
    [['fill', 'none.md'], 'none.md: no such file or folder.'],
  ])('%j ends with 2', async (args, message) => {
    const { code, err } = await workspace({ 'a.md': three }).call(args);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });
});

describe('policywright fill --interactive', () => {
  test('asks one after the other and writes what a pipe answers', async () => {
    const { call, text } = workspace({ 'a.md': three });
    const { code, out } = await call(['fill', '--interactive', 'a.md'], { input: ['Norrholm', '24', '2'] });
    expect(code).toBe(0);
    expect(out).toContain('1/3  [Company] (3 places)\n');
    expect(text('a.md')).toContain('Norrholm answers within 24 hours. Ask Norrholm or Norrholm. We report weekly.');
  });

  test.each([
    ['de', ['1/3  [Company] (3 Stellen)', 'ausgefüllt: Company (3); noch offen: 2']],
    ['vi', ['1/3  [Company] (3 chỗ)', 'đã điền Company (3); còn lại: 2']],
    ['th', ['1/3  [Company] (3 แห่ง)', 'กรอกแล้ว Company (3); เหลือ 2']],
    ['el', ['1/3  [Company] (3 σημεία)', 'συμπληρώθηκαν: Company (3); απομένουν: 2']],
    ['zh', ['1/3  [Company] （3 处）', '已填写 Company (3); 还剩 2 处']],
  ])('speaks %s', async (language, words) => {
    const { call } = workspace({ 'a.md': three });
    const { out } = await call(['fill', '--interactive', '--lang', language, 'a.md'], { input: ['Norrholm'] });
    for (const word of words) expect(out).toContain(word);
  });

  test('skips with an empty line and stops at the end of the input, a file later too', async () => {
    const { call, text } = workspace({ 'a.md': three, 'b.md': three });
    await call(['fill', '--interactive', 'a.md', 'b.md'], { input: ['', '24'] });
    expect(text('a.md')).toContain('[Company] answers within 24 hours.');
    expect(text('b.md')).toBe(three);
  });

  test('asks a terminal again where a value cannot be, and lets it keep a doubtful one', async () => {
    const { call, text } = workspace({ 'a.md': policy('From [effective date], [effective date]. Write to [email address].') });
    const { out } = await call(['fill', '--interactive', 'a.md'], {
      input: ['30 February 2026', '1 March 2026', 'a@example.com', 'a@example.com'],
      typed: true,
    });
    expect(out).toContain('The calendar has no day "30 February 2026"');
    expect(out).toContain('Type it again to keep it.');
    expect(text('a.md')).toContain('From 1 March 2026, 1 March 2026. Write to a@example.com.');
  });

  test('takes a known value, and a choice everywhere', async () => {
    const { call, text } = workspace({ 'a.md': policy('[document owner] reports [daily/weekly] or [daily/weekly].', 'owner: Head of Service\n') });
    await call(['fill', '--interactive', 'a.md'], { input: ['=', '1*'] });
    expect(text('a.md')).toContain('Head of Service reports daily or daily.');
  });

  test('ends with 2 where a pipe gives what cannot be', async () => {
    const { call, text } = workspace({ 'a.md': policy('From [effective date]. [Company]') });
    const { code } = await call(['fill', '--interactive', 'a.md'], { input: ['2026-02-30', 'N'] });
    expect([code, text('a.md').includes('[effective date]. N')]).toEqual([2, true]);
  });

  test('keeps the template', async () => {
    const { call, text } = workspace({ 'a.md': policy('[Company] answers.') });
    await call(['fill', '--interactive', '--keep-template', 'a.md'], { input: ['Norrholm'] });
    expect(text('a.md')).toContain('values:\n  Company: Norrholm\n---');
  });
});
