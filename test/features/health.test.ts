import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { memoryHost } from '../support/host.ts';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

const today = '2026-06-15';
const good = completeDocument({});
const flawed =
  '---\nkind: charter\nlanguage: en\n---\n\n# Town charter\n\n## Service standards\n\nWe answer letters promptly. We answer calls within [X] seconds.\n';
const overdue = good.replace('---\n', '---\nreviewed: 2024-01-01\nreview_cycle: 12 months\n');
const retired = flawed.replace('kind: charter', 'kind: charter\nstatus: retired');

async function workspaceOf(files: Readonly<Record<string, string>>) {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file:///work/${path}`, text])), today);
  const service = createPolicyService(host);
  await service.loadFolder('file:///work', {});
  return { host, service };
}

describe('the health of a workspace', () => {
  test('names the policies that need somebody most first, and what they lack', async () => {
    const { service } = await workspaceOf({ 'a.md': good, 'b/c.md': flawed, 'd.md': overdue, 'e.md': retired, 'README.md': '# Notes\n' });
    const { policies, complete } = await service.health('en');
    expect(complete).toBe(true);
    expect(policies.map(({ path, state }) => [path, state])).toEqual([
      ['d.md', 'late'],
      ['b/c.md', 'open'],
      ['a.md', 'good'],
      ['e.md', 'retired'],
    ]);
    const [, charter] = policies;
    expect(charter).toMatchObject({
      title: 'Town charter',
      kindName: packs.en.kinds.charter.name,
      figures: { sections: { count: 1, total: 4 }, blanks: 1, commitments: { total: expect.any(Number) } },
    });
    // "Promptly" has no figure.
    const { count = 0, total = 0 } = charter?.figures.commitments ?? {};
    expect(total - count).toBe(1);
    expect(policies.at(-1)?.need).toBe(0);
  });

  test('a policy with nothing to do has no open figure', async () => {
    const { service } = await workspaceOf({ 'a.md': good });
    const [policy] = (await service.health('en')).policies;
    expect(policy).toMatchObject({ need: 0, figures: { blanks: 0 } });
    expect(policy?.figures.sections?.count).toBe(policy?.figures.sections?.total);
    expect(policy?.figures.commitments.count).toBe(policy?.figures.commitments.total);
  });

  test('tells its progress, stops when asked, and reads a file once', async () => {
    const { host, service } = await workspaceOf({ 'a.md': good, 'b.md': flawed, 'c.md': overdue });
    const told: (readonly [number, number])[] = [];
    await service.health('en', { onProgress: (done, total) => void told.push([done, total]) });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const asked: string[] = [];
    const stopped = await service.health('en', { isCancelled: () => asked.push('') > 1 });
    expect([stopped.complete, stopped.policies.length]).toEqual([false, 1]);
    const first = await service.health('en');
    const second = await service.health('en');
    expect(second.policies[0]).toBe(first.policies[0]);
    host.files.set('file:///work/b.md', good);
    await service.fileChanged('file:///work/b.md');
    expect((await service.health('en')).policies.find(({ path }) => path === 'b.md')?.state).toBe('good');
  });

  test('what is open in the editor counts before what is stored', async () => {
    const { service } = await workspaceOf({ 'a.md': good });
    service.open('file:///work/a.md', flawed, 1);
    expect((await service.health('en')).policies.map(({ title }) => title)).toEqual(['Town charter']);
  });
});

test('lines to sign on and values that nobody uses are no blanks', async () => {
  const text = `${good.replace('---\n', '---\nvalues:\n  Company: Norrholm\n')}\n\nSignature: ____________________\n`;
  const { service } = await workspaceOf({ 'a.md': text });
  service.open('file:///work/a.md', text, 1);
  expect(service.check('file:///work/a.md')?.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['placeholders/for-others', 'placeholders/unused-value']),
  );
  expect((await service.health('en')).policies[0]?.figures.blanks).toBe(0);
});

test('of open documents follows what changes around them', async () => {
  const standard = (hours: number) =>
    `---\nkind: policy\nlanguage: en\n---\n\n# Care\n\n## Service standards\n\nWe answer every e-mail within ${hours} hours.\n`;
  const [a, b] = ['file:///work/a.md', 'file:///work/b.md'];
  const { service } = await workspaceOf({ 'a.md': standard(24), 'b.md': standard(48) });
  service.open(a, standard(24), 1);
  service.open(b, standard(48), 1);
  const conflicts = async () => (await service.health('en', { uri: a })).policies[0]?.counts.info;
  expect(await conflicts()).toBe(1);
  service.open(b, standard(24), 2);
  expect(await conflicts()).toBe(0);
});

