import * as vscode from 'vscode';

/** What the page itself says, in the display language. */
export interface PageStrings {
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly hint: string;
  readonly insertAll: string;
  readonly blocked: string;
  readonly more: string;
}

/** The strings that the script of the page needs. */
export function pageStrings(): PageStrings {
  return {
    error: vscode.l10n.t('Error'),
    warning: vscode.l10n.t('Warning'),
    info: vscode.l10n.t('Information'),
    hint: vscode.l10n.t('Hint'),
    insertAll: vscode.l10n.t('Insert all missing sections'),
    blocked: vscode.l10n.t('Picture from the web, not loaded'),
    more: vscode.l10n.t('More findings: {0}', '{0}'),
  };
}

/** A button of the bar above the page: its name, and what it does in more words. */
export interface BarButton {
  readonly id: string;
  readonly name: string;
  readonly tip: string;
  /** Whether it stays pressed. */
  readonly toggles: boolean;
  readonly hidden?: boolean;
}

/** The buttons above the page, in groups. */
export function barButtons(): readonly (readonly BarButton[])[] {
  return [
    [
      { id: 'reader', name: vscode.l10n.t('Reader'), tip: vscode.l10n.t('Show the policy as it is published'), toggles: true },
      { id: 'gaps', name: vscode.l10n.t('Gaps'), tip: vscode.l10n.t('Show what is left to do beside the text'), toggles: true },
    ],
    [
      { id: 'previous', name: vscode.l10n.t('Previous'), tip: vscode.l10n.t('Go to the previous finding'), toggles: false },
      { id: 'next', name: vscode.l10n.t('Next'), tip: vscode.l10n.t('Go to the next finding'), toggles: false },
    ],
    [
      {
        id: 'pictures',
        name: vscode.l10n.t('Load Pictures'),
        tip: vscode.l10n.t('Load the pictures of this document that lie on other servers. They learn that you look at it.'),
        toggles: false,
        hidden: true,
      },
      { id: 'source', name: vscode.l10n.t('Show Source'), tip: vscode.l10n.t('Show the uppermost visible paragraph in the editor'), toggles: false },
      { id: 'scrollSync', name: vscode.l10n.t('Scroll Together'), tip: vscode.l10n.t('Let editor and preview scroll together'), toggles: true },
      { id: 'lock', name: vscode.l10n.t('Lock'), tip: vscode.l10n.t('Keep this document in this preview, whichever you edit'), toggles: true },
    ],
  ];
}
