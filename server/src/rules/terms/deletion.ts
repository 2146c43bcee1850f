/** The fix that deletes a definition. */
import type { PolicyDocument } from '../../model/document.ts';
import type { Definition } from '../../standards/termReading.ts';
import { lineEnd, lineStart, nextLineStart } from '../../util/lines.ts';
import type { Fix } from '../rule.ts';

/** Deletes a definition that is a list item or a table row of its own; none for others, around which the text would have to change. */
export function deletion({ text }: PolicyDocument, { span, names, form }: Definition, term: string): readonly Fix[] {
  if (form === 'brackets' || form === 'heading' || names.length === 0) return [];
  const start = lineStart(text, span.start);
  const before = text.slice(start, span.start);
  const next = nextLineStart(text, span.end);
  const isItem = /^[ \t]*[-*+][ \t]+$/.test(before) && !/^[ \t]+\S/.test(text.slice(next, lineEnd(text, next)));
  const isRow = form === 'row' && /^[ \t]*$/.test(before) && text.slice(span.end, lineEnd(text, span.end)).trim() === '';
  // The last item of a list takes no line of the next block along.
  if (!isItem && !isRow) return [];
  return [{ title: 'fix.deleteDefinition', data: { term }, kind: 'suggested', edits: [{ span: { start, end: next }, text: '' }] }];
}
