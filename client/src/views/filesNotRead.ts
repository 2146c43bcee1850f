import * as vscode from 'vscode';

/** Says how many files of the workspace were left out of a list, and what to do about it. `count` may be a slot that is filled later. */
export function filesNotRead(count: number | string): string {
  return vscode.l10n.t(
    'Files not read, because there are too many of them or they are too long: {0}. Open a smaller folder, or exclude files in policywright.yaml.',
    count,
  );
}
