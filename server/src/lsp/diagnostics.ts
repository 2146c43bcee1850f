/** Findings sent to the editor: pulled where it can, pushed elsewhere, and only for the newest text. */
import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { checkedNotification } from '../protocol.ts';
import { configFileName } from '../workspace/config.ts';
import type { ServerContext } from './context.ts';
import { toDiagnostics } from './convert.ts';
import { Outbox } from './outbox.ts';

/** What the rest of the server asks of the diagnostics. */
export interface DiagnosticsSupport {
  /** Asks for new diagnostics of every open document: settings have changed. */
  refresh(): void;
}

/** Answers pulls at a pause of the writer, pushes where the editor cannot pull, and tells our own client when a document was checked. Waits for the settings. */
export function registerDiagnostics(
  context: ServerContext,
  configDiagnostics: (uri: string) => Promise<Diagnostic[]>,
  settingsReady: Promise<void>,
): DiagnosticsSupport {
  const { connection, documents, guard, service, traits } = context;
  const lookUp = linksLookUp(context, (uri) => refresh([uri]));
  const compute: Compute = async (uri) => {
    // Without the settings a policy that only `include` names would be answered as if it were none.
    await settingsReady;
    const document = documents.get(uri);
    if (!document || isHistory(uri)) return [];
    if (isConfig(uri)) return configDiagnostics(uri);
    const checked = service.check(uri);
    if (checked?.checked) lookUp(uri);
    return checked ? toDiagnostics(document, checked, service, traits()) : [];
  };
  const outbox = new Outbox((uri) => {
    push(context, uri, compute).catch((error: unknown) => connection.console.error(`diagnostics of ${uri}: ${String(error)}`));
  });
  void settingsReady.then(() => outbox.begin());
  const refresh = (uris: readonly string[]): void => {
    for (const uri of uris) outbox.schedule(uri);
    // An editor that refuses, or has gone, pulls when it likes.
    if (traits().pullsDiagnostics && traits().refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => undefined);
  };

  followDocuments(context, outbox);
  const answered = new Answered();
  documents.onDidClose(({ document }) => answered.forget(document.uri));
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const pull = async (
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    await outbox.paused();
    // Of those that waited through a burst only the last one is wanted still.
    if (token.isCancellationRequested) return none;
    const items = await compute(uri);
    return documents.get(uri) ? answered.report(uri, items, previousResultId) : none;
  };
  connection.languages.diagnostics.on(guard('diagnostics', none, pull));
  return { refresh: () => refresh(documents.all().map(({ uri }) => uri)) };
}

type Compute = (uri: string) => Promise<Diagnostic[]>;

/** The last answer for each document. Most keystrokes change no finding, and an editor that is told so has nothing to draw anew. */
class Answered {
  readonly #answers = new Map<string, { readonly id: string; readonly written: string }>();
  #count = 0;

  report(uri: string, items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
    const last = this.#answers.get(uri);
    const written = JSON.stringify(items);
    if (last && last.id === previous && last.written === written) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    this.#count += 1;
    const id = String(this.#count);
    this.#answers.set(uri, { id, written });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  forget(uri: string): void {
    this.#answers.delete(uri);
  }
}

/** Where links lead is found out behind the writer's back; findings that come of it are shown when it is known. */
function linksLookUp({ connection, service }: ServerContext, learned: (uri: string) => void): (uri: string) => void {
  const lookingUp = new Set<string>();
  return (uri) => {
    if (lookingUp.has(uri)) return;
    lookingUp.add(uri);
    service
      .loadLinks(uri)
      .then((isNew) => {
        if (isNew) learned(uri);
      })
      .catch((error: unknown) => connection.console.error(`links of ${uri}: ${String(error)}`))
      .finally(() => lookingUp.delete(uri));
  };
}

async function push({ connection, documents, traits }: ServerContext, uri: string, compute: Compute): Promise<void> {
  const version = documents.get(uri)?.version;
  if (version === undefined) return;
  if (!traits().pullsDiagnostics) {
    const diagnostics = await compute(uri);
    // Findings of a text that has changed meanwhile would stand in wrong places; the change brings its own.
    if (documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, diagnostics, version });
  }
  if (traits().asks) await connection.sendNotification(checkedNotification, { uri, version });
}

function followDocuments({ connection, documents, service, traits }: ServerContext, outbox: Outbox): void {
  documents.onDidChangeContent(({ document }) => {
    outbox.schedule(document.uri);
    // What a translation lacks is said in both documents.
    for (const other of service.counterparts(document.uri)) outbox.schedule(other);
  });
  documents.onDidClose(({ document }) => {
    outbox.drop(document.uri);
    if (!traits().pullsDiagnostics) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }).catch(() => undefined);
  });
}

/** Earlier versions of a file, as a comparison shows them on its left side: nobody can mend those. */
function isHistory(uri: string): boolean {
  return /^(?:git|gitlens|gitfs|conflictResolution|vscode-local-history|review|pr|svn|hg):/.test(uri);
}

/** Whether an address is that of a settings file, of whichever folder. */
export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${configFileName}`);
}
