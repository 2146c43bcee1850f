import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import {
  type BlanksResult,
  type BuiltInResult,
  blanksRequest,
  builtInRequest,
  type CheckedParams,
  type CheckValueParams,
  type CheckValueResult,
  type ChoicesParams,
  type ChoicesResult,
  checkedNotification,
  checkValueRequest,
  choicesRequest,
  type EditsParams,
  type EditsResult,
  type ExportParams,
  type ExportResult,
  editsRequest,
  exportRequest,
  type FillParams,
  type FillResult,
  fillRequest,
  type GoalsParams,
  type GoalsResult,
  goalsRequest,
  type HealthProgressParams,
  type HealthReportParams,
  type HealthReportResult,
  type HealthResult,
  healthProgressNotification,
  healthReportRequest,
  healthRequest,
  type InitializationOptions,
  type NewDocumentParams,
  type NewDocumentResult,
  newDocumentRequest,
  type PicturesResult,
  picturesRequest,
  type ReadyResult,
  type RegisterResult,
  type RenderParams,
  type RenderResult,
  type ReviewPlanResult,
  readyRequest,
  registerRequest,
  renderRequest,
  reviewPlanRequest,
  type ShapesParams,
  type ShapesResult,
  type StatusResult,
  shapesRequest,
  statusRequest,
} from '../../server/src/protocol.ts';
import { answerCommitted } from './git.ts';
import { answerFileRequests } from './host.ts';

/** What the rest of the extension asks of the server. */
export interface PolicyClient extends vscode.Disposable {
  /** The page of a document, as a change of the page with a number where the server still knows that one; with the findings of the last check where it is wanted soon. */
  render(uri: string, request: Omit<RenderParams, 'uri'>): Promise<RenderResult | undefined>;
  /** What VS Code's own Markdown preview shows of a policy; undefined for documents that are none. */
  builtIn(uri: string): Promise<BuiltInResult | undefined>;
  /** The addresses of the pictures beside a document, as exports name them. */
  pictures(uri: string): Promise<readonly string[]>;
  /** A document as a file for readers, or why there is none. */
  export(params: ExportParams): Promise<ExportResult | undefined>;
  status(uri: string): Promise<StatusResult | undefined>;
  edits(params: EditsParams): Promise<EditsResult | undefined>;
  /** The open blanks of a document, as questions. */
  blanks(uri: string): Promise<BlanksResult | undefined>;
  checkValue(params: CheckValueParams): Promise<CheckValueResult | undefined>;
  fill(params: FillParams): Promise<FillResult | undefined>;
  goals(params: GoalsParams): Promise<GoalsResult | undefined>;
  /** What marking a document as reviewed would write. */
  reviewPlan(uri: string): Promise<ReviewPlanResult | undefined>;
  /** What stands in the way of publishing a document. */
  ready(uri: string): Promise<ReadyResult | undefined>;
  choices(params: ChoicesParams): Promise<ChoicesResult>;
  shapes(params: ShapesParams): Promise<ShapesResult>;
  newDocument(params: NewDocumentParams): Promise<NewDocumentResult | undefined>;
  /** The register of standards of the whole workspace. */
  register(): Promise<RegisterResult | undefined>;
  /** How far the policies of the workspace have come. Undefined when it was cancelled before anything was read. */
  health(progress: Progress, token: vscode.CancellationToken): Promise<HealthResult | undefined>;
  healthReport(format: HealthReportParams['format'], progress: Progress, token: vscode.CancellationToken): Promise<HealthReportResult | undefined>;
  /** A document was checked anew. */
  readonly onDidCheck: vscode.Event<CheckedParams>;
  showLog(): void;
}

/** Told how many of how many files have been read. */
export type Progress = (done: number, total: number) => void;

/** Makes the transport: a process of its own in Node, a worker in the browser. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language client. A server that does not start is reported once, with a way to its log. */
export async function startClient(createClient: ClientFactory): Promise<PolicyClient> {
  const initializationOptions: InitializationOptions = { asks: true, showsRules: true, hasLinks: true, settings: {} };
  const client = createClient('policywright', 'Policywright', {
    // Any scheme: unsaved, remote and virtual documents are policies too.
    documentSelector: [{ language: 'markdown' }, { pattern: '**/policywright.yaml' }],
    initializationOptions,
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      provideRenameEdits,
      provideCodeLenses: (document, token, next) => (showsLenses() ? next(document, token) : []),
    },
    // A file that comes to the front is asked about at once: its translation may have changed while it lay behind.
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true, onTabs: false },
  });
  const checked = new vscode.EventEmitter<CheckedParams>();
  answerFileRequests(client);
  const repositories = answerCommitted(client);
  client.onNotification(checkedNotification, (params: CheckedParams) => checked.fire(params));
  try {
    await client.start();
  } catch (error) {
    void reportFailure(client, error);
  }
  return policyClient(client, checked, repositories);
}

