import type { Severity } from '../../schema/vocabulary.ts';
import type { FindingReport, Report } from '../report.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions: each finding becomes a note beside its line. */
export function github({ files }: Report): string {
  return files
    .flatMap(({ path, findings }) => findings.filter(({ suppressed }) => suppressed === undefined).map((finding) => commandFor(path, finding)))
    .join('');
}

function commandFor(path: string, { rule, severity, message, line, column, endLine, endColumn }: FindingReport): string {
  const facts = { file: path, line, col: column, endLine, endColumn, title: rule };
  const list = Object.entries(facts).map(([name, value]) => `${name}=${escapeFact(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeFact(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
