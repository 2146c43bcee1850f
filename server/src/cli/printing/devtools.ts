/** Talks to a browser over the two pipes that it opens for its tools: messages in JSON, each followed by a zero. */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Answer = Readonly<Record<string, unknown>>;

/** A browser that answers. */
export interface Devtools {
  /** Calls a method. Fails when the browser says so, or ends. */
  call(method: string, params: object, sessionId?: string): Promise<Answer>;
}

interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** What is no message says nothing: the program that was named need not be a browser. */
function parsed(message: string): Message {
  try {
    return (JSON.parse(message) ?? {}) as Message;
  } catch {
    return {};
  }
}

/** A connection to a browser that was started with pipes as its fourth and fifth streams. */
export function speakTo(browser: ChildProcess): Devtools {
  const [, , , input, output] = browser.stdio as readonly [null, null, null, Writable, Readable];
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }>();
  let over: Error | undefined;
  const end = (error: Error): void => {
    over ??= error;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  browser.once('error', end);
  browser.once('exit', (code) => end(new Error(`exit ${code ?? ''}`.trim())));
  input.on('error', end);
  output.on('error', end);
  const take = (message: string): void => {
    const { id, result, error } = parsed(message);
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !call) return;
    waiting.delete(id);
    if (error) call.reject(new Error(error.message));
    else call.resolve(result ?? {});
  };
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (piece: string) => {
    const messages = (rest + piece).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) take(message);
  });
  let last = 0;
  return {
    call: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (over) return reject(over);
        last += 1;
        waiting.set(last, { resolve, reject });
        input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
      }),
  };
}
