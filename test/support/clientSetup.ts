import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../server/src/protocol.ts';

export const defaultFolder = 'file:///work';

/** What kind of editor the test client is. Unless told otherwise it can all that VS Code can. */
export interface ClientSetup {
  /** Files on disk, by URI. */
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  /** The language of the interface. */
  readonly locale?: string;
  /** The editor's settings under `policywright`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Settings of other parts of the editor, by section. */
  readonly sections?: Readonly<Record<string, unknown>>;
  /** Left out by editors other than our extension. */
  readonly initializationOptions?: InitializationOptions;
  /** Answers with an error what the server registers, asks to be refreshed, or wants to know of other parts of the editor. */
  readonly refuses?: boolean;
  /** Capabilities that this editor lacks. */
  readonly lacks?: readonly ('pull' | 'refresh' | 'snippets' | 'configuration' | 'watching' | 'folders' | 'documentChanges' | 'resolving')[];
}

/** The options that our extension sends. */
export const asking: InitializationOptions = { asks: true, settings: {} };

/** The capabilities of an editor. */
export function clientCapabilities({ lacks = [] }: ClientSetup): ClientCapabilities {
  const has = (name: (typeof lacks)[number]): boolean => !lacks.includes(name);
  return {
    textDocument: {
      ...(has('pull') ? { diagnostic: { dynamicRegistration: false } } : {}),
      ...(has('resolving') ? { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } } : {}),
      rename: { prepareSupport: true },
    },
    workspace: {
      configuration: has('configuration'),
      workspaceFolders: has('folders'),
      workspaceEdit: { documentChanges: has('documentChanges'), snippetEditSupport: has('snippets') },
      ...(has('watching') ? { didChangeWatchedFiles: { dynamicRegistration: true } } : {}),
      ...(has('refresh')
        ? { diagnostics: { refreshSupport: true }, codeLens: { refreshSupport: true }, semanticTokens: { refreshSupport: true } }
        : {}),
      fileOperations: { willRename: true },
      didChangeConfiguration: { dynamicRegistration: true },
    },
  };
}
