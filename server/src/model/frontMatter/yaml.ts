import { isAlias, isMap, isNode, isScalar, type Pair, parseDocument, type YAMLError } from 'yaml';
import { clipToLine, lineEnd, lineStart } from '../../util/lines.ts';
import type { FrontMatterEntry, FrontMatterProblem, SyntaxProblem } from './types.ts';

/** Values repeated through aliases more often than this are an attack, not a document. */
const maxAliases = 50;

/** Reads YAML between fences. `offset` is added to every span. What can be read is read, whatever the problems. */
export function readYaml(source: string, offset: number): { entries: FrontMatterEntry[]; problems: FrontMatterProblem[] } {
  const document = parseDocument(source, { uniqueKeys: true, prettyErrors: false, strict: false, version: '1.2' });
  const problems = document.errors.flatMap((error) => problemOf(error, source, offset));
  const entries: FrontMatterEntry[] = [];
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) entries.push(...entryOf(pair, document, offset));
  }
  if (aliasCount(source) > maxAliases) problems.push({ problem: 'aliases', span: firstLine(source, offset), data: {} });
  return { entries, problems: onePerLine(problems, source, offset) };
}

function entryOf(pair: Pair, document: ReturnType<typeof parseDocument>, offset: number): readonly FrontMatterEntry[] {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) return [];
  const keySpan = { start: offset + key.range[0], end: offset + key.range[1] };
  if (keySpan.end <= keySpan.start) return [];
  const node = isNode(value) ? value : undefined;
  const range = node?.range;
  const valueSpan = range && range[1] > range[0] ? { start: offset + range[0], end: offset + range[1] } : undefined;
  return [{ key: String(key.value), keySpan, value: valueOf(node, document), valueSpan }];
}

function valueOf(node: unknown, document: ReturnType<typeof parseDocument>): unknown {
  if (!isNode(node)) return undefined;
  try {
    const value: unknown = node.toJS(document, { maxAliasCount: maxAliases });
    return value === null ? undefined : value;
  } catch {
    return isAlias(node) ? node.source : undefined;
  }
}

function aliasCount(source: string): number {
  return source.match(/(?:^|[\s,[{])\*[\w-]+/g)?.length ?? 0;
}

const problemOfCode: Readonly<Record<string, SyntaxProblem>> = {
  TAB_AS_INDENT: 'tab',
  DUPLICATE_KEY: 'duplicate',
  BAD_INDENT: 'indentation',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MISSING_CHAR: 'other',
};

function problemOf(error: YAMLError, source: string, offset: number): readonly FrontMatterProblem[] {
  const [start, end] = error.pos;
  const span = visible(source, start, end);
  if (!span) return [];
  const line = source.slice(lineStart(source, span.start), lineEnd(source, span.start));
  const problem = classify(error, line);
  const key = /^\s*([^:]+):/.exec(line)?.[1]?.trim() ?? '';
  const data: Readonly<Record<string, string>> = problem === 'duplicate' ? { key } : {};
  return [{ problem, span: { start: offset + span.start, end: offset + span.end }, data }];
}

function classify(error: YAMLError, line: string): SyntaxProblem {
  if (/^\s*\t/.test(line)) return 'tab';
  if (error.code === 'MISSING_CHAR' && /quote/i.test(error.message)) return 'quote';
  return problemOfCode[error.code] ?? 'other';
}

/** The visible characters at an error: those of its line where the error points at white space or at the end. */
function visible(source: string, start: number, end: number): { start: number; end: number } | undefined {
  const at = Math.min(start, Math.max(0, source.length - 1));
  return (
    clipToLine(source, { start: at, end: Math.max(end, at + 1) }) ??
    clipToLine(source, { start: lineStart(source, at), end: lineEnd(source, at) }) ??
    clipToLine(source, { start: 0, end: source.length })
  );
}

function firstLine(source: string, offset: number): { start: number; end: number } {
  const span = visible(source, 0, source.length) ?? { start: 0, end: 1 };
  return { start: offset + span.start, end: offset + span.end };
}

/** One mistake makes the parser stumble several times on a line; the writer is told once. */
function onePerLine(problems: readonly FrontMatterProblem[], source: string, offset: number): FrontMatterProblem[] {
  const seen = new Set<number>();
  return problems.filter(({ span }) => {
    const line = lineStart(source, span.start - offset);
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}
