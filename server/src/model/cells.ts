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
