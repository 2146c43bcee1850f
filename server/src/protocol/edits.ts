/** Edits that need something from the writer, and the questions before them. */

/** What a review has changed: the content, its wording, or nothing. */
export type ReviewChange = 'material' | 'editorial' | 'none';

/** Asks for edits that need something from the writer. Answered with the edits for `version`, or null when it has moved on. */
export const editsRequest = 'policywright/edits';
/** `everywhere` means wherever a blank of that name stands; otherwise only at the offset. */
export type EditsParams = { readonly uri: string; readonly version: number } & (
  | { readonly kind: 'fill'; readonly offset: number; readonly value: string; readonly everywhere: boolean }
  | {
      readonly kind: 'answer';
      readonly answers: readonly { readonly offset: number; readonly value: string; readonly everywhere: boolean }[];
      /** Writes them as values, as far as the blanks have names, so that the document stays a template. */
      readonly keep: boolean;
    }
  | { readonly kind: 'silence'; readonly offset: number; readonly rule: string; readonly scope: 'line' | 'part' | 'file'; readonly reason: string }
  | { readonly kind: 'setKey'; readonly key: 'kind' | 'language' | 'status'; readonly value: string }
  | { readonly kind: 'review'; readonly change: ReviewChange; readonly note: string; readonly beginLog: boolean }
  | { readonly kind: 'insertAllSections' }
  | { readonly kind: 'fixAll' }
);
/** Zero-based lines and UTF-16 columns, as in the language server protocol. */
export interface EditsResult {
  readonly version: number;
  readonly edits: readonly { readonly range: { readonly start: Place; readonly end: Place }; readonly newText: string }[];
}
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The open blanks of a document as questions to its writer, in the order of the text. */
export const blanksRequest = 'policywright/blanks';
export interface BlanksParams {
  readonly uri: string;
}
export interface BlanksResult {
  readonly version: number;
  readonly blanks: readonly OpenBlank[];
  /** Whether values can be kept in the front matter, and whether some are. */
  readonly canKeep: boolean;
  readonly isTemplate: boolean;
}
export interface OpenBlank {
  readonly offset: number;
  /** What blanks of one name share. */
  readonly group: string;
  readonly range: { readonly start: Place; readonly end: Place };
  /** As written: `[Company]`. */
  readonly text: string;
  readonly sentence: string;
  /** In how many places it stands. */
  readonly count: number;
  /** What there is to choose from; empty for a blank that is none of choice. */
  readonly alternatives: readonly string[];
  /** Values that are known from elsewhere, the likeliest first. */
  readonly suggestions: readonly string[];
  /** Whether its value can be kept by its name. */
  readonly canKeep: boolean;
}

/** What is wrong with a value for the blank at an offset; null where nothing is. */
export const checkValueRequest = 'policywright/checkValue';
export interface CheckValueParams {
  readonly uri: string;
  readonly offset: number;
  readonly value: string;
}
export interface CheckValueResult {
  /** A warning may be overridden. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Where a value is written: in place of the blank, or in `values` so that the blank stays. */
export type FillPlace = 'here' | 'document' | 'workspace' | 'frontMatter' | 'settings';

/** The edits, file by file, that fill a blank or give it a value; null when the document has moved on. */
export const fillRequest = 'policywright/fill';
export interface FillParams {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly value: string;
  readonly place: FillPlace;
}
export interface FillResult {
  readonly files: readonly FilledFile[];
}
export interface FilledFile extends Pick<EditsResult, 'edits'> {
  readonly uri: string;
  /** The version that the edits were made for; absent for a file that is not open. */
  readonly version?: number;
  readonly isNew: boolean;
}
