/** Writes one key of the front matter: for the status bar's "change kind" and "change language", and for fixes. */

import { kindNamed } from '../../model/declaredKind.ts';
import { entryOf, type PolicyDocument, packOf } from '../../model/document.ts';
import { type FrontMatterEntry, readFrontMatter } from '../../model/frontMatter/index.ts';
import { tomlScalar, yamlScalar } from '../../model/frontMatter/write.ts';
import { type FrontMatterKey, keyNamed, keyNames } from '../../schema/frontMatter.ts';
import { lineBreakOf, lineEnd, nextLineStart } from '../../util/lines.ts';
import { nearest } from '../../util/nearest.ts';
import { applyEdits, type TextEdit } from '../../util/span.ts';

/**
 * The edit that gives a key a value: in its place, as a new line among the others in writing order, or as new front
 * matter. `value` is plain text; quotation marks are added where they are needed.
 */
export function setKeyEdit(document: PolicyDocument, key: FrontMatterKey, value: string): TextEdit {
  const { start } = document.frontMatter.content;
  return setKeysEdits(document, [[key, value]])[0] ?? { span: { start, end: start }, text: '' };
}

/** The edits that set several keys at once; keys that go to the same place are one edit. */
export function setKeysEdits(document: PolicyDocument, values: readonly (readonly [key: FrontMatterKey, value: string])[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const lines = new Map<number, string>();
  for (const [key, value] of inWritingOrder(values)) {
    const written = writtenValue(document, value);
    const entry = ownEntry(document, key);
    if (entry) edits.push(valueEdit(document, entry, written));
    else {
      const at = document.frontMatter.form === 'none' ? document.frontMatter.content.start : placeOf(document, key);
      lines.set(at, (lines.get(at) ?? '') + lineFor(document, key, written));
    }
  }
  return [...edits, ...[...lines].map(([at, text]) => newLines(document, at, text))].sort((a, b) => a.span.start - b.span.start);
}

function inWritingOrder(values: readonly (readonly [FrontMatterKey, string])[]) {
  return [...values].sort(([a], [b]) => keyNames.indexOf(a) - keyNames.indexOf(b));
}

function writtenValue({ frontMatter }: PolicyDocument, value: string): string {
  return frontMatter.form === 'toml' ? tomlScalar(value) : yamlScalar(value);
}

function lineFor({ frontMatter, text }: PolicyDocument, key: FrontMatterKey, written: string): string {
  return `${key}${frontMatter.form === 'toml' ? ' =' : ':'} ${written}${lineBreakOf(text)}`;
}

/** A value in the place of another one, or behind a key that has none. */
function valueEdit({ frontMatter, text }: PolicyDocument, { keySpan, valueSpan }: FrontMatterEntry, written: string): TextEdit {
  if (valueSpan) return { span: valueSpan, text: written };
  const after = text.indexOf(frontMatter.form === 'toml' ? '=' : ':', keySpan.end) + 1;
  const rest = text.slice(after, lineEnd(text, after));
  return { span: { start: after, end: rest.trim() === '' ? after + rest.length : after }, text: ` ${written}` };
}

/**
 * Below the nearest key that a writer would set before, above the first one set after; where that place would change how
 * the rest is read, such as inside a value over several lines, at the top.
 */
function placeOf(document: PolicyDocument, key: FrontMatterKey): number {
  const { frontMatter, text } = document;
  const rank = keyNames.indexOf(key);
  const before = frontMatter.entries.filter((entry) => rankOf(entry) < rank).at(-1);
  const top = frontMatter.content.start;
  if (!before) return top;
  const last = Math.max(before.keySpan.end, before.valueSpan?.end ?? 0);
  const at = Math.min(nextLineStart(text, last), frontMatter.content.end);
  return readsTheSame(document, newLines(document, at, lineFor(document, key, writtenValue(document, 'x')))) ? at : top;
}

/** Where a writer would put an entry; keys of other tools follow what stands above them. */
function rankOf({ key }: FrontMatterEntry): number {
  const known = keyNamed(key);
  return known ? keyNames.indexOf(known) : keyNames.length;
}

function readsTheSame({ text, frontMatter }: PolicyDocument, edit: TextEdit): boolean {
  const after = readFrontMatter(applyEdits(text, [edit]));
  return after.entries.length === frontMatter.entries.length + 1 && after.problems.length === frontMatter.problems.length;
}

function newLines({ frontMatter, text }: PolicyDocument, at: number, lines: string): TextEdit {
  const span = { start: at, end: at };
  const eol = lineBreakOf(text);
  if (frontMatter.form === 'none') return { span, text: `---${eol}${lines}---${eol}${/^\s/.test(text.slice(at)) || text.length === at ? '' : eol}` };
  return { span, text: at > 0 && at === text.length && !text.endsWith('\n') ? eol + lines : lines };
}

/** `type: post` belongs to another tool, which would miss it: there the kind gets a line of its own. */
function ownEntry(document: PolicyDocument, key: FrontMatterKey): FrontMatterEntry | undefined {
  const entry = entryOf(document.frontMatter, key);
  if (!entry || key !== 'kind' || entry.key === key) return entry;
  const { value } = entry;
  return typeof value === 'string' && (kindNamed(value, packOf(document)) || nearest(value, document.catalog.kindIds)) ? entry : undefined;
}
