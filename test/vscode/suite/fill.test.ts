import * as vscode from 'vscode';
import { codeOf, madeFiles, offerAt, rangeOf, undo, untitled, whenFindings } from './editor';
import { equal, until } from './support';

const text = '---\nkind: charter\n---\n\n# Charter of [Company]\n\n## Our standards\n\n[Company] answers letters within 5 working days.\n';

const isBlank = (one: vscode.Diagnostic) => codeOf(one) === 'placeholders/unfilled';

async function fill(document: vscode.TextDocument, place: string): Promise<void> {
  await whenFindings(document.uri, 'the blanks are found', (all) => all.filter(isBlank).length === 2);
  const { start } = rangeOf(document, '[Company] answers');
  const offer = await offerAt(document, new vscode.Range(start, start), ({ command }) => command?.arguments?.[0]?.place === place);
  await vscode.commands.executeCommand('policywright.fillBlank', { ...offer.command?.arguments?.[0], value: 'Norrholm' });
}

describe('filling blanks', () => {
  const { write, remove } = madeFiles();

  after(remove);

  it('keeps the blank and writes its value into the front matter, undone in one step', async () => {
    const document = await untitled(text);
    await fill(document, 'frontMatter');
    await whenFindings(document.uri, 'no blank is open', (all) => !all.some(isBlank));
    equal(document.getText(), text.replace('kind: charter\n', 'kind: charter\nvalues:\n  Company: Norrholm\n'));
    await undo();
    equal(document.getText(), text);
  });

  it('offers the alternatives of a choice, for one place and for all, each undone in one step', async () => {
    const choice = text.replace('within 5 working days.', '[daily/weekly]. Letters are counted [daily/weekly].');
    const document = await untitled(choice);
    const isChoice = (one: vscode.Diagnostic) => codeOf(one) === 'placeholders/choice';
    await whenFindings(document.uri, 'the choices are found', (all) => all.filter(isChoice).length === 2);
    const choose = async (place: string) => {
      const { start } = rangeOf(document, 'daily/weekly');
      const offer = await offerAt(
        document,
        new vscode.Range(start, start),
        ({ command }) => (command?.arguments?.[0]?.alternatives ?? []).length > 0,
      );
      equal(offer.command?.arguments?.[0]?.alternatives, ['daily', 'weekly']);
      await vscode.commands.executeCommand('policywright.fillBlank', { ...offer.command?.arguments?.[0], value: 'weekly', place });
    };
    await choose('here');
    equal(document.getText(), choice.replace('[daily/weekly]', 'weekly'));
    await undo();
    equal(document.getText(), choice);
    await choose('document');
    equal(document.getText(), choice.replaceAll('[daily/weekly]', 'weekly'));
    await undo();
    equal(document.getText(), choice);
  });

  it('reaches the other documents of the workspace', async () => {
    const first = await write('en/filling-one.md', text);
    const second = await write('en/filling-two.md', text.replace('[Company] answers', '{{COMPANY}} answers'));
    const document = await vscode.workspace.openTextDocument(first);
    await vscode.window.showTextDocument(document);
    // A file that has just been written becomes known a little later.
    const { start } = rangeOf(document, 'Company] answers');
    await until('both files are known', async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', first, start);
      return places.some(({ uri }) => uri.toString() === second.toString());
    });
    await fill(document, 'workspace');
    const other = await vscode.workspace.openTextDocument(second);
    await until('the other document is filled', () => other.getText().includes('Norrholm answers letters'));
    equal(document.getText().includes('['), false);
    await document.save();
    await other.save();
  });
});
