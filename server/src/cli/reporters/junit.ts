import type { FileReport, FindingReport, Report } from '../report.ts';

/**
 * JUnit's XML, as build servers read it: a suite a file, a case a finding. Only errors are failures, as for the exit status;
 * milder findings pass and say their message, silenced ones count as skipped.
 */
export function junit({ files }: Report): string {
  const suites = files.map(suiteOf).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policywright">\n${suites}</testsuites>\n`;
}

function suiteOf({ path, findings }: FileReport): string {
  const failures = findings.filter((finding) => finding.suppressed === undefined && finding.severity === 'error').length;
  const skipped = findings.filter((finding) => finding.suppressed !== undefined).length;
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="${skipped}"`;
  const cases =
    findings.length > 0
      ? findings.map((finding) => caseOf(path, finding)).join('')
      : `    <testcase name="policywright" classname="${xmlText(path)}"/>\n`;
  return `  <testsuite name="${xmlText(path)}" ${counts}>\n${cases}  </testsuite>\n`;
}

function caseOf(path: string, finding: FindingReport): string {
  const name = `${finding.rule} ${finding.line}:${finding.column}`;
  return `    <testcase name="${xmlText(name)}" classname="${xmlText(path)}">${outcomeOf(path, finding)}</testcase>\n`;
}

function outcomeOf(path: string, { severity, message, line, column, suppressed }: FindingReport): string {
  if (suppressed !== undefined) return `<skipped message="${xmlText(suppressed)}"/>`;
  const place = `${xmlText(path)}:${line}:${column}`;
  if (severity === 'error') return `<failure type="${severity}" message="${xmlText(message)}">${place}</failure>`;
  return `<system-out>${severity} ${place} ${xmlText(message)}</system-out>`;
}

/** Characters that XML 1.0 does not allow are replaced. */
function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, ' ');
}
