import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';
import { completeDocument } from '../support/samples.ts';

const pieces = [
  'We will answer promptly.',
  '[Name]',
  '\n',
  '\n\n',
  '## Scope\n',
  '**Purpose:** x',
  '- ',
  '| a |\n|---|\n',
  '```',
  '---\n',
  'status: draft\n',
  '😀',
  '<!-- policywright-disable standards/vague -- why -->\n',
  '<!-- policywright-enable -->',
  '\r\n',
  '[name]: http://x\n',
  '"Promptly" means within 1 hour.',
  '> ',
  'kind: charter\n',
  ':',
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  text: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')),
});
const start = completeDocument({
  bodies: { standards: 'We will answer promptly.\n\n- Ask [Name].\n- Soon.\n\n| a | b |\n|---|---|\n| promptly | [X] |' },
  without: ['scope'],
});

/** What a check says, without what cannot be compared. */
function plain(checked: ReturnType<ReturnType<typeof createPolicyService>['check']>) {
  return (
    checked && {
      ...checked,
      uri: '',
      document: checked.document.text,
      pack: '',
      // What is known of other documents is a question to the service, made anew for each document.
      elsewhere: '',
      foreignTerms: '',
      reliedOn: '',
      used: '',
      linked: '',
      findings: checked.findings.map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes() })),
    }
  );
}

describe('the service', () => {
  test('an edited document is checked as if it had just been opened', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const service = createPolicyService(memoryHost());
        let text = start;
        service.open('file:///a/policy.md', text, 1);
        edits.forEach(({ at, cut, text: words }, i) => {
          const from = Math.floor(at * text.length);
          const change = { span: { start: from, end: Math.min(text.length, from + cut) }, text: words };
          text = applyEdits(text, [change]);
          service.edit('file:///a/policy.md', change, text, i + 2);
          service.check('file:///a/policy.md');
        });
        service.open('file:///b/policy.md', text, edits.length + 1);
        expect(plain(service.check('file:///a/policy.md'))).toEqual(plain(service.check('file:///b/policy.md')));
      }),
      { numRuns: 200 },
    );
  });

  test('nothing that can be asked of any text throws, and every edit lies within the text', () => {
    const anything = fc.oneof(
      fc
        .array(fc.constantFrom(...pieces, '+++\n', 'kind: policy\n', 'policywright:\n', '  disable: x\n', '\uFEFF', '\t', '"'), { maxLength: 25 })
        .map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(anything, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
        const service = createPolicyService(memoryHost());
        service.setDefaults({ include: ['**'] });
        const uri = 'file:///a/policy.md';
        service.open(uri, text, 1);
        const offset = Math.floor(at * text.length);
        service.hover(uri, offset, 'th');
        service.status(uri, 'zh');
        const lists = [
          service.fixAll(uri),
          service.insertAllSections(uri),
          service.fill(uri, offset, 'a: "b" | # c', true),
          ...service.actions(uri, { start: 0, end: text.length }).map(({ edits }) => edits),
          ...(['line', 'part', 'file'] as const).map((scope) => service.silence(uri, { offset, rule: 'standards/vague', scope, reason: 'x' })),
          ...(['kind', 'language', 'status'] as const).map((key) => [service.setKey(uri, key, 'x')].filter((one) => one !== undefined)),
          ...service.complete(uri, offset, 'en').map(({ span, insert }) => [{ span, text: insert }]),
        ];
        for (const edits of lists) expect(() => applyEdits(text, edits)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('a closed document has no answers', () => {
    const service = createPolicyService(memoryHost());
    service.open('file:///a.md', start, 1);
    service.close('file:///a.md');
    expect(service.check('file:///a.md')).toBeUndefined();
    expect(service.actions('file:///a.md', { start: 0, end: 1 })).toEqual([]);
    expect(service.document('file:///a.md')).toBeUndefined();
  });

  test('a folder brings its settings and takes them away', async () => {
    const host = memoryHost({ 'file:///work/policywright.yaml': 'language: de\n' });
    const service = createPolicyService(host);
    const { settings } = await service.loadFolder('file:///work', {});
    expect(settings.language).toBe('de');
    service.open('file:///work/policy.md', '---\nkind: policy\n---\n', 1);
    expect(service.check('file:///work/policy.md')?.document.language).toBe('de');
    service.removeFolder('file:///work/');
    expect(service.check('file:///work/policy.md')?.document.language).toBe('en');
    expect(host.logged).toEqual([]);
  });
});
