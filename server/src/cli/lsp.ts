/** `policywright lsp`: the language server for any editor, on files that it reads itself. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { start } from '../server.ts';
import { readArguments } from './arguments.ts';
import { nodeHost } from './nodeHost.ts';
import { type ExitCode, exitCodes, UsageError, type World } from './world.ts';

/** What `policywright lsp --help` prints. */
export const lspUsage = `Usage: policywright lsp --stdio

Serves the language server protocol on standard input and output, for an editor that starts it.
`;

/** Runs the command. Returns undefined while the server runs: the connection ends the process. */
export function lsp(args: readonly string[], world: World): ExitCode | undefined {
  const given = readArguments('lsp', args, { valued: ['clientProcessId'], plain: ['stdio', 'help'] });
  if (given.flags.has('help')) {
    world.out.write(lspUsage);
    return exitCodes.clean;
  }
  if (!given.flags.has('stdio') || given.paths.length > 0)
    throw new UsageError('"lsp" speaks on standard input and output only. Call it as: policywright lsp --stdio');
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  start(
    connection,
    nodeHost((message) => connection.console.log(message)),
  );
  return undefined;
}
