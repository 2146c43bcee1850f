import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { charter, measured, reportIn, workspace } from './support.ts';

const files = {
  'good/a.md': charter(measured),
  'good/b.md': charter(measured).replace('## Implementation', '## Town bells\n\nAll.\n\n## Implementation'),
  'good/c.markdown': charter(measured).replace('## Scope', '## Town bells\n\nAll.\n\n## Scope'),
  'good/README.md': '# Read me\n\n## Contact\n\nAnn.\n',
};

test('prints a kind and says what it left out', async () => {
  const { call } = workspace(files);
  const { code, out, err } = await call(['derive', 'good', '--kind', 'Town charter', '--lang', 'en']);
  expect(code).toBe(0);
  expect(err).toBe('policywright: good/README.md is left out: it says no kind of document and has no section that is known.\n');
  expect(out).toMatch(/^# Documents learnt from: 3\. Sections found in at least 80% of them are required/);
  expect(parse(out)).toMatchObject({
    kinds: {
      'town-charter': {
        name: 'Town charter',
        base: 'charter',
        required: ['purpose', 'scope', 'standards', 'implementation'],
        recommended: ['town-bells'],
      },
    },
    sections: { 'town-bells': { title: 'Town bells', after: 'scope' } },
  });
});

test('prints what can be used as it is: documents of the kind are checked and made', async () => {
  const { call, text, write } = workspace(files);
  await call(['derive', 'good', '--kind', 'Town charter', '--lang', 'en', '--required', '60', '--out', 'policywright.yaml']);
  write('a.md', text('good/b.md').replace('kind: charter', 'kind: town-charter'));
  await call(['new', 'town-charter', '--lang', 'en', '--out', 'made.md']);
  expect(text('made.md')).toMatch(/## Town bells\n\nAll\.\n/);
  const report = reportIn(await call(['check', '--format', 'json', 'policywright.yaml', 'a.md', 'made.md']));
  expect(report.files.map(({ path, kind, missing }) => [path, kind, missing])).toEqual([
    ['a.md', 'town-charter', []],
    ['made.md', 'town-charter', []],
  ]);
  const others = (report.files[1]?.findings ?? []).filter(({ rule }) => !rule.startsWith('placeholders/'));
  expect(others).toEqual([]);
});

test('does not learn again what the settings of the folder define', async () => {
  const { call } = workspace({ ...files, 'policywright.yaml': 'sections:\n  next-door: { title: Town bells }\n' });
  const { out } = await call(['derive', 'good', '--kind', 'Town charter', '--lang', 'en']);
  expect(parse(out)).toMatchObject({ kinds: { 'town-charter': { recommended: ['next-door'] } } });
  expect(parse(out)).not.toHaveProperty('sections');
});

test('learns from files that are named, whatever they are', async () => {
  const { call } = workspace(files);
  const { out } = await call(['derive', 'good/README.md', 'good/a.md', '--kind', 'X', '--required', '100', '--recommended', '50', '--lang', 'de']);
  expect(out).toMatch(/^# Aus 2 Dokumenten abgeleitet: Was 100 %/);
  expect(parse(out)).toMatchObject({ kinds: { x: { required: [], recommended: expect.arrayContaining(['contact', 'purpose']) } } });
});

test('writes to a file, never over one by accident', async () => {
  const { call, text } = workspace({ ...files, 'policywright.yaml': 'include: []\n' });
  const call1 = await call(['derive', 'good', '--kind', 'X', '--out', 'kind.yaml']);
  expect([call1.code, call1.out]).toEqual([0, 'kind.yaml\n']);
  expect(parse(text('kind.yaml'))).toHaveProperty('kinds.x');
  expect((await call(['derive', 'good', '--kind', 'X', '--out', 'policywright.yaml'])).code).toBe(2);
  expect(text('policywright.yaml')).toBe('include: []\n');
});

test.each([
  [['derive', 'good'], '--kind NAME'],
  [['derive', '--kind', 'X'], 'Name at least one folder'],
  [['derive', 'gone', '--kind', 'X'], 'gone: no such file or folder.'],
  [['derive', 'none', '--kind', 'X'], 'There is no document to learn from.'],
  [['derive', 'good', '--kind', 'X', '--required', '0'], 'a number from 1 to 100, not "0"'],
  [['derive', 'good', '--kind', 'X', '--required', 'most'], 'not "most"'],
  [['derive', 'good', '--kind', 'X', '--required', '30'], '--recommended cannot be more than --required'],
  [['derive', 'good', '--kind', 'X', '--force'], '--force goes with --out'],
  [['derive', 'good', '--knid', 'X'], 'Did you mean --kind?'],
])('2 for %j', async (args, message) => {
  const { call } = workspace({ ...files, 'none/notes.txt': 'x' });
  const { code, out, err } = await call(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('0 for derive --help', async () => {
  const { code, out } = await workspace({}).call(['derive', '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: policywright derive/);
});
