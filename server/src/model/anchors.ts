/** Anchors of headings, and the links that lead to them: what has to follow when a heading is worded anew. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized, memoizedFor } from '../util/memo.ts';
import { nearestName } from '../util/nearest.ts';
import type { TextEdit } from '../util/span.ts';
import { type Unit, unitsOf } from './blocks.ts';
import type { Chunk } from './chunks.ts';
import { type PolicyDocument, packOf } from './document.ts';
import { headingWords } from './headings.ts';
import { linkTargets } from './linkTargets.ts';
import { objectCharacter } from './prose.ts';
import { type Section, sectionsIn } from './sections.ts';
import { createNumberer, createSlugger, slugOf } from './slug.ts';

/** The anchor of each heading, in the order of `sectionsIn`. */
export function anchorsOf(headings: readonly string[]): readonly string[] {
  const slug = createSlugger();
  return headings.map((heading) => slug(heading));
}

/**
 * The anchors that change when headings are worded or numbered anew, the old one first. A heading with an anchor of its own
 * (`{#id}`) keeps it, and bold type has none.
 */
export function changedAnchors(document: PolicyDocument, reworded: ReadonlyMap<Section, string>): ReadonlyMap<string, string> {
  const sections = sectionsIn(document).filter(({ unit }) => unit.level !== 0);
  const textOf = ({ unit, words }: Section): string => withObjects(unit, words.text);
  const before = anchorsOf(sections.map(textOf));
  const after = anchorsOf(sections.map((section) => reworded.get(section) ?? textOf(section)));
  const changed = new Map<string, string>();
  for (const [i, old] of before.entries()) {
    const own = after[i];
    if (own !== undefined && own !== old) changed.set(old, own);
  }
  return changed;
}

/** The edits that let the links of a document follow anchors; `leadsThere` tells whether the path of a link leads to where they changed. */
export function followAnchors(
  document: PolicyDocument,
  anchors: ReadonlyMap<string, string>,
  leadsThere: (path: string) => boolean,
): readonly TextEdit[] {
  return linkTargets(document).flatMap(({ span, path, anchor }) => {
    const own = anchor === undefined ? undefined : anchors.get(anchor.toLowerCase());
    if (own === undefined || !leadsThere(path)) return [];
    const written = document.text.slice(span.start, span.end);
    const hash = written.indexOf('#');
    const isEncoded = /%[\da-f]{2}/i.test(written.slice(hash));
    return [{ span: { start: span.start + hash + 1, end: span.end }, text: isEncoded ? encodeURIComponent(own) : own }];
  });
}

/** The words of a heading with the code and addresses in it, which belong to its anchor. */
function withObjects(unit: Unit, words: string): string {
  if (!words.includes(objectCharacter)) return words;
  const objects = unit.inlines.filter(({ name }) => name === 'InlineCode' || name === 'Image' || name === 'Autolink' || name === 'URL');
  let next = 0;
  return words.replaceAll(objectCharacter, () => {
    const object = objects[next];
    next += 1;
    return object && object.name !== 'Image' ? unit.text.slice(object.start, object.end).replace(/^[`<]{1,9}\s?|\s?[`>]{1,9}$/g, '') : '';
  });
}

/** The places in a document that links can lead to. */
export interface Anchors {
  /** Anchors of headings as GitHub and VS Code make them, and those that the writer gave. */
  readonly names: ReadonlySet<string>;
  /** What other renderers make of the same headings, in the form of `looseAnchor`: without numbers, punctuation or accents. */
  readonly loose: ReadonlySet<string>;
  /** Whether parts of the document come from elsewhere, so that it may have anchors nobody sees here. */
  readonly open: boolean;
}

/** Every anchor of a document. */
export const anchorsIn: (document: PolicyDocument) => Anchors = memoized((document) => {
  const pack = packOf(document);
  const number = createNumberer();
  const names = new Set<string>();
  const loose = new Set<string>();
  let open = false;
  for (const chunk of document.chunks) {
    const own = chunkAnchors(chunk, pack);
    open ||= own.open;
    for (const slug of own.slugs) names.add(number(slug));
    for (const id of own.ids) names.add(id);
    for (const form of own.loose) loose.add(form);
  }
  return { names, loose, open };
});

interface ChunkAnchors {
  readonly slugs: readonly string[];
  readonly ids: readonly string[];
  readonly loose: readonly string[];
  readonly open: boolean;
}

const chunkAnchors: (chunk: Chunk, pack: LanguagePack) => ChunkAnchors = memoizedFor((chunk, pack) => {
  const slugs: string[] = [];
  const ids: string[] = [];
  const loose: string[] = [];
  let open = false;
  for (const { unit } of unitsOf(chunk)) {
    if (unit.kind === 'code') continue;
    open ||= included.test(unit.text);
    ids.push(...ownIds(unit));
    if (unit.kind !== 'heading') continue;
    const words = withObjects(unit, headingWords(unit, pack).text);
    // Bold type has no anchor on most pages; who links to it knows why.
    if (unit.level !== 0) slugs.push(slugOf(words));
    loose.push(...looseForms(words));
  }
  return { slugs, ids, loose: [...loose, ...ids.map(looseAnchor)], open };
});

/** Text that a site generator puts in from another file. */
const included = /\{%-?\s*(?:include|render|page|import)|\{\{[<%]|^import\s.+from\s|--8<--|!include|\{!/;

/** Anchors that the writer gave: `{#id}`, `{: #id}`, `<a id="id">`, `(id)=`. */
function ownIds({ text, kind, inlines }: Unit): readonly string[] {
  const ids: string[] = [];
  if (text.includes('#'))
    for (const [attributes] of text.matchAll(/\{[^{}\n]{1,400}\}/g)) ids.push(...(/(?:^\{:?|\s)#([^\s{}]+)/.exec(attributes)?.slice(1) ?? []));
  if (kind === 'html' || inlines.some(({ name }) => name === 'HTMLTag'))
    for (const match of text.matchAll(/\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi)) ids.push(match[1] ?? '');
  if (text.startsWith('(')) for (const match of text.matchAll(/^\(([^()\s]+)\)=/g)) ids.push(match[1] ?? '');
  return ids.map((id) => id.toLowerCase());
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A heading or anchor by its letters and digits alone. */
export function looseAnchor(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]|\uFE0F/gu, '');
}

function looseForms(heading: string): readonly string[] {
  const plain = looseAnchor(heading);
  const spelled = looseAnchor(heading.normalize('NFC').replace(/[äöüß]/gi, (letter) => spelledOut[letter.toLowerCase()] ?? letter));
  return [plain, spelled].flatMap((form) => [form, form.replace(/^\p{Nd}+/u, '')]).filter((form) => form !== '');
}

/** Anchors that every page has, or that are made by what shows it: the top, footnotes, a place by its words or number. */
const foreign = /^(?:top|_?\d+|_.*|fn(?:ref)?[:\d-].*|cite[_-].*|:~:.*|l\d+(?:-l?\d+)?|page=.*|user-content-.*)$/i;

/** Whether a link with an anchor arrives. An anchor that other renderers may know counts. */
export function hasAnchor({ names, loose, open }: Anchors, anchor: string): boolean {
  if (open || anchor === '' || foreign.test(anchor)) return true;
  return names.has(anchor.normalize('NFC').toLowerCase()) || names.has(anchor) || loose.has(looseAnchor(anchor));
}

/** The anchor that a writer most likely meant. */
export function nearestAnchor({ names }: Anchors, anchor: string): string | undefined {
  return nearestName(anchor, [...names]);
}
