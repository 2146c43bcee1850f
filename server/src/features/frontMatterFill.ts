/** Puts a value into front matter in such a way that it can still be read, and is read as that value. */
import type { PolicyDocument } from '../model/document.ts';
import { type FrontMatterEntry, readFrontMatter } from '../model/frontMatter/index.ts';
import { applyEdits, contains, type Span, type TextEdit } from '../util/span.ts';

/** The edits that put a value at places in the front matter; one edit a place, or one for the whole value of a key. */
export function fillValues(document: PolicyDocument, spans: readonly Span[], value: string): readonly TextEdit[] {
  const entries = document.frontMatter.entries.filter(({ valueSpan }) => valueSpan && spans.some((span) => contains(valueSpan, span)));
  return entries.flatMap((entry) =>
    entryEdits(
      document,
      entry,
      spans.filter((span) => entry.valueSpan && contains(entry.valueSpan, span)),
      value,
    ),
  );
}

/** The first way of writing it that reads back: as it is, in quotation marks, with the whole value in quotation marks. */
function entryEdits(document: PolicyDocument, entry: FrontMatterEntry, spans: readonly Span[], value: string): readonly TextEdit[] {
  const { valueSpan } = entry;
  if (!valueSpan) return [];
  const written = document.text.slice(valueSpan.start, valueSpan.end);
  const at = (text: string): readonly TextEdit[] => spans.map((span) => ({ span, text }));
  const plain = at(escapedFor(written, document.frontMatter.form === 'toml', value));
  const inside = at(value).map(({ span, text }) => ({ span: { start: span.start - valueSpan.start, end: span.end - valueSpan.start }, text }));
  const whole = [{ span: valueSpan, text: JSON.stringify(unquoted(applyEdits(written, inside))) }];
  return [plain, at(JSON.stringify(value)), whole].find((edits) => readsBack(document, entry, edits, value)) ?? plain;
}

function escapedFor(written: string, toml: boolean, value: string): string {
  if (written.startsWith('"')) return JSON.stringify(value).slice(1, -1);
  return written.startsWith("'") && !toml ? value.replaceAll("'", "''") : value;
}

function unquoted(written: string): string {
  return /^(["']).*\1$/s.test(written) ? written.slice(1, -1) : written;
}

function readsBack(document: PolicyDocument, entry: FrontMatterEntry, edits: readonly TextEdit[], value: string): boolean {
  const { frontMatter } = document;
  const after = readFrontMatter(applyEdits(document.text, edits));
  const read = after.entries.find(({ key }) => key === entry.key);
  const same =
    after.form === frontMatter.form && after.entries.length === frontMatter.entries.length && after.problems.length <= frontMatter.problems.length;
  return same && read?.value !== undefined && JSON.stringify(read.value).includes(JSON.stringify(value).slice(1, -1));
}
