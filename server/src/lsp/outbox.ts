/** Documents whose findings are to be sent once the writer pauses. */

/** Waits for the turn of the event loop after the one at hand. */
export type Defer = (run: () => void) => void;

/** How many turns without a keystroke count as a pause. The message that follows in the queue may take its turn after ours. */
const quietTurns = 2;

/** Collects addresses and sends them all at a pause. Keystrokes arrive one message a turn, so a burst of them is checked once. */
export class Outbox {
  readonly #send: (uri: string) => void;
  readonly #defer: Defer;
  readonly #waiting = new Set<string>();
  #changes = 0;
  #begun = false;

  constructor(send: (uri: string) => void, defer: Defer) {
    this.#send = send;
    this.#defer = defer;
  }

  /** From now on things are sent. What was scheduled before is dropped: loading the settings ends with a refresh of every document. */
  begin(): void {
    this.#begun = true;
  }

  schedule(uri: string): void {
    this.#changes += 1;
    if (this.#waiting.size === 0) this.#settle(this.#changes, 0);
    this.#waiting.add(uri);
  }

  drop(uri: string): void {
    this.#waiting.delete(uri);
  }

  #settle(seen: number, quiet: number): void {
    this.#defer(() => {
      if (seen !== this.#changes) this.#settle(this.#changes, 0);
      else if (quiet < quietTurns) this.#settle(seen, quiet + 1);
      else this.#sendAll();
    });
  }

  #sendAll(): void {
    const uris = [...this.#waiting];
    this.#waiting.clear();
    if (this.#begun) for (const uri of uris) this.#send(uri);
  }
}