describe('the report', () => {
  test.each(languageCodes)('speaks %s in every format', async (language) => {
    const { service } = await workspaceOf({ 'a.md': good, 'b.md': flawed });
    const health = await service.health(language);
    const { messages } = packs[language];
    for (const format of ['html', 'markdown', 'csv'] as const) {
      const text = service.healthReport(health, format, language);
      expect(text).toContain(messages['health.report.policy']);
      expect(text).toContain('Town charter');
      expect(text).toContain(messages['health.state.open']);
    }
    expect(service.healthReport(health, 'html', language)).toContain(`<html lang="${language}">`);
  });

  test('shows what a document calls itself as text', async () => {
    const title = '<img src=x onerror=alert(1)> | =cmd';
    const { service } = await workspaceOf({ 'a.md': flawed.replace('# Town charter', `# \`${title}\` charter`) });
    const health = await service.health('en');
    expect(service.healthReport(health, 'html', 'en')).not.toContain('<img');
    const line = service.healthReport(health, 'markdown', 'en').split('\n').at(-2) ?? '';
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(12);
  });

  test('sums up, and says when nothing was found', async () => {
    const { service } = await workspaceOf({ 'a.md': good, 'b.md': flawed });
    const report = service.healthReport(await service.health('en'), 'markdown', 'en');
    expect(report).toContain(
      'Policies: 2, nothing left to do: 1. Missing sections: 3, blanks left: 1, commitments without a figure: 1, reviews overdue: 0.',
    );
    const empty = await workspaceOf({ 'README.md': '# Notes\n' });
    expect(empty.service.healthReport(await empty.service.health('en'), 'markdown', 'en')).toContain(packs.en.messages['health.report.empty']);
  });

  test.each(languageCodes)('says in %s how many files were not read', async (language) => {
    const { service } = await workspaceOf({ 'a.md': good, 'b.md': flawed });
    const health = await service.health(language);
    for (const format of ['html', 'markdown'] as const) {
      const told = packs[language].messages['health.report.left'].replace('{count}', '37');
      expect(service.healthReport({ ...health, left: 37 }, format, language)).toContain(told);
      expect(service.healthReport(health, format, language)).not.toContain(packs[language].messages['health.report.left'].split('{')[0]);
    }
    expect(JSON.parse(service.healthReport({ ...health, left: 37 }, 'json', language))).toMatchObject({ complete: false, left: 37 });
  });

  test('gives programs ids and figures', async () => {
    const { service } = await workspaceOf({ 'b.md': flawed });
    const report = JSON.parse(service.healthReport(await service.health('de'), 'json', 'de')) as { readonly policies: readonly unknown[] };
    expect(report).toMatchObject({ version: 1, date: today, complete: true, totals: { policies: 1, blanks: 1 } });
    expect(report.policies[0]).toMatchObject({ path: 'b.md', kind: 'charter', language: 'en', state: 'open', sections: { count: 1, total: 4 } });
  });
});

describe('the lens above a title', () => {
  test('gives the figures one by one, on the title', async () => {
    const policy = await openPolicy(flawed);
    const lenses = policy.service.lenses(policy.uri, 'en');
    expect(lenses.map(({ words, full, open }) => [words, full, open])).toEqual([
      ['Sections 1/4', 'Sections: 1 of 4', true],
      ['Blanks 1', 'Blanks left: 1', true],
      [expect.stringMatching(/^Commitments \d\/\d$/), expect.stringMatching(/^Commitments with a figure: \d of \d$/), true],
    ]);
    expect(flawed.slice(lenses[0]?.span.start, lenses[0]?.span.end)).toContain('Town charter');
  });

  test.each(languageCodes)('fits beside a preview in %s, and says when the next review is', async (reader) => {
    const dated = '---\nreviewed: 2026-06-10\nreview_cycle: 12 months\n';
    const reviewed = completeDocument({ bodies: { standards: 'We answer letters within 3 days.' } }).replace('---\n', dated);
    const policy = await openPolicy(reviewed);
    const lenses = policy.service.lenses(policy.uri, reader);
    expect(lenses.map(({ figure }) => figure)).toEqual(['sections', 'blanks', 'commitments', 'review']);
    const line = lenses.map(({ words }) => words).join(' | ');
    // Letters of Chinese are about as wide as two others; marks above and below take no room.
    expect(line.replace(/\p{Script=Han}/gu, '##').replace(/\p{M}/gu, '').length).toBeLessThan(76);
    expect(line).toContain(new Intl.RelativeTimeFormat(reader).format(12, 'month'));
    for (const { words, full } of lenses) expect(words.length).toBeLessThan(full.length);
    const late = await openPolicy(overdue);
    expect(late.service.lenses(late.uri, reader).at(-1)).toMatchObject({
      figure: 'review',
      words: packs[reader].messages['lens.overdue'],
      open: true,
    });
  });

  test('has nothing to say about other files and retired documents', async () => {
    for (const text of ['# Notes\n\nWe answer promptly.\n', retired]) {
      const policy = await openPolicy(text);
      expect(policy.service.lenses(policy.uri, 'en')).toEqual([]);
    }
  });
});
