import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerContext } from './context.ts';

/**
 * Does work on an open document in which the writer may go on typing. What comes of it for a text that has changed meanwhile would
 * stand in wrong places: then the request fails with `ContentModified`, as the protocol wants. Undefined where no such document is open.
 */
export async function forCurrentText<Result>(
  { documents }: Pick<ServerContext, 'documents'>,
  uri: string,
  work: (document: TextDocument) => Promise<Result>,
): Promise<Result | undefined> {
  const document = documents.get(uri);
  if (!document) return undefined;
  const { version } = document;
  const result = await work(document);
  if (documents.get(uri)?.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
  return result;
}
