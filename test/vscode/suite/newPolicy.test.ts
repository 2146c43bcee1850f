import * as vscode from 'vscode';
import { api, inWorkspace } from './editor';
import { equal } from './support';

const answers = { kind: 'procedure', shape: 'complaints-procedure', language: 'en', values: { company: 'Norrholm', email: 'help@example.com' } };

async function make(more: object = {}): Promise<vscode.Uri> {
  await api();
  const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('policywright.newPolicy', {
    ...answers,
    folder: inWorkspace('en'),
    ...more,
  });
  if (!uri) throw new Error('no document was made');
  return uri;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('a new policy', () => {
  const made: vscode.Uri[] = [];

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const uri of made) await vscode.workspace.fs.delete(uri);
  });

  it('is written into the folder and opened at its first blank', async () => {
    const uri = await make();
    made.push(uri);
    equal(uri.path.endsWith('/en/complaints-procedure-at-norrholm.md'), true);
    const text = await textOf(uri);
    equal([text.includes('# Complaints procedure at Norrholm\n'), text.includes('contact: help@example.com\n')], [true, true]);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), uri.toString());
    equal(/^\[.+\]$/.test(editor?.document.getText(editor.selection) ?? ''), true);
  });

  it('never takes the place of another file', async () => {
    const [first] = made;
    if (!first) throw new Error('the first document was not made');
    const before = await textOf(first);
    const uri = await make({ values: { company: 'Norrholm' } });
    made.push(uri);
    equal(uri.path.endsWith('/en/complaints-procedure-at-norrholm-2.md'), true);
    equal(await textOf(first), before);
  });

  it('goes beside the file in front where no folder is named, with a title of its own', async () => {
    const [first] = made;
    if (!first) throw new Error('the first document was not made');
    await vscode.window.showTextDocument(first);
    const uri = await make({ folder: undefined, title: 'When something goes wrong: what we do', values: {} });
    made.push(uri);
    equal(uri.path, first.path.replace(/[^/]*$/, 'when-something-goes-wrong-what-we-do.md'));
  });

  it('is in the palette', async () => {
    const commands = await vscode.commands.getCommands(true);
    equal(commands.includes('policywright.newPolicy'), true);
  });
});
