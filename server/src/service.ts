/**
 * The engine behind one door. The language server, the command line and the tests call this and nothing below it.
 * It holds the open documents and the settings of each workspace folder, and can be rebuilt from both at any time.
 */

import { answerEdits, type BlankAnswer, canKeepValues, isTemplate } from './features/blankAnswers.ts';
import { createBlankIndex } from './features/blankIndex.ts';
import { type BlankToFill, blanksToFill, problemAt } from './features/blanksToFill.ts';
import { type CheckOptions, checkDocument, mayBePolicy } from './features/checkDocument.ts';
import { type CheckedDocument, describe, type Phrase, say } from './features/checked.ts';
import { type Choice, choicesFor } from './features/choices.ts';
import { type Action, type AskFill, actionsAt, fixAllEdits, missingSections } from './features/codeActions.ts';
import { createCommitted } from './features/committed.ts';
import { type CompletionItem, completionsAt } from './features/completion.ts';
import { createCounterparts, sameCounterparts } from './features/counterparts.ts';
import { createElsewhere } from './features/elsewhere.ts';
import { type ExplainedStatement, explainLine } from './features/explain.ts';
import { type FigureLens, figureLenses } from './features/figureLenses.ts';
import { createFilling, type FilledFile } from './features/filling.ts';
import { fillNamed, type NamedFilling } from './features/fillNamed.ts';
import { settledEdits } from './features/fixAll.ts';
import { type Goal, goalsAt } from './features/goals.ts';
import { type Hover, hoverAt } from './features/hover.ts';
import { createLinks } from './features/links.ts';
import { planReview, type ReviewPlan, type ReviewRequest } from './features/markReviewed.ts';
import { type Move, moveEdits } from './features/moveFiles.ts';
import {
  type NewDocument,
  type NewDocumentRequest,
  type NewDocumentSetting,
  newDocument,
  type ShapeChoice,
  shapeChoices,
} from './features/newDocument.ts';
import { type AskedBlank, blanksOfNewDocument } from './features/newDocumentBlanks.ts';
import { fillEdits, placeholderAt } from './features/placeholders.ts';
import { judgedAs, type Readiness, readinessOf } from './features/ready.ts';
import { createReliance } from './features/reliance.ts';
import { type FileEdits, type RenamePlace, renameEdits, renamePlaceAt } from './features/rename.ts';
import { type SilenceScope, silenceEdits } from './features/silence.ts';
import { type DocumentStatus, statusFor } from './features/status.ts';
import { createSymbolQueries, type FilePlaces, type RenameOutcome } from './features/symbolQueries.ts';
import { highlightsAt, type LinkedRanges, linkedRangesAt, type Occurrence, type SymbolToken, tokensIn } from './features/symbols.ts';
import type { ValueProblem } from './features/validateValue.ts';
import { frontMatterValueEdits } from './features/values.ts';
import { createHealth, type HealthRequest, type WorkspaceHealth } from './features/workspaceHealth.ts';
import { createRegister, type FilePlace, type Register, type RegisterRequest } from './features/workspaceRegister.ts';
import type { Host } from './host.ts';
import { type Catalog, catalogFor } from './kinds/catalog.ts';
import { packs } from './languages/index.ts';
import type { LanguagePack } from './languages/types.ts';
import type { Finding } from './lint/finding.ts';
import { editDocument, type PolicyDocument, packOf, parseDocument } from './model/document.ts';
import { statusOf } from './model/facts.ts';
import { type BuiltInFacts, builtInFacts } from './render/builtIn.ts';
import { type Exported, type ExportFormat, type ExportOptions, exportDocument, picturesOf } from './render/export/index.ts';
import { type HealthFormat, healthReport } from './render/healthReport.ts';
import { type RenderedPage, renderPage } from './render/page.ts';
import { changeBetween, type PageChange } from './render/pageChange.ts';
import { setKeyEdit } from './rules/front-matter/setKey.ts';
import { ruleIds, rules } from './rules/index.ts';
import { insertionEdits } from './rules/structure/insertion.ts';
import type { FrontMatterKey } from './schema/frontMatter.ts';
import { defaultSettings, type Settings } from './schema/settings.ts';
import type { KindId, LanguageCode } from './schema/vocabulary.ts';
import type { Span, TextEdit } from './util/span.ts';
import { addressIn } from './util/uri.ts';
import { type Config, configFileName, readConfig, settingsFrom } from './workspace/config.ts';
import { createLibrary } from './workspace/library.ts';
import { usedValues } from './workspace/usedValues.ts';

