import * as vscode from 'vscode';
import { madeFiles, open, rangeOf } from './editor';
import { equal, until } from './support';

const policy =
  '---\nkind: policy\nlanguage: en\n---\n\n# Returns policy\n\n## Definitions\n\n- **Customer:** anyone who buys from us.\n\n## Scope\n\nIt holds for all customers. Tell a customer so; `customer` stays.\n';

type Definitions = readonly (vscode.Location | vscode.LocationLink)[];

describe('a defined term', () => {
  const files = madeFiles();

  beforeEach(() => files.write('en/terms.md', policy));
  afterEach(() => files.remove());

  it('leads to its definition', async () => {
    const document = await open('en/terms.md');
    const place = rangeOf(document, 'customers').start.translate(0, 2);
    const found = await until('the definition is found', async () => {
      const all = await vscode.commands.executeCommand<Definitions>('vscode.executeDefinitionProvider', document.uri, place);
      return all.length > 0 && all;
    });
    const ranges = found.map((one) => ('range' in one ? one.range : (one.targetSelectionRange ?? one.targetRange)));
    equal(
      ranges.map((range) => [document.getText(range), range.start.line]),
      [['Customer', rangeOf(document, 'Customer').start.line]],
    );
  });

  it('is renamed in every form, and in no code', async () => {
    const document = await open('en/terms.md');
    const place = rangeOf(document, 'Customer').start.translate(0, 2);
    const edit = await until('the rename is known', () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>('vscode.executeDocumentRenameProvider', document.uri, place, 'Client'),
    );
    equal(await vscode.workspace.applyEdit(edit), true);
    equal(document.getText(), policy.replace('Customer', 'Client').replace('all customers', 'all clients').replace('a customer', 'a client'));
  });
});
