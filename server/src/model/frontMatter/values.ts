/** The key `values` of the front matter: names of blanks and what takes their place, each with its place in the text. */
import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { lineEnd, lineStart, nextLineStart } from '../../util/lines.ts';
import { type Span, shift } from '../../util/span.ts';
import type { FrontMatter, FrontMatterEntry } from './types.ts';

/** A value for a blank, as a writer gives it. */
export interface ValueEntry {
  readonly name: string;
  readonly nameSpan: Span;
  /** The value in one line as it is written, so that `1.20` and `+49 40` stay what they are; empty where none is given; undefined for a list or a mapping. */
  readonly value: string | undefined;
  /** Where the value stands; undefined where there is none. */
  readonly valueSpan: Span | undefined;
}

/** The entries of `values`, in order. `text` is that of the document. */
export function valueEntries(frontMatter: FrontMatter, text: string): readonly ValueEntry[] {
  return mappingEntries(frontMatter, text, 'values');
}

/** The keys and values of any mapping, such as that of `contact`, in order; none where the key holds something else. */
export function mappingEntries(frontMatter: FrontMatter, text: string, name: string): readonly ValueEntry[] {
  const known = byFrontMatter.get(frontMatter) ?? new Map<string, readonly ValueEntry[]>();
  byFrontMatter.set(frontMatter, known);
  const before = known.get(name);
  if (before) return before;
  const entry = frontMatter.entries.find(({ key }) => key === name);
  const entries = entry?.valueSpan ? read(frontMatter, entry, entry.valueSpan, text) : [];
  known.set(name, entries);
  return entries;
}

/** Edits of the body leave the front matter as it is. */
const byFrontMatter = new WeakMap<FrontMatter, Map<string, readonly ValueEntry[]>>();

function read({ form }: FrontMatter, { value }: FrontMatterEntry, span: Span, text: string): readonly ValueEntry[] {
  if (form !== 'toml') return readYaml(text, span);
  return typeof value === 'object' && value !== null ? readToml(text, span, value as Readonly<Record<string, unknown>>) : [];
}

/** A mapping in block style is read from the start of its first line, so that its keys stand one under the other. */
function readYaml(text: string, { start, end }: Span): readonly ValueEntry[] {
  const line = lineStart(text, start);
  const from = text.slice(line, start).trim() === '' ? line : start;
  const source = text.slice(from, end);
  const { contents } = parseDocument(source, { uniqueKeys: false, prettyErrors: false, strict: false, version: '1.2', logLevel: 'error' });
  return isMap(contents) ? contents.items.flatMap((pair) => pairEntry(pair, from)) : [];
}

function pairEntry({ key, value }: Pair, offset: number): readonly ValueEntry[] {
  if (!isScalar(key) || !key.range) return [];
  const [start, end] = key.range;
  const written = { name: String(key.source ?? key.value), nameSpan: { start: start + offset, end: end + offset } };
  if (value === null || value === undefined) return [{ ...written, value: '', valueSpan: undefined }];
  if (!isScalar(value)) return [{ ...written, value: undefined, valueSpan: undefined }];
  const [from, to] = value.range ?? [0, 0];
  return [{ ...written, value: inOneLine(textOfScalar(value)), valueSpan: to > from ? shift({ start: from, end: to }, offset) : undefined }];
}

/** A scalar as it is written: a version such as `1.20` is no number to whoever reads the page. */
export function textOfScalar({ value, source }: { readonly value: unknown; readonly source?: string }): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** Values come from the parser, places from the lines. */
function readToml(text: string, span: Span, values: Readonly<Record<string, unknown>>): readonly ValueEntry[] {
  const found: ValueEntry[] = [];
  for (let at = span.start; at < span.end; at = nextLineStart(text, at)) {
    const line = text.slice(at, Math.min(span.end, lineEnd(text, at)));
    for (const match of line.matchAll(/(?<=^[\s{]*|,\s*)(?:"([^"]+)"|'([^']+)'|([\w-]+))(\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^,}#\s]+)/g)) {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      if (!Object.hasOwn(values, name)) continue;
      const written = match[5] ?? '';
      const end = at + match.index + match[0].length;
      const nameEnd = end - written.length - (match[4] ?? '').length;
      const value = tomlText(values[name], written);
      found.push({ name, nameSpan: { start: at + match.index, end: nameEnd }, value, valueSpan: { start: end - written.length, end } });
    }
  }
  return found;
}

function tomlText(value: unknown, written: string): string | undefined {
  if (typeof value === 'string') return inOneLine(value);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' || value instanceof Date ? written : undefined;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
