import * as vscode from 'vscode';
import type { RegisterResult } from '../../../../server/src/protocol.ts';
import { page, resourceFolders } from '../../preview/html.ts';
import { filesNotRead } from '../filesNotRead.ts';
import type { FromRegister, OpenMessage, PaintedMessage, RegisterWords, ShowMessage } from './messages.ts';

/** The type under which VS Code knows the register's panel. */
export const registerViewType = 'policywright.register';

/** Where the register comes from: the client of the language server. */
export interface RegisterSource {
  register(): Promise<RegisterResult | undefined>;
  /** A document was checked anew. */
  readonly onDidCheck: vscode.Event<{ readonly uri: string }>;
}

/** How long nothing must change before the register is read again, in milliseconds. */
const rest = 400;

/** The table of the workspace's standards. It keeps up with the documents and lives as long as its panel. */
export class RegisterView implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #source: RegisterSource;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly #disposed = new vscode.EventEmitter<void>();
  readonly #painted = new vscode.EventEmitter<PaintedMessage>();
  #register: RegisterResult | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = false;
  /** Whether something has changed since the register was last asked for. */
  #stale = false;
  /** Whether the page has loaded: what is sent before that is lost. */
  #ready = false;
  #gone = false;

  readonly onDidDispose = this.#disposed.event;
  readonly onDidPaint = this.#painted.event;

  constructor(panel: vscode.WebviewPanel, context: vscode.ExtensionContext, source: RegisterSource) {
    this.#panel = panel;
    this.#source = source;
    panel.title = vscode.l10n.t('Standards register');
    panel.webview.options = { enableScripts: true, localResourceRoots: [...resourceFolders(context.extensionUri)] };
    this.#listen();
    panel.webview.html = page({
      webview: panel.webview,
      extensionUri: context.extensionUri,
      language: vscode.env.language,
      reports: context.extensionMode === vscode.ExtensionMode.Test,
      name: 'register',
    });
    void this.#read();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Takes what the page says. Only places that the register names are opened. */
  async receive(message: FromRegister): Promise<void> {
    if (message.type === 'painted') this.#painted.fire(message);
    else if (message.type === 'open') await this.#open(message);
    else {
      this.#ready = true;
      this.#show();
    }
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #listen(): void {
    const { workspace } = vscode;
    const change = () => this.#change();
    // Files that are not open: changed by another program, made, deleted.
    const files = workspace.createFileSystemWatcher('**/{*.md,*.markdown,policywright.yaml}');
    this.#subscriptions.push(
      this.#disposed,
      this.#painted,
      files,
      files.onDidChange(change),
      files.onDidCreate(change),
      files.onDidDelete(change),
      this.#source.onDidCheck(change),
      workspace.onDidCloseTextDocument(({ languageId }) => {
        if (languageId === 'markdown') change();
      }),
      workspace.onDidChangeWorkspaceFolders(change),
      this.#panel.webview.onDidReceiveMessage((message: FromRegister) => void this.receive(message)),
      this.#panel.onDidChangeViewState(() => {
        if (this.#panel.visible && this.#stale) change();
      }),
      this.#panel.onDidDispose(() => {
        this.#gone = true;
        clearTimeout(this.#timer);
        this.#disposed.fire();
        vscode.Disposable.from(...this.#subscriptions).dispose();
      }),
    );
  }

  /** Reads the register again once nothing has changed for a moment; later, while the panel is hidden. */
  #change(): void {
    this.#stale = true;
    clearTimeout(this.#timer);
    if (this.#panel.visible) this.#timer = setTimeout(() => void this.#read(), rest);
  }

  async #read(): Promise<void> {
    // What is being read may be old by now: once more after that.
    if (this.#reading) return this.#change();
    this.#reading = true;
    this.#stale = false;
    const register = await this.#source.register();
    this.#reading = false;
    // Old rows are better than none.
    this.#register = register ?? this.#register;
    this.#show();
  }

  #show(): void {
    if (!this.#ready || this.#gone) return;
    const message: ShowMessage = { type: 'show', words: words(), reading: this.#reading, ...(this.#register ? { register: this.#register } : {}) };
    void this.#panel.webview.postMessage(message);
  }

  async #open({ uri, line, column }: OpenMessage): Promise<void> {
    const row = this.#register?.rows.find((known) => known.uri === uri && known.line === line && known.column === column);
    if (!row) return;
    const place = new vscode.Position(row.line - 1, row.column - 1);
    const beside = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== this.#panel.viewColumn);
    await vscode.window.showTextDocument(vscode.Uri.parse(row.uri, true), {
      selection: new vscode.Range(place, place),
      viewColumn: beside?.viewColumn ?? vscode.ViewColumn.Beside,
      preview: true,
    });
  }
}

function words(): RegisterWords {
  return {
    title: vscode.l10n.t('Standards register'),
    filter: vscode.l10n.t('Filter standards'),
    total: vscode.l10n.t('Standards: {0}, policies: {1}', '{0}', '{1}'),
    shown: vscode.l10n.t('Shown: {0} of {1}', '{0}', '{1}'),
    noPolicies: vscode.l10n.t(
      'No policies were found: no file names a kind of document in its front matter, and none is included in policywright.yaml.',
    ),
    noStandards: vscode.l10n.t(
      'No policy commits to a figure yet. A promise such as "We answer letters within 5 working days." is listed here once it is written.',
    ),
    noMatch: vscode.l10n.t('No standard fits the filter.'),
    open: vscode.l10n.t('Open {0}, line {1}', '{0}', '{1}'),
    reading: vscode.l10n.t('Reading the policies...'),
    unreadable: vscode.l10n.t('The register could not be read. "Policywright: Show Log" may say why.'),
    left: filesNotRead('{0}'),
  };
}
