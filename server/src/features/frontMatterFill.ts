/** Puts a value into front matter in such a way that it can still be read, and is read as that value. */
import type { PolicyDocument } from '../model/document.ts';
import { type FrontMatterEntry, readFrontMatter } from '../model/frontMatter/index.ts';
import { applyEdits, contains, type Span, type TextEdit } from '../util/span.ts';

/** What is put at a place. */
export interface PlacedValue {
  readonly span: Span;
  readonly value: string;
}

/** The edits that put values at places in the front matter; one edit a place, or one for the whole value of a key. */
export function fillValues(document: PolicyDocument, placed: readonly PlacedValue[]): readonly TextEdit[] {
  return document.frontMatter.entries.flatMap((entry) => {
    const { valueSpan } = entry;
    const own = valueSpan ? placed.filter(({ span }) => contains(valueSpan, span)) : [];
    return own.length > 0 ? entryEdits(document, entry, own) : [];
  });
}

/** The first way of writing it that reads back: as it is, in quotation marks, with the whole value in quotation marks. */
function entryEdits(document: PolicyDocument, entry: FrontMatterEntry, placed: readonly PlacedValue[]): readonly TextEdit[] {
  const { valueSpan } = entry;
  if (!valueSpan) return [];
  const written = document.text.slice(valueSpan.start, valueSpan.end);
  const each = (text: (value: string) => string): readonly TextEdit[] => placed.map(({ span, value }) => ({ span, text: text(value) }));
  const plain = each((value) => escapedFor(written, document.frontMatter.form === 'toml', value));
  const quoted = each((value) => JSON.stringify(value));
  const inside = placed.map(({ span, value }) => ({ span: { start: span.start - valueSpan.start, end: span.end - valueSpan.start }, text: value }));
  const whole = [{ span: valueSpan, text: JSON.stringify(unquoted(applyEdits(written, inside))) }];
  const values = placed.map(({ value }) => value);
  return [plain, quoted, whole].find((edits) => readsBack(document, entry, edits, values)) ?? plain;
}

function escapedFor(written: string, toml: boolean, value: string): string {
  if (written.startsWith('"')) return JSON.stringify(value).slice(1, -1);
  return written.startsWith("'") && !toml ? value.replaceAll("'", "''") : value;
}

function unquoted(written: string): string {
  return /^(["']).*\1$/s.test(written) ? written.slice(1, -1) : written;
}

function readsBack(document: PolicyDocument, entry: FrontMatterEntry, edits: readonly TextEdit[], values: readonly string[]): boolean {
  const { frontMatter } = document;
  const after = readFrontMatter(applyEdits(document.text, edits));
  const read = after.entries.find(({ key }) => key === entry.key);
  const same =
    after.form === frontMatter.form && after.entries.length === frontMatter.entries.length && after.problems.length <= frontMatter.problems.length;
  const found = read?.value === undefined ? '' : JSON.stringify(read.value);
  return same && values.every((value) => found.includes(JSON.stringify(value).slice(1, -1)));
}
