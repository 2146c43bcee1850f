/** The server in a Node process of its own, started by the VS Code extension. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { printPage } from '../cli/printing/printPage.ts';
import { clientHost } from '../lsp/clientHost.ts';
import { start } from '../server.ts';

const connection = createConnection(ProposedFeatures.all);
start(connection, { ...clientHost(connection), print: printPage });
