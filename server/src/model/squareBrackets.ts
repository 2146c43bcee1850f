/** Square brackets: which of them are blanks, and which a reader is meant to see. */
import type { Span } from '../util/span.ts';
import type { Patterns, Placeholder } from './placeholderNotations.ts';

/** The blank or choice in a pair of square brackets; undefined where the brackets are meant to be read. */
export function square(text: string, span: Span, patterns: Patterns, heading: boolean): Placeholder | undefined {
  const written = text.slice(span.start, span.end);
  const inner = written.replace(/^\\?\[|\\?\]$/g, '').trim();
  const base = { text: written, name: plainName(inner), span, label: inner.replace(/\s+/g, ' ').toLowerCase(), onPaper: false };
  if (isSyntax(text, span) || isInWord(text.slice(Math.max(0, span.start - 2), span.start), inner, text.slice(span.end, span.end + 2)))
    return undefined;
  const counted = countedIn(inner, text.slice(span.end, span.end + 40), patterns);
  if (counted.length > 1) return { ...base, kind: 'choice', alternatives: counted };
  if (isFigure(text, span, inner, patterns)) return { ...base, kind: 'blank', alternatives: [] };
  if (
    (literal.test(inner) && !patterns.wholeNoun.test(inner.replace(/^@/, ''))) ||
    isStamp(text, span, inner, patterns) ||
    patterns.note.test(inner) ||
    patterns.part.test(inner) ||
    isCode(inner, patterns) ||
    isCitation(inner, patterns) ||
    (!inner.includes('/') && patterns.isFrequency(inner)) ||
    isControl(text, span, inner, patterns)
  )
    return undefined;
  if (heading && isWholeHeading(text, span, inner, patterns)) return undefined;
  if (isInstruction(inner, patterns)) return { ...base, kind: 'blank', alternatives: [] };
  if (isRemark(text, span, inner, patterns)) return undefined;
  const alternatives = alternativesIn(inner, patterns);
  return alternatives.length > 1 ? { ...base, kind: 'choice', alternatives } : { ...base, kind: 'blank', alternatives: [] };
}

/** Brackets that a reader is meant to see: citations, omissions, intervals, notes, check boxes, tags, addresses. */
const literal = new RegExp(
  [
    String.raw`^[\s\d.,;:–~?!-]*$(?<!\?{2,})`,
    // A single letter or sign names something, or ticks a box; X and its neighbours stand for a figure, a dot for what is to be agreed.
    String.raw`^[^XYZNMΧ\p{No}\p{Lo}\p{So}●•#%$£€*_?]$`,
    String.raw`^(?:sic!?|…+|\.{3,}|!\w+|\^.+|-?@.+|\/?\w+=.*)$`,
    String.raw`^§?\s*\d[\d.]*(?:\([\p{L}\d-]+\))`,
    String.raw`^[\p{L}]-[\p{L}]$`,
    // An abbreviation that a list explains: `[n.d.]`; that of a name not yet known is a marker.
    String.raw`^(?![Nn]\. ?[Nn]\.|[Tt]\.[Bb]\.)(?:\p{L}{1,2}\. ?){2,4}$`,
    // Intervals that close with a round bracket.
    String.raw`^-?[\d.∞]+ ?[,;] ?[+-]?[\d.∞]+\)`,
    // What kind of file a link leads to.
    '^(?:PDF|DOCX?|XLSX?|PPTX?|CSV|ZIP|HTML|MP[34]|JPE?G|PNG)(?:[ ,;/–-].{0,24})?$',
    String.raw`^(?:Video|Audio|Podcast)[:,]? ?\d`,
    String.raw`\b\d{3,4}\b.*\bp{1,2}\.`,
    String.raw`^\p{Lu}[\p{L}.& -]+,? \d{4}[a-z]?$`,
    '^["\'“]',
    String.raw`^[^:]{1,24}: [\p{Lu}\p{N}_-]+$`,
    String.raw`[(]\d+[)][(]`,
    String.raw`^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$`,
  ].join('|'),
  'u',
);

/** The number of a standard, a control or a record: `ISO 27001 A.5.1`, `RFC2119`, `POL-001`. `NAME 1` is a blank. */
function isCode(inner: string, { noun }: Patterns): boolean {
  const letters = /^(\p{Lu}{1,5})[ -]?\d[\d.:()-]{0,12}(?: ?\p{Lu}?[.-]?\d[\d.()]{0,10})?$/u.exec(inner)?.[1];
  return letters !== undefined && !/^[XYZNM]+$/.test(letters) && !noun.test(letters);
}

