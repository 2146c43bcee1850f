/** Findings sent to the editor: pulled where it can, pushed elsewhere, and only for the newest text. */
import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { checkedNotification } from '../protocol.ts';
import { configFileName } from '../workspace/config.ts';
import type { ServerContext } from './context.ts';
import { toDiagnostics } from './convert.ts';

/** What the rest of the server asks of the diagnostics. */
export interface DiagnosticsSupport {
  /** Asks for new diagnostics of every open document: settings have changed. */
  refresh(): void;
}

/** Waits for the turn of the event loop after the one at hand. */
export type Defer = (run: () => void) => void;

/** How many turns without a keystroke count as a pause. The message that follows in the queue may take its turn after ours. */
const quietTurns = 2;

/** Answers pulls, pushes where the editor cannot pull, and tells our own client when a document was checked. Waits for the settings. */
export function registerDiagnostics(
  context: ServerContext,
  configDiagnostics: (uri: string) => Promise<Diagnostic[]>,
  settingsReady: Promise<void>,
  defer: Defer,
): DiagnosticsSupport {
  const { connection, documents, guard, traits } = context;
  const waiting = new Set<string>();
  let changes = 0;
  let ready = false;
  void settingsReady.then(() => {
    ready = true;
  });

  const compute = async (uri: string): Promise<Diagnostic[]> => {
    // Without the settings a policy that only `include` names would be answered as if it were none.
    await settingsReady;
    const document = documents.get(uri);
    if (!document || isHistory(uri)) return [];
    if (isConfig(uri)) return configDiagnostics(uri);
    const checked = context.service.check(uri);
    if (checked?.checked) lookUp(uri);
    return checked ? toDiagnostics(document, checked, context.service, traits()) : [];
  };

  /** Where links lead is found out behind the writer's back; findings that come of it are shown when it is known. */
  const lookingUp = new Set<string>();
  const lookUp = (uri: string): void => {
    if (lookingUp.has(uri)) return;
    lookingUp.add(uri);
    context.service
      .loadLinks(uri)
      .then((learned) => {
        if (learned) refresh([uri]);
      })
      .catch((error: unknown) => connection.console.error(`links of ${uri}: ${String(error)}`))
      .finally(() => lookingUp.delete(uri));
  };

  const push = async (uri: string): Promise<void> => {
    const version = documents.get(uri)?.version;
    if (version === undefined) return;
    if (!traits().pullsDiagnostics) {
      const diagnostics = await compute(uri);
      // Findings of a text that has changed meanwhile would stand in wrong places; the change brings its own.
      if (documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, diagnostics, version });
    }
    if (traits().asks) await connection.sendNotification(checkedNotification, { uri, version });
  };

  const pushAll = (): void => {
    const uris = [...waiting];
    waiting.clear();
    // Loading the settings ends with a refresh of every document.
    if (!ready) return;
    for (const uri of uris) push(uri).catch((error: unknown) => connection.console.error(`diagnostics of ${uri}: ${String(error)}`));
  };

  // Keystrokes arrive one message a turn; checking waits until a few turns bring none, so that a burst is checked once.
  const settle = (seen: number, quiet: number): void => {
    defer(() => {
      if (seen !== changes) settle(changes, 0);
      else if (quiet < quietTurns) settle(seen, quiet + 1);
      else pushAll();
    });
  };
  const schedule = (uri: string): void => {
    changes += 1;
    if (waiting.size === 0) settle(changes, 0);
    waiting.add(uri);
  };

  documents.onDidChangeContent(({ document }) => {
    schedule(document.uri);
    // What a translation lacks is said in both documents.
    for (const other of context.service.counterparts(document.uri)) schedule(other);
  });
  documents.onDidClose(({ document }) => {
    waiting.delete(document.uri);
    if (!traits().pullsDiagnostics) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(() => undefined);
  });

  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard(
      'diagnostics',
      empty,
      async ({ textDocument }: { textDocument: { uri: string } }): Promise<DocumentDiagnosticReport> => ({
        kind: DocumentDiagnosticReportKind.Full,
        items: await compute(textDocument.uri),
      }),
    ),
  );

  const refresh = (uris: readonly string[]): void => {
    for (const uri of uris) schedule(uri);
    // An editor that refuses, or has gone, pulls when it likes.
    if (traits().pullsDiagnostics && traits().refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  return { refresh: () => refresh(documents.all().map(({ uri }) => uri)) };
}

/** Earlier versions of a file, as a comparison shows them on its left side: nobody can mend those. */
function isHistory(uri: string): boolean {
  return /^(?:git|gitlens|gitfs|conflictResolution|vscode-local-history|review|pr|svn|hg):/.test(uri);
}

/** Whether an address is that of a settings file, of whichever folder. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${configFileName}`);
}
