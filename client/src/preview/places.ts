/** Where a document is for its page: its pictures, the folders it may load from, and the files that it links to. */
import * as vscode from 'vscode';
import { resourceFolders } from './html.ts';
import type { UpdateMessage } from './messages.ts';

/** Where relative pictures of a document are. An unsaved one is nowhere. */
export function picturePlaces(webview: vscode.Webview, uri: vscode.Uri): Pick<UpdateMessage, 'base' | 'root'> {
  if (uri.scheme === 'untitled') return {};
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const address = (place: vscode.Uri) => `${webview.asWebviewUri(place).toString().replace(/\/$/, '')}/`;
  return { base: address(vscode.Uri.joinPath(uri, '..')), ...(folder ? { root: address(folder.uri) } : {}) };
}

/** A page loads from the extension, the workspace and the folder of a document outside of it. */
export function allowedFolders(extensionUri: vscode.Uri, shown: vscode.Uri | undefined): readonly vscode.Uri[] {
  const { workspace } = vscode;
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const outside = shown && shown.scheme !== 'untitled' && !workspace.getWorkspaceFolder(shown) ? [vscode.Uri.joinPath(shown, '..')] : [];
  return [...resourceFolders(extensionUri), ...folders, ...outside];
}

/** Opens the file that a link of a document leads to. */
export async function openLink(href: string, shown: vscode.Uri): Promise<void> {
  const path = /^[^?#]*/.exec(href)?.[0] ?? '';
  if (path === '') return;
  const folder = path.startsWith('/') ? vscode.workspace.getWorkspaceFolder(shown)?.uri : vscode.Uri.joinPath(shown, '..');
  if (folder) await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder, decoded(path)));
}

/** Whether two addresses are the same. */
export function isSame(a: vscode.Uri, b: vscode.Uri | undefined): boolean {
  return a.toString() === b?.toString();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
