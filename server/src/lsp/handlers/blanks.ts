import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type BlanksParams,
  type BlanksResult,
  blanksRequest,
  type CheckValueParams,
  type CheckValueResult,
  checkValueRequest,
  type FillParams,
  type FillResult,
  fillRequest,
} from '../../protocol.ts';
import type { ServerContext } from '../context.ts';
import { toRange, toTextEdit } from '../convert.ts';

/** Questions about open blanks, checks of what is answered, and edits that reach other files. */
export function registerBlanks({ connection, documents, service, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  connection.onRequest(
    blanksRequest,
    guard('blanks', null as BlanksResult | null, async ({ uri }: BlanksParams) => {
      await settingsReady;
      const blanks = await service.openBlanks(uri);
      const document = documents.get(uri);
      if (!document) return null;
      return {
        version: document.version,
        blanks: blanks.map(({ span, group, text, sentence, count, alternatives, suggestions, canKeep }) => ({
          offset: span.start,
          group,
          range: toRange(document, span),
          text,
          sentence,
          count,
          alternatives,
          suggestions,
          canKeep,
        })),
        ...service.keeping(uri),
      };
    }),
  );
  connection.onRequest(
    checkValueRequest,
    guard('checkValue', null as CheckValueResult | null, ({ uri, offset, value }: CheckValueParams) => {
      const problem = service.checkValue(uri, offset, value);
      return problem ? { severity: problem.severity, message: service.say(problem.message, traits().reader) } : null;
    }),
  );
  connection.onRequest(
    fillRequest,
    guard('fill', null as FillResult | null, async ({ uri, version, offset, value, place }: FillParams) => {
      await settingsReady;
      if (documents.get(uri)?.version !== version) return null;
      const files = await service.fillIn(uri, offset, value, place);
      // Other files were read meanwhile: by now the offset may lead elsewhere.
      if (documents.get(uri)?.version !== version) return null;
      return {
        files: files.map(({ uri: address, version: own, text, edits, isNew = false }) => {
          const document = TextDocument.create(address, 'markdown', own ?? 0, text);
          return { uri: address, ...(own === undefined ? {} : { version: own }), isNew, edits: edits.map((edit) => toTextEdit(document, edit)) };
        }),
      };
    }),
  );
}
