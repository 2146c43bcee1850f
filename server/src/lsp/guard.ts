/** One wrapper around every request: a cancelled or stale one gets an error code, a failure is logged and gives an empty answer. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** How a request is treated that takes its time. */
export interface GuardOptions {
  /** Whether what was done until the request was cancelled is an answer too. */
  readonly answersInPart?: boolean;
}

/** Wraps a request handler. `empty` is the answer when the handler fails. */
export type Guard = <Params, Result>(
  name: string,
  empty: Result,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  options?: GuardOptions,
) => (params: Params, token: CancellationToken) => Promise<Result>;

/** Makes a guard that logs to `log`. */
export function createGuard(log: (message: string) => void): Guard {
  return (name, empty, handle, { answersInPart = false } = {}) =>
    async (params, token) => {
      if (token.isCancellationRequested) throw cancelled();
      try {
        const result = await handle(params, token);
        if (token.isCancellationRequested && !answersInPart) throw cancelled();
        return result;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return empty;
      }
    };
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
