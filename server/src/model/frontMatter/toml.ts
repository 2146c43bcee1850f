import { parse, TomlError } from 'smol-toml';
import { lineEnd, nextLineStart } from '../../util/lines.ts';
import type { FrontMatterEntry, FrontMatterProblem } from './types.ts';

/** Reads TOML between `+++` fences. Values come from the parser, places from the lines: `key = value` at the top level. */
export function readToml(source: string, offset: number): { entries: FrontMatterEntry[]; problems: FrontMatterProblem[] } {
  const { values, problems } = valuesOf(source, offset);
  const entries: FrontMatterEntry[] = [];
  for (let at = 0; at < source.length; at = nextLineStart(source, at)) {
    const line = source.slice(at, lineEnd(source, at));
    if (/^\s*\[/.test(line)) break;
    const match = /^(\s*)("?)([\w-]+)\2(\s*=\s*)(.*?)\s*$/.exec(line);
    if (!match) continue;
    const [, indent = '', quote = '', key = '', equals = '', written = ''] = match;
    const keyStart = offset + at + indent.length;
    const valueStart = keyStart + key.length + 2 * quote.length + equals.length;
    const valueSpan = written === '' ? undefined : { start: valueStart, end: valueStart + written.length };
    entries.push({ key, keySpan: { start: keyStart, end: keyStart + key.length + 2 * quote.length }, value: values[key], valueSpan });
  }
  return { entries, problems };
}

function valuesOf(source: string, offset: number): { values: Readonly<Record<string, unknown>>; problems: FrontMatterProblem[] } {
  try {
    const values: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(parse(source))) values[key] = value instanceof Date ? value.toISOString() : value;
    return { values, problems: [] };
  } catch (error) {
    return { values: {}, problems: [problemOf(error, source, offset)] };
  }
}

function problemOf(error: unknown, source: string, offset: number): FrontMatterProblem {
  let start = 0;
  const line = error instanceof TomlError ? error.line : 1;
  for (let i = 1; i < line && start < source.length; i += 1) start = nextLineStart(source, start);
  const end = lineEnd(source, start);
  const words = source.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const from = Math.min(start + lead, Math.max(0, source.length - 1));
  return { problem: 'other', span: { start: offset + from, end: offset + Math.max(end, from + 1) }, data: {} };
}
