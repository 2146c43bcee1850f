/** From the text that the Markdown parser hands to its inline rules back to the document. */
import type { Span } from '../util/span.ts';
import type { Piece, SourceText } from './types.ts';

/** The lines of a text from an offset on, as the Markdown parser counts them. */
export function sourceFrom(text: string, start: number): SourceText {
  const lines: Span[] = [];
  let from = start;
  for (const match of text.slice(start).matchAll(/\r\n?|\n/g)) {
    lines.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  lines.push({ start: from, end: text.length });
  return { text, lines };
}

/** How many line breaks stand before an offset. */
export function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).match(/\r\n?|\n/g)?.length ?? 0;
}

/**
 * Where the content of a paragraph or an underlined heading stands. Its lines are the ends of lines of the document: what
 * is missing before them are quotation marks, list marks and indentation.
 */
export function piecesOfLines(content: string, firstLine: number, source: SourceText): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, line] of content.split('\n').entries()) {
    const words = line.trim();
    const span = source.lines[firstLine + index];
    const written = span ? lineText(source, span).trimEnd() : '';
    if (span && words !== '' && written.endsWith(words)) {
      const lead = line.length - line.trimStart().length;
      pieces.push({ at: at + lead, from: span.start + written.length - words.length, length: words.length });
    }
    at += line.length + 1;
  }
  return pieces;
}

/** Where the content of a heading with hashes stands. */
export function piecesOfHeading(content: string, line: number, source: SourceText): readonly Piece[] {
  const span = source.lines[line];
  const lead = span ? /^[^#]*#+[ \t]*/.exec(lineText(source, span)) : null;
  if (!span || !lead || !lineText(source, span).startsWith(content, lead[0].length)) return [];
  return [{ at: 0, from: span.start + lead[0].length, length: content.length }];
}

/** Where the content of a table's cell stands. */
export function piecesOfCell(content: string, line: number, column: number, source: SourceText): readonly Piece[] {
  const cell = cellsOfRow(line, source)[column];
  return cell?.content === content ? cell.pieces : [];
}

/** A cell of a table: its words without the backslashes before bars, and where they stand. */
interface Cell {
  readonly content: string;
  readonly pieces: readonly Piece[];
}

/** The cells of a table row, cut as the Markdown parser cuts them. */
function cellsOfRow(line: number, source: SourceText): readonly Cell[] {
  const span = source.lines[line];
  if (!span) return [];
  const text = lineText(source, span);
  const lead = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/.exec(text)?.[0].length ?? 0;
  const cells = splitCells(text.slice(lead).trimEnd(), span.start + lead);
  if (cells[0]?.content === '' && cells[0].pieces.length === 0) cells.shift();
  if (cells.at(-1)?.pieces.length === 0) cells.pop();
  return cells.map(trimCell);
}

function splitCells(row: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let pieces: Piece[] = [];
  let content = '';
  let from = 0;
  const take = (until: number) => {
    if (until > from) pieces.push({ at: content.length, from: offset + from, length: until - from });
    content += row.slice(from, until);
  };
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] !== '|') continue;
    if (row[at - 1] === '\\') {
      take(at - 1);
      from = at;
    } else {
      take(at);
      cells.push({ content, pieces });
      pieces = [];
      content = '';
      from = at + 1;
    }
  }
  take(row.length);
  return [...cells, { content, pieces }];
}

function trimCell({ content, pieces }: Cell): Cell {
  const lead = content.length - content.trimStart().length;
  const words = content.trim();
  const trimmed = pieces.flatMap(({ at, from, length }) => {
    const start = Math.max(at, lead);
    const end = Math.min(at + length, lead + words.length);
    return end > start ? [{ at: start - lead, from: from + start - at, length: end - start }] : [];
  });
  return { content: words, pieces: trimmed };
}

function lineText({ text }: SourceText, { start, end }: Span): string {
  return text.slice(start, end).replaceAll('\0', '\uFFFD');
}

/** What a span of the document becomes in the derived text; undefined where none of it is there. */
export function derivedSpan({ start, end }: Span, pieces: readonly Piece[]): Span | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const { at, from, length } of pieces) {
    if (start >= from + length || end <= from) continue;
    first = Math.min(first, at + Math.max(start, from) - from);
    last = Math.max(last, at + Math.min(end, from + length) - from);
  }
  return last > first ? { start: first, end: last } : undefined;
}
