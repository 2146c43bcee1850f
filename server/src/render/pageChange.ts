/** What has changed between two renderings of a document: one stretch of blocks, and how far those after it have moved. */
import type { Block, PlacedBlock } from './types.ts';

/** One stretch of blocks is replaced, and those after it move. */
export interface PageChange {
  /** The index of the first block that is replaced, and how many are. */
  readonly start: number;
  readonly removed: number;
  readonly blocks: readonly PlacedBlock[];
  /** What is added to the lines and offsets of the blocks after them. */
  readonly lines: number;
  readonly offsets: number;
}

/** The smallest change of one stretch that makes `before` `after`. */
export function changeBetween(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): PageChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSamePlace(before[start], after[start]) && isSame(before[start]?.block, after[start]?.block)) start += 1;
  let kept = 0;
  let shift: Shift | undefined;
  while (kept < most - start) {
    const [old, now] = [before[before.length - 1 - kept], after[after.length - 1 - kept]];
    const own = shiftBetween(old, now);
    if (own === 'apart' || (own && shift && !isSameShift(own, shift)) || !isSame(old?.block, now?.block)) break;
    shift ??= own;
    kept += 1;
  }
  return {
    start,
    removed: before.length - start - kept,
    blocks: after.slice(start, after.length - kept),
    lines: shift?.lines ?? 0,
    offsets: shift?.offsets ?? 0,
  };
}

function isSame(a: Block | undefined, b: Block | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.kind === b.kind && a.html === b.html && JSON.stringify(a.notes) === JSON.stringify(b.notes);
}

function isSamePlace(a: PlacedBlock | undefined, b: PlacedBlock | undefined): boolean {
  return a?.line === b?.line && a?.offset === b?.offset;
}

interface Shift {
  readonly lines: number;
  readonly offsets: number;
}

function isSameShift(a: Shift, b: Shift): boolean {
  return a.lines === b.lines && a.offsets === b.offsets;
}

/** How far a block has moved; nothing for blocks that have no place, and `apart` where only one has. */
function shiftBetween(a: PlacedBlock | undefined, b: PlacedBlock | undefined): Shift | 'apart' | undefined {
  if (a?.line === undefined || b?.line === undefined) return a?.line === b?.line && a?.offset === b?.offset ? undefined : 'apart';
  return { lines: b.line - a.line, offsets: (b.offset ?? 0) - (a.offset ?? 0) };
}
