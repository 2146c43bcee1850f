import * as vscode from 'vscode';
import type { HealthResult } from '../../../../server/src/protocol.ts';
import { filesNotRead } from '../filesNotRead.ts';
import { HealthScan, type HealthSource, healthViewId } from './healthScan.ts';
import { type Grouping, type HealthNode, HealthTree } from './healthTree.ts';

/** What tests see of the view. */
export interface HealthApi {
  readonly tree: HealthTree;
  readonly view: vscode.TreeView<HealthNode>;
  /** Reads the workspace again. Resolves when the tree shows it. */
  refresh(): Promise<void>;
}

/** Registers the tree of the workspace's policies, its badge and its commands. */
export function registerHealth(context: vscode.ExtensionContext, source: HealthSource): HealthApi {
  const tree = new HealthTree();
  const view = vscode.window.createTreeView(healthViewId, { treeDataProvider: tree, showCollapseAll: true });
  const scan = new HealthScan(view, source, (found) => show(tree, view, found));
  const files = vscode.workspace.createFileSystemWatcher('**/{*.md,*.markdown,policywright.yaml}');
  const change = () => scan.change();
  context.subscriptions.push(
    tree,
    view,
    scan,
    files,
    files.onDidChange(change),
    files.onDidCreate(change),
    files.onDidDelete(change),
    source.onDidCheck(change),
    vscode.workspace.onDidChangeWorkspaceFolders(change),
    view.onDidChangeVisibility(() => scan.readIfDue()),
    ...healthCommands(tree, view, scan),
  );
  void vscode.commands.executeCommand('setContext', groupingKey, 'none');
  scan.readIfDue();
  return { tree, view, refresh: () => scan.read() };
}

const groupingKey = 'policywright.healthGrouping';

function healthCommands(tree: HealthTree, view: vscode.TreeView<HealthNode>, scan: HealthScan): readonly vscode.Disposable[] {
  const register = (name: string, run: () => unknown) => vscode.commands.registerCommand(`policywright.health.${name}`, run);
  const group = (grouping: Grouping) => () => {
    tree.group(grouping);
    void vscode.commands.executeCommand('setContext', groupingKey, grouping);
  };
  return [
    register('refresh', () => scan.read()),
    register('filter', () => narrow(tree, view)),
    register('cancel', () => scan.cancel()),
    register('groupByFolder', group('folder')),
    register('groupByKind', group('kind')),
    register('ungroup', group('none')),
  ];
}

async function narrow(tree: HealthTree, view: vscode.TreeView<HealthNode>): Promise<void> {
  const filter = await vscode.window.showInputBox({
    title: vscode.l10n.t('Filter policies'),
    prompt: vscode.l10n.t('Words of the title, path, kind or state. Leave it empty to show all.'),
    value: tree.filter,
  });
  if (filter === undefined) return;
  tree.narrow(filter);
  view.description = tree.filter;
}

function show(tree: HealthTree, view: vscode.TreeView<HealthNode>, found: HealthResult): void {
  tree.show(found);
  const needy = found.policies.filter(({ need }) => need > 0).length;
  view.badge = needy === 0 ? undefined : { value: needy, tooltip: vscode.l10n.t('Policies with something left to do: {0}', needy) };
  view.message = messageFor(found);
  // Until then nobody can say that there are no policies.
  void vscode.commands.executeCommand('setContext', 'policywright.healthRead', found.complete);
}

function messageFor({ complete, left }: HealthResult): string {
  if (!complete) return vscode.l10n.t('Stopped before every file was read. Refresh to go on.');
  return left === 0 ? '' : filesNotRead(left);
}
