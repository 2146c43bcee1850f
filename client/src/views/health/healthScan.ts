import * as vscode from 'vscode';
import type { HealthResult } from '../../../../server/src/protocol.ts';

/** Where the health comes from: the client of the language server. */
export interface HealthSource {
  health(progress: (done: number, total: number) => void, token: vscode.CancellationToken): Promise<HealthResult | undefined>;
  readonly onDidCheck: vscode.Event<{ readonly uri: string }>;
}

/** The view that shows how far the policies have come. */
export const healthViewId = 'policywright.health';

/** How long nothing must change before the workspace is read again, in milliseconds. */
const rest = 800;

/** What a scan needs of the view. */
export type ScannedView = Pick<vscode.TreeView<unknown>, 'visible' | 'message'>;

/** Reads the health of the workspace for a view: one reading at a time, and none while nobody looks. */
export class HealthScan implements vscode.Disposable {
  readonly #view: ScannedView;
  readonly #source: HealthSource;
  readonly #show: (found: HealthResult) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stale = true;
  #running: vscode.CancellationTokenSource | undefined;

  constructor(view: ScannedView, source: HealthSource, show: (found: HealthResult) => void) {
    this.#view = view;
    this.#source = source;
    this.#show = show;
  }

  /** With a bar above the tree, and, where that is long, how far it has come. */
  async read(): Promise<void> {
    this.#running?.cancel();
    const cancel = new vscode.CancellationTokenSource();
    this.#running = cancel;
    this.#stale = false;
    const { signal, told } = progressMessage(this.#view);
    const found = await vscode.window.withProgress({ location: { viewId: healthViewId } }, () => this.#source.health(signal, cancel.token));
    told();
    cancel.dispose();
    if (this.#running !== cancel) return;
    this.#running = undefined;
    if (found) this.#show(found);
    else this.#stale = true;
  }

  /** Reads what has changed since, if somebody looks. */
  readIfDue(): void {
    if (this.#view.visible && this.#stale) void this.read();
  }

  /** Something has changed: it is read once changes come to rest. */
  change(): void {
    this.#stale = true;
    clearTimeout(this.#timer);
    if (this.#view.visible) this.#timer = setTimeout(() => void this.read(), rest);
  }

  cancel(): void {
    this.#running?.cancel();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.cancel();
  }
}

/** How many files a scan must have for its progress to be told: a short one would only flicker. */
const many = 100;

function progressMessage(view: ScannedView): { readonly signal: (done: number, total: number) => void; readonly told: () => void } {
  let active = true;
  return {
    signal: (done, total) => {
      if (active && total >= many) view.message = vscode.l10n.t('Reading {0} of {1} files...', done, total);
    },
    told: () => {
      active = false;
      view.message = '';
    },
  };
}
