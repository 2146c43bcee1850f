import { describe, expect, test } from 'vitest';
import { charter, findingsOf, measured, reportIn, vague, workspace } from './support.ts';

describe('policywright.yaml', () => {
  test('counts for the files below it', async () => {
    const { call } = workspace({ 'policywright.yaml': 'rules:\n  standards/vague: error\n', 'deep/er/charter.md': charter(vague) });
    const outcome = await call(['check', '--format', 'json', 'deep']);
    expect(outcome.code).toBe(1);
    expect(findingsOf(outcome, 'standards/vague')[0]?.severity).toBe('error');
  });

  test('the nearest one wins, each for its own files', async () => {
    const { call } = workspace({
      'policywright.yaml': 'rules:\n  standards/vague: error\n',
      'shops/policywright.yaml': 'rules:\n  standards/vague: off\n',
      'shops/charter.md': charter(vague),
      'charter.md': charter(vague),
    });
    const { files } = reportIn(await call(['check', '--format', 'json', '.']));
    expect(files.map(({ path, findings }) => [path, findings.filter(({ rule }) => rule === 'standards/vague').length])).toEqual([
      ['charter.md', 1],
      ['shops/charter.md', 0],
    ]);
  });

  test('above the current folder it does not count for files below the current folder', async () => {
    const { call } = workspace({ 'policywright.yaml': 'rules:\n  standards/vague: off\n', 'shops/charter.md': charter(vague) });
    expect(findingsOf(await call(['check', '--format', 'json', 'charter.md'], { in: 'shops' }), 'standards/vague')).toHaveLength(1);
  });

  test('counts for a file outside the current folder', async () => {
    const { call } = workspace({
      'policywright.yaml': 'rules:\n  standards/vague: off\n',
      'shops/charter.md': charter(vague),
      'elsewhere/x.txt': '',
    });
    expect(findingsOf(await call(['check', '--format', 'json', '../shops/charter.md'], { in: 'elsewhere' }), 'standards/vague')).toHaveLength(0);
  });

  test('includes files that do not say what they are, and excludes others', async () => {
    const plain = charter(vague).replace('kind: charter\n', '');
    const { call } = workspace({
      'policywright.yaml': 'include:\n  - policies/**\nexclude:\n  - policies/old/**\n',
      'policies/customer-charter.md': plain,
      'policies/old/customer-charter.md': plain,
      'other/customer-charter.md': plain,
    });
    expect(reportIn(await call(['check', '--format', 'json', '.'])).files.map(({ path }) => path)).toEqual(['policies/customer-charter.md']);
    expect(reportIn(await call(['check', '--format', 'json', 'policies/old/customer-charter.md'])).files).toHaveLength(1);
  });

  test('has its own mistakes reported once, before the first file that it counts for', async () => {
    const { call } = workspace({ 'policywright.yaml': 'includ:\n  - a\n', 'a.md': charter(measured), 'b.md': charter(measured) });
    const { files, summary } = reportIn(await call(['check', '--format', 'json', '.']));
    expect(files.map(({ path }) => path)).toEqual(['policywright.yaml', 'a.md', 'b.md']);
    expect(files[0]).toMatchObject({ kind: null, language: null, status: null, sections: [], missing: [] });
    expect(files[0]?.findings).toEqual([
      {
        rule: 'config/unknown-key',
        severity: 'warning',
        message: '"includ" is not a setting. Did you mean "include"?',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 7,
        fixable: false,
      },
    ]);
    expect(summary).toMatchObject({ files: 3, warnings: 1 });
  });

  test('a pattern that matches nothing is reported even where no policy is found', async () => {
    const { call } = workspace({ 'policywright.yaml': 'include:\n  - polices/**\n', 'policies/x.md': '# X\n' });
    const outcome = await call(['check', '.']);
    expect(outcome.out).toContain('The pattern "polices/**" matches no file.');
    expect(outcome.code).toBe(0);
  });

  test('can be checked by name', async () => {
    const { call } = workspace({ 'policywright.yaml': 'maxFindings: many\n' });
    const { files } = reportIn(await call(['check', '--format', 'json', 'policywright.yaml']));
    expect(files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual([['policywright.yaml', ['config/bad-value']]]);
  });

  test('that cannot be read as YAML is reported, and the defaults count', async () => {
    const { call } = workspace({ 'policywright.yaml': 'rules: [\n', 'charter.md': charter(vague) });
    const outcome = await call(['check', '--format', 'json', 'charter.md']);
    expect(findingsOf(outcome, 'config/syntax').length).toBeGreaterThan(0);
    expect(findingsOf(outcome, 'standards/vague')).toHaveLength(1);
  });

  test('does not cut the list of findings short: the limit is for editors', async () => {
    const { call } = workspace({ 'policywright.yaml': 'maxFindings: 1\n', 'charter.md': charter(`${vague}\n\n`.repeat(5)) });
    expect(findingsOf(await call(['check', '--format', 'json', 'charter.md']), 'standards/vague')).toHaveLength(5);
  });
});
