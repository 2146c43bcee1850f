import * as vscode from 'vscode';
import { api, madeFiles, open, whenFound } from './editor';
import { equal, until } from './support';

const text = `---
kind: policy
language: en
status: in-force
owner: Ann
version: "1.2"
effective: 2024-01-01
reviewed: 2024-01-01
review_cycle: 12 months
---
# Refund policy

*Last updated: 1 January 2024*

## Change log

| Version | Date | Change |
| --- | --- | --- |
| 1.1 | 2023-01-01 | New |
| 1.2 | 2024-01-01 | Warranty |
`;

describe('the life of a document', () => {
  const files = madeFiles();
  after(() => files.remove());

  it('says that a review is overdue, writes it down in one step, and undoes that in one', async () => {
    const { client } = await api();
    const uri = await files.write('en/refunds.md', text);
    const document = await open('en/refunds.md');
    const overdue = await whenFound(uri, 'lifecycle/review');
    equal([overdue.severity, document.getText(overdue.range)], [vscode.DiagnosticSeverity.Error, '2024-01-01']);

    const plan = await until('the server is ready', () => client.reviewPlan(uri.toString()));
    equal([plan.version, plan.next, plan.hasLog], ['1.2', { material: '2.0', editorial: '1.3', none: '1.2' }, true]);

    const done = vscode.commands.executeCommand('policywright.markReviewed', { uri: uri.toString() });
    await accept('the list of changes', () => document.getText() === text);
    await done;
    const after = document.getText();
    equal(after.includes('version: "2.0"\n') && after.includes(`reviewed: ${plan.today}\n`), true);
    equal(after.includes(`| 2.0 | ${plan.today} | Content changed |\n`), true);
    equal(after.includes('1 January 2024'), false);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('lists what stands in the way of publishing', async () => {
    const { client } = await api();
    const uri = await files.write('en/draft.md', text.replace('in-force', 'draft').replace('owner: Ann\n', ''));
    await open('en/draft.md');
    const result = await until('the server answers', async () => {
      const ready = await client.ready(uri.toString());
      return ready?.checked && ready;
    });
    const rules = new Set(result.obstacles.map(({ rule }) => rule));
    equal([rules.has('lifecycle/gate'), rules.has('lifecycle/review'), result.approve === undefined], [true, true, true]);
    const owner = result.obstacles.find(({ rule }) => rule === 'lifecycle/gate');
    equal(owner?.fixes[0]?.title.startsWith('Add "owner: '), true);
  });

  /** Takes what the lists and the input of the command offer first, until the document changes. */
  async function accept(what: string, isUnchanged: () => boolean): Promise<void> {
    await until(`${what} is taken`, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return !isUnchanged();
    });
  }
});
