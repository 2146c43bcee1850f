/** An editor for tests: it speaks the protocol with a server in the same process, keeps the texts, and applies edits as an editor would. */
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  LSPErrorCodes,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientHost } from '../../server/src/lsp/clientHost.ts';
import {
  type CheckedParams,
  checkedNotification,
  type EditsResult,
  listFilesRequest,
  listNamesRequest,
  readFileRequest,
} from '../../server/src/protocol.ts';
import { start } from '../../server/src/server.ts';
import { type ClientSetup, clientCapabilities, defaultFolder } from './clientSetup.ts';
import { markdownBelow, namesIn } from './host.ts';
import { changesOf } from './workspaceEdit.ts';

/** A change to an open document: the whole text, or a stretch given by offsets in the text before it. */
export type Change = { readonly text: string } | { readonly start: number; readonly end: number; readonly text: string };

export interface TestClient {
  readonly initialized: InitializeResult;
  /** Files on disk, by URI. */
  readonly files: Map<string, string>;
  /** What the server sent, oldest first. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly checked: readonly CheckedParams[];
  readonly logged: readonly string[];
  /** How often the server asked for diagnostics to be pulled again. */
  readonly refreshes: () => number;
  open(uri: string, text: string, languageId?: string): void;
  /** Sends one change message with all the changes. */
  change(uri: string, ...changes: readonly Change[]): void;
  close(uri: string): void;
  text(uri: string): string;
  version(uri: string): number;
  /** The range of words in the text of a document. */
  range(uri: string, words: string): Range;
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Resolves with the diagnostics pushed for the current version, as soon as they are there. */
  pushed(uri: string): Promise<readonly Diagnostic[]>;
  actions(
    uri: string,
    range: Range,
    context?: { readonly diagnostics?: readonly Diagnostic[]; readonly only?: readonly string[] },
  ): Promise<readonly CodeAction[]>;
  /** Applies an edit as an editor does: refuses one for another version, then tells the server. */
  apply(edit: WorkspaceEdit | EditsResult, uri?: string): void;
  hover(uri: string, offset: number): Promise<Hover | null>;
  complete(uri: string, offset: number): Promise<readonly CompletionItem[]>;
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): void;
  /** The connection itself, for cancelling and the like. */
  readonly connection: ProtocolConnection;
  /** Changes what `workspace/configuration` answers and tells the server. */
  configure(settings: Readonly<Record<string, unknown>>): void;
  /** Writes a file and tells the server that it changed. */
  write(uri: string, text: string | undefined): void;
  /** Resolves when a condition holds; it is looked at again after each message from the server. */
  until(condition: () => boolean): Promise<void>;
}

/** Starts a server and an editor that talk to each other. The server is shut down with the test. */
export async function startClient(setup: ClientSetup = {}): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  start(server, clientHost(server));
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const editor = new Editor(connection, setup);
  connection.listen();
  const folders = setup.folders ?? [defaultFolder];
  editor.initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    locale: setup.locale ?? 'en',
    capabilities: clientCapabilities(setup),
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    ...(setup.initializationOptions ? { initializationOptions: setup.initializationOptions } : {}),
  });
  await connection.sendNotification('initialized', {});
  // Nothing but memory is held, so the connection is left to itself: the server may still be answering.
  onTestFinished(() => connection.sendRequest('shutdown'));
  return editor;
}

const refusal = new ResponseError(LSPErrorCodes.RequestFailed, 'not supported');

class Editor implements TestClient {
  initialized: InitializeResult = { capabilities: {} };
  readonly files: Map<string, string>;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly checked: CheckedParams[] = [];
  readonly logged: string[] = [];
  readonly connection: ProtocolConnection;
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  #settings: Readonly<Record<string, unknown>>;
  #refreshes = 0;

  constructor(connection: ProtocolConnection, setup: ClientSetup) {
    this.connection = connection;
    this.files = new Map(Object.entries(setup.files ?? {}));
    this.#settings = setup.settings ?? {};
    const heard = (): void => {
      for (const look of this.#waiting) look();
    };
    connection.onRequest(readFileRequest, ({ uri }: { uri: string }) => this.files.get(uri) ?? null);
    connection.onRequest(listFilesRequest, ({ folder }: { folder: string }) => markdownBelow(folder, [...this.files.keys()]));
    connection.onRequest(listNamesRequest, ({ folder }: { folder: string }) => namesIn(folder, [...this.files.keys()]));
    const { sections = {} } = setup;
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      setup.refuses && items.some(({ section }) => section !== 'policywright')
        ? refusal
        : items.map(({ section }) => (section === 'policywright' ? this.#settings : (sections[section] ?? null))),
    );
    connection.onRequest('client/registerCapability', () => (setup.refuses ? refusal : null));
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refreshes += 1;
      heard();
      return setup.refuses ? refusal : null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      heard();
    });
    connection.onNotification(checkedNotification, (params: CheckedParams) => {
      this.checked.push(params);
      heard();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
      heard();
    });
  }

  refreshes = (): number => this.#refreshes;

  open(uri: string, text: string, languageId = 'markdown'): void {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, ...changes: readonly Change[]): void {
    const document = this.#document(uri);
    const version = document.version + 1;
    const contentChanges = changes.map((change) => {
      const sent =
        'start' in change
          ? { range: { start: document.positionAt(change.start), end: document.positionAt(change.end) }, text: change.text }
          : { text: change.text };
      TextDocument.update(document, [sent], version);
      return sent;
    });
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  text = (uri: string): string => this.#document(uri).getText();
  version = (uri: string): number => this.#document(uri).version;

  range(uri: string, words: string): Range {
    const document = this.#document(uri);
    const at = document.getText().indexOf(words);
    if (at < 0) throw new Error(`"${words}" does not stand in ${uri}`);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  }

  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const { items } = await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return items;
  }

  async pushed(uri: string): Promise<readonly Diagnostic[]> {
    const current = (): PublishDiagnosticsParams | undefined =>
      this.published.findLast((params) => params.uri === uri && params.version === this.version(uri));
    await this.until(() => current() !== undefined);
    return current()?.diagnostics ?? [];
  }

  async actions(
    uri: string,
    range: Range,
    context: { readonly diagnostics?: readonly Diagnostic[]; readonly only?: readonly string[] } = {},
  ): Promise<readonly CodeAction[]> {
    return this.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
  }

  apply(edit: WorkspaceEdit | EditsResult, uri?: string): void {
    for (const { address, version, edits } of changesOf(edit, uri)) {
      const document = this.#document(address);
      if (version !== undefined && version !== document.version) throw new Error(`edit for version ${version}, the text has ${document.version}`);
      this.change(address, { text: TextDocument.applyEdits(document, [...edits]) });
    }
  }

  hover(uri: string, offset: number): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position: this.#document(uri).positionAt(offset) });
  }

  complete(uri: string, offset: number): Promise<readonly CompletionItem[]> {
    return this.request('textDocument/completion', { textDocument: { uri }, position: this.#document(uri).positionAt(offset) });
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  configure(settings: Readonly<Record<string, unknown>>): void {
    this.#settings = settings;
    this.notify('workspace/didChangeConfiguration', { settings: { policywright: settings } });
  }

  write(uri: string, text: string | undefined): void {
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }

  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }
}
