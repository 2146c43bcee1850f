import type { CancellationToken } from 'vscode-languageserver';
import { z } from 'zod';
import {
  type HealthProgressParams,
  type HealthReportResult,
  type HealthResult,
  healthProgressNotification,
  healthReportRequest,
  healthRequest,
} from '../../protocol.ts';
import type { PolicyHealth, WorkspaceHealth } from '../../service.ts';
import type { ServerContext } from '../context.ts';

const params = z.object({ token: z.string().min(1).optional() });
const reportParams = params.extend({ format: z.enum(['html', 'markdown', 'csv']) });

/** How many files pass between two reports of progress: a message a file would be more work than reading it. */
const step = 10;

/** The health of the workspace. It reads every policy, so other requests get their turn in between, and it ends when it is cancelled. */
export function registerHealth({ connection, service, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  const read = async (token: string | undefined, cancelled: CancellationToken): Promise<WorkspaceHealth> => {
    await settingsReady;
    return service.health(traits().reader, {
      isCancelled: () => cancelled.isCancellationRequested,
      onProgress: (done, total) => {
        if (token === undefined || (done % step !== 0 && done !== total)) return;
        const progress: HealthProgressParams = { token, done, total };
        // A client that has gone is told nothing.
        connection.sendNotification(healthProgressNotification, progress).catch(() => undefined);
      },
    });
  };
  const toPolicy = ({ uri, path, title, kindName, languageName, statusName, state, need, words }: PolicyHealth) => {
    const stateName = service.say({ id: `health.state.${state}`, data: {} }, traits().reader);
    return { uri, path, title, kindName, languageName, statusName, state, stateName, need, figures: words };
  };
  connection.onRequest(
    healthRequest,
    guard(
      'health',
      null as HealthResult | null,
      async (given: unknown, token): Promise<HealthResult | null> => {
        const asked = params.safeParse(given ?? {});
        if (!asked.success) return null;
        const { policies, complete, left } = await read(asked.data.token, token);
        return { policies: policies.map(toPolicy), complete, left };
      },
      { answersInPart: true },
    ),
  );
  connection.onRequest(
    healthReportRequest,
    guard('health report', null as HealthReportResult | null, async (given: unknown, token): Promise<HealthReportResult | null> => {
      const asked = reportParams.safeParse(given);
      if (!asked.success) return null;
      const health = await read(asked.data.token, token);
      const text = service.healthReport(health, asked.data.format, traits().reader);
      return { text, policies: health.policies.length };
    }),
  );
}
