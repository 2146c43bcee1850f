import * as vscode from 'vscode';
import { sampleFiles } from '../../../client/src/commands/sampleFiles';
import { api, findings, inWorkspace } from './editor';
import { equal, until } from './support';

describe('the first run', () => {
  before(async () => void (await api()));

  it('puts the samples into a folder and opens a draft with something to do', async () => {
    const parent = inWorkspace('first-run');
    const target = await vscode.commands.executeCommand<vscode.Uri>('policywright.openSamples', { folder: parent.toString() });
    const document = await until('a sample is open', () => vscode.window.activeTextEditor?.document);
    equal(document.uri.toString().startsWith(target.toString()), true);
    await until('it has findings', () => findings(document.uri).length > 0);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(parent, { recursive: true });
  });

  it('knows every sample by its name', async () => {
    for (const [language, names] of Object.entries(sampleFiles)) {
      const found = await vscode.workspace.fs.readDirectory(inWorkspace(language));
      // Other tests make files of their own there.
      equal(
        names.every((name) => found.some(([own]) => own === name)),
        true,
      );
    }
  });

  it('sets up the checks of a review with a program that is there', async () => {
    const workflow = await vscode.commands.executeCommand<vscode.Uri>('policywright.setUpChecks', { service: 'github' });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(workflow));
    const program = /node (\S+) check/.exec(text)?.[1] ?? '';
    const { size } = await vscode.workspace.fs.stat(inWorkspace(program));
    equal(size > 100_000, true);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('notifications.clearAll');
    for (const folder of ['.github', '.policywright']) await vscode.workspace.fs.delete(inWorkspace(folder), { recursive: true });
  });
});
