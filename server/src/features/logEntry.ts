/** Writes an entry into a change log in the form that its other entries have. */
import { cellSpans } from '../model/cells.ts';
import { type ChangeLog, type LogEntry, newestEntry } from '../model/changeLog.ts';
import { writtenLike } from '../model/dates.ts';
import { type PolicyDocument, packOf } from '../model/document.ts';
import { sectionsIn } from '../model/sections.ts';
import { siblingLevel } from '../rules/structure/outline.ts';
import { lineBreakOf, lineEnd, lineStart, nextLineStart } from '../util/lines.ts';
import type { Span, TextEdit } from '../util/span.ts';

/** What an entry says. */
export interface NewLogEntry {
  readonly version: string | undefined;
  /** In ISO form. */
  readonly date: string;
  readonly note: string;
  readonly author: string;
  readonly approver: string;
}

/** The edit that adds an entry at the end of a log where new ones are written; undefined where the log has it already. */
export function nextLogEdit(document: PolicyDocument, log: ChangeLog, entry: NewLogEntry): TextEdit | undefined {
  const newest = newestEntry(log);
  if (newest?.date?.value === entry.date && (newest.version === undefined || newest.version.value === entry.version)) return undefined;
  if (log.form === 'table') return rowEdit(document, log, newest, entry);
  if (!newest) return undefined;
  return log.form === 'list' ? itemEdit(document, log, newest, entry) : headingEdit(document, log, newest, entry);
}

/** A log in a document that has none: at the end of its review section, else as a section of its own at the end. */
export function newLogEdit(document: PolicyDocument, { version, date, note }: NewLogEntry): TextEdit {
  const { log } = packOf(document).lifecycle;
  const { text } = document;
  const eol = lineBreakOf(text);
  const rows = [`| ${log.version} | ${log.date} | ${log.change} |`, '| --- | --- | --- |', `| ${version ?? ''} | ${date} | ${cell(note)} |`];
  const review = sectionsIn(document).find(({ ids, isTitle }) => !isTitle && ids.includes('review'));
  const heading = review ? [] : [`${'#'.repeat(siblingLevel(document))} ${log.title}`, ''];
  const end = review?.end ?? text.length;
  const at = document.bodyStart + text.slice(document.bodyStart, end).trimEnd().length;
  const lead = at > document.bodyStart ? eol + eol : '';
  // The line break that follows the last words stands after the table then.
  return { span: { start: at, end: at }, text: lead + [...heading, ...rows].join(eol) + (at === text.length ? eol : '') };
}

function cell(words: string): string {
  return words.replace(/(?<!\\)\|/g, '\\|');
}

/** A new line before the newest entry, or behind it. */
function lineAt(document: PolicyDocument, before: boolean, span: Span, line: string): TextEdit {
  const { text } = document;
  const eol = lineBreakOf(text);
  if (before) {
    const at = lineStart(text, span.start);
    return { span: { start: at, end: at }, text: line + eol };
  }
  const at = lineEnd(text, Math.max(span.start, span.end - 1));
  return { span: { start: at, end: at }, text: eol + line };
}

function rowEdit(document: PolicyDocument, log: ChangeLog, newest: LogEntry | undefined, entry: NewLogEntry): TextEdit | undefined {
  const { text } = document;
  const { header, columns, newestFirst } = log;
  if (!header) return undefined;
  // Without an entry to go by, the row looks like the header; the line below the header holds the hyphens.
  const sample = newest?.span ?? header;
  const start = lineStart(text, sample.start);
  const row = text.slice(start, lineEnd(text, sample.start));
  const cells = cellSpans(row);
  // In a table that is drawn in columns the new row keeps their width.
  const isDrawn = newest !== undefined && header.end - header.start === newest.span.end - newest.span.start;
  let line = '';
  let from = 0;
  for (const [i, { start: at, end }] of cells.entries()) {
    const value = cellValue(document, columns[i], newest, entry);
    const blank = row.slice(end).match(/^[ \t]*/)?.[0] ?? '';
    const room = end - at + blank.length;
    const closed = end + blank.length < row.length;
    line += row.slice(from, at) + (at === end && !/\s$/.test(row.slice(0, at)) ? ' ' : '') + value;
    if (closed) line += ' '.repeat(isDrawn ? Math.max(1, room - value.length) : 1);
    from = end + blank.length;
  }
  line += row.slice(from);
  if (newest) return lineAt(document, newestFirst, newest.span, line);
  const hyphens = nextLineStart(text, header.start);
  return lineAt(document, false, { start: hyphens, end: hyphens + 1 }, line);
}

