/** The settings of each workspace folder: the editor's, and `policywright.yaml` on top of them. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { type Config, type ConfigProblem, configFileName } from '../workspace/config.ts';
import type { ServerContext } from './context.ts';
import { diagnosticSource, ruleAddress, toRange } from './convert.ts';
import { isConfig } from './diagnostics.ts';
import { inTurn } from './inTurn.ts';

/** What the rest of the server asks of the settings. */
export interface SettingsSupport {
  /** Loads every folder; called once the client is ready. */
  begin(): Promise<void>;
  /** Loads every folder again: folders have changed. */
  reload(): Promise<void>;
  /** What is wrong in an open settings file, once it has been read as it now is. */
  diagnostics(uri: string): Promise<Diagnostic[]>;
}

type Given = Readonly<Record<string, unknown>>;

const section = 'policywright';
const linksSection = 'markdown.validate';

/**
 * Keeps the settings of each folder in step with the editor and its files. `changed` is called whenever documents may have to be checked
 * anew.
 */
export function registerSettings(
  context: ServerContext,
  folders: () => readonly string[],
  initial: () => Given,
  changed: () => void,
): SettingsSupport {
  const editor = new EditorSettings(context, initial);
  let configs: ReadonlyMap<string, Config> = new Map();
  const loading = inTurn(async () => {
    configs = await loadFolders(context, folders(), editor);
    changed();
    void loadLibrary(context, changed);
  });
  followChanges(context, { editor, reload: () => void loading.start(), changed });
  return {
    begin: async () => {
      await askForChanges(context);
      await loading.start();
    },
    reload: loading.start,
    diagnostics: async (uri) => {
      await loading.idle();
      const problems = configs.get(uri)?.problems ?? [];
      return problems.flatMap((problem) => toDiagnostic(context, uri, problem));
    },
  };
}

/** What the editor's own settings say. */
class EditorSettings {
  readonly #context: ServerContext;
  readonly #initial: () => Given;
  /** What an editor that cannot be asked has sent last. */
  #sent: Given | undefined;

  constructor(context: ServerContext, initial: () => Given) {
    this.#context = context;
    this.#initial = initial;
  }

  /** Those for Policywright, below a folder or outside every folder. */
  async own(folder?: string): Promise<Given> {
    return (await this.#asked(section, folder)) ?? this.#sent ?? this.#initial();
  }

  /** Whether VS Code itself reports broken links: `markdown.validate.enabled`. Other editors know no such setting. */
  async reportsLinks(folder?: string): Promise<boolean> {
    return (await this.#asked(linksSection, folder))?.enabled === true;
  }

  /** Takes what an editor sends by itself. */
  take(settings: unknown): void {
    const own = asRecord(settings)[section];
    if (own !== undefined) this.#sent = asRecord(own);
  }

  /** A section of the editor's settings; undefined where it cannot be asked, or knows no such section and says so with an error. */
  async #asked(name: string, folder?: string): Promise<Given | undefined> {
    const { connection, traits } = this.#context;
    if (!traits().sendsConfiguration) return undefined;
    const scope = folder === undefined ? {} : { scopeUri: folder };
    try {
      return asRecord(await connection.workspace.getConfiguration({ section: name, ...scope }));
    } catch {
      return undefined;
    }
  }
}

/** Does something, and logs where it fails. */
async function guarded({ connection }: ServerContext, name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    connection.console.error(`${name}: ${String(error)}`);
  }
}

/** Reads the settings of every folder. Answers the settings files by their addresses. */
async function loadFolders(context: ServerContext, folders: readonly string[], editor: EditorSettings): Promise<ReadonlyMap<string, Config>> {
  const { service } = context;
  const loaded = new Map<string, Config>();
  await guarded(context, 'settings', async () => {
    service.setDefaults(await editor.own());
    service.setLinksReported(undefined, await editor.reportsLinks());
  });
  for (const folder of folders) {
    await guarded(context, `settings of ${folder}`, async () => {
      service.setLinksReported(folder, await editor.reportsLinks(folder));
      loaded.set(`${folder.replace(/\/$/, '')}/${configFileName}`, await service.loadFolder(folder, await editor.own(folder)));
    });
  }
  return loaded;
}

/** Reading every file takes its time; findings that need other files come when it is done. */
async function loadLibrary(context: ServerContext, changed: () => void): Promise<void> {
  const { service } = context;
  await guarded(context, 'library', async () => {
    const { libraryVersion } = service;
    await service.loadLibrary();
    if (service.libraryVersion !== libraryVersion) changed();
  });
}

interface Following {
  readonly editor: EditorSettings;
  readonly reload: () => void;
  readonly changed: () => void;
}

function followChanges(context: ServerContext, { editor, reload, changed }: Following): void {
  const { connection, documents, service } = context;
  connection.onDidChangeConfiguration(({ settings }: { settings?: unknown }) => {
    editor.take(settings);
    reload();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const files = changes.flatMap(({ uri }) => (isConfig(uri) ? [] : [uri]));
    // A checkout changes many files at once: they are shown once.
    if (files.length > 0) void guarded(context, 'files', async () => void (await Promise.all(files.map(service.fileChanged)))).then(changed);
    // A file made or deleted may also be one that a pattern matches.
    if (changes.some(({ uri, type }) => isConfig(uri) || type !== FileChangeType.Changed)) reload();
  });
  documents.onDidChangeContent(({ document }) => void (isConfig(document.uri) && reload()));
  documents.onDidClose(({ document }) => void (isConfig(document.uri) && reload()));
}

/** Asks the editor to tell of changes. The settings are read whether or not it does. */
async function askForChanges(context: ServerContext): Promise<void> {
  const { client } = context.connection;
  const watchers = [`**/${configFileName}`, '**/*.{md,markdown}'].map((globPattern) => ({ globPattern }));
  const sections = { section: [section, linksSection] };
  const { sendsConfiguration, watchesFiles } = context.traits();
  if (sendsConfiguration)
    await guarded(context, 'watching settings', async () => void (await client.register(DidChangeConfigurationNotification.type, sections)));
  if (watchesFiles)
    await guarded(context, 'watching files', async () => void (await client.register(DidChangeWatchedFilesNotification.type, { watchers })));
}

function toDiagnostic({ documents, service, traits }: ServerContext, uri: string, { rule, message, data, span }: ConfigProblem): Diagnostic[] {
  const document = documents.get(uri);
  if (!document) return [];
  const severity = rule === 'config/syntax' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const text = service.say({ id: message, data }, traits().reader);
  return [
    {
      range: toRange(document, span),
      message: text,
      severity,
      code: rule,
      codeDescription: { href: ruleAddress(rule, traits()) },
      source: diagnosticSource,
    },
  ];
}

function asRecord(value: unknown): Given {
  return typeof value === 'object' && value !== null ? (value as Given) : {};
}
