/**
 * Picks the lines that a test suite printed out of everything that VS Code prints, and judges the run by them.
 *
 * A suite prints `ok - title`, `not ok - title` with the error indented below it, `# remark` and at the end `N passed, N failed`.
 * All else is the workbench talking.
 *
 * @param {(line: string) => void} log receives the suite's own lines
 */
export function suiteOutput(log) {
  let counts;
  let host;
  let inError = false;
  const line = (text) => {
    const end = /^(\d+) passed, (\d+) failed/.exec(text);
    if (end) counts = { passed: Number(end[1]), failed: Number(end[2]) };
    host = /^# VS Code \S+, (\w+) extension host/.exec(text)?.[1] ?? host;
    const continues = inError && /^\s/.test(text);
    if (end || continues || /^(?:not )?ok - |^# /.test(text)) log(text);
    inError = continues || text.startsWith('not ok - ');
  };
  return {
    /** @param {string} text one or more whole lines */
    write: (text) => text.split(/\r?\n/).forEach(line),
    /**
     * A run counts only when the suite itself said how it ended, and ran in the host that was asked for.
     *
     * @param {{ code: number, problem?: string }} end how the run ended by itself
     * @param {'node' | 'web'} wanted
     * @returns {import('./run-suite.mjs').Result}
     */
    verdict: (end, wanted) => {
      const problem = end.problem ?? findProblem(counts, host, wanted);
      if (problem) log(`not ok - ${problem}`);
      const { passed, failed } = counts ?? { passed: 0, failed: 0 };
      return { code: problem ? 1 : end.code, passed, failed: failed + (problem ? 1 : 0) };
    },
  };
}

function findProblem(counts, host, wanted) {
  if (!counts) return 'the suite ended without saying how many tests passed';
  return host && host !== wanted ? `the suite ran in the ${host} extension host, not in the ${wanted} one` : undefined;
}
