/** The blanks that nobody has given a value: a document that has some is not ready to be published. */
import type { CheckedDocument } from '../../features/checked.ts';
import { placeholdersIn } from '../../features/placeholders.ts';
import { valuesIn } from '../../model/values.ts';
import { lineStarts, positionAt } from '../../util/lines.ts';
import { overlaps, type Span } from '../../util/span.ts';

/** A blank, and its line from 1. */
export interface OpenBlank {
  readonly text: string;
  readonly line: number;
  readonly span: Span;
}

/** The open blanks of a document in order. What the writer has declared to be none, by silencing the rule there, is left out. */
export function openBlanks(checked: CheckedDocument): readonly OpenBlank[] {
  const { document, settings, findings } = checked;
  const values = valuesIn(document, settings);
  const silenced = findings.filter(({ rule, suppressed }) => suppressed !== undefined && rule.startsWith('placeholders/'));
  const open = placeholdersIn(checked).filter(
    ({ placeholder, span }) => !values.of(placeholder.name) && !silenced.some((finding) => overlaps(finding.span, span)),
  );
  if (open.length === 0) return [];
  const starts = lineStarts(document.text);
  return open.map(({ placeholder, span }) => ({ text: placeholder.text, line: positionAt(starts, span.start).line + 1, span }));
}
