import * as vscode from 'vscode';
import type { MarkReviewedCommandArguments, ReviewChange, ReviewPlanResult } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { activePolicy, applyEdits, openDocument } from './applyEdits.ts';

interface ChangeItem extends vscode.QuickPickItem {
  readonly change: ReviewChange;
}

interface LogItem extends vscode.QuickPickItem {
  readonly begin: boolean;
}

/** Asks what a review has changed and writes it down in one step of undo: date, version and change log. */
export function markReviewed(client: PolicyClient) {
  return async (asked?: MarkReviewedCommandArguments): Promise<void> => {
    const document = asked?.uri ? openDocument(asked.uri) : activePolicy();
    const plan = document && (await client.reviewPlan(document.uri.toString()));
    if (!document || !plan) return;
    const title = vscode.l10n.t('Mark as reviewed today ({0})', plan.today);
    const picked = await vscode.window.showQuickPick(changesIn(plan), { title, placeHolder: vscode.l10n.t('What has the review changed?') });
    if (!picked) return;
    const beginLog = plan.hasLog ? false : await askForLog(title);
    if (beginLog === undefined) return;
    const note = plan.hasLog || beginLog ? await askForNote(title) : '';
    if (note === undefined) return;
    await applyEdits(client, document, { kind: 'review', change: picked.change, note, beginLog });
  };
}

function changesIn({ version, next }: ReviewPlanResult): readonly ChangeItem[] {
  const becomes = (change: ReviewChange): string =>
    next[change] === '' ? '' : next[change] === version ? vscode.l10n.t('version stays {0}', version) : `${version} \u2192 ${next[change]}`;
  return [
    { label: vscode.l10n.t('The content has changed'), description: becomes('material'), change: 'material' },
    { label: vscode.l10n.t('Only the wording has changed'), description: becomes('editorial'), change: 'editorial' },
    { label: vscode.l10n.t('Nothing has changed'), description: becomes('none'), change: 'none' },
  ];
}

/** Nobody is given a change log unasked. Undefined where the writer goes no further. */
async function askForLog(title: string): Promise<boolean | undefined> {
  const items: readonly LogItem[] = [
    { label: vscode.l10n.t('Go on without a change log'), begin: false },
    { label: vscode.l10n.t('Begin a change log'), begin: true },
  ];
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('This document has no change log.') });
  return picked?.begin;
}

function askForNote(title: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('What should the change log say? Leave it empty for a usual wording.'),
  });
}
