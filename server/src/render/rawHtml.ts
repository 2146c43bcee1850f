/**
 * HTML that writers put into Markdown, made safe to stand among other blocks: an unfinished tag or comment ends with its
 * block instead of swallowing the page, and what only looks like a tag stays readable. What is allowed is decided later.
 */
import { isHtmlElement } from '../model/prose.ts';
import { ownAttribute } from './context.ts';

/** Elements whose content a browser does not read as HTML. */
const rawTextElements = ['script', 'style', 'textarea', 'title', 'iframe', 'noscript', 'noembed', 'noframes', 'xmp', 'plaintext', 'template'];
const rawText = new Set(rawTextElements);
const rawTextOpening = new RegExp(`^<(${rawTextElements.join('|')})(?=[\\s/>])`, 'i');

/** Elements that are never shown and not in the list of known ones. */
const otherElements = new Set(
  'svg math object embed base link meta html head body frame frameset param applet map area canvas dialog fieldset legend meter progress slot track data datalist optgroup output marquee bgsound portal'.split(
    ' ',
  ),
);

/** A tag as CommonMark defines it. */
const attribute = String.raw`\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\s*=\s*(?:[^"'=<>${'`'}\x00-\x20]+|'[^']*'|"[^"]*"))?`;
const tag = new RegExp(String.raw`<(?:\/[a-zA-Z][a-zA-Z0-9-]*\s*|[a-zA-Z][a-zA-Z0-9-]*(?:${attribute})*\s*\/?)>`, 'y');

/** How comments, instructions, CDATA sections and declarations begin, and how they end. */
const specials: readonly (readonly [opening: RegExp, ending: string])[] = [
  [/<!--/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![a-zA-Z]/y, '>'],
];

/** Whether a tag is a blank such as `<insert date>`: no element has its name, and it has no attribute with a value. */
export function isBlankTag(tag: string): boolean {
  const name = nameOf(tag);
  return name !== undefined && !rawText.has(name) && !otherElements.has(name) && !isHtmlElement(tag) && !tag.includes('=');
}

/** Whether a tag inside a paragraph is to be shown as text: a blank, or one that would hide what follows. */
export function isShownAsText(tag: string): boolean {
  return rawText.has(nameOf(tag) ?? '') || isBlankTag(tag);
}

/** The tag that a text begins with, after white space. */
export function leadingTag(html: string): string {
  return /^\s*(<[^>]*>?)/.exec(html)?.[1] ?? '';
}

function nameOf(tag: string): string | undefined {
  return /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
}

const ownName = new RegExp(ownAttribute, 'gi');

/** A writer's tag without the attribute that tells our own tags. */
export function disown(tag: string): string {
  return tag.replace(ownName, 'data-');
}

/** A block of HTML that ends where it ends. */
export function containBlock(html: string): string {
  const absent = new Set<string>();
  let result = '';
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    result += asText(html.slice(from, at));
    from = endOfSpecial(html, at, absent) ?? at;
    if (from > at) continue;
    const found = matchAt(tag, html, at)?.[0] ?? '<';
    from = at + found.length;
    const raw = rawTextOpening.exec(found)?.[1];
    if (raw) from = endOfRawText(html, from, raw);
    else result += found === '<' || isShownAsText(found) ? asText(found) : disown(found);
  }
  return result + asText(html.slice(from));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of a comment or the like at a place. Endings known to be absent are not looked for again, to stay linear. */
function endOfSpecial(html: string, at: number, absent: Set<string>): number | undefined {
  const special = specials.find(([opening]) => matchAt(opening, html, at));
  if (!special || absent.has(special[1])) return undefined;
  const [, ending] = special;
  // A comment may end in its own hyphens, as in `<!-->`: the search begins among them.
  const found = html.indexOf(ending, at + 2);
  if (found < 0) absent.add(ending);
  return found < 0 ? undefined : found + ending.length;
}

/** After the closing tag, or the end of the block where there is none. */
function endOfRawText(html: string, from: number, name: string): number {
  const closing = matchAt(new RegExp(`</${name}(?=[\\s/>])`, 'ig'), html, from);
  const end = closing ? html.indexOf('>', closing.index) : -1;
  return end < 0 ? html.length : end + 1;
}

/** Entities stay as they are. */
function asText(html: string): string {
  return html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
