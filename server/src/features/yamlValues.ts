/** Writes values under the key `values` of a YAML text, so that all else stays as it is: comments, order, line ends. */
import { type Document, isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { lineEnd, lineStart, nextLineStart } from '../util/lines.ts';
import type { TextEdit } from '../util/span.ts';

/** A value under the name of its blank. */
export interface GivenName {
  readonly name: string;
  readonly value: string;
}

/**
 * The edits that give values under `values`: in their place, as further lines, or with a new key at the end. Offsets count in
 * `source`. Undefined where the text cannot be read, or `values` holds something else.
 */
export function yamlValueEdits(source: string, given: readonly GivenName[], eol: string): readonly TextEdit[] | undefined {
  const document = read(source);
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) return undefined;
  if (isMap(contents) && contents.flow) return undefined;
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === 'values') : undefined;
  if (!pair) return [{ span: endOf(source), text: `${breakBefore(source, eol)}values:${eol}${lines(given, '  ', eol)}` }];
  const { value } = pair;
  if (isMap(value)) return value.flow ? flowEdits(value, source, given) : blockEdits(value, source, given, eol);
  return value === null || (isScalar(value) && value.value === null && !value.anchor) ? emptyEdits(pair, source, given, eol) : undefined;
}

function read(source: string): Document {
  return parseDocument(source, { uniqueKeys: false, prettyErrors: false, version: '1.2', logLevel: 'error' });
}

function endOf({ length }: string): TextEdit['span'] {
  return { start: length, end: length };
}

function breakBefore(source: string, eol: string): string {
  return source === '' || source.endsWith('\n') ? '' : eol;
}

function lines(given: readonly GivenName[], indent: string, eol: string): string {
  return given.map(({ name, value }) => `${indent}${yamlText(name)}: ${yamlText(value)}${eol}`).join('');
}

/** `values:` without anything below it. */
function emptyEdits({ key }: Pair, source: string, given: readonly GivenName[], eol: string): readonly TextEdit[] {
  const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const at = nextLineStart(source, start);
  const end = lineEnd(source, start);
  // A null that is written out is taken away.
  const written = /:[ \t]+(~|null)(?=[ \t]*(?:#|$))/i.exec(source.slice(start, end));
  const from = written ? start + written.index + written[0].length - (written[1] ?? '').length : -1;
  const cleared: readonly TextEdit[] = written ? [{ span: { start: from, end: from + (written[1] ?? '').length }, text: '' }] : [];
  const indent = `${' '.repeat(start - lineStart(source, start))}  `;
  return [...cleared, { span: { start: at, end: at }, text: `${source.charCodeAt(at - 1) === 10 ? '' : eol}${lines(given, indent, eol)}` }];
}

function blockEdits(map: YAMLMap, source: string, given: readonly GivenName[], eol: string): readonly TextEdit[] | undefined {
  const [replaced, added] = replacements(map, given);
  if (!replaced) return undefined;
  if (added.length === 0) return replaced;
  const first = map.items[0]?.key;
  const start = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = source.slice(lineStart(source, start), start);
  const at = afterLast(map, source);
  return [...replaced, { span: { start: at, end: at }, text: `${source.charCodeAt(at - 1) === 10 ? '' : eol}${lines(added, indent, eol)}` }];
}

/** The start of the line after the last value of a mapping; comments that follow it belong to what comes next. */
function afterLast(map: YAMLMap, source: string): number {
  const last = map.items.at(-1);
  const node = last?.value ?? last?.key;
  const end = (isNode(node) ? node.range?.[1] : undefined) ?? source.length;
  const visible = source.slice(0, end).trimEnd().length;
  return nextLineStart(source, visible);
}

function flowEdits(map: YAMLMap, source: string, given: readonly GivenName[]): readonly TextEdit[] | undefined {
  const [replaced, added] = replacements(map, given);
  const close = (map.range?.[1] ?? 0) - 1;
  if (!replaced || source[close] !== '}') return undefined;
  if (added.length === 0) return replaced;
  const text = added.map(({ name, value }) => `${yamlText(name)}: ${yamlText(value)}`).join(', ');
  const inner = source.slice((map.range?.[0] ?? 0) + 1, close);
  const trimmed = inner.trimEnd();
  const at = close - (inner.length - trimmed.length);
  const separator = trimmed === '' ? ' ' : trimmed.endsWith(',') ? ' ' : ', ';
  const ending = inner.length > trimmed.length || trimmed !== '' ? '' : ' ';
  return [...replaced, { span: { start: at, end: at }, text: `${separator}${text}${ending}` }];
}

/** The edits of the values that are there already, and what is not there yet; no edits where one of them holds more than a text. */
function replacements(map: YAMLMap, given: readonly GivenName[]): readonly [edits: readonly TextEdit[] | undefined, added: readonly GivenName[]] {
  const edits: TextEdit[] = [];
  const added: GivenName[] = [];
  for (const { name, value } of given) {
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.source ?? key.value) === name);
    if (!pair) added.push({ name, value });
    else if (pair.value !== null && !(isScalar(pair.value) && !pair.value.type?.startsWith('BLOCK'))) return [undefined, []];
    else edits.push(replacement(pair, value));
  }
  return [edits, added];
}

function replacement({ key, value }: Pair, text: string): TextEdit {
  const range = isScalar(value) ? value.range : undefined;
  if (range && range[1] > range[0]) return { span: { start: range[0], end: range[1] }, text: yamlText(text) };
  // Behind the colon of a key without a value.
  const at = ((isScalar(key) ? key.range?.[1] : undefined) ?? 0) + 1;
  return { span: { start: at, end: at }, text: ` ${yamlText(text)}` };
}

/** A text as YAML writes it: plain where it is read as that text everywhere, else in quotation marks. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/[\n\r:#,[\]{}]/.test(text) && !/\s$/.test(text) && isTextTo(text, '1.2') && isTextTo(text, '1.1');
  return isPlain ? text : JSON.stringify(text);
}

function isTextTo(text: string, version: '1.1' | '1.2'): boolean {
  const { contents, errors } = parseDocument(text, { prettyErrors: false, version, logLevel: 'error' });
  return errors.length === 0 && isScalar(contents) && contents.value === text;
}
