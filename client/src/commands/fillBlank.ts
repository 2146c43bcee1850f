import * as vscode from 'vscode';
import type { FillCommandArguments } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { applyEdits, openDocument } from './applyEdits.ts';

/** Asks for the value of a blank and fills it, there or wherever it stands in the document. */
export function fillBlank(client: PolicyClient) {
  return async ({ uri, offset, text, everywhere, value: given }: FillCommandArguments & { readonly value?: string }): Promise<void> => {
    const document = openDocument(uri);
    if (!document) return;
    const value =
      given ??
      (await vscode.window.showInputBox({
        title: vscode.l10n.t('Fill {0}', text),
        prompt: vscode.l10n.t('The text that takes the place of {0}', text),
        ignoreFocusOut: true,
      }));
    if (value === undefined || value.trim() === '') return;
    await applyEdits(client, document, { kind: 'fill', offset, value, everywhere });
  };
}
