import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { ServerContext } from '../context.ts';
import { toRange } from '../convert.ts';

/** Says what stands under the pointer. */
export function registerHover({ connection, documents, service, guard, traits }: ServerContext): void {
  connection.onHover(
    guard('hover', null as Hover | null, ({ textDocument, position }: HoverParams) => {
      const document = documents.get(textDocument.uri);
      const hover = document && service.hover(document.uri, document.offsetAt(position), traits().reader);
      return hover ? { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: toRange(document, hover.span) } : null;
    }),
  );
}
