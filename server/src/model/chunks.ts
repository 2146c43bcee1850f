/**
 * The body of a document, cut into chunks of a few kilobytes, so that a keystroke re-parses one chunk and not the
 * document. A chunk starts where a top-level block starts. Markdown's block structure is read line by line from a
 * stack of open blocks, and there that stack is empty, so parsing from such a boundary gives the same blocks as
 * parsing from the top. An edit may undo a boundary (an opened fence, a longer list). This is found by parsing the
 * edited chunk together with the first lines of the next one; while a block crosses the boundary, chunks are joined.
 */
import { NodeProp, Tree, TreeFragment } from '@lezer/common';
import { lineStart, nextLineStart } from '../util/lines.ts';
import { markdown } from './markdown.ts';

/** A run of top-level blocks. Immutable; offsets inside it count from its start. */
export interface Chunk {
  readonly text: string;
  /** The syntax tree of `text`; its children are the blocks, without the parser's grouping nodes. */
  readonly tree: Tree;
}

/** A replacement in the body: offsets before the edit, and the text that takes their place. */
export interface BodyEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface PlacedNode {
  readonly node: Tree;
  readonly from: number;
}

/** The length, in UTF-16 units, at which a chunk is closed before the next block. */
export const targetLength = 2048;
const longestHead = 4096;

/** Cuts a whole body into chunks. The empty body has none. */
export function parseChunks(body: string, length = targetLength): readonly Chunk[] {
  return body.length === 0 ? [] : split(body, parseBlocks(body, []), length);
}

/** The chunks of an edited body. Chunks that the edit did not touch are the same objects as before. */
export function editChunks(chunks: readonly Chunk[], edit: BodyEdit, length = targetLength): readonly Chunk[] {
  const touched = findTouched(chunks, edit);
  if (!touched) return parseChunks(edit.text, length);
  const { first, last, start } = touched;
  const old = joined(chunks, first, last + 1);
  const text = old.slice(0, edit.start - start) + edit.text + old.slice(edit.end - start);
  const nearTop = edit.start - start <= headOf(text).length;
  if (first > 0 && nearTop && !endsBefore(chunks[first - 1], text)) {
    return reparse(chunks, { from: first - 1, to: last + 1, text: joined(chunks, first - 1, first) + text, fragments: [], length });
  }
  const only = first === last ? chunks[first] : undefined;
  return reparse(chunks, { from: first, to: last + 1, text, fragments: only ? fragmentsOf(only, edit, start) : [], length });
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly fragments: readonly TreeFragment[];
  readonly length: number;
}

/** Replaces chunks `from` to `to` by those of `text`, taking in chunks after `to` while blocks run across the boundary. */
function reparse(chunks: readonly Chunk[], region: Region): readonly Chunk[] {
  let whole = region.text;
  let next = region.to;
  let reuse = region.fragments;
  for (let step = 1; ; step *= 2) {
    const following = chunks[next];
    const blocks = parseBlocks(whole + (following ? headOf(following.text) : ''), reuse);
    if (!following || (blocks.length > 0 && holdsAt(whole, blocks))) {
      const own = blocks.filter((block) => block.from < whole.length);
      return [...chunks.slice(0, region.from), ...(whole.length > 0 ? split(whole, own, region.length) : []), ...chunks.slice(next)];
    }
    const end = Math.min(chunks.length, next + step);
    whole += joined(chunks, next, end);
    next = end;
    reuse = [];
  }
}

