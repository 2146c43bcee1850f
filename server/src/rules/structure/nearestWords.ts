import { entryOf, type PolicyDocument } from '../../model/document.ts';
import { titleOf } from '../../model/sections.ts';
import { clipToLine } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';

/** Where something that the document lacks is reported: the title, else the `kind` of the front matter, else the first words. */
export function nearestWords(document: PolicyDocument): Span | undefined {
  const { text } = document;
  const title = titleOf(document);
  if (title) return clipToLine(text, title.span);
  const kind = entryOf(document.frontMatter, 'kind');
  if (kind) return clipToLine(text, { start: kind.keySpan.start, end: kind.valueSpan?.end ?? kind.keySpan.end });
  return clipToLine(text, { start: document.bodyStart, end: text.length }) ?? clipToLine(text, { start: 0, end: text.length });
}
