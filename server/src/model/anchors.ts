/** Anchors of headings, and the links that lead to them: what has to follow when a heading is worded anew. */
import { memoized } from '../util/memo.ts';
import { type Span, shift, type TextEdit } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { type PolicyDocument, unitsIn } from './document.ts';
import { type Section, sectionsIn } from './sections.ts';
import { createSlugger } from './slug.ts';

/** The address in a link. */
export interface LinkTarget {
  /** The whole address as written, its span in the document. */
  readonly span: Span;
  /** What stands before `#`, decoded; empty for a link within the document. */
  readonly path: string;
  /** What stands behind `#`, decoded; undefined where there is no `#`. */
  readonly anchor: string | undefined;
}

/** Every address that a document links to, in order: inline links, and definitions of reference links. */
export const linkTargets: (document: PolicyDocument) => readonly LinkTarget[] = memoized((document) => {
  const targets: LinkTarget[] = [];
  for (const { unit, offset } of unitsIn(document)) {
    for (const target of targetsOf(unit)) targets.push({ ...target, span: shift(target.span, offset) });
  }
  return targets;
});

/** The addresses that a unit links to; spans count from its start. */
export const targetsOf: (unit: Unit) => readonly LinkTarget[] = memoized((unit) => {
  const urls = unit.inlines.filter(({ name }) => name === 'URL');
  return urls.flatMap(({ start, end }) => {
    const written = unit.text.slice(start, end).replace(/^<|>$/g, '');
    if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return [];
    const lead = unit.text.charAt(start) === '<' ? 1 : 0;
    const [path = '', ...anchor] = written.split('#');
    const span = { start: start + lead, end: start + lead + written.length };
    return [{ span, path: decoded(path), anchor: anchor.length > 0 ? decoded(anchor.join('#')) : undefined }];
  });
});

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The anchor of each heading, in the order of `sectionsIn`. */
export function anchorsOf(headings: readonly string[]): readonly string[] {
  const slug = createSlugger();
  return headings.map((heading) => slug(heading));
}

/** The anchors that change when headings are worded or numbered anew, the old one first. A heading with an anchor of its own (`{#id}`) keeps it. */
export function changedAnchors(document: PolicyDocument, reworded: ReadonlyMap<Section, string>): ReadonlyMap<string, string> {
  const sections = sectionsIn(document);
  const before = anchorsOf(sections.map(({ words }) => words.text));
  const after = anchorsOf(sections.map((section) => reworded.get(section) ?? section.words.text));
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
