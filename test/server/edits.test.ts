import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, startClient } from '../support/client.ts';
import { completeDocument } from '../support/samples.ts';

const pieces = [
  'We will answer promptly.',
  ' [Name] ',
  '[day/week]',
  '\n',
  '\r\n',
  '\n\n',
  '# ',
  '## Scope',
  '- ',
  '| a | b |\n|---|---|\n',
  '```\n',
  '---\n',
  'kind: policy\n',
  'status: draft\n',
  '😀',
  '\uFEFF',
  '一、范围',
  'ข้อ ',
  '<!-- policywright-disable-next-line standards/vague -->\n',
  '-->',
  '',
  ' ',
  '\t',
  '> ',
];
const piece = fc.constantFrom(...pieces);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(25),
  text: fc.array(piece, { maxLength: 3 }).map((parts) => parts.join('')),
});
const starts = [
  completeDocument({ bodies: { standards: 'We will answer every letter promptly.\n\nAsk [Name] 😀 soon.' }, without: ['scope'] }),
  `\uFEFF${completeDocument({ bodies: { standards: '- Wir antworten umgehend.\n- [X] Tage' }, language: 'de' }).replaceAll('\n', '\r\n')}`,
  '+++\nkind = "policy"\n+++\n# Policy\n',
  '',
];

/** A place in a text, moved off the middle of a line break or a surrogate pair: no editor puts an edit there. */
function placeIn(text: string, at: number): number {
  const place = Math.floor(at * text.length);
  const code = text.charCodeAt(place);
  const inside = (code === 10 && text.charCodeAt(place - 1) === 13) || (code >= 0xdc00 && code < 0xe000);
  return inside ? place - 1 : place;
}

describe('incremental edits', () => {
  test('any edits, several in a message, end with the findings of a fresh open', async () => {
    const client = await startClient();
    let run = 0;
    const messages = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), messages, async (start, sent) => {
        run += 1;
        const edited = `file:///work/edited-${run}/policy.md`;
        const fresh = `file:///work/fresh-${run}/policy.md`;
        client.open(edited, start);
        for (const message of sent) {
          let text = client.text(edited);
          const changes = message.map(({ at, cut, text: words }): Change => {
            const from = placeIn(text, at);
            const to = Math.max(from, placeIn(text, Math.min(1, (from + cut) / Math.max(1, text.length))));
            text = text.slice(0, from) + words + text.slice(to);
            return { start: from, end: to, text: words };
          });
          client.change(edited, ...changes);
        }
        client.open(fresh, client.text(edited));
        const plain = async (uri: string) => (await client.pull(uri)).map(({ data: _data, ...diagnostic }) => diagnostic);
        expect(await plain(edited)).toEqual(await plain(fresh));
        client.close(edited);
        client.close(fresh);
      }),
      { numRuns: 80 },
    );
  });

  test('a whole new text in a message replaces what was there', async () => {
    const client = await startClient();
    const uri = 'file:///work/policy.md';
    client.open(uri, completeDocument());
    client.change(uri, { start: 0, end: 3, text: '' }, { text: completeDocument({ without: ['scope'] }) });
    expect((await client.pull(uri)).map(({ code }) => code)).toEqual(['structure/missing-section']);
  });
});