function showsLenses(): boolean {
  return vscode.workspace.getConfiguration('policywright').get<boolean>('codeLens.enabled', true);
}

/**
 * A name that the server refuses changes nothing. Without an answer the editor would ask its own Markdown support, which takes a
 * blank in brackets for a link and renames it.
 */
const provideRenameEdits: NonNullable<Middleware['provideRenameEdits']> = async (document, position, newName, token, next) => {
  try {
    return await next(document, position, newName, token);
  } catch (error) {
    if (token.isCancellationRequested || !(error instanceof Error)) throw error;
    void vscode.window.showWarningMessage(error.message);
    return new vscode.WorkspaceEdit();
  }
};

type Ask = <Result>(method: string, params: unknown, token?: vscode.CancellationToken) => Promise<Result | undefined>;

/** Asks the server. Undefined for a cancelled request, or a document that moved on: the next check asks again. */
function asker(client: BaseLanguageClient): Ask {
  return async <Result>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Result | undefined> => {
    if (!client.isRunning()) return undefined;
    try {
      // An argument too many, even an undefined one, would be taken for a second parameter.
      const answer = token ? client.sendRequest<Result | null>(method, params, token) : client.sendRequest<Result | null>(method, params);
      return (await answer) ?? undefined;
    } catch {
      return undefined;
    }
  };
}

type Follow = <Result>(progress: Progress, request: (token: string) => Promise<Result>) => Promise<Result>;

/** Passes on what the server says of the progress of a request. */
function progressFollower(client: BaseLanguageClient): Follow {
  const listeners = new Map<string, Progress>();
  client.onNotification(healthProgressNotification, ({ token, done, total }: HealthProgressParams) => listeners.get(token)?.(done, total));
  let asked = 0;
  return async (progress, request) => {
    asked += 1;
    const token = String(asked);
    listeners.set(token, progress);
    try {
      return await request(token);
    } finally {
      listeners.delete(token);
    }
  };
}

function policyClient(client: BaseLanguageClient, checked: vscode.EventEmitter<CheckedParams>, repositories: vscode.Disposable): PolicyClient {
  const ask = asker(client);
  const follow = progressFollower(client);
  return {
    render: (uri, request) => ask<RenderResult>(renderRequest, { uri, ...request } satisfies RenderParams),
    builtIn: (uri) => ask<BuiltInResult>(builtInRequest, { uri }),
    pictures: async (uri) => (await ask<PicturesResult>(picturesRequest, { uri }))?.addresses ?? [],
    export: (params) => ask<ExportResult>(exportRequest, params),
    status: (uri) => ask<StatusResult>(statusRequest, { uri }),
    edits: (params) => ask<EditsResult>(editsRequest, params),
    blanks: (uri) => ask<BlanksResult>(blanksRequest, { uri }),
    checkValue: (params) => ask<CheckValueResult>(checkValueRequest, params),
    fill: (params) => ask<FillResult>(fillRequest, params),
    goals: (params) => ask<GoalsResult>(goalsRequest, params),
    reviewPlan: (uri) => ask<ReviewPlanResult>(reviewPlanRequest, { uri }),
    ready: (uri) => ask<ReadyResult>(readyRequest, { uri }),
    choices: async (params) => (await ask<ChoicesResult>(choicesRequest, params)) ?? { choices: [] },
    shapes: async (params) => (await ask<ShapesResult>(shapesRequest, params)) ?? { shapes: [] },
    newDocument: (params) => ask<NewDocumentResult>(newDocumentRequest, params),
    register: () => ask<RegisterResult>(registerRequest, {}),
    health: (progress, token) => follow(progress, (name) => ask<HealthResult>(healthRequest, { token: name }, token)),
    healthReport: (format, progress, token) =>
      follow(progress, (name) => ask<HealthReportResult>(healthReportRequest, { format, token: name }, token)),
    onDidCheck: checked.event,
    showLog: () => client.outputChannel.show(true),
    dispose: () => {
      checked.dispose();
      repositories.dispose();
      // A client that never started cannot be stopped.
      client.dispose().catch(() => undefined);
    },
  };
}

async function reportFailure(client: BaseLanguageClient, error: unknown): Promise<void> {
  client.outputChannel.appendLine(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const show = vscode.l10n.t('Show Log');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t('Policywright could not start, so policies are not checked. The log says why.'),
    show,
  );
  if (chosen === show) client.outputChannel.show(true);
}
