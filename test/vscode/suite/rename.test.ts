import * as vscode from 'vscode';
import { apply, madeFiles, offerAt, open, rangeOf, whenFindings, whenFound } from './editor';
import { equal, until } from './support';

const procedure =
  '---\nkind: procedure\nlanguage: en\n---\n\n# Complaints procedure\n\n## Escaltion\n\nA manager takes over. See [above](#escaltion).\n';
const links = '# Notes\n\nSee [how we escalate](escalating.md#escaltion), not [the other one](other.md#escaltion).\n';

const renamed = [
  procedure.replace('## Escaltion', '## Escalation').replace('(#escaltion)', '(#escalation)'),
  links.replace('escalating.md#escaltion', 'escalating.md#escalation'),
];

describe('a heading that is renamed', () => {
  const files = madeFiles();
  const texts = async () => [(await open('en/links.md')).getText(), (await open('en/escalating.md')).getText()].reverse();

  beforeEach(async () => {
    await files.write('en/links.md', links);
    await files.write('en/escalating.md', procedure);
  });
  afterEach(() => files.remove());

  it('takes the links of the workspace along', async () => {
    const document = await open('en/escalating.md');
    await whenFound(document.uri, 'structure/heading-title');
    const place = rangeOf(document, 'Escaltion').start.translate(0, 2);
    const edit = await until('both files are to be changed', async () => {
      const changes = await vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        place,
        'Escalation',
      );
      return changes?.size === 2 && changes;
    });
    equal(await vscode.workspace.applyEdit(edit), true);
    equal(await texts(), renamed);
  });

  it('does the same where a misspelt name is mended by its quick fix', async () => {
    const document = await open('en/escalating.md');
    const finding = await whenFound(document.uri, 'structure/heading-title');
    equal([document.getText(finding.range), finding.message.includes('"Escalation"')], ['## Escaltion', true]);
    await apply(await offerAt(document, finding.range, ({ title, edit }) => title === 'Rename the heading to "Escalation"' && edit?.size === 2));
    equal(await texts(), renamed);
    await whenFindings(document.uri, 'the name is right', (all) => !all.some(({ message }) => message === finding.message));
  });
});
