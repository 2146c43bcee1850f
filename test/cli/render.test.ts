import { symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyOf } from '../support/standards.ts';
import { workspace } from './support.ts';

const files = {
  'policies/a.md': policyOf('We reply to letters within 5 days of receipt.', 'en', 'A'),
  'policies/b.md': policyOf('We reply to letters within [X] days of receipt.', 'en', 'B'),
  'notes.md': '# Notes\n',
};

test('writes a page beside the policy, and says where', async () => {
  const { call, text } = workspace(files);
  expect(await call(['render', 'policies/a.md'])).toEqual({ code: 0, out: 'policies/a.html\n', err: '' });
  expect(text('policies/a.html')).toContain('We reply to letters within 5 days of receipt.');
});

test('refuses while blanks are left, names them with their lines, and goes on with the others', async () => {
  const { call, text, path } = workspace(files);
  const { code, out, err } = await call(['render', '.', '--out', 'public', '--format', 'docx', '--lang', 'en']);
  expect([code, out]).toEqual([1, 'public/a.docx\n']);
  expect(err).toMatch(/b\.md: Blanks left: 1\. .*\n {2}policies\/b\.md:\d+ {2}\[X\]\n/);
  expect(() => text('public/b.docx')).toThrow();
  expect(path('public')).toBeTruthy();
});

test('renders a draft on request', async () => {
  const { call } = workspace(files);
  const { code, out } = await call(['render', 'policies/b.md', '--draft', '--out', '-']);
  expect(code).toBe(0);
  expect(out).toContain('class="watermark"');
});

test('embeds pictures of its own folder and no others', async () => {
  const png = Buffer.from('iVBORw0KGgo=', 'base64');
  const { call } = workspace({ 'a/a.md': '# A\n\n![in](in.png) ![out](../out.png)\n', 'a/in.png': png, 'out.png': png });
  const { out } = await call(['render', 'a/a.md', '--out', '-']);
  expect(out.match(/<img [^>]*>/g)).toEqual(['<img src="data:image/png;base64,iVBORw0KGgo=" alt="in" />']);
});

test('never takes the place of its policy, under whatever name', async () => {
  const { call, path, text } = workspace(files);
  symlinkSync(path('policies/a.md'), path('link.md'));
  const { code, err } = await call(['render', 'policies/a.md', '--format', 'summary', '--out', 'link.md']);
  expect([code, err.includes('the policy itself')]).toEqual([2, true]);
  expect(text('policies/a.md')).toBe(files['policies/a.md']);
});

test('says what is wrong with a call', async () => {
  const { call } = workspace(files);
  expect(await call(['render'])).toMatchObject({ code: 2 });
  expect((await call(['render', 'policies/a.md', '--format', 'word'])).err).toContain('docx');
  expect((await call(['render', 'policies/a.md', '--format', 'pdf', '--out', '-'])).err).toContain('--out');
  expect((await call(['render', 'policies/a.md', '--format', 'markdown'])).err).toContain('the policy itself');
  expect((await call(['render', '--help'])).out).toContain('policywright render');
});
