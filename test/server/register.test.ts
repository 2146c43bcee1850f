import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { packs } from '../../server/src/languages/index.ts';
import { type RegisterResult, registerRequest } from '../../server/src/protocol.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { startClient } from '../support/client.ts';
import { policyOf, promises, targets } from '../support/standards.ts';

const uri = 'file:///work/a.md';
const files = { [uri]: policyOf(promises.en), 'file:///work/notes.md': promises.en };

describe('the register', () => {
  test.each(languageCodes)('is named in the language of the interface: %s', async (language) => {
    const client = await startClient({ files, locale: language });
    const { columns, ...register } = await client.request<RegisterResult>(registerRequest, {});
    expect(register).toMatchObject({
      language,
      policies: 1,
      left: 0,
      rows: [{ uri, path: 'a.md', language: 'en', weight: 86_400, share: 0.9, line: 10, column: 37 }],
    });
    expect(columns.map(({ id }) => id)).toEqual([
      'document',
      'section',
      'actor',
      'action',
      'object',
      'channel',
      'measure',
      'target',
      'share',
      'line',
    ]);
    expect(columns[5]?.name).toBe(packs[language].messages['register.column.channel']);
    expect(register.rows[0]?.cells).toMatchObject({ document: 'Service', measure: '24 hours', target: targets[language], line: '10' });
  });

  test('follows what is typed, and what is written by others', async () => {
    const client = await startClient({ files });
    client.open(uri, policyOf(promises.en));
    const measures = async (params: object = {}) =>
      (await client.request<RegisterResult>(registerRequest, params)).rows.map(({ cells }) => cells.measure);
    expect(await measures()).toEqual(['24 hours']);
    const { start } = spanIn(client.text(uri), '24');
    client.change(uri, { start, end: start + 2, text: '12' });
    expect(await measures()).toEqual(['12 hours']);
    client.write('file:///work/b.md', policyOf('We will reply to letters within 5 days.'));
    await client.until(() => true);
    expect(await measures({ uri })).toEqual(['12 hours']);
    expect(await measures()).toContain('5 days');
  });

  test('is nothing for what is no request, and of a document that is not known', async () => {
    const client = await startClient({ files });
    for (const params of [{ uri: 3 }, { uri: '' }, 'x']) expect(await client.request(registerRequest, params)).toBeNull();
    expect(await client.request(registerRequest, { uri: 'file:///work/gone.md' })).toMatchObject({ rows: [], policies: 0 });
    expect(client.logged).toEqual([]);
  });

  test('of many files lets others have their turn, and can be cancelled', async () => {
    const body = Array.from({ length: 40 }, (_, i) => `${promises.en} ${i}`).join('\n\n');
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`file:///work/p${i}.md`, policyOf(body)]));
    const client = await startClient({ files: many });
    client.open('file:///work/p0.md', policyOf(body));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(registerRequest, {}, source.token).then(
      () => 'answered',
      ({ code }: { code: number }) => code,
    );
    let first = '';
    const others = client.hover('file:///work/p0.md', 3).then(() => {
      first ||= 'hover';
    });
    await Promise.race([asked.then(() => (first ||= 'register')), others]);
    expect(first).toBe('hover');
    source.cancel();
    expect(await asked).toBe(LSPErrorCodes.RequestCancelled);
  });
});

function spanIn(text: string, words: string): { readonly start: number } {
  return { start: text.indexOf(words) };
}
