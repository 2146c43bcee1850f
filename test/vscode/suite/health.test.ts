import * as vscode from 'vscode';
import { api, inWorkspace, madeFiles, open } from './editor';
import { equal, until } from './support';

const charter = '---\nkind: charter\nlanguage: en\n---\n\n# Harbour charter\n\n## Service standards\n\nWe answer letters within [X] days.\n';

describe('the health of the workspace', () => {
  const files = madeFiles();
  after(() => files.remove());

  it('lists the policies, the neediest first, and keeps up with typing', async () => {
    const { health } = await api();
    const uri = await files.write('en/harbour-charter.md', charter);
    await vscode.commands.executeCommand('policywright.health.focus');
    await health.refresh();
    const policy = await until('the charter is listed', () => health.tree.policies.find((one) => one.uri === uri.toString()));
    equal([policy.title, policy.state], ['Harbour charter', 'open']);
    equal(
      health.tree.policies.map(({ need }) => need).every((need, i, all) => i === 0 || need <= (all[i - 1] ?? 0)),
      true,
    );
    equal((health.view.badge?.value ?? 0) > 0, true);

    const document = await open('en/harbour-charter.md');
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(charter.indexOf('[X]'));
    edit.replace(uri, new vscode.Range(at, at.translate(0, 3)), '5');
    equal(await vscode.workspace.applyEdit(edit), true);
    await until('the blank is gone', () =>
      health.tree.policies.some((one) => one.uri === uri.toString() && one.figures.some(({ id, value }) => id === 'blanks' && value === '0')),
    );
  });

  it('groups and filters', async () => {
    const { health } = await api();
    await vscode.commands.executeCommand('policywright.health.groupByFolder');
    const groups = health.tree.getChildren().map((node) => ('group' in node ? node.group : ''));
    equal(groups.includes('de') && groups.includes('en'), true);
    await vscode.commands.executeCommand('policywright.health.ungroup');
    health.tree.narrow('harbour');
    equal(health.tree.getChildren().length, 1);
    health.tree.narrow('');
  });

  it('writes a report', async () => {
    const file = inWorkspace('policy-health.csv');
    // A question about opening the file stays open: nothing waits for its answer.
    void vscode.commands.executeCommand('policywright.healthReport', { format: 'csv', file: file.toString() });
    const text = await until('the report is written', async () => {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      } catch {
        return undefined;
      }
    });
    equal(text.includes('harbour-charter.md'), true);
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.fs.delete(file);
  });

  it('shows the figures above the title, and leads to what they count', async () => {
    const document = await open('en/customer-service-policy.md');
    const lenses = await until('the lenses are there', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      const own = found.filter(({ command }) => command?.command === 'policywright.showFigure');
      return own.length > 0 ? own : undefined;
    });
    const blanks = lenses.find(({ command }) => (command?.arguments?.[0] as { figure?: string } | undefined)?.figure === 'blanks');
    if (!blanks?.command) throw new Error('no lens counts the blanks');
    await vscode.commands.executeCommand(blanks.command.command, ...(blanks.command.arguments ?? []));
    const selected = await until('a blank is selected', () => {
      const editor = vscode.window.activeTextEditor;
      return editor && !editor.selection.isEmpty ? document.getText(editor.selection) : undefined;
    });
    equal(selected.length > 0, true);
  });
});
