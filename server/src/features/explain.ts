/** How each statement on a line of a document was read. */
import type { LanguageCode } from '../schema/vocabulary.ts';
import { lineStarts, positionAt } from '../util/lines.ts';
import { overlaps } from '../util/span.ts';
import { type CheckedDocument, describe, say } from './checked.ts';
import { commitmentFacts, type Fact, forceFact, readingsAt } from './readings.ts';
import { plainWords } from './register.ts';

/** A statement, what it was read as, and what the rules on standards say about it. */
export interface ExplainedStatement {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** Commitment, duty and so on, and why. */
  readonly force: Fact;
  /** One for each thing that is undertaken; `text` is empty where there is only one. */
  readonly parts: readonly { readonly text: string; readonly facts: readonly Fact[] }[];
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

/** Explains a line, from 1. Nothing for a line without a statement; undefined for one that the document does not have. */
export function explainLine(checked: CheckedDocument, line: number, reader: LanguageCode): readonly ExplainedStatement[] | undefined {
  const { document } = checked;
  const starts = lineStarts(document.text);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  // Up to the last character of the line: what begins on the next one is not asked for.
  const end = Math.max(start, (starts[line] ?? document.text.length + 1) - 1);
  const own = { start, end: Math.max(start + 1, end) };
  return readingsAt(document, own)
    .filter(({ span }) => overlaps(span, own))
    .map((reading) => ({
      line: positionAt(starts, reading.span.start).line + 1,
      text: plainWords(reading.statement.text),
      force: forceFact(reading, reader),
      parts: reading.commitments.map((commitment, _, all) => ({
        // A clause may begin with the mark that parts it from the one before.
        text: all.length > 1 ? plainWords(commitment.text).replace(/^[\s,;，；、]+/, '') : '',
        facts: commitmentFacts(commitment, document, reader),
      })),
      findings: checked.findings
        .filter(({ rule, span, suppressed }) => rule.startsWith('standards/') && suppressed === undefined && overlaps(span, reading.span))
        .map((finding) => ({ rule: finding.rule, message: describe(finding, reader, document.catalog) })),
    }));
}

/** What is said of a line without a statement. */
export function nothingOnLine(line: number, reader: LanguageCode): string {
  return say({ id: 'explain.noStatement', data: { line } }, reader);
}
