import * as vscode from 'vscode';
import { equal, until } from './support';

describe('the extension', () => {
  it('is active once a policy is open', async () => {
    const [file] = await vscode.workspace.findFiles('**/customer-service-policy.md');
    if (!file) throw new Error('no policy in the workspace');
    await vscode.window.showTextDocument(file);
    const extension = vscode.extensions.getExtension('policywright.policywright');
    await until('the extension is active', () => extension?.isActive);
  });

  it('reports findings', async () => {
    const [file] = await vscode.workspace.findFiles('**/customer-service-policy.md');
    if (!file) throw new Error('no policy in the workspace');
    const own = () => vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'Policywright');
    await until('a finding', () => own().length > 0);
    equal(own().every(({ message }) => message.length > 0), true);
  });
});
