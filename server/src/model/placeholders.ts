/** Text that its author meant to replace: blanks, choices, and words such as TBD. Found in units and in front-matter values. */
import type { LanguagePack } from '../languages/types.ts';
import { contains, overlaps, type Span } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { linksIn } from './links.ts';
import { type Placeholder, patternsOf } from './placeholderNotations.ts';
import { classify, shortLine } from './placeholderReading.ts';
import { isHtmlElement } from './prose.ts';

export type { Placeholder, PlaceholderKind } from './placeholderNotations.ts';

/** The placeholders of a unit, in order; spans count from the start of the unit. Code holds none. */
export function placeholdersOf(unit: Unit, pack: LanguagePack): readonly Placeholder[] {
  let known = byUnit.get(unit);
  if (known?.pack !== pack) {
    known = { pack, found: readable.has(unit.kind) ? find(unit, pack) : [] };
    byUnit.set(unit, known);
  }
  return known.found;
}

const byUnit = new WeakMap<Unit, { readonly pack: LanguagePack; readonly found: readonly Placeholder[] }>();
const readable = new Set(['heading', 'paragraph', 'row', 'headerRow', 'value']);

/** The placeholders in a text that is not Markdown, such as a front-matter value. */
export function placeholdersInValue(text: string, pack: LanguagePack): readonly Placeholder[] {
  if (isList(text)) return [];
  const found = scan(text, [], pack, false);
  if (found.length > 0) return found;
  const { before = '', written = '' } = remarkFirst.exec(text)?.groups ?? bareValue.exec(text)?.groups ?? {};
  const inner = written.replace(/^[(（]|[)）]$/g, '').trim();
  if (!(inner === written ? standsForValue(inner, pack) : namesValue(inner, pack))) return found;
  const span = { start: before.length, end: before.length + written.length };
  return [{ kind: 'blank', text: written, name: inner, span, alternatives: [], label: undefined, onPaper: false }];
}

/** Whether words in round brackets say who or what belongs there, or that it is still to come. */
function namesValue(inner: string, pack: LanguagePack): boolean {
  const { pending, instruction, agent, named, wholeNoun } = patternsOf(pack);
  return [pending, instruction, agent, named, wholeNoun].some((pattern) => pattern.test(inner));
}

/** Whether a whole value says without brackets that it is missing: `effective: to follow`, `effective: insert date`. */
function standsForValue(written: string, pack: LanguagePack): boolean {
  const { pending, toEnter } = patternsOf(pack);
  return written.length <= 30 && (pending.test(written) || toEnter.test(written));
}

