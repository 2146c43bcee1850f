import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedBlock } from '../../server/src/render/types.ts';
import { createPolicyService, type PolicyService, type RenderedChange } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';
import { htmlOf, seen } from './support.ts';

const uri = 'file:///policies/policy.md';
const policy = `---
kind: policy
title: Repairs
status: draft
---

# Repairs

We answer promptly, and mend [what] is broken.

- We call back as soon as possible.
- Bring the bike to the shop.
`;

interface Held {
  readonly service: PolicyService;
  text: string;
  version: number;
  page: RenderedChange;
  blocks: readonly PlacedBlock[];
}

function begin(text: string): Held {
  const service = createPolicyService(memoryHost());
  service.open(uri, text, 1);
  const page = pageFrom(service);
  return { service, text, version: 1, page, blocks: page.change.blocks };
}

function pageFrom(service: PolicyService, request?: Parameters<PolicyService['renderChange']>[2]): RenderedChange {
  const page = service.renderChange(uri, 'en', request);
  if (!page) throw new Error('the document is not open');
  return page;
}

function type(held: Held, start: number, end: number, words: string): void {
  const edit = { span: { start, end }, text: words };
  held.text = applyEdits(held.text, [edit]);
  held.version += 1;
  held.service.edit(uri, edit, held.text, held.version);
}

/** Asks for the page as the preview does, and changes the one that is held. */
function ask(held: Held, soon: boolean): string {
  const page = pageFrom(held.service, { page: held.page.page, soon });
  const { start, removed, blocks, lines, offsets } = page.change;
  const moved = held.blocks
    .slice(start + removed)
    .map((one) => (one.line === undefined ? one : { ...one, line: one.line + lines, offset: (one.offset ?? 0) + offsets }));
  held.page = page;
  held.blocks = [...held.blocks.slice(0, start), ...blocks, ...moved];
  return seen(htmlOf(held.blocks));
}

/** What a note offers is worked out when its block is made, and may then depend on another place. */
function withoutOffers(blocks: readonly PlacedBlock[]): readonly unknown[] {
  return blocks.map(({ block, ...place }) => ({ ...place, block: { ...block, notes: block.notes.map(({ fixes, ...note }) => note) } }));
}

/** Replaces words of the text. */
function replace(held: Held, words: string, by: string): void {
  const at = held.text.indexOf(words);
  type(held, at, at + words.length, by);
}

describe('a page that is wanted before the check', () => {
  test('has what was typed, and the findings where they have moved to', () => {
    const held = begin(policy);
    replace(held, 'We answer', 'We always answer');
    const soon = ask(held, true);
    expect(soon).toContain('We always answer ⟦promptly⟧, and mend ⟦[what]⟧ is broken.');
    expect(soon).toContain('We call back ⟦as soon as possible⟧.');
    expect(held.page.version).toBe(2);
  });

  test('is settled by the check', () => {
    const held = begin(policy);
    replace(held, 'to the shop', 'to the shop quickly');
    expect(ask(held, true)).toContain('Bring the bike to the shop quickly.');
    replace(held, 'promptly', 'within 2 hours');
    ask(held, true);
    const settled = ask(held, false);
    expect(settled).toContain('We answer within 2 hours, and mend ⟦[what]⟧ is broken.');
    expect(settled).toBe(seen(htmlOf(begin(held.text).blocks)));
  });

  test('leaves out a finding that was cut', () => {
    const held = begin(policy);
    replace(held, 'ptly, and', 'ise to');
    expect(ask(held, true)).toContain('We answer promise to mend ⟦[what]⟧');
  });

  test('keeps a finding in which was typed', () => {
    const held = begin(policy);
    replace(held, '[what]', '[whatever]');
    expect(ask(held, true)).toContain('mend ⟦[whatever]⟧ is broken');
  });

  test('waits for the check where the front matter has changed', () => {
    const held = begin(policy);
    replace(held, 'status: draft', 'status: in-force');
    ask(held, true);
    expect(held.page.figures).toEqual(begin(held.text).page.figures);
    expect(held.blocks).toEqual(begin(held.text).blocks);
  });

  test('shows a document in place of another one under the same address', () => {
    const held = begin(policy);
    held.service.open(uri, '# Another\n\nWords.\n', 7);
    expect(ask(held, true)).toContain('Words.');
    expect(held.page.version).toBe(7);
  });

  test('becomes the page of the check, whatever was typed', () => {
    const words = fc.constantFrom('x', ' promptly ', '\n\n', '[name]', '- ', '# ', '`', '|', '', '**', '---\n', '<!-- ', 'é😀');
    const edit = fc.tuple(fc.nat(), fc.nat(12), words, fc.boolean());
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const held = begin(policy);
        for (const [at, length, typed, isChecked] of edits) {
          const start = at % (held.text.length + 1);
          type(held, start, Math.min(held.text.length, start + length), typed);
          ask(held, true);
          if (isChecked) ask(held, false);
        }
        ask(held, false);
        expect(withoutOffers(held.blocks)).toEqual(withoutOffers(begin(held.text).blocks));
      }),
      { numRuns: 40 },
    );
  });
});
