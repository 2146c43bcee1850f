import * as vscode from 'vscode';
import type { FromRegister } from './messages.ts';
import { type RegisterSource, RegisterView, registerViewType } from './registerView.ts';

/** What tests see of the register. */
export interface RegisterApi {
  /** The HTML the page held when it last reported it; undefined before that and outside of tests. */
  html(): string | undefined;
  /** Does what the open register does when its page says something. */
  receive(message: FromRegister): Promise<void>;
}

/** Registers the command that shows the register of standards, and brings it back after a reload of the window. There is one at a time. */
export function registerStandards(context: vscode.ExtensionContext, source: RegisterSource): RegisterApi {
  let current: RegisterView | undefined;
  let lastHtml: string | undefined;

  const adopt = (panel: vscode.WebviewPanel): void => {
    current?.dispose();
    const view = new RegisterView(panel, context, source);
    current = view;
    view.onDidDispose(() => {
      if (current === view) current = undefined;
    });
    view.onDidPaint(({ html }) => {
      lastHtml = html;
    });
  };

  const show = (): void => {
    if (current) current.reveal();
    else
      adopt(
        vscode.window.createWebviewPanel(registerViewType, vscode.l10n.t('Standards register'), vscode.ViewColumn.Active, { enableFindWidget: true }),
      );
  };

  context.subscriptions.push(
    vscode.commands.registerCommand('policywright.showStandardsRegister', show),
    vscode.window.registerWebviewPanelSerializer(registerViewType, { deserializeWebviewPanel: async (panel) => adopt(panel) }),
    { dispose: () => current?.dispose() },
  );
  return {
    html: () => lastHtml,
    receive: async (message) => current?.receive(message),
  };
}
