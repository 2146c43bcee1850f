/** What the tests do in the editor: open and make files, wait for findings, take offers of the light bulb. */
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../client/src/extension';
import { equal, until } from './support';

/** The extension's own API, once it runs. */
export async function api(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('policywright.policywright');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/** The address of a file in the workspace under test, which is a copy of `examples/`. */
export function inWorkspace(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace in the editor, in a tab that stays. */
export async function open(path: string): Promise<vscode.TextDocument> {
  await api();
  const document = await vscode.workspace.openTextDocument(inWorkspace(path));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Opens a text that has no file. */
export async function untitled(content: string): Promise<vscode.TextDocument> {
  await api();
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Files of the workspace that are made for a test and removed after it. */
export function madeFiles(): { readonly write: (path: string, text: string) => Promise<vscode.Uri>; readonly remove: () => Promise<void> } {
  const made = new Map<string, vscode.Uri>();
  return {
    write: async (path, text) => {
      const uri = inWorkspace(path);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      made.set(path, uri);
      return uri;
    },
    remove: async () => {
      await vscode.workspace.saveAll(false);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const uri of made.values()) await vscode.workspace.fs.delete(uri);
      made.clear();
    },
  };
}

/** What Policywright finds in a document. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Policywright');
}

/** The rule that a finding belongs to. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Resolves when the findings of a document satisfy a condition; driven by the event, not by the clock. */
export function whenFindings(
  uri: vscode.Uri,
  what: string,
  holds: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const done = (finish: () => void): void => {
      clearTimeout(timer);
      subscription.dispose();
      finish();
    };
    const look = (): void => {
      const found = findings(uri);
      if (holds(found)) done(() => resolve(found));
    };
    const timer = setTimeout(
      () => done(() => reject(new Error(`timed out waiting until ${what}; found: ${findings(uri).map(codeOf).join(', ')}`))),
      45_000,
    );
    const subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) look();
    });
    look();
  });
}

/** Resolves with the first finding of a rule, once there is one. */
export async function whenFound(uri: vscode.Uri, rule: string, words = ''): Promise<vscode.Diagnostic> {
  const fits = (one: vscode.Diagnostic) => codeOf(one) === rule && one.message.includes(words);
  const found = await whenFindings(uri, `${rule} is found`, (all) => all.some(fits));
  const finding = found.find(fits);
  if (!finding) throw new Error(`${rule} is not found`);
  return finding;
}

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  // Some offers look for their edits only when they are taken, as the editor does it; so all are asked for them here.
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 100);
}

/** The first offer that fits, once the server has caught up with the text. */
export function offerAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  fits: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  return until('the light bulb offers it', async () => (await actionsAt(document, range)).find(fits));
}

/** Takes an offer that changes text by itself. */
export async function apply({ edit }: vscode.CodeAction): Promise<void> {
  if (!edit) throw new Error('the action has no edit');
  equal(await vscode.workspace.applyEdit(edit), true);
}

/** Takes back one step in the editor in front. */
export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

/** Where words stand first. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the document`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}
