import * as vscode from 'vscode';
import { policyAtHand } from '../commands/applyEdits.ts';
import { policyOf } from '../commands/policyOf.ts';
import { stepDone } from '../commands/walkthrough.ts';
import type { PaintedMessage } from './messages.ts';
import { PolicyPreview, type PreviewSource, previewViewType, savedState } from './policyPreview.ts';

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
  const painted = new vscode.EventEmitter<PaintedMessage>();
  const previews = new Set<PolicyPreview>();
  let lastHtml: string | undefined;

  const adopt = (panel: vscode.WebviewPanel): PolicyPreview => {
    const preview = new PolicyPreview(panel, context, source);
    previews.add(preview);
    preview.onDidDispose(() => previews.delete(preview));
    preview.onDidPaint((message) => {
      lastHtml = message.html;
      painted.fire(message);
    });
    return preview;
  };

  const open = async (argument?: unknown): Promise<void> => {
    const target = policyOf(argument) ?? vscode.window.activeTextEditor?.document.uri ?? (await policyAtHand())?.uri;
    if (!target) return;
    const free = [...previews].find(({ locked }) => !locked);
    free?.reveal();
    await (free ?? adopt(createPanel())).follow(target);
    stepDone('preview');
  };

  const lock = (): void => {
    const [only] = previews;
    const active = [...previews].find((preview) => preview.active) ?? (previews.size === 1 ? only : undefined);
    active?.toggleLock();
  };

  const serializer: vscode.WebviewPanelSerializer = {
    deserializeWebviewPanel: async (panel, state: unknown) => {
      const saved = savedState(state);
      if (!saved) return panel.dispose();
      const preview = adopt(panel);
      preview.restore(saved);
      await preview.follow(vscode.Uri.parse(saved.uri));
    },
  };

  context.subscriptions.push(
    painted,
    vscode.commands.registerCommand('policywright.openPreview', open),
    vscode.commands.registerCommand('policywright.lockPreview', lock),
    vscode.window.registerWebviewPanelSerializer(previewViewType, serializer),
    {
      dispose: () => {
        for (const preview of [...previews]) preview.dispose();
      },
    },
  );
  const count = () => ({ all: previews.size, locked: [...previews].filter(({ locked }) => locked).length });
  const inFront = () => [...previews].find(({ active }) => active)?.uri;
  return { html: () => lastHtml, onDidPaint: painted.event, count, inFront };
}

function createPanel(): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  return vscode.window.createWebviewPanel(previewViewType, vscode.l10n.t('Policy preview'), place, { enableFindWidget: true });
}
