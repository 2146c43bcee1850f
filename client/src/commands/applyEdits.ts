import * as vscode from 'vscode';
import type { EditsParams } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { toTextEdits } from './ranges.ts';

/** A request for edits without the part every request has. */
export type EditsWanted = EditsParams extends infer Params ? (Params extends EditsParams ? Omit<Params, 'uri' | 'version'> : never) : never;

/**
 * Asks the server for edits to a document and applies them in one step of undo. `version` is the one in which the offsets of what is
 * wanted count; without it, that of the document as it now is. Says so when the document changed meanwhile; answers whether anything
 * was changed.
 */
export async function applyEdits(
  client: PolicyClient,
  document: vscode.TextDocument,
  wanted: EditsWanted,
  version = document.version,
): Promise<boolean> {
  const params = { ...wanted, uri: document.uri.toString(), version } as EditsParams;
  const result = await client.edits(params);
  if (!result || result.version !== document.version) {
    sayChanged();
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(result.edits));
  return vscode.workspace.applyEdit(edit);
}

/** Tells the writer that what they chose was meant for an earlier text. */
export function sayChanged(): void {
  void vscode.window.showWarningMessage(vscode.l10n.t('The document has changed in the meantime. Please try again.'));
}

/** The open document with an address; undefined where it was closed meanwhile. */
export function openDocument(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** The Markdown document in front of the writer; says what to do where there is none. */
export function activePolicy(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === 'markdown') return document;
  void offerDocuments();
  return undefined;
}

/** Nothing is open that the command could work on. A notice in a corner would be missed by somebody who has just pressed a button. */
async function offerDocuments(): Promise<void> {
  const make = vscode.l10n.t('New Policy...');
  const samples = vscode.l10n.t('Open Sample Policies...');
  const detail = vscode.l10n.t('Open the policy that you want to work on, and try again. Or make a new one, or look at the samples.');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('No policy is open.'), { modal: true, detail }, make, samples);
  if (chosen === make) await vscode.commands.executeCommand('policywright.newPolicy');
  if (chosen === samples) await vscode.commands.executeCommand('policywright.openSamples');
}

/**
 * The Markdown document to work on where a page without text, such as the walkthrough, may be in front: the one in front, else one beside it,
 * else the last one among the tabs, which is brought to the front. Says what to do where there is none.
 */
export async function policyAtHand(): Promise<vscode.TextDocument | undefined> {
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  if (activeTextEditor) return activePolicy();
  const beside = visibleTextEditors.find(({ document }) => document.languageId === 'markdown');
  const inTabs = tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ input }) => (input instanceof vscode.TabInputText ? input.uri : undefined)))
    .findLast((uri) => uri?.path.toLowerCase().endsWith('.md'));
  const uri = beside?.document.uri ?? inTabs;
  if (!uri) return activePolicy();
  return (await vscode.window.showTextDocument(uri, { viewColumn: beside?.viewColumn ?? vscode.ViewColumn.Active })).document;
}