function joined(chunks: readonly Chunk[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += chunks[i]?.text ?? '';
  return text;
}

/** The chunks an edit touches, by index, and the offset of the first. An edit at a boundary touches the chunk before it. */
function findTouched(chunks: readonly Chunk[], edit: BodyEdit): { first: number; last: number; start: number } | undefined {
  let offset = 0;
  let first = -1;
  let start = 0;
  for (const [i, chunk] of chunks.entries()) {
    const end = offset + chunk.text.length;
    if (first < 0 && edit.start <= end) {
      first = i;
      start = offset;
    }
    if (first >= 0 && edit.end <= end) return { first, last: i, start };
    offset = end;
  }
  return first < 0 ? undefined : { first, last: chunks.length - 1, start };
}

/** What of a chunk's tree the parser may keep: all but the edited lines, since a changed indentation changes what follows it. */
function fragmentsOf(chunk: Chunk, edit: BodyEdit, start: number): readonly TreeFragment[] {
  const from = lineStart(chunk.text, edit.start - start);
  const to = nextLineStart(chunk.text, edit.end - start);
  const toB = to + edit.text.length - (edit.end - edit.start);
  return TreeFragment.applyChanges(TreeFragment.addTree(chunk.tree), [{ fromA: from, toA: to, fromB: from, toB }]);
}

/** Whether `text` still begins a block of its own after `chunk`. */
function endsBefore(chunk: Chunk | undefined, text: string): boolean {
  if (!chunk) return true;
  const blocks = parseBlocks(chunk.text + headOf(text), []);
  return blocks.some((block) => block.from >= chunk.text.length) && holdsAt(chunk.text, blocks);
}

/** Whether no block crosses the end of `text`, which must end with a line break. */
function holdsAt(text: string, blocks: readonly PlacedNode[]): boolean {
  if (text.length > 0 && text.charCodeAt(text.length - 1) !== 10) return false;
  if (!blocks.some((block) => block.from < text.length)) return false;
  return blocks.every((block) => block.from >= text.length || block.from + block.node.length <= text.length);
}

/** The lines of a text up to the first blank one after its first block began: all that decides how that block begins. */
function headOf(text: string): string {
  let at = 0;
  let seen = false;
  while (at < text.length && at < longestHead) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const blank = line.trim() === '';
    if (blank && seen) return text.slice(0, at);
    seen ||= !blank;
    if (end < 0) return text;
    at = end + 1;
  }
  return text.slice(0, at);
}

function parseBlocks(text: string, fragments: readonly TreeFragment[]): readonly PlacedNode[] {
  const blocks: PlacedNode[] = [];
  collect(markdown.parse(parserInput(text), fragments), 0, blocks);
  return blocks;
}

/** The parser groups children of long documents under nameless nodes; this takes the blocks out of them. */
function collect(tree: Tree, offset: number, into: PlacedNode[]): void {
  for (const [i, child] of tree.children.entries()) {
    if (!(child instanceof Tree)) continue;
    const from = offset + (tree.positions[i] ?? 0);
    if (child.type.isAnonymous) collect(child, from, into);
    else into.push({ node: child, from });
  }
}

/** Cuts a parsed text into chunks at the lines where blocks start. */
function split(text: string, blocks: readonly PlacedNode[], length: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let first = 0;
  for (const [i, block] of blocks.entries()) {
    const cut = text.lastIndexOf('\n', block.from - 1) + 1;
    if (i === first || cut - start < length) continue;
    chunks.push(chunk(text, start, cut, blocks.slice(first, i)));
    start = cut;
    first = i;
  }
  chunks.push(chunk(text, start, text.length, blocks.slice(first)));
  return chunks;
}

function chunk(text: string, start: number, end: number, blocks: readonly PlacedNode[]): Chunk {
  const children = blocks.map((block) => block.node);
  const positions = blocks.map((block) => block.from - start);
  // The parser keeps nodes of an old tree only under a parent with the same hash of open blocks: that of the document.
  const tree = new Tree(markdown.nodeSet.types[documentType] ?? Tree.empty.type, children, positions, end - start, [[NodeProp.contextHash, 0]]);
  return { text: text.slice(start, end), tree };
}

const documentType = markdown.nodeSet.types.findIndex((type) => type.name === 'Document');

/**
 * The text as the parser is to see it, every character in its place. A carriage return hides the end of an HTML block and
 * the delimiter row of a table from it, so it reads a space, and before it the last bar of such a row is moved to the end.
 */
function parserInput(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replace(/(^|\n)([>|:\- \t]+)\|\r(?=\n)/g, '$1$2 |').replaceAll('\r\n', ' \n');
}
