import * as vscode from 'vscode';
import type { ReadyFix, ReadyObstacle, ReadyResult } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { activePolicy } from './applyEdits.ts';

interface ReadyItem extends vscode.QuickPickItem {
  readonly obstacle?: ReadyObstacle;
  readonly approve?: ReadyFix;
}

/** Lists what stands in the way of publishing the document in front: a choice leads there, and a button mends it. */
export function readyToPublish(client: PolicyClient) {
  return async (): Promise<void> => {
    const document = activePolicy();
    const result = document && (await client.ready(document.uri.toString()));
    if (!document || !result) return;
    if (result.obstacles.length === 0 && !result.approve) {
      void vscode.window.showInformationMessage(result.summary);
      return;
    }
    await showList(client, document, result);
  };
}

async function showList(client: PolicyClient, document: vscode.TextDocument, first: ReadyResult): Promise<void> {
  const pick = vscode.window.createQuickPick<ReadyItem>();
  let { version } = first;
  const fill = (result: ReadyResult): void => {
    version = result.version;
    pick.title = result.summary;
    pick.items = itemsOf(result, document);
  };
  fill(first);
  pick.matchOnDetail = true;
  pick.placeholder = vscode.l10n.t('Choose a line to go there');
  const subscriptions = [
    pick,
    pick.onDidTriggerItemButton(async ({ item }) => {
      const fix = item.obstacle?.fixes[0];
      if (!fix || !(await apply(document, version, fix))) return pick.hide();
      const next = await client.ready(document.uri.toString());
      if (next) fill(next);
    }),
    pick.onDidAccept(async () => {
      const [chosen] = pick.selectedItems;
      pick.hide();
      if (chosen?.approve) await apply(document, version, chosen.approve);
      if (chosen?.obstacle) await reveal(document, chosen.obstacle);
    }),
    pick.onDidHide(() => vscode.Disposable.from(...subscriptions).dispose()),
  ];
  pick.show();
}

function itemsOf({ obstacles, approve }: ReadyResult, document: vscode.TextDocument): readonly ReadyItem[] {
  const approving: readonly ReadyItem[] = approve ? [{ label: `$(check) ${approve.title}`, approve }] : [];
  return [
    ...approving,
    ...obstacles.map((obstacle): ReadyItem => {
      const { fixes, message, range, rule } = obstacle;
      const buttons = fixes[0] ? [{ iconPath: new vscode.ThemeIcon('lightbulb'), tooltip: fixes[0].title }] : [];
      const words = document.lineAt(Math.min(range.start.line, document.lineCount - 1)).text.trim();
      return { label: message, description: rule, detail: vscode.l10n.t('Line {0}: {1}', range.start.line + 1, words), buttons, obstacle };
    }),
  ];
}

async function apply(document: vscode.TextDocument, version: number, { edits }: ReadyFix): Promise<boolean> {
  if (document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The document has changed in the meantime. Please try again.'));
    return false;
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

async function reveal(document: vscode.TextDocument, { range: { start, end } }: ReadyObstacle): Promise<void> {
  const selection = new vscode.Selection(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(document, { selection });
}
