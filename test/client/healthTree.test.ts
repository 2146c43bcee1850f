import { expect, test } from 'vitest';
import { HealthTree } from '../../client/src/views/health/healthTree.ts';
import { type HealthResult, healthRequest } from '../../server/src/protocol.ts';
import { startClient } from '../support/client.ts';
import { asking } from '../support/clientSetup.ts';

const uri = 'file:///work/a.md';
const text = (delay: string) =>
  `---\nkind: charter\nlanguage: en\n---\n\n# Quay charter\n\n## Service standards\n\nWe answer letters within ${delay} days.\n`;

test('rows are drawn anew when a policy has changed, and left alone when none has', async () => {
  const editor = await startClient({ files: { [uri]: text('[X]') }, initializationOptions: asking });
  editor.open(uri, text('[X]'));
  const read = () => editor.request<HealthResult>(healthRequest, {});
  const tree = new HealthTree();
  let drawn = 0;
  tree.onDidChangeTreeData(() => {
    drawn += 1;
  });
  tree.show(await read());
  tree.show(await read());
  expect([tree.policies.length, drawn]).toEqual([1, 1]);

  editor.change(uri, { text: text('5') });
  tree.show(await read());
  expect(drawn).toBe(2);
});