/** A name and a year, in scripts without capitals: `[张三 2019]`. */
function isCitation(inner: string, { noun }: Patterns): boolean {
  return /^\p{Lo}[\p{L}\p{M}.& ]+,? \d{4}[a-z]?$/u.test(inner) && !noun.test(inner);
}

/** Letters that belong to the word around: "Kolleg[inn]en", "customer[s]", "[T]he". */
function isInWord(before: string, inner: string, after: string): boolean {
  const follows = /[\p{Script=Latin}\p{Script=Greek}]$/u.test(before);
  const goesOn = /^[\p{Script=Latin}\p{Script=Greek}]/u.test(after);
  return (follows && goesOn) || (follows && /^\p{Ll}{1,5}$/u.test(inner)) || (goesOn && /^\p{L}$/u.test(inner));
}

/** Brackets that are part of Markdown, of one of its dialects, or of a path through a menu. */
function isSyntax(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 6), span.start);
  const after = text.slice(span.end, span.end + 200);
  const isWiki = (before.endsWith('[') && after.startsWith(']')) || /^\[\[[^[\]]*\]\]$/.test(text.slice(span.start, span.end));
  if (isWiki || /[!\\]$/.test(before)) return true;
  // A slot of a file name: `BC_[date]_[shift].xlsx`.
  if (/[\p{L}\p{N}]_$/u.test(before) || /^(?:_[\p{L}\p{N}[]|\.(?:xlsx?|docx?|pptx?|pdf|zip|csv|txt|md|jpe?g|png)(?![\p{L}\p{N}]))/u.test(after))
    return true;
  if (/^\([^)\s]+\)|^\{[.#:]/.test(after) || after.startsWith('()')) return true;
  // A menu written with ">"; at the start of a line that is a quotation.
  if (/[^\s>][*_]{0,2} > ?[*_]{0,2}$/.test(before) && /^[*_]{0,2} > /.test(after)) return true;
  return /[→›»] ?[*_]{0,2}$/.test(before) || /^[*_]{0,2} ?[→›»]/.test(after);
}

/** Empty brackets, a line or dots in the place of a figure: "within [ ] days". In front of anything else they are a box or an omission. */
function isFigure(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  // A figure that the writer is to confirm stands right in front of what it counts.
  const isGiven = /^\d{1,3}(?:[.,]\d+)?$/.test(inner) && /\p{L} $/u.test(text.slice(Math.max(0, span.start - 2), span.start));
  return (
    (isGiven || /^[\s._…?–-]*$/u.test(inner)) && patterns.unit.test(text.slice(span.end, span.end + 40)) && /[^\s>*+-]/.test(lineBefore(text, span))
  );
}

/** A word in capitals alone in quotation marks, as it is stamped or printed: mark the batch "[HOLD]". */
function isStamp(text: string, { start, end }: Span, inner: string, { wholeNoun }: Patterns): boolean {
  return (
    /^\p{Lu}{2,}(?: \p{Lu}{2,})?$/u.test(inner) &&
    /["“„«]/.test(text.charAt(start - 1)) &&
    /["”“»]/.test(text.charAt(end)) &&
    !wholeNoun.test(inner) &&
    !/^X+$/.test(inner)
  );
}

/** The name of a key, or what stands on a button: `[Enter]`, `the [Send] button`. */
function isControl(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  if (patterns.key.test(inner)) return true;
  const before = lineBefore(text, span);
  const after = text.slice(span.end, span.end + 40);
  if (/^\P{L}?[\p{L}\p{N}]?$/u.test(inner) && (/\] ?\+ ?$/.test(before) || /^ ?\+ ?\[/.test(after))) return true;
  if (inner.length > 30 || /[/|_]/.test(inner) || !/[\p{L}\p{M}]{2}/u.test(inner) || patterns.noun.test(inner) || patterns.instruction.test(inner))
    return false;
  return patterns.control.before.test(before) || patterns.control.after.test(after);
}

/** An instruction or an example is a blank as a whole, whatever else is in it. */
function isInstruction(inner: string, patterns: Patterns): boolean {
  return patterns.example.test(inner) || patterns.instruction.test(inner);
}

/** Words that are read on with the sentence: "goods [including parts]", and what an editor adds to a quotation. */
function isRemark(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  if (/[/|_]/.test(inner) || !/^[^\p{Lu}]/u.test(inner)) return false;
  if (patterns.inclusion.test(inner)) return true;
  const opening = patterns.aside.exec(inner)?.[0].length;
  const noun = patterns.noun.exec(inner);
  // A noun that begins like a short word, as 经理 does like 经, is no remark.
  if (opening !== undefined && (noun?.index !== 0 || noun[0].length <= opening)) return !patterns.noun.test(inner.slice(opening));
  return !patterns.noun.test(inner) && /\p{L} \p{L}/u.test(inner) && isQuoted(text, span) && !/^\s*["“„«]$/u.test(lineBefore(text, span));
}

/** Whether quotation marks of one line are around a place. Only the neighbourhood is read, so that a long line costs no more. */
export function isQuoted(text: string, span: Span): boolean {
  let closing = '';
  for (const mark of lineBefore(text, span).match(/["“”„«»「」]/g) ?? []) {
    if (closing.includes(mark) && closing !== '') closing = '';
    else closing ||= closers[mark] ?? '';
  }
  return closing !== '' && [...closing].some((mark) => lineAfter(text, span).includes(mark));
}

/** What closes a quotation that a mark opens; German closes with the mark that opens one in English. */
const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”"', '«': '»', '「': '」' };

/** How much of a line around brackets is read. */
const reach = 300;

function lineBefore(text: string, { start }: Span): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, { end }: Span): string {
  return text.slice(end, end + reach).split('\n', 1)[0] ?? '';
}

/** Some templates put a whole title in brackets; nobody fills those. Words in capitals and a word for what belongs there are blanks. */
function isWholeHeading(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  const rest = (text.slice(0, span.start) + text.slice(span.end)).replace(/[#\s\d.、IVXLC)]/g, '');
  if (rest !== '' || inner === inner.toUpperCase() || isInstruction(inner, patterns) || patterns.headingNoun.test(inner)) return false;
  return /\s/.test(inner) || /^#*\s*[\dIVXLC]+[.)]/.test(text);
}

function plainName(inner: string): string {
  return inner.replace(/^[_*~]+|[_*~]+$/g, '').trim();
}

/** `[10/15/20] working days`: what would be a date elsewhere are figures to choose from before what they count. */
function countedIn(inner: string, after: string, { unit }: Patterns): readonly string[] {
  return /^\p{Nd}{1,3}(?: ?\/ ?\p{Nd}{1,3}){1,4}$/u.test(inner) && unit.test(after) ? inner.split(/ ?\/ ?/) : [];
}

/** `6:00/6:30`: times to choose from. */
const times = /^\p{Nd}{1,2}[:.]\p{Nd}{2}(?: ?[/／|] ?\p{Nd}{1,2}[:.]\p{Nd}{2}){1,3}$/u;

/** The alternatives in `daily/weekly/monthly`; none where the slash belongs to an address, a date, a number or the two forms of a word. */
export function alternativesIn(inner: string, { datePart, year }: Patterns): readonly string[] {
  if (areFigures(inner)) return inner.split('/');
  if (times.test(inner)) return inner.split(/ ?[/／|] ?/);
  if (/:\/\/|@|^\/|\/$|\d\/\d/.test(inner) || /^(\p{L})\1{1,3}\/(\p{L})\2{1,3}\/(\p{L})\3{1,3}$/u.test(inner)) return [];
  const parts = inner.split(/\s*(?:\/|\||／)\s*/u).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 60)) return [];
  if (/\p{L}{3}\/-?(?:in|innen|r|n)$/u.test(inner) || (parts.every((part) => datePart.test(part)) && parts.some((part) => year.test(part))))
    return [];
  return /^[NJY]\/[AN]$/i.test(inner) ? [] : parts;
}

/** `30/60`, `30/60/90`, `2/3`: figures to choose from, which make no date. */
function areFigures(inner: string): boolean {
  const [one, other] = /^([1-9])\/([1-9]\d?)$/.exec(inner)?.slice(1).map(Number) ?? [];
  if (one !== undefined && other !== undefined) return one < other;
  if (!/^[1-9]\d{1,2}(?:\/[1-9]\d{1,2}){1,4}$/.test(inner)) return false;
  const figures = inner.split('/');
  return figures.length !== 3 || figures.slice(0, 2).some((figure) => Number(figure) > 31);
}
