import type { Severity } from '../schema/vocabulary.ts';
import type { Span } from '../util/span.ts';

/** Something to highlight in the page. The span counts in the text that is rendered. */
export interface Mark {
  readonly span: Span;
  readonly rule: string;
  readonly severity: Severity;
  /** What the reader is told, in the reader's language. */
  readonly message: string;
  /** The titles of what settles it, in the reader's language; computed when the block it stands in is rendered. */
  readonly fixes?: () => readonly string[];
}

/** A blank whose value the page shows in its place. */
export interface Substitution {
  /** The blank, in the text that is rendered. */
  readonly span: Span;
  readonly value: string;
  /** What the reader is told, in the reader's language. */
  readonly message: string;
}

/** What is drawn in the text of a page. */
export type Drawing = Mark | Substitution;

/** A finding as a note beside its block. Its highlights in the block carry its place in the list of notes as `data-note`. */
export interface Note extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Titles of what settles it, most useful first. */
  readonly fixes: readonly string[];
}

/** What a part of the page is: `gap` stands where a section is missing. */
export type BlockKind = 'notice' | 'title' | 'control' | 'contents' | 'body' | 'gap';

/** A part of the page that is replaced as a whole. It says nothing of where in the document it stands, so that it can be kept. */
export interface Block {
  readonly kind: BlockKind;
  /** Sanitised. `data-line` counts from the first line of the block. */
  readonly html: string;
  /** In the order of the text; spans count from the start of the block. */
  readonly notes: readonly Note[];
}

/** A block of the page and where in the document it begins: line from 0, and offset. Both are absent for what the page adds. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line?: number;
  readonly offset?: number;
}

/** A heading as the table of contents lists it. */
export interface PageHeading {
  readonly level: number;
  readonly words: string;
  /** Without the prefix of ids. */
  readonly id: string;
}

/** The Markdown that is rendered, line by line. */
export interface SourceText {
  readonly text: string;
  /** Where each line begins and ends, without its line break. */
  readonly lines: readonly Span[];
}

/** A piece of derived text that stands in the document as it is: `length` characters at `at` come from `from`. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}
