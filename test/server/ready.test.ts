import { expect, test } from 'vitest';
import { fillCommand, type ReadyResult, readyRequest, setTargetCommand } from '../../server/src/protocol.ts';
import { startClient } from '../support/client.ts';
import { asking } from '../support/clientSetup.ts';
import { completeDocument } from '../support/samples.ts';

const uri = 'file:///work/policy.md';
const text = completeDocument({ without: ['scope', 'review'], bodies: { standards: 'We answer promptly. Letters are answered within [X] days.' } });

test('what stands in the way comes with fixes: edits, or a command that asks', async () => {
  const client = await startClient({ initializationOptions: asking });
  client.open(uri, text);
  const ready = await client.request<ReadyResult>(readyRequest, { uri });
  const fixesFor = (rule: string) => ready.obstacles.filter((obstacle) => obstacle.rule === rule).flatMap(({ fixes }) => fixes);
  expect(fixesFor('standards/vague').map(({ command }) => command?.command)).toContain(setTargetCommand);
  expect(fixesFor('placeholders/unfilled').map(({ command }) => command?.command)).toContain(fillCommand);
  expect(ready.obstacles.flatMap(({ fixes }) => fixes).every(({ edits, command }) => edits.length > 0 !== (command !== undefined))).toBe(true);

  const [insert] = fixesFor('structure/missing-section');
  expect(insert?.title).toBe('Insert section "Scope"');
  client.apply({ version: ready.version, edits: insert?.edits ?? [] }, uri);
  expect(client.text(uri)).toContain('\n## Scope\n');
  const next = await client.request<ReadyResult>(readyRequest, { uri });
  expect(next.obstacles.filter(({ rule }) => rule === 'structure/missing-section')).toHaveLength(1);
});

test('an editor that asks nothing is offered only what needs no question', async () => {
  const client = await startClient();
  client.open(uri, text);
  const { obstacles } = await client.request<ReadyResult>(readyRequest, { uri });
  expect(obstacles.flatMap(({ fixes }) => fixes).filter(({ command }) => command)).toEqual([]);
});
