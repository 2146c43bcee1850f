/** Puts the language server together: capabilities, documents, settings, one handler a request. */
import { CodeActionKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import type { Host } from './host.ts';
import { watchCalendar } from './lsp/calendar.ts';
import type { ClientTraits, ServerContext } from './lsp/context.ts';
import { registerDiagnostics } from './lsp/diagnostics.ts';
import { documentSync, listenToDocuments } from './lsp/documents.ts';
import { createGuard } from './lsp/guard.ts';
import { registerBlanks } from './lsp/handlers/blanks.ts';
import { fixAllKind, registerCodeActions } from './lsp/handlers/codeAction.ts';
import { registerCodeLens } from './lsp/handlers/codeLens.ts';
import { completionTriggers, linkTriggers, registerCompletion } from './lsp/handlers/completion.ts';
import { registerEdits } from './lsp/handlers/edits.ts';
import { registerExport } from './lsp/handlers/export.ts';
import { registerGoals } from './lsp/handlers/goals.ts';
import { registerHealth } from './lsp/handlers/health.ts';
import { registerHover } from './lsp/handlers/hover.ts';
import { registerLifecycle } from './lsp/handlers/lifecycle.ts';
import { registerLinkedEditing } from './lsp/handlers/linkedEditing.ts';
import { moveFilters, registerMoveFiles } from './lsp/handlers/moveFiles.ts';
import { registerNewDocument } from './lsp/handlers/newDocument.ts';
import { registerReferences } from './lsp/handlers/references.ts';
import { registerRegister } from './lsp/handlers/register.ts';
import { registerRename } from './lsp/handlers/rename.ts';
import { registerRender } from './lsp/handlers/render.ts';
import { registerSemanticTokens, semanticTokens } from './lsp/handlers/semanticTokens.ts';
import { registerStatus } from './lsp/handlers/status.ts';
import { refreshShown } from './lsp/refresh.ts';
import { registerSettings } from './lsp/settings.ts';
import type { InitializationOptions } from './protocol.ts';
import { createPolicyService, readerLanguage } from './service.ts';

/** Starts serving a connection. Returns when the connection listens. */
export function start(connection: Connection, host: Host): void {
  // What the writer sees counts, saved or not.
  const service = createPolicyService({ ...host, read: (uri) => Promise.resolve(documents.get(uri)?.getText() ?? host.read(uri)) });
  let traits = traitsOf(undefined);
  let folders: readonly string[] = [];
  let initial: Readonly<Record<string, unknown>> = {};

  const documents = listenToDocuments(connection, service);
  const context: ServerContext = {
    connection,
    service,
    documents,
    guard: createGuard((message) => connection.console.error(message)),
    traits: () => traits,
  };

  connection.onInitialize((params): InitializeResult => {
    traits = traitsOf(params);
    folders = foldersOf(params);
    initial = optionsOf(params)?.settings ?? {};
    return { serverInfo: { name: 'policywright' }, capabilities: capabilities(traits) };
  });

  const refresh = (): void => {
    diagnostics.refresh();
    refreshShown(context);
  };
  const settings = registerSettings(
    context,
    () => folders,
    () => initial,
    refresh,
  );
  let begun: () => void = () => undefined;
  const settingsReady = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const diagnostics = registerDiagnostics(context, (uri) => settings.diagnostics(uri), settingsReady);
  registerCodeActions(context);
  registerHover(context);
  registerCompletion(context);
  registerEdits(context);
  registerGoals(context);
  registerStatus(context, settingsReady);
  registerRender(context);
  registerBlanks(context, settingsReady);
  registerExport(context, settingsReady);
  registerRename(context, settingsReady);
  registerReferences(context, settingsReady);
  registerLinkedEditing(context);
  registerSemanticTokens(context, settingsReady);
  registerMoveFiles(context, settingsReady);
  registerNewDocument(context, settingsReady);
  registerRegister(context, settingsReady);
  registerHealth(context, settingsReady);
  registerCodeLens(context, settingsReady);
  registerLifecycle(context, settingsReady);
  watchCalendar(context, settingsReady, refresh);

  connection.onInitialized(() => {
    if (traits.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const folder of removed) service.removeFolder(folder.uri);
        folders = [...folders.filter((uri) => !removed.some((folder) => folder.uri === uri)), ...added.map((folder) => folder.uri)];
        void settings.reload();
      });
    }
    settings
      .begin()
      .catch((error: unknown) => connection.console.error(`settings: ${String(error)}`))
      .finally(begun);
  });
  connection.listen();
}

/** Older editors name one folder, by its root. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
}

function optionsOf(params: InitializeParams): Partial<InitializationOptions> | undefined {
  const given: unknown = params.initializationOptions;
  return typeof given === 'object' && given !== null ? (given as Partial<InitializationOptions>) : undefined;
}

function traitsOf(params: InitializeParams | undefined): ClientTraits {
  const { textDocument, workspace } = params?.capabilities ?? {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    edits: {
      takesVersions: workspace?.workspaceEdit?.documentChanges ?? false,
      takesSnippets: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    },
    sendsConfiguration: workspace?.configuration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    changesFolders: workspace?.workspaceFolders ?? false,
    resolvesActions: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    preparesRenames: textDocument?.rename?.prepareSupport ?? false,
    movesFiles: workspace?.fileOperations?.willRename ?? false,
    asks: (params && optionsOf(params)?.asks) ?? false,
    hasLinks: (params && optionsOf(params)?.hasLinks) ?? false,
    showsRules: (params && optionsOf(params)?.showsRules) ?? false,
    reader: readerLanguage(params?.locale ?? 'en'),
  };
}

function capabilities({ pullsDiagnostics, resolvesActions, preparesRenames, movesFiles, hasLinks }: ClientTraits): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: documentSync, save: true },
    hoverProvider: true,
    codeLensProvider: {},
    completionProvider: { triggerCharacters: [...completionTriggers, ...(hasLinks ? [] : linkTriggers)] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: resolvesActions },
    renameProvider: preparesRenames ? { prepareProvider: true } : true,
    documentHighlightProvider: true,
    referencesProvider: true,
    definitionProvider: true,
    linkedEditingRangeProvider: true,
    semanticTokensProvider: semanticTokens,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(movesFiles ? { fileOperations: { willRename: moveFilters } } : {}),
    },
    ...(pullsDiagnostics ? { diagnosticProvider: { identifier: 'policywright', interFileDependencies: true, workspaceDiagnostics: false } } : {}),
  };
}
