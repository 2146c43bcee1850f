import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import type { ServerContext } from '../context.ts';
import { toRange } from '../convert.ts';

/** Lets the places of a symbol that read alike change as one is typed in, where the writer has switched that on. */
export function registerLinkedEditing({ connection, documents, service, guard }: ServerContext): void {
  connection.languages.onLinkedEditingRange(
    guard('linkedEditing', null as LinkedEditingRanges | null, ({ textDocument, position }: LinkedEditingRangeParams) => {
      const document = documents.get(textDocument.uri);
      const linked = document && service.linkedRanges(document.uri, document.offsetAt(position));
      return linked ? { ranges: linked.spans.map((span) => toRange(document, span)), wordPattern: linked.wordPattern } : null;
    }),
  );
}
