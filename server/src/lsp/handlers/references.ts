import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import type { ServerContext } from '../context.ts';
import { toLocations, toRange } from '../convert.ts';

/** Shows where a symbol stands, and where it is defined. */
export function registerReferences({ connection, documents, service, guard }: ServerContext, settingsReady: Promise<void>): void {
  connection.onDocumentHighlight(
    guard('highlights', null as DocumentHighlight[] | null, ({ textDocument, position }: DocumentHighlightParams) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const found = service.highlights(document.uri, document.offsetAt(position));
      const kinds = { definition: DocumentHighlightKind.Write, use: DocumentHighlightKind.Read } as const;
      return found.map(({ span, role }) => ({ range: toRange(document, span), kind: kinds[role] }));
    }),
  );
  connection.onReferences(
    guard('references', null as Location[] | null, async ({ textDocument, position, context }: ReferenceParams, token) => {
      await settingsReady;
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const isCancelled = () => token.isCancellationRequested;
      return toLocations(await service.references(document.uri, document.offsetAt(position), context.includeDeclaration, isCancelled));
    }),
  );
  connection.onDefinition(
    guard('definition', null as Location[] | null, async ({ textDocument, position }: DefinitionParams) => {
      await settingsReady;
      const document = documents.get(textDocument.uri);
      return document ? toLocations(await service.definition(document.uri, document.offsetAt(position))) : null;
    }),
  );
}
