/** What tests of the client need of VS Code: what it builds views from, and its translations. Not the editor itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let strings: Readonly<Record<string, string>> = {};

/** Speaks a language from now on, as an editor with that display language does: `de`, `zh-cn`. */
export function speak(locale: string): void {
  const name = locale === 'en' ? 'bundle.l10n.json' : `bundle.l10n.${locale}.json`;
  strings = JSON.parse(readFileSync(join(import.meta.dirname, '../../l10n', name), 'utf8')) as Readonly<Record<string, string>>;
}

export const l10n = {
  t: (message: string, ...slots: readonly unknown[]): string =>
    (strings[message] ?? message).replace(/\{(\d+)\}/g, (_slot, index: string) => String(slots[Number(index)])),
};

export class EventEmitter<Value> {
  readonly #listeners = new Set<(value: Value) => void>();
  readonly event = (listener: (value: Value) => void): { dispose: () => void } => {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  };
  fire(value: Value): void {
    for (const listener of this.#listeners) listener(value);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

export class ThemeColor {}

export class ThemeIcon {
  static readonly Folder = new ThemeIcon('folder');
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
}

export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 } as const;

export class TreeItem {
  readonly label: string;
  readonly collapsibleState: number;
  constructor(label: string, collapsibleState: number) {
    this.label = label;
    this.collapsibleState = collapsibleState;
  }
}

export const Uri = { parse: (address: string) => ({ toString: () => address }) };

export const StatusBarAlignment = { Left: 1, Right: 2 } as const;

export const Disposable = { from: (...all: readonly { dispose(): void }[]) => ({ dispose: () => all.map((one) => one.dispose()) }) };

/** The status bar's item, as it was last shown. */
export const statusItem = {
  text: '',
  tooltip: '',
  accessibilityInformation: { label: '' },
  show: () => undefined,
  hide: () => undefined,
  dispose: () => undefined,
};

export const window = {
  activeTextEditor: { document: { languageId: 'markdown', uri: { toString: () => 'file:///work/a.md' } } },
  createStatusBarItem: () => statusItem,
  onDidChangeActiveTextEditor: () => ({ dispose: () => undefined }),
};
