import * as vscode from 'vscode';

/**
 * The policy that a menu is about: menus of editors and of the Explorer hand over an address, the tree of policies its own nodes. Undefined for
 * the palette, and for pages such as a preview, which have addresses of their own.
 */
export function policyOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument.scheme === 'webview-panel' ? undefined : argument;
  const { policy } = (argument ?? {}) as { readonly policy?: { readonly uri?: unknown } };
  return typeof policy?.uri === 'string' ? vscode.Uri.parse(policy.uri, true) : undefined;
}
