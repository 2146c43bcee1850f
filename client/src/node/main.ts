import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type ExtensionApi } from '../extension.ts';

/** Called by the editor on a desktop or a server: the language server runs in a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<ExtensionApi> {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } };
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
