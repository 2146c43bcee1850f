import { describe, expect, test } from 'vitest';
import { createPolicyService, type PolicyService } from '../../server/src/service.ts';
import { memoryHost } from '../support/host.ts';

/** Enough to count steps. `scripts/bench/health.mjs` reads thousands. */
const policies = 25;
const uriOf = (i: number) => `file:///work/${i % 40}/policy-${i}.md`;
const textOf = (i: number) =>
  `---\nkind: charter\nlanguage: en\n---\n\n# Charter ${i}\n\n## Service standards\n\nWe answer letters within ${i + 1} days. Ask [X].\n`;

/** A workspace whose host counts its pauses, and does something in each. */
async function largeWorkspace(files = policies): Promise<{ service: PolicyService; pauses: () => number; inPause: (act: () => void) => void }> {
  const host = memoryHost(Object.fromEntries(Array.from({ length: files }, (_, i) => [uriOf(i), textOf(i)])));
  let pauses = 0;
  let act: () => void = () => undefined;
  const pause = async (): Promise<void> => {
    pauses += 1;
    act();
  };
  const service = createPolicyService({ ...host, pause });
  await service.loadFolder('file:///work', {});
  return { service, pauses: () => pauses, inPause: (next) => (act = next) };
}

describe('the health of many policies', () => {
  test('leaves others their turn several times a document, and answers them', async () => {
    const { service, pauses, inPause } = await largeWorkspace();
    service.open(uriOf(0), textOf(0), 1);
    await service.loadLibrary();
    const before = pauses();
    // Reading the files paused for each of them as well.
    expect(before).toBeGreaterThanOrEqual(policies - 1);
    const told: number[] = [];
    let hovers = 0;
    inPause(() => {
      if (pauses() % 10 === 0 && service.hover(uriOf(0), textOf(0).indexOf('[X]') + 1, 'en')) hovers += 1;
    });
    const health = await service.health('en', { onProgress: (done) => told.push(done) });
    expect([health.policies.length, health.complete, told.at(-1)]).toEqual([policies, true, policies]);
    expect(pauses() - before).toBeGreaterThanOrEqual(3 * policies);
    expect(hovers).toBeGreaterThan(5);
  });

  test('never checks two documents between two pauses', async () => {
    const { service, pauses } = await largeWorkspace(policies);
    await service.loadLibrary();
    const at: number[] = [];
    await service.health('en', { onProgress: () => at.push(pauses()) });
    expect(at.every((pause, i) => i === 0 || pause > (at[i - 1] ?? 0))).toBe(true);
  });

  test('stops within one document of being cancelled, and goes on from there', async () => {
    const { service, inPause } = await largeWorkspace(policies);
    let cancelled = false;
    let done = 0;
    inPause(() => {
      if (done >= 10) cancelled = true;
    });
    const first = await service.health('en', { isCancelled: () => cancelled, onProgress: (so) => (done = so) });
    expect([first.complete, first.policies.length]).toEqual([false, 10]);
    const second = await service.health('en');
    expect([second.complete, second.policies.length]).toEqual([true, policies]);
    // What had been read is not read again.
    expect(first.policies.every((policy) => second.policies.includes(policy))).toBe(true);
  });

  test('a long document is read in many steps', async () => {
    const long = `${textOf(1)}\n${'We answer letters within 5 days, and calls within 20 seconds.\n\n'.repeat(120)}`;
    const host = memoryHost({ [uriOf(1)]: long });
    let pauses = 0;
    const service = createPolicyService({
      ...host,
      pause: async () => {
        pauses += 1;
      },
    });
    await service.loadFolder('file:///work', {});
    await service.loadLibrary();
    const before = pauses;
    await service.health('en');
    expect(pauses - before).toBeGreaterThan(6);
  });
});
