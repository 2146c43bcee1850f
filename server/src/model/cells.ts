/** The cells of table rows. */
import type { Span } from '../util/span.ts';

/** A cell of a table row. The span is one of the row's prose, without the space around the words. */
export interface Cell extends Span {
  readonly words: string;
}

/** The cells of a row as prose has it, in order; the bars at both ends of a row make no cell. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const part of text.split('|')) {
    const lead = part.length - part.trimStart().length;
    const words = part.trim();
    cells.push({ start: start + lead, end: start + lead + words.length, words });
    start += part.length + 1;
  }
  return cells.slice(cells[0]?.words === '' ? 1 : 0, cells.at(-1)?.words === '' ? -1 : undefined);
}

/** The places of the cells in the source of a row, where a bar may be escaped, without the space around them. An empty cell is empty behind its bar. */
export function cellSpans(row: string): readonly Span[] {
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const edges = [...(row.trimStart().startsWith('|') ? [] : [-1]), ...bars, ...(row.trimEnd().endsWith('|') ? [] : [row.length])];
  return edges.slice(0, -1).map((edge, i) => {
    const cell = row.slice(edge + 1, edges[i + 1]);
    const lead = cell.trim() === '' ? 0 : cell.length - cell.trimStart().length;
    return { start: edge + 1 + lead, end: edge + 1 + lead + cell.trim().length };
  });
}
