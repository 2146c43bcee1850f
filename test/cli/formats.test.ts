import { describe, expect, test } from 'vitest';
import { charter, measured, reportIn, vague, workspace } from './support.ts';

const silenced = charter(`<!-- policywright-disable-next-line standards/vague -- agreed & <signed> -->\n${vague}`);

describe('json', () => {
  test('holds what the contract says, for a document with a bit of everything', async () => {
    const { call } = workspace({
      'policies/charter.md': charter(vague)
        .replace('## Purpose', '## 1. Purpose')
        .replace(/## Implementation[\s\S]*/, ''),
    });
    const report = reportIn(await call(['check', '--format', 'json', 'policies']));
    expect(report.version).toBe(1);
    const [file] = report.files;
    expect(Object.keys(file ?? {})).toEqual(['path', 'kind', 'language', 'status', 'sections', 'missing', 'findings']);
    expect(file).toMatchObject({ path: 'policies/charter.md', kind: 'charter', language: 'en', status: 'review', missing: ['implementation'] });
    expect(file?.sections).toEqual([
      { heading: 'Customer charter', line: 7, ids: [] },
      { heading: '1. Purpose', line: 9, ids: ['purpose'] },
      { heading: 'Scope', line: 13, ids: ['scope'] },
      { heading: 'Standards', line: 17, ids: ['standards'] },
    ]);
    for (const finding of file?.findings ?? []) {
      expect(Object.keys(finding)).toEqual(['rule', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn', 'fixable']);
    }
    const { summary } = report;
    expect(summary).toMatchObject({ files: 1, errors: 0, warnings: 2, info: 0, suppressed: 0 });
    expect(summary.hints).toBe(file?.findings.filter(({ severity }) => severity === 'hint').length);
  });

  test('keeps silenced findings, marked and with their reason, and does not count them', async () => {
    const { call } = workspace({ 'charter.md': silenced });
    const { files, summary } = reportIn(await call(['check', '--format', 'json', 'charter.md']));
    const found = files[0]?.findings.filter(({ rule }) => rule === 'standards/vague');
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatchObject({ suppressed: true, reason: 'agreed & <signed>' });
    expect(summary).toMatchObject({ warnings: 0, suppressed: 1 });
  });

  test('says null for what is not known', async () => {
    const { call } = workspace({ 'x.md': 'Nothing much.\n' });
    expect(reportIn(await call(['check', '--format', 'json', 'x.md'])).files[0]).toMatchObject({ kind: null, status: null, sections: [] });
  });

  test('with --quiet shows errors only, and still counts the rest', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    const report = reportIn(await call(['check', '--quiet', '--format', 'json', 'charter.md']));
    expect(report.files[0]?.findings).toEqual([]);
    expect(report.summary.warnings).toBe(1);
  });
});

describe('pretty', () => {
  test('draws the line, with carets under the words', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    const { out } = await call(['check', 'charter.md']);
    expect(out).toContain(
      [
        '  19 │ We will answer every letter promptly.',
        `     │ ${' '.repeat(28)}^^^^^^^^`,
        '  19:29  Warning  "promptly" sets no time limit. Say how soon: a number and a unit.  standards/vague',
        '',
      ].join('\n'),
    );
    expect(out).toMatch(/1 file checked: 1 warning, \d+ hints\n$/);
  });

  test('draws under wide and combining characters where the reader sees them', async () => {
    const { call } = workspace({ 'a.md': charter('客户 cafe\u0301 We will answer every letter promptly.') });
    expect((await call(['check', 'a.md'])).out).toContain(
      ` │ 客户 cafe\u0301 We will answer every letter promptly.\n     │ ${' '.repeat(38)}^^^^^^^^\n`,
    );
  });

  test('cuts a long line around the words', async () => {
    const filler = 'It is open to all who ask for it. '.repeat(20);
    const { call } = workspace({ 'a.md': charter(`${filler}${vague} ${filler}`) });
    const { out } = await call(['check', 'a.md'], { columns: 80 });
    for (const line of out.split('\n').filter((text) => text.includes('│'))) expect(line.length).toBeLessThanOrEqual(80);
    const [drawn = '', carets = ''] = out
      .split('\n')
      .filter((text) => text.includes('│'))
      .slice(-2);
    expect(drawn.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('promptly');
  });

  test('passes no control characters on to the terminal', async () => {
    const { call } = workspace({ 'a.md': charter('\u001B[31mWe will \u202Eanswer [the\u0007 Name of it] promptly.') });
    const { out } = await call(['check', 'a.md'], { isTTY: true, env: { NO_COLOR: '1' } });
    expect(out).toContain('promptly');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  test.each([
    ['a terminal', { isTTY: true }, true],
    ['a pipe', { isTTY: false }, false],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a terminal that can do nothing', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('colours for %s: %s', async (_name, surroundings, coloured) => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    expect((await call(['check', 'charter.md'], surroundings)).out.includes('\u001B[')).toBe(coloured);
  });

  test('leaves silenced findings out and counts them', async () => {
    const { call } = workspace({ 'charter.md': silenced });
    const { out } = await call(['check', 'charter.md']);
    expect(out).not.toContain('"promptly"');
    expect(out).toContain('1 silenced');
  });

  test('with --quiet prints nothing where there is no error', async () => {
    const { call } = workspace({ 'charter.md': charter(vague) });
    expect((await call(['check', '--quiet', 'charter.md'])).out).toBe('');
  });
});

describe('github', () => {
  test('is one command a finding, with its special characters escaped', async () => {
    const { call } = workspace({ 'a,b/charter.md': charter(vague) });
    const { out } = await call(['check', '--format', 'github', 'a,b']);
    expect(out).toContain(
      '::warning file=a%2Cb/charter.md,line=19,col=29,endLine=19,endColumn=37,title=standards/vague::"promptly" sets no time limit. Say how soon: a number and a unit.\n',
    );
    expect(
      out
        .trimEnd()
        .split('\n')
        .every((line) => /^::(?:error|warning|notice) /.test(line)),
    ).toBe(true);
  });
});

describe('sarif', () => {
  test('describes rules, places and silenced findings', async () => {
    const { call } = workspace({ 'my policies/charter.md': silenced });
    const log = JSON.parse((await call(['check', '--format', 'sarif', 'my policies'])).out) as Sarif;
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run?.tool.driver).toMatchObject({ name: 'Policywright', semanticVersion: '1.2.3' });
    expect(run?.columnKind).toBe('utf16CodeUnits');
    const result = run?.results.find(({ ruleId }) => ruleId === 'standards/vague');
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('standards/vague');
    expect(result).toMatchObject({
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20policies/charter.md' },
            region: { startLine: 20, startColumn: 29, endLine: 20, endColumn: 37 },
          },
        },
      ],
      suppressions: [{ kind: 'inSource', justification: 'agreed & <signed>' }],
    });
    expect(run?.results.filter(({ suppressions }) => suppressions === undefined).every(({ ruleIndex }) => ruleIndex !== undefined)).toBe(true);
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex?: number; readonly suppressions?: readonly object[] }[];
  }[];
}

describe('junit', () => {
  test('counts errors as failures and silenced findings as skipped', async () => {
    const { call } = workspace({ 'bad.md': charter(vague, 'in-force'), 'silent.md': silenced, 'clean & good.md': charter(measured) });
    const { out } = await call(['check', '--format', 'junit', '.']);
    expect(out).toMatch(/<testsuite name="bad.md" tests="\d+" failures="[1-9]\d*" errors="0" skipped="0">/);
    expect(out).toContain('<failure type="error" message="&quot;promptly&quot; sets no time limit.');
    expect(out).toContain('<skipped message="agreed &amp; &lt;signed&gt;"/>');
    expect(out).toContain('<testsuite name="clean &amp; good.md"');
  });

  test('has one passing case for a file without findings', async () => {
    const { call } = workspace({
      'policywright.yaml': 'rules:\n  structure/missing-section: off\n  standards/uncovered-channel: off\n  front-matter/required: off\n',
      'a.md': charter(measured),
    });
    expect((await call(['check', '--format', 'junit', 'a.md'])).out).toContain(
      'tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="policywright" classname="a.md"/>',
    );
  });
});

describe('rules', () => {
  test('lists every rule in plain text', async () => {
    const { call } = workspace({});
    const { code, out } = await call(['rules']);
    expect(code).toBe(0);
    expect(out).toMatch(/^standards\/vague\s+Warning\s+suggested\s+A commitment names a figure and a unit\.$/m);
  });

  test('lists them as JSON, in the language asked for', async () => {
    const { call } = workspace({});
    const { rules } = JSON.parse((await call(['rules', '--format', 'json', '--lang', 'de'])).out) as {
      rules: readonly Readonly<Record<string, string>>[];
    };
    expect(rules.find(({ id }) => id === 'structure/missing-section')).toEqual({
      id: 'structure/missing-section',
      severity: 'warning',
      fixable: 'safe',
      summary: 'Ein Dokument enthält die Abschnitte, die seine Art verlangt.',
    });
    for (const rule of rules) expect(rule.summary).not.toBe('');
  });
});