export type { BlankAnswer } from './features/blankAnswers.ts';
export type { BlankToFill } from './features/blanksToFill.ts';
export type { CheckOptions } from './features/checkDocument.ts';
export type { CheckedDocument, Phrase } from './features/checked.ts';
export type { Action } from './features/codeActions.ts';
export type { CompletionItem } from './features/completion.ts';
export type { ExplainedStatement } from './features/explain.ts';
export type { FilledFile } from './features/filling.ts';
export type { NamedFilling } from './features/fillNamed.ts';
export type { Goal } from './features/goals.ts';
export { byNeed, type PolicyHealth } from './features/health.ts';
export type { Hover } from './features/hover.ts';
export type { ReviewPlan, ReviewRequest } from './features/markReviewed.ts';
export type { Move } from './features/moveFiles.ts';
export type { NewDocument, ShapeChoice } from './features/newDocument.ts';
export type { AskedBlank } from './features/newDocumentBlanks.ts';
export type { Obstacle, Readiness } from './features/ready.ts';
export { cellOf, type RegisterColumn, type RegisterRow, registerColumns } from './features/register.ts';
export type { FileEdits, RenamePlace } from './features/rename.ts';
export type { SilenceScope } from './features/silence.ts';
export type { DocumentStatus } from './features/status.ts';
export type { FilePlaces, RenameOutcome } from './features/symbolQueries.ts';
export { type LinkedRanges, type Occurrence, type SymbolToken, type SymbolTokenType, symbolTokenTypes } from './features/symbols.ts';
export type { ReviewChange } from './features/versions.ts';
export type { HealthRequest, WorkspaceHealth } from './features/workspaceHealth.ts';
export type { Register, RegisterRequest } from './features/workspaceRegister.ts';
export type { Finding } from './lint/finding.ts';
export { type Exported, type ExportFormat, exportFormats, type OpenBlank, papers } from './render/export/index.ts';
export { type HealthFormat, healthFormats, healthRows } from './render/healthReport.ts';

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
  /** Reads the Markdown files of the folders that are known, as far as they are not read yet. */
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
  renderChange(uri: string, reader: LanguageCode, page?: number): RenderedChange | undefined;
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

interface OpenDocument {
  readonly document: PolicyDocument;
  readonly version: number;
}

interface Folder {
  readonly uri: string;
  readonly settings: Settings;
  readonly paths: readonly string[];
}

