/** What client and server say to each other beyond the language server protocol. The only server file the client imports. */

/** Sent by the server: the text of a file, or null. The client answers from the editor's file system. */
export const readFileRequest = 'policywright/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Sent by the server: the Markdown files below a folder, as relative paths. */
export const listFilesRequest = 'policywright/listFiles';
export interface ListFilesParams {
  readonly folder: string;
}

/** Sent by the server: the names in one folder of the workspace, those of folders with a slash at their end; null where that cannot be told. */
export const listNamesRequest = 'policywright/listNames';
export interface ListNamesParams {
  readonly folder: string;
}

/** The rendered page of a document. */
export const renderRequest = 'policywright/render';
export interface RenderParams {
  readonly uri: string;
}
export interface RenderResult {
  readonly version: number;
  readonly title: string;
  /** BCP 47 tag for the page. */
  readonly language: string;
  /** Sanitised HTML of the page's body. Blocks carry `data-line`, the zero-based line they begin at. */
  readonly html: string;
}

/** The state of a document, for the status bar. */
export const statusRequest = 'policywright/status';
export interface StatusParams {
  readonly uri: string;
}
export interface StatusResult {
  readonly uri: string;
  readonly version: number;
  readonly checked: boolean;
  readonly reasons: readonly string[];
  readonly kind?: string;
  readonly kindName: string;
  readonly kindGuessed: boolean;
  readonly language: string;
  readonly languageName: string;
  readonly languageDeclared: boolean;
  readonly status?: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  readonly blanks: number;
  readonly missing: number;
  readonly vague: number;
}

/** Sent by the server after a document was checked anew. */
export const checkedNotification = 'policywright/checked';
export interface CheckedParams {
  readonly uri: string;
  readonly version: number;
}

/** Asks for edits that need something from the writer. Answered with the edits for `version`, or null when it has moved on. */
export const editsRequest = 'policywright/edits';
export type EditsParams = {
  readonly uri: string;
  readonly version: number;
} /** `everywhere`: wherever a blank of that name stands; otherwise only at the offset. */ & (
  | { readonly kind: 'fill'; readonly offset: number; readonly value: string; readonly everywhere: boolean }
  | { readonly kind: 'silence'; readonly offset: number; readonly rule: string; readonly scope: 'line' | 'part' | 'file'; readonly reason: string }
  | { readonly kind: 'setKey'; readonly key: 'kind' | 'language' | 'status'; readonly value: string }
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

/** What can be chosen for a key, with names in the reader's language: for the status bar's menus. */
export const choicesRequest = 'policywright/choices';
export interface ChoicesParams {
  readonly key: 'kind' | 'language' | 'status';
  /** The document that is asked for, or an address in the folder of a new one: the workspace may know kinds of its own. */
  readonly uri: string;
}
export interface ChoicesResult {
  readonly choices: readonly { readonly value: string; readonly name: string }[];
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

/** The targets that can be set at an offset, for the version they were asked for; null when the document has moved on. */
export const goalsRequest = 'policywright/goals';
export interface GoalsParams {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}
export interface GoalsResult extends Pick<EditsResult, 'version'> {
  readonly goals: readonly GoalChoice[];
}
export interface GoalChoice extends Pick<EditsResult, 'edits'> {
  /** Figures that the workspace uses, figures that are usual, and a blank for the writer's own. */
  readonly group: 'workspace' | 'practice' | 'own';
  /** The words that are written. */
  readonly label: string;
  /** Where the figure comes from. */
  readonly detail: string;
  /** The blank to fill, in the document as it is after the edits. */
  readonly select?: { readonly start: Place; readonly end: Place };
}

/** The register of standards: the measured commitments of the workspace's policies, or of one document. */
export const registerRequest = 'policywright/register';
export interface RegisterParams {
  readonly uri?: string;
}
export interface RegisterResult {
  /** The language of names and columns. */
  readonly language: string;
  readonly columns: readonly { readonly id: RegisterColumnId; readonly name: string }[];
  readonly rows: readonly RegisterResultRow[];
  /** How many policies were read. */
  readonly policies: number;
}
export type RegisterColumnId = 'document' | 'section' | 'actor' | 'action' | 'object' | 'channel' | 'measure' | 'target' | 'share' | 'line';
export interface RegisterResultRow {
  readonly uri: string;
  readonly path: string;
  /** The language of what the document itself says. */
  readonly language: string;
  readonly cells: Readonly<Record<RegisterColumnId, string>>;
  /** By what columns with figures are sorted; none where a figure cannot be compared. */
  readonly weight?: number;
  readonly share?: number;
  /** From 1, UTF-16. */
  readonly line: number;
  readonly column: number;
}

/** Commands that code actions name; the client carries them out by asking the writer and then the server. */
export const fillCommand = 'policywright.fillBlank';
export const silenceCommand = 'policywright.silenceRule';
export const setTargetCommand = 'policywright.setTarget';
export interface SetTargetCommandArguments {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}
export interface FillCommandArguments {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly text: string;
  readonly everywhere: boolean;
}
export interface SilenceCommandArguments {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly rule: string;
  readonly scope: 'line' | 'part' | 'file';
}

/** What the client tells the server at the start. */
export interface InitializationOptions {
  /** Whether the client carries out the commands above. Others get edits without a question. */
  readonly asks: boolean;
  /** Settings of the editor under `policywright.*`. */
  readonly settings: Readonly<Record<string, unknown>>;
}
