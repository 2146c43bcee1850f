import type { Span, TextEdit } from '../util/span.ts';

/** A stretch of the first text that is kept, or new text. */
type Piece = Span | string;

/**
 * One list of edits that does what two lists do one after the other.
 * @param length the length of the text that `first` applies to; `second` applies to what `first` makes of it
 * @example composeEdits(3, [insert 'x' at 0], [insert 'y' at 1]) // insert 'xy' at 0
 */
export function composeEdits(length: number, first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  return asEdits(edited(edited([{ start: 0, end: length }], first), second), length);
}

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const result: Piece[] = [];
  let from = 0;
  for (const { span, text } of ordered) {
    result.push(...cut(pieces, { start: from, end: span.start }), text);
    from = span.end;
  }
  return [...result, ...cut(pieces, { start: from, end: Number.POSITIVE_INFINITY })];
}

/** What of the pieces lies within a span of the text that they make. */
function cut(pieces: readonly Piece[], { start, end }: Span): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    if (from < to) result.push(typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to });
    at += length;
  }
  return result;
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

/** New text and gaps between kept stretches, as edits of the first text. */
function asEdits(pieces: readonly Piece[], length: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text !== '' || piece.start > at) edits.push({ span: { start: at, end: piece.start }, text });
      text = '';
      at = piece.end;
    }
  }
  return edits;
}
