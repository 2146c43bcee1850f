import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type ExtensionApi } from '../extension.ts';

/** Called by the editor in a browser: the language server runs in a worker. */
export async function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.web.js');
  const address = await workerAddress(script);
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, new Worker(address), options));
}

/** A worker cannot be started from a remote file, so there its text is fetched first. */
async function workerAddress(script: vscode.Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const text = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([Uint8Array.from(text)], { type: 'text/javascript' }));
}
