import { expect, test } from 'vitest';
import { policyOf } from '../support/standards.ts';
import { workspace } from './support.ts';

const files = {
  'policies/a.md': policyOf('We reply to emails promptly.', 'en', 'A'),
  'policies/b.md': policyOf('We reply to letters within 5 days of receipt.', 'en', 'B'),
  'notes.md': '# Notes\n',
};

test('prints how far the policies of a folder have come', async () => {
  const { call } = workspace(files);
  const { code, out, err } = await call(['health', '.', '--lang', 'en']);
  expect([code, err]).toEqual([0, '']);
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  expect(rows.map(([file]) => file)).toEqual(['File', 'policies/a.md', 'policies/b.md']);
});

test('writes a page to a file, in the language that is asked for', async () => {
  const { call, text } = workspace(files);
  expect(await call(['health', 'policies', '--format', 'html', '--lang', 'el', '--out', 'health.html'])).toMatchObject({ code: 0, out: '' });
  expect(text('health.html')).toContain('<html lang="el">');
});

test('never takes the place of a policy that it read', async () => {
  const { call, text } = workspace(files);
  const { code, err } = await call(['health', 'policies', '--format', 'markdown', '--out', 'policies/a.md']);
  expect([code, err.includes('policies/a.md: this is one of the policies')]).toEqual([2, true]);
  expect(text('policies/a.md')).toBe(files['policies/a.md']);
});

test('says what is wrong with a call', async () => {
  const { call } = workspace(files);
  expect(await call(['health'])).toMatchObject({ code: 2 });
  expect((await call(['health', '.', '--format', 'docx'])).err).toContain('csv');
  expect(await call(['health', 'policies', '--format', 'csv', '--out', 'no/such/folder.csv'])).toMatchObject({ code: 2 });
  expect((await call(['health', '--help'])).out).toContain('policywright health');
});
