/** What a writer did wrong where the YAML parser stumbled: the parser names the place where it gave up, often lines further on. */
import type { YAMLError } from 'yaml';
import { keyNamed } from '../../schema/frontMatter.ts';
import { clipToLine, lineEnd, lineStart, nextLineStart } from '../../util/lines.ts';
import type { Span, TextEdit } from '../../util/span.ts';
import type { FrontMatterProblem, SyntaxProblem } from './types.ts';
import { yamlScalar } from './write.ts';

/** A line that cannot be read. */
export interface Mistake extends FrontMatterProblem {
  /** Where the line begins. */
  readonly line: number;
}

/** Longer lines are not looked into: no writer's slip is that long. */
const longestLine = 2000;

/** The first mistake among a parser's errors. Keys given twice are none: they can be read. */
export function mistakeOf(errors: readonly YAMLError[], source: string): Mistake | undefined {
  const error = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error || source.trim() === '') return undefined;
  const at = visibleAt(source, error.pos[0]);
  const line = lineStart(source, at);
  const words = wordsOf(source, line);
  if (/^\s*\t/.test(words)) return tabMistake(source, line);
  if (error.code === 'MISSING_CHAR' && /quote/i.test(error.message)) return quoteMistake(source, at);
  if (/^Flow/.test(error.message)) return listMistake(source, at);
  const inLine = lineMistake(source, line, words);
  if (inLine) return inLine;
  if (error.code === 'BAD_INDENT') return indentMistake(source, line);
  const next = nextLineStart(source, at);
  if (/^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(error.code) && /^\s+\S/.test(wordsOf(source, next))) return indentMistake(source, next);
  return { problem: 'other', span: clipToLine(source, { start: at, end: line + words.length }) ?? whole('other', source, line).span, data: {}, line };
}

/** The first line of a text that is no list of keys at all: one without a colon, say. */
export function firstMistake(source: string): Mistake {
  const line = lineStart(source, visibleAt(source, 0));
  return lineMistake(source, line, wordsOf(source, line)) ?? whole('other', source, line);
}

