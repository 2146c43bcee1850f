/** Text that its author meant to replace: blanks, choices, and words such as TBD. Found in units and in front-matter values. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import { contains, overlaps, type Span } from '../util/span.ts';
import type { Unit } from './blocks.ts';
import { isHtmlElement } from './prose.ts';

export type PlaceholderKind = 'blank' | 'choice' | 'marker';

export interface Placeholder {
  readonly kind: PlaceholderKind;
  /** As written, with its brackets. */
  readonly text: string;
  /** What is inside the brackets, or the whole text where there are none: blanks of one name hold one value. */
  readonly name: string;
  readonly span: Span;
  /** The alternatives of a choice, trimmed; empty otherwise. */
  readonly alternatives: readonly string[];
  /** The label under which a link definition elsewhere would make this an ordinary reference. */
  readonly label: string | undefined;
}

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
  return scan(text, [], pack, false);
}

/** Where no blank is looked for: code, addresses, images, comments, and what a link or a tag is made of. */
const closedNodes = new Set(['InlineCode', 'URL', 'Autolink', 'Image', 'LinkTitle', 'LinkLabel', 'Comment', 'ProcessingInstruction', 'TaskMarker', 'Escape']);

function find(unit: Unit, pack: LanguagePack): readonly Placeholder[] {
  if (!suspicious(pack).test(unit.text)) return [];
  const closed: Span[] = [];
  for (const node of unit.inlines) {
    if (closedNodes.has(node.name)) closed.push(node);
    else if (node.name === 'HTMLTag' && isHtmlElement(unit.text.slice(node.start, node.end))) closed.push(node);
    else if (node.name === 'Link') closed.push(...bracketsOfLink(unit, node));
  }
  for (const match of unit.text.matchAll(/\{[%:#.][^{}]*\}|\{\{\s*(?:[#/^>!.]|site\.|page\.|[a-z]+\.)[^{}]*\}\}/g)) {
    closed.push({ start: match.index, end: match.index + match[0].length });
  }
  return scan(unit.text, closed, pack, unit.kind === 'heading');
}

/** The brackets of a link with a target are no blank, though a blank may stand between them. */
function bracketsOfLink(unit: Unit, link: Span): readonly Span[] {
  const parts = unit.inlines.filter((node) => contains(link, node) && (node.name === 'URL' || node.name === 'LinkLabel' || node.name === 'LinkMark'));
  const hasTarget = parts.some((node) => node.name !== 'LinkMark') || unit.text.charAt(link.end - 1) === ')';
  return hasTarget ? parts : [];
}

interface Patterns {
  readonly all: RegExp;
  readonly instruction: RegExp;
  readonly example: RegExp;
  readonly frequency: RegExp;
}

const notations = {
  square: String.raw`\[(?:[^\[\]\n]|\[[^\[\]\n]{1,80}\]){1,200}\]`,
  wide: String.raw`［[^［］\n]{1,80}］`,
  black: String.raw`【[^【】\n]{1,80}】`,
  corner: String.raw`「[\s　]{2,}」|（[\s　]{2,}）`,
  braces: String.raw`\{\{[^{}\n]{1,80}\}\}`,
  angle: String.raw`<[^<>\n]{2,80}>`,
  line: String.raw`_{2,}(?:[ -]?_{2,})*|…{3,}|\.{6,}`,
  mask: String.raw`(?<![\p{L}\p{N}])(?:\+?[\p{N} ()-]{0,12}(?:X{2,}[ -]?){1,4}(?![\p{L}\p{N}])|\?{3,})`,
} as const;

const patternsOf: (pack: LanguagePack) => Patterns = memoized((pack) => {
  const { markers, dateMasks, instructions, examples } = pack.blanks;
  const edge = pack.prose.words === 'letters' ? ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])'] : ['', ''];
  const words = `(?<word>(?<![\\p{L}\\p{N}_])(?:TBD|TBC|TBA|TODO|TK|FIXME)(?![\\p{L}\\p{N}_])(?:: [^\\n|]{1,120})?|${edge[0]}(?:${[...markers, ...dateMasks].join('|')})${edge[1]})`;
  const named = Object.entries(notations).map(([name, source]) => `(?<${name}>${source})`);
  return {
    all: new RegExp([...named, words].join('|'), 'gu'),
    instruction: new RegExp(`^[\\s\\p{P}]*(?:${instructions.join('|')})(?![\\p{L}])`, 'iu'),
    example: new RegExp(`(?:${examples.join('|')})`, 'iu'),
    frequency: new RegExp(`^(?:${pack.measures.frequency.map((source) => source.replace(/\{(?:number|unit)\}/g, '[^\\s]+')).join('|')})$`, 'iu'),
  };
});

/** A quick test that spares most units the full scan. */
const suspicious: (pack: LanguagePack) => RegExp = memoized((pack) => {
  const { markers, dateMasks } = pack.blanks;
  return new RegExp(`[\\[［【「（{<_…?]|XX|\\.{6}|TBD|TBC|TBA|TODO|TK|FIXME|${[...markers, ...dateMasks].join('|')}`, 'u');
});

function scan(text: string, closed: readonly Span[], pack: LanguagePack, heading: boolean): readonly Placeholder[] {
  const patterns = patternsOf(pack);
  const found: Placeholder[] = [];
  const all = new RegExp(patterns.all.source, patterns.all.flags);
  for (let match = all.exec(text); match; match = all.exec(text)) {
    const span = trimmedSpan(text, match.index, match.index + match[0].length);
    if (closed.some((region) => overlaps(region, span) && !(match?.groups?.['square'] && contains(span, region) && region.end - region.start > 2))) {
      // What is closed hides the brackets around it, not what follows inside: look again one character on.
      all.lastIndex = match.index + 1;
      continue;
    }
    const placeholder = classify(text, span, match.groups ?? {}, patterns, heading);
    if (placeholder) found.push(placeholder);
    else if (match.groups?.['square']) all.lastIndex = match.index + 1;
  }
  return found;
}

function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s(-]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

type Groups = Readonly<Record<string, string | undefined>>;

function classify(text: string, span: Span, groups: Groups, patterns: Patterns, heading: boolean): Placeholder | undefined {
  const written = text.slice(span.start, span.end);
  const base = { text: written, span, alternatives: [], label: undefined };
  if (groups['square']) return square(text, span, patterns, heading);
  if (groups['wide'] || groups['black']) return heading || !isShortName(written.slice(1, -1)) ? undefined : { ...base, kind: 'blank', name: written.slice(1, -1).trim() };
  if (groups['braces']) return braces(written, base);
  if (groups['angle']) return isAngleBlank(written, patterns) ? { ...base, kind: 'blank', name: written.slice(1, -1).trim() } : undefined;
  if (groups['line']) return written.length >= 3 ? { ...base, kind: 'blank', name: written } : undefined;
  if (groups['mask']) return /X{2}|\?{3}/.test(written) ? { ...base, kind: 'blank', name: written } : undefined;
  if (groups['corner']) return { ...base, kind: 'blank', name: written };
  return { ...base, kind: 'marker', name: written };
}

function braces(written: string, base: Omit<Placeholder, 'kind' | 'name'>): Placeholder {
  const name = written.slice(2, -2).trim();
  const alternatives = alternativesOf(name);
  return alternatives.length > 1 ? { ...base, kind: 'choice', name, alternatives } : { ...base, kind: 'blank', name };
}

/** Brackets that a reader is meant to see: citations, omissions, intervals, notes, check boxes, tags. */
const literal = new RegExp(
  [
    String.raw`^[\s\d.,;:–-]*$`,
    String.raw`^[xX✓✔ ]$(?<!X)`,
    String.raw`^(?:sic|…|\.{3}|!\w+|\^.+|\/?\w+=.*)$`,
    String.raw`^§?\s*\d[\d.]*(?:\([\p{L}\d-]+\))`,
    String.raw`^[\p{L}]-[\p{L}]$`,
    String.raw`\b\d{3,4}\b.*\bp{1,2}\.`,
    String.raw`^\p{Lu}[\p{L}.& -]+,? \d{4}[a-z]?$`,
    String.raw`^["'“]`,
    String.raw`^[^:]{1,24}: [\p{Lu}\p{N}_-]+$`,
    String.raw`[(]\d+[)][(]`,
  ].join('|'),
  'u',
);

function square(text: string, span: Span, patterns: Patterns, heading: boolean): Placeholder | undefined {
  const written = text.slice(span.start, span.end);
  const inner = written.slice(1, -1).trim();
  const after = text.charAt(span.end);
  const before = text.charAt(span.start - 1);
  if (inner === '' || before === '[' || after === ']' || before === '!' || before === '\\') return undefined;
  if (after === '(' && !/\s/.test(text.charAt(span.end + 1)) && /^\([^)\s]*\)/.test(text.slice(span.end, span.end + 200))) return undefined;
  if (literal.test(inner) || (!inner.includes('/') && patterns.frequency.test(inner))) return undefined;
  if (heading && isWholeHeading(text, span)) return undefined;
  const alternatives = patterns.example.test(inner) || patterns.instruction.test(inner) ? [] : alternativesOf(inner);
  const base = { text: written, name: plainName(inner), span, label: inner.replace(/\s+/g, ' ').toLowerCase() };
  return alternatives.length > 1 ? { ...base, kind: 'choice', alternatives } : { ...base, kind: 'blank', alternatives: [] };
}

