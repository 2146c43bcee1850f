/**
 * The engine behind one door. The language server, the command line and the tests call this and nothing below it.
 * It holds the open documents and the settings of each workspace folder, and can be rebuilt from both at any time.
 */

import { type CheckOptions, checkDocument, mayBePolicy } from './features/checkDocument.ts';
import { type CheckedDocument, describe, type Phrase, say } from './features/checked.ts';
import { type Choice, choicesFor } from './features/choices.ts';
import { type Action, actionsAt, fixAllEdits, missingSections } from './features/codeActions.ts';
import { type CompletionItem, completionsAt } from './features/completion.ts';
import { createCounterparts, sameCounterparts } from './features/counterparts.ts';
import { createElsewhere } from './features/elsewhere.ts';
import { type ExplainedStatement, explainLine } from './features/explain.ts';
import { settledEdits } from './features/fixAll.ts';
import { type Goal, goalsAt } from './features/goals.ts';
import { type Hover, hoverAt } from './features/hover.ts';
import { createLinks } from './features/links.ts';
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
import { fillEdits } from './features/placeholders.ts';
import { type FileEdits, type RenamePlace, renameEdits, renamePlaceAt } from './features/rename.ts';
import { type SilenceScope, silenceEdits } from './features/silence.ts';
import { type DocumentStatus, statusFor } from './features/status.ts';
import { createRegister, type Register, type RegisterRequest } from './features/workspaceRegister.ts';
import type { Host } from './host.ts';
import { type Catalog, catalogFor } from './kinds/catalog.ts';
import { packs } from './languages/index.ts';
import type { Finding } from './lint/finding.ts';
import { editDocument, type PolicyDocument, parseDocument } from './model/document.ts';
import { type RenderedPage, renderPage } from './render/page.ts';
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

