/** One file's part of the report, and the fixes that may be applied unseen. */
import { fixAllEdits } from '../features/codeActions.ts';
import { sectionsIn } from '../model/sections.ts';
import type { LanguageCode } from '../schema/vocabulary.ts';
import type { CheckedDocument, Finding, PolicyService } from '../service.ts';
import { lineStarts, positionAt } from '../util/lines.ts';
import { applyEdits, type Span } from '../util/span.ts';
import type { ConfigProblem } from '../workspace/config.ts';
import type { FileReport, FindingReport } from './report.ts';

/** The report on a document. */
export function reportDocument(
  checked: CheckedDocument,
  service: PolicyService,
  reader: LanguageCode,
  file: { readonly path: string; readonly fixed: boolean },
): FileReport {
  const { document, kind, status } = checked;
  const starts = lineStarts(document.text);
  const findings = checked.findings.map(
    (finding): FindingReport => ({
      rule: finding.rule,
      severity: finding.severity,
      message: service.describe(finding, reader, checked.uri),
      ...placeOf(finding.span, starts),
      fixable: isFixable(finding),
      suppressed: finding.suppressed,
    }),
  );
  const sections = sectionsIn(document).map(({ words, span, ids }) => ({ heading: words.text, line: positionAt(starts, span.start).line + 1, ids }));
  return {
    ...file,
    kind: kind ?? null,
    language: document.language,
    status: status ?? null,
    sections,
    missing: missingIn(checked),
    findings,
    lines: linesOf(masked(checked)),
  };
}

/** The report on a settings file with mistakes. */
export function reportSettings(
  path: string,
  text: string,
  problems: readonly ConfigProblem[],
  service: PolicyService,
  reader: LanguageCode,
): FileReport {
  const starts = lineStarts(text);
  const findings = problems.map(
    ({ rule, message, data, span }): FindingReport => ({
      rule,
      severity: 'warning',
      message: service.say({ id: message, data }, reader),
      ...placeOf(span, starts),
      fixable: false,
      suppressed: undefined,
    }),
  );
  return { path, kind: null, language: null, status: null, sections: [], missing: [], findings, fixed: false, lines: linesOf(text) };
}

function placeOf(span: Span, starts: readonly number[]): Pick<FindingReport, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const start = positionAt(starts, span.start);
  const end = positionAt(starts, span.end);
  return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}

/** The text without what must not be written out: reports are kept and passed on. */
function masked({ document: { text }, findings }: CheckedDocument): string {
  const spans = findings.filter(({ rule }) => rule === 'references/sensitive').map(({ span }) => span);
  return applyEdits(
    text,
    spans.map((span) => ({ span, text: '*'.repeat(span.end - span.start) })),
  );
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/** The required sections that the findings name. One that a comment silences is not asked for. */
function missingIn({ findings }: CheckedDocument): readonly string[] {
  return findings.flatMap(({ message, facts, suppressed }) => {
    const id = facts.section;
    return message === 'structure/missing-section.required' && suppressed === undefined && typeof id === 'string' ? [id] : [];
  });
}

/** Recommended sections are offered, never inserted unasked. */
function isFixable(finding: Finding): boolean {
  return finding.message !== 'structure/missing-section.recommended' && finding.fixes().some((fix) => fix.kind === 'safe');
}

const mostRounds = 5;

/**
 * Applies the safe fixes of a document until none is left, since one may open the way for another. Returns the new text.
 * A fix that comes back after it was made has not helped: it is not made again.
 */
export function applySafeFixes(service: PolicyService, uri: string, explicit: boolean): string {
  const inserted: string[] = [];
  for (let round = 0; ; round += 1) {
    const checked = service.check(uri, { explicit, unlimited: true });
    if (!checked) return '';
    const { text } = checked.document;
    const edits = fixAllEdits(checked).filter((edit) => edit.text.trim() === '' || !inserted.some((known) => known.includes(edit.text.trim())));
    if (edits.length === 0 || round === mostRounds) return text;
    inserted.push(...edits.map((edit) => edit.text));
    service.open(uri, applyEdits(text, edits), checked.version + 1);
  }
}
