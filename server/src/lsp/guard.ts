/** One wrapper around every request: a cancelled or stale one gets an error code, a failure is logged and gives an empty answer. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Wraps a request handler. `empty` is the answer when the handler fails. */
export type Guard = <Params, Result>(
  name: string,
  empty: Result,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
) => (params: Params, token: CancellationToken) => Promise<Result>;

/** Makes a guard that logs to `log`. */
export function createGuard(log: (message: string) => void): Guard {
  return (name, empty, handle) => async (params, token) => {
    if (token.isCancellationRequested) throw cancelled();
    try {
      const result = await handle(params, token);
      if (token.isCancellationRequested) throw cancelled();
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
