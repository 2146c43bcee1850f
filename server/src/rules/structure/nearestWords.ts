import { entryOf, type PolicyDocument, unitsIn } from '../../model/document.ts';
import { titleOf } from '../../model/sections.ts';
import { clipToLine } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';

/** What a document lacks is reported on the title, else on the `kind` of the front matter, else on the first words. */
export function nearestWords(document: PolicyDocument): Span | undefined {
  const { text } = document;
  const title = titleOf(document);
  if (title) return clipToLine(text, title.span);
  const kind = entryOf(document.frontMatter, 'kind');
  if (kind) return clipToLine(text, { start: kind.keySpan.start, end: kind.valueSpan?.end ?? kind.keySpan.end });
  for (const { unit, offset } of unitsIn(document)) {
    if (unit.kind !== 'comment') return clipToLine(text, { start: offset, end: offset + unit.text.length });
  }
  return clipToLine(text, { start: 0, end: text.length });
}
