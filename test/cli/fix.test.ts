import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charter, measured, reportIn, vague, workspace } from './support.ts';

const gapped = charter(measured).replace(/## Scope[^#]*/, '');

describe('--fix', () => {
  test('inserts required sections and leaves every other byte alone', async () => {
    const { call, text } = workspace({ 'charter.md': gapped });
    const outcome = await call(['check', '--fix', '--format', 'json', 'charter.md']);
    expect(reportIn(outcome).files[0]?.missing).toEqual([]);
    expect(reportIn(outcome).summary.fixed).toBe(1);
    const after = text('charter.md');
    expect(after).toContain('## Scope');
    const start = after.indexOf('\n\n## Scope');
    expect(after.slice(0, start) + after.slice(after.indexOf('\n\n## Standards'))).toBe(gapped);
  });

  test('changes nothing the second time', async () => {
    const { call, bytes, path } = workspace({ 'charter.md': gapped });
    await call(['check', '--fix', 'charter.md']);
    const [once, written] = [bytes('charter.md'), statSync(path('charter.md')).mtimeMs];
    const second = await call(['check', '--fix', '--format', 'json', 'charter.md']);
    expect(bytes('charter.md').equals(once)).toBe(true);
    expect(statSync(path('charter.md')).mtimeMs).toBe(written);
    expect(reportIn(second).summary.fixed).toBe(0);
  });

  test('keeps Windows line breaks, the byte order mark and a missing last line break', async () => {
    const before = `\uFEFF${gapped.trimEnd().replaceAll('\n', '\r\n')}`;
    const { call, text } = workspace({ 'charter.md': before });
    await call(['check', '--fix', 'charter.md']);
    const after = text('charter.md');
    expect(after).toContain('## Scope');
    expect(after.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(after.lastIndexOf('\uFEFF')).toBe(0);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.endsWith('published.')).toBe(true);
  });

  test('does not touch what only a reader can decide', async () => {
    const { call, bytes, path } = workspace({ 'charter.md': charter(`${vague} [Company] [daily/weekly]`) });
    const [before, written] = [bytes('charter.md'), statSync(path('charter.md')).mtimeMs];
    await call(['check', '--fix', 'charter.md']);
    expect(bytes('charter.md').equals(before)).toBe(true);
    expect(statSync(path('charter.md')).mtimeMs).toBe(written);
  });

  test('mends a file that was named even where it does not say what it is', async () => {
    const { call, text } = workspace({ 'customer-charter.md': gapped.replace('kind: charter\n', '') });
    await call(['check', '--fix', 'customer-charter.md']);
    expect(text('customer-charter.md')).toContain('## Scope');
  });

  test('never writes to a file in a folder that is no policy', async () => {
    const { call, bytes } = workspace({ 'README.md': '# Customer charter\n\n<!-- policywright-disable standards/vague -->\n', 'charter.md': gapped });
    const before = bytes('README.md');
    await call(['check', '--fix', '.']);
    expect(bytes('README.md').equals(before)).toBe(true);
  });

  test('leaves a file alone that is not valid UTF-8, and says so', async () => {
    const broken = Buffer.concat([Buffer.from(gapped), Buffer.from([0xff, 0xfe, 0x0a])]);
    const { call, bytes } = workspace({ 'charter.md': broken });
    const { code, err } = await call(['check', '--fix', 'charter.md']);
    expect(code).toBe(2);
    expect(err).toContain('not valid UTF-8');
    expect(bytes('charter.md').equals(broken)).toBe(true);
  });

  test('keeps the permissions, follows a link, and leaves no draft behind', async () => {
    const { call, path, root, text } = workspace({ 'real/charter.md': gapped });
    chmodSync(path('real/charter.md'), 0o640);
    symlinkSync('real/charter.md', path('link.md'));
    await call(['check', '--fix', 'link.md']);
    expect(lstatSync(path('link.md')).isSymbolicLink()).toBe(true);
    expect(text('real/charter.md')).toContain('## Scope');
    expect(statSync(path('real/charter.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(root, { recursive: true }).map(String).sort()).toEqual(['link.md', 'real', 'real/charter.md']);
  });

  test('a comment that silences nothing goes, and the report is on the text as it is then', async () => {
    const { call, text } = workspace({ 'charter.md': charter(`<!-- policywright-disable-next-line standards/vague -->\n${measured}`) });
    const report = reportIn(await call(['check', '--fix', '--format', 'json', 'charter.md']));
    expect(text('charter.md')).toBe(charter(measured));
    expect(report.files[0]?.findings.filter(({ rule }) => rule === 'suppression/unused')).toEqual([]);
    expect(report.summary.fixable).toBe(0);
  });
});
