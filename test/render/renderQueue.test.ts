import { describe, expect, test } from 'vitest';
import { RenderQueue } from '../../client/src/preview/renderQueue.ts';
import type { RenderResult } from '../../server/src/protocol.ts';

/** A queue whose pages are answered by hand. */
const change = { start: 0, removed: 0, blocks: [], lines: 0, offsets: 0 };
const page = { title: '', language: 'en', page: 1, change, watermark: '', figures: [], findings: '' };

function setUp() {
  const asked: {
    readonly uri: string;
    readonly soon: boolean;
    readonly answer: (version: number | undefined) => Promise<void>;
    readonly fail: () => Promise<void>;
  }[] = [];
  const shown: string[] = [];
  const failures: unknown[] = [];
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const queue = new RenderQueue({
    render: (uri, soon) =>
      new Promise<RenderResult | undefined>((resolve, reject) => {
        const answer = (version: number | undefined) => {
          resolve(version === undefined ? undefined : { ...page, version });
          return settle();
        };
        const fail = () => {
          reject(new Error('gone'));
          return settle();
        };
        asked.push({ uri, soon, answer, fail });
      }),
    show: (uri, result) => shown.push(`${uri} ${result?.version}`),
    failed: (error) => failures.push(error),
  });
  return { queue, asked, shown, failures };
}

describe('pages are asked for one at a time', () => {
  test('requests that come in the meantime become one', async () => {
    const { queue, asked, shown } = setUp();
    for (let i = 0; i < 5; i += 1) queue.request('a');
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(1);
    expect(asked).toHaveLength(2);
    await asked[1]?.answer(2);
    expect(asked).toHaveLength(2);
    expect(shown).toEqual(['a 1', 'a 2']);
  });

  test('what was asked for last says whether the page is wanted soon', async () => {
    const { queue, asked } = setUp();
    queue.request('a', { soon: true });
    queue.request('a', { soon: true });
    queue.request('a');
    await asked[0]?.answer(1);
    expect(asked.map(({ soon }) => soon)).toEqual([true, false]);
  });

  test('a result of an older version is dropped', async () => {
    const { queue, asked, shown } = setUp();
    queue.request('a');
    await asked[0]?.answer(3);
    queue.request('a');
    await asked[1]?.answer(2);
    expect(shown).toEqual(['a 3']);
  });

  test('a document that was closed counts from the beginning', async () => {
    const { queue, asked, shown } = setUp();
    queue.request('a');
    await asked[0]?.answer(3);
    queue.forget('a');
    queue.request('a');
    await asked[1]?.answer(1);
    expect(shown).toEqual(['a 3', 'a 1']);
  });

  test('a result for another document than the one wanted is dropped', async () => {
    const { queue, asked, shown } = setUp();
    queue.request('a');
    queue.request('b');
    await asked[0]?.answer(1);
    await asked[1]?.answer(1);
    expect(shown).toEqual(['b 1']);
  });

  test('a failure is told and does not stop the queue', async () => {
    const { queue, asked, shown, failures } = setUp();
    queue.request('a');
    await asked[0]?.fail();
    queue.request('a');
    await asked[1]?.answer(1);
    expect(failures).toHaveLength(1);
    expect(shown).toEqual(['a 1']);
  });

  test('nothing is shown after the end', async () => {
    const { queue, asked, shown } = setUp();
    queue.request('a');
    queue.request('a');
    queue.dispose();
    await asked[0]?.answer(1);
    expect(asked).toHaveLength(1);
    expect(shown).toEqual([]);
  });
});
