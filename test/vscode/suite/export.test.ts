import * as vscode from 'vscode';
import { inWorkspace, madeFiles, open } from './editor';
import { equal, until } from './support';

const charter =
  '---\nkind: charter\nlanguage: en\nstatus: review\nvalues:\n  company: Norrholm\n---\n\n# Quay charter\n\n## Service standards\n\n[Company] answers letters within 5 days of receipt.\n';

/** Exports a document to a file beside it, and reads that. */
async function exported(source: vscode.Uri, format: string, name: string): Promise<Uint8Array> {
  const file = inWorkspace(name);
  // A question about opening the file stays open: nothing waits for its answer.
  void vscode.commands.executeCommand('policywright.export', source, { format, file: file.toString() });
  const bytes = await until(`${name} is written`, async () => {
    try {
      return await vscode.workspace.fs.readFile(file);
    } catch {
      return undefined;
    }
  });
  await vscode.commands.executeCommand('notifications.clearAll');
  await vscode.workspace.fs.delete(file);
  return bytes;
}

describe('exports', () => {
  const files = madeFiles();
  after(() => files.remove());

  it('writes HTML, Word and Markdown with values filled in', async () => {
    const uri = await files.write('en/quay-charter.md', charter);
    await open('en/quay-charter.md');
    const html = new TextDecoder().decode(await exported(uri, 'html', 'quay.html'));
    equal(html.includes('Norrholm</span> answers letters within 5 days'), true);
    equal(html.includes('<script'), false);
    const markdown = new TextDecoder().decode(await exported(uri, 'markdown', 'quay.md'));
    equal(markdown, charter.replace('[Company]', 'Norrholm'));
    const settings = vscode.workspace.getConfiguration('policywright', uri);
    equal(/size: [^;]*A4/i.test(html), true);
    await settings.update('export.paper', 'letter', vscode.ConfigurationTarget.Global);
    const letter = new TextDecoder().decode(await exported(uri, 'html', 'quay-letter.html'));
    equal(/size: [^;]*letter/i.test(letter), true);
    await settings.update('export.paper', undefined, vscode.ConfigurationTarget.Global);
    const word = await exported(uri, 'docx', 'quay.docx');
    equal([word[0], word[1]], [0x50, 0x4b]);
  });
});
