import { expect, test } from 'vitest';
import { createTargets } from '../../server/src/workspace/targets.ts';

const root = 'file:///work/';

test('what changes while a folder is looked into is asked again', async () => {
  const names = new Set(['a.md']);
  let answer = (): void => undefined;
  const host = {
    read: async () => '# A',
    list: async () => [],
    pause: async () => undefined,
    entries: async () => {
      const found = [...names];
      await new Promise<void>((resume) => {
        answer = resume;
      });
      return found;
    },
  };
  const targets = createTargets(host, () => true);
  const begin = async (): Promise<void> => {
    const loading = targets.load([`${root}a.md`], root);
    await new Promise((resume) => setTimeout(resume));
    names.add('b.md');
    targets.forget();
    answer();
    await loading;
  };
  await begin();
  expect(targets.names(root)?.has('b.md')).toBe(false);
  await begin();
  expect(targets.names(root)?.has('b.md')).toBe(true);
});
