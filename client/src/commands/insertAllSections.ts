import * as vscode from 'vscode';
import type { PolicyClient } from '../client.ts';
import { activePolicy, applyEdits } from './applyEdits.ts';

/** Inserts every required section that the document lacks, each at its place. */
export function insertAllSections(client: PolicyClient) {
  return async (): Promise<void> => {
    const document = activePolicy();
    if (!document) return;
    const status = await client.status(document.uri.toString());
    if (!status?.checked)
      void vscode.window.showInformationMessage(status?.reasons.join(' ') ?? vscode.l10n.t('This file is not checked as a policy.'));
    else if (status.missing === 0) void vscode.window.showInformationMessage(vscode.l10n.t('No required section is missing.'));
    else await applyEdits(client, document, { kind: 'insertAllSections' });
  };
}
