/** Editor and page at the same place: lines of the source to places of the page and back. */
import { blocks } from './blocks.ts';

interface Step {
  readonly line: number;
  readonly top: number;
}

/** How long scroll events are taken for answers to a scroll of ours, in milliseconds. */
const quietTime = 200;
let quietUntil = 0;

/** Whether the page has been scrolled by its reader rather than by us. */
export function isOwnScroll(): boolean {
  return performance.now() < quietUntil;
}

/** Scrolls so that a line of the source is below the bar: between two blocks, as far as the line is between theirs. */
export function scrollToLine(line: number): void {
  const around = line <= 0 ? undefined : stepsAround(line);
  const top = around
    ? around.from.top + Math.min(1, (line - around.from.line) / Math.max(1, around.to.line - around.from.line)) * (around.to.top - around.from.top)
    : 0;
  quietUntil = performance.now() + quietTime;
  window.scrollTo({ top: Math.max(0, top - barHeight()), behavior: 'instant' });
}

/** The line of the source below the bar, with a fraction for how much of it is above. */
export function topLine(): number {
  if (window.scrollY <= 0) return 0;
  const at = window.scrollY + barHeight() + 1;
  const body = placed();
  let low = 0;
  let high = body.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const element = body[middle]?.element;
    if (element && topOf(element) <= at) low = middle;
    else high = middle - 1;
  }
  const block = body[low];
  if (!block) return 0;
  const steps = [...stepsOf(block), { line: body[low + 1]?.line ?? block.line + 1, top: endOf(block.element) }];
  const index = Math.max(
    0,
    steps.findLastIndex(({ top }, i) => top <= at && i < steps.length - 1),
  );
  const [from, to] = [steps[index], steps[index + 1]];
  if (!from || !to) return block.line;
  return from.line + Math.min(1, Math.max(0, (at - from.top) / Math.max(1, to.top - from.top))) * Math.max(0, to.line - from.line);
}

interface PlacedElement {
  readonly line: number;
  readonly element: HTMLElement;
}

/** The blocks that stand in the source, in its order: document control comes first there and is passed over. */
function placed(): readonly PlacedElement[] {
  return blocks().flatMap(({ block, line, element }) => (line === undefined || block.kind === 'control' ? [] : [{ line, element }]));
}

function stepsAround(line: number): { readonly from: Step; readonly to: Step } | undefined {
  const body = placed();
  let low = 0;
  let high = body.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((body[middle]?.line ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const block = body[low];
  if (!block || block.line > line) return undefined;
  const steps = [...stepsOf(block), { line: Math.max(block.line + 1, body[low + 1]?.line ?? 0), top: endOf(block.element) }];
  const index = Math.max(
    0,
    steps.findLastIndex((step, i) => step.line <= line && i < steps.length - 1),
  );
  const [from, to] = [steps[index], steps[index + 1]];
  return from && to ? { from, to } : undefined;
}

/** The places in a block whose line is known. */
function stepsOf({ line, element }: PlacedElement): readonly Step[] {
  const steps: Step[] = [{ line, top: topOf(element) }];
  for (const inner of element.querySelectorAll('[data-line]')) {
    const own = line + Number(inner.getAttribute('data-line'));
    if (own > (steps.at(-1)?.line ?? 0)) steps.push({ line: own, top: topOf(inner) });
  }
  return steps;
}

let cursor: HTMLElement | undefined;
let cursorLine = -1;

/** Shows in which block the cursor of the editor stands. */
export function markCursor(line = cursorLine): void {
  cursorLine = line;
  const found = blocks().findLast((block) => block.line !== undefined && block.block.kind !== 'control' && block.line <= line);
  const element = found?.element ?? blocks().find(({ block }) => block.kind === 'control')?.element;
  if (element === cursor) return;
  cursor?.classList.remove('at-cursor');
  element?.classList.add('at-cursor');
  cursor = element;
}

/** The line of the source that an element of the page comes from. */
export function lineOf(element: Element): number | undefined {
  const around = element.closest('.block');
  const block = blocks().find((one) => one.element === around);
  if (block?.line === undefined) return undefined;
  return block.line + Number(element.closest('[data-line]')?.getAttribute('data-line') ?? 0);
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

function endOf(element: Element): number {
  return element.getBoundingClientRect().bottom + window.scrollY;
}

function barHeight(): number {
  return document.getElementById('bar')?.getBoundingClientRect().height ?? 0;
}
