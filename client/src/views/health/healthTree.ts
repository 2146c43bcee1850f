import * as vscode from 'vscode';
import type { HealthResult, HealthResultPolicy } from '../../../../server/src/protocol.ts';

/** What the tree shows: a group, or a policy. */
export type HealthNode = { readonly group: string; readonly policies: readonly HealthResultPolicy[] } | { readonly policy: HealthResultPolicy };

/** By what policies are put together. */
export type Grouping = 'none' | 'folder' | 'kind';

/** The policies of the workspace, those that need somebody most first. */
export class HealthTree implements vscode.TreeDataProvider<HealthNode> {
  readonly #changed = new vscode.EventEmitter<void>();
  #policies: readonly HealthResultPolicy[] = [];
  #grouping: Grouping = 'none';
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  get grouping(): Grouping {
    return this.#grouping;
  }

  get filter(): string {
    return this.#filter;
  }

  /** Every policy that was read, whatever the filter says. */
  get policies(): readonly HealthResultPolicy[] {
    return this.#policies;
  }

  show({ policies }: Pick<HealthResult, 'policies'>): void {
    this.#policies = policies;
    this.#changed.fire();
  }

  group(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#changed.fire();
  }

  /** Shows only policies whose title, path, kind or state holds these words. */
  narrow(filter: string): void {
    this.#filter = filter.trim();
    this.#changed.fire();
  }

  getChildren(node?: HealthNode): HealthNode[] {
    if (node) return 'group' in node ? node.policies.map((policy) => ({ policy })) : [];
    const shown = this.#policies.filter((policy) => fits(policy, this.#filter));
    if (this.#grouping === 'none') return shown.map((policy) => ({ policy }));
    // Groups come in the order of their first policy, so that the neediest stays at the top.
    const nameOf = (policy: HealthResultPolicy) => (this.#grouping === 'folder' ? folderOf(policy) : policy.kindName);
    return [...new Set(shown.map(nameOf))].map((group) => ({ group, policies: shown.filter((policy) => nameOf(policy) === group) }));
  }

  getTreeItem(node: HealthNode): vscode.TreeItem {
    return 'group' in node ? groupItem(node.group, node.policies) : policyItem(node.policy, this.#grouping);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function fits({ title, path, kindName, stateName, statusName }: HealthResultPolicy, filter: string): boolean {
  const text = [title, path, kindName, stateName, statusName].join(' ').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function folderOf({ path }: HealthResultPolicy): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function groupItem(group: string, policies: readonly HealthResultPolicy[]): vscode.TreeItem {
  const item = new vscode.TreeItem(group === '' ? vscode.l10n.t('(none)') : group, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `group ${group}`;
  item.description = String(policies.length);
  item.iconPath = vscode.ThemeIcon.Folder;
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, number of policies: {1}', String(item.label), policies.length) };
  return item;
}

const icons = {
  late: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  open: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  good: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  retired: new vscode.ThemeIcon('archive'),
} as const;

function policyItem(policy: HealthResultPolicy, grouping: Grouping): vscode.TreeItem {
  const { uri, path, title, kindName, statusName, state, stateName, figures } = policy;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.None);
  const told = figures.filter((figure) => figure.state !== 'unknown');
  const short = told.filter((figure) => figure.state !== 'done').map(({ name, value }) => `${name} ${value}`);
  item.id = uri;
  item.resourceUri = vscode.Uri.parse(uri, true);
  item.description = short.length > 0 ? short.join(' · ') : grouping === 'none' ? path : '';
  item.iconPath = icons[state];
  item.tooltip = [
    title,
    path,
    [kindName, statusName].filter((name) => name !== '').join(' · '),
    ...told.map(({ name, value }) => `${name}: ${value}`),
  ].join('\n');
  item.accessibilityInformation = { label: [title, stateName, ...told.map(({ name, value }) => `${name} ${value}`)].join(', ') };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [item.resourceUri] };
  item.contextValue = 'policy';
  return item;
}
