import * as vscode from 'vscode';
import { apply, offerAt, rangeOf, undo, untitled, whenFindings, whenFound } from './editor';
import { equal, until } from './support';

const start = '---\nkind: policy\nlanguage: en\n---\n\n# Service policy\n';
const scope = '## Scope\n\nIt applies to all staff.\n';
const purpose = '## Purpose\n\nIt says how we serve customers.\n';
const roles = '## Roles and responsibilities\n\nThe head of service owns it.\n';
const escalation = '## Escalation\n\nA manager takes over after 2 working days.\n';
const join = (...parts: readonly string[]) => parts.join('\n');

describe('sections of a policy', () => {
  it('are moved to their place, in one step of undo', async () => {
    const document = await untitled(join(start, scope, purpose, roles, escalation));
    const finding = await whenFound(document.uri, 'structure/misplaced-section', '"Scope"');
    equal(document.getText(finding.range), '## Scope');
    await apply(await offerAt(document, finding.range, ({ title }) => title === 'Move "Scope" after "Purpose"'));
    equal(document.getText(), join(start, purpose, scope, roles, escalation));
    await whenFindings(document.uri, 'the section is where it belongs', (all) => !all.some(({ message }) => message === finding.message));
    await undo();
    equal(document.getText(), join(start, scope, purpose, roles, escalation));
  });

  it('are put in order all at once', async () => {
    const document = await untitled(join(start, scope, escalation, purpose, roles));
    const finding = await whenFound(document.uri, 'structure/misplaced-section', '"Scope"');
    await apply(await offerAt(document, finding.range, ({ title }) => title === 'Put all 2 misplaced sections in order'));
    equal(document.getText(), join(start, purpose, scope, roles, escalation));
    await undo();
    equal(document.getText(), join(start, scope, escalation, purpose, roles));
  });

  it('are offered where a heading begins: those that are missing, in order, the required ones first', async () => {
    const document = await untitled(join(start, purpose, '## \n\n', escalation));
    await whenFound(document.uri, 'structure/missing-section');
    const place = rangeOf(document, '## \n').start.translate(0, 3);
    const items = await until('missing sections are offered', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, place, ' ');
      const ours = list.items.filter(({ label, kind }) => String(label).startsWith('## ') && kind === vscode.CompletionItemKind.Struct);
      return ours.length > 0 && ours;
    });
    const inOrder = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    const names = inOrder.map(({ label }) => label);
    equal(names.slice(0, 3), ['## Scope', '## Service standards', '## Procedures']);
    equal([names.includes('## Purpose'), names.includes('## Vision and values')], [false, true]);

    const [first] = inOrder;
    const editor = vscode.window.activeTextEditor;
    if (!(first?.insertText instanceof vscode.SnippetString) || !editor) throw new Error('the first offer is no snippet');
    await editor.insertSnippet(first.insertText, insertedOver(first));
    const text = document.getText();
    equal([text.includes('\n\n## Scope\n\n'), /\n\n## Escalation\n/.test(text), text.includes('## ## ')], [true, true, false]);
    // The writer goes on at the first blank of the body.
    equal(/^\[.+\]$|^\w/.test(document.getText(editor.selection)), true);
    await whenFindings(
      document.uri,
      'the section is there',
      (all) => !all.some(({ message }) => message.startsWith('The section "Scope" is missing')),
    );
  });
});

function insertedOver({ range }: vscode.CompletionItem): vscode.Range {
  if (!range) throw new Error('the offer does not say what it takes the place of');
  return 'inserting' in range ? range.inserting : range;
}
