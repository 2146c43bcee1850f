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
  const { connection, service, documents, traits } = context;
  let configs: ReadonlyMap<string, Config> = new Map();
  /** What an editor that cannot be asked has sent last. */
  let sent: Given | undefined;

  /** A section of the editor's settings; undefined where it cannot be asked, or knows no such section and says so with an error. */
  const asked = async (name: string, folder?: string): Promise<Given | undefined> => {
    if (!traits().sendsConfiguration) return undefined;
    const scope = folder === undefined ? {} : { scopeUri: folder };
    try {
      return asRecord(await connection.workspace.getConfiguration({ section: name, ...scope }));
    } catch {
      return undefined;
    }
  };
  const editorSettings = async (folder?: string): Promise<Given> => (await asked(section, folder)) ?? sent ?? initial();
  /** Whether VS Code itself reports broken links: `markdown.validate.enabled`. Other editors know no such setting. */
  const reportsLinks = async (folder?: string): Promise<boolean> => (await asked(linksSection, folder))?.enabled === true;

  const load = async (): Promise<void> => {
    const loaded = new Map<string, Config>();
    await guarded('settings', async () => {
      service.setDefaults(await editorSettings());
      service.setLinksReported(undefined, await reportsLinks());
    });
    for (const folder of folders()) {
      await guarded(`settings of ${folder}`, async () => {
        service.setLinksReported(folder, await reportsLinks(folder));
        loaded.set(`${folder.replace(/\/$/, '')}/${configFileName}`, await service.loadFolder(folder, await editorSettings(folder)));
      });
    }
    configs = loaded;
    changed();
    // Reading every file takes its time; findings that need other files come when it is done.
    void guarded('library', async () => {
      const { libraryVersion } = service;
      await service.loadLibrary();
      if (service.libraryVersion !== libraryVersion) changed();
    });
  };

  const guarded = async (name: string, run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      connection.console.error(`${name}: ${String(error)}`);
    }
  };

  const loading = inTurn(load);

  connection.onDidChangeConfiguration(({ settings }: { settings?: unknown }) => {
    const own = asRecord(settings)[section];
    if (own !== undefined) sent = asRecord(own);
    void loading.start();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const files = changes.flatMap(({ uri }) => (isConfig(uri) ? [] : [uri]));
    // A checkout changes many files at once: they are shown once.
    if (files.length > 0) void guarded('files', async () => void (await Promise.all(files.map(service.fileChanged)))).then(changed);
    // A file made or deleted may also be one that a pattern matches.
    if (changes.some(({ uri, type }) => isConfig(uri) || type !== FileChangeType.Changed)) void loading.start();
  });
  documents.onDidChangeContent(({ document }) => void (isConfig(document.uri) && loading.start()));
  documents.onDidClose(({ document }) => void (isConfig(document.uri) && loading.start()));

  return {
    begin: async () => {
      const { client } = connection;
      const watchers = [`**/${configFileName}`, '**/*.{md,markdown}'].map((globPattern) => ({ globPattern }));
      const sections = { section: [section, linksSection] };
      // The settings are read whether or not the editor tells when they change.
      if (traits().sendsConfiguration)
        await guarded('watching settings', async () => void (await client.register(DidChangeConfigurationNotification.type, sections)));
      if (traits().watchesFiles)
        await guarded('watching files', async () => void (await client.register(DidChangeWatchedFilesNotification.type, { watchers })));
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
