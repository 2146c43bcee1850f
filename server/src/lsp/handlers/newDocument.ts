import {
  type NewDocumentParams,
  type NewDocumentResult,
  newDocumentRequest,
  type ShapesParams,
  type ShapesResult,
  shapesRequest,
} from '../../protocol.ts';
import { kindIds, languageCodes, shapeIds } from '../../schema/vocabulary.ts';
import type { NewDocumentIn, PolicyService } from '../../service.ts';
import { lineStarts, positionAt } from '../../util/lines.ts';
import type { ServerContext } from '../context.ts';

/** New documents from templates. What the client asks for is checked: it may be another version than the server. */
export function registerNewDocument({ connection, service, guard, traits }: ServerContext): void {
  connection.onRequest(
    shapesRequest,
    guard('shapes', { shapes: [] } as ShapesResult, ({ kind: written }: ShapesParams): ShapesResult => {
      const kind = kindIds.find((id) => id === written);
      return { shapes: kind ? service.shapes(kind, traits().reader) : [] };
    }),
  );
  connection.onRequest(
    newDocumentRequest,
    guard('newDocument', null as NewDocumentResult | null, (params: NewDocumentParams): NewDocumentResult | null => {
      const kind = kindIds.find((id) => id === params.kind);
      const shape = shapeIds.find((id) => id === params.shape);
      const language = languageCodes.find((code) => code === params.language);
      return kind && shape && language ? answer(service, { ...params, kind, shape, language }) : null;
    }),
  );
}

function answer(service: PolicyService, request: NewDocumentIn): NewDocumentResult {
  const { fileName, title, text, firstBlank } = service.newDocument(request);
  const blanks = service.blanksOfNewDocument(request);
  if (!firstBlank) return { fileName, title, text, blanks };
  const starts = lineStarts(text);
  const [start, end] = [firstBlank.start, firstBlank.end].map((offset) => {
    const { line, column } = positionAt(starts, offset);
    return { line, character: column };
  });
  return start && end ? { fileName, title, text, blanks, firstBlank: { start, end } } : { fileName, title, text, blanks };
}
