import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensOptions,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { symbolTokenTypes } from '../../service.ts';
import type { Span } from '../../util/span.ts';
import type { ServerContext } from '../context.ts';
import { toSpan } from '../convert.ts';

/** What is coloured, and how it is asked for. */
export const semanticTokens: SemanticTokensOptions = {
  legend: { tokenTypes: [...symbolTokenTypes], tokenModifiers: ['definition'] },
  full: { delta: true },
  range: true,
};

/**
 * Colours symbols. What was sent last is kept with each open document, so that only what changed is sent again. Waits for the settings: the
 * editor asks once, and a policy that only they name would go without.
 */
export function registerSemanticTokens({ connection, documents, service, guard }: ServerContext, settingsReady: Promise<void>): void {
  const builders = new Map<string, SemanticTokensBuilder>();
  const none: SemanticTokens = { data: [] };

  const push = (builder: SemanticTokensBuilder, document: TextDocument, within?: Span): void => {
    for (const { span, type, role } of service.tokens(document.uri, within)) {
      const { line, character } = document.positionAt(span.start);
      builder.push(line, character, span.end - span.start, symbolTokenTypes.indexOf(type), role === 'definition' ? 1 : 0);
    }
  };
  const builderOf = (uri: string): SemanticTokensBuilder => {
    const builder = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, builder);
    return builder;
  };

  documents.onDidClose(({ document }) => builders.delete(document.uri));
  connection.languages.semanticTokens.on(
    guard('semanticTokens', none, async ({ textDocument }: SemanticTokensParams) => {
      await settingsReady;
      const document = documents.get(textDocument.uri);
      if (!document) return none;
      // A builder that is asked for everything begins a new result.
      builders.delete(document.uri);
      const builder = builderOf(document.uri);
      push(builder, document);
      return builder.build();
    }),
  );
  connection.languages.semanticTokens.onDelta(
    guard(
      'semanticTokensDelta',
      none as SemanticTokens | SemanticTokensDelta,
      async ({ textDocument, previousResultId }: SemanticTokensDeltaParams) => {
        await settingsReady;
        const document = documents.get(textDocument.uri);
        if (!document) return none;
        const builder = builderOf(document.uri);
        builder.previousResult(previousResultId);
        push(builder, document);
        return builder.buildEdits();
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    guard('semanticTokensRange', none, async ({ textDocument, range }: SemanticTokensRangeParams) => {
      await settingsReady;
      const document = documents.get(textDocument.uri);
      if (!document) return none;
      const builder = new SemanticTokensBuilder();
      push(builder, document, toSpan(document, range));
      return builder.build();
    }),
  );
}
