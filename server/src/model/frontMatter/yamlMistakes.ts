/** What a writer did wrong where the YAML parser stumbled: the parser names the place where it gave up, often lines further on. */
import type { YAMLError } from 'yaml';
import { clipToLine, lineEnd, lineStart, nextLineStart } from '../../util/lines.ts';
import type { Span } from '../../util/span.ts';
import type { FrontMatterProblem, SyntaxProblem } from './types.ts';

/** A line that cannot be read. */
export interface Mistake {
  readonly problem: SyntaxProblem;
  /** The words to point at. */
  readonly span: Span;
  /** Where the line begins. */
  readonly line: number;
}

/** The first mistake among a parser's errors. Keys given twice are none: they can be read. */
export function mistakeOf(errors: readonly YAMLError[], source: string): Mistake | undefined {
  const error = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error || source.trim() === '') return undefined;
  const at = visibleAt(source, error.pos[0]);
  const line = lineStart(source, at);
  const words = wordsOf(source, line);
  if (/^\s*\t/.test(words)) return whole('tab', source, line);
  if (error.code === 'MISSING_CHAR' && /quote/i.test(error.message))
    return whole('quote', source, openLine(source, at, /^[^#]*?(?:^|[:\-,[{]\s*)(["'])(?:(?!\1).)*$/));
  if (/^Flow/.test(error.message)) return whole('other', source, openLine(source, at, /[[{][^\]}]*$/));
  if (error.code === 'BAD_INDENT') return whole('indentation', source, line);
  const colon = /^\s*(?:- )?[\w"'-]+:\s+(\S.*?:(?:\s.*)?)$/.exec(words)?.[1];
  if (colon !== undefined && !/^["'[{]/.test(colon))
    return { problem: 'colon', span: { start: line + words.lastIndexOf(colon), end: line + words.length }, line };
  const next = nextLineStart(source, at);
  if (/^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(error.code) && /^\s+\S/.test(wordsOf(source, next))) return whole('indentation', source, next);
  return { problem: 'other', span: clipToLine(source, { start: at, end: line + words.length }) ?? whole('other', source, line).span, line };
}

/** The report of a key given twice, on the second one. */
export function duplicateOf(error: YAMLError, source: string): readonly FrontMatterProblem[] {
  if (error.code !== 'DUPLICATE_KEY') return [];
  const start = error.pos[0];
  const key = /^(["']?)([^:\n]*?)\1\s*:/.exec(source.slice(start));
  if (!key?.[2]) return [];
  return [{ problem: 'duplicate', span: { start, end: start + key[0].replace(/\s*:$/, '').length }, data: { key: key[2] } }];
}

function whole(problem: SyntaxProblem, source: string, line: number): Mistake {
  const span = clipToLine(source, { start: line, end: source.length }) ?? { start: line, end: line + 1 };
  return { problem, span, line: lineStart(source, span.start) };
}

/** The last line before an error that opens something it does not close; the line of the error where there is none. */
function openLine(source: string, at: number, open: RegExp): number {
  for (let line = lineStart(source, at); ; line = lineStart(source, line - 1)) {
    if (open.test(wordsOf(source, line))) return line;
    if (line === 0) return lineStart(source, at);
  }
}

function wordsOf(source: string, line: number): string {
  return source.slice(line, lineEnd(source, line)).trimEnd();
}

/** The first visible character from a place on; the last one before it at the end of the text. */
function visibleAt(source: string, from: number): number {
  const after = source.slice(from).search(/\S/);
  return after >= 0 ? from + after : source.trimEnd().length - 1;
}
