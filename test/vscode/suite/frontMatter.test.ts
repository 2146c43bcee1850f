import * as vscode from 'vscode';
import { api, apply, codeOf, findings, madeFiles, offerAt, open, rangeOf, untitled, whenFindings } from './editor';
import { equal, until } from './support';

const body = '\n# Care\n\n## Our standards\n\nWe answer letters within 5 working days.\n';

describe('front matter in the editor', () => {
  const files = madeFiles();

  after(files.remove);

  it('completes keys that are not there yet, and values by their type', async () => {
    const document = await untitled(`---\nkind: policy\nowner: Ann\nversion: "1"\nst\nlanguage: \n---\n${body}`);
    const keys = await completionsAt(document, 'st\n', 2);
    equal([keys.includes('status'), keys.includes('owner')], [true, false]);
    const languages = await completionsAt(document, 'language: ', 10);
    equal(
      ['en', 'de', 'vi', 'th', 'el', 'zh'].every((code) => languages.includes(code)),
      true,
    );
  });

  it('completes the paths of other policies there, and leaves links in the text to the editor', async () => {
    await api();
    await files.write('en/lamps.md', `---\nkind: policy\nlanguage: en\ntitle: Lamp policy\nid: LP-001\n---\n${body}`);
    await files.write('en/lamp-list.md', `---\nkind: policy\nlanguage: en\nrelated: \n---\n${body}\nSee [lamps](lam).\n`);
    const document = await open('en/lamp-list.md');
    await until('the path and the id are offered', async () => {
      const offered = await completionsAt(document, 'related: ', 9);
      return offered.includes('lamps.md') && offered.includes('LP-001');
    });
    const links = await completionsAt(document, '(lam)', 4);
    equal(links.filter((label) => label === 'lamps.md').length, 1);
  });

  it('writes a date as ISO, quotes a value with a colon, and adds what is missing', async () => {
    const document = await untitled(
      `---\nkind: policy\ntitle: Care: how we serve\nlanguage: de\neffective: 31. Dezember 2026\nstatus: draft\nversion: "1"\n---\n${body}`,
    );
    const isOurs = (one: vscode.Diagnostic) => codeOf(one).startsWith('front-matter/');
    await whenFindings(document.uri, 'all are found', (all) => all.filter(isOurs).length === 3);
    await apply(await offerAt(document, rangeOf(document, '31. Dezember 2026'), ({ title }) => title === 'Write as 2026-12-31'));
    await apply(await offerAt(document, rangeOf(document, 'Care: how we serve'), ({ title }) => title === 'Put the value in quotation marks'));
    await apply(await offerAt(document, rangeOf(document, 'kind'), ({ title }) => title.startsWith('Add "owner:')));
    await whenFindings(document.uri, 'nothing is left', (all) => !all.some(isOurs));
    const lines = document.getText().split('\n').slice(0, 8);
    equal([lines[2], lines[5], lines[6]?.startsWith('owner: ')], ['title: "Care: how we serve"', 'status: draft', true]);
    equal([document.getText().includes('\neffective: 2026-12-31\n'), findings(document.uri).filter(isOurs).length], [true, 0]);
  });
});

/** The labels offered some characters after the start of words. */
async function completionsAt(document: vscode.TextDocument, words: string, after: number): Promise<readonly string[]> {
  const position = rangeOf(document, words).start.translate(0, after);
  return until('something is offered', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    return labels.length > 0 && labels;
  });
}
