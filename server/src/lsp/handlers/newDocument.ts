import { everySection, type ShapeOption } from '../../kinds/shapes.ts';
import {
  type NewDocumentParams,
  type NewDocumentResult,
  newDocumentRequest,
  type ShapesParams,
  type ShapesResult,
  shapesRequest,
} from '../../protocol.ts';
import { languageCodes, shapeIds } from '../../schema/vocabulary.ts';
import type { NewDocumentIn, PolicyService } from '../../service.ts';
import { lineStarts, positionAt } from '../../util/lines.ts';
import type { ServerContext } from '../context.ts';

/**
 * New documents from templates. What the client asks for is checked: it may be another version than the server, and which
 * kinds there are is for the folder to say, once its settings are read.
 */
export function registerNewDocument({ connection, service, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  connection.onRequest(
    shapesRequest,
    guard('shapes', { shapes: [] } as ShapesResult, async ({ kind: written, folder }: ShapesParams): Promise<ShapesResult> => {
      await settingsReady;
      const kind = service.kinds(folder).find((id) => id === written);
      return { shapes: kind ? service.shapes(kind, traits().reader, folder) : [] };
    }),
  );
  connection.onRequest(
    newDocumentRequest,
    guard('newDocument', null as NewDocumentResult | null, async (params: NewDocumentParams): Promise<NewDocumentResult | null> => {
      await settingsReady;
      const kind = service.kinds(params.folder).find((id) => id === params.kind);
      const option = shapeOptions.find((id) => id === (params.shape ?? everySection));
      const language = languageCodes.find((code) => code === params.language);
      if (!kind || !option || !language) return null;
      return answer(service, { ...params, kind, shape: option === everySection ? undefined : option, language });
    }),
  );
}

const shapeOptions: readonly ShapeOption[] = [everySection, ...shapeIds];

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
