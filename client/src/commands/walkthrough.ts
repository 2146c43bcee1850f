/** The steps of the walkthrough, which are done when something was done, not when a button was pressed. */
import * as vscode from 'vscode';

type Step = 'template' | 'fix' | 'blanks' | 'preview' | 'checks';

/** Ticks a step off. The manifest names these keys as the steps' completion events. */
export function stepDone(step: Step): void {
  void vscode.commands.executeCommand('setContext', `policywright.done.${step}`, true);
}
