import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { readCursor } from '../support/cursor.ts';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

type Reader = (typeof languageCodes)[number];

async function hoverAt(marked: string, reader: Reader = 'en', settings = {}) {
  const { text, offset } = readCursor(marked);
  const policy = await openPolicy(text, settings);
  const hover = policy.service.hover(policy.uri, offset, reader);
  return hover && { markdown: hover.markdown, words: text.slice(hover.span.start, hover.span.end) };
}

describe('hover', () => {
  const marked = completeDocument({ bodies: { standards: 'We will answer prom<|>ptly.' } });

  for (const reader of languageCodes) {
    const { messages, sections } = packs[reader];

    test(`on a finding says why it matters, in ${reader}`, async () => {
      const hover = await hoverAt(marked, reader);
      expect(hover?.words).toBe('promptly');
      expect(hover?.markdown).toContain(messages['rule.standards/vague.why']);
      expect(hover?.markdown).toContain('`standards/vague`');
    });

    test(`on a heading says what the section holds and how much it is needed, in ${reader}`, async () => {
      const hover = await hoverAt(completeDocument().replace('## Scope', '## Sc<|>ope'), reader);
      expect(hover?.words).toBe('## Scope');
      expect(hover?.markdown).toContain(sections.scope.title);
      expect(hover?.markdown).toContain(sections.scope.guidance);
      expect(hover?.markdown).toContain(messages['hover.required']);
    });

    test(`on a key says what it means, in ${reader}`, async () => {
      const hover = await hoverAt(completeDocument().replace('kind', 'ki<|>nd'), reader);
      expect(hover?.words).toBe('kind');
      expect(hover?.markdown).toContain(messages['key.kind']);
      expect(hover?.markdown).toContain('`charter`, `policy`');
      expect(hover?.markdown).toContain('`kind: policy`');
    });

    test(`on a shape names the shapes there are, in ${reader}`, async () => {
      const hover = await hoverAt('---\nkind: policy\nsha<|>pe: short-policy\n---\n\n# X\n', reader);
      expect(hover?.markdown).toContain(messages['key.shape']);
      expect(hover?.markdown).toContain('`complaints-procedure`');
      expect(hover?.markdown).toContain('`shape: short-policy`');
    });

    test(`on a blank says how often it stands there, in ${reader}`, async () => {
      const hover = await hoverAt(completeDocument({ bodies: { standards: 'Ask [Com<|>pany] and [Company].' } }), reader);
      expect(hover?.words).toBe('[Company]');
      expect(hover?.markdown).toContain('\\[Company\\]');
      expect(hover?.markdown).toContain('2');
      expect(hover?.markdown).not.toMatch(/\{\w+\}/);
    });
  }

  test('shows a blank that looks like a tag as it is written', async () => {
    expect((await hoverAt(completeDocument({ bodies: { standards: 'Ask <company<|> name>.' } })))?.markdown).toContain('"\\<company name\\>"');
  });

  test('says each rule once where several findings stand, the closest first', async () => {
    const hover = await hoverAt(completeDocument({ without: ['scope', 'review'] }).replace('# Customer service policy', '# Policy of [Com<|>pany]'));
    expect(hover?.markdown.match(/`structure\/missing-section`/g)?.length).toBe(1);
    expect(hover?.markdown.indexOf('placeholders/unfilled')).toBeLessThan(hover?.markdown.indexOf('structure/missing-section') ?? 0);
    expect(hover?.words).toBe('[Company]');
  });

  test('says what the settings need, not the usual', async () => {
    const scope = completeDocument().replace('## Scope', '## Sc<|>ope');
    expect((await hoverAt(scope, 'en', { kinds: { policy: { required: ['purpose'], recommended: ['scope'] } } }))?.markdown).toContain(
      'Recommended in this kind',
    );
  });

  test('knows aliases of keys and writes examples as the front matter does', async () => {
    expect((await hoverAt('---\nkind: policy\nlang<|>: en\n---\n'))?.markdown).toContain('**language**');
    expect((await hoverAt('+++\nkind = "policy"\nsta<|>tus = "draft"\n+++\n'))?.markdown).toContain('`status = "draft"`');
    expect((await hoverAt('+++\nkind = "policy"\nval<|>ues = {}\n+++\n'))?.markdown).toContain('`values = { Company = "Norrholm" }`');
  });

  const silent: Readonly<Record<string, string>> = {
    'plain words': completeDocument({ bodies: { scope: 'The off<|>ice is in Leeds.' } }),
    'an unknown key': '---\nkind: policy\ntag<|>s: a\n---\n',
    'a silenced finding': completeDocument({
      bodies: { standards: '<!-- policywright-disable-next-line standards/vague -->\nWe will answer prom<|>ptly.' },
    }),
    'a heading of a README': '# Notes\n\n## Sc<|>ope\n',
    'a key of a blog post': '---\ntype: post\nti<|>tle: x\n---\n',
    'a blank in code': completeDocument({ bodies: { standards: 'Write `[Com<|>pany]`.' } }),
  };
  for (const [name, text] of Object.entries(silent)) test(`says nothing on ${name}`, async () => expect(await hoverAt(text)).toBeUndefined());
});
