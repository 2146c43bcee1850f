import { expect, test } from 'vitest';
import { type ExportResult, exportRequest, type PicturesResult, picturesRequest } from '../../server/src/protocol.ts';
import { startClient } from '../support/client.ts';
import { policyOf } from '../support/standards.ts';

const uri = 'file:///work/a.md';

async function asked(text: string, params: object): Promise<ExportResult | null> {
  const client = await startClient({ files: { [uri]: text } });
  client.open(uri, text);
  return client.request<ExportResult | null>(exportRequest, { uri, trusted: true, ...params });
}

test('an export is answered as base64 with a name', async () => {
  const result = await asked(policyOf('We reply within 5 days of receipt.', 'en', 'A'), { format: 'html' });
  expect(result?.file?.name).toBe('a.html');
  expect(Buffer.from(result?.file?.data ?? '', 'base64').toString('utf8')).toContain('We reply within 5 days of receipt.');
});

test('blanks are named with their places', async () => {
  const result = await asked('---\nkind: policy\n---\n# A\n\nWe reply within [X] days.\n', { format: 'docx' });
  expect(result?.refusal).toMatchObject({ reason: 'blanks', blanks: [{ text: '[X]', start: { line: 5, character: 16 } }] });
});

test('nothing is run for a workspace that is not trusted, nor where no browser can be', async () => {
  const text = policyOf('We reply within 5 days of receipt.', 'en', 'A');
  expect((await asked(text, { format: 'pdf', trusted: false }))?.refusal?.message).toContain('Restricted Mode');
  expect((await asked(text, { format: 'pdf' }))?.refusal?.message).toContain('HTML');
});

test('pictures are named as the page names them, and embedded under those names', async () => {
  const text =
    '---\nkind: policy\n---\n# A\n\n![one](ảnh.png) ![two][p] ![three](<my plan.png>) ![four](https://example.com/x.png)\n\n[p]: in/p.png\n';
  const client = await startClient({ files: { [uri]: text } });
  client.open(uri, text);
  const { addresses } = await client.request<PicturesResult>(picturesRequest, { uri });
  expect(addresses).toEqual(['%E1%BA%A3nh.png', 'in/p.png', 'my%20plan.png']);
  const pictures = Object.fromEntries(addresses.map((address) => [address, 'data:image/png;base64,iVBORw0KGgo=']));
  const result = await client.request<ExportResult>(exportRequest, { uri, format: 'html', trusted: true, pictures });
  expect(
    Buffer.from(result.file?.data ?? '', 'base64')
      .toString('utf8')
      .match(/<img /g),
  ).toHaveLength(3);
});

test('other parameters have no answer', async () => {
  expect(await asked('# A\n', { format: 'exe' })).toBeNull();
});
