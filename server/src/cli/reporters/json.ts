import type { FileReport, FindingReport, Report } from '../report.ts';

/** One JSON object, described in the documentation of the command line. Fields may be added, never renamed. */
export function json({ files, summary }: Report): string {
  return `${JSON.stringify({ version: 1, files: files.map(plainFile), summary }, undefined, 2)}\n`;
}

function plainFile({ path, kind, language, status, sections, missing, findings, fixed }: FileReport): object {
  return { path, kind, language, status, sections, missing, findings: findings.map(plainFinding), ...(fixed ? { fixed } : {}) };
}

function plainFinding({ suppressed, ...finding }: FindingReport): object {
  return suppressed === undefined ? finding : { ...finding, suppressed: true, ...(suppressed === '' ? {} : { reason: suppressed }) };
}
