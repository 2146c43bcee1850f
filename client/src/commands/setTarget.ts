import * as vscode from 'vscode';
import type { GoalChoice, SetTargetCommandArguments } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { activePolicy, openDocument, sayChanged } from './applyEdits.ts';
import { toTextEdits } from './ranges.ts';

/** A target as the list shows it. */
interface GoalItem extends vscode.QuickPickItem {
  readonly goal?: GoalChoice;
}

/** Lets the writer choose a target for the vague word, or the promise without a figure, at a place or at the cursor. */
export function setTarget(client: PolicyClient) {
  return async (asked?: SetTargetCommandArguments): Promise<void> => {
    const document = asked ? openDocument(asked.uri) : activePolicy();
    if (!document) return;
    const uri = document.uri.toString();
    const offset = asked?.offset ?? cursorIn(document);
    const version = asked?.version ?? document.version;
    const result = await client.goals({ uri, version, offset });
    if (!result || result.version !== document.version) return sayChanged();
    if (result.goals.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no vague word and no promise without a figure at the cursor.'));
      return;
    }
    const picked = await vscode.window.showQuickPick(itemsOf(result.goals), {
      title: vscode.l10n.t('Set a target'),
      placeHolder: vscode.l10n.t('The figure that you promise'),
      matchOnDescription: true,
    });
    if (!picked?.goal) return;
    if (document.version !== version) return sayChanged();
    await write(document, picked.goal);
  };
}

function cursorIn(document: vscode.TextDocument): number {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  return editor ? document.offsetAt(editor.selection.active) : 0;
}

/** The targets under a heading for each source. */
function itemsOf(goals: readonly GoalChoice[]): readonly GoalItem[] {
  const headings = {
    workspace: vscode.l10n.t('Already promised'),
    practice: vscode.l10n.t('Usual practice'),
    own: vscode.l10n.t('Your own figure'),
  };
  let group = '';
  return goals.flatMap((goal): GoalItem[] => {
    const item: GoalItem = { label: goal.label, description: goal.detail, goal };
    if (goal.group === group) return [item];
    group = goal.group;
    return [{ label: headings[goal.group], kind: vscode.QuickPickItemKind.Separator }, item];
  });
}

/** Writes a target in one step of undo and selects the blank that is left to fill. */
async function write(document: vscode.TextDocument, { edits, select }: GoalChoice): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(edits));
  const done = await vscode.workspace.applyEdit(edit);
  if (!done || !select) return;
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(select.start.line, select.start.character, select.end.line, select.end.character);
}
