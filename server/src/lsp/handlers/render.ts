import { type RenderParams, type RenderResult, renderRequest } from '../../protocol.ts';
import type { ServerContext } from '../context.ts';

/** The page of a document, for the preview. */
export function registerRender({ connection, service, guard, traits }: ServerContext): void {
  connection.onRequest(
    renderRequest,
    guard('render', null as RenderResult | null, ({ uri }: RenderParams): RenderResult | null => service.render(uri, traits().reader) ?? null),
  );
}
