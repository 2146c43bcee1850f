/** The links of a unit and what belongs to each, read in one pass over its inline nodes. */
import { memoized } from '../util/memo.ts';
import type { Inline, Unit } from './blocks.ts';

/** A link, or words in brackets that look like one. */
export interface LinkParts {
  readonly link: Inline;
  /** Its brackets, its address and the name of its address, in order. */
  readonly parts: readonly Inline[];
  /** Whether it goes on with an address in round brackets or with the name of one. */
  readonly hasTarget: boolean;
}

/** The innermost link around each bracket, address and name of an address of a unit. */
export const linksIn: (unit: Unit) => ReadonlyMap<Inline, LinkParts> = memoized((unit) => {
  const byNode = new Map<Inline, LinkParts>();
  const open: { readonly link: Inline; readonly parts: Inline[]; hasTarget: boolean }[] = [];
  for (const node of unit.inlines) {
    for (let top = open.at(-1); top && top.link.end <= node.start; top = open.at(-1)) open.pop();
    if (node.name === 'Link') {
      const parts = { link: node, parts: [], hasTarget: unit.text.charAt(node.end - 1) === ')' };
      open.push(parts);
      byNode.set(node, parts);
      continue;
    }
    const around = open.at(-1);
    if (!around || (node.name !== 'LinkMark' && node.name !== 'URL' && node.name !== 'LinkLabel')) continue;
    around.parts.push(node);
    around.hasTarget ||= node.name === 'LinkLabel';
    byNode.set(node, around);
  }
  return byNode;
});
