import type { Severity } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';

/** Something to highlight in the page. The span counts in the whole document. */
export interface Mark {
  readonly span: Span;
  readonly rule: string;
  readonly severity: Severity;
  /** What the reader is told, in the reader's language. */
  readonly message: string;
}

/** A blank whose value the page shows in its place. */
export interface Substitution {
  /** The blank, in the whole document. */
  readonly span: Span;
  readonly value: string;
  /** What the reader is told, in the reader's language. */
  readonly message: string;
}

/** What is drawn in the text of a page. */
export type Drawing = Mark | Substitution;

/** The Markdown of a document, line by line. */
export interface SourceText {
  /** The whole document. */
  readonly text: string;
  /** Where each line of the Markdown begins and ends, without its line break: offsets in the document. */
  readonly lines: readonly Span[];
}

/** A piece of derived text that stands in the document as it is: `length` characters at `at` come from `from`. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}
