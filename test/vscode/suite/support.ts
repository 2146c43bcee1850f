/**
 * Compares by JSON, which is enough for positions, texts and lists of them, and works in both extension hosts.
 *
 * @throws {Error} showing both sides
 */
export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  if (left !== right) throw new Error(`expected ${right}\nbut got ${left}`);
}

/**
 * Polls until `condition` gives something other than `undefined`, `null`, `false`, `0` or an empty text, and returns that.
 *
 * @param what completes "timed out waiting until ..."
 * @param timeout milliseconds
 */
export async function until<T>(what: string, condition: () => T | PromiseLike<T>, timeout = 30_000): Promise<Exclude<T, Nothing>> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const value = await condition();
    if (value) return value as Exclude<T, Nothing>;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`timed out waiting until ${what}`);
}

type Nothing = undefined | null | false | 0 | '';
