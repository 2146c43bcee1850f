/** Turns a bulleted list into a numbered one. */
import type { List } from '../../model/content.ts';
import type { LocatedUnit } from '../../model/document.ts';
import { lineStart, nextLineStart } from '../../util/lines.ts';
import type { TextEdit } from '../../util/span.ts';

/**
 * The edits that number the items of a bulleted list and keep what belongs to an item under it; none where a marker does
 * not stand as writers set it.
 */
export function numberEdits(text: string, { items }: List): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const [i, item] of items.entries()) {
    const marker = markerOf(text, item.opening);
    if (!marker) return [];
    const number = `${i + 1}.`;
    edits.push({ span: { start: marker.start, end: marker.end }, text: number });
    edits.push(...indentEdits(text, item.units, marker.indent, ' '.repeat(number.length - 1)));
  }
  return edits;
}

interface Marker {
  readonly start: number;
  readonly end: number;
  /** The column at which the item's text begins. */
  readonly indent: number;
}

function markerOf(text: string, { offset }: LocatedUnit): Marker | undefined {
  const start = lineStart(text, offset);
  const match = /^( *)[-*+]( +)(?:\[[ xX]\] +)?$/.exec(text.slice(start, offset));
  const before = match?.[1]?.length ?? 0;
  return match ? { start: start + before, end: start + before + 1, indent: before + 1 + (match[2]?.length ?? 1) } : undefined;
}

/** A number is longer than a bullet, so lines that belong to the item move to the right; lazy ones may stay. */
function indentEdits(text: string, units: readonly LocatedUnit[], indent: number, more: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const first = units[0];
  const last = units.at(-1);
  if (!first || !last) return [];
  const end = last.offset + last.unit.text.length;
  for (let line = nextLineStart(text, first.offset); line < end; line = nextLineStart(text, line)) {
    if (text.startsWith(' '.repeat(indent), line)) edits.push({ span: { start: line, end: line }, text: more });
  }
  return edits;
}
