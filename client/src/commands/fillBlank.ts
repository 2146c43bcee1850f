import * as vscode from 'vscode';
import type { FillCommandArguments, FilledFile, FillPlace, FillResult } from '../../../server/src/protocol.ts';
import type { PolicyClient } from '../client.ts';
import { applyEdits, openDocument, sayChanged } from './applyEdits.ts';
import { askChoice, askValue } from './askValue.ts';
import { toTextEdits } from './ranges.ts';

/** Asks for the value of a blank and writes it: in place of the blank, here or wherever it stands, or in `values` so that it stays. */
export function fillBlank(client: PolicyClient) {
  return async (asked: FillCommandArguments & { readonly value?: string }): Promise<void> => {
    const { uri, version, offset, alternatives = [] } = asked;
    const document = openDocument(uri);
    if (!document) return;
    const answer = asked.value === undefined ? await ask(client, asked) : { value: asked.value, place: asked.place };
    if (!answer || answer.value.trim() === '') return;
    const { value, place } = answer;
    if (place === 'here' || place === 'document' || alternatives.length > 0) {
      await applyEdits(client, document, { kind: 'fill', offset, value, everywhere: place === 'document' }, version);
      return;
    }
    const made = document.version === version ? await client.fill({ uri, version, offset, value, place }) : undefined;
    // Reading other files takes a moment in which the writer may have typed.
    if (made?.files.some(({ edits }) => edits.length > 0) && made.files.every(isCurrent)) await applyToFiles(made, place);
    else sayChanged();
  };
}

function isCurrent({ uri, version }: FilledFile): boolean {
  return version === undefined || openDocument(vscode.Uri.parse(uri, true).toString())?.version === version;
}

interface Answer {
  readonly value: string;
  readonly place: FillPlace;
}

async function ask(client: PolicyClient, { uri, offset, text, place, alternatives = [], count }: FillCommandArguments): Promise<Answer | undefined> {
  const frame = { title: vscode.l10n.t('Fill {0}', text), canGoBack: false };
  if (alternatives.length > 0) {
    const chosen = await askChoice({ ...frame, placeholder: vscode.l10n.t('Press the number of an alternative') }, alternatives, count, false);
    return typeof chosen === 'object' ? { value: chosen.value, place: chosen.everywhere ? 'document' : 'here' } : undefined;
  }
  const known = (await client.blanks(uri))?.blanks.find((blank) => blank.text === text);
  const value = await askValue(frame, {
    prompt: known?.sentence ?? vscode.l10n.t('The text that takes the place of {0}', text),
    suggestions: known?.suggestions ?? [],
    check: (given) => client.checkValue({ uri, offset, value: given }),
    isWalk: false,
  });
  return typeof value === 'string' ? { value, place } : undefined;
}

/** Edits of several files are one step of undo. Settings count once they are stored. */
async function applyToFiles({ files }: FillResult, place: FillPlace): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, isNew, edits } of files) {
    const address = vscode.Uri.parse(uri, true);
    if (isNew) edit.createFile(address, { ignoreIfExists: true });
    for (const { range, newText } of toTextEdits(edits)) edit.replace(address, range, newText);
  }
  const stored = new Set(vscode.workspace.textDocuments.filter(({ isDirty }) => !isDirty).map(({ uri }) => uri.toString()));
  const [first] = files;
  const wasOpen = first && vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === vscode.Uri.parse(first.uri, true).toString());
  if (!(await vscode.workspace.applyEdit(edit)) || place !== 'settings' || !first) return;
  const settings = await vscode.workspace.openTextDocument(vscode.Uri.parse(first.uri, true));
  if (!wasOpen || stored.has(settings.uri.toString())) await settings.save();
}
