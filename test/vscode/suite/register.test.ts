import * as vscode from 'vscode';
import { api, madeFiles, open } from './editor';
import { equal, until } from './support';

const promise = '---\nkind: charter\nlanguage: en\n---\n\n# Town charter\n\n## Service standards\n\nWe answer every letter within 5 working days.\n';

describe('the register of standards', () => {
  const files = madeFiles();
  after(() => files.remove());

  it('lists the standards of the workspace, follows typing, and leads to where they stand', async () => {
    const { register, client } = await api();
    const uri = await files.write('en/town-charter.md', promise);
    const document = await open('en/town-charter.md');
    await vscode.commands.executeCommand('policywright.showStandardsRegister');
    const html = await until('the table is shown', () => (register.html()?.includes('Town charter') ? register.html() : undefined), 60_000);
    equal([html.includes('aria-sort="none"'), html.includes('5 working days'), html.includes('at most 5 working days')], [true, true, true]);

    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(promise.indexOf('5 working'));
    edit.replace(uri, new vscode.Range(at, at.translate(0, 1)), '7');
    equal(await vscode.workspace.applyEdit(edit), true);
    await until('what was typed is shown', () => register.html()?.includes('at most 7 working days'), 60_000);

    const { rows = [] } = (await client.register()) ?? {};
    const row = rows.find((one) => one.uri === uri.toString());
    if (!row) throw new Error('the charter is not in the register');
    await register.receive({ type: 'open', uri: row.uri, line: row.line, column: row.column });
    const editor = vscode.window.activeTextEditor;
    equal([editor?.document.uri.toString(), editor?.selection.active], [uri.toString(), at]);
  });

  it('opens nothing that it does not list', async () => {
    const { register } = await api();
    const before = vscode.window.activeTextEditor?.document.uri.toString();
    await register.receive({ type: 'open', uri: vscode.Uri.file('/etc/hostname').toString(), line: 1, column: 1 });
    equal(vscode.window.activeTextEditor?.document.uri.toString(), before);
  });
});
