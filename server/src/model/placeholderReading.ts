/** What a match of a notation is: a blank, or only something that looks like one. */
import type { Span } from '../util/span.ts';
import { isWrittenOn } from './paperLines.ts';
import type { Patterns, Placeholder } from './placeholderNotations.ts';
import { isHtmlElement } from './prose.ts';
import { alternativesIn, square } from './squareBrackets.ts';

/** The named groups of a match; the one that matched tells the notation. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a match of `notations` or `words` is; undefined for a look-alike. */
export function classify(text: string, span: Span, groups: Groups, patterns: Patterns, heading: boolean): Placeholder | undefined {
  const written = text.slice(span.start, span.end);
  const base = { text: written, span, alternatives: [], label: undefined, onPaper: false };
  const blank = (isBlank: boolean, name = written): Placeholder | undefined => (isBlank ? { ...base, kind: 'blank', name } : undefined);
  const inner = written.slice(1, -1).trim();
  if (groups.square) return square(text, span, patterns, heading);
  if (groups.escaped) return written.startsWith('\\_') ? blank(true) : escaped(text, span, patterns, heading);
  if (groups.wide || groups.black) return isWideBlank(text, span, inner, patterns, heading) ? named(inner, base, patterns) : undefined;
  if (groups.braces) return named(written.slice(2, -2).trim(), base, patterns);
  if (groups.sign) return blank(isNamedSign(written, patterns), written.replace(/^[%$@#({«]+|[%@#)}»]+$/g, '').trim());
  if (groups.dots) return blank(true);
  if (groups.brace) return blank(isBraceBlank(inner, patterns), inner);
  if (groups.angle) return angle(written, base, patterns);
  if (groups.round) return roundFigures(text, span, inner, base, patterns) ?? blank(isRoundBlank(text, span, inner, patterns), inner);
  if (groups.line)
    return isLine(text, span, patterns)
      ? { ...base, kind: 'blank', name: written, onPaper: !heading && isWrittenOn(text, span, patterns) }
      : undefined;
  if (groups.small) return isValue(text, span) ? { ...base, kind: 'marker', name: written } : undefined;
  if (groups.mask)
    return blank(
      /[XΧ]{2}|x{2}|\?{3}|^\(?0[0() ./-]*0{4}$|^X\./.test(written) &&
        !isChapter(text, span, heading, patterns) &&
        !isFormat(text, span) &&
        !isQuoted(text, span),
    );
  if (groups.letter) return blank(isLetter(text, span));
  if (groups.corner || groups.doubt) return blank(true);
  if (isQuoted(text, span)) return undefined;
  return isFormat(text, span) || isDateFormat(text, span, patterns) ? undefined : { ...base, kind: 'marker', name: written };
}

/** `\[Company\]`, as converters write it: only words that name what belongs there, since formulas are written the same way. */
function escaped(text: string, span: Span, patterns: Patterns, heading: boolean): Placeholder | undefined {
  const inner = text.slice(span.start + 2, span.end - 2).trim();
  if (/[\^=+\\]/.test(inner)) return undefined;
  const isNamed = patterns.noun.test(inner) || patterns.instruction.test(inner) || patterns.example.test(inner) || /^[\p{Lu}_ ]{3,}$/u.test(inner);
  return isNamed || patterns.unit.test(text.slice(span.end, span.end + 40)) ? square(text, span, patterns, heading) : undefined;
}

/** `{company name}`: single braces are so often code that only a word for what belongs there makes them a blank. */
function isBraceBlank(inner: string, patterns: Patterns): boolean {
  return (
    /^[\p{L}\p{M}\p{N} _/.,’'-]+$/u.test(inner) &&
    !/[\p{L}\p{N}][.][\p{L}\p{N}]/u.test(inner) &&
    (patterns.noun.test(inner.replaceAll('_', ' ')) || patterns.instruction.test(inner))
  );
}

/** "(fill in)" in the place of a value, and "(insert …)" anywhere: nobody says "insert" of what readers do but with things they hold. */
function isRoundBlank(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  if (isRoundFigure(text, span, inner, patterns) || isRoundName(text, span, inner, patterns)) return true;
  if (patterns.pending.test(inner) && (isValue(text, span) || patterns.reached.test(text.slice(Math.max(0, span.start - 24), span.start))))
    return true;
  if (/\p{N}|[.!?。！？]$/u.test(inner) || !patterns.instruction.test(inner)) return false;
  if (patterns.lasting.test(text.slice(Math.max(0, span.start - 40), span.start))) return true;
  return isValue(text, span) || isRestOfCell(text, span) || /^insert (?!(?:the|your|an?|it|card|coin)s?\b)/i.test(inner);
}

/** `（3/5/7）日内`: figures to choose from before their unit. */
function roundFigures(
  text: string,
  span: Span,
  inner: string,
  base: Omit<Placeholder, 'kind' | 'name'>,
  patterns: Patterns,
): Placeholder | undefined {
  if (!/^\d{1,3}(?:\/\d{1,3}){1,4}$/.test(inner) || !patterns.unit.test(text.slice(span.end, span.end + 40))) return undefined;
  return { ...base, kind: 'choice', name: inner, alternatives: inner.split('/') };
}

/** "within (number) days": a word for a number in the place of one. */
function isRoundFigure(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  if (!patterns.unit.test(text.slice(span.end, span.end + 40)) || !/[\p{L}\p{M}] ?$/u.test(text.slice(Math.max(0, span.start - 2), span.start)))
    return false;
  return patterns.figure.test(inner);
}

/** "(Company Name) values its customers": a word for a name where the name of an organisation stands in the sentence. */
function isRoundName(text: string, span: Span, inner: string, patterns: Patterns): boolean {
  if (inner.length > 40 || !patterns.companyName.test(inner) || !patterns.named.test(inner)) return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const after = text.slice(span.end, span.end + 40);
  // An article may stand in front of it.
  if (/(?:^|\n)[\s*_>]{0,6}(?:\p{L}{1,3} )?$/u.test(before)) return /^[*_]{0,2}[ ]?[\p{Ll}\p{Lo}]/u.test(after);
  return patterns.company.after.test(after) || (patterns.company.before.test(before) && /^[*_]{0,2} ?[\p{Ll}\p{Lo}]/u.test(after));
}

/** `%COMPANY_NAME%`, `@@COMPANY@@`, `((Company name))`: signs around a name are code or decoration unless the name says what belongs there. */
function isNamedSign(written: string, patterns: Patterns): boolean {
  const inner = written
    .replace(/^[%$@#({«]+|[%@#)}»]+$/g, '')
    .replaceAll('_', ' ')
    .trim();
  return patterns.noun.test(inner) || (written.startsWith('((') && patterns.instruction.test(inner));
}

/** “XX” alone in quotation marks is spoken of; a whole value is written in them. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const isWhole = start <= 1 && end >= text.trimEnd().length - 1;
  return !isWhole && /[“„«「‘"]/u.test(text.charAt(start - 1)) && /["”»」’“]/u.test(text.charAt(end));
}

/** A letter in the place of a figure. `#` at the start of a line opens a heading, and small `x` counts times. */
function isLetter(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  return written.startsWith('#')
    ? /[^\s>]/.test(
        text
          .slice(Math.max(0, span.start - 80), span.start)
          .split('\n')
          .at(-1) ?? '',
      )
    : written.length > 1 || written === written.toUpperCase();
}

/** Two or three underlines, or several such: next to a word they are bold type. */
export const shortLine = /^_{2,3}(?: _{2,3})*$/;

/** A line: not the dots that lead to a page number, nor an ellipsis, nor two underlines of a name. */
function isLine(text: string, span: Span, patterns: Patterns): boolean {
  const written = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 2), span.start);
  const after = text.slice(span.end, span.end + 40);
  if (shortLine.test(written))
    return (
      !(/[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after)) || isCount(before, after, patterns) || isBetween(before, written, after)
    );
  if (/^…{2}$/.test(written)) return / $/.test(before) && /^ \p{L}/u.test(after);
  return !isLeader(text, span);
}

/** "每亩___元": a line between Chinese or Thai letters. Two underlines there are bold type that Markdown does not read as such. */
function isBetween(before: string, written: string, after: string): boolean {
  return written.length > 2 && /[\p{Script=Han}\p{Script=Thai}]$/u.test(before) && /^[\p{Script=Han}\p{Script=Thai}]/u.test(after);
}

/** Scripts without spaces write a figure next to its words: "在___天内". */
function isCount(before: string, after: string, patterns: Patterns): boolean {
  if (/年$/.test(before) && /^月/.test(after)) return true;
  return !/[\p{Script=Latin}\p{Script=Greek}\p{N}_]$/u.test(before) && patterns.unit.test(after) && !/^ /.test(after);
}

/** Whether something stands where a value would: alone in a cell, or after a colon to the end of the line. */
function isValue(text: string, span: Span): boolean {
  return (
    /(?:^|[|:：\n])[\s*]{0,12}$/.test(text.slice(Math.max(0, span.start - 14), span.start)) &&
    /^[\s*]{0,12}(?:[|\n.。;；]|$)/.test(text.slice(span.end, span.end + 14))
  );
}

/** Behind one short word or a comma, at the end of a table cell: `| Mr (enter name) |`, `| Press office, (enter name) |`. */
function isRestOfCell(text: string, span: Span): boolean {
  return (
    /\|[ ]{0,12}(?:\p{L}{1,10}\.? |[^|,，]{1,24}(?:, |，))$/u.test(text.slice(Math.max(0, span.start - 42), span.start)) &&
    /^[ ]{0,12}(?:\||$)/.test(text.slice(span.end, span.end + 14))
  );
}

/** Dots that lead to a page number in a table of contents. */
function isLeader(text: string, span: Span): boolean {
  return /^[.…]/.test(text.slice(span.start)) && /^\s*\p{N}{1,4}\s*(?:\||$)/mu.test(text.slice(span.end, span.end + 12));
}

/** `XX.` in front of a heading is its number, and before a small letter it counts something. */
function isChapter(text: string, span: Span, heading: boolean, { reached }: Patterns): boolean {
  if (/^X+$/.test(text.slice(span.start, span.end)) && /^\. \p{Ll}/u.test(text.slice(span.end, span.end + 3)))
    return !reached.test(text.slice(Math.max(0, span.start - 24), span.start));
  return heading && /^[#\s]*$/.test(text.slice(0, span.start)) && /^[.)]/.test(text.slice(span.end));
}

/** Twenty in the numerals of centuries. */
const century = /(?:century|thế kỷ|αι[ώω]να[ςι]?|αι\.|Jahrhundert)\s$/iu;

/**
 * A mask that shows a form: in round brackets before a colon, "Date (YYYY-MM-DD):", or behind letters and a hyphen,
 * as the number of an order, "KN-XXXX".
 */
function isFormat(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (/^[XΧ-]+$/iu.test(written) && /\p{L}[-_/#]{1,2}(?:\d+[-_/])?$/u.test(before)) return true;
  if (/^[XΧ]{2}$/u.test(written) && (century.test(before) || /^(?:th)? (?:century|αι[ώω]ν)/iu.test(text.slice(span.end, span.end + 10)))) return true;
  if (!/^[\p{Lu}/. -]+$/u.test(written)) return false;
  return /[(（]$/.test(before) && /^[)）]\**\s*[:：]/.test(text.slice(span.end, span.end + 6));
}

/** A mask that a document prescribes: "written as DD/MM/YYYY", "YYYY-MM-DD format", "date of birth (DD/MM/YYYY)". */
function isDateFormat(text: string, span: Span, { format }: Patterns): boolean {
  if (!/^[\p{L}]{1,4}[/.-][\p{L}]{1,4}[/.-]\p{L}{2,4}$/u.test(text.slice(span.start, span.end)) || /X/i.test(text.slice(span.start, span.end)))
    return false;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (/\p{L} ?[(（]$/u.test(before) && !format.day.test(before)) return true;
  return format.before.test(before) || format.after.test(text.slice(span.end, span.end + 24));
}

function named(name: string, base: Omit<Placeholder, 'kind' | 'name'>, patterns: Patterns): Placeholder {
  const alternatives = alternativesIn(name, patterns);
  return alternatives.length > 1 ? { ...base, kind: 'choice', name, alternatives } : { ...base, kind: 'blank', name };
}

/** `<insert date>` and `<Company name>`: an instruction, or words with a space that are no tag. */
function angle(written: string, base: Omit<Placeholder, 'kind' | 'name'>, patterns: Patterns): Placeholder | undefined {
  const name = written.replace(/^<+|>+$/g, '').trim();
  if (/^[/!?\d=]|[=;{}"]|:\/\/|@[\w.]+$/.test(name) || isHtmlElement(`<${name}>`)) return undefined;
  const isBlank = patterns.instruction.test(name) || /^\p{L}[\p{L}\p{M}\p{N} _/.,’'-]*$/u.test(name);
  return isBlank ? { ...base, kind: 'blank', name } : undefined;
}

/** Chinese brackets also set off names and warnings: a blank is one that says what belongs there. */
function isWideBlank(text: string, span: Span, inner: string, patterns: Patterns, heading: boolean): boolean {
  if (inner === '') return true;
  if (inner.length > 24 || /[。；！？,，]/u.test(inner)) return false;
  if (areWhens(inner, patterns)) return true;
  if (isLabel(text, span, patterns.agent.test(inner))) return false;
  if (heading && text.slice(0, span.start).replace(/[#\s\p{N}一二三四五六七八九十、.．]/gu, '') === '' && text.slice(span.end).trim() === '')
    return false;
  if (isOffered(text, span, inner, patterns) || alternativesIn(inner, patterns).some((one) => /\p{Nd}[:.]\p{Nd}/u.test(one))) return true;
  return patterns.instruction.test(inner) || patterns.example.test(inner) || patterns.lastNoun.test(inner) || /X|[×_＿]{2}/.test(inner);
}

/** `【每月/每季】`, `【是/否】`: alternatives that name nothing, wherever they stand. */
function areWhens(inner: string, { isFrequency }: Patterns): boolean {
  const parts = inner.split(/[/／|]/);
  return /^(?:是|有|可|能|需)[/／|](?:否|无|不[可能需])$/.test(inner) || (parts.length > 1 && parts.every((part) => isFrequency(part.trim())));
}

/** `【是/否】` within a sentence: alternatives to choose from. */
function isOffered(text: string, span: Span, inner: string, { control }: Patterns): boolean {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  if (!/^[\p{L}\p{N}]{1,8}(?:[/／|][\p{L}\p{N}]{1,8}){1,3}$/u.test(inner) || control.before.test(before)) return false;
  return /\p{L}$/u.test(before) || (/[。；，、]$/u.test(before) && /^\p{L}/u.test(text.charAt(span.end)));
}

/** `【投诉热线】12345`, `【负责人】：张三` and, at the start of a line, `【营业时间】周一至周五` are labels with their values behind them. */
function isLabel(text: string, span: Span, isAgent: boolean): boolean {
  const after = text.slice(span.end, span.end + 24);
  if (/^[*\s]*(?:[:：][*\s]*[^\s_[【［]|[+(（]?\d[\d -]{2})/u.test(after)) return true;
  return !isAgent && /^[*]*\p{L}/u.test(after) && /(?:^|\n)[\s>*+-]{0,8}$/.test(text.slice(Math.max(0, span.start - 9), span.start));
}
