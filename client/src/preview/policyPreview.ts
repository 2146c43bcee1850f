import * as vscode from 'vscode';
import type { RenderResult } from '../../../server/src/protocol.ts';
import { resourceFolders, skeleton } from './html.ts';
import type { FromWebview, PaintedMessage, PreviewState, ToWebview, UpdateMessage } from './messages.ts';
import { RenderQueue } from './renderQueue.ts';

/** The type under which VS Code knows the preview's panel. */
export const previewViewType = 'policywright.preview';

/** Where pages come from: the client of the language server. */
export interface PreviewSource {
  /** The page of the current version of a document; undefined where the server does not know it. */
  render(uri: string): Promise<RenderResult | undefined>;
  /** A document was checked anew. */
  readonly onDidCheck: vscode.Event<{ readonly uri: string; readonly version: number }>;
}

/** The page of a policy beside its editor. It follows the active Markdown editor and lives as long as its panel. */
export class PolicyPreview implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #context: vscode.ExtensionContext;
  readonly #queue: RenderQueue;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #disposed = new vscode.EventEmitter<void>();
  readonly #painted = new vscode.EventEmitter<PaintedMessage>();
  /** The document asked for; it becomes the one shown when its page arrives. */
  #target: vscode.Uri | undefined;
  #shown: vscode.Uri | undefined;
  #page: UpdateMessage | undefined;
  #allowed = '';

  readonly onDidDispose = this.#disposed.event;
  readonly onDidPaint = this.#painted.event;

  constructor(panel: vscode.WebviewPanel, context: vscode.ExtensionContext, source: PreviewSource) {
    this.#panel = panel;
    this.#context = context;
    this.#queue = new RenderQueue({
      render: (uri) => source.render(uri),
      show: (uri, result) => this.#show(uri, result),
      failed: (error) => console.error('Policywright preview:', error),
    });
    this.#listen(source);
    this.#allowFolders();
    panel.webview.html = skeleton({
      webview: panel.webview,
      extensionUri: context.extensionUri,
      language: vscode.env.language,
      reports: context.extensionMode === vscode.ExtensionMode.Test,
    });
  }

  /** Shows a document. One that is closed is opened first, so that the server knows it. */
  async follow(uri: vscode.Uri): Promise<void> {
    this.#target = uri;
    try {
      await vscode.workspace.openTextDocument(uri);
    } catch {
      if (this.#shown === undefined) this.#panel.title = titleFor(uri);
      return;
    }
    if (this.#target === uri) this.#queue.request(uri.toString());
  }

  reveal(column: vscode.ViewColumn): void {
    this.#panel.reveal(column, true);
  }

  dispose(): void {
    this.#queue.dispose();
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.#disposed.fire();
    this.#disposed.dispose();
    this.#painted.dispose();
    this.#panel.dispose();
  }

  #listen(source: PreviewSource): void {
    const { window, workspace } = vscode;
    this.#subscriptions.push(
      this.#panel.onDidDispose(() => this.dispose()),
      this.#panel.webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message)),
      source.onDidCheck(({ uri }) => this.#refresh(vscode.Uri.parse(uri))),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#refresh(document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#queue.forget(uri.toString())),
      workspace.onDidChangeWorkspaceFolders(() => this.#allowFolders()),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'markdown' && !isSame(editor.document.uri, this.#target)) void this.follow(editor.document.uri);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#syncScroll(textEditor)),
    );
  }

  #refresh(uri: vscode.Uri): void {
    if (isSame(uri, this.#target)) this.#queue.request(uri.toString());
  }

  #show(uri: string, result: RenderResult | undefined): void {
    const target = this.#target;
    if (!result || target?.toString() !== uri) return;
    const page: UpdateMessage = { type: 'update', uri, ...result, ...this.#places(target) };
    const isNew = !isSame(target, this.#shown);
    if (!isNew && this.#page?.html === page.html && this.#page.version === page.version) return;
    this.#page = page;
    if (isNew) {
      this.#shown = target;
      this.#panel.title = titleFor(target);
      this.#allowFolders();
    }
    this.#post(page);
    if (isNew) this.#syncToEditor();
  }

  #receive(message: FromWebview): void {
    if (message.type === 'painted') this.#painted.fire(message);
    else if (message.type === 'open') void this.#open(message.href);
    else if (this.#page) {
      this.#post(this.#page);
      this.#syncToEditor();
    }
  }

  #post(message: ToWebview): void {
    void this.#panel.webview.postMessage(message);
  }

  #syncToEditor(): void {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => isSame(document.uri, this.#shown));
    if (editor) this.#syncScroll(editor);
  }

  #syncScroll(editor: vscode.TextEditor): void {
    const line = isSame(editor.document.uri, this.#shown) ? topLine(editor) : undefined;
    if (line !== undefined) this.#post({ type: 'scroll', line });
  }

  /** Where relative pictures of a document are. */
  #places(uri: vscode.Uri): Pick<UpdateMessage, 'base' | 'root'> {
    if (uri.scheme === 'untitled') return {};
    const { webview } = this.#panel;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const address = (place: vscode.Uri) => `${webview.asWebviewUri(place).toString().replace(/\/$/, '')}/`;
    return { base: address(vscode.Uri.joinPath(uri, '..')), ...(folder ? { root: address(folder.uri) } : {}) };
  }

  /** The page loads from the extension, the workspace and the folder of a document outside of it. A change makes the webview load anew. */
  #allowFolders(): void {
    const { workspace } = vscode;
    const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    const shown = this.#shown;
    const outside = shown && shown.scheme !== 'untitled' && !workspace.getWorkspaceFolder(shown) ? [vscode.Uri.joinPath(shown, '..')] : [];
    const localResourceRoots = [...resourceFolders(this.#context.extensionUri), ...folders, ...outside];
    const allowed = localResourceRoots.join('\n');
    if (allowed === this.#allowed) return;
    this.#allowed = allowed;
    this.#panel.webview.options = { enableScripts: true, localResourceRoots };
  }

  async #open(href: string): Promise<void> {
    const path = /^[^?#]*/.exec(href)?.[0] ?? '';
    if (!this.#shown || path === '') return;
    const folder = path.startsWith('/') ? vscode.workspace.getWorkspaceFolder(this.#shown)?.uri : vscode.Uri.joinPath(this.#shown, '..');
    if (folder) await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder, decoded(path)));
  }
}

/** The state a panel was saved with, if it is one of ours. */
export function savedUri(state: unknown): vscode.Uri | undefined {
  const uri = (state as Partial<PreviewState> | undefined)?.uri;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}

function titleFor(uri: vscode.Uri): string {
  return vscode.l10n.t('Preview {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

function isSame(a: vscode.Uri, b: vscode.Uri | undefined): boolean {
  return a.toString() === b?.toString();
}

/** The topmost visible line; the fraction says how far into a long line the editor has scrolled. */
function topLine({ document, visibleRanges }: vscode.TextEditor): number | undefined {
  const start = visibleRanges[0]?.start;
  if (!start || start.line >= document.lineCount) return undefined;
  return start.line + start.character / (document.lineAt(start.line).text.length + 2);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