export type { CheckOptions } from './features/checkDocument.ts';
export type { CheckedDocument, Phrase } from './features/checked.ts';
export type { Action } from './features/codeActions.ts';
export type { CompletionItem } from './features/completion.ts';
export type { ExplainedStatement } from './features/explain.ts';
export type { Goal } from './features/goals.ts';
export type { Hover } from './features/hover.ts';
export type { Move } from './features/moveFiles.ts';
export type { NewDocument, ShapeChoice } from './features/newDocument.ts';
export type { AskedBlank } from './features/newDocumentBlanks.ts';
export { cellOf, type RegisterColumn, type RegisterRow, registerColumns } from './features/register.ts';
export type { FileEdits, RenamePlace } from './features/rename.ts';
export type { SilenceScope } from './features/silence.ts';
export type { DocumentStatus } from './features/status.ts';
export type { Register, RegisterRequest } from './features/workspaceRegister.ts';
export type { Finding } from './lint/finding.ts';

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
  complete(uri: string, offset: number, reader: LanguageCode): readonly CompletionItem[];
  /** The edits that fill the blank at an offset, there or wherever it stands. */
  fill(uri: string, offset: number, value: string, everywhere: boolean): readonly TextEdit[];
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
  /** What can be worded anew at an offset: a heading of a policy. */
  renamePlace(uri: string, offset: number): RenamePlace | undefined;
  /** The edits, file by file, that give a heading other words, links in the workspace included. */
  rename(uri: string, offset: number, title: string): Promise<readonly FileEdits[]>;
  /** The edits, file by file and made before the move, by which links follow files and folders that are renamed or moved. */
  moveFiles(moves: readonly Move[]): Promise<readonly FileEdits[]>;
  /** The edit that sets a key of the front matter. */
  setKey(uri: string, key: FrontMatterKey, value: string): TextEdit | undefined;
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
  /** The measured commitments of a document, or of every policy of the workspace. */
  register(reader: LanguageCode, request?: RegisterRequest): Promise<Register>;
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

  const elsewhere = createElsewhere(library, host, settingsOf, (uri) => pathIn(folderOf(uri), uri));
  /** The open documents that the last check of a document named in a finding. */
  const named = new Map<string, ReadonlySet<string>>();
  let standardsRead = 0;
  const links = createLinks({ library, host, settingsOf, pathOf: (uri) => pathIn(folderOf(uri), uri), folderOf });
  const registerOf = createRegister(library, host, settingsOf, (uri) => {
    const folder = folderOf(uri);
    const path = pathIn(folder, uri);
    // The address of an unsaved document is a scheme and a name.
    if (!folder) return { path, shown: path.replace(/^[a-z][a-z0-9+.-]*:/i, '') };
    return { path, shown: folders.length > 1 ? `${pathIn(undefined, folder.uri.slice(0, -1))}/${path}` : path };
  });

  const check = (uri: string, options: CheckOptions = {}): CheckedDocument | undefined => {
    const current = open.get(uri);
    if (!current) return undefined;
    const folder = folderOf(uri);
    const settings = settingsOf(uri);
    const key = `${uri} ${options.explicit ?? false} ${options.unlimited ?? false}`;
    const known = results.get(current.document)?.get(key);
    const others = counterparts.of(uri);
    const standards = elsewhere.of(uri, current.document.language);
    const linked = links.of(uri);
    const isCurrent = known?.settings === settings && known.version === current.version && known.elsewhere === standards && known.linked === linked;
    if (known && isCurrent && sameCounterparts(known.counterparts, others)) return known;
    const path = pathIn(folder, uri);
    const checked = checkDocument({ uri, ...current, settings, path, options, counterparts: others, elsewhere: standards, linked, log: host.log });
    named.set(uri, new Set(checked.findings.flatMap(({ related }) => related.flatMap((other) => other.uri ?? []))));
    const all = results.get(current.document) ?? new Map<string, CheckedDocument>();
    results.set(current.document, all.set(key, checked));
    return checked;
  };

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
      linked: checked.linked,
      log: host.log,
    });
  };

  const loadFiles = async (folder: string, addresses: readonly string[]): Promise<void> => {
    await library.load(folder, addresses);
    if (await elsewhere.load(folder)) standardsRead += 1;
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

  const onDocument = <Result>(uri: string, use: (checked: CheckedDocument) => Result, otherwise: Result): Result => {
    const checked = check(uri);
    return checked ? use(checked) : otherwise;
  };

  return {
    open: (uri, text, version) => void open.set(uri, { document: parseDocument(text), version }),
    edit: (uri, edit, text, version) => {
      const current = open.get(uri);
      open.set(uri, { document: current ? editDocument(current.document, edit, text) : parseDocument(text), version });
    },
    close: (uri) => void open.delete(uri),
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
    },
    loadLinks: links.load,
    setRoot: links.setRoot,
    setLinksReported: links.setReported,
    setDefaults: (editorSettings) => {
      defaults = settingsFrom(editorSettings);
    },
    check,
    actions: (uri, span) => onDocument(uri, (checked) => actionsAt(checked, span), []),
    fixAll: (uri) => {
      const checked = check(uri, { unlimited: true });
      return checked ? settledEdits(checked, fixAllEdits, (text) => checkText(checked, text)) : [];
    },
    hover: (uri, offset, reader) => onDocument(uri, (checked) => hoverAt(checked, offset, reader), undefined),
    complete: (uri, offset, reader) => onDocument(uri, (checked) => completionsAt(checked, offset, reader, host.today()), []),
    fill: (uri, offset, value, everywhere) => onDocument(uri, (checked) => fillEdits(checked, offset, value, everywhere), []),
    goals: (uri, offset, reader) => onDocument(uri, (checked) => goalsAt(checked, offset, reader), []),
    silence: (uri, { offset, rule, scope, reason }) => onDocument(uri, (checked) => silenceEdits(checked, offset, rule, scope, reason), []),
    counterparts: (uri) => {
      const translations = counterparts.of(uri).map((other) => other.uri);
      const conflicting = [...open.keys()].filter((other) => other !== uri && (named.get(other)?.has(uri) || named.get(uri)?.has(other)));
      return [...new Set([...translations, ...conflicting, ...links.leadingTo(uri, [...open.keys()])])].filter((other) => open.has(other));
    },
    textOf: (uri) => library.file(uri)?.document.text,
    renamePlace: (uri, offset) => onDocument<RenamePlace | undefined>(uri, (checked) => renamePlaceAt(checked, offset), undefined),
    rename: async (uri, offset, title) => {
      await loadLibrary();
      return onDocument<readonly FileEdits[]>(uri, (checked) => renameEdits(checked, offset, title, library.neighbours(uri)), []);
    },
    moveFiles: async (moves) => {
      await loadLibrary();
      return moveEdits(moves, library.files(), (file) => mayBePolicy(file, settingsOf(file.uri), pathIn(folderOf(file.uri), file.uri)));
    },
    setKey: (uri, key, value) => onDocument<TextEdit | undefined>(uri, (checked) => setKeyEdit(checked.document, key, value), undefined),
    insertAllSections: (uri) =>
      onDocument<readonly TextEdit[]>(uri, (checked) => insertionEdits(checked.document, missingSections(checked), checked.kind), []),
    choices: (key, reader, uri) => choicesFor(key, reader, catalogFor(uri === undefined ? defaults : settingsOf(uri))),
    kinds: (folder) => catalogIn(folder).kindIds,
    shapes: (kind, reader, folder) => shapeChoices(kind, reader, catalogIn(folder)),
    newDocument: (request) => newDocument(request, settingFor(request)),
    blanksOfNewDocument: (request) => blanksOfNewDocument(request, settingFor(request)),
    render: (uri, reader) =>
      onDocument<RenderedDocument | undefined>(uri, (checked) => ({ ...renderPage(checked, reader), version: checked.version }), undefined),
    status: (uri, reader) => onDocument<DocumentStatus | undefined>(uri, (checked) => statusFor(checked, reader), undefined),
    register: async (reader, request = {}) => {
      if (request.uri === undefined) await loadLibrary();
      return registerOf(reader, request);
    },
    explain: (uri, line, reader) => {
      const checked = check(uri, { explicit: true, unlimited: true });
      return checked && explainLine(checked, line, reader);
    },
    describe: (finding, reader, uri) => describe(finding, reader, catalogFor(uri === undefined ? defaults : settingsOf(uri))),
    say,
  };
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
