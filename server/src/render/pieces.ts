/**
 * The body of a document in pieces that can be rendered each for itself: the chunks of the model. Chunks between which an
 * element of HTML stays open, such as `<details>` around further paragraphs, go together.
 */
import type { Tree } from '@lezer/common';
import type { Chunk } from '../model/chunks.ts';
import type { PolicyDocument } from '../model/document.ts';
import { memoized } from '../util/memo.ts';

/** Chunks that are rendered together. */
export interface BodyPiece {
  readonly chunks: readonly [Chunk, ...Chunk[]];
  readonly text: string;
  /** Where it begins: offset in the document, and line from 0. */
  readonly offset: number;
  readonly line: number;
}

/** The pieces of a document in order. */
export function piecesOf({ chunks, chunkStarts, text, bodyStart }: PolicyDocument): readonly BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let line = linesIn(text.slice(0, bodyStart));
  for (let i = 0; i < chunks.length; ) {
    const first = chunks[i];
    if (!first) break;
    const end = endOfRun(chunks, i);
    const run: readonly [Chunk, ...Chunk[]] = [first, ...chunks.slice(i + 1, end)];
    pieces.push({ chunks: run, text: run.map((chunk) => chunk.text).join(''), offset: chunkStarts[i] ?? 0, line });
    for (const chunk of run) line += linesOf(chunk);
    i = end;
  }
  return pieces;
}

/** The index after the chunk in which everything that is opened from `first` on is closed; that after `first` where it never is. */
function endOfRun(chunks: readonly Chunk[], first: number): number {
  let depth = 0;
  for (let i = first; i < chunks.length; i += 1) {
    const chunk = chunks[i];
    depth = Math.max(0, depth + (chunk ? openedIn(chunk) : 0));
    if (depth === 0) return i + 1;
  }
  return first + 1;
}

const linesOf = memoized((chunk: Chunk) => linesIn(chunk.text));

function linesIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

const openedIn = memoized(({ tree, text }: Chunk): number => {
  let depth = 0;
  for (const [i, child] of tree.children.entries()) {
    if (!('type' in child) || (child as Tree).type.name !== 'HTMLBlock') continue;
    const from = tree.positions[i] ?? 0;
    depth += openedBy(text.slice(from, from + child.length));
  }
  return depth;
});

/** Elements that hold blocks, and end only with a tag of their own. */
const holders = new Set('details div section article aside blockquote center figure header footer main nav table ul ol dl'.split(' '));

/** How many elements that hold blocks a piece of HTML leaves open; less than zero where it closes those of others. */
export function openedBy(html: string): number {
  let depth = 0;
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (holders.has(name?.toLowerCase() ?? '')) depth += closing ? -1 : 1;
  }
  return depth;
}
