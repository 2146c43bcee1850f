/**
 * Which visible characters of a paragraph come from which characters of its Markdown. The parser keeps no such record, so
 * a rule in front of all others notes how far it has come before each step; the rest follows from what each step added.
 */
import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import type { Span } from '../util/span.ts';
import { contextOf } from './context.ts';

/** Visible characters and their origin. Exact: one to one. Otherwise any of them stands for the whole of the origin. */
interface Stretch {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly until: number;
  readonly exact: boolean;
}

/** The visible text of a paragraph and where it comes from. */
export interface Flow {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

type Origin = Omit<Stretch, 'at'>;

/** The state of the parser before one step. */
interface Step {
  readonly pos: number;
  readonly tokens: number;
  readonly pending: number;
}

const stepsOf = new WeakMap<StateInline, Step[]>();
const originsOf = new WeakMap<Token, readonly Origin[]>();
const flows = new WeakMap<readonly Token[], Flow>();

/** Makes a parser keep the origin of what it reads, in the paragraphs that have something to mark. */
export function recordOrigins(md: MarkdownIt): void {
  md.inline.ruler.before('text', 'policy_steps', (state, silent) => {
    if (!silent && contextOf(state.env)?.marked.has(state.tokens)) note(state);
    return false;
  });
  md.inline.ruler2.before('balance_pairs', 'policy_origins', (state) => {
    const steps = stepsOf.get(state);
    if (steps) findOrigins(state, steps);
    return false;
  });
  md.inline.ruler2.before('fragments_join', 'policy_flow', (state) => {
    if (stepsOf.has(state)) flows.set(state.tokens, flowOf(state.tokens));
    return false;
  });
}

/** The flow of a paragraph's tokens; undefined where none was recorded or something has changed the text since. */
export function flowFor(children: readonly Token[]): Flow | undefined {
  const flow = flows.get(children);
  return flow && flow.text === children.map(flowText).join('') ? flow : undefined;
}

/** What a token contributes to the flow. */
export function flowText(token: Token): string {
  return token.type === 'text' || token.type === 'text_special' || token.type === 'code_inline' ? token.content : '';
}

/** The part of a flow that comes from a span of the Markdown; undefined where none of it is visible. */
export function visibleSpan(flow: Flow, { start, end }: Span): Span | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const { at, length, from, until, exact } of flow.stretches) {
    if (start >= until || end <= from) continue;
    first = Math.min(first, exact ? at + Math.max(start, from) - from : at);
    last = Math.max(last, exact ? at + Math.min(end, until) - from : at + length);
  }
  return last > first ? { start: first, end: last } : undefined;
}

function note(state: StateInline): void {
  const step = { pos: state.pos, tokens: state.tokens.length, pending: state.pending.length };
  const steps = stepsOf.get(state);
  if (steps) steps.push(step);
  else stepsOf.set(state, [step]);
}

function findOrigins(state: StateInline, steps: readonly Step[]): void {
  let pending: Origin[] = [];
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1] ?? { pos: state.posMax, tokens: state.tokens.length, pending: 0 };
    if (next.tokens === step.tokens) {
      const length = next.pending - step.pending;
      if (length > 0) pending.push({ length, from: step.pos, until: next.pos, exact: length === next.pos - step.pos });
      continue;
    }
    const added = state.tokens.slice(step.tokens, next.tokens);
    placeAdded(state.src, added, pending, { from: step.pos, until: next.pos });
    pending = next.pending > 0 ? [{ length: next.pending, from: next.pos, until: next.pos, exact: false }] : [];
  }
}

/** A step that adds tokens first writes out the text that was pending, then its own, in the order of the source. */
function placeAdded(src: string, added: readonly Token[], pending: readonly Origin[], { from, until }: { from: number; until: number }): void {
  let cursor = from;
  for (const [index, token] of added.entries()) {
    if (token.content === '') continue;
    const origins = index === 0 && token.type === 'text' ? firstOf(pending, token.content.length) : [];
    const known = origins.reduce((sum, { length }) => sum + length, 0);
    const rest = token.content.slice(known);
    if (rest !== '') {
      const origin = locate(src, rest, cursor, until, token.type !== 'text_special');
      origins.push(origin);
      cursor = origin.until;
    }
    originsOf.set(token, origins);
  }
}

/** The origins of the first `length` characters: white space before a line break is cut off the end. */
function firstOf(origins: readonly Origin[], length: number): Origin[] {
  const kept: Origin[] = [];
  let left = length;
  for (const origin of origins) {
    if (left <= 0) break;
    const taken = Math.min(left, origin.length);
    kept.push(taken === origin.length ? origin : { ...origin, length: taken, until: origin.exact ? origin.from + taken : origin.until });
    left -= taken;
  }
  return kept;
}

function locate(src: string, words: string, from: number, until: number, literal: boolean): Origin {
  const found = literal ? src.indexOf(words, from) : -1;
  const exact = found >= 0 && found + words.length <= until;
  return exact ? { length: words.length, from: found, until: found + words.length, exact } : { length: words.length, from, until, exact };
}

function flowOf(tokens: readonly Token[]): Flow {
  const stretches: Stretch[] = [];
  let text = '';
  for (const token of tokens) {
    const words = flowText(token);
    if (words === '') continue;
    let at = text.length;
    for (const origin of originsOf.get(token) ?? []) {
      stretches.push({ ...origin, at });
      at += origin.length;
    }
    text += words;
  }
  return { text, stretches };
}
