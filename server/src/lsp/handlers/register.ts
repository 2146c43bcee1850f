import { z } from 'zod';
import { type RegisterColumnId, type RegisterResult, type RegisterResultRow, registerRequest } from '../../protocol.ts';
import type { LanguageCode } from '../../schema/vocabulary.ts';
import { cellOf, type PolicyService, type Register, registerColumns } from '../../service.ts';
import type { ServerContext } from '../context.ts';
import type { Defer } from '../diagnostics.ts';

const params = z.object({ uri: z.string().min(1).optional() });

/** How long files are read without a pause, in milliseconds. */
const longestTurn = 12;

/** The register of standards. It reads many files, so other requests get their turn in between, and it ends when it is cancelled. */
export function registerRegister({ connection, service, guard, traits }: ServerContext, settingsReady: Promise<void>, defer: Defer): void {
  connection.onRequest(
    registerRequest,
    guard('register', null as RegisterResult | null, async (given: unknown, token): Promise<RegisterResult | null> => {
      const asked = params.safeParse(given ?? {});
      if (!asked.success) return null;
      await settingsReady;
      const { uri } = asked.data;
      const register = await service.register(traits().reader, {
        ...(uri === undefined ? {} : { uri }),
        pause: pauser(defer),
        isCancelled: () => token.isCancellationRequested,
      });
      return toResult(register, service, traits().reader);
    }),
  );
}

function pauser(defer: Defer): () => Promise<void> | undefined {
  let since = Date.now();
  return () => {
    if (Date.now() - since < longestTurn) return undefined;
    return new Promise<void>((resolve) => defer(resolve)).then(() => {
      since = Date.now();
    });
  };
}

function toResult({ rows, policies }: Register, service: PolicyService, reader: LanguageCode): RegisterResult {
  return {
    language: reader,
    columns: registerColumns.map((id) => ({ id, name: service.say({ id: `register.column.${id}`, data: {} }, reader) })),
    rows: rows.map((row): RegisterResultRow => {
      const { uri, path, language, weight, share, line, column } = row;
      const cells = Object.fromEntries(registerColumns.map((id) => [id, cellOf(row, id)])) as Record<RegisterColumnId, string>;
      return { uri, path, language, cells, ...(weight === undefined ? {} : { weight }), ...(share === undefined ? {} : { share }), line, column };
    }),
    policies,
  };
}
