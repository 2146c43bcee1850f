/** What a service knows beside its documents: the workspace folders with their settings, and the files in them. */
import { createFileFacts, type FactsIndex } from '../features/fileFacts.ts';
import type { FilePlace } from '../features/workspaceRegister.ts';
import type { Host } from '../host.ts';
import type { PolicyDocument } from '../model/document.ts';
import { ruleIds, rules } from '../rules/index.ts';
import { defaultSettings, type Settings } from '../schema/settings.ts';
import { matchesGlob } from '../util/glob.ts';
import { addressIn } from '../util/uri.ts';
import { type Config, configFileName, readConfig, settingsFrom } from '../workspace/config.ts';
import { createLibrary, type Library, libraryLimits } from '../workspace/library.ts';

/** An open document, and the version that the editor counts. */
export interface OpenDocument {
  readonly document: PolicyDocument;
  readonly version: number;
}

/** A workspace folder. */
export interface Folder {
  /** Ends with a slash. */
  readonly uri: string;
  readonly settings: Settings;
  /** The Markdown files below it. */
  readonly paths: readonly string[];
}

/** The folders and files around open documents. */
export interface WorkspaceState {
  readonly library: Library;
  readonly facts: FactsIndex;
  folderOf(uri: string): Folder | undefined;
  /** The settings under which a file is checked. */
  settingsOf(uri: string): Settings;
  /** The path of a file below its folder, or its file name. */
  pathOf(uri: string): string;
  placeOf(uri: string): FilePlace;
  /** The settings of a folder; those of the editor without one. */
  settingsIn(folder: string | undefined): Settings;
  loadFolder(folder: string, editorSettings: Readonly<Record<string, unknown>>): Promise<Config>;
  removeFolder(folder: string): void;
  setDefaults(editorSettings: Readonly<Record<string, unknown>>): void;
  /** Reads the texts of the files of all folders, as far as they are not read yet. */
  loadTexts(): Promise<void>;
  /** The same, and what those files say that others need to know: that takes a while, in which other work goes on. */
  loadFacts(): Promise<void>;
  /** Both for files below an address. */
  loadFiles(folder: string, addresses: readonly string[]): Promise<void>;
  refresh(uri: string): Promise<void>;
  /** Grows whenever a stored file is read or forgotten. */
  readonly version: number;
}

/** Makes it on a host. `open` gives the open documents by address. */
export function createWorkspaceState(host: Host, open: () => ReadonlyMap<string, OpenDocument>): WorkspaceState {
  const library = createLibrary(host, open);
  let folders: readonly Folder[] = [];
  let defaults = defaultSettings;

  const folderOf = (uri: string): Folder | undefined =>
    folders.filter((folder) => uri.startsWith(folder.uri)).sort((a, b) => b.uri.length - a.uri.length)[0];
  const settingsOf = (uri: string): Settings => folderOf(uri)?.settings ?? defaults;
  const pathOf = (uri: string): string => pathIn(folderOf(uri), uri);
  const facts = createFileFacts(library, host, settingsOf, pathOf);

  /** How many files the log says were not read. */
  let told = 0;
  // Several calls at once read the files once.
  const loadTexts = oneAfterAnother(async () => {
    for (const folder of folders)
      await library.load(
        folder.uri,
        pathsToRead(folder).map((path) => addressIn(folder.uri, path)),
      );
    if (library.left > 0 && library.left !== told)
      host.log(`Files not read, because there are too many of them or they are too long: ${library.left}`);
    told = library.left;
  });
  /** A file that is made or gone changes the list of its folder before the folder is listed anew: else the next reading would forget it. */
  const keepListed = (uri: string, isThere: boolean): void => {
    const folder = folderOf(uri);
    const path = pathOf(uri);
    if (!folder || folder.paths.includes(path) === isThere) return;
    const paths = isThere ? [...folder.paths, path] : folder.paths.filter((other) => other !== path);
    folders = folders.map((other) => (other === folder ? { ...folder, paths } : other));
  };
  const loadFactsOfFolders = oneAfterAnother(async () => {
    for (const { uri } of folders) await facts.load(uri);
  });

  return {
    library,
    facts,
    folderOf,
    settingsOf,
    pathOf,
    placeOf: (uri) => {
      const folder = folderOf(uri);
      const path = pathIn(folder, uri);
      // The address of an unsaved document is a scheme and a name.
      if (!folder) return { path, shown: path.replace(/^[a-z][a-z0-9+.-]*:/i, '') };
      return { path, shown: folders.length > 1 ? `${pathIn(undefined, folder.uri.slice(0, -1))}/${path}` : path };
    },
    settingsIn: (folder) => (folder === undefined ? defaults : settingsOf(withSlash(folder))),
    loadFolder: async (folder, editorSettings) => {
      const base = withSlash(folder);
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
      const base = withSlash(folder);
      folders = folders.filter(({ uri }) => uri !== base);
      library.drop(base);
    },
    setDefaults: (editorSettings) => {
      defaults = settingsFrom(editorSettings);
    },
    loadTexts,
    loadFacts: async () => {
      await loadTexts();
      await loadFactsOfFolders();
    },
    loadFiles: async (folder, addresses) => {
      await library.load(folder, addresses);
      await facts.load(folder);
    },
    refresh: async (uri) => {
      keepListed(uri, (await library.refresh(uri)) ?? (await host.read(uri).catch(() => undefined)) !== undefined);
      await facts.load(uri);
    },
    get version() {
      return library.version + facts.version;
    },
  };
}

/** A job that is begun again only when it is over, failed or not. */
function oneAfterAnother(job: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(job, job);
    return last;
  };
}

/** Where there are more files than are read, those that are never checked give way to others. */
function pathsToRead({ paths, settings: { exclude } }: Folder): readonly string[] {
  if (paths.length <= libraryLimits.files) return paths;
  return paths.filter((path) => !exclude.some((pattern) => matchesGlob(path, pattern)));
}

const ruleOptions = new Map([...ruleIds.map((id) => [id, undefined] as const), ...rules.map(({ id, options }) => [id as string, options] as const)]);

/** What follows a question mark is for the editor's file system. */
function pathIn(folder: Folder | undefined, uri: string): string {
  const address = uri.replace(/[?#].*$/s, '');
  const path = folder ? address.slice(folder.uri.length) : address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
