import * as vscode from 'vscode';
import type { RenderResult } from '../../../server/src/protocol.ts';
import { allowWebPictures, showsWebPictures } from './consent.ts';
import { EditorSync } from './editorSync.ts';
import type { FixMessage, FromWebview, PaintedMessage, PressMessage, PreviewState, RevealMessage } from './messages.ts';
import { applyNoteFix } from './noteFix.ts';
import { isSame, openLink, picturePlaces } from './places.ts';
import { PreviewWebview } from './previewWebview.ts';
import { RenderQueue } from './renderQueue.ts';

/** The type under which VS Code knows the panels of previews. */
export const previewViewType = 'policywright.preview';

/** Where pages come from: the client of the language server. */
export interface PreviewSource {
  /**
   * The page of the current version of a document, as a change of the page with a number; undefined where the server does not know it.
   * One that is wanted soon has the findings of the last check.
   */
  render(uri: string, request: { readonly page?: number; readonly soon: boolean }): Promise<RenderResult | undefined>;
  /** Inserts every required section that a document lacks. */
  insertAllSections(document: vscode.TextDocument): Promise<unknown>;
  /** A document was checked anew. */
  readonly onDidCheck: vscode.Event<{ readonly uri: string; readonly version: number }>;
}

/** The page of a policy beside its editor. Unless it is locked it follows the active Markdown editor. It lives as long as its panel. */
export class PolicyPreview implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #webview: PreviewWebview;
  readonly #context: vscode.ExtensionContext;
  readonly #source: PreviewSource;
  readonly #queue: RenderQueue;
  readonly #sync: EditorSync;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #disposed = new vscode.EventEmitter<void>();
  readonly #painted = new vscode.EventEmitter<PaintedMessage>();
  /** The document asked for; it becomes the one shown when its page arrives. */
  #target: vscode.Uri | undefined;
  #shown: vscode.Uri | undefined;
  /** The page that the webview holds. */
  #page: { readonly uri: string; readonly number: number } | undefined;
  #restoring = false;
  #locked = false;
  #scrollSync = vscode.workspace.getConfiguration('policywright.preview').get('scrollSync', true);

  readonly onDidDispose = this.#disposed.event;
  readonly onDidPaint = this.#painted.event;

  constructor(panel: vscode.WebviewPanel, context: vscode.ExtensionContext, source: PreviewSource) {
    this.#panel = panel;
    this.#webview = new PreviewWebview(panel.webview, context);
    this.#context = context;
    this.#source = source;
    this.#queue = new RenderQueue({
      render: (uri, soon) => source.render(uri, { soon, ...(this.#page?.uri === uri ? { page: this.#page.number } : {}) }),
      show: (uri, result) => this.#show(uri, result),
      failed: (error) => console.error('Policywright preview:', error),
    });
    this.#sync = new EditorSync({ shown: () => this.#shown, scrolls: () => this.#scrollSync, post: (message) => this.#webview.post(message) });
    this.#listen();
    this.#webview.allow(undefined);
    this.#load(false);
  }

  get locked(): boolean {
    return this.#locked;
  }

  get active(): boolean {
    return this.#panel.active;
  }

  /** The document that is shown. */
  get uri(): vscode.Uri | undefined {
    return this.#shown;
  }

  /** Takes over what a preview was before the window was loaded anew. */
  restore({ locked, scrollSync }: PreviewState): void {
    this.#locked = locked;
    this.#scrollSync = scrollSync;
    this.#restoring = true;
  }

  /** Shows a document. One that is closed is opened first, so that the server knows it. */
  async follow(uri: vscode.Uri): Promise<void> {
    this.#target = uri;
    try {
      await vscode.workspace.openTextDocument(uri);
    } catch {
      if (this.#shown === undefined) this.#panel.title = titleFor(uri, this.#locked);
      return;
    }
    if (this.#target === uri) this.#request();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Keeps the document that is shown, or follows the editor again. */
  toggleLock(): void {
    this.#locked = !this.#locked;
    if (this.#shown) this.#panel.title = titleFor(this.#shown, this.#locked);
    this.#tellSwitches();
    const editor = vscode.window.activeTextEditor;
    if (!this.#locked && editor) this.#followEditor(editor);
  }

  dispose(): void {
    this.#queue.dispose();
    this.#sync.dispose();
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.#disposed.fire();
    this.#disposed.dispose();
    this.#painted.dispose();
    this.#panel.dispose();
  }

  #listen(): void {
    const { window, workspace } = vscode;
    this.#subscriptions.push(
      this.#panel.onDidDispose(() => this.dispose()),
      this.#panel.webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message)),
      this.#panel.onDidChangeViewState(({ webviewPanel }) => {
        // A webview out of sight forgets its page, and asks for it when it is shown again.
        if (!webviewPanel.visible) this.#webview.ready = false;
      }),
      this.#source.onDidCheck(({ uri }) => this.#refresh(uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#refresh(document.uri.toString(), { soon: true });
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#queue.forget(uri.toString())),
      workspace.onDidChangeWorkspaceFolders(() => this.#webview.allow(this.#shown)),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('policywright.preview.scrollSync')) return;
        this.#scrollSync = workspace.getConfiguration('policywright.preview').get('scrollSync', true);
        this.#tellSwitches();
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && !this.#locked) this.#followEditor(editor);
      }),
    );
  }

  #followEditor({ document }: vscode.TextEditor): void {
    if (document.languageId === 'markdown' && !isSame(document.uri, this.#target)) void this.follow(document.uri);
  }

  #refresh(uri: string, how?: { readonly soon: boolean }): void {
    if (uri === this.#target?.toString()) this.#request(how);
  }

  #request(how?: { readonly soon: boolean }): void {
    if (this.#webview.ready && this.#target) this.#queue.request(this.#target.toString(), how);
  }

  #load(pictures: boolean): void {
    this.#page = undefined;
    this.#webview.load(pictures);
  }

  #show(uri: string, result: RenderResult | undefined): void {
    const target = this.#target;
    if (!result || !this.#webview.ready || target?.toString() !== uri) return;
    const consented = showsWebPictures(this.#context, uri);
    if (consented !== this.#webview.pictures) {
      this.#load(consented);
      return;
    }
    const isNew = !isSame(target, this.#shown);
    if (isNew) {
      this.#shown = target;
      this.#panel.title = titleFor(target, this.#locked);
      this.#webview.allow(target);
    }
    this.#page = { uri, number: result.page };
    this.#webview.post({ type: 'update', uri, ...result, ...picturePlaces(this.#panel.webview, target), pictures: consented });
    if (isNew) this.#atPlace();
  }

  /** Takes the page to the editor's place, unless it comes back with a place of its own. */
  #atPlace(): void {
    if (this.#restoring) this.#sync.markCursor();
    else this.#sync.toEditor();
    this.#restoring = false;
  }

  #receive(message: FromWebview): void {
    if (message.type === 'ready') this.#begin();
    else if (message.type === 'painted') this.#painted.fire(message);
    else if (message.type === 'open') void (this.#shown && openLink(message.href, this.#shown));
    else if (message.type === 'scrolled') this.#sync.toPage(message.line);
    else if (message.type === 'reveal') void this.#reveal(message);
    else if (message.type === 'fix') void this.#fix(message);
    else this.#press(message);
  }

  /** The webview is there and holds nothing. */
  #begin(): void {
    this.#webview.ready = true;
    this.#page = undefined;
    this.#queue.forget(this.#target?.toString() ?? '');
    this.#tellSwitches();
    this.#request();
    if (this.#shown) this.#sync.markCursor();
  }

  #press({ button }: PressMessage): void {
    const document = this.#document();
    if (button === 'lock') this.toggleLock();
    else if (button === 'pictures') void this.#consent();
    else if (button === 'insertAll' && document) void this.#source.insertAllSections(document);
    else if (button === 'scrollSync') {
      this.#scrollSync = !this.#scrollSync;
      this.#tellSwitches();
      this.#sync.toEditor();
    }
  }

  #tellSwitches(): void {
    this.#webview.post({ type: 'switches', locked: this.#locked, scrollSync: this.#scrollSync });
  }

  #document(): vscode.TextDocument | undefined {
    return vscode.workspace.textDocuments.find(({ uri }) => isSame(uri, this.#shown));
  }

  async #reveal({ version, line, span }: RevealMessage): Promise<void> {
    const document = this.#document();
    if (!document) return;
    const at = line === undefined ? undefined : new vscode.Position(Math.min(Math.max(0, Math.floor(line)), document.lineCount - 1), 0);
    // A span counts in one version only; the page of the next one is on its way.
    if (span && version === document.version) await this.#sync.reveal(document, rangeOf(document, span));
    else if (at) await this.#sync.reveal(document, new vscode.Range(at, at));
  }

  async #fix({ version, start, end, title }: FixMessage): Promise<void> {
    const document = this.#document();
    if (document && version === document.version) await applyNoteFix(document, rangeOf(document, { start, end }), title);
  }

  /** From now on the pictures of this document may come from the web. */
  async #consent(): Promise<void> {
    if (!this.#shown) return;
    const uri = this.#shown.toString();
    await allowWebPictures(this.#context, uri);
    this.#queue.forget(uri);
    this.#request();
  }
}

function titleFor(uri: vscode.Uri, locked: boolean): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return locked ? vscode.l10n.t('Preview {0} (locked)', name) : vscode.l10n.t('Preview {0}', name);
}

function rangeOf(document: vscode.TextDocument, { start, end }: { readonly start: number; readonly end: number }): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
