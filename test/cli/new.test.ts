import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { kindIds, languageCodes, shapeIds } from '../../server/src/schema/vocabulary.ts';
import { reportIn, workspace } from './support.ts';

describe('what is printed', () => {
  test('a document, on standard output', async () => {
    const { call } = workspace({});
    const { code, out, err } = await call(['new', 'policy', '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^---\nkind: policy\nshape: short-policy\ntitle: Customer service policy at \[/);
    expect((await call(['new', 'policy', '--lang', 'en', '--out', '-'])).out).toBe(out);
  });

  test('in the shape, language and words asked for', async () => {
    const { call } = workspace({});
    const { out } = await call([
      'new',
      'procedure',
      '--shape',
      'complaints-procedure',
      '--lang',
      'de-AT',
      '--set',
      'company=Norrholm',
      '--set',
      'email=a=b@example.com',
    ]);
    expect(out).toContain('\n# Beschwerdeverfahren von Norrholm\n');
    expect(out).toContain('contact: a=b@example.com\n');
    expect((await call(['new', 'charter', '--title=Our promise', '--lang=en'])).out).toContain('\n# Our promise\n');
  });

  test('in the language of the environment where none is asked for', async () => {
    const { call } = workspace({});
    expect((await call(['new', 'policy'], { env: { LANG: 'el_GR.UTF-8' } })).out).toContain('language: el\n');
  });

  test('with the sections that the settings of the folder require', async () => {
    const { call } = workspace({ 'policywright.yaml': 'kinds:\n  policy:\n    required: [summary]\n', 'deep/x.md': '' });
    const wanted = `## ${packs.en.sections.summary.title}\n`;
    expect((await call(['new', 'policy', '--lang', 'en'])).out).toContain(wanted);
    await call(['new', 'policy', '--lang', 'en', '--out', 'deep/made.md']);
    expect((await call(['check', '--format', 'json', 'deep/made.md'])).code).toBe(0);
  });

  test.each(languageCodes)('nothing that the checks object to but blanks, in %s', async (code) => {
    const { call, text } = workspace({});
    expect((await call(['new', 'handbook', '--lang', code, '--out', '.'])).code).toBe(0);
    const report = reportIn(await call(['check', '--format', 'json', '.']));
    const [file] = report.files;
    expect(file?.findings.filter(({ rule }) => !rule.startsWith('placeholders/'))).toEqual([]);
    expect([file?.kind, file?.language, file?.status, file?.missing]).toEqual(['handbook', code, 'draft', []]);
    expect(text(file?.path ?? '')).toMatch(/\n$/);
  });
});

describe('where it is written', () => {
  test('to a file, whose path is printed', async () => {
    const { call, text } = workspace({ 'docs/x.md': '' });
    const { code, out } = await call(['new', 'policy', '--lang', 'en', '--out', 'docs/care.md']);
    expect([code, out]).toEqual([0, 'docs/care.md\n']);
    expect(text('docs/care.md')).toMatch(/^---\nkind: policy\n/);
  });

  test('into a folder, under a name made from the title', async () => {
    const { call, text } = workspace({ 'docs/x.md': '' });
    expect((await call(['new', 'policy', '--lang', 'en', '--set', 'company=Norr/holm', '--out', 'docs'])).out).toBe(
      'docs/customer-service-policy-at-norr-holm.md\n',
    );
    expect((await call(['new', 'charter', '--lang', 'vi', '--out', 'docs/'])).out).toBe('docs/ban-cam-ket-dich-vu-khach-hang.md\n');
    expect((await call(['new', 'charter', '--title', '../../escape', '--lang', 'en', '--out', 'docs'])).out).toBe('docs/escape.md\n');
    expect(text('docs/escape.md')).toContain('title: ../../escape\n');
  });

  test('never over a file that is there, but by force', async () => {
    const { call, text } = workspace({ 'care.md': 'mine\n' });
    const refused = await call(['new', 'policy', '--out', 'care.md']);
    expect([refused.code, refused.out, text('care.md')]).toEqual([2, '', 'mine\n']);
    expect(refused.err).toContain('care.md: this file exists already. Give --force to write over it.');
    expect((await call(['new', 'policy', '--out', 'care.md', '--force'])).code).toBe(0);
    expect(text('care.md')).toMatch(/^---\nkind: policy\n/);
  });

  test('not over a link that leads nowhere, nor to a device', async () => {
    const { call, path } = workspace({});
    symlinkSync(path('gone.md'), path('link.md'));
    expect((await call(['new', 'policy', '--out', 'link.md'])).code).toBe(2);
    expect((await call(['new', 'policy', '--out', 'link.md', '--force'])).err).toContain('link.md: this file cannot be written.');
    expect((await call(['new', 'policy', '--out', '/dev/null', '--force'])).err).toContain('/dev/null: this file cannot be written.');
  });

  test.each(['gone/care.md', 'gone/', 'care.md/x.md'])('not to %s: no folder is made', async (out) => {
    const { call } = workspace({ 'care.md': 'mine\n' });
    const refused = await call(['new', 'policy', '--out', out]);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('no such folder.');
  });
});

describe('what there is', () => {
  test('every kind with its shapes', async () => {
    const { call } = workspace({});
    const { code, out } = await call(['new', '--list', '--lang', 'en']);
    expect(code).toBe(0);
    for (const kind of kindIds) expect(out).toContain(`${kind}: ${packs.en.kinds[kind].name}\n`);
    for (const shape of shapeIds) expect(out).toContain(`  ${shape} `);
  });

  test('the shapes of a kind, in the reader’s language', async () => {
    const { call } = workspace({});
    const { out } = await call(['new', 'procedure', '--list', '--lang', 'zh']);
    expect(out.split('\n').map((line) => line.trim().split(/\s+/)[0])).toEqual([
      'procedure:',
      'request-procedure',
      'complaints-procedure',
      'channel-standards',
      '',
    ]);
    expect(out).toContain('投诉处理程序');
  });

  test('the blanks of a document', async () => {
    const { call } = workspace({});
    const { out } = await call(['new', 'policy', '--list', '--shape', 'short-policy', '--lang', 'en']);
    expect(out).toMatch(/^company +\S.*\[.*\]/);
    const names = out.split('\n').map((line) => line.split(/ {2,}/)[0]);
    expect(names).toEqual(expect.arrayContaining(['company', 'email', 'phone', 'owner']));
  });
});

describe('kinds of one’s own', () => {
  const files = {
    'policywright.yaml': `kinds:
  ward-rules: { name: Ward rules, base: procedure, required: [purpose, pets], recommended: [], order: [pets, purpose] }
sections:
  pets: { title: Animals in our care, body: 'A nurse of [Company] looks in every [X] hours.' }
`,
    'deep/x.md': '',
  };

  test('are made with every section, in their order, and pass the checks', async () => {
    const { call, text } = workspace(files);
    const { out } = await call(['new', 'ward-rules', '--lang', 'en', '--set', 'company=Norrholm']);
    expect(out).toMatch(/^---\nkind: ward-rules\ntitle: Ward rules at Norrholm\n/);
    expect(out.match(/^## .+$/gm)).toEqual(['## Animals in our care', `## ${packs.en.sections.purpose.title}`]);
    expect((await call(['new', 'ward-rules', '--shape', 'all', '--lang', 'en', '--set', 'company=Norrholm'])).out).toBe(out);
    expect((await call(['new', 'ward-rules', '--lang', 'en', '--out', 'deep'])).out).toBe('deep/ward-rules.md\n');
    expect(text('deep/ward-rules.md')).toContain('A nurse of [Company] looks in every [X] hours.');
    const [file] = reportIn(await call(['check', '--format', 'json', 'deep/ward-rules.md'])).files;
    expect([file?.kind, file?.missing, file?.findings.filter(({ rule }) => !rule.startsWith('placeholders/'))]).toEqual(['ward-rules', [], []]);
    expect(file?.sections.map(({ ids }) => ids)).toEqual([[], ['pets'], ['purpose']]);
  });

  test('are made in a shape of their base', async () => {
    const { call } = workspace(files);
    const { out } = await call(['new', 'ward-rules', '--shape', 'complaints-procedure', '--lang', 'en']);
    expect(out).toContain('\nshape: complaints-procedure\ntitle: Ward rules at ');
    expect(out).toContain('\n## Animals in our care\n');
  });

  test('are listed with their names, and so are their blanks', async () => {
    const { call } = workspace(files);
    const { out } = await call(['new', '--list', '--lang', 'en']);
    expect(out).toContain('procedure: ');
    expect(out).toMatch(/\nward-rules: Ward rules\n {2}all +All sections of this kind +\S.*\n {2}request-procedure /);
    expect((await call(['new', 'ward-rules', '--shape', 'all', '--list', '--lang', 'en'])).out).toMatch(/^company +Ward rules|^company +A nurse of/m);
    expect((await call(['new', '--list', '--lang', 'en', '--out', 'deep'])).out).toBe(out);
  });

  test('are known where their settings are, and nowhere else', async () => {
    const { call } = workspace({ ...files, 'other/policywright.yaml': 'include: []\n' });
    expect((await call(['new', 'ward-rules', '--out', 'other/'])).err).toContain('"ward-rules" is not a kind of document. Use one of: charter');
  });

  test.each([
    [['new', 'ward-rule'], 'Did you mean "ward-rules"? Use one of: charter, policy, handbook, playbook, procedure, ward-rules.'],
    [['new', 'polcy'], 'Did you mean "policy"?'],
    [['new', '--list', 'wardrules'], 'Did you mean "ward-rules"?'],
    [['new'], 'procedure, ward-rules.'],
    [['new', 'ward-rules', '--set', 'x y=z', '--lang', 'en'], '"policywright new ward-rules --shape all --list" names those there are.'],
  ])('2 for %j', async (args, message) => {
    const { code, out, err } = await workspace(files).call(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

test.each([
  [['new'], 'Use one of: charter, policy, handbook, playbook, procedure.'],
  [['new', 'polcy'], '"polcy" is not a kind of document. Did you mean "policy"?'],
  [['new', 'policy', 'charter'], 'one document at a time'],
  [['new', 'policy', '--shape', 'shrot-policy'], '--shape cannot be "shrot-policy". Did you mean "short-policy"?'],
  [['new', 'policy', '--lang', 'fr'], 'Use one of: en, de'],
  [['new', 'policy', '--set', 'Norrholm'], 'not "Norrholm"'],
  [['new', 'policy', '--set', '=Norrholm'], 'not "=Norrholm"'],
  [['new', 'policy', '--set', 'company= '], '--set company needs a value'],
  [['new', 'policy', '--set', 'compny=x', '--lang', 'en'], 'no blank of this document is called "compny". Did you mean "company"?'],
  [['new', 'policy', '--set', 'nothing at all=x', '--lang', 'en'], '"policywright new policy --shape short-policy --list" names those there are.'],
  [['new', 'policy', '--force'], '--force goes with --out'],
  [['new', 'policy', '--titel', 'x'], 'Did you mean --title?'],
  [['new', '--list', 'polcy'], 'Did you mean "policy"?'],
  [['new', '--list', '--shape', 'short-policy'], 'Say what to make'],
  [['nwe'], 'Did you mean "new"?'],
])('2 for %j', async (args, message) => {
  const { call } = workspace({});
  const { code, out, err } = await call(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test.each(['new --help', 'new policy -h'])('0 for %s', async (line) => {
  const { call } = workspace({});
  const { code, out, err } = await call(line.split(' '));
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Usage: policywright new KIND/);
});
