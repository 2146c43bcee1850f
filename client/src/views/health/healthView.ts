import * as vscode from 'vscode';
import type { HealthResult } from '../../../../server/src/protocol.ts';
import { type Grouping, type HealthNode, HealthTree } from './healthTree.ts';

/** Where the health comes from: the client of the language server. */
export interface HealthSource {
  health(progress: (done: number, total: number) => void, token: vscode.CancellationToken): Promise<HealthResult | undefined>;
  readonly onDidCheck: vscode.Event<{ readonly uri: string }>;
}

/** What tests see of the view. */
export interface HealthApi {
  readonly tree: HealthTree;
  readonly view: vscode.TreeView<HealthNode>;
  /** Reads the workspace again. Resolves when the tree shows it. */
  refresh(): Promise<void>;
}

const viewId = 'policywright.health';
/** How long nothing must change before the workspace is read again, in milliseconds. */
const rest = 800;

/** Registers the tree of the workspace's policies, its badge and its commands. */
export function registerHealth(context: vscode.ExtensionContext, source: HealthSource): HealthApi {
  const tree = new HealthTree();
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stale = true;
  let running: vscode.CancellationTokenSource | undefined;

  /** With a bar above the tree, and, where that is long, how far it has come. */
  const read = async (): Promise<void> => {
    running?.cancel();
    const cancel = new vscode.CancellationTokenSource();
    running = cancel;
    stale = false;
    const { signal, told } = progressMessage(view);
    const found = await vscode.window.withProgress({ location: { viewId } }, () => source.health(signal, cancel.token));
    told();
    cancel.dispose();
    if (running !== cancel) return;
    running = undefined;
    if (found) show(tree, view, found);
    else stale = true;
  };

  const change = (): void => {
    stale = true;
    clearTimeout(timer);
    if (view.visible) timer = setTimeout(() => void read(), rest);
  };

  const group = (grouping: Grouping) => () => {
    tree.group(grouping);
    void vscode.commands.executeCommand('setContext', 'policywright.healthGrouping', grouping);
  };
  const narrow = async (): Promise<void> => {
    const filter = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter policies'),
      prompt: vscode.l10n.t('Words of the title, path, kind or state. Leave it empty to show all.'),
      value: tree.filter,
    });
    if (filter === undefined) return;
    tree.narrow(filter);
    view.description = tree.filter;
  };

  const register = (name: string, run: () => unknown) => vscode.commands.registerCommand(`policywright.health.${name}`, run);
  const files = vscode.workspace.createFileSystemWatcher('**/{*.md,*.markdown,policywright.yaml}');
  context.subscriptions.push(
    tree,
    view,
    files,
    files.onDidChange(change),
    files.onDidCreate(change),
    files.onDidDelete(change),
    source.onDidCheck(change),
    vscode.workspace.onDidChangeWorkspaceFolders(change),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && stale) void read();
    }),
    register('refresh', read),
    register('filter', narrow),
    register('cancel', () => running?.cancel()),
    register('groupByFolder', group('folder')),
    register('groupByKind', group('kind')),
    register('ungroup', group('none')),
    {
      dispose: () => {
        clearTimeout(timer);
        running?.cancel();
      },
    },
  );
  void vscode.commands.executeCommand('setContext', 'policywright.healthGrouping', 'none');
  if (view.visible) void read();
  return { tree, view, refresh: read };
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
  if (left === 0) return '';
  return vscode.l10n.t(
    'Files not read, because there are too many of them or they are too long: {0}. Open a smaller folder, or exclude files in policywright.yaml.',
    left,
  );
}

/** How many files a scan must have for its progress to be told: a short one would only flicker. */
const many = 100;

function progressMessage(view: vscode.TreeView<HealthNode>): { readonly signal: (done: number, total: number) => void; readonly told: () => void } {
  let active = true;
  return {
    signal: (done, total) => {
      if (active && total >= many) view.message = vscode.l10n.t('Reading {0} of {1} files...', done, total);
    },
    told: () => {
      active = false;
      view.message = '';
    },
  };
}
