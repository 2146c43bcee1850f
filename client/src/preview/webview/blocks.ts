/** The blocks of the page and their elements. Of what has changed no more is made anew than must be. */
import type { RenderChange, RenderedBlock } from '../../../../server/src/protocol.ts';
import { page } from './api.ts';
import { isUnfolded, noteList } from './notes.ts';

/** A block that is shown. Line and offset are those of the document; absent for what the page adds. */
export interface ShownBlock {
  readonly block: RenderedBlock['block'];
  readonly line: number | undefined;
  readonly offset: number | undefined;
  readonly element: HTMLElement;
}

let shown: readonly ShownBlock[] = [];

/** The blocks in the order of the page. */
export function blocks(): readonly ShownBlock[] {
  return shown;
}

/** Carries out a change; answers the blocks that are new. `prepare` is called with the HTML of each before it is shown. */
export function applyChange(
  { start, removed, blocks: given, lines, offsets }: RenderChange,
  prepare: (text: Element) => void,
): readonly ShownBlock[] {
  const old = shown.slice(start, start + removed);
  const fresh = given.map(({ block, line, offset }, i) => ({ block, line, offset, element: elementFor(block, old[i], prepare) }));
  const kept = new Set(fresh.map(({ element }) => element));
  for (const { element } of old) if (!kept.has(element)) element.remove();
  const next = shown[start + removed]?.element ?? null;
  let before = next;
  for (const { element } of fresh.toReversed()) {
    if (element.nextSibling !== before || element.parentNode !== page) page.insertBefore(element, before);
    before = element;
  }
  const moved = shown.slice(start + removed);
  const isMoved = lines !== 0 || offsets !== 0;
  shown = [...shown.slice(0, start), ...fresh, ...(isMoved ? moved.map((one) => movedBy(one, lines, offsets)) : moved)];
  return fresh;
}

function movedBy(block: ShownBlock, lines: number, offsets: number): ShownBlock {
  const { line, offset } = block;
  return { ...block, line: line === undefined ? undefined : line + lines, offset: offset === undefined ? undefined : offset + offsets };
}

/** The element of a block: that of the block whose place it takes, where they are alike enough. */
function elementFor(block: RenderedBlock['block'], old: ShownBlock | undefined, prepare: (text: Element) => void): HTMLElement {
  const parsed = new DOMParser().parseFromString(block.html, 'text/html').body;
  prepare(parsed);
  const element = old?.block.kind === block.kind ? old.element : document.createElement('div');
  element.className = `block kind-${block.kind}`;
  let text = element.firstElementChild;
  if (!text) {
    text = document.createElement('div');
    text.className = 'text';
    element.append(text);
  }
  morph(text, parsed);
  const notes = block.notes.length > 0 ? [noteList(block.notes, block.kind, isUnfolded(element))] : [];
  element.replaceChildren(text, ...notes);
  return element;
}

/** Makes the children of `target` those of `source`. Children that say the same stay where they are, so that a selection in them does. */
function morph(target: Element, source: Element): void {
  const [from, to] = target.children.length === 1 && source.children.length === 1 ? [target.children[0], source.children[0]] : [];
  if (from && to && holders.has(to.tagName) && from.cloneNode().isEqualNode(to.cloneNode())) {
    morph(from, to);
    return;
  }
  const known = new Map<string, ChildNode[]>();
  for (const node of contentOf(target)) known.set(signature(node), [...(known.get(signature(node)) ?? []), node]);
  const wanted = contentOf(source).map((node) => known.get(signature(node))?.shift() ?? document.importNode(node, true));
  const kept = new Set(wanted);
  for (const node of [...target.childNodes]) if (!kept.has(node)) node.remove();
  let next = target.firstChild;
  for (const node of wanted) {
    if (node === next) next = next.nextSibling;
    else target.insertBefore(node, next);
  }
}

/** Elements that may be long and change in one place. */
const holders = new Set(['UL', 'OL', 'TABLE', 'TBODY', 'DETAILS', 'DIV', 'BLOCKQUOTE', 'NAV']);

/** Children that are more than white space between blocks. */
function contentOf(element: Element): ChildNode[] {
  const isHolder = holders.has(element.tagName) || element.className === 'text' || element.tagName === 'BODY';
  return [...element.childNodes].filter((node) => !isHolder || node instanceof Element || node.textContent?.trim() !== '');
}

function signature(node: Node): string {
  return node instanceof Element ? node.outerHTML : `#${node.textContent}`;
}
