import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type CheckedParams,
  type ChoicesParams,
  type ChoicesResult,
  checkedNotification,
  choicesRequest,
  type EditsParams,
  type EditsResult,
  editsRequest,
  type GoalsParams,
  type GoalsResult,
  goalsRequest,
  type InitializationOptions,
  type NewDocumentParams,
  type NewDocumentResult,
  newDocumentRequest,
  type ReadyResult,
  type RegisterResult,
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
  render(uri: string): Promise<RenderResult | undefined>;
  status(uri: string): Promise<StatusResult | undefined>;
  edits(params: EditsParams): Promise<EditsResult | undefined>;
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
  /** A document was checked anew. */
  readonly onDidCheck: vscode.Event<CheckedParams>;
  showLog(): void;
}

/** Makes the transport: a process of its own in Node, a worker in the browser. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language client. A server that does not start is reported once, with a way to its log. */
export async function startClient(createClient: ClientFactory): Promise<PolicyClient> {
  const initializationOptions: InitializationOptions = { asks: true, settings: {} };
  const client = createClient('policywright', 'Policywright', {
    // Any scheme: unsaved, remote and virtual documents are policies too.
    documentSelector: [{ language: 'markdown' }, { pattern: '**/policywright.yaml' }],
    initializationOptions,
    markdown: { isTrusted: false, supportHtml: false },
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

function policyClient(client: BaseLanguageClient, checked: vscode.EventEmitter<CheckedParams>, repositories: vscode.Disposable): PolicyClient {
  const ask = async <Result>(method: string, params: unknown): Promise<Result | undefined> => {
    if (!client.isRunning()) return undefined;
    try {
      return (await client.sendRequest<Result | null>(method, params)) ?? undefined;
    } catch {
      // A cancelled request, or a document that moved on: the next check asks again.
      return undefined;
    }
  };
  return {
    render: (uri) => ask<RenderResult>(renderRequest, { uri }),
    status: (uri) => ask<StatusResult>(statusRequest, { uri }),
    edits: (params) => ask<EditsResult>(editsRequest, params),
    goals: (params) => ask<GoalsResult>(goalsRequest, params),
    reviewPlan: (uri) => ask<ReviewPlanResult>(reviewPlanRequest, { uri }),
    ready: (uri) => ask<ReadyResult>(readyRequest, { uri }),
    choices: async (params) => (await ask<ChoicesResult>(choicesRequest, params)) ?? { choices: [] },
    shapes: async (params) => (await ask<ShapesResult>(shapesRequest, params)) ?? { shapes: [] },
    newDocument: (params) => ask<NewDocumentResult>(newDocumentRequest, params),
    register: () => ask<RegisterResult>(registerRequest, {}),
    onDidCheck: checked.event,
    showLog: () => client.outputChannel.show(true),
    dispose: () => {
      checked.dispose();
      repositories.dispose();
      void client.dispose();
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
