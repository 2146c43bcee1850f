import * as vscode from 'vscode';
import { type ClientFactory, type PolicyClient, startClient } from './client.ts';
import { changeKey } from './commands/changeKey.ts';
import { explainCheck } from './commands/explainCheck.ts';
import { fillBlank } from './commands/fillBlank.ts';
import { insertAllSections } from './commands/insertAllSections.ts';
import { markReviewed } from './commands/markReviewed.ts';
import { newPolicy } from './commands/newPolicy.ts';
import { readyToPublish } from './commands/readyToPublish.ts';
import { setTarget } from './commands/setTarget.ts';
import { silenceRule } from './commands/silenceRule.ts';
import { type PreviewApi, registerPreview } from './preview/panel.ts';
import { type RegisterApi, registerStandards } from './views/register/panel.ts';
import { registerStatusBar } from './views/statusBar.ts';

/** What the extension offers to its tests. */
export interface ExtensionApi {
  readonly preview: PreviewApi;
  readonly register: RegisterApi;
  readonly client: PolicyClient;
}

/** Starts everything; the entry files for Node and the web differ only in the factory. */
export async function activateWith(context: vscode.ExtensionContext, createClient: ClientFactory): Promise<ExtensionApi> {
  const client = await startClient(createClient);
  const preview = registerPreview(context, client);
  const standards = registerStandards(context, client);
  const register = (name: string, run: (...args: never[]) => unknown) => vscode.commands.registerCommand(name, run);
  context.subscriptions.push(
    client,
    registerStatusBar(client),
    register('policywright.fillBlank', fillBlank(client)),
    register('policywright.silenceRule', silenceRule(client)),
    register('policywright.setTarget', setTarget(client)),
    register('policywright.insertAllSections', insertAllSections(client)),
    register('policywright.newPolicy', newPolicy(client)),
    register('policywright.markReviewed', markReviewed(client)),
    register('policywright.readyToPublish', readyToPublish(client)),
    register('policywright.changeKind', changeKey(client, 'kind')),
    register('policywright.changeLanguage', changeKey(client, 'language')),
    register('policywright.changeStatus', changeKey(client, 'status')),
    register('policywright.explainCheck', explainCheck(client)),
    register('policywright.showLog', () => client.showLog()),
  );
  return { preview, register: standards, client };
}
