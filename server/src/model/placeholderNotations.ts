/** The notations in which writers leave a blank, and what only looks like one. */
import type { LanguagePack } from '../languages/types.ts';
import { memoized } from '../util/memo.ts';
import type { Span } from '../util/span.ts';
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

/** The patterns of one language. */
export interface Patterns {
  /** Brackets, lines and masks, one named group each. */
  readonly notations: RegExp;
  /** Words and date masks that stand for a missing value. */
  readonly words: RegExp;
  /** A quick test that spares most units the full scan. */
  readonly suspicious: RegExp;
  readonly instruction: RegExp;
  readonly example: RegExp;
  readonly frequency: RegExp;
  /** A noun that says what belongs into a blank. */
  readonly noun: RegExp;
}

const notations = {
  square: String.raw`\[(?:[^\[\]\n]|\[[^\[\]\n]{1,80}\]){1,240}\]`,
  wide: String.raw`［[^［］\n]{1,80}］`,
  black: String.raw`【[^【】\n]{1,80}】`,
  corner: String.raw`「[\s　]{2,}」|（[\s　]{2,}）`,
  braces: String.raw`\{\{[^{}\n]{1,80}\}\}`,
  angle: String.raw`(?<![\p{L}\p{N}])<(?=\S)[^<>\n]{2,80}(?<=\S)>`,
  round: String.raw`[(（][^()（）\n|]{2,80}[)）]`,
  line: String.raw`_{2,}(?:[ /.-]?_{2,})*(?:[/.-]\d{2,4})?|…{2,}|\.{6,}`,
  // A mask behind letters and a hyphen shows the form of a number (ORD-XXXX); one behind digits is a number nobody filled in.
  mask: String.raw`(?<![\p{L}\p{N}])(?<!\p{L}[-_/#]{1,2})(?:\+?[\p{N} ()-]{0,12}(?:X{2,}[ -]?){1,4}(?![\p{L}\p{N}])|\?{3,}|\+?\d{1,4}x{0,3}(?:[ -](?:x{2,}|\d+)){1,4}(?![\p{L}\p{N}]))`,
} as const;

/** `TODO.md` is a file. */
const noFile = String.raw`(?!\.\p{Ll})`;

/** Abbreviations that every language uses, in capitals only, with the note that may follow after a colon. */
const abbreviations = String.raw`(?<![\p{L}\p{N}_])(?:TBD|TBC|TBA|TODO|TK|FIXME)(?![\p{L}\p{N}_])${noFile}(?:: [^\n|]{1,120})?`;

/** The patterns of a language, compiled when first asked for. */
export const patternsOf: (pack: LanguagePack) => Patterns = memoized((pack) => {
  const { markers, dateMasks, instructions, examples, kinds } = pack.blanks;
  const [before, after] = pack.prose.words === 'letters' ? ['(?<![\\p{L}\\p{N}_])', '(?![\\p{L}\\p{N}_])'] : ['', ''];
  const named = Object.entries(notations).map(([name, source]) => `(?<${name}>${source})`);
  const exact = [...markers].filter(isCapitals);
  const folded = [...markers.filter((source) => !isCapitals(source)), ...dateMasks];
  return {
    notations: new RegExp([...named, abbreviations, `${before}(?:${exact.join('|') || '(?!)'})${after}${noFile}`].join('|'), 'gu'),
    words: new RegExp(`${before}(?:${folded.join('|')})${after}|${figure(pack)}`, 'giu'),
    suspicious: new RegExp(`[\\[［【「（({<_…?]|XX|\\.{6}|TBD|TBC|TBA|TODO|TK|FIXME|${[...markers, ...dateMasks, figure(pack)].join('|')}`, 'iu'),
    instruction: new RegExp(`^[\\s\\p{P}]*(?:${instructions.join('|')})${after}`, 'iu'),
    example: new RegExp(`(?:${examples.join('|')})`, 'iu'),
    frequency: new RegExp(`^(?:${pack.measures.frequency.map((source) => source.replace(/\{[a-z]+\}/g, '[^\\s]+')).join('|')})$`, 'iu'),
    noun: new RegExp(`${before}(?:${Object.values(kinds).flat().join('|')})${after}`, 'iu'),
  };
});

/** A letter in the place of a figure: "within X hours", "在X小时内". Short units such as `h` would make words of it. */
function figure(pack: LanguagePack): string {
  const { second, minute, hour, day, workingDay, week, month, year, percent } = pack.measures.units;
  const unit = [workingDay, second, minute, hour, day, week, month, year, percent].flat().join('|');
  const [gap, end] = pack.prose.words === 'letters' ? ['(?: |(?=%))', '(?![\\p{L}])'] : [' ?', ''];
  return `(?<![\\p{Script=Latin}\\p{Script=Greek}\\p{N}./-])(?<letter>[XY])(?=${gap}(?:${unit})${end})`;
}

