import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type ExtensionApi } from '../extension.ts';

/** Called by the editor in a browser: the language server runs in a worker. */
export function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, new Worker(script), options));
}
