/** Highlights findings where they stand. Only tags are added; the text of the page stays as it is. */
import type { StateCore, Token } from 'markdown-it';
import type { Span } from '../util/span.ts';
import { contextOf, type MarkedToken, ownAttribute, type RenderContext } from './context.ts';
import { flowFor, flowText, visibleSpan } from './flow.ts';
import { derivedSpan, piecesOfCell, piecesOfHeading, piecesOfLines } from './source.ts';
import { elementOf, isValue, valueAttributes, writtenWords } from './substitution.ts';
import type { Drawing, Mark, Piece, SourceText } from './types.ts';

/** A mark and the part of a paragraph's visible text that it covers. */
interface Placed extends Span {
  readonly mark: Drawing;
}

/** The attributes of a highlight. Only its first piece is reached by keyboard, and none inside a link, which is. */
export function markAttributes(mark: Mark, first: boolean, reachable: boolean): readonly (readonly [string, string])[] {
  const { rule, severity, span, message } = mark;
  const blank = rule.startsWith('placeholders/') && rule !== 'placeholders/unused-value' ? ' blank' : '';
  return [
    ['class', `finding severity-${severity}${blank}${first ? '' : ' continued'}`],
    ['data-rule', rule],
    ['data-start', String(span.start)],
    ['data-end', String(span.end)],
    ['title', message],
    ...(first && reachable ? [['tabindex', '0'] as const] : []),
  ];
}

/** Core rule, before paragraphs are read: finds those that marks lie in. */
export function findMarked({ tokens, env }: StateCore): void {
  const context = contextOf(env);
  if (!context || context.marks.length === 0) return;
  const { marks, marked, source } = context;
  let next = 0;
  for (const { token, lines, read } of placedTokens(tokens, source)) {
    const start = source.lines[lines[0]]?.start ?? 0;
    const end = source.lines[lines[1] - 1]?.end ?? start;
    while ((marks[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    let beyond = next;
    while ((marks[beyond]?.span.start ?? Number.POSITIVE_INFINITY) < end) beyond += 1;
    if (beyond > next && token.children) marked.set(token.children, { token, pieces: read(), marks: marks.slice(next, beyond) });
  }
}

interface PlacedToken {
  readonly token: Token;
  /** The first line and the one after the last. */
  readonly lines: readonly [number, number];
  readonly read: () => readonly Piece[];
}

/** The paragraphs, headings and cells of a document in order. */
function* placedTokens(tokens: readonly Token[], source: SourceText): Generator<PlacedToken> {
  let row: readonly [number, number] = [0, 0];
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') {
      row = token.map ?? row;
      column = 0;
    }
    if (token.type !== 'inline') continue;
    const opening = tokens[index - 1];
    if (opening?.type === 'th_open' || opening?.type === 'td_open') {
      const [line] = row;
      const at = column;
      column += 1;
      yield { token, lines: [line, line + 1], read: () => piecesOfCell(token.content, line, at, source) };
    } else if (token.map) {
      const [line] = token.map;
      const read = opening?.markup.startsWith('#') ? piecesOfHeading : piecesOfLines;
      yield { token, lines: token.map, read: () => read(token.content, line, source) };
    }
  }
}

/** Core rule, after paragraphs are read: puts the marks into their tokens. */
export function placeMarks(state: StateCore): void {
  const context = contextOf(state.env);
  for (const marked of context?.marked.values() ?? []) if (context) markToken(state, marked, context);
}

function markToken(state: StateCore, { token, pieces, marks }: MarkedToken, context: RenderContext): void {
  const flow = flowFor(token.children ?? []);
  if (!flow) return;
  const placed = marks.flatMap((mark): readonly Placed[] => {
    const derived = derivedSpan(mark.span, pieces);
    const visible = derived && visibleSpan(flow, derived);
    return visible ? [{ ...visible, mark }] : [];
  });
  if (placed.length === 0) return;
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  const writer: Writer = { state, context, out: [], open: [], linkDepth: 0 };
  wrap(token.children ?? [], placed, writer);
  token.children = writer.out;
}

/** Tokens written anew, and the marks that are open at their end. */
interface Writer {
  readonly state: StateCore;
  readonly context: RenderContext;
  readonly out: Token[];
  open: readonly Placed[];
  linkDepth: number;
}

/** Writes tokens with marks around what they cover. Marks never reach over a token, so that tags stay nested. */
function wrap(children: readonly Token[], placed: readonly Placed[], writer: Writer): void {
  let at = 0;
  for (const token of children) {
    const { length } = flowText(token);
    if (token.type === 'link_open' || token.type === 'link_close') writer.linkDepth += token.nesting;
    const here = length === 0 ? [] : placed.filter(({ start, end }) => start < at + length && at < end);
    if (token.type === 'code_inline') show(here, writer);
    if (here.length === 0 || token.type === 'code_inline') writer.out.push(token);
    else cut(token, at, here, writer);
    show([], writer);
    at += length;
  }
}

/** Cuts a token of text at the ends of its marks. */
function cut(token: Token, at: number, here: readonly Placed[], writer: Writer): void {
  const end = at + token.content.length;
  const inside = here.flatMap((placed) => [placed.start, placed.end]).filter((place) => at < place && place < end);
  const places = [...new Set([at, ...inside, end])].sort((a, b) => a - b);
  let covering: readonly Placed[] = [];
  let next = 0;
  for (const [index, from] of places.entries()) {
    const until = places[index + 1];
    if (until === undefined) return;
    const first = next;
    while ((here[next]?.start ?? until) <= from) next += 1;
    covering = [...covering, ...here.slice(first, next)].filter((placed) => until <= placed.end);
    show(covering, writer);
    const text = new writer.state.Token('text', '', 0);
    text.level = token.level;
    writeText(text, token.content.slice(from - at, until - at), writer);
    writer.out.push(text);
  }
}

/** Where a blank with a value is open, its value stands once, in place of the first piece of it. */
function writeText(token: Token, written: string, { open, context: { shown } }: Writer): void {
  token.content = written;
  for (const { mark } of open) {
    if (!isValue(mark)) continue;
    token.meta = { [writtenWords]: written };
    token.content = shown.has(mark) ? '' : mark.value;
    shown.add(mark);
    return;
  }
}

/** Closes and opens tags until exactly these marks are open. */
function show(wanted: readonly Placed[], writer: Writer): void {
  let kept = 0;
  while (kept < writer.open.length && writer.open[kept] === wanted[kept]) kept += 1;
  for (const { mark } of writer.open.slice(kept).reverse()) writer.out.push(new writer.state.Token('mark_close', elementOf(mark), -1));
  for (const { mark } of wanted.slice(kept)) writer.out.push(openingOf(mark, writer));
  writer.open = wanted;
}

function openingOf(mark: Drawing, { state, context, linkDepth }: Writer): Token {
  const token = new state.Token('mark_open', elementOf(mark), 1);
  const first = !context.begun.has(mark);
  context.begun.add(mark);
  const attributes = isValue(mark) ? valueAttributes(mark) : markAttributes(mark, first, linkDepth === 0);
  for (const [name, value] of attributes) token.attrSet(name, value);
  token.attrSet(ownAttribute, '');
  return token;
}
