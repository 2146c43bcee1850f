import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import type { ServerContext } from '../context.ts';
import { toFilesEdit } from '../convert.ts';

/** What is told of before it is renamed: every file and folder, since links lead to pictures and forms as well. */
export const moveFilters = { filters: [{ pattern: { glob: '**' } }] };

/** Lets links follow files that are renamed or moved, where VS Code's own Markdown support is not set to do it: see `editorMoves`. */
export function registerMoveFiles({ connection, service, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  connection.workspace.onWillRenameFiles(
    guard('willRenameFiles', null as WorkspaceEdit | null, async ({ files }: RenameFilesParams) => {
      await settingsReady;
      if (await editorMoves()) return null;
      const edits = await service.moveFiles(files);
      return edits.length > 0 ? toFilesEdit(edits, traits().edits) : null;
    }),
  );

  /** `markdown.updateLinksOnFileMove.enabled` is `never` unless the writer sets it to `prompt` or `always`. */
  const editorMoves = async (): Promise<boolean> => {
    if (!traits().sendsConfiguration) return false;
    const given: unknown = await connection.workspace.getConfiguration({ section: 'markdown.updateLinksOnFileMove' });
    const enabled = typeof given === 'object' && given !== null && 'enabled' in given ? given.enabled : undefined;
    return enabled === 'prompt' || enabled === 'always';
  };
}
