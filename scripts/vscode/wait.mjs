/**
 * Polls `condition` until it returns something truthy, and returns that.
 *
 * A condition that throws counts as "not yet": while the workbench re-renders, elements vanish between finding and reading them.
 *
 * @template T
 * @param {string} what completes "Timed out waiting for ..."
 * @param {() => T | Promise<T>} condition
 * @param {{ timeout?: number, interval?: number }} [options] milliseconds
 * @returns {Promise<NonNullable<T>>}
 * @throws {Error} with the last error of the condition as its cause
 */
export async function waitFor(what, condition, { timeout = 30_000, interval = 100 } = {}) {
  const end = Date.now() + timeout;
  let cause;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= end) throw new Error(`Timed out after ${timeout / 1000} s waiting for ${what}.`, { cause });
    await new Promise((resume) => setTimeout(resume, interval));
  }
}
