import { type EditsParams, type EditsResult, editsRequest } from '../../protocol.ts';
import type { PolicyService } from '../../service.ts';
import type { TextEdit } from '../../util/span.ts';
import type { ServerContext } from '../context.ts';
import { toTextEdit } from '../convert.ts';

/** Edits that needed something from the writer: a value, a reason, a kind. Made only for the version they were asked for. */
export function registerEdits({ connection, documents, service, guard }: ServerContext): void {
  connection.onRequest(
    editsRequest,
    guard('edits', null as EditsResult | null, (params: EditsParams) => {
      const document = documents.get(params.uri);
      if (!document || document.version !== params.version) return null;
      return { version: document.version, edits: editsFor(service, params).map((edit) => toTextEdit(document, edit)) };
    }),
  );
}

function editsFor(service: PolicyService, params: EditsParams): readonly TextEdit[] {
  switch (params.kind) {
    case 'fill':
      return service.fill(params.uri, params.offset, params.value, params.everywhere);
    case 'answer':
      return service.answerBlanks(params.uri, params.answers, params.keep);
    case 'silence':
      return service.silence(params.uri, params);
    case 'setKey': {
      const edit = service.setKey(params.uri, params.key, params.value);
      return edit ? [edit] : [];
    }
    case 'review':
      return service.review(params.uri, params)?.edits ?? [];
    case 'insertAllSections':
      return service.insertAllSections(params.uri);
    case 'fixAll':
      return service.fixAll(params.uri);
  }
}
