import * as vscode from 'vscode';
import type { StatusResult } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';

/** Shows kind, language and findings of the Markdown document in front; a click explains and offers changes. */
export function registerStatusBar(client: PolicyClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('policywright.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Policywright';
  item.command = 'policywright.explainCheck';
  let asked = 0;

  const refresh = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const document = vscode.window.activeTextEditor?.document;
    const status = document?.languageId === 'markdown' ? await client.status(document.uri.toString()) : undefined;
    // Another document may have come to the front meanwhile.
    if (mine !== asked) return;
    if (status) show(item, status);
    else item.hide();
  };

  const subscriptions = [
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void refresh()),
    client.onDidCheck(({ uri }) => {
      if (vscode.window.activeTextEditor?.document.uri.toString() === uri) void refresh();
    }),
  ];
  void refresh();
  return vscode.Disposable.from(...subscriptions);
}

function show(item: vscode.StatusBarItem, status: StatusResult): void {
  if (!status.checked) {
    item.text = `$(circle-slash) ${vscode.l10n.t('Not a policy')}`;
    item.tooltip = status.reasons.join('\n');
    item.accessibilityInformation = { label: status.reasons.join(' ') };
    item.show();
    return;
  }
  const { error, warning, info, hint } = status.counts;
  const kind = status.kindName === '' ? vscode.l10n.t('Kind unknown') : status.kindName;
  const findings = error + warning + info;
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : info > 0 ? 'info' : 'check';
  item.text = `$(law) ${kind}${status.kindGuessed ? '?' : ''} · ${status.language} · $(${worst})${findings === 0 ? '' : ` ${findings}`}`;
  const names = [kind, status.languageName, ...(status.status ? [status.status] : [])];
  const lines = [
    vscode.l10n.t('Findings: {0}', findings),
    vscode.l10n.t('Missing sections: {0}', status.missing),
    vscode.l10n.t('Blanks: {0}', status.blanks),
    vscode.l10n.t('Vague promises: {0}', status.vague),
    vscode.l10n.t('Hints: {0}', hint),
    ...status.reasons,
  ];
  item.tooltip = [names.join(' · '), ...lines].join('\n');
  item.accessibilityInformation = { label: `Policywright: ${[names.join(', '), ...lines].join('. ')}` };
  item.show();
}
