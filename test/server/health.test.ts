import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import {
  type HealthProgressParams,
  type HealthReportResult,
  type HealthResult,
  healthProgressNotification,
  healthReportRequest,
  healthRequest,
} from '../../server/src/protocol.ts';
import { startClient } from '../support/client.ts';
import { policyOf } from '../support/standards.ts';

const files = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`file:///work/p${i}.md`, policyOf(`We reply to letters within ${i + 1} days of receipt.`, 'en', `P${i}`)]),
);

describe('the health of a workspace', () => {
  test('names every policy, and tells of its progress under the token that was given', async () => {
    const client = await startClient({ files: { ...files, 'file:///work/notes.md': '# Notes\n' } });
    const told: HealthProgressParams[] = [];
    client.connection.onNotification(healthProgressNotification, (params: HealthProgressParams) => void told.push(params));
    const { policies, complete } = await client.request<HealthResult>(healthRequest, { token: 't' });
    expect([policies.length, complete]).toEqual([60, true]);
    expect(policies[0]).toMatchObject({ path: expect.stringMatching(/^p\d+\.md$/), stateName: expect.stringMatching(/./) });
    expect(told.at(-1)).toEqual({ token: 't', done: 61, total: 61 });
  });

  test('that is cancelled answers with what was read until then, and says so', async () => {
    const client = await startClient({ files });
    const source = new CancellationTokenSource();
    client.connection.onNotification(healthProgressNotification, () => source.cancel());
    const result = await client.connection.sendRequest<HealthResult>(healthRequest, { token: 't' }, source.token);
    expect(result.complete).toBe(false);
    expect(result.policies.length).toBeGreaterThan(0);
    expect(result.policies.length).toBeLessThan(60);
  });

  test('as a report that is cancelled has no answer: half a report is none', async () => {
    const client = await startClient({ files });
    const source = new CancellationTokenSource();
    client.connection.onNotification(healthProgressNotification, () => source.cancel());
    const answer = client.connection.sendRequest<HealthReportResult>(healthReportRequest, { token: 't', format: 'csv' }, source.token);
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test('has no answer to other parameters', async () => {
    const client = await startClient({ files: {} });
    expect(await client.request(healthReportRequest, { format: 'exe' })).toBeNull();
    expect(await client.request(healthRequest, { token: 1 })).toBeNull();
  });
});
