import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFilesParams,
  type ListNamesParams,
  listFilesRequest,
  listNamesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../../server/src/protocol.ts';

/** As many as the command line lists. The server reads fewer, and says so. */
const mostFiles = 50_000;

/** Answers the server's requests for files from the editor's file system, which also knows remote and virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<string | null> => {
    const address = vscode.Uri.parse(uri, true);
    if (!isInWorkspace(address)) return null;
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === address.toString());
    if (open) return open.getText();
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(address));
    } catch {
      return null;
    }
  });
  client.onRequest(listFilesRequest, async ({ folder }: ListFilesParams): Promise<string[]> => {
    const root = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === vscode.Uri.parse(folder, true).toString());
    if (!root) return [];
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(root, '**/*.{md,markdown}'), '**/node_modules/**', mostFiles);
    return found.map((uri) => uri.path.slice(root.uri.path.length).replace(/^\//, ''));
  });
  client.onRequest(listNamesRequest, async ({ folder }: ListNamesParams): Promise<string[] | null> => {
    const given = vscode.Uri.parse(folder, true);
    const address = given.with({ path: given.path.replace(/(?<=.)\/$/, '') });
    if (!isInWorkspace(address)) return null;
    try {
      const entries = await vscode.workspace.fs.readDirectory(address);
      return entries.map(([name, type]) => ((type & vscode.FileType.Directory) === 0 ? name : `${name}/`));
    } catch (error) {
      return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? [] : null;
    }
  });
}

/** The server may read what belongs to the workspace and nothing else. */
function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
