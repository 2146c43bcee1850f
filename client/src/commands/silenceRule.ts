import * as vscode from 'vscode';
import type { SilenceCommandArguments } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { applyEdits, openDocument } from './applyEdits.ts';

/** Asks for a reason and silences a rule for a line, a section or the file. An empty reason is allowed; Escape leaves everything as it is. */
export function silenceRule(client: PolicyClient) {
  return async ({ uri, version, offset, rule, scope, reason: given }: SilenceCommandArguments & { readonly reason?: string }): Promise<void> => {
    const document = openDocument(uri);
    if (!document) return;
    const reason =
      given ??
      (await vscode.window.showInputBox({
        title: vscode.l10n.t('Silence {0}', rule),
        prompt: vscode.l10n.t('Why is this right as it stands? The reason is written beside the rule, so that reviewers can see it.'),
        ignoreFocusOut: true,
      }));
    if (reason === undefined) return;
    await applyEdits(client, document, { kind: 'silence', offset, rule, scope, reason }, version);
  };
}
