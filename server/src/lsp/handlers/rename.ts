import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ServerContext } from '../context.ts';
import { toFilesEdit, toRange } from '../convert.ts';
import { forCurrentText } from '../current.ts';

/** Renames symbols wherever they stand, and headings; links in the workspace follow. Waits until the folders are known, so that no file is left out. */
export function registerRename(context: ServerContext, settingsReady: Promise<void>): void {
  const { connection, documents, service, guard, traits } = context;
  connection.onPrepareRename(
    guard('prepareRename', null as PrepareRenameResult | null, ({ textDocument, position }: PrepareRenameParams) => {
      const document = documents.get(textDocument.uri);
      const place = document && service.renamePlace(document.uri, document.offsetAt(position));
      return place ? { range: toRange(document, place.span), placeholder: place.words } : null;
    }),
  );
  connection.onRenameRequest(
    guard('rename', null as WorkspaceEdit | null, async ({ textDocument, position, newName }: RenameParams) => {
      await settingsReady;
      const renamed = await forCurrentText(context, textDocument.uri, (document) =>
        service.rename(document.uri, document.offsetAt(position), newName),
      );
      if (!renamed) return null;
      const { files, refused } = renamed;
      if (refused) throw new ResponseError(LSPErrorCodes.RequestFailed, service.say(refused, traits().reader));
      return files.length > 0 ? toFilesEdit(files, traits().edits) : null;
    }),
  );
}
