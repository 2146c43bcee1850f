import * as vscode from 'vscode';
import { madeFiles, open, whenFindings, whenFound } from './editor';
import { equal } from './support';

const rule = 'structure/translation-parity';
const english =
  '---\nkind: charter\nlanguage: en\n---\n\n# Customer charter\n\n## Service standards\n\nWe answer every letter within 5 working days.\n';
const german =
  '---\nkind: charter\nlanguage: de\n---\n\n# Kundencharta\n\n## Servicestandards\n\nWir beantworten jeden Brief innerhalb von 10 Werktagen.\n';

describe('a document and its translation', () => {
  const files = madeFiles();
  after(() => files.remove());

  it('are compared, and each finding leads to the other version', async () => {
    const addresses = { en: await files.write('en/promise.md', english), de: await files.write('en/promise.de.md', german) };
    const documents = { en: await open('en/promise.md'), de: await open('en/promise.de.md') };
    for (const [language, other, words] of [
      ['en', 'de', '5 working days'],
      ['de', 'en', '10 Werktagen'],
    ] as const) {
      const { range, relatedInformation, message } = await whenFound(addresses[language], rule);
      const [related] = relatedInformation ?? [];
      equal([documents[language].getText(range), message.includes(`"${words}"`)], [words, true]);
      equal(related?.location.uri.toString(), addresses[other].toString());
      equal(related && documents[other].getText(related.location.range), other === 'de' ? '## Servicestandards' : '## Service standards');
    }
  });

  it('are at peace once both say the same, whichever of them is mended', async () => {
    const document = await open('en/promise.de.md');
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('10 Werktagen'));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 2)), '5');
    equal(await vscode.workspace.applyEdit(edit), true);
    for (const path of ['en/promise.de.md', 'en/promise.md']) {
      const { uri } = await open(path);
      await whenFindings(uri, 'nothing differs', (all) => !all.some(({ code }) => typeof code === 'object' && code.value === rule));
    }
  });
});
