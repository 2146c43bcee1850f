import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { ServerContext } from './context.ts';

/** Has the editor ask anew for what it shows until a document changes: figures above titles and colours. */
export function refreshShown({ connection, traits }: Pick<ServerContext, 'connection' | 'traits'>): void {
  const { refreshesLenses, refreshesTokens } = traits();
  // An editor that refuses, or has gone, asks when it likes.
  if (refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  if (refreshesTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
}
