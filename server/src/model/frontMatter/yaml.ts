import { type Document, isAlias, isMap, isNode, isScalar, type Pair, parseDocument, visit } from 'yaml';
import { keyNamed } from '../../schema/frontMatter.ts';
import { clipToLine, lineEnd, lineStart } from '../../util/lines.ts';
import { shift } from '../../util/span.ts';
import { isTooDeep } from './depth.ts';
import type { FrontMatterEntry, FrontMatterProblem } from './types.ts';
import { yamlScalar } from './write.ts';
import { duplicateOf, firstMistake, type Mistake, mistakeOf, special } from './yamlMistakes.ts';

/** Values repeated through aliases more often than this are an attack, not a document. */
const maxAliases = 50;

/** After this many mistakes the rest is left unread. */
const maxMistakes = 20;

/** Reads YAML between fences. `offset` is added to every span. What can be read is read, whatever the problems. */
export function readYaml(source: string, offset: number): { entries: FrontMatterEntry[]; problems: FrontMatterProblem[] } {
  if (isTooDeep(source)) return { entries: [], problems: [{ problem: 'other', span: shift(firstLine(source), offset), data: {} }] };
  const { document, mistakes } = parseAround(source);
  const entries: FrontMatterEntry[] = [];
  const problems: FrontMatterProblem[] = [...mistakes];
  if (isMap(document.contents)) for (const pair of document.contents.items) entries.push(...entryOf(pair, document, source));
  else if (document.contents !== null && mistakes.length === 0) problems.push({ problem: 'other', span: firstLine(source), data: {} });
  for (const { line } of mistakes) entries.push(...entryInLine(source, line));
  for (const error of document.errors) problems.push(...duplicateOf(error, source));
  problems.push(...lostValues(entries, source), ...danglingAliases(document, source));
  const repeats = entries.find(({ value }) => value === tooMuch);
  // Between braces a key may go over lines.
  if (repeats) problems.push({ problem: 'aliases', span: clipToLine(source, repeats.keySpan) ?? repeats.keySpan, data: {} });
  else if (aliasCount(source) > maxAliases) problems.push({ problem: 'aliases', span: firstLine(source), data: {} });
  return {
    entries: entries.sort((a, b) => a.keySpan.start - b.keySpan.start).map((entry) => placed(entry, offset)),
    problems: problems.sort((a, b) => a.span.start - b.span.start).map((found) => movedBy(found, offset)),
  };
}

function movedBy({ problem, span, data, repair }: FrontMatterProblem, offset: number): FrontMatterProblem {
  const moved = { problem, span: shift(span, offset), data };
  return repair ? { ...moved, repair: repair.map((edit) => ({ ...edit, span: shift(edit.span, offset) })) } : moved;
}

/**
 * One mistake makes the parser stumble over all that follows. So the line of the first one is turned into a comment of
 * the same length and the rest is read again, until nothing stands in the way.
 */
function parseAround(source: string): { document: Document; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  let readable = source;
  for (;;) {
    const document: Document = parseDocument(readable, {
      uniqueKeys: true,
      prettyErrors: false,
      strict: false,
      version: '1.2',
      merge: true,
      logLevel: 'error',
    });
    const mistake = mistakes.length < maxMistakes ? (mistakeOf(document.errors, readable) ?? textInstead(document, readable)) : undefined;
    if (!mistake || mistakes.some(({ line }) => line === mistake.line)) return { document, mistakes };
    mistakes.push(mistake);
    const end = lineEnd(readable, mistake.line);
    readable = `${readable.slice(0, mistake.line)}${'#'.padEnd(end - mistake.line)}${readable.slice(end)}`;
  }
}

/** Lines without a colon that can be told are one text to the parser. */
function textInstead({ contents }: Document, source: string): Mistake | undefined {
  if (!isScalar(contents) || contents.value === null || source.trim() === '') return undefined;
  const mistake = firstMistake(source.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length)));
  return mistake.problem === 'other' ? undefined : mistake;
}

