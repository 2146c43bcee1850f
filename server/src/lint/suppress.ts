/** Comments that silence a rule: `<!-- policywright-disable-next-line standards/vague -- reason -->` and its relatives. */
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { type PolicyDocument, valueOf } from '../model/document.ts';
import { lineEnd, nextLineStart } from '../util/lines.ts';
import { memoized } from '../util/memo.ts';
import type { Span } from '../util/span.ts';

export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** One comment. Spans count from the start of the chunk, or of the document once placed. */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly span: Span;
  /** The rules it names, with their places; none means all rules. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
}

const directive = /<!--\s*policywright-(disable-next-line|disable-line|disable|enable)(?![\w-])([\s\S]*?)-->/g;

/** The directives in a chunk. */
export const directivesIn: (chunk: Chunk) => readonly Directive[] = memoized((chunk) => {
  if (!chunk.text.includes('policywright-')) return [];
  const code = unitsOf(chunk).filter(({ unit }) => unit.kind === 'code');
  const found: Directive[] = [];
  for (const match of chunk.text.matchAll(directive)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (code.some(({ start, unit }) => start <= span.start && span.end <= start + unit.text.length)) continue;
    const body = match[2] ?? '';
    const [list = '', ...reason] = body.split(/\s--\s/);
    const bodyStart = span.start + match[0].indexOf(body, 4 + (match[1]?.length ?? 0));
    const rules = [...list.matchAll(/[^\s,]+/g)].map((rule) => ({ id: rule[0], span: { start: bodyStart + rule.index, end: bodyStart + rule.index + rule[0].length } }));
    found.push({ kind: match[1] as DirectiveKind, span, rules, reason: reason.join(' -- ').trim() });
  }
  return found;
});

/** A stretch of a document in which a rule is silent, and the directive that says so. */
export interface SilentRange extends Span {
  readonly rule: string | undefined;
  readonly directive: Directive | undefined;
  readonly reason: string;
}

/** All directives of a document, placed. */
export function directivesOf(document: PolicyDocument): readonly Directive[] {
  return document.chunks.flatMap((chunk, i) => {
    const start = document.chunkStarts[i] ?? 0;
    return directivesIn(chunk).map((found) => ({
      ...found,
      span: { start: found.span.start + start, end: found.span.end + start },
      rules: found.rules.map(({ id, span }) => ({ id, span: { start: span.start + start, end: span.end + start } })),
    }));
  });
}

/** Where which rules are silent: by comments, and for the whole file by `policywright.disable` in the front matter. */
export function silentRanges(document: PolicyDocument, directives: readonly Directive[]): readonly SilentRange[] {
  const ranges: SilentRange[] = disabledInFrontMatter(document).map((rule) => ({ start: 0, end: document.text.length + 1, rule, directive: undefined, reason: '' }));
  for (const [i, found] of directives.entries()) {
    if (found.kind === 'enable') continue;
    for (const rule of found.rules.length > 0 ? found.rules.map(({ id }) => id) : [undefined]) {
      ranges.push({ ...rangeOf(document.text, found, directives.slice(i + 1), rule), rule, directive: found, reason: found.reason });
    }
  }
  return ranges;
}

function disabledInFrontMatter(document: PolicyDocument): readonly string[] {
  const own = valueOf(document.frontMatter, 'policywright');
  const listed = typeof own === 'object' && own !== null && 'disable' in own ? own.disable : undefined;
  if (typeof listed === 'string') return listed.split(/[\s,]+/).filter((id) => id !== '');
  return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string') : [];
}

function rangeOf(text: string, found: Directive, later: readonly Directive[], rule: string | undefined): Span {
  if (found.kind === 'disable-line') return { start: lineStartOf(text, found.span.start), end: lineEnd(text, found.span.start) };
  if (found.kind === 'disable-next-line') return nextLine(text, found.span.end);
  const end = later.find((other) => other.kind === 'enable' && (other.rules.length === 0 || other.rules.some(({ id }) => id === rule)));
  return { start: found.span.start, end: end?.span.start ?? text.length + 1 };
}

/** The next line with words; where it begins a table, the whole table, since no comment can stand between its rows. */
function nextLine(text: string, from: number): Span {
  let start = nextLineStart(text, from);
  while (start < text.length && text.slice(start, lineEnd(text, start)).trim() === '') start = nextLineStart(text, start);
  let end = lineEnd(text, start);
  while (end < text.length && isRow(text, start) && isRow(text, nextLineStart(text, end))) end = lineEnd(text, nextLineStart(text, end));
  return { start, end };
}

function isRow(text: string, at: number): boolean {
  return /^\s*\|/.test(text.slice(at, lineEnd(text, at)));
}

function lineStartOf(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
