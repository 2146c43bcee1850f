import type { Span } from './span.ts';

/** The end of the line that holds `offset`, before its line break (`\n` or `\r\n`). */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text.charCodeAt(at - 1) === 13 ? at - 1 : at;
}

/** The start of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line, or the length of the text. */
export function nextLineStart(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/**
 * Cuts a span to its first line that holds a visible character, since a finding never crosses a line.
 * White space at both ends is left out. Returns undefined when nothing visible is in it.
 */
export function clipToLine(text: string, span: Span): Span | undefined {
  let start = span.start;
  while (start < span.end && /\s/.test(text.charAt(start))) start += 1;
  let end = Math.min(span.end, lineEnd(text, start));
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : undefined;
}

/** The line break a text uses: that of its first line, `\n` where it has none. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  const at = text.indexOf('\n');
  return at > 0 && text.charCodeAt(at - 1) === 13 ? '\r\n' : '\n';
}

/** The line starts of a text, for turning offsets into lines and columns. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The zero-based line and column of an offset, by binary search in `lineStarts`. */
export function positionAt(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: offset - (starts[low] ?? 0) };
}
