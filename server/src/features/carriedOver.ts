/** A check carried over to a later text, for what must be shown before the new check is done. */
import type { Finding } from '../lint/finding.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Span, TextEdit } from '../util/span.ts';
import { settled } from './checkDocument.ts';
import type { CheckedDocument } from './checked.ts';

/** A text that has been edited since it was checked. */
export interface LaterText {
  /** Each in offsets of the text that the one before it has left. */
  readonly edits: readonly TextEdit[];
  readonly document: PolicyDocument;
  readonly version: number;
  readonly path: string;
}

/**
 * The findings of a check where they stand after some edits; those that an edit has cut into are left out. Undefined where an
 * edit has reached the front matter, on which everything else may depend.
 */
export function carriedOver(checked: CheckedDocument, { edits, document: parsed, version, path }: LaterText): CheckedDocument | undefined {
  const { bodyStart } = checked.document;
  if (parsed.bodyStart !== bodyStart || edits.some(({ span }) => span.start < bodyStart)) return undefined;
  const { document, kind, source } = settled(parsed, checked.settings, path);
  const findings = checked.findings.flatMap((finding) => movedFinding(finding, edits));
  return { ...checked, document, version, kind, kindSource: source, findings };
}

function movedFinding(finding: Finding, edits: readonly TextEdit[]): readonly Finding[] {
  let span: Span | undefined = finding.span;
  for (const edit of edits) span = span && movedSpan(span, edit);
  if (!span) return [];
  return [span === finding.span ? finding : { ...finding, span }];
}

/** Where a span stands after an edit; undefined where the edit reaches over one of its ends, breaks its line or empties it. */
function movedSpan(span: Span, { span: { start, end }, text }: TextEdit): Span | undefined {
  const growth = text.length - (end - start);
  if (end <= span.start) return growth === 0 ? span : { start: span.start + growth, end: span.end + growth };
  if (start >= span.end) return span;
  const isInside = span.start <= start && end <= span.end;
  if (!isInside || /[\r\n]/.test(text) || span.end + growth <= span.start) return undefined;
  return { start: span.start, end: span.end + growth };
}
