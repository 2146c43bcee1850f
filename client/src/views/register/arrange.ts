/** Which rows of the register are shown, and in which order. */
import type { RegisterColumnId, RegisterResultRow } from '../../../../server/src/protocol.ts';

/** A column by which rows are sorted, and which way. */
export interface Sorting {
  readonly column: RegisterColumnId;
  readonly descending: boolean;
}

/** What a click on the head of a column leads to: smallest first, then largest first, then the order of the documents again. */
export function nextSorting(current: Sorting | undefined, column: RegisterColumnId): Sorting | undefined {
  if (current?.column !== column) return { column, descending: false };
  return current.descending ? undefined : { column, descending: true };
}

/** The rows in order. Figures are compared as figures; rows that have nothing in the column come last, whichever way it is sorted. */
export function sorted(rows: readonly RegisterResultRow[], sorting: Sorting | undefined, language: string): readonly RegisterResultRow[] {
  if (!sorting) return rows;
  const { column, descending } = sorting;
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: RegisterResultRow, b: RegisterResultRow): number => {
    const [one, other] = [keyOf(a, column), keyOf(b, column)];
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
    return typeof one === 'number' ? -1 : 1;
  };
  const isEmpty = (row: RegisterResultRow) => keyOf(row, column) === '';
  const filled = rows.filter((row) => !isEmpty(row)).sort(compare);
  return [...(descending ? filled.reverse() : filled), ...rows.filter(isEmpty)];
}

function keyOf(row: RegisterResultRow, column: RegisterColumnId): string | number {
  if (column === 'line') return row.line;
  if (column === 'share') return row.share ?? '';
  if (column === 'measure' || column === 'target') return row.weight ?? row.cells[column];
  return row.cells[column];
}

/** The rows that hold every word of a filter, in any column; letters count whether or not they bear an accent. */
export function filtered(rows: readonly RegisterResultRow[], filter: string): readonly RegisterResultRow[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = plain([row.path, ...Object.values(row.cells)].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Only the marks of Latin and Greek letters are left out: those of Thai are letters in their own right. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ς', 'σ');
}
