import type { CodeLens } from 'vscode-languageserver';
import { type ShowFigureCommandArguments, showFigureCommand } from '../../protocol.ts';
import type { ServerContext } from '../context.ts';
import { toRange } from '../convert.ts';

/** The figures of a policy above its title. A client that asks writers is told what a click on one of them is about. */
export function registerCodeLens({ connection, service, documents, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  connection.onCodeLens(
    guard('codeLens', [] as CodeLens[], async ({ textDocument: { uri } }): Promise<CodeLens[]> => {
      // The editor asks once: a policy that only the settings name would go without.
      await settingsReady;
      const document = documents.get(uri);
      if (!document) return [];
      const { reader, asks } = traits();
      return service.lenses(uri, reader).map(({ span, figure, words, full }): CodeLens => {
        const given: ShowFigureCommandArguments = { uri, figure };
        return {
          range: toRange(document, span),
          command: { title: words, tooltip: full, command: asks ? showFigureCommand : '', arguments: asks ? [given] : [] },
        };
      });
    }),
  );
}
