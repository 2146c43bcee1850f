import * as vscode from 'vscode';
import { skeleton } from './html.ts';
import type { ToWebview } from './messages.ts';
import { allowedFolders } from './places.ts';

/** The webview of a preview: an empty page that says when it is ready to be told what to show. */
export class PreviewWebview {
  readonly #webview: vscode.Webview;
  readonly #context: vscode.ExtensionContext;
  #pictures = false;
  #allowed = '';

  /** Whether the page is there. A webview out of sight forgets it. */
  ready = false;

  constructor(webview: vscode.Webview, context: vscode.ExtensionContext) {
    this.#webview = webview;
    this.#context = context;
  }

  /** Whether it was loaded with leave to show pictures from the web. */
  get pictures(): boolean {
    return this.#pictures;
  }

  /** Gives it its empty page; it says when it is ready. */
  load(pictures: boolean): void {
    const { extensionUri, extensionMode } = this.#context;
    const reports = extensionMode === vscode.ExtensionMode.Test;
    this.ready = false;
    this.#pictures = pictures;
    this.#webview.html = skeleton({ webview: this.#webview, extensionUri, language: vscode.env.language, reports, pictures });
  }

  /** Lets it load what the page of a document needs. A change makes it load anew. */
  allow(shown: vscode.Uri | undefined): void {
    const localResourceRoots = allowedFolders(this.#context.extensionUri, shown);
    const allowed = localResourceRoots.join('\n');
    if (allowed === this.#allowed) return;
    this.#allowed = allowed;
    this.#webview.options = { enableScripts: true, localResourceRoots };
  }

  post(message: ToWebview): void {
    if (this.ready) void this.#webview.postMessage(message);
  }
}
