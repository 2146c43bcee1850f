import { parse, TomlError } from 'smol-toml';
import { clipToLine, lineEnd, lineStart, nextLineStart } from '../../util/lines.ts';
import { type Span, shift } from '../../util/span.ts';
import type { FrontMatterEntry, FrontMatterProblem } from './types.ts';

/** Reads TOML between `+++` fences. Values come from the parser, places from the lines: `key = value` at the top level. */
export function readToml(source: string, offset: number): { entries: FrontMatterEntry[]; problems: FrontMatterProblem[] } {
  const { values, problems } = valuesOf(source, offset);
  const entries: FrontMatterEntry[] = [];
  for (let at = 0; at < source.length; at = nextLineStart(source, at)) {
    const line = source.slice(at, lineEnd(source, at)).trimEnd();
    if (/^\s*\[/.test(line)) return { entries: [...entries, ...tableEntries(source, at, values, offset)], problems };
    const match = /^(\s*)("?)([\w-]+)\2(\s*[=:]\s*)(.*)$/.exec(line);
    if (!match) continue;
    const [, indent = '', quote = '', key = '', equals = '', written = ''] = match;
    const keyStart = offset + at + indent.length;
    const valueStart = keyStart + key.length + 2 * quote.length + equals.length;
    const broken = problems.some(({ span }) => span.start >= offset + at && span.start < offset + at + line.length + 1);
    const valueSpan = written === '' ? undefined : { start: valueStart, end: valueStart + written.length };
    entries.push({
      key,
      keySpan: { start: keyStart, end: keyStart + key.length + 2 * quote.length },
      value: broken ? written.replace(/^["'“]|["'”]$/g, '') : values.get(key),
      valueSpan,
    });
  }
  return { entries, problems };
}

const ourTables: ReadonlySet<string> = new Set(['values', 'contact']);

/** The tables of which Policywright reads the contents, from the first table on; others belong to somebody else. */
function tableEntries(source: string, from: number, values: ReadonlyMap<string, unknown>, offset: number): readonly FrontMatterEntry[] {
  const headers = [...source.slice(from).matchAll(/^[ \t]*\[([^\n\r]*)\][ \t]*(?:#[^\n]*)?\r?$/gm)];
  return headers.flatMap(({ index, 0: line, 1: key = '' }, at): readonly FrontMatterEntry[] => {
    if (!ourTables.has(key)) return [];
    const keyStart = from + index + line.indexOf(key);
    const start = nextLineStart(source, keyStart);
    const end = from + (headers[at + 1]?.index ?? source.length - from);
    const rows = clipEnds(source, start, end);
    const keySpan = { start: offset + keyStart, end: offset + keyStart + key.length };
    return [{ key, keySpan, value: values.get(key), valueSpan: rows && shift(rows, offset) }];
  });
}

function clipEnds(source: string, start: number, end: number): FrontMatterEntry['valueSpan'] {
  const inner = source.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  const to = start + inner.trimEnd().length;
  return to > from ? { start: from, end: to } : undefined;
}

/** After this many lines that cannot be read the rest is left. */
const maxMistakes = 20;

/** The values, and a problem for each line that cannot be read; such a line is turned into a comment and the rest is read again. */
function valuesOf(source: string, offset: number): { values: ReadonlyMap<string, unknown>; problems: FrontMatterProblem[] } {
  const problems: FrontMatterProblem[] = [];
  let readable = source;
  while (problems.length < maxMistakes) {
    try {
      const values = Object.entries(parse(readable)).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value] as const);
      return { values: new Map(values), problems };
    } catch (error) {
      const line = visibleLine(readable, error);
      const span = clipToLine(readable, { start: line, end: readable.length });
      if (!span) break;
      problems.push(problemOf(source, span, error, offset));
      const end = lineEnd(readable, span.start);
      readable = `${readable.slice(0, line)}#${' '.repeat(Math.max(0, span.start - line - 1))}${' '.repeat(end - Math.max(span.start, line + 1))}${readable.slice(end)}`;
    }
  }
  return { values: new Map(), problems };
}

/** Text without quotation marks, or YAML's colon, where the line says what was meant. */
function problemOf(source: string, span: Span, error: unknown, offset: number): FrontMatterProblem {
  const words = source.slice(span.start, span.end);
  const placed = shift(span, offset);
  const [, head = '', key = '', value = ''] = /^((["']?[\w-]+["']?)\s*[=:]\s*)(.*)$/.exec(words) ?? [];
  if (error instanceof TomlError && /redefine|already/i.test(error.message) && key !== '')
    return { problem: 'duplicate', span: { start: placed.start, end: placed.start + key.length }, data: { key: key.replace(/["']/g, '') } };
  const bare = value.replace(/^["'“”]|["'“”]$/g, '');
  if (bare === '' || /["\\[\]{}]/.test(bare)) return { problem: 'toml', span: placed, data: {} };
  const edit = { span: placed, text: `${/=/.test(head) ? head : `${key} = `}${JSON.stringify(bare)}` };
  return { problem: 'toml', span: placed, data: {}, repair: [edit] };
}

/** The start of the line at which the parser gave up, or of the last one with words before it. */
function visibleLine(source: string, error: unknown): number {
  let start = 0;
  const line = error instanceof TomlError ? error.line : 1;
  for (let i = 1; i < line && start < source.length; i += 1) start = nextLineStart(source, start);
  return source.slice(start).trim() === '' ? lineStart(source, Math.max(0, source.trimEnd().length - 1)) : start;
}
