import * as vscode from 'vscode';
import type { PaintedMessage } from './messages.ts';
import { PolicyPreview, type PreviewSource, previewViewType, savedUri } from './policyPreview.ts';

export type { PreviewSource } from './policyPreview.ts';

/** What tests see of the preview. */
export interface PreviewApi {
  /** The HTML the page held when it last reported it; undefined before that and outside of tests. */
  html(): string | undefined;
  /** The page has been shown. Fires in tests only. */
  readonly onDidPaint: vscode.Event<{ readonly version: number; readonly html: string }>;
}

/**
 * Registers the command that opens the preview, and brings a preview back after a reload of the window.
 * There is one preview at a time.
 */
export function registerPreview(context: vscode.ExtensionContext, source: PreviewSource): PreviewApi {
  const painted = new vscode.EventEmitter<PaintedMessage>();
  let current: PolicyPreview | undefined;
  let lastHtml: string | undefined;

  const adopt = (panel: vscode.WebviewPanel): PolicyPreview => {
    current?.dispose();
    const preview = new PolicyPreview(panel, context, source);
    current = preview;
    preview.onDidDispose(() => {
      if (current === preview) current = undefined;
    });
    preview.onDidPaint((message) => {
      lastHtml = message.html;
      painted.fire(message);
    });
    return preview;
  };

  const open = async (uri?: vscode.Uri): Promise<void> => {
    const target = uri ?? vscode.window.activeTextEditor?.document.uri;
    if (!target) return;
    current?.reveal(vscode.ViewColumn.Beside);
    const preview = current ?? adopt(createPanel());
    await preview.follow(target);
  };

  const serializer: vscode.WebviewPanelSerializer = {
    deserializeWebviewPanel: async (panel, state: unknown) => {
      const uri = savedUri(state);
      if (uri) await adopt(panel).follow(uri);
      else panel.dispose();
    },
  };

  context.subscriptions.push(
    painted,
    vscode.commands.registerCommand('policywright.openPreview', open),
    vscode.window.registerWebviewPanelSerializer(previewViewType, serializer),
    { dispose: () => current?.dispose() },
  );
  return { html: () => lastHtml, onDidPaint: painted.event };
}

function createPanel(): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  return vscode.window.createWebviewPanel(previewViewType, vscode.l10n.t('Policy preview'), place, { enableFindWidget: true });
}
