import * as vscode from 'vscode';
import { api, apply, codeOf, findings, inWorkspace, offerAt, open, rangeOf, undo, untitled, whenFindings } from './editor';
import { equal, until } from './support';

const policyPath = 'en/customer-service-policy.md';

describe('a policy in the editor', () => {
  it('shows its findings with rule, link and severity', async () => {
    const document = await open(policyPath);
    const found = await whenFindings(document.uri, 'a policy with gaps has findings', (all) => all.length > 5);
    const codes = new Set(found.map(codeOf));
    for (const rule of ['structure/missing-section', 'structure/empty-section', 'standards/vague', 'placeholders/unfilled', 'placeholders/choice']) {
      equal([rule, codes.has(rule)], [rule, true]);
    }
    const linked = found.every(
      ({ code }) => typeof code === 'object' && code.target.scheme === 'command' && code.target.path === 'policywright.showRule',
    );
    equal(linked, true);
    equal(
      found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      false,
    );
  });

  it('shows the page of a rule, which comes with the extension', async () => {
    await vscode.commands.executeCommand('policywright.showRule', 'standards/vague');
    const page = vscode.Uri.from({ scheme: 'policywright-rule', path: '/standards/vague.md' });
    const document = await vscode.workspace.openTextDocument(page);
    equal(document.getText().startsWith('# standards/vague'), true);
    await until('the page is shown', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('vague'))));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('leaves a README alone', async () => {
    const { client } = await api();
    const document = await open('en/README.md');
    const status = await until('the server knows the README', () => client.status(document.uri.toString()));
    equal(status.checked, false);
    equal(findings(document.uri), []);
  });

  it('inserts a missing section, sees the finding go, and undoes it in one step', async () => {
    const document = await open(policyPath);
    const before = document.getText();
    const found = await whenFindings(document.uri, 'sections are missing', (all) => all.some((one) => codeOf(one) === 'structure/missing-section'));
    const missing = found.find((one) => codeOf(one) === 'structure/missing-section' && one.message.includes('is missing'));
    if (!missing) throw new Error('no required section is missing');
    const title = /"([^"]+)"/.exec(missing.message)?.[1] ?? '';
    await apply(await offerAt(document, missing.range, (action) => action.title === `Insert section "${title}"` && action.edit !== undefined));
    const after = document.getText();
    equal([after.match(new RegExp(`\\n\\n## ${title}\\n\\n`, 'g'))?.length, isInsertedInto(before, after)], [1, true]);
    await whenFindings(document.uri, 'the finding is gone', (all) => !all.some((one) => one.message === missing.message));
    await undo();
    equal(document.getText(), before);
  });

  it('fills a blank everywhere', async () => {
    const document = await untitled(
      '---\nkind: charter\nowner: "[Company]"\n---\n\n# Charter of [Company]\n\n## Our standards\n\n[Company] answers letters within 5 working days.\n',
    );
    await whenFindings(document.uri, 'the blanks are found', (all) => all.filter((one) => codeOf(one) === 'placeholders/unfilled').length === 3);
    const range = rangeOf(document, '[Company] answers');
    const fill = await offerAt(document, new vscode.Range(range.start, range.start), ({ command }) => command?.arguments?.[0]?.place === 'document');
    await vscode.commands.executeCommand('policywright.fillBlank', { ...fill.command?.arguments?.[0], value: 'Norrholm' });
    await whenFindings(document.uri, 'no blank is left', (all) => !all.some((one) => codeOf(one) === 'placeholders/unfilled'));
    equal(document.getText().match(/Norrholm/g)?.length, 3);
  });

  it('chooses an alternative and replaces a vague phrase', async () => {
    const document = await untitled(
      '---\nkind: charter\n---\n\n# Charter\n\n## Our standards\n\nWe review complaints [daily/weekly]. We answer letters promptly.\n',
    );
    const isOurs = (one: vscode.Diagnostic) => ['placeholders/choice', 'standards/vague'].includes(codeOf(one));
    await whenFindings(document.uri, 'both are found', (all) => all.filter(isOurs).length === 2);
    await apply(await offerAt(document, rangeOf(document, '[daily/weekly]'), (action) => action.title.includes('weekly')));
    equal(document.getText().includes('We review complaints weekly.'), true);
    await apply(await offerAt(document, rangeOf(document, 'promptly'), (action) => action.title.startsWith('Replace with')));
    equal(/We answer letters within \[/.test(document.getText()), true);
    await whenFindings(document.uri, 'neither is found any more', (all) => !all.some(isOurs));
  });

  it('silences a rule for a line with a reason', async () => {
    const document = await untitled('---\nkind: charter\n---\n\n# Charter\n\n## Our standards\n\nWe answer letters promptly.\n');
    await whenFindings(document.uri, 'the phrase is found', (all) => all.some((one) => codeOf(one) === 'standards/vague'));
    const silence = await offerAt(document, rangeOf(document, 'promptly'), ({ command }) => command?.command === 'policywright.silenceRule');
    await vscode.commands.executeCommand('policywright.silenceRule', { ...silence.command?.arguments?.[0], reason: 'wording of the law' });
    await whenFindings(document.uri, 'the phrase is silent', (all) => !all.some((one) => codeOf(one) === 'standards/vague'));
    equal(document.getText().includes('standards/vague -- wording of the law -->'), true);
  });

  it('explains findings and front matter in hovers, and completes missing sections', async () => {
    const document = await untitled('---\nkind: charter\n---\n\n# Charter\n\n## Our standards\n\nWe answer letters promptly.\n\n#\n');
    await whenFindings(document.uri, 'the phrase is found', (all) => all.some((one) => codeOf(one) === 'standards/vague'));
    const textOf = async (words: string): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, words).start,
      );
      return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
    };
    equal((await textOf('promptly')).includes('Why it matters'), true);
    equal((await textOf('kind')).includes('charter'), true);
    const end = new vscode.Position(10, 1);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end, '#');
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    equal([labels.some((label) => label === '## Purpose'), labels.some((label) => label === '## Service standards')], [true, false]);
  });

  it('checks what the settings file includes, and says what is wrong in it', async () => {
    const config = inWorkspace('policywright.yaml');
    const note = inWorkspace('en/note.md');
    await vscode.workspace.fs.writeFile(note, new TextEncoder().encode('# Returns\n\n## Our standards\n\nWe refund returns promptly.\n'));
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode("include: ['en/note.md']\nexlude: []\n"));
    const opened = await vscode.workspace.openTextDocument(config);
    await vscode.window.showTextDocument(opened);
    await whenFindings(config, 'the misspelt setting is found', (all) => all.some((one) => one.message.includes('"exclude"')));
    const document = await vscode.workspace.openTextDocument(note);
    await vscode.window.showTextDocument(document);
    await whenFindings(note, 'the included note is checked', (all) => all.some((one) => codeOf(one) === 'standards/vague'));
    await vscode.workspace.fs.delete(config);
    await vscode.workspace.fs.delete(note);
  });
});

/** Whether a text became another one by an insertion in one place. */
function isInsertedInto(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return after.endsWith(before.slice(same)) && after.length > before.length;
}

describe('the preview', () => {
  it('shows the policy with document control, blanks and findings, and follows typing', async () => {
    const { preview } = await api();
    const document = await vscode.workspace.openTextDocument(inWorkspace(policyPath));
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('policywright.openPreview');
    const html = await until('the page is painted', () => (preview.html()?.includes('document-control') ? preview.html() : undefined), 60_000);
    equal([html.includes('<h1'), html.includes('class="finding'), /class="[^"]*blank/.test(html)], [true, true, true]);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\n\nA sentence typed a moment ago.\n'));
    await until('what was typed is shown', () => preview.html()?.includes('A sentence typed a moment ago.'), 60_000);
    await undo();
  });
});
