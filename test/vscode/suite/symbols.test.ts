import * as vscode from 'vscode';
import { madeFiles, open, rangeOf, whenFound } from './editor';
import { equal, until } from './support';

const front = '---\nkind: policy\nlanguage: en\n---\n\n';
const one = `${front}# Policy of [Lantern Name]\n\nWrite to [Lantern Name] or [LANTERN_NAME], not to \`[Lantern Name]\`.\n`;
const two = `${front}# Notice\n\n{{lantern_name}} answers within 24 hours.\n`;

describe('a blank', () => {
  const files = madeFiles();

  beforeEach(async () => {
    await files.write('en/lantern.md', one);
    await files.write('en/lantern-notice.md', two);
  });
  afterEach(() => files.remove());

  const opened = async (): Promise<{ readonly document: vscode.TextDocument; readonly place: vscode.Position }> => {
    const document = await open('en/lantern.md');
    // The editor may still hold what an earlier test left.
    await until('the file is as it was written', () => document.getText() === one);
    await whenFound(document.uri, 'placeholders/unfilled');
    return { document, place: rangeOf(document, 'Write to [Lantern').end };
  };
  const ask = <Result>(command: string, { document, place }: Awaited<ReturnType<typeof opened>>, ...more: unknown[]): Thenable<Result> =>
    vscode.commands.executeCommand<Result>(command, document.uri, place, ...more);

  it('is renamed in every file, in the notation of each place', async () => {
    const here = await opened();
    const edit = await until('both files are to be changed', async () => {
      const changes = await ask<vscode.WorkspaceEdit | undefined>('vscode.executeDocumentRenameProvider', here, 'Trade Register');
      return changes?.size === 2 && changes;
    });
    equal(await vscode.workspace.applyEdit(edit), true);
    equal(
      [here.document.getText(), (await open('en/lantern-notice.md')).getText()],
      [
        `${front}# Policy of [Trade Register]\n\nWrite to [Trade Register] or [TRADE_REGISTER], not to \`[Lantern Name]\`.\n`,
        two.replace('lantern_name', 'trade_register'),
      ],
    );
  });

  it('is left as it is where a name is refused, by the Markdown support of the editor too', async () => {
    const here = await opened();
    const edit = await ask<vscode.WorkspaceEdit | undefined>('vscode.executeDocumentRenameProvider', here, '12');
    equal([edit?.size, here.document.getText()], [0, one]);
  });

  it('has references in every file', async () => {
    const here = await opened();
    const found = await until('all places are found', async () => {
      const places = await ask<vscode.Location[]>('vscode.executeReferenceProvider', here);
      return places.length >= 4 && places;
    });
    equal(found.map(({ uri, range }) => [uri.path.split('/').pop(), range.start.line]).sort(), [
      ['lantern-notice.md', 7],
      ['lantern.md', 5],
      ['lantern.md', 7],
      ['lantern.md', 7],
    ]);
  });

  it('is highlighted where it stands', async () => {
    const here = await opened();
    const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', here);
    equal(
      found.map(({ range }) => here.document.getText(range)),
      ['Lantern Name', 'Lantern Name', 'LANTERN_NAME'],
    );
  });

  it('says in a hover how often it is used', async () => {
    const here = await opened();
    const words = await until('the other file is counted', async () => {
      const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', here);
      const text = hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
      return text.includes('2 files') && text;
    });
    equal(words.includes('used 4 times in 2 files'), true);
  });

  it('is offered between brackets that are being typed', async () => {
    const { document } = await opened();
    const edit = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.getText().length);
    edit.insert(document.uri, end, '\nAsk [');
    equal(await vscode.workspace.applyEdit(edit), true);
    await until('the name is offered', async () => {
      const at = document.positionAt(document.getText().length);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at, '[');
      return list.items.some(({ label }) => label === 'Lantern Name');
    });
  });

  it('is coloured as the grammar does', async () => {
    const { document } = await opened();
    const tokens = await until('there are tokens', async () => {
      const made = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
      return made && made.data.length >= 15 && made;
    });
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
    equal([...tokens.data].slice(0, 5), [5, 12, 14, legend.tokenTypes.indexOf('policyBlank'), 0]);
  });
});
