import type { Span, TextEdit } from '../../util/span.ts';

/** How the front matter is written. `unfenced`: YAML closed by `---` but without an opening line. */
export type FrontMatterForm = 'none' | 'yaml' | 'toml' | 'unfenced';

/** One key at the top level. Spans are offsets in the document. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** The value as data: text, number, boolean, list or mapping; undefined where the key has none. */
  readonly value: unknown;
  /** Where the value stands; undefined where the key has none. */
  readonly valueSpan: Span | undefined;
}

/** What is wrong with front matter that cannot be read: the ending of a `front-matter/syntax` message. */
export type SyntaxProblem =
  | 'tab'
  | 'duplicate'
  | 'indentation'
  | 'quote'
  | 'afterQuote'
  | 'colon'
  | 'space'
  | 'wideColon'
  | 'noColon'
  | 'special'
  | 'list'
  | 'alias'
  | 'aliases'
  | 'toml'
  | 'fence'
  | 'late'
  | 'unclosed'
  | 'unopened'
  | 'other';

/** Something that cannot be read. */
export interface FrontMatterProblem {
  readonly problem: SyntaxProblem;
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
  /** What a writer most likely meant to write. Whether it can be read then is for the one who offers it to see. */
  readonly repair?: readonly TextEdit[];
}

/** The front matter of a document. Spans are offsets in the document. */
export interface FrontMatter {
  readonly form: FrontMatterForm;
  /** Both fence lines and what is between them; empty at 0 where there is none. */
  readonly span: Span;
  /** What is between the fences. */
  readonly content: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
}
