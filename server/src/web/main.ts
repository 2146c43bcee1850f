/** The server in a web worker, started by the VS Code extension in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { clientHost } from '../lsp/clientHost.ts';
import { start } from '../server.ts';

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));
start(connection, clientHost(connection));
