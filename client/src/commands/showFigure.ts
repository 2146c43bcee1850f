/** What a click on a figure above the title of a policy leads to. */
import * as vscode from 'vscode';
import type { ShowFigureCommandArguments } from '../../../server/src/protocol.ts';

/** Rules whose first finding a figure leads to. */
const rules: Readonly<Record<ShowFigureCommandArguments['figure'], readonly string[]>> = {
  sections: ['structure/missing-section', 'structure/empty-section'],
  blanks: ['placeholders/unfilled', 'placeholders/choice'],
  commitments: ['standards/vague', 'standards/unmeasured', 'standards/overpromise'],
  review: ['lifecycle/review', 'structure/review-cadence'],
};

/** Goes to the first finding that the figure counts, or to the Problems panel where there is none. */
export async function showFigure({ uri, figure }: ShowFigureCommandArguments): Promise<void> {
  const address = vscode.Uri.parse(uri, true);
  const wanted = rules[figure] ?? [];
  const found = vscode.languages
    .getDiagnostics(address)
    .filter(({ code, source }) => source === 'Policywright' && wanted.includes(String(typeof code === 'object' ? code.value : code)))
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  const first = found[0];
  if (first) await vscode.window.showTextDocument(address, { selection: first.range });
  else if (figure === 'commitments') await vscode.commands.executeCommand('policywright.showStandardsRegister');
  else await vscode.commands.executeCommand('workbench.actions.view.problems');
}
