/** A document with its findings drawn under the words they stand on, for snapshots that a reviewer can read. */
import { describe as describeFinding } from '../../server/src/features/checked.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { lint } from '../../server/src/lint/run.ts';
import { type PolicyDocument, parseDocument } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { lineStarts, positionAt } from '../../server/src/util/lines.ts';

/** Checks a text as if it were a policy; a rule that throws fails the test. */
export function checkText(text: string, path: string): { readonly document: PolicyDocument; readonly findings: readonly Finding[] } {
  const document = parseDocument(text);
  const onError = (rule: string, error: unknown) => {
    throw new Error(`${rule} threw on ${path}`, { cause: error });
  };
  return { document, findings: lint(document, { kind: kindOf(document, path).kind, settings: defaultSettings, onError }).findings };
}

/** Only the lines with findings that a writer is shown, each with its number, carets and messages; the carets stand right in a font of equal width. */
export function drawFindings(text: string, findings: readonly Finding[]): string {
  const starts = lineStarts(text);
  const lines = text.split(/\r?\n/);
  const drawn = new Map<number, string[]>();
  for (const finding of findings.filter(({ suppressed }) => suppressed === undefined)) {
    const { line, column } = positionAt(starts, finding.span.start);
    const carets = ' '.repeat(column) + '^'.repeat(finding.span.end - finding.span.start);
    const mark = `     | ${carets} ${finding.severity} ${finding.rule}: ${describeFinding(finding, 'en')}`;
    drawn.set(line, [...(drawn.get(line) ?? []), mark]);
  }
  const parts = [...drawn]
    .sort(([a], [b]) => a - b)
    .map(([line, marks]) => [`${String(line + 1).padStart(4)} | ${lines[line] ?? ''}`, ...marks].join('\n'));
  return `${parts.join('\n')}\n`;
}
