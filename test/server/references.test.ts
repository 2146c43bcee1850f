import { expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { startClient, type TestClient } from '../support/client.ts';
import type { ClientSetup } from '../support/clientSetup.ts';

const uri = 'file:///work/policy.md';
const text = '---\nkind: policy\nlanguage: en\n---\n\n# Policy\n\nSee [a](refnds.md) and [b](form.pdf) and [c](#nowhere).\n';
const files = { [uri]: text, 'file:///work/refunds.md': '# Refunds\n' };

async function opened(setup: ClientSetup = {}): Promise<TestClient> {
  const client = await startClient({ files, ...setup });
  client.open(uri, text);
  return client;
}

async function references(client: TestClient): Promise<readonly string[]> {
  return (await client.pull(uri)).filter(({ code }) => String(code).startsWith('references/')).map(({ code, message }) => `${code}: ${message}`);
}

/** Links are looked up behind the writer's back, so the answer comes with a refresh. */
async function settled(client: TestClient, count: number): Promise<readonly string[]> {
  for (;;) {
    const found = await references(client);
    if (found.length === count) return found;
    const before = client.refreshes();
    await client.until(() => client.refreshes() > before);
  }
}

test('broken links are reported once the workspace has been looked into, and mended by a quick fix', async () => {
  const client = await opened();
  expect(await settled(client, 3)).toEqual([
    'references/link: There is no file "refnds.md". Did you mean "refunds.md"?',
    'references/link: There is no file "form.pdf". Correct the link, or add the file.',
    'references/anchor: No heading of this document leads to "#nowhere". Correct the link, or add the heading.',
  ]);
  const action = (await client.actions(uri, client.range(uri, 'refnds.md'))).find(({ title }) => title === 'Link to "refunds.md"');
  client.apply(action?.edit ?? {});
  expect(client.text(uri)).toContain('[a](refunds.md)');
  expect(await settled(client, 2)).toHaveLength(2);
});

test('a form that is added settles its finding when the document is saved', async () => {
  const client = await opened();
  await settled(client, 3);
  client.files.set('file:///work/form.pdf', '');
  client.write(uri, text);
  expect(await settled(client, 2)).toHaveLength(2);
});

test('where VS Code reports broken links, they are left to it', async () => {
  const client = await opened({ sections: { 'markdown.validate': { enabled: true } } });
  await client.until(() => client.refreshes() > 0);
  expect(await references(client)).toEqual([]);
});

test('an editor that is sent its findings gets them too', async () => {
  const client = await opened({ lacks: ['pull'] });
  await client.until(() => client.published.at(-1)?.diagnostics.filter(({ code }) => code === 'references/link').length === 2);
});

const rename = { files: [{ oldUri: 'file:///work/refunds.md', newUri: 'file:///work/returns.md' }] };
const linking = { ...files, [uri]: text.replace('refnds', 'refunds') };

test('links follow a file that is renamed in the editor', async () => {
  const client = await startClient({ files: linking });
  expect(client.initialized.capabilities.workspace?.fileOperations?.willRename).toEqual({ filters: [{ pattern: { glob: '**' } }] });
  client.open(uri, linking[uri] ?? '');
  await client.pull(uri);
  client.apply((await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', rename)) ?? {});
  expect(client.text(uri)).toContain('[a](returns.md)');
});

test.each([
  ['always', null],
  ['prompt', null],
  ['never', expect.anything()],
])('with VS Code’s own update of links set to %s', async (enabled, answer) => {
  const client = await startClient({ files: linking, sections: { 'markdown.updateLinksOnFileMove': { enabled } } });
  client.open(uri, linking[uri] ?? '');
  await client.pull(uri);
  expect(await client.request('workspace/willRenameFiles', rename)).toEqual(answer);
});
