/** Comments that silence a rule: `<!-- policywright-disable-next-line standards/vague -- reason -->` and its relatives. */
import { unitsOf } from '../model/blocks.ts';
import type { Chunk } from '../model/chunks.ts';
import { entryOf, type PolicyDocument } from '../model/document.ts';
import type { FrontMatter } from '../model/frontMatter/index.ts';
import { lineEnd, lineStart, nextLineStart } from '../util/lines.ts';
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
    const rules = [...list.matchAll(/[^\s,]+/g)].map((rule) => ({
      id: rule[0],
      span: { start: bodyStart + rule.index, end: bodyStart + rule.index + rule[0].length },
    }));
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
  const whole = { start: 0, end: document.text.length + 1 };
  const ranges: SilentRange[] = disabledInFrontMatter(document.frontMatter, document.text).map((silent) => ({
    ...whole,
    ...silent,
    directive: undefined,
  }));
  for (const [i, found] of directives.entries()) {
    if (found.kind === 'enable') continue;
    for (const rule of found.rules.length > 0 ? found.rules.map(({ id }) => id) : [undefined]) {
      ranges.push({ ...rangeOf(document, found, directives.slice(i + 1), rule), rule, directive: found, reason: found.reason });
    }
  }
  return ranges;
}

/** A rule that front matter silences; the reason is the remark on its line. */
export interface DisabledRule {
  readonly rule: string;
  readonly reason: string;
}

/** The rules listed under `policywright.disable`: as a list, or as words in one text. */
export function disabledInFrontMatter(frontMatter: FrontMatter, text: string): readonly DisabledRule[] {
  const entry = entryOf(frontMatter, 'policywright');
  const own = entry?.value;
  const listed = typeof own === 'object' && own !== null && 'disable' in own ? own.disable : undefined;
  const rules =
    typeof listed === 'string'
      ? listed.split(/[\s,]+/).filter((id) => id !== '')
      : Array.isArray(listed)
        ? listed.filter((id) => typeof id === 'string')
        : [];
  if (!entry || rules.length === 0) return [];
  const next = frontMatter.entries.find(({ keySpan }) => keySpan.start > entry.keySpan.start);
  const lines = text.slice(entry.keySpan.start, next?.keySpan.start ?? frontMatter.content.end).split(/\r?\n/);
  return rules.map((rule) => ({ rule, reason: remarkOn(lines, rule) }));
}

function remarkOn(lines: readonly string[], rule: string): string {
  for (const line of lines) {
    const [words = '', ...remark] = line.split(/\s#/);
    if (words.split(/[\s,[\]{}"']+/).includes(rule)) return remark.join(' #').trim();
  }
  return '';
}

function rangeOf(document: PolicyDocument, found: Directive, later: readonly Directive[], rule: string | undefined): Span {
  const { text, bodyStart } = document;
  if (found.kind === 'disable-line') return { start: lineStart(text, found.span.start), end: lineEnd(text, found.span.start) };
  if (found.kind === 'disable-next-line') return nextLine(text, found.span.end, later);
  const end = later.find((other) => other.kind === 'enable' && (other.rules.length === 0 || other.rules.some(({ id }) => id === rule)));
  // Above all text it speaks of the file, front matter included.
  const above = text.slice(bodyStart, found.span.start).replace(/<!--[\s\S]*?-->/g, '');
  const start = above.trim() === '' ? 0 : found.span.start;
  return { start, end: end?.span.start ?? text.length + 1 };
}

/**
 * The next line with words; comments like this one, each on a line of its own, may stand between. Where the line begins a
 * table, the whole table, since no comment can stand between its rows.
 */
function nextLine(text: string, from: number, later: readonly Directive[]): Span {
  let start = nextLineStart(text, from);
  for (;;) {
    while (start < text.length && text.slice(start, lineEnd(text, start)).trim() === '') start = nextLineStart(text, start);
    const comment = later.find(({ span }) => start <= span.start && text.slice(start, span.start).trim() === '');
    if (!comment || text.slice(comment.span.end, lineEnd(text, comment.span.end)).trim() !== '') break;
    start = nextLineStart(text, comment.span.end);
  }
  let end = lineEnd(text, start);
  while (end < text.length && isRow(text, start) && isRow(text, nextLineStart(text, end))) end = lineEnd(text, nextLineStart(text, end));
  return { start, end };
}

function isRow(text: string, at: number): boolean {
  return /^\s*\|/.test(text.slice(at, lineEnd(text, at)));
}