/** Some templates put a whole title in brackets; nobody fills those. One word in capitals or a known kind of blank would be. */
function isWholeHeading(text: string, span: Span): boolean {
  const rest = (text.slice(0, span.start) + text.slice(span.end)).replace(/[#\s\d.IVXLC)]/g, '');
  const inner = text.slice(span.start + 1, span.end - 1);
  return rest === '' && /\s/.test(inner.trim()) && inner !== inner.toUpperCase();
}

function plainName(inner: string): string {
  return inner.replace(/^[_*~]+|[_*~]+$/g, '').trim();
}

/** The alternatives in `daily/weekly/monthly`; none where the slash belongs to an address, a date or a number. */
function alternativesOf(inner: string): readonly string[] {
  if (/:\/\/|@|^\/|\/$|\d\/\d/.test(inner) || /^(\p{L})\1{1,3}\/(\p{L})\2{1,3}\/(\p{L})\3{1,3}$/u.test(inner)) return [];
  const parts = inner.split(/\s*(?:\/|\||／)\s*/u).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 60)) return [];
  return /^[NJY]\/[AN]$/i.test(inner) ? [] : parts;
}

/** `<insert date>` and `<Company name>`: an instruction, or words with a space that are no tag. */
function isAngleBlank(written: string, patterns: Patterns): boolean {
  const inner = written.slice(1, -1).trim();
  if (/^[/!?\d=]|[=;{}"]|:\/\/|@[\w.]+$/.test(inner) || isHtmlElement(written)) return false;
  return patterns.instruction.test(inner) || /^\p{L}[\p{L}\p{N} _/.-]*$/u.test(inner);
}

function isShortName(inner: string): boolean {
  return inner.trim().length > 0 && inner.trim().length <= 24 && !/[。；！？,，]/u.test(inner);
}
