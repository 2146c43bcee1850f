/** New documents from templates, and what can be chosen for a document. */
import type { Place } from './edits.ts';

/** What can be chosen for a key, with names in the reader's language: for the status bar's menus. */
export const choicesRequest = 'policywright/choices';
export interface ChoicesParams {
  readonly key: 'kind' | 'language' | 'status';
  /** The document that is asked for, or an address in the folder of a new one: the workspace may know kinds of its own. */
  readonly uri: string;
}
export interface ChoicesResult {
  readonly choices: readonly { readonly value: string; readonly name: string; readonly description?: string }[];
}

/** The shapes in which a document of a kind can be written, those that suit it best first. */
export const shapesRequest = 'policywright/shapes';
export interface ShapesParams {
  readonly kind: string;
  /** The address of the folder that the document is meant for: its settings count. */
  readonly folder?: string;
}
export interface ShapesResult {
  /** `all` is no shape, but stands for every section of the kind; a kind of the workspace's own has it first. */
  readonly shapes: readonly { readonly id: string; readonly name: string; readonly description: string; readonly own: boolean }[];
}

/** A new document from templates, with the blanks its writer can be asked for; null where there is no such kind, shape or language. */
export const newDocumentRequest = 'policywright/newDocument';
export interface NewDocumentParams {
  readonly kind: string;
  /** `all`, or none, for every section of the kind. */
  readonly shape?: string;
  readonly language: string;
  readonly title?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** The address of the folder it is meant for: its settings count. */
  readonly folder?: string;
}
export interface NewDocumentResult {
  /** With its ending, without a folder. */
  readonly fileName: string;
  readonly title: string;
  readonly text: string;
  readonly blanks: readonly NewDocumentBlank[];
  /** Where the writer goes on. */
  readonly firstBlank?: { readonly start: Place; readonly end: Place };
}
export interface NewDocumentBlank {
  /** The name under which a value fills it. */
  readonly name: string;
  /** As written: `[Company]`. */
  readonly text: string;
  readonly sentence: string;
  readonly count: number;
  /** What there is to choose from; empty for a blank that is none of choice. */
  readonly alternatives: readonly string[];
}
