import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test, vi } from 'vitest';
import { localDate } from '../../server/src/util/calendar.ts';
import { workspace } from './support.ts';

const today = localDate(new Date());
const text = (version: string, reviewed: string, days: number) =>
  `---\nkind: charter\nlanguage: en\nstatus: in-force\nowner: Ann\nversion: "${version}"\neffective: 2024-01-01\nreviewed: ${reviewed}\nreview_cycle: 12 months\n---\n# Charter\n\nWe answer within ${days} days.\n`;

test('"review" writes the date and the version, and says so', async () => {
  const { call, text: read } = workspace({ 'a.md': text('1.2', '2024-01-01', 2) });
  expect(await call(['review', '--material', 'a.md'])).toEqual({ code: 0, out: `a.md: reviewed ${today}, 1.2 -> 2.0\n`, err: '' });
  expect(read('a.md')).toBe(text('2.0', today, 2));
});

test('"review" wants to know what has changed, and each file by its name', async () => {
  const { call } = workspace({ 'in/a.md': text('1.2', '2024-01-01', 2) });
  expect((await call(['review', 'in/a.md'])).code).toBe(2);
  expect((await call(['review', '--none', '--material', 'in/a.md'])).code).toBe(2);
  expect((await call(['review', '--none', 'in'])).code).toBe(2);
});

test('"check --gate" judges a draft as if it were in force', async () => {
  const draft = text('1.2', today, 2).replace('in-force', 'draft').replace('owner: Ann\n', '');
  const { call } = workspace({
    'a.md': draft,
    'old.md': '---\nkind: policy\nstatus: retired\ntitle: Old\n---\n',
    'b.md': `${draft}\nSee [old](old.md).\n`,
  });
  const gate = await call(['check', '--gate', '--format', 'json', 'a.md']);
  expect(gate.code).toBe(1);
  const rules = (out: string): readonly string[] =>
    JSON.parse(out).files.flatMap(({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule));
  expect(rules(gate.out)).toContain('lifecycle/gate');
  expect(rules((await call(['check', '--gate', '--format', 'json', 'b.md'])).out)).toContain('lifecycle/relies-on-draft');
  expect(rules((await call(['check', '--format', 'json', 'a.md'])).out)).not.toContain('lifecycle/gate');
});

test('"check" finds the repository of the file, whichever one a hook names', async () => {
  const { call, root, write } = workspace({ 'in/a.md': text('1.2', today, 2) });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root, stdio: 'ignore' });
  git('init');
  git('add', 'in/a.md');
  git('commit', '-m', 'a');
  write('in/a.md', text('1.2', today, 3));
  vi.stubEnv('GIT_DIR', '.git');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect((await call(['check', '--format', 'json', 'in/a.md'])).out).toContain('lifecycle/unversioned-change');
});

test('"check" reads what Git committed, and runs nothing that the repository names', async () => {
  const { call, root, write, path } = workspace({ 'a.md': text('1.2', today, 2) });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root, stdio: 'ignore' });
  git('init');
  git('add', 'a.md');
  git('commit', '-m', 'a');
  git('config', 'core.fsmonitor', `touch ${path('ran')}`);
  const said = async () => (await call(['check', '--format', 'json', 'a.md'])).out.includes('lifecycle/unversioned-change');
  expect(await said()).toBe(false);
  write('a.md', text('1.2', today, 3));
  expect(await said()).toBe(true);
  write('a.md', text('1.3', today, 3));
  expect(await said()).toBe(false);
  expect(() => execFileSync('ls', [path('ran')], { stdio: 'ignore' })).toThrow();
});
