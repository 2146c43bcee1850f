/** The gate that all HTML of a page passes: what Markdown produces and plain formatting, nothing that runs or loads. */
import sanitizeHtml from 'sanitize-html';
import { idPrefix } from '../model/slug.ts';
import { ownAttribute } from './context.ts';

/** The commonest first: the sanitiser looks them up in this order. */
const tags =
  'p li mark td tr strong em a code h2 h3 ul ol th abbr address article aside b bdi bdo blockquote br caption cite col colgroup dd del details dfn div dl dt figcaption figure footer h1 h4 h5 h6 header hr i img ins kbd pre q rp rt ruby s samp section small span sub summary sup table tbody tfoot thead time u var wbr'.split(
    ' ',
  );

/** Dropped with all they hold. */
const droppedWhole = 'script style textarea xmp title iframe noscript noembed noframes plaintext template'.split(' ');

type Check = (value: string) => string | undefined;

const number: Check = (value) => (/^\d{1,4}$/.test(value) ? value : undefined);
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value.toLowerCase()) ? value.toLowerCase() : undefined;
const anything: Check = (value) => value;
const flag: Check = () => '';

const alignment = oneOf('left', 'center', 'right');
const everywhere: Readonly<Record<string, Check>> = {
  title: anything,
  lang: (value) => (/^[A-Za-z0-9-]{2,35}$/.test(value) ? value : undefined),
  dir: oneOf('ltr', 'rtl', 'auto'),
};
const cell: Readonly<Record<string, Check>> = {
  align: alignment,
  colspan: number,
  rowspan: number,
  scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
};
const aligned: Readonly<Record<string, Check>> = { align: alignment };

/** Attributes by element, each with what its value must be. */
const attributes: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  a: { href: linkTarget },
  img: { src: imageSource, alt: anything, width: number, height: number },
  ol: { start: number, reversed: flag, type: (value) => (/^[1aAiI]$/.test(value) ? value : undefined) },
  li: { value: number },
  time: { datetime: anything },
  details: { open: flag },
  col: { span: number },
  colgroup: { span: number },
  th: cell,
  td: cell,
  p: aligned,
  div: aligned,
  h1: aligned,
  h2: aligned,
  h3: aligned,
  h4: aligned,
  h5: aligned,
  h6: aligned,
};

/** Attributes that only our own tags may carry. */
const reserved = ['data-line', 'class', 'id', 'data-note', 'data-picture'];

const allowedNames = [...new Set([...reserved, ...Object.keys(everywhere), ...Object.values(attributes).flatMap((names) => Object.keys(names))])];

/**
 * Cleans HTML. Our own tags keep their attributes; a writer's ids get a prefix, and pictures from elsewhere become links to
 * them. `ids` holds the ids that are taken, and those given out are added.
 * @example sanitise('<p onclick="x()">Hi</p>', new Set()) // <p>Hi</p>
 */
export function sanitise(html: string, ids: Set<string>): string {
  let linkDepth = 0;
  const clean = (tagName: string, attribs: Attributes) => ({ tagName, attribs: cleanAttributes(tagName, attribs, ids) });
  return sanitizeHtml(html, {
    allowedTags: tags,
    allowedAttributes: { '*': allowedNames },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowedSchemesAppliedToAttributes: ['href', 'src'],
    allowProtocolRelative: false,
    nonTextTags: droppedWhole,
    nestingLimit: 200,
    parseStyleAttributes: false,
    onOpenTag: (name) => {
      if (name === 'a') linkDepth += 1;
    },
    onCloseTag: (name) => {
      if (name === 'a') linkDepth -= 1;
    },
    transformTags: { '*': clean, img: (tagName, attribs) => pictureOrLink(tagName, attribs, linkDepth > 0) },
  });
}

type Attributes = Record<string, string>;

function cleanAttributes(tag: string, given: Attributes, ids: Set<string>): Attributes {
  const isOwn = ownAttribute in given;
  const kept: Attributes = {};
  for (const [name, value] of Object.entries(given)) {
    const check = attributes[tag]?.[name] ?? everywhere[name];
    const clean = check ? check(value) : isOwn && reserved.includes(name) ? value : undefined;
    if (clean !== undefined) kept[name] = clean;
  }
  const id = isOwn ? given.id : prefixed(given.id ?? (tag === 'a' ? given.name : undefined));
  delete kept.id;
  if (id !== undefined && !ids.has(id)) {
    ids.add(id);
    kept.id = id;
  }
  return kept;
}

function prefixed(id: string | undefined): string | undefined {
  return id === undefined || id.trim() === '' || /\s/.test(id) ? undefined : idPrefix + id;
}

/** A picture whose source is not allowed is replaced by its words, as a link where one can stand. */
function pictureOrLink(tagName: string, attribs: Attributes, inLink: boolean): sanitizeHtml.Tag {
  const source = attribs.src;
  if (source !== undefined && imageSource(source) !== undefined) return { tagName, attribs };
  const linked = source !== undefined && linkTarget(source) !== undefined;
  const text = attribs.alt || (linked ? source : '');
  // Readers may consent to load it.
  const loadable = linked && /^https:/i.test(source.trim()) ? { 'data-picture': source.trim() } : {};
  const shown = { class: 'picture', ...loadable, [ownAttribute]: '' };
  return linked && !inLink ? { tagName: 'a', attribs: { ...shown, href: source }, text } : { tagName: 'span', attribs: shown, text };
}

/** Control characters and white space, which browsers leave out of addresses before they read the scheme. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const ignoredInAddresses = /[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/g;

/** The address of a link: http, https, mailto, tel, a relative path or a place in the page. */
function linkTarget(value: string): string | undefined {
  const read = value.replace(ignoredInAddresses, '');
  if (read === '' || isElsewhere(read)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(read)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme)) return undefined;
  return read.startsWith('#') && read.length > 1 ? `#${idPrefix}${read.slice(1)}` : value.trim();
}

/** The source of a picture: a relative path, or data of the picture kinds that hold no script. */
function imageSource(value: string): string | undefined {
  const read = value.replace(ignoredInAddresses, '');
  if (read === '' || isElsewhere(read)) return undefined;
  if (/^data:/i.test(read)) return /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/i.test(read) ? read : undefined;
  return /^[^/?#]*?:/.test(read) ? undefined : value.trim();
}

/** `//host` and what browsers read like it. */
function isElsewhere(address: string): boolean {
  return /^[\\/]{2}/.test(address);
}
