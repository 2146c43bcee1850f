/** Documents whose findings are to be sent once the writer pauses. */

/** How long nothing is typed before what was typed is checked, in milliseconds. What a keystroke changes on a page is painted by then. */
const pause = 100;

/** Who types on without a pause is answered after so many milliseconds all the same. */
const longest = 1000;

/** Collects addresses and sends them all at a pause, so a burst of keystrokes is checked once. */
export class Outbox {
  readonly #send: (uri: string) => void;
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #paused: (() => void)[] = [];
  #begun = false;

  constructor(send: (uri: string) => void) {
    this.#send = send;
  }

  /** From now on things are sent. What was scheduled before is dropped: loading the settings ends with a refresh of every document. */
  begin(): void {
    this.#begun = true;
  }

  schedule(uri: string): void {
    this.#waiting.add(uri);
    if (this.#timer === undefined) this.#since = Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sendAll(), Math.max(0, Math.min(pause, this.#since + longest - Date.now())));
  }

  drop(uri: string): void {
    this.#waiting.delete(uri);
  }

  /** Resolves when the writer pauses: at once where nothing is waiting. */
  paused(): Promise<void> {
    if (this.#timer === undefined) return Promise.resolve();
    return new Promise((resolve) => this.#paused.push(resolve));
  }

  #sendAll(): void {
    const uris = [...this.#waiting];
    this.#waiting.clear();
    this.#timer = undefined;
    for (const resolve of this.#paused.splice(0)) resolve();
    if (this.#begun) for (const uri of uris) this.#send(uri);
  }
}
