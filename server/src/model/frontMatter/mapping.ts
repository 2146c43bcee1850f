/** The keys below a key of front matter, with their places: `values` and what stands under it. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { lineStart } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';
import type { FrontMatterEntry, FrontMatterForm } from './types.ts';

/** A key and its value. */
export interface MappingEntry {
  readonly key: string;
  /** Where the key stands, without quotation marks. */
  readonly keySpan: Span;
  /** Text, number or boolean; undefined where there is none, or a list or mapping. */
  readonly value: unknown;
}

/** The entries of a mapping, in order; none where the value is none, or cannot be read. */
export function mappingIn(text: string, { value, valueSpan }: FrontMatterEntry, form: FrontMatterForm): readonly MappingEntry[] {
  if (!valueSpan || typeof value !== 'object' || value === null) return [];
  const written = text.slice(valueSpan.start, valueSpan.end);
  return form === 'toml' ? inlineTable(written, valueSpan.start, value) : yamlMapping(text, valueSpan);
}

/** The first line is set in as it stands, so that the lines below it are as far in as they were. */
function yamlMapping(text: string, { start, end }: Span): readonly MappingEntry[] {
  const indent = start - lineStart(text, start);
  const { contents } = parseDocument(' '.repeat(indent) + text.slice(start, end), { prettyErrors: false, strict: false, logLevel: 'error' });
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return [];
    const [from, to] = key.range;
    const quoted = key.type === 'QUOTE_DOUBLE' || key.type === 'QUOTE_SINGLE' ? 1 : 0;
    const keySpan = { start: start - indent + from + quoted, end: start - indent + to - quoted };
    return keySpan.end > keySpan.start ? [{ key: String(key.value), keySpan, value: isScalar(value) ? value.value : undefined }] : [];
  });
}

/** `{ company = "Norrholm" }`: the values come from the parser, the places from the names before the equals signs. */
function inlineTable(written: string, start: number, value: object): readonly MappingEntry[] {
  return Object.entries(value).flatMap(([key, own]: [string, unknown]) => {
    const name = [key, JSON.stringify(key)].map((form) => ({ form, at: nameAt(written, form) })).find(({ at }) => at >= 0);
    if (!name) return [];
    const from = start + name.at + (name.form === key ? 0 : 1);
    return [{ key, keySpan: { start: from, end: from + key.length }, value: typeof own === 'object' ? undefined : own }];
  });
}

/** Where a name stands as a key: behind the opening brace or a comma, before an equals sign. */
function nameAt(written: string, name: string): number {
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
    if (/[{,]\s*$/.test(written.slice(0, at)) && /^\s*=/.test(written.slice(at + name.length))) return at;
  }
  return -1;
}
