import * as vscode from 'vscode';
import type { CursorMessage, ScrollMessage } from './messages.ts';

/** How long the answer of an editor to a scroll of ours is not taken for one of the writer's, in milliseconds. */
const quietTime = 250;

/** Which document is followed, and who is told. */
export interface EditorSyncOptions {
  /** The document whose editors are followed. */
  shown(): vscode.Uri | undefined;
  /** Whether editor and page scroll together. */
  scrolls(): boolean;
  post(message: ScrollMessage | CursorMessage): void;
}

/** Keeps the page and the editors of its document at the same place, and leads from the page into the source. */
export class EditorSync implements vscode.Disposable {
  readonly #options: EditorSyncOptions;
  readonly #subscriptions: readonly vscode.Disposable[];
  #quietUntil = 0;

  constructor(options: EditorSyncOptions) {
    this.#options = options;
    const { window } = vscode;
    this.#subscriptions = [
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor)),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Takes the page to where the editor is. */
  toEditor(): void {
    const editor = this.#editor();
    if (!editor) return;
    this.#scrolled(editor);
    this.#moved(editor);
  }

  /** Shows the page's reader the cursor line only: the page keeps its own place. */
  markCursor(): void {
    const editor = this.#editor();
    if (editor) this.#moved(editor);
  }

  /** Takes the editor to the topmost line of the page. */
  toPage(line: number): void {
    const editor = this.#editor();
    if (!editor || !this.#options.scrolls()) return;
    this.#quietUntil = Date.now() + quietTime;
    const at = Math.min(Math.max(0, Math.floor(line)), editor.document.lineCount - 1);
    editor.revealRange(new vscode.Range(at, 0, at, 0), vscode.TextEditorRevealType.AtTop);
  }

  /** Shows and selects a part of the source, in the editor where it is open. */
  async reveal(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
    const column = this.#editor()?.viewColumn ?? tabColumn(document.uri) ?? vscode.ViewColumn.One;
    this.#quietUntil = Date.now() + quietTime;
    await vscode.window.showTextDocument(document, { viewColumn: column, selection: range });
  }

  #editor(): vscode.TextEditor | undefined {
    const shown = this.#options.shown()?.toString();
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === shown);
  }

  #isShown(editor: vscode.TextEditor): boolean {
    return editor.document.uri.toString() === this.#options.shown()?.toString();
  }

  #scrolled(editor: vscode.TextEditor): void {
    if (!this.#isShown(editor) || !this.#options.scrolls() || Date.now() < this.#quietUntil) return;
    const line = topLine(editor);
    if (line !== undefined) this.#options.post({ type: 'scroll', line });
  }

  #moved(editor: vscode.TextEditor): void {
    if (this.#isShown(editor)) this.#options.post({ type: 'cursor', line: editor.selection.active.line });
  }
}

/** The topmost visible line; the fraction says how far into a long line the editor has scrolled. */
function topLine({ document, visibleRanges }: vscode.TextEditor): number | undefined {
  const start = visibleRanges[0]?.start;
  if (!start || start.line >= document.lineCount) return undefined;
  return start.line + start.character / (document.lineAt(start.line).text.length + 2);
}

/** Where a document lies in a tab that is not in front. */
function tabColumn(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn;
}