/** Makes a service on a host. */
export function createPolicyService(host: Host): PolicyService {
  const open = new Map<string, OpenDocument>();
  const library = createLibrary(host, () => open);
  let folders: readonly Folder[] = [];
  let defaults = defaultSettings;
  const results = new WeakMap<PolicyDocument, Map<string, CheckedDocument>>();

  const folderOf = (uri: string): Folder | undefined =>
    folders.filter((folder) => uri.startsWith(folder.uri)).sort((a, b) => b.uri.length - a.uri.length)[0];

  /** The settings of a document, and its path below their folder. */
  const settingsOf = (uri: string): Settings => folderOf(uri)?.settings ?? defaults;
  const counterparts = createCounterparts(library, settingsOf, (uri) => pathIn(folderOf(uri), uri));

  const links = createLinks({ library, host, settingsOf, pathOf: (uri) => pathIn(folderOf(uri), uri), folderOf });
  const reliance = createReliance(library, links, settingsOf, (uri) => pathIn(folderOf(uri), uri));
  const committed = createCommitted(host);
  const elsewhere = createElsewhere(library, host, settingsOf, (uri) => pathIn(folderOf(uri), uri));
  /** The open documents that the last check of a document named in a finding. */
  const named = new Map<string, ReadonlySet<string>>();
  const filling = createFilling(library, host, settingsOf, (uri) => pathIn(folderOf(uri), uri));
  const symbols = createSymbolQueries(
    library,
    host,
    settingsOf,
    (uri) => pathIn(folderOf(uri), uri),
    async (uri) => {
      const folder = folderOf(uri);
      const text = folder && (await host.read(folder.uri + configFileName));
      return text === undefined ? undefined : { uri: `${folder?.uri}${configFileName}`, text };
    },
  );
  const blanks = createBlankIndex(library, host, settingsOf, (uri) => pathIn(folderOf(uri), uri));
  let standardsRead = 0;
  const placeOf = (uri: string): FilePlace => {
    const folder = folderOf(uri);
    const path = pathIn(folder, uri);
    // The address of an unsaved document is a scheme and a name.
    if (!folder) return { path, shown: path.replace(/^[a-z][a-z0-9+.-]*:/i, '') };
    return { path, shown: folders.length > 1 ? `${pathIn(undefined, folder.uri.slice(0, -1))}/${path}` : path };
  };
  const registerOf = createRegister(library, host, settingsOf, placeOf);

  /** What a check depends on beside the document: a new check is due when any of it has changed. */
  const surroundingsOf = (uri: string, language: LanguageCode) => {
    const { standards, terms } = elsewhere.of(uri, language);
    return {
      elsewhere: standards,
      foreignTerms: terms,
      linked: links.of(uri),
      today: host.today(),
      reliedOn: reliance.of(uri),
      committed: committed.of(uri),
    };
  };

  const check = (uri: string, options: CheckOptions = {}): CheckedDocument | undefined => {
    const current = open.get(uri);
    if (!current) return undefined;
    const folder = folderOf(uri);
    const settings = settingsOf(uri);
    const key = `${uri} ${options.explicit ?? false} ${options.unlimited ?? false} ${options.status ?? ''}`;
    const known = results.get(current.document)?.get(key);
    const others = counterparts.of(uri);
    const around = surroundingsOf(uri, current.document.language);
    const isCurrent = known?.settings === settings && known.version === current.version && isAmong(known, around);
    if (known && isCurrent && sameCounterparts(known.counterparts, others)) return known;
    const path = pathIn(folder, uri);
    const checked = checkDocument({
      uri,
      ...current,
      settings,
      path,
      options,
      counterparts: others,
      used: usedIn(uri, packOf(current.document)),
      ...around,
      log: host.log,
    });
    named.set(uri, new Set(checked.findings.flatMap(({ related }) => related.flatMap((other) => other.uri ?? []))));
    const all = results.get(current.document) ?? new Map<string, CheckedDocument>();
    results.set(current.document, all.set(key, checked));
    return checked;
  };

  const healthIn = createHealth(library, host, settingsOf, placeOf, (file, explicit) => {
    const opened = check(file.uri, { explicit });
    if (opened) return opened;
    const { uri, document } = file;
    return checkDocument({
      uri,
      document,
      version: 0,
      settings: settingsOf(uri),
      path: placeOf(uri).path,
      options: { explicit },
      counterparts: counterparts.of(uri),
      used: usedIn(uri, packOf(document)),
      ...surroundingsOf(uri, document.language),
      log: host.log,
    });
  });

  /** The check of an open document as if it had another text. */
  const checkText = (checked: CheckedDocument, text: string): CheckedDocument => {
    const { uri, version, settings } = checked;
    return checkDocument({
      uri,
      version,
      document: parseDocument(text),
      settings,
      path: pathIn(folderOf(uri), uri),
      options: { unlimited: true },
      counterparts: checked.counterparts,
      elsewhere: checked.elsewhere,
      foreignTerms: checked.foreignTerms,
      used: checked.used,
      today: checked.today,
      reliedOn: checked.reliedOn,
      committed: checked.committed,
      linked: checked.linked,
      log: host.log,
    });
  };

  /** Asked when a fix or a completion is, so that what other files say now counts. */
  const usedIn =
    (uri: string, pack: LanguagePack) =>
    (key: FrontMatterKey): readonly string[] => {
      const others = library
        .neighbours(uri)
        .filter((file) => file.uri !== uri && mayBePolicy(file, settingsOf(file.uri), pathIn(folderOf(file.uri), file.uri)));
      return usedValues(others, key, pack);
    };

  const loadFiles = async (folder: string, addresses: readonly string[]): Promise<void> => {
    await library.load(folder, addresses);
    if (await elsewhere.load(folder)) standardsRead += 1;
    await blanks.load(folder);
  };

  /** Several calls at once read the files once. */
  let loading: Promise<void> = Promise.resolve();
  const loadLibrary = (): Promise<void> => {
    loading = loading.then(async () => {
      for (const { uri, paths } of folders) {
        const addresses = paths.map((path) => addressIn(uri, path));
        await loadFiles(uri, addresses);
      }
    });
    return loading;
  };

  const catalogIn = (folder: string | undefined): Catalog =>
    catalogFor(folder === undefined ? defaults : settingsOf(folder.endsWith('/') ? folder : `${folder}/`));
  const settingFor = ({ folder }: NewDocumentIn): NewDocumentSetting => ({ catalog: catalogIn(folder), today: host.today() });

  const pages = createPageMemory();
  const latest = new WeakMap<CheckedDocument, { readonly reader: LanguageCode; readonly today: string; readonly page: RenderedDocument }>();
  const rendered = (checked: CheckedDocument, reader: LanguageCode): RenderedDocument => {
    const today = host.today();
    const known = latest.get(checked);
    if (known?.reader === reader && known.today === today) return known.page;
    const page = { ...renderPage(checked, reader, today), version: checked.version };
    latest.set(checked, { reader, today, page });
    return page;
  };

  const onDocument = <Result>(uri: string, use: (checked: CheckedDocument) => Result, otherwise: Result): Result => {
    const checked = check(uri);
    return checked ? use(checked) : otherwise;
  };
  const onPolicy = <Result>(uri: string, use: (checked: CheckedDocument) => Result, otherwise: Result): Result =>
    onDocument(uri, (checked) => (checked.checked ? use(checked) : otherwise), otherwise);

  return {
    open: (uri, text, version) => void open.set(uri, { document: parseDocument(text), version }),
    edit: (uri, edit, text, version) => {
      const current = open.get(uri);
      open.set(uri, { document: current ? editDocument(current.document, edit, text) : parseDocument(text), version });
    },
    close: (uri) => {
      open.delete(uri);
      pages.forget(uri);
      committed.forget(uri);
    },
    document: (uri) => open.get(uri)?.document,
    loadFolder: async (folder, editorSettings) => {
      const base = folder.endsWith('/') ? folder : `${folder}/`;
      const text = await host.read(base + configFileName);
      const paths = await host.list(folder);
      const config: Config =
        text === undefined
          ? { settings: settingsFrom(editorSettings), problems: [] }
          : readConfig(text, editorSettings, { paths, rules: ruleOptions });
      folders = [...folders.filter(({ uri }) => uri !== base), { uri: base, settings: config.settings, paths }];
      return config;
    },
    removeFolder: (folder) => {
      const base = folder.endsWith('/') ? folder : `${folder}/`;
      folders = folders.filter(({ uri }) => uri !== base);
      library.drop(base);
    },
    loadLibrary,
    loadFiles,
    get libraryVersion() {
      return library.version + standardsRead;
    },
    fileChanged: async (uri) => {
      links.forget();
      await library.refresh(uri);
      if (await elsewhere.load(uri)) standardsRead += 1;
      await blanks.load(uri);
    },
    loadLinks: links.load,
    loadNamed: links.loadNamed,
    setRoot: links.setRoot,
    setLinksReported: links.setReported,
    setDefaults: (editorSettings) => {
      defaults = settingsFrom(editorSettings);
    },
    check,
    actions: (uri, span) => onDocument(uri, (checked) => actionsAt(checked, span, folderOf(uri) !== undefined), []),
    fixAll: (uri) => {
      const checked = check(uri, { unlimited: true });
      return checked ? settledEdits(checked, fixAllEdits, (text) => checkText(checked, text)) : [];
    },
    hover: (uri, offset, reader) => onDocument(uri, (checked) => hoverAt(checked, offset, reader, host.today(), blanks.around(uri)), undefined),
    complete: (uri, offset, reader, hasLinks) =>
      onDocument(uri, (checked) => completionsAt(checked, offset, reader, host.today(), blanks.around(uri), hasLinks), []),
    fill: (uri, offset, value, everywhere) => onDocument(uri, (checked) => fillEdits(checked, offset, value, everywhere), []),
    openBlanks: async (uri) => {
      await loadLibrary();
      return onDocument<readonly BlankToFill[]>(uri, (checked) => blanksToFill(checked, filling.known(checked)), []);
    },
    fillNamed: (uri, values, keep) =>
      onDocument<NamedFilling | undefined>(uri, (checked) => fillNamed(checked, values, { keep, today: host.today() }), undefined),
    keeping: (uri) =>
      onDocument(uri, (checked) => ({ canKeep: canKeepValues(checked), isTemplate: isTemplate(checked) }), { canKeep: false, isTemplate: false }),
    answerBlanks: (uri, answers, keep) => onDocument(uri, (checked) => answerEdits(checked, answers, keep), []),
    checkValue: (uri, offset, value) =>
      onDocument<ValueProblem | undefined>(uri, (checked) => problemAt(checked, offset, value, host.today()), undefined),
    fillIn: async (uri, offset, value, place) => {
      if (place === 'workspace') await loadLibrary();
      const checked = check(uri);
      if (!checked) return [];
      if (place === 'workspace') return filling.everywhere(checked, offset, value);
      const folder = folderOf(uri)?.uri;
      if (place === 'settings') return folder === undefined ? [] : filling.inSettings(checked, offset, value, folder);
      const name = placeholderAt(checked, offset)?.placeholder.name;
      const kept = place === 'frontMatter' && name !== undefined ? frontMatterValueEdits(checked, [{ name, value }]) : undefined;
      const edits = place === 'frontMatter' ? (kept ?? []) : fillEdits(checked, offset, value, place === 'document');
      return [{ uri, version: checked.version, text: checked.document.text, edits }];
    },
    goals: (uri, offset, reader) => onDocument(uri, (checked) => goalsAt(checked, offset, reader), []),
    silence: (uri, { offset, rule, scope, reason }) => onDocument(uri, (checked) => silenceEdits(checked, offset, rule, scope, reason), []),
    counterparts: (uri) => {
      const translations = counterparts.of(uri).map((other) => other.uri);
      const conflicting = [...open.keys()].filter((other) => other !== uri && (named.get(other)?.has(uri) || named.get(uri)?.has(other)));
      return [...new Set([...translations, ...conflicting, ...links.leadingTo(uri, [...open.keys()])])].filter((other) => open.has(other));
    },
    textOf: (uri) => library.file(uri)?.document.text,
    renamePlace: (uri, offset) => onDocument<RenamePlace | undefined>(uri, (checked) => renamePlaceAt(checked, offset), undefined),
    rename: async (uri, offset, name) => {
      await loadLibrary();
      const checked = check(uri);
      if (!checked?.checked) return { files: [], refused: undefined };
      const renamed = await symbols.rename(checked, offset, name);
      return renamed ?? { files: renameEdits(checked, offset, name, library.neighbours(uri)), refused: undefined };
    },
    renameHeading: async (uri, offset, title) => {
      await loadLibrary();
      return onDocument<readonly FileEdits[]>(uri, (checked) => renameEdits(checked, offset, title, library.neighbours(uri)), []);
    },
    highlights: (uri, offset) => onPolicy<readonly Occurrence[]>(uri, (checked) => highlightsAt(checked, offset), []),
    references: async (uri, offset, includeDefinitions, isCancelled) => {
      await loadLibrary();
      return onPolicy(uri, (checked) => symbols.references(checked, offset, includeDefinitions, isCancelled), Promise.resolve([]));
    },
    definition: async (uri, offset) => {
      await loadLibrary();
      return onPolicy(uri, (checked) => symbols.definitions(checked, offset), Promise.resolve([]));
    },
    linkedRanges: (uri, offset) => onPolicy<LinkedRanges | undefined>(uri, (checked) => linkedRangesAt(checked, offset), undefined),
    tokens: (uri, within) => onPolicy<readonly SymbolToken[]>(uri, (checked) => tokensIn(checked, within), []),
    moveFiles: async (moves) => {
      await loadLibrary();
      return moveEdits(moves, library.files(), (file) => mayBePolicy(file, settingsOf(file.uri), pathIn(folderOf(file.uri), file.uri)));
    },
    setKey: (uri, key, value) => onDocument<TextEdit | undefined>(uri, (checked) => setKeyEdit(checked.document, key, value), undefined),
    review: (uri, request) => onDocument<ReviewPlan | undefined>(uri, ({ document, today }) => planReview(document, request, today), undefined),
    ready: (uri, options = {}) => {
      const own = check(uri, options);
      const checked = check(uri, { ...options, unlimited: true, status: judgedAs });
      return own && checked && readinessOf(checked, own.status);
    },
    // What is not in force changes as it likes, so nobody need be asked about it.
    loadCommitted: async (uri) => {
      const document = open.get(uri)?.document;
      const status = document && statusOf(document);
      return status === 'approved' || status === 'in-force' ? committed.load(uri) : false;
    },
    today: () => host.today(),
    insertAllSections: (uri) =>
      onDocument<readonly TextEdit[]>(uri, (checked) => insertionEdits(checked.document, missingSections(checked), checked.kind), []),
    choices: (key, reader, uri) => choicesFor(key, reader, catalogFor(uri === undefined ? defaults : settingsOf(uri))),
    kinds: (folder) => catalogIn(folder).kindIds,
    shapes: (kind, reader, folder) => shapeChoices(kind, reader, catalogIn(folder)),
    newDocument: (request) => newDocument(request, settingFor(request)),
    blanksOfNewDocument: (request) => blanksOfNewDocument(request, settingFor(request)),
    render: (uri, reader) => onDocument<RenderedDocument | undefined>(uri, (checked) => rendered(checked, reader), undefined),
    export: async (uri, format, reader, options = {}) => {
      const checked = check(uri, { unlimited: true });
      return checked && exportDocument(checked, format, options, { reader, host });
    },
    pictures: (uri) => onDocument<readonly string[]>(uri, picturesOf, []),
    builtIn: (uri, reader) => onDocument<BuiltInFacts | undefined>(uri, (checked) => builtInFacts(checked, reader), undefined),
    renderChange: (uri, reader, page) =>
      onDocument<RenderedChange | undefined>(uri, (checked) => pages.change(uri, rendered(checked, reader), page), undefined),
    status: (uri, reader) => onDocument<DocumentStatus | undefined>(uri, (checked) => statusFor(checked, reader), undefined),
    register: async (reader, request = {}) => {
      if (request.uri === undefined) await loadLibrary();
      return registerOf(reader, request);
    },
    health: async (reader, request = {}) => {
      if (request.uri === undefined) await loadLibrary();
      return healthIn(reader, request);
    },
    healthReport: (health, format, reader) => healthReport(health, format, host.today(), reader),
    lenses: (uri, reader) => onDocument<readonly FigureLens[]>(uri, (checked) => figureLenses(checked, host.today(), reader), []),
    explain: (uri, line, reader) => {
      const checked = check(uri, { explicit: true, unlimited: true });
      return checked && explainLine(checked, line, reader);
    },
    describe: (finding, reader, uri) => describe(finding, reader, catalogFor(uri === undefined ? defaults : settingsOf(uri))),
    say,
  };
}

