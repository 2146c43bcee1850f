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

/** What a review has changed: the content, its wording, or nothing. */
export type ReviewChange = 'material' | 'editorial' | 'none';

/** What marking a document as reviewed would write, so that the writer can be asked well; null for a document that is not open. */
export const reviewPlanRequest = 'policywright/reviewPlan';
export interface ReviewPlanParams {
  readonly uri: string;
}
export interface ReviewPlanResult {
  /** Today as an ISO date. */
  readonly today: string;
  /** The version as it stands, and what it would become; an empty text where there is none to go on from. */
  readonly version: string;
  readonly next: Readonly<Record<ReviewChange, string>>;
  readonly hasLog: boolean;
}

/** What stands in the way of publishing a document, for the version that it has; null for a document that is not open. */
export const readyRequest = 'policywright/ready';
export interface ReadyParams {
  readonly uri: string;
}
export interface ReadyResult extends Pick<EditsResult, 'version'> {
  readonly checked: boolean;
  /** In one sentence, for the reader. */
  readonly summary: string;
  readonly obstacles: readonly ReadyObstacle[];
  /** Sets the status to approved, where nothing stands in the way and it is not yet. */
  readonly approve?: ReadyFix;
}
export interface ReadyObstacle {
  readonly rule: string;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly fixes: readonly ReadyFix[];
}
export interface ReadyFix extends Pick<EditsResult, 'edits'> {
  readonly title: string;
  /** What asks the writer first, in place of edits. */
  readonly command?: { readonly command: string; readonly arguments?: readonly unknown[] };
}

/** Sent by the server: the text of a file as it was last committed, or null. The client answers from the editor's Git extension. */
export const committedRequest = 'policywright/committed';
export interface CommittedParams {
  readonly uri: string;
}

/** Sent by the client: something was committed, checked out or discarded, so committed texts may differ. */
export const repositoryNotification = 'policywright/repositoryChanged';

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

/** The health of the workspace's policies. The client may name a token under which it is told of the progress. */
export const healthRequest = 'policywright/health';
export interface HealthParams {
  readonly token?: string;
}
export interface HealthResult {
  /** Those that need somebody most first. */
  readonly policies: readonly HealthResultPolicy[];
  /** Whether every file was looked at. */
  readonly complete: boolean;
}
export interface HealthResultPolicy {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  /** Names in the reader's language; empty where nothing is known. */
  readonly kindName: string;
  readonly languageName: string;
  readonly statusName: string;
  readonly state: 'good' | 'open' | 'late' | 'retired';
  readonly stateName: string;
  readonly need: number;
  readonly figures: readonly { readonly id: string; readonly name: string; readonly value: string; readonly state: string }[];
}

/** Sent by the server while it reads, to the token of the request. */
export const healthProgressNotification = 'policywright/healthProgress';
export interface HealthProgressParams {
  readonly token: string;
  readonly done: number;
  readonly total: number;
}

/** The health of the workspace's policies as a page. */
export const healthReportRequest = 'policywright/healthReport';
export interface HealthReportParams extends HealthParams {
  readonly format: 'html' | 'markdown' | 'csv';
}
export interface HealthReportResult {
  readonly text: string;
  readonly policies: number;
  readonly complete: boolean;
}

/** Commands that lenses name: the client opens what each figure is about. */
export const showFigureCommand = 'policywright.showFigure';
export interface ShowFigureCommandArguments {
  readonly uri: string;
  readonly figure: 'sections' | 'blanks' | 'commitments' | 'review';
}

/** Commands that code actions name; the client carries them out by asking the writer and then the server. */
export const fillCommand = 'policywright.fillBlank';
export const silenceCommand = 'policywright.silenceRule';
/** Shows the page of a rule; its one argument is the rule's id. */
export const showRuleCommand = 'policywright.showRule';
export const setTargetCommand = 'policywright.setTarget';
export const markReviewedCommand = 'policywright.markReviewed';
export interface MarkReviewedCommandArguments {
  readonly uri: string;
}
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
  readonly place: FillPlace;
  /** What there is to choose from; none for a blank that is none of choice. */
  readonly alternatives?: readonly string[];
  /** In how many places of the document the blank stands. */
  readonly count: number;
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
  /** Whether it shows the page of a rule by `showRuleCommand`. Others get an address on the web. */
  readonly showsRules?: boolean;
  /** Whether the editor completes links by itself, as VS Code does in Markdown. */
  readonly hasLinks?: boolean;
  /** Settings of the editor under `policywright.*`. */
  readonly settings: Readonly<Record<string, unknown>>;
}
