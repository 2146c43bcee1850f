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
const otherElements = new Set(['svg', 'math', 'object', 'embed', 'base', 'link', 'meta', 'html', 'head', 'body', 'frame', 'frameset', 'param', 'applet', 'map', 'area', 'canvas', 'dialog', 'fieldset', 'legend', 'meter', 'progress', 'slot', 'track', 'data', 'datalist', 'optgroup', 'output', 'marquee', 'bgsound', 'portal']);

/** A tag, comment, instruction or declaration as CommonMark defines them. */
const attribute = String.raw`\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\s*=\s*(?:[^"'=<>${'`'}\x00-\x20]+|'[^']*'|"[^"]*"))?`;
const markup = new RegExp(String.raw`<!---?>|<!--[^]*?-->|<\?[^]*?\?>|<![a-zA-Z][^>]*>|<!\[CDATA\[[^]*?\]\]>|<\/[a-zA-Z][a-zA-Z0-9-]*\s*>|<[a-zA-Z][a-zA-Z0-9-]*(?:${attribute})*\s*\/?>`, 'g');

/** Whether a tag inside a paragraph is to be shown as text: a blank such as `<insert date>`, or one that would hide what follows. */
export function isShownAsText(tag: string): boolean {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  if (rawText.has(name)) return true;
  return !isHtmlElement(tag) && !otherElements.has(name) && !tag.includes('=');
}

const ownName = new RegExp(ownAttribute, 'gi');

/** A writer's tag without the attribute that tells our own tags. */
export function disown(tag: string): string {
  return tag.replace(ownName, 'data-');
}

/** A block of HTML that ends where it ends. */
export function containBlock(html: string): string {
  let result = '';
  let from = 0;
  for (let match = next(html, from); match; match = next(html, from)) {
    const [tag] = match;
    result += asText(html.slice(from, match.index));
    from = match.index + tag.length;
    const raw = rawTextOpening.exec(tag)?.[1];
    if (raw) from = endOfRawText(html, from, raw);
    else result += isShownAsText(tag) ? asText(tag) : disown(tag);
  }
  return result + asText(html.slice(from));
}

function next(html: string, from: number): RegExpExecArray | null {
  markup.lastIndex = from;
  return markup.exec(html);
}

/** After the closing tag, or the end of the block where there is none. */
function endOfRawText(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'ig');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

/** Entities stay as they are. */
function asText(html: string): string {
  return html.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