interface PageMemory {
  change(uri: string, rendered: RenderedDocument, page: number | undefined): RenderedChange;
  forget(uri: string): void;
}

/** A few previews may show one document, each a version behind the other. */
const pagesKept = 4;

/** Remembers the latest pages of each document that is shown, by number. */
function createPageMemory(): PageMemory {
  const known = new Map<string, readonly { readonly page: number; readonly rendered: RenderedDocument }[]>();
  let last = 0;
  return {
    change: (uri, rendered, page) => {
      const before = known.get(uri) ?? [];
      const base = before.find((one) => one.page === page);
      last += 1;
      known.set(uri, [{ page: last, rendered }, ...before].slice(0, pagesKept));
      const { blocks, ...rest } = rendered;
      return { ...rest, page: last, ...(base ? { from: base.page } : {}), change: changeBetween(base?.rendered.blocks ?? [], blocks) };
    },
    forget: (uri) => void known.delete(uri),
  };
}

function isAmong(checked: CheckedDocument, around: Partial<CheckedDocument>): boolean {
  return (Object.keys(around) as (keyof CheckedDocument)[]).every((key) => checked[key] === around[key]);
}

const ruleOptions = new Map([...ruleIds.map((id) => [id, undefined] as const), ...rules.map(({ id, options }) => [id as string, options] as const)]);

/** The path of a document below its folder, or its file name. What follows a question mark is for the editor's file system. */
function pathIn(folder: Folder | undefined, uri: string): string {
  const address = uri.replace(/[?#].*$/s, '');
  const path = folder ? address.slice(folder.uri.length) : address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The served language nearest to an editor's display language; English for others. */
export function readerLanguage(tag: string): LanguageCode {
  const code = tag.toLowerCase().split(/[-_.]/)[0] ?? '';
  return code in packs ? (code as LanguageCode) : 'en';
}