function cellValue(document: PolicyDocument, column: ChangeLog['columns'][number], newest: LogEntry | undefined, entry: NewLogEntry): string {
  switch (column) {
    case 'version':
      return entry.version === undefined ? '' : versionLike(entry.version, newest?.version?.written);
    case 'date':
      return dateLike(document, entry.date, newest);
    case 'change':
      return cell(entry.note);
    case 'author':
    case 'approver':
      return cell(entry[column]);
    default:
      return '';
  }
}

function versionLike(version: string, sample: string | undefined): string {
  if (sample === undefined) return version;
  const number = version.replace(/^v(?=\d)/i, '');
  return /^v\d/i.test(sample) ? `${sample.charAt(0)}${number}` : number;
}

function dateLike(document: PolicyDocument, date: string, newest: LogEntry | undefined): string {
  return newest?.date ? writtenLike(date, newest.date.written, packOf(document)) : date;
}

/** The line of another entry up to its facts, with the new ones in their places. */
function opening(document: PolicyDocument, newest: LogEntry, entry: NewLogEntry): { readonly words: string; readonly rest: string } {
  const { text } = document;
  const start = lineStart(text, newest.span.start);
  const end = lineEnd(text, newest.span.start);
  const facts = [
    ...(newest.version && entry.version !== undefined
      ? [{ span: newest.version.span, text: versionLike(entry.version, newest.version.written) }]
      : []),
    ...(newest.date ? [{ span: newest.date.span, text: dateLike(document, entry.date, newest) }] : []),
  ].sort((a, b) => a.span.start - b.span.start);
  let words = '';
  let from = start;
  for (const { span, text: value } of facts) {
    words += text.slice(from, span.start) + value;
    from = span.end;
  }
  return { words, rest: text.slice(from, end) };
}

function itemEdit(document: PolicyDocument, { newestFirst, entries }: ChangeLog, newest: LogEntry, entry: NewLogEntry): TextEdit {
  const { words, rest } = opening(document, newest, entry);
  const joint = /^[)\]*_）]*(?:\s*[:：–—,，-]+\s*[*_]*\s*|\.?\s+)?/u.exec(rest)?.[0] ?? '';
  const line =
    words +
    (joint.trim() === '' ? ': ' : joint) +
    entry.note +
    (/[.。]\s*$/.test(rest) && !/[.。]$/.test(entry.note) ? (rest.trimEnd().at(-1) ?? '') : '');
  if (newestFirst) return lineAt(document, true, newest.span, line);
  const numbered = line.replace(/^(\s*)(\d{1,4})(?=[.)]\s)/, (_, indent: string, number: string) => `${indent}${Number(number) + 1}`);
  return lineAt(document, false, { start: newest.span.start, end: itemEnd(document, entries.at(-1) ?? newest) }, numbered);
}

/** The end of an item: what is indented below its first line belongs to it. */
function itemEnd({ text }: PolicyDocument, { span }: LogEntry): number {
  let end = lineEnd(text, span.start);
  for (let at = nextLineStart(text, span.start); at < text.length; at = nextLineStart(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '') continue;
    if (!/^(?:\s{2,}|\t)/.test(line)) break;
    end = lineEnd(text, at);
  }
  return end;
}

function headingEdit(document: PolicyDocument, { newestFirst }: ChangeLog, newest: LogEntry, entry: NewLogEntry): TextEdit {
  const { text } = document;
  const eol = lineBreakOf(text);
  const { words, rest } = opening(document, newest, entry);
  const heading = words + (/^[)\]*_）]*/.exec(rest)?.[0] ?? '');
  const below = text.slice(nextLineStart(text, newest.span.start)).trimStart();
  const body = `${/^[-*+] /.exec(below)?.[0] ?? ''}${entry.note}`;
  if (newestFirst) return lineAt(document, true, newest.span, `${heading}${eol}${eol}${body}${eol}`);
  const section = sectionsIn(document).find(({ span }) => span.start === newest.span.start);
  const end = section?.end ?? text.length;
  const at = newest.span.start + text.slice(newest.span.start, end).trimEnd().length;
  return { span: { start: at, end: at }, text: `${eol}${eol}${heading}${eol}${eol}${body}${at === text.length ? eol : ''}` };
}
