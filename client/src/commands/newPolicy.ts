import * as vscode from 'vscode';
import type { NewDocumentResult } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { folderFor, openDraft, openText } from './newPolicyFile.ts';
import { askAnswers, type NewPolicyAnswers } from './newPolicyQuestions.ts';
import { stepDone } from './walkthrough.ts';

/**
 * Makes a document from templates: asks what it is to be, writes it into a folder of the workspace and opens it at its first
 * blank. The argument is the folder that was clicked, or answers: what is given is not asked. Answers with the address of the
 * document; undefined where the writer gave up.
 */
export function newPolicy(client: PolicyClient) {
  return async (argument?: unknown): Promise<vscode.Uri | undefined> => {
    const given = answersIn(argument);
    const folder = await folderFor(argument instanceof vscode.Uri ? argument : given.folder);
    if (folder === null) return undefined;
    const answers = await askAnswers(client, given, folder);
    if (!answers) return undefined;
    const made = await client.newDocument({ ...answers, ...(folder ? { folder: folder.toString() } : {}) });
    if (!made) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The document could not be made. "Policywright: Show Log" may say why.'));
      return undefined;
    }
    const document = folder ? await openDraft(folder, made) : await openText(made);
    await show(document, made);
    stepDone('template');
    return document.uri;
  };
}

async function show(document: vscode.TextDocument, { firstBlank }: NewDocumentResult): Promise<void> {
  const selection = firstBlank
    ? new vscode.Range(firstBlank.start.line, firstBlank.start.character, firstBlank.end.line, firstBlank.end.character)
    : undefined;
  await vscode.window.showTextDocument(document, { preview: false, ...(selection ? { selection } : {}) });
}

/** Menus pass arguments of their own: only what looks like an answer counts. */
function answersIn(argument: unknown): NewPolicyAnswers {
  if (typeof argument !== 'object' || argument === null || argument instanceof vscode.Uri) return {};
  const { kind, shape, language, title, values, folder } = argument as Readonly<Record<string, unknown>>;
  return {
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof shape === 'string' ? { shape } : {}),
    ...(typeof language === 'string' ? { language } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof values === 'object' && values !== null ? { values: values as Readonly<Record<string, string>> } : {}),
    ...(folder instanceof vscode.Uri ? { folder } : {}),
  };
}
