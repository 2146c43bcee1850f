/** The script in the preview's page: shows what it is sent, changes no more of the page than it must, and follows the editor. */
import type { FromWebview, PreviewState, ToWebview, UpdateMessage } from '../messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromWebview): void; setState(state: PreviewState): void };

const api = acquireVsCodeApi();
const page = document.getElementById('page') ?? document.body;
const reports = page.hasAttribute('data-reports');

/** Blocks in the order of the document, with the lines they begin at. */
let blocks: readonly { readonly line: number; readonly element: Element }[] = [];

window.addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
  if (data.type === 'update') update(data);
  else scrollToLine(data.line);
});
document.addEventListener('click', followLink, true);
api.postMessage({ type: 'ready' });

function update(message: UpdateMessage): void {
  api.setState({ uri: message.uri });
  document.documentElement.lang = message.language;
  document.title = message.title;
  const parsed = new DOMParser().parseFromString(message.html, 'text/html');
  for (const image of parsed.querySelectorAll('img')) resolve(image, message);
  morph(page, parsed.body);
  blocks = Array.from(page.querySelectorAll('[data-line]'), (element) => ({ line: Number(element.getAttribute('data-line')), element }));
  if (reports) report(message.version);
}

function report(version: number): void {
  const tell = () => api.postMessage({ type: 'painted', version, html: document.body.innerHTML });
  if (document.visibilityState === 'visible') requestAnimationFrame(tell);
  else tell();
}

/** Gives a relative picture its address. The page is not at the document's place. */
function resolve(image: HTMLImageElement, { base, root }: UpdateMessage): void {
  const source = image.getAttribute('src') ?? '';
  if (source.startsWith('data:')) return;
  const from = source.startsWith('/') ? root : base;
  if (from && URL.canParse(`./${source.replace(/^\/+/, '')}`, from)) image.src = new URL(`./${source.replace(/^\/+/, '')}`, from).href;
  else image.removeAttribute('src');
}

/** Makes the children of `target` those of `source`. Children that say the same stay where they are, so that selection and scroll position do. */
function morph(target: Element, source: Element): void {
  const known = new Map<string, ChildNode[]>();
  for (const node of contentOf(target)) known.set(signature(node), [...(known.get(signature(node)) ?? []), node]);
  const wanted = contentOf(source).map((node) => {
    const same = known.get(signature(node))?.shift();
    if (same) copyPlaces(same, node);
    return same ?? document.importNode(node, true);
  });
  const kept = new Set(wanted);
  for (const node of [...target.childNodes]) if (!kept.has(node)) node.remove();
  let next = target.firstChild;
  for (const node of wanted) {
    if (node === next) next = next.nextSibling;
    else target.insertBefore(node, next);
  }
}

/** Children that are more than white space. */
function contentOf(element: Element): ChildNode[] {
  return [...element.childNodes].filter((node) => node instanceof Element || node.textContent?.trim() !== '');
}

const places = ['data-line', 'data-start', 'data-end'];
const signatures = new WeakMap<Node, string>();

/** What a node says and looks like, without where in the source it stands. */
function signature(node: Node): string {
  let text = signatures.get(node);
  if (text === undefined) {
    text =
      node instanceof Element
        ? node.outerHTML.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/ data-(?:line|start|end)="\d+"/g, ''))
        : `#${node.textContent}`;
    signatures.set(node, text);
  }
  return text;
}

/** Two nodes of one signature have the same tree: their places are copied element by element. */
function copyPlaces(to: Node, from: Node): void {
  if (!(to instanceof Element) || !(from instanceof Element)) return;
  const sources = [from, ...from.querySelectorAll('*')];
  for (const [index, element] of [to, ...to.querySelectorAll('*')].entries()) {
    for (const name of places) {
      const value = sources[index]?.getAttribute(name);
      if (value !== null && value !== undefined && value !== element.getAttribute(name)) element.setAttribute(name, value);
    }
  }
}

/** Scrolls so that a line of the editor is at the top: between two blocks, as far as the line is between theirs. */
function scrollToLine(line: number): void {
  const after = blocks.findIndex((block) => block.line > line);
  const before = blocks[after < 0 ? blocks.length - 1 : after - 1];
  const next = after < 0 ? undefined : blocks[after];
  const from = before ? topOf(before.element) : 0;
  const until = next ? topOf(next.element) : before ? from + before.element.getBoundingClientRect().height : 0;
  const first = before?.line ?? 0;
  const span = (next?.line ?? first + 1) - first;
  const top = line <= 0 ? 0 : from + Math.min(1, (line - first) / span) * (until - from);
  window.scrollTo({ top, behavior: 'instant' });
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

/** Links to other files are opened by the editor; all others it handles itself. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(href)) return;
  event.preventDefault();
  event.stopPropagation();
  api.postMessage({ type: 'open', href });
}
