import { type ChoicesParams, type ChoicesResult, choicesRequest, type StatusParams, type StatusResult, statusRequest } from '../../protocol.ts';
import type { ServerContext } from '../context.ts';

/** What the status bar shows, and what its menus offer. */
export function registerStatus({ connection, service, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  connection.onRequest(
    statusRequest,
    guard('status', null as StatusResult | null, ({ uri }: StatusParams): StatusResult | null => {
      const found = service.status(uri, traits().reader);
      if (!found) return null;
      const { kind, status, ...rest } = found;
      return { ...rest, ...(kind ? { kind } : {}), ...(status ? { status } : {}) };
    }),
  );
  connection.onRequest(
    choicesRequest,
    guard('choices', { choices: [] } as ChoicesResult, async ({ key, uri }: ChoicesParams): Promise<ChoicesResult> => {
      await settingsReady;
      return { choices: service.choices(key, traits().reader, uri) };
    }),
  );
}