/** A remark in round brackets as the whole of a value or in front of a comma: `owner: (shift lead)`, `owner: (enter name), press office`. */
const remarkFirst = /^(?<before>["']?)(?<written>[(（][^()（）\n]{2,40}[)）])(?=["']?$|[,，] ?\p{L})/u;

/** A short value in plain words. */
const bareValue = /^(?<before>["']?)(?<written>[\p{L}\p{M}][^"'\n:;,.()（）]{1,40})["']?$/u;

/** `[a, b]` as a whole value is a list of YAML. A single name in brackets is a list as well, but hardly ever meant as one. */
function isList(value: string): boolean {
  return /^\[[^[\]]*,[^[\]]*\]$/.test(value.trim());
}

/** Where no blank is looked for: code, addresses, images, comments, and what a link or a tag is made of. */
const closedNodes = new Set([
  'InlineCode',
  'URL',
  'Autolink',
  'Image',
  'LinkTitle',
  'LinkLabel',
  'Comment',
  'ProcessingInstruction',
  'TaskMarker',
  'Escape',
]);

/**
 * Variables, conditions and attributes of a site generator: somebody else's to fill. A link may have one for its target.
 * Formulas too, which have indexes in brackets.
 */
const generated =
  /\]\(\s*\{[{%][^\n]{0,300}?[}%]\}[^)\n]{0,80}\)|\{[%:#.][^{}]*\}|\{\{\s*(?:[#/^>!.%<]|[a-z]+\.)[^{}]*\}\}|\$(?=[^$\n]{0,120}(?:\\[a-zA-Z]|[_^]\{?))[^$\n]{1,160}\$/g;

function find(unit: Unit, pack: LanguagePack): readonly Placeholder[] {
  if (unit.kind === 'value') return placeholdersInValue(unit.text, pack);
  if (!patternsOf(pack).suspicious.test(unit.text)) return [];
  const closed: Span[] = [];
  for (const node of unit.inlines) {
    if (closedNodes.has(node.name)) closed.push(node);
    else if (node.name === 'HTMLTag' && isHtmlElement(unit.text.slice(node.start, node.end))) closed.push(node);
    else if (node.name === 'Link') {
      // The brackets of a link with a target are no blank, though a blank may stand between them.
      const link = linksIn(unit).get(node);
      if (link?.hasTarget) closed.push(...link.parts);
    }
  }
  for (const match of unit.text.matchAll(generated)) closed.push({ start: match.index, end: match.index + match[0].length });
  const found = scan(unit.text, closed, pack, unit.kind === 'heading');
  return found.filter((placeholder) => !shortLine.test(placeholder.text) || !isEmphasis(unit, placeholder.span));
}

/** Two or three underlines next to a word are bold type; four and more are always meant as a line. */
function isEmphasis(unit: Unit, span: Span): boolean {
  return unit.inlines.some((node) => node.name === 'EmphasisMark' && overlaps(node, span));
}

function scan(text: string, closed: readonly Span[], pack: LanguagePack, heading: boolean): readonly Placeholder[] {
  const patterns = patternsOf(pack);
  const found: Placeholder[] = [];
  const ordered = [...closed].sort((a, b) => a.start - b.start);
  for (const source of [patterns.notations, patterns.words]) {
    const all = new RegExp(source.source, source.flags);
    // Matches come in the order of the text, so what ends before one of them is never asked about again.
    let past = 0;
    for (let match = all.exec(text); match; match = all.exec(text)) {
      const span = trimmedSpan(text, match.index, match.index + match[0].length);
      const groups = match.groups ?? {};
      while ((ordered[past]?.end ?? Number.POSITIVE_INFINITY) <= match.index) past += 1;
      const wraps = groups.square ? 3 : groups.escaped ? 2 : Number.POSITIVE_INFINITY;
      const hidden = isHidden(ordered, past, span, wraps);
      const placeholder = hidden ? undefined : classify(text, span, groups, patterns, heading);
      if (placeholder) found.push(placeholder);
      // Brackets that are no blank may hold one: look again one character on.
      else if (hidden || groups.square || groups.round || groups.brace) all.lastIndex = match.index + 1;
    }
  }
  return withoutOverlaps(found);
}

/** Whether one of the closed regions from index `past` on covers part of a span; from a length of `least` on it may be part of a blank. */
function isHidden(ordered: readonly Span[], past: number, span: Span, least: number): boolean {
  for (let i = past; i < ordered.length; i += 1) {
    const region = ordered[i];
    if (!region || region.start >= span.end) return false;
    if (overlaps(region, span) && !(region.end - region.start >= least && isInside(region, span))) return true;
  }
  return false;
}

/** Whether something closed, such as an address, is only part of what stands in the brackets. */
function isInside(region: Span, brackets: Span): boolean {
  return contains(brackets, region) && region.end - region.start < brackets.end - brackets.start;
}

function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s(-]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** In the order of the text; of two that overlap, the one that reaches further around. */
function withoutOverlaps(found: readonly Placeholder[]): readonly Placeholder[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Placeholder[] = [];
  for (const placeholder of ordered) {
    const last = kept.at(-1);
    if (!last || last.span.end <= placeholder.span.start) kept.push(placeholder);
  }
  return kept;
}
