import * as vscode from 'vscode';
import { type ClientFactory, type PolicyClient, startClient } from './client.ts';
import { applyEdits } from './commands/applyEdits.ts';
import { changeKey } from './commands/changeKey.ts';
import { explainCheck } from './commands/explainCheck.ts';
import { exportPolicy } from './commands/exportPolicy.ts';
import { fillBlank } from './commands/fillBlank.ts';
import { fillInTheBlanks } from './commands/fillInTheBlanks.ts';
import { healthReport } from './commands/healthReport.ts';
import { insertAllSections } from './commands/insertAllSections.ts';
import { markReviewed } from './commands/markReviewed.ts';
import { newPolicy } from './commands/newPolicy.ts';
import { openSamples } from './commands/openSamples.ts';
import { readyToPublish } from './commands/readyToPublish.ts';
import { setTarget } from './commands/setTarget.ts';
import { setUpChecks } from './commands/setUpChecks.ts';
import { showFigure } from './commands/showFigure.ts';
import { registerRulePages } from './commands/showRule.ts';
import { silenceRule } from './commands/silenceRule.ts';
import { builtInPreview, type MarkdownExtension } from './preview/builtIn.ts';
import { type PreviewApi, registerPreview } from './preview/panel.ts';
import { type HealthApi, registerHealth } from './views/health/healthView.ts';
import { type RegisterApi, registerStandards } from './views/register/panel.ts';
import { registerStatusBar } from './views/statusBar.ts';

/** What the extension offers to VS Code's Markdown preview and to its tests. */
export interface ExtensionApi extends MarkdownExtension {
  readonly preview: PreviewApi;
  readonly register: RegisterApi;
  readonly health: HealthApi;
  readonly client: PolicyClient;
}

/** Starts everything; the entry files for Node and the web differ only in the factory. */
export async function activateWith(context: vscode.ExtensionContext, createClient: ClientFactory): Promise<ExtensionApi> {
  const client = await startClient(createClient);
  const preview = registerPreview(context, {
    render: (uri, request) => client.render(uri, request),
    insertAllSections: (document) => applyEdits(client, document, { kind: 'insertAllSections' }),
    onDidCheck: client.onDidCheck,
  });
  const standards = registerStandards(context, client);
  const health = registerHealth(context, client);
  const register = (name: string, run: (...args: never[]) => unknown) => vscode.commands.registerCommand(name, run);
  context.subscriptions.push(
    client,
    registerStatusBar(client),
    registerRulePages(context.extensionUri),
    register('policywright.fillBlank', fillBlank(client)),
    register('policywright.fillInTheBlanks', fillInTheBlanks(client)),
    register('policywright.silenceRule', silenceRule(client)),
    register('policywright.setTarget', setTarget(client)),
    register('policywright.insertAllSections', insertAllSections(client)),
    register('policywright.healthReport', healthReport(client)),
    register('policywright.export', exportPolicy(client, preview.inFront)),
    register('policywright.showFigure', showFigure),
    register('policywright.openSamples', openSamples(context.extensionUri)),
    register('policywright.setUpChecks', setUpChecks(context.extensionUri)),
    register('policywright.newPolicy', newPolicy(client)),
    register('policywright.markReviewed', markReviewed(client)),
    register('policywright.readyToPublish', readyToPublish(client)),
    register('policywright.changeKind', changeKey(client, 'kind')),
    register('policywright.changeLanguage', changeKey(client, 'language')),
    register('policywright.changeStatus', changeKey(client, 'status')),
    register('policywright.explainCheck', explainCheck(client)),
    register('policywright.showLog', () => client.showLog()),
  );
  return { ...builtInPreview(context, client), preview, register: standards, health, client };
}
