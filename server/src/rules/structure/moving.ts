/** Moves sections with all that is under them. What a section says is not touched, but its number, where all are numbered in turn. */
import { changedAnchors, followAnchors } from '../../model/anchors.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Section } from '../../model/sections.ts';
import { lineBreakOf } from '../../util/lines.ts';
import { applyEdits, contains, type Span, shift, type TextEdit } from '../../util/span.ts';
import { nextNumber } from './numbering.ts';
import type { Misplaced } from './order.ts';
import { endBefore, endOfText, openBlock, parentOf, siblingsOf, subtreeOf } from './outline.ts';

/** The edits that put sections where they belong, in the order given; none where a block that nobody closed would swallow what follows it. */
export function moveEdits(document: PolicyDocument, moves: readonly Misplaced[]): readonly TextEdit[] {
  const pieces = moves.map((move) => ({ move, ...pieceOf(document, move.section) }));
  const open = openBlock(document);
  if (open && moves.some(({ section }) => contains({ start: section.span.start, end: section.end }, { start: open.offset, end: open.offset })))
    return [];
  const small = followingEdits(document, moves);
  const eol = lineBreakOf(document.text);
  const byPlace = new Map<number, { readonly before: boolean; readonly texts: string[] }>();
  for (const { move, content } of pieces) {
    const place = placeOf(document, move);
    const entry = byPlace.get(place.offset) ?? { before: place.before, texts: [] };
    entry.texts.push(contentWith(document, content, small));
    byPlace.set(place.offset, entry);
  }
  const inserted = [...byPlace].map(([offset, { before, texts }]) => {
    const text = before ? texts.map((own) => own + eol + eol).join('') : texts.map((own) => eol + eol + own).join('');
    return { span: { start: offset, end: offset }, text };
  });
  const deleted = merged(pieces.map(({ whole }) => whole)).map((span) => ({ span, text: '' }));
  const elsewhere = small.filter(({ span }) => !pieces.some(({ content }) => contains(content, span)));
  return [...inserted, ...deleted, ...elsewhere].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

interface Piece {
  /** The heading with all under it, and the comments that belong to it. */
  readonly content: Span;
  /** The same with the white space that keeps it from its neighbours. */
  readonly whole: Span;
}

function pieceOf(document: PolicyDocument, section: Section): Piece {
  const { text, bodyStart } = document;
  const before = endBefore(document, section);
  const start = before + (/^\s*/.exec(text.slice(before, section.span.start))?.[0].length ?? 0);
  const content = { start, end: endOfText(document, section.span.end, section.end) };
  if (text.slice(bodyStart, before).trim() !== '') return { content, whole: { start: before, end: content.end } };
  return { content, whole: { start, end: content.end + (/^\s*/.exec(text.slice(content.end))?.[0].length ?? 0) } };
}

/** Behind the sibling's text, or before it: then behind what comes before it, where there is anything. */
function placeOf(document: PolicyDocument, { after, before, section }: Misplaced): { readonly offset: number; readonly before: boolean } {
  if (after) return { offset: endOfText(document, after.span.end, after.end), before: false };
  const sibling = before ?? section;
  const end = endBefore(document, sibling);
  if (document.text.slice(document.bodyStart, end).trim() !== '') return { offset: end, before: false };
  return { offset: pieceOf(document, sibling).content.start, before: true };
}

function contentWith(document: PolicyDocument, content: Span, small: readonly TextEdit[]): string {
  const own = small.filter(({ span }) => contains(content, span));
  const edits = own.map(({ span, text }) => ({ span: shift(span, -content.start), text }));
  return applyEdits(document.text.slice(content.start, content.end), edits);
}

/** Neighbours that are taken out together are taken out in one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Numbers stay with the places, where siblings are numbered in turn; links within the document follow. */
function followingEdits(document: PolicyDocument, moves: readonly Misplaced[]): readonly TextEdit[] {
  const numbers = numberEdits(document, moves);
  if (numbers.edits.length === 0) return [];
  const anchors = changedAnchors(document, numbers.reworded);
  return [...numbers.edits, ...followAnchors(document, anchors, (path) => path === '')];
}

interface Renumbered {
  readonly edits: readonly TextEdit[];
  /** The headings with a new number, as a reader will see them. */
  readonly reworded: ReadonlyMap<Section, string>;
}

function numberEdits(document: PolicyDocument, moves: readonly Misplaced[]): Renumbered {
  const edits: TextEdit[] = [];
  const reworded = new Map<Section, string>();
  const first = moves[0]?.section;
  const group = first ? siblingsOf(document, first.level).filter((other) => parentOf(document, other) === parentOf(document, first)) : [];
  const inTurn = group.every(({ words }, i) => words.number !== '' && (i === 0 || nextNumber(group[i - 1]?.words.number ?? '') === words.number));
  if (!inTurn) return { edits, reworded };
  for (const [i, section] of movedOrder(group, moves).entries()) {
    const number = group[i]?.words.number ?? '';
    if (number === section.words.number) continue;
    for (const heading of subtreeOf(document, section)) {
      const edit = numberEdit(document, heading, bare(section.words.number), bare(number));
      if (!edit) continue;
      edits.push(edit);
      reworded.set(heading, edit.text + heading.words.text.slice(bare(section.words.number).length));
    }
  }
  return { edits, reworded };
}

/** The siblings in the order in which they will stand. */
export function movedOrder(group: readonly Section[], moves: readonly Misplaced[]): readonly Section[] {
  const result = group.filter((section) => !moves.some((move) => move.section === section));
  const behind = new Map<Section, number>();
  for (const { section, after, before } of moves) {
    const count = after ? (behind.get(after) ?? 0) : 0;
    if (after) behind.set(after, count + 1);
    result.splice(after ? result.indexOf(after) + 1 + count : before ? result.indexOf(before) : 0, 0, section);
  }
  return result;
}

/** `3.` of a number without its punctuation: what the numbers of subsections begin with. */
function bare(number: string): string {
  return number.trim().replace(/[\s.)）、．:：\\]+$/u, '');
}

function numberEdit(document: PolicyDocument, { words, span }: Section, from: string, to: string): TextEdit | undefined {
  const continues = words.number.startsWith(from) && !/^[\p{L}\p{N}]/u.test(words.number.slice(from.length));
  if (!continues) return undefined;
  const start = document.text.indexOf(from, span.start);
  return start < 0 || start >= span.end ? undefined : { span: { start, end: start + from.length }, text: to };
}
