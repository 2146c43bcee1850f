import * as vscode from 'vscode';
import type { ReadyFix, ReadyObstacle, ReadyResult } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { policyAtHand } from './applyEdits.ts';
import { messageRows } from './messageRows.ts';
import { back, choose } from './wizard.ts';

/**
 * Lists what stands in the way of publishing the document in front. A line that can be mended offers how; the others lead to their place.
 * The list comes back, shorter, until the writer leaves it or nothing is left.
 */
export function readyToPublish(client: PolicyClient) {
  return async (): Promise<void> => {
    const document = await policyAtHand();
    if (!document) return;
    for (;;) {
      const result = await client.ready(document.uri.toString());
      if (!result) return;
      if (result.obstacles.length === 0 && !result.approve) {
        void vscode.window.showInformationMessage(result.summary);
        return;
      }
      if (!(await settleOne(document, result))) return;
    }
  };
}

interface ReadyItem extends vscode.QuickPickItem {
  readonly obstacle?: ReadyObstacle;
  readonly approve?: ReadyFix;
}

/** Whether the list is to be shown again. */
async function settleOne(document: vscode.TextDocument, result: ReadyResult): Promise<boolean> {
  const placeholder = vscode.l10n.t('Choose a line to mend it, or to go there');
  const chosen = await choose({ title: result.summary, placeholder, canGoBack: false }, itemsOf(result, document));
  if (chosen === undefined || chosen === back) return false;
  if (chosen.approve) {
    await apply(document, result.version, chosen.approve);
    return false;
  }
  const { obstacle } = chosen;
  if (!obstacle) return false;
  if (obstacle.fixes.length === 0) {
    await reveal(document, obstacle);
    return false;
  }
  return mend(document, result.version, obstacle);
}

function itemsOf({ obstacles, approve }: ReadyResult, document: vscode.TextDocument): readonly ReadyItem[] {
  const approving: readonly ReadyItem[] = approve ? [{ label: `$(check) ${approve.title}`, approve }] : [];
  return [
    ...approving,
    ...obstacles.flatMap((obstacle): readonly ReadyItem[] => {
      const icon = obstacle.fixes.length > 0 ? '$(lightbulb)' : '$(arrow-right)';
      const rows = messageRows(obstacle.message).map(({ label, detail }, row) =>
        row === 0
          ? { label: `${icon} ${label}`, description: lineName(obstacle), detail: detail || wordsAt(document, obstacle), obstacle }
          : // In the quiet letters of the line that it goes on.
            { label: '$(blank)', description: label, detail, obstacle },
      );
      // A line between one obstacle and the next shows which rows are one.
      return [{ label: '', kind: vscode.QuickPickItemKind.Separator }, ...rows];
    }),
  ];
}

interface FixItem extends vscode.QuickPickItem {
  readonly fix?: ReadyFix;
}

/** Asks how, and does it; one of the offers is to go to the place and look first. */
async function mend(document: vscode.TextDocument, version: number, obstacle: ReadyObstacle): Promise<boolean> {
  const [{ label: title = '', detail: placeholder = '' } = {}] = messageRows(obstacle.message);
  const go = vscode.l10n.t('Go to line {0}', obstacle.range.start.line + 1);
  const items: readonly FixItem[] = [
    ...obstacle.fixes.map((fix) => ({ label: `$(lightbulb) ${fix.title}`, fix })),
    { label: `$(arrow-right) ${go}`, detail: wordsAt(document, obstacle) },
  ];
  const chosen = await choose({ title, placeholder, canGoBack: true }, items);
  if (chosen === back) return true;
  if (chosen?.fix) return apply(document, version, chosen.fix);
  if (chosen) await reveal(document, obstacle);
  return false;
}

function lineName({ range }: ReadyObstacle): string {
  return vscode.l10n.t('Line {0}', range.start.line + 1);
}

function wordsAt(document: vscode.TextDocument, { range }: ReadyObstacle): string {
  return document.lineAt(Math.min(range.start.line, document.lineCount - 1)).text.trim();
}

async function apply(document: vscode.TextDocument, version: number, { edits, command }: ReadyFix): Promise<boolean> {
  if (document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The document has changed in the meantime. Please try again.'));
    return false;
  }
  if (command) {
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    return true;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ range: { start, end }, newText }) =>
      vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  return vscode.workspace.applyEdit(edit);
}

/** Selects the words, and shows beside them all that is said of them. */
async function reveal(document: vscode.TextDocument, { range: { start, end } }: ReadyObstacle): Promise<void> {
  const selection = new vscode.Selection(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(document, { selection });
  await vscode.commands.executeCommand('editor.action.showHover');
}
