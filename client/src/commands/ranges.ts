import * as vscode from 'vscode';
import type { EditsResult, Place } from '../../../server/src/protocol.ts';

/** A range as the server sends it, for the editor. */
export function toRange({ start, end }: { readonly start: Place; readonly end: Place }): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Edits as the server sends them, for the editor. */
export function toTextEdits(edits: EditsResult['edits']): vscode.TextEdit[] {
  return edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText));
}
