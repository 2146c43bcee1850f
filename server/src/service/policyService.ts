/** What the engine can be asked, and what it answers. */
import type { BlankAnswer } from '../features/blankAnswers.ts';
import type { BlankToFill } from '../features/blanksToFill.ts';
import type { CheckOptions } from '../features/checkDocument.ts';
import type { CheckedDocument, Phrase } from '../features/checked.ts';
import type { Choice } from '../features/choices.ts';
import type { Action, AskFill } from '../features/codeActions.ts';
import type { CompletionItem } from '../features/completion.ts';
import type { ExplainedStatement } from '../features/explain.ts';
import type { FigureLens } from '../features/figureLenses.ts';
import type { FilledFile } from '../features/filling.ts';
import type { NamedFilling } from '../features/fillNamed.ts';
import type { Goal } from '../features/goals.ts';
import type { Hover } from '../features/hover.ts';
import type { ReviewPlan, ReviewRequest } from '../features/markReviewed.ts';
import type { Move } from '../features/moveFiles.ts';
import type { NewDocument, NewDocumentRequest, ShapeChoice } from '../features/newDocument.ts';
import type { AskedBlank } from '../features/newDocumentBlanks.ts';
import type { Readiness } from '../features/ready.ts';
import type { FileEdits, RenamePlace } from '../features/rename.ts';
import type { SilenceScope } from '../features/silence.ts';
import type { DocumentStatus } from '../features/status.ts';
import type { FilePlaces, RenameOutcome } from '../features/symbolQueries.ts';
import type { LinkedRanges, Occurrence, SymbolToken } from '../features/symbols.ts';
import type { ValueProblem } from '../features/validateValue.ts';
import type { HealthRequest, WorkspaceHealth } from '../features/workspaceHealth.ts';
import type { Register, RegisterRequest } from '../features/workspaceRegister.ts';
import type { Finding } from '../lint/finding.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { BuiltInFacts } from '../render/builtIn.ts';
import type { Exported, ExportFormat, ExportOptions } from '../render/export/index.ts';
import type { HealthFormat } from '../render/healthReport.ts';
import type { RenderedPage } from '../render/page.ts';
import type { PageChange } from '../render/pageChange.ts';
import type { FrontMatterKey } from '../schema/frontMatter.ts';
import type { KindId, LanguageCode } from '../schema/vocabulary.ts';
import type { Span, TextEdit } from '../util/span.ts';
import type { Config } from '../workspace/config.ts';

