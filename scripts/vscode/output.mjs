/**
 * Picks the lines that a test suite printed out of everything that VS Code prints.
 *
 * A suite prints `ok - title`, `not ok - title` with the error indented below it, `# remark` and at the end `N passed, N failed`.
 * All else is the workbench talking.
 *
 * @param {(line: string) => void} log
 * @returns {{ write: (text: string) => void, counts: () => { passed: number, failed: number } | undefined, host: () => string | undefined }}
 */
export function suiteOutput(log) {
  let counts;
  let host;
  let inError = false;
  const line = (text) => {
    const end = /^(\d+) passed, (\d+) failed/.exec(text);
    if (end) counts = { passed: Number(end[1]), failed: Number(end[2]) };
    host = /^# VS Code \S+, (\w+) extension host/.exec(text)?.[1] ?? host;
    const own = end !== null || /^(?:not )?ok - |^# /.test(text) || (inError && /^\s/.test(text));
    if (own) log(text);
    inError = text.startsWith('not ok - ') || (own && inError && /^\s/.test(text));
  };
  return { write: (text) => text.split(/\r?\n/).forEach(line), counts: () => counts, host: () => host };
}
