import { type BuiltInParams, type BuiltInResult, builtInRequest, type RenderParams, type RenderResult, renderRequest } from '../../protocol.ts';
import type { ServerContext } from '../context.ts';

/** The page of a document, or what has changed of it, for the preview. */
export function registerRender({ connection, service, guard, traits }: ServerContext): void {
  connection.onRequest(
    renderRequest,
    guard(
      'render',
      null as RenderResult | null,
      ({ uri, page, soon = false }: RenderParams): RenderResult | null =>
        service.renderChange(uri, traits().reader, { soon, ...(page === undefined ? {} : { page }) }) ?? null,
    ),
  );
  connection.onRequest(
    builtInRequest,
    guard('builtIn', null as BuiltInResult | null, ({ uri }: BuiltInParams): BuiltInResult | null => service.builtIn(uri, traits().reader) ?? null),
  );
}
