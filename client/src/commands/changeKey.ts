import * as vscode from 'vscode';
import type { PolicyClient } from '../client.ts';
import { activePolicy, applyEdits } from './applyEdits.ts';

const titles = {
  kind: () => vscode.l10n.t('What kind of document is this?'),
  language: () => vscode.l10n.t('In which language is this document written?'),
  status: () => vscode.l10n.t('Where does this document stand?'),
};

/** Lets the writer choose the kind, language or status of the document and writes it into the front matter. */
export function changeKey(client: PolicyClient, key: 'kind' | 'language' | 'status') {
  return async (): Promise<void> => {
    const document = activePolicy();
    if (!document) return;
    const { choices } = await client.choices({ key, uri: document.uri.toString() });
    const items = choices.map(({ value, name, description: detail }) => ({
      label: name,
      description: value,
      value,
      ...(detail === undefined ? {} : { detail }),
    }));
    const chosen = await vscode.window.showQuickPick(items, { title: titles[key](), matchOnDescription: true, matchOnDetail: true });
    if (chosen) await applyEdits(client, document, { kind: 'setKey', key, value: chosen.value });
  };
}
