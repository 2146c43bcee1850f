import * as vscode from 'vscode';
import type { PolicyClient } from '../client.ts';
import { activePolicy, applyEdits } from './applyEdits.ts';

interface Choice extends vscode.QuickPickItem {
  readonly command?: string;
  /** The kind that is written down. */
  readonly writes?: string;
}

/** Says why the document is or is not checked and as what, and offers to change it: the status bar's menu. */
export function explainCheck(client: PolicyClient) {
  return async (): Promise<void> => {
    const document = activePolicy();
    const status = document && (await client.status(document.uri.toString()));
    if (!status) return;
    const choices: Choice[] = [
      // A line each: the list cuts what is longer.
      ...status.reasons.map((reason) => ({ label: `$(info) ${reason}` })),
      ...(status.checked && status.kindGuessed && status.kind !== undefined
        ? [{ label: `$(edit) ${vscode.l10n.t('Write the kind into the front matter')}`, description: `kind: ${status.kind}`, writes: status.kind }]
        : []),
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
      ...(status.checked
        ? [
            { label: `$(pass) ${vscode.l10n.t('Ready to publish?')}`, command: 'policywright.readyToPublish' },
            { label: `$(calendar) ${vscode.l10n.t('Mark as reviewed today')}`, command: 'policywright.markReviewed' },
          ]
        : []),
      { label: `$(list-flat) ${vscode.l10n.t('Show findings')}`, command: 'workbench.actions.view.problems' },
      { label: `$(open-preview) ${vscode.l10n.t('Open preview')}`, command: 'policywright.openPreview' },
    ];
    const chosen = await vscode.window.showQuickPick(choices, { title: 'Policywright' });
    if (chosen?.writes) await applyEdits(client, document, { kind: 'setKey', key: 'kind', value: chosen.writes });
    if (chosen?.command) await vscode.commands.executeCommand(chosen.command);
  };
}
