import * as vscode from 'vscode';
import type { HealthResult, HealthResultPolicy } from '../../../../server/src/protocol.ts';

type HealthFigure = HealthResultPolicy['figures'][number];

/** What the tree shows: a group, a policy, or below it one of its figures. */
export type HealthNode =
  | { readonly group: string; readonly policies: readonly HealthResultPolicy[] }
  | { readonly policy: HealthResultPolicy; readonly figure?: HealthFigure };

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

  /** Shows what was read. Where that is what stands there already, the rows are left alone: who walks them would lose a key. */
  show({ policies }: Pick<HealthResult, 'policies'>): void {
    if (JSON.stringify(policies) === JSON.stringify(this.#policies)) return;
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
    if (node) return childrenOf(node);
    const shown = this.#policies.filter((policy) => fits(policy, this.#filter));
    if (this.#grouping === 'none') return shown.map((policy) => ({ policy }));
    // Groups come in the order of their first policy, so that the neediest stays at the top.
    const nameOf = (policy: HealthResultPolicy) => (this.#grouping === 'folder' ? folderOf(policy) : policy.kindName);
    return [...new Set(shown.map(nameOf))].map((group) => ({ group, policies: shown.filter((policy) => nameOf(policy) === group) }));
  }

  getTreeItem(node: HealthNode): vscode.TreeItem {
    if ('group' in node) return groupItem(node.group, node.policies);
    return node.figure ? figureItem(node.policy, node.figure) : policyItem(node.policy, this.#grouping);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function childrenOf(node: HealthNode): HealthNode[] {
  if ('group' in node) return node.policies.map((policy) => ({ policy }));
  const { policy, figure } = node;
  return figure ? [] : toldOf(policy).map((one) => ({ policy, figure: one }));
}

/** The figures of which something can be said. */
function toldOf({ figures }: HealthResultPolicy): readonly HealthFigure[] {
  return figures.filter(({ state }) => state !== 'unknown');
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

/** A row is narrow and titles are long: beside the title stands the one figure that needs somebody most, below it all of them. */
function policyItem(policy: HealthResultPolicy, grouping: Grouping): vscode.TreeItem {
  const { uri, path, title, kindName, statusName, state, stateName } = policy;
  const told = toldOf(policy);
  const item = new vscode.TreeItem(title, told.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
  const first = told.find((figure) => figure.state === 'late') ?? told.find((figure) => figure.state !== 'done');
  item.id = uri;
  item.resourceUri = vscode.Uri.parse(uri, true);
  item.description = first ? inWords(first) : grouping === 'none' ? path : '';
  item.iconPath = icons[state];
  item.tooltip = [
    title,
    path,
    [kindName, statusName].filter((name) => name !== '').join(' · '),
    ...told.map(({ name, value }) => `${name}: ${value}`),
  ].join('\n');
  item.accessibilityInformation = { label: [title, stateName, ...told.map(inWords)].join(', ') };
  item.command = openPolicy(policy);
  item.contextValue = 'policy';
  return item;
}

const figureIcons = {
  late: icons.late,
  open: new vscode.ThemeIcon('circle-large-outline'),
  done: new vscode.ThemeIcon('check'),
  unknown: new vscode.ThemeIcon('blank'),
} as const;

function figureItem(policy: HealthResultPolicy, figure: HealthFigure): vscode.TreeItem {
  const item = new vscode.TreeItem(figure.name, vscode.TreeItemCollapsibleState.None);
  item.id = `${policy.uri} ${figure.id}`;
  item.description = figure.value;
  item.iconPath = figureIcons[figure.state];
  item.accessibilityInformation = { label: inWords(figure) };
  item.command = openPolicy(policy);
  return item;
}

function inWords({ name, value }: HealthFigure): string {
  return `${name} ${value}`;
}

function openPolicy({ uri }: HealthResultPolicy): vscode.Command {
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(uri, true)] };
}