/** Whether a pattern is an abbreviation in capitals, which in small letters would be a word. */
function isCapitals(source: string): boolean {
  return !/\p{Ll}/u.test(source.replace(/\\(?:p\{[^}]*\}|.)/gu, '')) && /[A-Z]/.test(source);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What a match of `notations` or `words` is; undefined for a look-alike. */
export function classify(text: string, span: Span, groups: Groups, patterns: Patterns, heading: boolean): Placeholder | undefined {
  const written = text.slice(span.start, span.end);
  const base = { text: written, span, alternatives: [], label: undefined };
  const inner = written.slice(1, -1).trim();
  if (groups['square']) return square(text, span, patterns, heading);
  if (groups['wide'] || groups['black']) return isWideBlank(text, span, inner, patterns, heading) ? named(inner, base) : undefined;
  if (groups['braces']) return named(written.slice(2, -2).trim(), base);
  if (groups['angle']) return isAngleBlank(written, inner, patterns) ? { ...base, kind: 'blank', name: inner } : undefined;
  if (groups['round'])
    return !/\p{N}/u.test(inner) && patterns.instruction.test(inner) && isValue(text, span) ? { ...base, kind: 'blank', name: inner } : undefined;
  if (groups['line']) return isLine(text, span) ? { ...base, kind: 'blank', name: written } : undefined;
  if (groups['mask'])
    return /X{2}|x{2}|\?{3}/.test(written) && !isChapter(text, span, heading) ? { ...base, kind: 'blank', name: written } : undefined;
  if (groups['letter']) return written === written.toUpperCase() ? { ...base, kind: 'blank', name: written } : undefined;
  if (groups['corner']) return { ...base, kind: 'blank', name: written };
  return isFormat(text, span) ? undefined : { ...base, kind: 'marker', name: written };
}

/** Two or three underlines, or several such: next to a word they are bold type. */
export const shortLine = /^_{2,3}(?: _{2,3})*$/;

/** A line to write on: not the dots that lead to a page number, nor an ellipsis, nor two underlines of a name. */
function isLine(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  if (shortLine.test(written)) return !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after);
  if (/^…{2}$/.test(written)) return / $/.test(before) && /^ \p{L}/u.test(after);
  return !isLeader(text, span);
}

/** Whether something stands where a value would: alone in a cell, or after a colon to the end of the line. */
function isValue(text: string, span: Span): boolean {
  return /(?:^|[|:：\n])[\s*]*$/.test(text.slice(0, span.start)) && /^[\s*]*(?:[|\n.。;；]|$)/.test(text.slice(span.end));
}

/** Dots that lead to a page number in a table of contents. */
function isLeader(text: string, span: Span): boolean {
  return /^[.…]/.test(text.slice(span.start)) && /^\s*\p{N}{1,4}\s*(?:\||$)/mu.test(text.slice(span.end, span.end + 12));
}

