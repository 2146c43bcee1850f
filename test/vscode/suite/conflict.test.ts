import * as vscode from 'vscode';
import { madeFiles, open, whenFindings, whenFound } from './editor';
import { equal } from './support';

const rule = 'standards/conflict';
const head = (kind: string, title: string) => `---\nkind: ${kind}\nlanguage: en\n---\n\n# ${title}\n\n## Service standards\n\n`;
const charter = `${head('charter', 'Ferry charter')}We repair faults within 26 hours of the report.\n`;
const policy = `${head('policy', 'Ferry policy')}Faults are repaired within 9 working days of the report.\n`;

describe('two documents with different figures', () => {
  const files = madeFiles();
  after(() => files.remove());

  it('are compared, and each finding leads to the figure in the other file', async () => {
    const addresses = { charter: await files.write('en/ferry-charter.md', charter), policy: await files.write('en/ferry-policy.md', policy) };
    const documents = { charter: await open('en/ferry-charter.md'), policy: await open('en/ferry-policy.md') };
    for (const [own, other, words, theirs] of [
      ['policy', 'charter', '9 working days', '26 hours'],
      ['charter', 'policy', '26 hours', '9 working days'],
    ] as const) {
      const { range, relatedInformation, message } = await whenFound(addresses[own], rule);
      equal([documents[own].getText(range), message.includes(`"${theirs}"`)], [words, true]);
      const related = relatedInformation?.find(({ location }) => location.uri.toString() === addresses[other].toString());
      equal(related && documents[other].getText(related.location.range), theirs);
    }
  });

  it('are at peace once both say the same', async () => {
    const document = await open('en/ferry-policy.md');
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('9 working days'));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, '9 working days'.length)), '26 hours');
    equal(await vscode.workspace.applyEdit(edit), true);
    for (const path of ['en/ferry-policy.md', 'en/ferry-charter.md']) {
      const { uri } = await open(path);
      await whenFindings(uri, 'no other file contradicts', (all) => !all.some(({ code }) => typeof code === 'object' && code.value === rule));
    }
  });
});