/** The report of a key given twice, on the second one. */
export function duplicateOf(error: YAMLError, source: string): readonly FrontMatterProblem[] {
  if (error.code !== 'DUPLICATE_KEY') return [];
  const start = error.pos[0];
  const key = /^(["']?)([^:\n]*?)\1\s*:/.exec(source.slice(start, start + longestLine));
  if (!key?.[2]) return [];
  return [{ problem: 'duplicate', span: { start, end: start + key[0].replace(/\s*:$/, '').length }, data: { key: key[2] } }];
}

function tabMistake(source: string, line: number): Mistake {
  const indent = /^\s*/.exec(wordsOf(source, line))?.[0] ?? '';
  const repair = [{ span: { start: line, end: line + indent.length }, text: indent.replaceAll('\t', '  ') }];
  return { ...whole('tab', source, line), repair };
}

function quoteMistake(source: string, at: number): Mistake {
  const line = openLine(source, at, /^[^#]*?(?:^|[:\-,[{]\s*)(["'])(?:(?!\1).)*$/);
  const found = whole('quote', source, line);
  const quote = /(?:^|[:\-,[{]\s*)(["'])(?:(?!\1).)*$/.exec(wordsOf(source, line))?.[1];
  return quote ? { ...found, repair: [insert(found.span.end, quote)] } : found;
}

function listMistake(source: string, at: number): Mistake {
  const line = openLine(source, at, /[[{][^\]}]*$/);
  const words = wordsOf(source, line);
  const { value, start } = valueIn(words);
  // A brace at the start of a text is more often part of it than a mapping.
  if (value?.startsWith('{') && !/:\s/.test(value)) return special(value, line + start, line);
  const found = whole('list', source, line);
  const open = /[[{](?=[^\]}]*$)/.exec(words)?.[0];
  return open ? { ...found, repair: [insert(found.span.end, open === '[' ? ']' : '}')] } : found;
}

function indentMistake(source: string, line: number): Mistake {
  const found = whole('indentation', source, line);
  const above = line === 0 ? '' : wordsOf(source, lineStart(source, line - 1));
  const indent = /^[ ]*/.exec(above)?.[0] ?? '';
  return { ...found, repair: [{ span: { start: found.line, end: found.span.start }, text: indent }] };
}

/** What is wrong within one line, whatever the parser made of it. */
function lineMistake(source: string, line: number, words: string): Mistake | undefined {
  if (words.length > longestLine) return undefined;
  const { value, start } = valueIn(words);
  if (value !== undefined) return valueMistake(value, line + start, line);
  const indent = words.length - words.trimStart().length;
  const from = line + indent;
  const text = words.slice(indent);
  const spaceless = /^([A-Za-z][\w-]*):[^\S \t]*(?=[^\s/])/.exec(text);
  if (spaceless?.[1]) return repaired('space', source, line, { start: from + spaceless[1].length, end: from + spaceless[0].length }, ': ');
  const wide = /^([A-Za-z][\w-]*)\s*：\s*/.exec(text);
  if (wide?.[1]) return repaired('wideColon', source, line, { start: from + wide[1].length, end: from + wide[0].length }, ': ');
  const sign = /^([A-Za-z][\w-]*)\s*=\s*(?=\S)/.exec(text) ?? /^([A-Za-z][\w-]*)\s+(?=\S)/.exec(text);
  if (sign?.[1] && (sign[0].includes('=') || keyNamed(sign[1])))
    return repaired('noColon', source, line, { start: from + sign[1].length, end: from + sign[0].length }, ': ');
  return undefined;
}

/** A value behind a key, or in a list, and where it begins in the line. */
function valueIn(words: string): { readonly value: string | undefined; readonly start: number } {
  const head = /^\s*(?:- )?["']?[\w-]+["']?:[ \t]+(?=\S)/.exec(words)?.[0] ?? /^\s*- (?=\S)/.exec(words)?.[0];
  return head === undefined ? { value: undefined, start: 0 } : { value: words.slice(head.length), start: head.length };
}

function valueMistake(value: string, start: number, line: number): Mistake | undefined {
  if (/^[@`%&*!|>]/.test(value)) return special(value, start, line);
  if (/^["']/.test(value)) {
    const inner = /^(["'])(.+)\1$/.exec(value)?.[2];
    return {
      problem: 'afterQuote',
      span: { start, end: start + value.length },
      data: {},
      line,
      repair: [requoted(inner ?? value, start, value.length)],
    };
  }
  if (/^[[{]/.test(value)) return /^(?:\[[^\]]*\]|\{\{?[^}]*\}\}?)./.test(value) ? special(value, start, line) : undefined;
  if (!/:(?:\s|$)/.test(value)) return undefined;
  return { problem: 'colon', span: { start, end: start + value.length }, data: {}, line, repair: [requoted(value, start, value.length)] };
}

/** A value that begins with a sign of YAML's own. */
export function special(value: string, start: number, line: number): Mistake {
  const span = { start, end: start + value.length };
  return { problem: 'special', span, data: { sign: value.charAt(0) }, line, repair: [requoted(value, start, value.length)] };
}

function requoted(value: string, start: number, length: number): TextEdit {
  const plain = yamlScalar(value);
  return { span: { start, end: start + length }, text: /^["']/.test(plain) ? plain : JSON.stringify(value) };
}

function repaired(problem: SyntaxProblem, source: string, line: number, span: Span, text: string): Mistake {
  return { ...whole(problem, source, line), repair: [{ span, text }] };
}

function insert(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

function whole(problem: SyntaxProblem, source: string, line: number): Mistake {
  const span = clipToLine(source, { start: line, end: source.length }) ?? { start: line, end: line + 1 };
  return { problem, span, data: {}, line: lineStart(source, span.start) };
}

/** The last line before an error that opens something it does not close; the line of the error where there is none. */
function openLine(source: string, at: number, open: RegExp): number {
  for (let line = lineStart(source, at); ; line = lineStart(source, line - 1)) {
    const words = wordsOf(source, line);
    if (words.length <= longestLine && open.test(words)) return line;
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
