import { describe, expect, test } from 'vitest';
import { createPolicyService } from '../../server/src/service.ts';
import { libraryLimits } from '../../server/src/workspace/library.ts';
import { memoryHost } from '../support/host.ts';

const folder = 'file:///work/';
const note = (i: number) => [`${folder}notes/${i}.md`, 'A note.\n'] as const;
const policy = '---\nkind: charter\nlanguage: en\nid: C-1\n---\n\n# Charter\n\n## Standards\n\nWe answer letters within 2 days.\n';

describe('a workspace of too many files', () => {
  const more = 7;
  const files = Object.fromEntries(Array.from({ length: libraryLimits.files + more }, (_, i) => note(i)));

  test('is read up to the limit, and says how many files are left', async () => {
    const host = memoryHost(files);
    const service = createPolicyService(host);
    await service.loadFolder(folder, {});
    expect([(await service.health('en')).left, (await service.register('en')).left]).toEqual([more, more]);
    await service.health('en');
    expect(host.logged.filter((line) => line.endsWith(`: ${more}`))).toHaveLength(1);
    service.removeFolder(folder);
    expect([(await service.health('en')).left, (await service.register('en')).left]).toEqual([0, 0]);
  });

  test('leaves out first what is never checked', async () => {
    const service = createPolicyService(memoryHost({ ...files, [`${folder}z.md`]: policy, [`${folder}policywright.yaml`]: 'exclude: [notes/**]\n' }));
    await service.loadFolder(folder, {});
    const { policies, left } = await service.health('en');
    expect([policies.length, left]).toEqual([1, 0]);
  });

  test('counts a file that is too long, as long as it is', async () => {
    const host = memoryHost({ [`${folder}a.md`]: policy, [`${folder}long.md`]: 'x'.repeat(libraryLimits.characters + 1) });
    const service = createPolicyService(host);
    await service.loadFolder(folder, {});
    expect((await service.health('en')).left).toBe(1);
    host.files.set(`${folder}long.md`, 'Short.\n');
    await service.fileChanged(`${folder}long.md`);
    expect((await service.health('en')).left).toBe(0);
  });
});

describe('of a document that was closed nothing is kept', () => {
  const standards = policy.replace('C-1', 'C-2');

  test.each([
    ['one that belongs to no file', `${folder}unsaved.md`, '# Charter\n\n## Standards\n\nWe answer letters within 2 days.\n'],
    ['a file', `${folder}a.md`, policy],
  ])('%s', async (_, uri, text) => {
    const service = createPolicyService(memoryHost({ [`${folder}a.md`]: policy, [`${folder}b.md`]: standards }));
    await service.loadFolder(folder, {});
    await service.loadLibrary();
    const around = () => {
      service.open(uri, text, 1);
      const checked = service.check(uri, { explicit: true });
      // What is relied on is found anew for each text that is stored nowhere.
      return [checked?.linked, checked?.elsewhere, ...(text === policy ? [checked?.reliedOn] : [])];
    };
    const before = around();
    expect(around().map((one, i) => one === before[i])).not.toContain(false);
    service.close(uri);
    expect(around().map((one, i) => one === before[i])).not.toContain(true);
  });

  test('a file that is deleted', async () => {
    const host = memoryHost({ [`${folder}a.md`]: policy, [`${folder}b.md`]: standards });
    const service = createPolicyService(host);
    await service.loadFolder(folder, {});
    expect((await service.health('en')).policies).toHaveLength(2);
    host.files.delete(`${folder}b.md`);
    await service.fileChanged(`${folder}b.md`);
    expect((await service.health('en')).policies).toHaveLength(1);
  });
});

describe('a file that is made or deleted', () => {
  const made = `${folder}made.md`;
  const policies = async (service: ReturnType<typeof createPolicyService>) => (await service.health('en')).policies.map(({ uri }) => uri);

  test.each([true, false])('counts at once, though its folder was listed before: files read before, %s', async (isRead) => {
    const host = memoryHost({ [`${folder}a.md`]: policy });
    const service = createPolicyService(host);
    await service.loadFolder(folder, {});
    if (isRead) await service.loadLibrary();
    host.files.set(made, policy);
    await service.fileChanged(made);
    await service.loadLibrary();
    expect(await policies(service)).toContain(made);
    host.files.delete(made);
    await service.fileChanged(made);
    await service.loadLibrary();
    expect(await policies(service)).toEqual([`${folder}a.md`]);
  });

  test('counts as it was read last, whichever reading comes back first', async () => {
    const host = memoryHost({ [`${folder}a.md`]: policy });
    const answers: ((text: string | undefined) => void)[] = [];
    const service = createPolicyService({
      ...host,
      read: (uri) => (uri === made ? new Promise((resolve) => answers.push(resolve)) : host.read(uri)),
    });
    await service.loadFolder(folder, {});
    await service.loadLibrary();
    const gone = service.fileChanged(made);
    const there = service.fileChanged(made);
    answers[1]?.(policy);
    answers[0]?.(undefined);
    await Promise.all([gone, there]);
    expect(await policies(service)).toContain(made);
  });
});
