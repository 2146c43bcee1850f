import * as vscode from 'vscode';
import { policyAtHand } from '../commands/applyEdits.ts';
import { policyOf } from '../commands/policyOf.ts';
import { stepDone } from '../commands/walkthrough.ts';
import type { PaintedMessage } from './messages.ts';
import { PolicyPreview, type PreviewSource, previewViewType } from './policyPreview.ts';
import { savedState } from './savedState.ts';

export type { PreviewSource } from './policyPreview.ts';

/** What tests see of the previews. */
export interface PreviewApi {
  /** The HTML that a page held when it last reported it; undefined before that and outside of tests. */
  html(): string | undefined;
  /** A page has been shown. Fires in tests only. */
  readonly onDidPaint: vscode.Event<{ readonly version: number; readonly html: string }>;
  /** How many previews there are, and how many of them are locked. */
  count(): { readonly all: number; readonly locked: number };
  /** The document that the preview in front shows; undefined where another editor is in front. */
  inFront(): vscode.Uri | undefined;
}

/**
 * Registers the commands that open and lock previews, and brings previews back after a reload of the window. A preview that is
 * not locked shows the document in front; another one is opened only where all are locked.
 */
export function registerPreview(context: vscode.ExtensionContext, source: PreviewSource): PreviewApi {
  const previews = new Previews(context, source);
  context.subscriptions.push(
    previews,
    vscode.commands.registerCommand('policywright.openPreview', (argument?: unknown) => previews.open(argument)),
    vscode.commands.registerCommand('policywright.lockPreview', () => previews.lock()),
    vscode.window.registerWebviewPanelSerializer(previewViewType, previews),
  );
  return previews;
}

/** The previews of a window. */
class Previews implements PreviewApi, vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #source: PreviewSource;
  readonly #all = new Set<PolicyPreview>();
  readonly #painted = new vscode.EventEmitter<PaintedMessage>();
  #lastHtml: string | undefined;

  readonly onDidPaint = this.#painted.event;
  // Other parts of the extension take this one along alone.
  readonly inFront = (): vscode.Uri | undefined => [...this.#all].find(({ active }) => active)?.uri;

  constructor(context: vscode.ExtensionContext, source: PreviewSource) {
    this.#context = context;
    this.#source = source;
  }

  html(): string | undefined {
    return this.#lastHtml;
  }

  count(): { readonly all: number; readonly locked: number } {
    return { all: this.#all.size, locked: [...this.#all].filter(({ locked }) => locked).length };
  }

  async open(argument: unknown): Promise<void> {
    const target = policyOf(argument) ?? vscode.window.activeTextEditor?.document.uri ?? (await policyAtHand())?.uri;
    if (!target) return;
    const free = [...this.#all].find(({ locked }) => !locked);
    free?.reveal();
    await (free ?? this.#adopt(createPanel())).follow(target);
    stepDone('preview');
  }

  /** Locks the preview in front, or the only one. */
  lock(): void {
    const [only] = this.#all;
    const active = [...this.#all].find((preview) => preview.active) ?? (this.#all.size === 1 ? only : undefined);
    active?.toggleLock();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const saved = savedState(state);
    if (!saved) return panel.dispose();
    const preview = this.#adopt(panel);
    preview.restore(saved);
    await preview.follow(vscode.Uri.parse(saved.uri));
  }

  dispose(): void {
    for (const preview of [...this.#all]) preview.dispose();
    this.#painted.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): PolicyPreview {
    const preview = new PolicyPreview(panel, this.#context, this.#source);
    this.#all.add(preview);
    preview.onDidDispose(() => this.#all.delete(preview));
    preview.onDidPaint((message) => {
      this.#lastHtml = message.html;
      this.#painted.fire(message);
    });
    return preview;
  }
}

function createPanel(): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  return vscode.window.createWebviewPanel(previewViewType, vscode.l10n.t('Policy preview'), place, { enableFindWidget: true });
}
