import { displayWidth, harmless } from './reporters/draw.ts';

/**
 * Rows of text with their cells below each other, two spaces apart, as a terminal shows them; the last cell of a row is as long as it
 * is. Cells may come from documents: what moves a terminal's cursor is taken out of them.
 */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(harmless));
  const widths = columnWidths(cells);
  return cells.map((row) => `${row.map((cell, i) => (i === row.length - 1 ? cell : padded(cell, widths[i] ?? 0))).join('  ')}\n`).join('');
}

/** The columns of a terminal that the cells of each column need. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, i) => rows.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? '')), 0));
}

/** A text with as many blanks behind it as it needs to be so wide in a terminal. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
