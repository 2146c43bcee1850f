import { describe, expect, test, vi } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import type { PolicyClient } from '../../client/src/client.ts';
import { type HealthNode, HealthTree } from '../../client/src/views/health/healthTree.ts';
import { registerStatusBar } from '../../client/src/views/statusBar.ts';
import { packs } from '../../server/src/languages/index.ts';
import { type HealthResult, healthRequest, type StatusResult, statusRequest } from '../../server/src/protocol.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { startClient } from '../support/client.ts';
import { asking } from '../support/clientSetup.ts';
import { speak, statusItem } from '../support/vscode.ts';

const uri = 'file:///work/a.md';
const text =
  '---\nkind: charter\nlanguage: en\nstatus: review\n---\n\n# Quay charter\n\n## Service standards\n\nWe answer letters within [X] days, and calls promptly.\n';

/** An editor in a language, with the policy open in it. */
async function editorIn(language: (typeof languageCodes)[number]) {
  const locale = language === 'zh' ? 'zh-cn' : language;
  speak(locale);
  const editor = await startClient({ locale, files: { [uri]: text }, initializationOptions: asking });
  editor.open(uri, text);
  return editor;
}

describe.each(languageCodes)('what a screen reader says in %s', (reader) => {
  const { kinds, messages, statuses } = packs[reader];
  const figures = (['sections', 'blanks', 'commitments'] as const).map((id) => messages[`preview.${id}`]);

  test('of a policy in the tree: its title, its state and every figure with its name', async () => {
    const editor = await editorIn(reader);
    const tree = new HealthTree();
    tree.show(await editor.request<HealthResult>(healthRequest, {}));
    const [node] = tree.getChildren();
    const label = tree.getTreeItem(node as HealthNode).accessibilityInformation?.label ?? '';
    expect(label.startsWith(`Quay charter, ${messages['health.state.open']}`)).toBe(true);
    for (const name of figures) expect(label).toContain(name);
    const below = tree.getChildren(node).map((one) => tree.getTreeItem(one));
    expect(below.map((item) => item.label)).toEqual(figures);
    expect(below.map((item) => item.accessibilityInformation?.label)).toEqual(below.map((item) => `${item.label} ${item.description}`));
    expect(below.map((item) => [item.description, item.command?.arguments?.map(String)])).toContainEqual(['1', [uri]]);

    tree.group('kind');
    const [group] = tree.getChildren();
    const item = tree.getTreeItem(group as HealthNode);
    expect(item.accessibilityInformation?.label).toContain(kinds.charter.name);
    expect(item.accessibilityInformation?.label).toMatch(/1/);
    expect(item.accessibilityInformation?.label.length).toBeGreaterThan(String(item.label).length + 2);
  });

  test('of the status bar: kind, language, status and counts in words, no signs', async () => {
    const editor = await editorIn(reader);
    const status = await editor.request<StatusResult>(statusRequest, { uri });
    registerStatusBar({ status: async () => status, onDidCheck: () => ({ dispose: () => undefined }) } as unknown as PolicyClient);
    await vi.waitFor(() => expect(statusItem.accessibilityInformation.label).toContain(kinds.charter.name), { timeout: 30_000 });
    const { label } = statusItem.accessibilityInformation;
    expect(label).toContain(statuses.review.name);
    expect(label).toContain(messages['status.checkedByKind']);
    expect(label).not.toMatch(/\$\(|·/);
    if (reader !== 'en') for (const english of ['Missing sections', 'Blanks', 'Vague', 'Hints', 'Findings']) expect(label).not.toContain(english);
  });

  test('of the figures above the title: short words to see, and the whole name to be told', async () => {
    const editor = await editorIn(reader);
    const lenses = await editor.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lenses.length).toBe(figures.length);
    for (const [i, { command }] of lenses.entries()) {
      expect(command?.title.length).toBeLessThan(command?.tooltip?.length ?? 0);
      expect(command?.tooltip).toContain(figures[i]);
    }
  });
});
