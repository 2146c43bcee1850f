import { z } from 'zod';
import { type RegisterColumnId, type RegisterResult, type RegisterResultRow, registerRequest } from '../../protocol.ts';
import type { LanguageCode } from '../../schema/vocabulary.ts';
import { cellOf, type PolicyService, type Register, registerColumns } from '../../service.ts';
import type { ServerContext } from '../context.ts';

const params = z.object({ uri: z.string().min(1).optional() });

/** The register of standards. It reads many files, so other requests get their turn in between, and it ends when it is cancelled. */
export function registerRegister({ connection, service, guard, traits }: ServerContext, settingsReady: Promise<void>): void {
  connection.onRequest(
    registerRequest,
    guard('register', null as RegisterResult | null, async (given: unknown, token): Promise<RegisterResult | null> => {
      const asked = params.safeParse(given ?? {});
      if (!asked.success) return null;
      await settingsReady;
      const { uri } = asked.data;
      const register = await service.register(traits().reader, {
        ...(uri === undefined ? {} : { uri }),
        isCancelled: () => token.isCancellationRequested,
      });
      return toResult(register, service, traits().reader);
    }),
  );
}

function toResult({ rows, policies, left }: Register, service: PolicyService, reader: LanguageCode): RegisterResult {
  return {
    language: reader,
    columns: registerColumns.map((id) => ({ id, name: service.say({ id: `register.column.${id}`, data: {} }, reader) })),
    rows: rows.map((row): RegisterResultRow => {
      const { uri, path, language, weight, share, line, column } = row;
      const cells = Object.fromEntries(registerColumns.map((id) => [id, cellOf(row, id)])) as Record<RegisterColumnId, string>;
      return { uri, path, language, cells, ...(weight === undefined ? {} : { weight }), ...(share === undefined ? {} : { share }), line, column };
    }),
    policies,
    left,
  };
}
