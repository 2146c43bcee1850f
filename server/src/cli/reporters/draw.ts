/** A line of a document drawn in a terminal, with carets under the words that are meant. */

/** A stretch of a line: UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line as a terminal shows it. */
export interface Cells {
  readonly characters: readonly { readonly text: string; readonly width: number }[];
  /** For each UTF-16 offset of the line, the column at which it is shown; one more for the end. */
  readonly columns: readonly number[];
}

const controls = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Text from a document, without characters that move a terminal's cursor or turn its direction. */
export function harmless(text: string): string {
  return text.replace(/\t/g, ' ').replace(controls, '\uFFFD');
}

/** Measures a line. A tab counts as one blank. */
export function cellsOf(line: string): Cells {
  const characters: { text: string; width: number }[] = [];
  const columns: number[] = [];
  let column = 0;
  for (const text of harmless(line)) {
    const width = widthOf(text);
    for (let unit = 0; unit < text.length; unit += 1) columns.push(column);
    characters.push({ text, width });
    column += width;
  }
  return { characters, columns: [...columns, column] };
}

/** How many columns a terminal needs for a text. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;

function widthOf(character: string): number {
  if (character < '\u0300') return 1;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The columns of a stretch. */
function columnsOf({ columns }: Cells, { start, end }: Stretch): Stretch {
  const last = columns.length - 1;
  return { start: columns[Math.min(start, last)] ?? 0, end: columns[Math.min(end, last)] ?? 0 };
}

const lead = 24;

/** The first column to show so that a stretch can be seen with some words before it. */
export function windowFrom(cells: Cells, first: Stretch, room: number): number {
  const { start, end } = columnsOf(cells, first);
  const total = cells.columns.at(-1) ?? 0;
  return total <= room || end <= room ? 0 : Math.max(0, start - lead);
}

/** Whether a stretch can be seen in a window. */
export function fitsWindow(cells: Cells, stretch: Stretch, from: number, room: number): boolean {
  return columnsOf(cells, stretch).end <= from + room;
}

/** Draws a window of a line, and carets under stretches in it. What is cut off shows as an ellipsis. */
export function draw(cells: Cells, stretches: readonly Stretch[], from: number, room: number): { readonly text: string; readonly carets: string } {
  const total = cells.columns.at(-1) ?? 0;
  let text = '';
  let column = 0;
  for (const character of cells.characters) {
    const inside = column >= from && column + character.width <= from + room;
    if (inside) text += character.text;
    column += character.width;
  }
  const before = from > 0 ? '…' : '';
  const marks: string[] = [];
  for (const stretch of stretches) {
    const { start, end } = columnsOf(cells, stretch);
    for (let at = Math.max(0, start - from); at < Math.min(room, Math.max(end, start + 1) - from); at += 1) marks[at] = '^';
  }
  const carets = Array.from(marks, (mark) => mark ?? ' ').join('');
  return { text: before + text.trimEnd() + (from + room < total ? '…' : ''), carets: ' '.repeat(before.length) + carets };
}
