import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ListFilesParams, listFilesRequest, type ReadFileParams, readFileRequest } from '../../server/src/protocol.ts';

const mostFiles = 5000;

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
}

/** The server may read what belongs to the workspace and nothing else. */
function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
