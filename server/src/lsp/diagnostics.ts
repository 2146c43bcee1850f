/** Findings sent to the editor: pulled where it can, pushed elsewhere, and only for the newest text. */
import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import { checkedNotification } from '../protocol.ts';
import { configFileName } from '../workspace/config.ts';
import type { ServerContext } from './context.ts';
import { toDiagnostics } from './convert.ts';

export interface DiagnosticsSupport {
  /** Asks for new diagnostics of every open document: settings have changed. */
  refresh(): void;
}

/** Waits for the turn of the event loop after the one at hand. */
export type Defer = (run: () => void) => void;

export function registerDiagnostics(context: ServerContext, configDiagnostics: (uri: string) => Diagnostic[], defer: Defer): DiagnosticsSupport {
  const { connection, documents, guard, traits } = context;
  const waiting = new Set<string>();
  let changes = 0;

  const compute = (uri: string): Diagnostic[] => {
    const document = documents.get(uri);
    if (!document) return [];
    if (isConfig(uri)) return configDiagnostics(uri);
    const checked = context.service.check(uri);
    return checked ? toDiagnostics(document, checked, context.service, traits().reader) : [];
  };

  const push = (): void => {
    for (const uri of waiting) {
      const version = documents.get(uri)?.version;
      if (!traits().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: compute(uri), ...(version === undefined ? {} : { version }) });
      if (version !== undefined) void connection.sendNotification(checkedNotification, { uri, version });
    }
    waiting.clear();
  };

  // Keystrokes arrive one message a turn; checking waits until a turn brings none, so that a burst is checked once.
  const settle = (seen: number): void => {
    defer(() => (seen === changes ? push() : settle(changes)));
  };
  const schedule = (uri: string): void => {
    changes += 1;
    if (waiting.size === 0) settle(changes);
    waiting.add(uri);
  };

  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    waiting.delete(document.uri);
    if (!traits().pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard('diagnostics', empty, ({ textDocument }: { textDocument: { uri: string } }): DocumentDiagnosticReport => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: compute(textDocument.uri),
    })),
  );

  return {
    refresh: () => {
      for (const document of documents.all()) schedule(document.uri);
      if (traits().pullsDiagnostics && traits().refreshesDiagnostics) connection.languages.diagnostics.refresh();
    },
  };
}

export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${configFileName}`);
}
