/** Pages of documents: preview, VS Code's own preview, exports. */
import type { Place } from './edits.ts';

/** The page of a document, or what has changed of it. */
export const renderRequest = 'policywright/render';
export interface RenderParams {
  readonly uri: string;
  /** The page that the client holds: the answer is then the change from there, where the server still knows it. */
  readonly page?: number;
  /** Answers before a check is made: findings are those of the last one, where they have moved to. */
  readonly soon?: boolean;
}
export interface RenderResult {
  readonly version: number;
  readonly title: string;
  /** BCP 47 tag for the page. */
  readonly language: string;
  /** Names this page. */
  readonly page: number;
  /** The page that the change starts from; absent where `change` holds the whole page. */
  readonly from?: number;
  readonly change: RenderChange;
  /** A word to show across the page of a draft, in the language of the document; else empty. */
  readonly watermark: string;
  /** How far the document has come; empty for a document that is no policy. */
  readonly figures: readonly RenderFigure[];
  /** How many findings there are, in words. */
  readonly findings: string;
}
/** One stretch of blocks is replaced, and those after it move. */
export interface RenderChange {
  readonly start: number;
  readonly removed: number;
  readonly blocks: readonly RenderedBlock[];
  /** Added to the lines and offsets of the blocks after the stretch. */
  readonly lines: number;
  readonly offsets: number;
}
export interface RenderedBlock {
  readonly block: {
    /** `gap` stands where a section is missing. */
    readonly kind: 'notice' | 'title' | 'control' | 'contents' | 'body' | 'gap';
    /** Sanitised. `data-line` counts lines from that of the block; `data-note` is an index in `notes`. */
    readonly html: string;
    readonly notes: readonly RenderedNote[];
  };
  /** Where the block begins: zero-based line, and offset; absent for what the page adds. */
  readonly line?: number;
  readonly offset?: number;
}
export interface RenderedNote {
  /** Offsets from the start of the block. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: 'hint' | 'info' | 'warning' | 'error';
  readonly message: string;
  /** Titles of the code actions that settle it. */
  readonly fixes: readonly string[];
}
export interface RenderFigure {
  readonly id: 'sections' | 'blanks' | 'commitments' | 'review';
  readonly name: string;
  readonly value: string;
  readonly state: 'done' | 'open' | 'late' | 'unknown';
}

/** What VS Code's own Markdown preview shows of a policy beyond its Markdown; null for documents that are none. */
export const builtInRequest = 'policywright/builtIn';
export interface BuiltInParams {
  readonly uri: string;
}
export interface BuiltInResult {
  /** The document-control table as HTML; empty where there is none. */
  readonly control: string;
  /** Each blank once, as written, with its value where it has one. */
  readonly blanks: readonly { readonly text: string; readonly value?: string }[];
}

/** The pictures beside a document, by the addresses that its page gives them: who exports it may embed them. */
export const picturesRequest = 'policywright/pictures';
export interface PicturesParams {
  readonly uri: string;
}
export interface PicturesResult {
  readonly addresses: readonly string[];
}

/** A document as a file for readers; null for one that is not open. */
export const exportRequest = 'policywright/export';
export type ExportFormat = 'html' | 'pdf' | 'docx' | 'markdown' | 'summary';
export interface ExportParams {
  readonly uri: string;
  readonly format: ExportFormat;
  readonly paper?: 'a4' | 'letter';
  /** Exports it as a draft, blanks or not. */
  readonly draft?: boolean;
  /** Whether the workspace is trusted: a PDF is made by running a browser. */
  readonly trusted: boolean;
  /** Pictures beside the document as `data:` addresses, by the address that `picturesRequest` gives them. */
  readonly pictures?: Readonly<Record<string, string>>;
}
/** A file or a refusal. */
export interface ExportResult {
  /** The data is base64. */
  readonly file?: { readonly name: string; readonly data: string };
  readonly refusal?: {
    readonly reason: 'blanks' | 'printing';
    readonly message: string;
    readonly blanks: readonly { readonly text: string; readonly start: Place; readonly end: Place }[];
  };
}
