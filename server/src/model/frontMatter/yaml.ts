import { type Document, isAlias, isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import { clipToLine, lineEnd } from '../../util/lines.ts';
import { shift } from '../../util/span.ts';
import type { FrontMatterEntry, FrontMatterProblem } from './types.ts';
import { duplicateOf, type Mistake, mistakeOf } from './yamlMistakes.ts';

/** Values repeated through aliases more often than this are an attack, not a document. */
const maxAliases = 50;

/** After this many mistakes the rest is left unread. */
const maxMistakes = 20;

/** Reads YAML between fences. `offset` is added to every span. What can be read is read, whatever the problems. */
export function readYaml(source: string, offset: number): { entries: FrontMatterEntry[]; problems: FrontMatterProblem[] } {
  const { document, mistakes } = parseAround(source);
  const entries: FrontMatterEntry[] = [];
  const problems: FrontMatterProblem[] = mistakes.map(({ problem, span }) => ({ problem, span, data: {} }));
  if (isMap(document.contents)) for (const pair of document.contents.items) entries.push(...entryOf(pair, document, source));
  else if (document.contents !== null && mistakes.length === 0) problems.push({ problem: 'other', span: firstLine(source), data: {} });
  for (const { line } of mistakes) entries.push(...entryInLine(source, line));
  for (const error of document.errors) problems.push(...duplicateOf(error, source));
  if (aliasCount(source) > maxAliases) problems.push({ problem: 'aliases', span: firstLine(source), data: {} });
  return {
    entries: entries.sort((a, b) => a.keySpan.start - b.keySpan.start).map((entry) => placed(entry, offset)),
    problems: problems.sort((a, b) => a.span.start - b.span.start).map((found) => ({ ...found, span: shift(found.span, offset) })),
  };
}

/**
 * One mistake makes the parser stumble over all that follows. So the line of the first one is turned into a comment of
 * the same length and the rest is read again, until nothing stands in the way.
 */
function parseAround(source: string): { document: Document; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  let readable = source;
  for (;;) {
    const document: Document = parseDocument(readable, { uniqueKeys: true, prettyErrors: false, strict: false, version: '1.2', logLevel: 'error' });
    const mistake = mistakes.length < maxMistakes ? mistakeOf(document.errors, readable) : undefined;
    if (!mistake || mistakes.some(({ line }) => line === mistake.line)) return { document, mistakes };
    mistakes.push(mistake);
    const end = lineEnd(readable, mistake.line);
    readable = `${readable.slice(0, mistake.line)}${'#'.padEnd(end - mistake.line)}${readable.slice(end)}`;
  }
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

function plainValue(node: unknown, document: Document): unknown {
  if (!isNode(node)) return undefined;
  try {
    const value: unknown = node.toJS(document, { maxAliasCount: maxAliases });
    return value === null ? undefined : value;
  } catch {
    return isAlias(node) ? node.source : undefined;
  }
}

/** The key and the text of a line that YAML cannot read: `title: Care: how` still says what the title is. */
function entryInLine(source: string, line: number): readonly FrontMatterEntry[] {
  const match = /^([\w-]+):[ \t]+(\S.*)$/.exec(source.slice(line, lineEnd(source, line)).trimEnd());
  if (!match?.[1] || !match[2]) return [];
  const valueStart = line + match[0].length - match[2].length;
  const value = match[2].replace(/^["']|["']$/g, '');
  return [
    { key: match[1], keySpan: { start: line, end: line + match[1].length }, value, valueSpan: { start: valueStart, end: line + match[0].length } },
  ];
}

function placed(entry: FrontMatterEntry, offset: number): FrontMatterEntry {
  return { ...entry, keySpan: shift(entry.keySpan, offset), valueSpan: entry.valueSpan && shift(entry.valueSpan, offset) };
}

function aliasCount(source: string): number {
  return source.match(/(?:^|[\s,[{])\*[\w-]+/g)?.length ?? 0;
}

function firstLine(source: string): { start: number; end: number } {
  return clipToLine(source, { start: 0, end: source.length }) ?? { start: 0, end: 1 };
}
