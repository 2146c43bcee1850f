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
import { forCurrentText } from '../current.ts';

/** Shows where a symbol stands, and where it is defined. */
export function registerReferences(own: ServerContext, settingsReady: Promise<void>): void {
  const { connection, documents, service, guard } = own;
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
      const isCancelled = () => token.isCancellationRequested;
      const found = await forCurrentText(own, textDocument.uri, (document) =>
        service.references(document.uri, document.offsetAt(position), context.includeDeclaration, isCancelled),
      );
      return found ? toLocations(found) : null;
    }),
  );
  connection.onDefinition(
    guard('definition', null as Location[] | null, async ({ textDocument, position }: DefinitionParams) => {
      await settingsReady;
      const found = await forCurrentText(own, textDocument.uri, (document) => service.definition(document.uri, document.offsetAt(position)));
      return found ? toLocations(found) : null;
    }),
  );
}