/** `XX.` in front of a heading is its number, and before a small letter it counts something. */
function isChapter(text: string, span: Span, heading: boolean): boolean {
  if (/^X+$/.test(text.slice(span.start, span.end)) && /^\. \p{Ll}/u.test(text.slice(span.end, span.end + 3))) return true;
  return heading && /^[#\s]*$/.test(text.slice(0, span.start)) && /^[.)]/.test(text.slice(span.end));
}

/** A mask in round brackets before a colon names the form in which something is written: "Date (YYYY-MM-DD):". */
function isFormat(text: string, span: Span): boolean {
  if (!/^[\p{Lu}/. -]+$/u.test(text.slice(span.start, span.end))) return false;
  return /[(（]$/.test(text.slice(0, span.start)) && /^[)）]\**\s*[:：]/.test(text.slice(span.end, span.end + 6));
}

function named(name: string, base: Omit<Placeholder, 'kind' | 'name'>): Placeholder {
  const alternatives = alternativesOf(name);
  return alternatives.length > 1 ? { ...base, kind: 'choice', name, alternatives } : { ...base, kind: 'blank', name };
}

/** Brackets that a reader is meant to see: citations, omissions, intervals, notes, check boxes, tags, addresses. */
const literal = new RegExp(
  [
    String.raw`^[\s\d.,;:–~?!-]*$(?<!\?{2,})`,
    String.raw`^[xX✓✔ ]$(?<!X)`,
    String.raw`^(?:sic!?|…|\.{3}|!\w+|\^.+|-?@.+|\/?\w+=.*)$`,
    String.raw`^§?\s*\d[\d.]*(?:\([\p{L}\d-]+\))`,
    String.raw`^[\p{L}]-[\p{L}]$`,
    String.raw`\b\d{3,4}\b.*\bp{1,2}\.`,
    String.raw`^\p{Lu}[\p{L}.& -]+,? \d{4}[a-z]?$`,
    String.raw`^["'“]`,
    String.raw`^[^:]{1,24}: [\p{Lu}\p{N}_-]+$`,
    String.raw`[(]\d+[)][(]`,
    String.raw`^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$`,
  ].join('|'),
  'u',
);

function square(text: string, span: Span, patterns: Patterns, heading: boolean): Placeholder | undefined {
  const written = text.slice(span.start, span.end);
  const inner = written.slice(1, -1).trim();
  if (inner === '' || isSyntax(text, span)) return undefined;
  if (literal.test(inner) || (!inner.includes('/') && patterns.frequency.test(inner))) return undefined;
  if (heading && isWholeHeading(text, span, inner, patterns)) return undefined;
  const alternatives = patterns.example.test(inner) || patterns.instruction.test(inner) ? [] : alternativesOf(inner);
  const base = { text: written, name: plainName(inner), span, label: inner.replace(/\s+/g, ' ').toLowerCase() };
  return alternatives.length > 1 ? { ...base, kind: 'choice', alternatives } : { ...base, kind: 'blank', alternatives: [] };
}

/** Brackets that are part of Markdown, of one of its dialects, or of a path through a menu. */
function isSyntax(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 4), span.start);
  const after = text.slice(span.end, span.end + 200);
  const isWiki = (before.endsWith('[') && after.startsWith(']')) || /^\[\[[^[\]]*\]\]$/.test(text.slice(span.start, span.end));
  if (isWiki || /[!\\]$/.test(before)) return true;
  if (/^\([^)\s]+\)|^\{[.#:]/.test(after) || after.startsWith('()')) return true;
  return /[→›»] ?$/.test(before) || /^ ?[→›»]/.test(after);
}

/** Some templates put a whole title in brackets; nobody fills those. Words in capitals and a word for what belongs there are blanks. */
function isWholeHeading(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  const rest = (text.slice(0, span.start) + text.slice(span.end)).replace(/[#\s\d.、IVXLC)]/g, '');
  if (rest !== '' || inner === inner.toUpperCase() || patterns.instruction.test(inner) || patterns.example.test(inner)) return false;
  return /\s/.test(inner) || /^#*\s*[\dIVXLC]+[.)]/.test(text);
}

function plainName(inner: string): string {
  return inner.replace(/^[_*~]+|[_*~]+$/g, '').trim();
}

/** The alternatives in `daily/weekly/monthly`; none where the slash belongs to an address, a date or a number. */
function alternativesOf(inner: string): readonly string[] {
  if (/^[1-9]\d\/[1-9]\d$/.test(inner)) return inner.split('/');
  if (/:\/\/|@|^\/|\/$|\d\/\d/.test(inner) || /^(\p{L})\1{1,3}\/(\p{L})\2{1,3}\/(\p{L})\3{1,3}$/u.test(inner)) return [];
  const parts = inner.split(/\s*(?:\/|\||／)\s*/u).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 60)) return [];
  return /^[NJY]\/[AN]$/i.test(inner) ? [] : parts;
}

/** `<insert date>` and `<Company name>`: an instruction, or words with a space that are no tag. */
function isAngleBlank(written: string, inner: string, patterns: Patterns): boolean {
  if (/^[/!?\d=]|[=;{}"]|:\/\/|@[\w.]+$/.test(inner) || isHtmlElement(written)) return false;
  return patterns.instruction.test(inner) || /^\p{L}[\p{L}\p{M}\p{N} _/.-]*$/u.test(inner);
}

/** Chinese brackets also set off names and warnings: a blank is one that says what belongs there. */
function isWideBlank(text: string, span: Span, inner: string, patterns: Patterns, heading: boolean): boolean {
  if (inner === '' || inner.length > 24 || /[。；！？,，]/u.test(inner)) return false;
  if (heading && text.slice(0, span.start).replace(/[#\s\p{N}一二三四五六七八九十、.．]/gu, '') === '' && text.slice(span.end).trim() === '')
    return false;
  return patterns.instruction.test(inner) || patterns.example.test(inner) || patterns.noun.test(inner) || /X|[×_＿]{2}/.test(inner);
}
