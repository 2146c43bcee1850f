import * as vscode from 'vscode';
import { sayChanged } from '../commands/applyEdits.ts';

/** How many offers are computed whole: those of one place. */
const mostOffers = 50;

/**
 * Carries out the code action with a title at a place, as the light bulb does: its edits come from the language server.
 * Says so where it is offered no longer.
 */
export async function applyNoteFix(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<void> {
  const offers = await vscode.commands.executeCommand<readonly (vscode.CodeAction | vscode.Command)[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    mostOffers,
  );
  const offer = offers.find((one): one is vscode.CodeAction => one.title === title && typeof one.command !== 'string');
  if (!offer) {
    sayChanged();
    return;
  }
  if (offer.edit) await vscode.workspace.applyEdit(offer.edit);
  if (offer.command) await vscode.commands.executeCommand(offer.command.command, ...(offer.command.arguments ?? []));
}
