import type { Token } from 'markdown-it';
import type { Drawing, Piece, SourceText } from './types.ts';

/** Attribute of our own tags. It is taken out of the HTML that a writer puts into the text, so that none can pass for ours. */
export const ownAttribute = 'data-own';

/** What one rendering knows beyond its Markdown. Rules of the Markdown parser look it up by the `env` they are given. */
export interface RenderContext {
  /** How many lines of the document stand above the Markdown: those of the front matter. */
  readonly firstLine: number;
  readonly source: SourceText;
  /** In the order of the text. */
  readonly marks: readonly Drawing[];
  /** Marks whose first piece has been written. */
  readonly begun: Set<Drawing>;
  /** Blanks whose value has been written. */
  readonly shown: Set<Drawing>;
  /** The tokens that hold marks, by the list of their children: the only ones whose origins are recorded. */
  readonly marked: Map<readonly Token[], MarkedToken>;
}

/** A paragraph, heading or cell with the marks that may lie in it, and where its Markdown stands. */
export interface MarkedToken {
  readonly token: Token;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Drawing[];
}

const contexts = new WeakMap<object, RenderContext>();

/** Makes an `env` for the Markdown parser that carries a context. */
export function envWith(context: RenderContext): Record<string, unknown> {
  const env = {};
  contexts.set(env, context);
  return env;
}

/** The context of an `env`; undefined where Markdown is rendered by somebody else, such as VS Code's own preview. */
export function contextOf(env: object | undefined): RenderContext | undefined {
  return env ? contexts.get(env) : undefined;
}
