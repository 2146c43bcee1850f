import type { RenderResult } from '../../../server/src/protocol.ts';

export interface RenderQueueOptions {
  /** `soon`: at once, with the findings of the last check; the page is asked for again when the new one is made. */
  render(uri: string, soon: boolean): Promise<RenderResult | undefined>;
  /** Called with each result that is newer than the one before; undefined where the document cannot be rendered. */
  show(uri: string, result: RenderResult | undefined): void;
  failed(error: unknown): void;
}

/** Asks for pages one at a time. Requests that come in the meantime become one; results of an older version are dropped. */
export class RenderQueue {
  readonly #options: RenderQueueOptions;
  #wanted: { readonly uri: string; readonly soon: boolean } | undefined;
  #busy = false;
  #shown: { readonly uri: string; readonly version: number } | undefined;
  #disposed = false;

  constructor(options: RenderQueueOptions) {
    this.#options = options;
  }

  /** Asks for the current page of a document, in place of whatever was still to be asked for. */
  request(uri: string, { soon = false } = {}): void {
    this.#wanted = { uri, soon };
    if (!this.#busy) void this.#work();
  }

  /** Forgets the version shown: a document that is opened again counts from the beginning. */
  forget(uri: string): void {
    if (this.#shown?.uri === uri) this.#shown = undefined;
  }

  dispose(): void {
    this.#disposed = true;
    this.#wanted = undefined;
  }

  async #work(): Promise<void> {
    this.#busy = true;
    while (this.#wanted !== undefined) {
      const { uri, soon } = this.#wanted;
      this.#wanted = undefined;
      try {
        this.#receive(uri, await this.#options.render(uri, soon));
      } catch (error) {
        if (!this.#disposed) this.#options.failed(error);
      }
    }
    this.#busy = false;
  }

  #receive(uri: string, result: RenderResult | undefined): void {
    const movedOn = this.#wanted !== undefined && this.#wanted.uri !== uri;
    const older = result && this.#shown?.uri === uri && result.version < this.#shown.version;
    if (this.#disposed || movedOn || older) return;
    if (result) this.#shown = { uri, version: result.version };
    this.#options.show(uri, result);
  }
}
