/** The documents open in the editor, kept in step with the service. */
import { type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { PolicyService } from '../service.ts';

/** The open documents, as the protocol counts their lines. */
export type OpenDocuments = TextDocuments<TextDocument>;

/** How changes are sent. */
export const documentSync = TextDocumentSyncKind.Incremental;

/** Listens to the connection; every edit reaches the service as one edit of offsets. */
export function listenToDocuments(connection: Connection, service: PolicyService): OpenDocuments {
  const documents = new TextDocuments({
    create: (uri: string, languageId: string, version: number, content: string) => {
      service.open(uri, content, version);
      return TextDocument.create(uri, languageId, version, content);
    },
    update: (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) => {
      for (const change of changes) applyChange(service, document, change, version);
      return document;
    },
  });
  documents.onDidClose(({ document }) => service.close(document.uri));
  documents.listen(connection);
  return documents;
}

function applyChange(service: PolicyService, document: TextDocument, change: TextDocumentContentChangeEvent, version: number): void {
  const span = 'range' in change ? { start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end) } : undefined;
  TextDocument.update(document, [change], version);
  const text = document.getText();
  if (span && span.start <= span.end) service.edit(document.uri, { span, text: change.text }, text, version);
  else service.open(document.uri, text, version);
}
