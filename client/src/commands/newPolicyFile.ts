/** Where a new document goes. Works on every file system that the editor knows, remote and virtual ones too. */
import * as vscode from 'vscode';
import type { NewDocumentResult } from '../../../server/src/protocol.ts';

type Made = Pick<NewDocumentResult, 'fileName' | 'text'>;

/**
 * The folder for a new document: the one that was asked for, else that of the file in front, else the root of the workspace;
 * undefined where no folder is open, null where the writer was asked which and gave up.
 */
export async function folderFor(wanted: vscode.Uri | undefined): Promise<vscode.Uri | undefined | null> {
  if (wanted) return (await isFolder(wanted)) ? wanted : vscode.Uri.joinPath(wanted, '..');
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && vscode.workspace.getWorkspaceFolder(active)) return vscode.Uri.joinPath(active, '..');
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length < 2) return workspaceFolders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri ?? null;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
}

/** Writes the document under its name or, where that is taken, under one with a number, and opens it. */
export async function openDraft(folder: vscode.Uri, made: Made): Promise<vscode.TextDocument> {
  try {
    const uri = await freeName(folder, made.fileName);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(made.text));
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    // The words are not lost where the folder cannot be written.
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showWarningMessage(vscode.l10n.t('The document could not be saved in this folder. {0}', reason));
    return openText(made);
  }
}

/** Opens the document without a file. */
export async function openText({ text }: Made): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content: text });
}

async function freeName(folder: vscode.Uri, fileName: string): Promise<vscode.Uri> {
  const stem = fileName.replace(/\.md$/, '');
  for (let count = 1; ; count += 1) {
    const uri = vscode.Uri.joinPath(folder, count === 1 ? fileName : `${stem}-${count}.md`);
    if (!(await exists(uri))) return uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
