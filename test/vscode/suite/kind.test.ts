import * as vscode from 'vscode';
import { api, apply, madeFiles, offerAt, open, whenFindings, whenFound } from './editor';
import { equal, until } from './support';

describe('a policy that does not say its kind', () => {
  const files = madeFiles();
  after(() => files.remove());

  it('is checked as what its title suggests, and writes that down with a quick fix', async () => {
    const { client } = await api();
    await files.write('policywright.yaml', "include: ['en/returns.md']\n");
    const uri = await files.write('en/returns.md', '# Returns policy\n\n## Purpose\n\nIt says how customers return goods.\n');
    const document = await open('en/returns.md');

    const hint = await whenFound(uri, 'front-matter/kind');
    equal([hint.severity, document.getText(hint.range)], [vscode.DiagnosticSeverity.Hint, '# Returns policy']);
    const guessed = await client.status(uri.toString());
    equal([guessed?.checked, guessed?.kind, guessed?.kindGuessed, guessed?.reasons.length], [true, 'policy', true, 3]);

    await apply(await offerAt(document, hint.range, ({ title }) => title === 'Write "kind: policy" into the front matter'));
    equal(document.getText().startsWith('---\nkind: policy\n---\n\n# Returns policy\n'), true);
    await whenFindings(uri, 'the kind is certain', (all) => !all.some(({ message }) => message === hint.message));
    const known = await until('the status says so', async () => {
      const status = await client.status(uri.toString());
      return status?.kindGuessed === false && status;
    });
    equal([known.kind, known.kindName], ['policy', guessed?.kindName]);
  });
});
