import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import type { ServerContext } from '../context.ts';
import { toCompletionItem } from '../convert.ts';

/** Characters after which the editor asks by itself: a heading, a front-matter value, the first line of front matter, a blank. */
export const completionTriggers = ['#', ' ', ':', '-', '[', '{', '【', '［'];

/** Where the editor leaves links to the server: the bracket that opens an address, and the folders in it. */
export const linkTriggers = ['(', '/'];

export function registerCompletion({ connection, documents, service, guard, traits }: ServerContext): void {
  connection.onCompletion(
    guard('completion', [] as CompletionItem[], ({ textDocument, position }: CompletionParams) => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const { reader, hasLinks } = traits();
      return service.complete(document.uri, document.offsetAt(position), reader, hasLinks).map((item) => toCompletionItem(document, item));
    }),
  );
}
