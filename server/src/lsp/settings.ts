/** The settings of each workspace folder: the editor's, and `policywright.yaml` on top of them. */
import { type Diagnostic, DiagnosticSeverity, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { type Config, configFileName } from '../workspace/config.ts';
import type { ServerContext } from './context.ts';
import { diagnosticSource, ruleAddress, toRange } from './convert.ts';
import { isConfig } from './diagnostics.ts';

export interface SettingsSupport {
  /** Loads every folder; called once the client is ready, and again when folders or settings change. */
  reload(): Promise<void>;
  /** What is wrong in an open settings file. */
  diagnostics(uri: string): Diagnostic[];
}

const section = 'policywright';

export function registerSettings(context: ServerContext, folders: () => readonly string[], initial: () => Readonly<Record<string, unknown>>, changed: () => void): SettingsSupport {
  const { connection, service, documents, traits } = context;
  const configs = new Map<string, Config>();

  const editorSettings = async (folder: string): Promise<Readonly<Record<string, unknown>>> => {
    if (!traits().sendsConfiguration) return initial();
    const given: unknown = await connection.workspace.getConfiguration({ scopeUri: folder, section });
    return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
  };

  const load = async (folder: string): Promise<void> => {
    const config = await service.loadFolder(folder, await editorSettings(folder));
    configs.set(`${folder.replace(/\/$/, '')}/${configFileName}`, config);
  };

  const reload = async (): Promise<void> => {
    for (const folder of folders()) {
      try {
        await load(folder);
      } catch (error) {
        connection.console.error(`settings of ${folder}: ${String(error)}`);
      }
    }
    changed();
  };

  connection.onDidChangeConfiguration(() => void reload());
  connection.onDidChangeWatchedFiles(() => void reload());
  documents.onDidChangeContent(({ document }) => {
    if (isConfig(document.uri)) void reload();
  });

  return {
    reload: async () => {
      if (traits().sendsConfiguration) await connection.client.register(DidChangeConfigurationNotification.type, { section });
      if (traits().watchesFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${configFileName}` }] });
      await reload();
    },
    diagnostics: (uri) => {
      const document = documents.get(uri);
      const config = configs.get(uri);
      if (!document || !config) return [];
      return config.problems.map(({ rule, message, data, span }) => ({
        range: toRange(document, span),
        message: service.say({ id: message, data }, traits().reader),
        severity: DiagnosticSeverity.Warning,
        code: rule,
        codeDescription: { href: ruleAddress(rule) },
        source: diagnosticSource,
      }));
    },
  };
}
