/** The documents whose pictures may come from the web, as the writer has said for this workspace. */
import type * as vscode from 'vscode';

const picturesKey = 'preview.pictures';

/** Whether the pictures of a document may come from the web. */
export function showsWebPictures({ workspaceState }: vscode.ExtensionContext, uri: string): boolean {
  return consented(workspaceState).includes(uri);
}

/** From now on the pictures of a document may come from the web. */
export async function allowWebPictures({ workspaceState }: vscode.ExtensionContext, uri: string): Promise<void> {
  await workspaceState.update(picturesKey, [...new Set([...consented(workspaceState), uri])]);
}

function consented(state: vscode.Memento): readonly string[] {
  return state.get<readonly string[]>(picturesKey, []);
}
