import * as vscode from 'vscode';
import type { PolicyClient } from '../client.ts';
import { activePolicy } from './applyEdits.ts';

interface Choice extends vscode.QuickPickItem {
  readonly command?: string;
}

/** Says why the document is or is not checked and as what, and offers to change it: the status bar's menu. */
export function explainCheck(client: PolicyClient) {
  return async (): Promise<void> => {
    const document = activePolicy();
    const status = document && (await client.status(document.uri.toString()));
    if (!status) return;
    const choices: Choice[] = [
      { label: `$(info) ${status.reasons.join(' ')}` },
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: `$(book) ${vscode.l10n.t('Change kind of document')}`, description: status.kindName, command: 'policywright.changeKind' },
      { label: `$(globe) ${vscode.l10n.t('Change language')}`, description: status.languageName, command: 'policywright.changeLanguage' },
      { label: `$(milestone) ${vscode.l10n.t('Change status')}`, description: status.status ?? '', command: 'policywright.changeStatus' },
      ...(status.checked && status.missing > 0
        ? [
            {
              label: `$(add) ${vscode.l10n.t('Insert all missing sections')}`,
              description: String(status.missing),
              command: 'policywright.insertAllSections',
            },
          ]
        : []),
      { label: `$(list-flat) ${vscode.l10n.t('Show findings')}`, command: 'workbench.actions.view.problems' },
      { label: `$(open-preview) ${vscode.l10n.t('Open preview')}`, command: 'policywright.openPreview' },
    ];
    const chosen = await vscode.window.showQuickPick(choices, { title: 'Policywright' });
    if (chosen?.command) await vscode.commands.executeCommand(chosen.command);
  };
}