function entryOf(pair: Pair, document: Document, source: string): readonly FrontMatterEntry[] {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) return [];
  const keySpan = { start: key.range[0], end: key.range[1] };
  if (keySpan.end <= keySpan.start) return [];
  const node = isNode(value) ? value : undefined;
  const range = node?.range;
  const valueSpan = range ? withoutTrailingSpace(source, range[0], range[1]) : undefined;
  return [{ key: String(key.value), keySpan, value: plainValue(node, document), valueSpan }];
}

/** The range of a list or mapping in block style ends after its last line break; the value ends before it. */
function withoutTrailingSpace(source: string, start: number, end: number): FrontMatterEntry['valueSpan'] {
  const visibleEnd = start + source.slice(start, end).trimEnd().length;
  return visibleEnd > start ? { start, end: visibleEnd } : undefined;
}

/** Stands for a value that aliases make too large to be read, or that holds itself. */
const tooMuch = Symbol('too much');

function plainValue(node: unknown, document: Document): unknown {
  if (!isNode(node)) return undefined;
  try {
    const value: unknown = node.toJS(document, { maxAliasCount: maxAliases });
    if (value instanceof Date) return value.toISOString();
    // A value that holds itself throws here: nothing that reads it afterwards could come to an end.
    if (typeof value === 'object') JSON.stringify(value);
    return value === null ? undefined : value;
  } catch {
    return isAlias(node) && !node.resolve(document) ? node.source : tooMuch;
  }
}

/** The key and the text of a line that YAML cannot read: `title: Care: how` still says what the title is. */
function entryInLine(source: string, line: number): readonly FrontMatterEntry[] {
  const match = /^([A-Za-z][\w-]*)([ \t]*[:：=][^\S\n]*|[ \t]+)(\S.*)$/.exec(source.slice(line, lineEnd(source, line)).trimEnd());
  if (!match?.[1] || !match[3] || (match[2]?.trim() === '' && !keyNamed(match[1]))) return [];
  const valueStart = line + match[0].length - match[3].length;
  const value = match[3].replace(/^["']|["']$/g, '');
  return [
    { key: match[1], keySpan: { start: line, end: line + match[1].length }, value, valueSpan: { start: valueStart, end: line + match[0].length } },
  ];
}

/** `title: #1 in care` is a comment, and `title: !important` a tag, to every reader of YAML: the value is lost. */
function lostValues(entries: readonly FrontMatterEntry[], source: string): readonly FrontMatterProblem[] {
  return entries.flatMap(({ value, keySpan, valueSpan }) => {
    if ((value !== undefined && value !== '') || (valueSpan && source.charAt(valueSpan.start) !== '!')) return [];
    const match = /^\s*:\s+(#\w.*|!(?!!)\S.*)$/.exec(source.slice(keySpan.end, lineEnd(source, keySpan.end)).trimEnd());
    if (!match?.[1]) return [];
    return [special(match[1], keySpan.end + match[0].length - match[1].length, lineStart(source, keySpan.start))];
  });
}

/** Values that point to nothing: `*care*` was meant as a text. */
function danglingAliases(document: Document, source: string): readonly FrontMatterProblem[] {
  if (!source.includes('*')) return [];
  const problems: FrontMatterProblem[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (problems.length >= maxMistakes) return visit.BREAK;
      const span = node.range && clipToLine(source, { start: node.range[0], end: node.range[1] });
      if (!span || node.resolve(document)) return undefined;
      const text = source.slice(span.start, span.end);
      problems.push({ problem: 'alias', span, data: { name: text }, repair: [{ span, text: yamlScalar(text) }] });
      return undefined;
    },
  });
  return problems;
}

function placed(entry: FrontMatterEntry, offset: number): FrontMatterEntry {
  return {
    ...entry,
    value: entry.value === tooMuch ? undefined : entry.value,
    keySpan: shift(entry.keySpan, offset),
    valueSpan: entry.valueSpan && shift(entry.valueSpan, offset),
  };
}

function aliasCount(source: string): number {
  return source.match(/(?:^|[\s,[{])\*[\w-]+/g)?.length ?? 0;
}

function firstLine(source: string): { start: number; end: number } {
  return clipToLine(source, { start: 0, end: source.length }) ?? { start: 0, end: 1 };
}