/** The engine behind one door: see `createPolicyService`. */
export interface PolicyService {
  /** Opens a document, or replaces its whole text. */
  open(uri: string, text: string, version: number): void;
  /** Applies one edit; spans are offsets before it. `text` is the whole text after it. */
  edit(uri: string, edit: TextEdit, text: string, version: number): void;
  close(uri: string): void;
  document(uri: string): PolicyDocument | undefined;
  /** Reads `policywright.yaml` of a folder again. Settings of the editor count where the file says nothing. */
  loadFolder(folder: string, editorSettings: Readonly<Record<string, unknown>>): Promise<Config>;
  removeFolder(folder: string): void;
  /** Reads the Markdown files of the folders that are known, as far as they are not read yet, and what they say that other files need to know. */
  loadLibrary(): Promise<void>;
  /** Reads files below an address, for those who know which files there are. */
  loadFiles(folder: string, addresses: readonly string[]): Promise<void>;
  /** Grows whenever a stored file is read or forgotten. */
  readonly libraryVersion: number;
  /** Takes note that a stored file was written, made or deleted. */
  fileChanged(uri: string): Promise<void>;
  /** Looks where the links of an open document lead to, as far as it is not known. Returns whether it learned anything: findings may change then. */
  loadLinks(uri: string): Promise<boolean>;
  /** Reads the files whose ids an open document may name, for those who have not read the library. */
  loadNamed(uri: string): Promise<boolean>;
  /** The folder that links of documents outside every folder may lead into; without it they are not looked up. */
  setRoot(folder: string): void;
  /** Whether the editor itself reports broken links, below a folder or outside every folder; they are left to it then. */
  setLinksReported(folder: string | undefined, isReported: boolean): void;
  /** Settings of the editor for documents outside every folder: unsaved ones, and files opened alone. */
  setDefaults(editorSettings: Readonly<Record<string, unknown>>): void;
  /** The result for the current version; undefined for a document that is not open. */
  check(uri: string, options?: CheckOptions): CheckedDocument | undefined;
  actions(uri: string, span: Span): readonly Action[];
  /** The edits after which no safe fix is left. */
  fixAll(uri: string): readonly TextEdit[];
  hover(uri: string, offset: number, reader: LanguageCode): Hover | undefined;
  /** What can be written at an offset. Links are left to an editor that completes them itself. */
  complete(uri: string, offset: number, reader: LanguageCode, hasLinks?: boolean): readonly CompletionItem[];
  /** The edits that fill the blank at an offset, there or wherever it stands. */
  fill(uri: string, offset: number, value: string, everywhere: boolean): readonly TextEdit[];
  /** The open blanks of a document as questions to its writer. */
  openBlanks(uri: string): Promise<readonly BlankToFill[]>;
  /** What values given by name do to a document. */
  fillNamed(uri: string, values: Readonly<Record<string, string>>, keep: boolean): NamedFilling | undefined;
  /** Whether values can be kept in the front matter of a document, and whether it has some. */
  keeping(uri: string): { readonly canKeep: boolean; readonly isTemplate: boolean };
  /** The edits that write the answers to such questions, all at once; with `keep` as values, as far as the blanks have names. */
  answerBlanks(uri: string, answers: readonly BlankAnswer[], keep?: boolean): readonly TextEdit[];
  /** What is wrong with a value for the blank at an offset. */
  checkValue(uri: string, offset: number, value: string): ValueProblem | undefined;
  /** The edits, file by file, that fill the blank at an offset, or give it a value and keep it. */
  fillIn(uri: string, offset: number, value: string, place: AskFill['place']): Promise<readonly FilledFile[]>;
  /** The targets that can be set for the vague word, or the promise without a figure, at an offset. */
  goals(uri: string, offset: number, reader: LanguageCode): readonly Goal[];
  /** The edits that silence a rule at an offset. */
  silence(
    uri: string,
    request: { readonly offset: number; readonly rule: string; readonly scope: SilenceScope; readonly reason: string },
  ): readonly TextEdit[];
  /** The open documents that are compared with a document: their findings depend on it. */
  counterparts(uri: string): readonly string[];
  /** The text of a known file, as far as it is open or stored. */
  textOf(uri: string): string | undefined;
  /** What can be worded anew at an offset: a symbol or a heading of a policy. */
  renamePlace(uri: string, offset: number): RenamePlace | undefined;
  /** The edits, file by file, that give a symbol another name or a heading other words, links in the workspace included. */
  rename(uri: string, offset: number, name: string): Promise<RenameOutcome>;
  /** The same for the heading at an offset alone. */
  renameHeading(uri: string, offset: number, title: string): Promise<readonly FileEdits[]>;
  /** Where the symbol at an offset of a policy stands in its document. */
  highlights(uri: string, offset: number): readonly Occurrence[];
  /** Every place of the symbol at an offset in the policies of the workspace, that document first. */
  references(uri: string, offset: number, includeDefinitions: boolean, isCancelled?: () => boolean): Promise<readonly FilePlaces[]>;
  /** Where the symbol at an offset is defined. */
  definition(uri: string, offset: number): Promise<readonly FilePlaces[]>;
  /** The places that are edited together with the one at an offset. */
  linkedRanges(uri: string, offset: number): LinkedRanges | undefined;
  /** The symbols of a policy, or of a part of it, to colour. */
  tokens(uri: string, within?: Span): readonly SymbolToken[];
  /** The edits, file by file and made before the move, by which links follow files and folders that are renamed or moved. */
  moveFiles(moves: readonly Move[]): Promise<readonly FileEdits[]>;
  /** The edit that sets a key of the front matter. */
  setKey(uri: string, key: FrontMatterKey, value: string): TextEdit | undefined;
  /** What marking a document as reviewed today writes: dates, version and change log. */
  review(uri: string, request: ReviewRequest): ReviewPlan | undefined;
  /** What stands in the way of publishing a document, whatever its status. */
  ready(uri: string, options?: CheckOptions): Readiness | undefined;
  /** Asks how an open document was last committed. Returns whether something else is known afterwards. */
  loadCommitted(uri: string): Promise<boolean>;
  /** The day on which checks take place. */
  today(): string;
  /** The edits that insert every required section that is missing. */
  insertAllSections(uri: string): readonly TextEdit[];
  status(uri: string, reader: LanguageCode): DocumentStatus | undefined;
  /** What a key of the front matter may be set to, with names for people. */
  choices(key: 'kind' | 'language' | 'status', reader: LanguageCode, uri?: string): readonly Choice[];
  /** The kinds of document that are known in a folder. */
  kinds(folder?: string): readonly KindId[];
  /** The shapes in which a document of a kind can be written, those that suit it best first. */
  shapes(kind: KindId, reader: LanguageCode, folder?: string): readonly ShapeChoice[];
  /** A new document from templates. */
  newDocument(request: NewDocumentIn): NewDocument;
  /** The blanks of such a document that its writer can be asked for. */
  blanksOfNewDocument(request: NewDocumentIn): readonly AskedBlank[];
  /** The page of a document as sanitised HTML. */
  render(uri: string, reader: LanguageCode): RenderedDocument | undefined;
  /** The same as a change of the page with a number, where that is still known; else the whole page. */
  renderChange(uri: string, reader: LanguageCode, request?: PageRequest): RenderedChange | undefined;
  /** What an editor's own preview shows of a policy beyond its Markdown; undefined for documents that are none. */
  builtIn(uri: string, reader: LanguageCode): BuiltInFacts | undefined;
  /** A document as a file for readers, or why there is none; undefined for one that is not open. */
  export(uri: string, format: ExportFormat, reader: LanguageCode, options?: ExportOptions): Promise<Exported | undefined>;
  /** The addresses of the pictures beside a document, as it gives them. */
  pictures(uri: string): readonly string[];
  /** The measured commitments of a document, or of every policy of the workspace. */
  register(reader: LanguageCode, request?: RegisterRequest): Promise<Register>;
  /** How far the policies of the workspace have come, or one document; those that need somebody most first. */
  health(reader: LanguageCode, request?: HealthRequest): Promise<WorkspaceHealth>;
  /** The same as a page for a manager. */
  healthReport(health: WorkspaceHealth, format: HealthFormat, reader: LanguageCode): string;
  /** The figures of an open policy, to be shown above its title. */
  lenses(uri: string, reader: LanguageCode): readonly FigureLens[];
  /** How the statements on a line, from 1, of an open document are read, policy or not; undefined for a line that it does not have. */
  explain(uri: string, line: number, reader: LanguageCode): readonly ExplainedStatement[] | undefined;
  /** A finding's message in the reader's language; the document it is about says which kinds and sections there are. */
  describe(finding: Finding, reader: LanguageCode, uri?: string): string;
  say(phrase: Phrase, reader: LanguageCode): string;
}

/** A new document, and the folder for which it is meant: its settings say which kinds and sections there are. */
export type NewDocumentIn = NewDocumentRequest & { readonly folder?: string | undefined };

/** Which page is wanted. */
export interface PageRequest {
  /** The number of the page that is shown, to be changed. */
  readonly page?: number;
  /** Before the text is checked, with the findings of the last check: see `carriedOver`. */
  readonly soon?: boolean;
}

/** A rendered page and the version it shows. */
export type RenderedDocument = RenderedPage & { readonly version: number };

/** What makes of one page of a document another one. */
export type RenderedChange = Omit<RenderedDocument, 'blocks'> & {
  /** The number of the page. */
  readonly page: number;
  /** The page that the change starts from; absent where it holds the whole page. */
  readonly from?: number;
  readonly change: PageChange;
};
