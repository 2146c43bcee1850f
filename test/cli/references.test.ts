import { expect, test } from 'vitest';
import { findingsOf, workspace } from './support.ts';

const head = '---\nkind: policy\nlanguage: en\n---\n\n# Policy\n\n';
const json = ['check', '--format', 'json'];

test('links are followed below the folder of the call', async () => {
  const { call } = workspace({
    'docs/policy.md': `${head}[a](refnds.md) [b](img/Plan.png) [c](../forms/form.pdf) [d](refunds.md#nowhere) [e](refunds.md#how) [f](../../outside.md)\n`,
    'docs/refunds.md': '# Refunds\n\n## How\n',
    'docs/img/plan.png': '',
    'forms/form.pdf': '',
  });
  const found = await call([...json, 'docs/policy.md']);
  expect(findingsOf(found, 'references/link').map(({ message }) => message)).toEqual([
    'There is no file "refnds.md". Correct the link, or add the file.'.replace('Correct the link, or add the file.', 'Did you mean "refunds.md"?'),
    'The file is spelt "img/plan.png". Capital letters and slashes must match, or the link fails on the web and on other computers.',
  ]);
  expect(findingsOf(found, 'references/anchor').map(({ message }) => message)).toEqual([
    'No heading of refunds.md leads to "#nowhere". Correct the link, or add the heading there.',
  ]);
});

test('with settings, below the folder that has them', async () => {
  const { call } = workspace({
    'a/policywright.yaml': 'maxFindings: 9\n',
    'a/b/policy.md': `${head}[a](../x.md) [b](../../y.md)\n`,
  });
  expect(findingsOf(await call([...json, 'a/b/policy.md']), 'references/link').map(({ message }) => message)).toEqual([
    'There is no file "../x.md". Correct the link, or add the file.',
  ]);
});

test('a file elsewhere has the folder it stands in', async () => {
  const { call } = workspace({ 'a/policy.md': `${head}[a](x.md) [b](../y.md)\n`, 'b/z.md': '' });
  expect(findingsOf(await call([...json, '../a/policy.md'], { in: 'b' }), 'references/link')).toHaveLength(1);
});

test('documents of one call are known by their titles', async () => {
  const { call } = workspace({
    'policy.md': `${head}## Related documents\n\n- Refund policy\n`,
    'refunds.md': '---\nkind: policy\nlanguage: en\n---\n\n# Refund policy\n',
  });
  expect(findingsOf(await call([...json, '.']), 'references/related')).toHaveLength(1);
});

test.each(['pretty', 'json', 'sarif', 'github', 'junit'])('%s never prints what must not be written out', async (format) => {
  const words = ['4539 1488 0343 6467', 'Hunter2!', 'DE02 1203 0000 0000 2020 51'];
  const { call } = workspace({ 'policy.md': `${head}Card ${words[0]}, password: ${words[1]} and ${words[2]} promptly.\n` });
  const { out, err } = await call(['check', '--format', format, 'policy.md']);
  expect(out).toContain('references/sensitive');
  for (const word of words) expect(out + err).not.toContain(word);
  if (format === 'pretty') expect(out).toContain('password: ********');
});

const inForce = '---\nkind: policy\nlanguage: en\nstatus: in-force\n';

test('a file that is checked alone reads what it relies on, by path and by id, and nothing outside the workspace', async () => {
  const { call } = workspace({
    'work/policy.md': `${inForce}related: [drafts/a.md, CS-002, CS-003]\n---\n\n# Policy\n\n[b](b.md) [c](../outside.md)\n`,
    'work/drafts/a.md': '---\nkind: policy\nstatus: draft\ntitle: A\n---\n',
    'work/b.md': '---\nkind: policy\nstatus: review\ntitle: B\n---\n',
    'work/deep/c.md': '---\nkind: policy\nstatus: retired\ntitle: C\nid: CS-002\n---\n',
    'work/notes.md': '---\nstatus: draft\nid: CS-004\n---\n',
    'outside.md': '---\nkind: policy\nstatus: draft\ntitle: Outside\nid: CS-003\n---\n',
  });
  const found = await call([...json, 'policy.md'], { in: 'work' });
  expect(findingsOf(found, 'lifecycle/relies-on-draft').map(({ message }) => message.split('"')[1])).toEqual(['A', 'C', 'B']);
  expect(findingsOf(found, 'references/related').map(({ message }) => message)).toEqual([
    'No document in this workspace has the id "CS-003". Did you mean "CS-002"?',
  ]);
  const gate = await call([...json, '--gate', 'policy.md'], { in: 'work' });
  expect(findingsOf(gate, 'lifecycle/relies-on-draft')).toHaveLength(3);
});

test('what a file names is read from the folder with the settings, and from none above it', async () => {
  const { call } = workspace({
    'work/policywright.yaml': 'language: en\n',
    'work/in/policy.md': `${inForce}related: [../a, CS-002, ../../c.md]\n---\n\n# Policy\n`,
    'work/a.md': '---\nkind: policy\nstatus: draft\ntitle: A\n---\n',
    'c.md': '---\nkind: policy\nstatus: draft\ntitle: C\n---\n',
    'work/b.md': '---\nkind: policy\nstatus: draft\ntitle: B\nid: cs-002\n---\n',
  });
  const found = await call([...json, 'work/in/policy.md']);
  expect(findingsOf(found, 'lifecycle/relies-on-draft').map(({ message }) => message.split('"')[1])).toEqual(['A', 'B']);
});
