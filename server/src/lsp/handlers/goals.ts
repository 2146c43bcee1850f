import { TextDocument } from 'vscode-languageserver-textdocument';
import { type GoalsParams, type GoalsResult, goalsRequest } from '../../protocol.ts';
import { applyEdits } from '../../util/span.ts';
import type { ServerContext } from '../context.ts';
import { toRange, toTextEdit } from '../convert.ts';

/** The targets that a writer can choose from. */
export function registerGoals({ connection, documents, service, guard, traits }: ServerContext): void {
  connection.onRequest(
    goalsRequest,
    guard('goals', null as GoalsResult | null, ({ uri, version, offset }: GoalsParams) => {
      const document = documents.get(uri);
      if (!document || document.version !== version) return null;
      const goals = service.goals(uri, offset, traits().reader).map(({ group, label, detail, edits, select }) => {
        const after = select && TextDocument.create(uri, 'markdown', 0, applyEdits(document.getText(), edits));
        return {
          group,
          label,
          detail,
          edits: edits.map((edit) => toTextEdit(document, edit)),
          ...(after ? { select: toRange(after, select) } : {}),
        };
      });
      return { version, goals };
    }),
  );
}
