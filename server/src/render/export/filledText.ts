/** The Markdown of a document with values in place of its blanks; every other byte stays as it is. */
import type { CheckedDocument } from '../../features/checked.ts';
import { valueEdits } from '../../features/placeholders.ts';
import { applyEdits, overlaps, type Span, type TextEdit } from '../../util/span.ts';
import { substitutionsIn } from '../substitution.ts';

/** The edits that fill a document, in order, none of which overlap. */
export function fillingEdits(checked: CheckedDocument): readonly TextEdit[] {
  const { document } = checked;
  const edits: TextEdit[] = [];
  for (const { span, value } of substitutionsIn(checked, document.language)) {
    const own = span.start < document.bodyStart ? valueEdits(checked, [span], value) : [{ span, text: asWords(value) }];
    // Front matter may need a whole value in quotation marks: two blanks in one value would ask for that twice.
    edits.push(...own.filter((edit) => !edits.some((other) => overlaps(other.span, edit.span))));
  }
  return edits;
}

/** A part of a document, filled. */
export function filledPart({ document }: CheckedDocument, edits: readonly TextEdit[], { start, end }: Span): string {
  const inside = edits.filter(({ span }) => span.start >= start && span.end <= end);
  return applyEdits(
    document.text.slice(start, end),
    inside.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text })),
  );
}

/**
 * A value as Markdown that shows it as written, with as few backslashes as that needs: addresses stay readable.
 * @example asWords('<b>a_b</b>') // \<b>a_b\</b>
 */
export function asWords(value: string): string {
  return value
    .replace(/[\\`*<[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|~(?=~)/gu, '\\$&')
    .replace(/^[#>+=-](?=\s|$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
