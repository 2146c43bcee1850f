import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { readCursor } from '../support/cursor.ts';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';
import { limits, policyOf, promises, targets } from '../support/standards.ts';

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

describe('hover on a commitment', () => {
  for (const reader of languageCodes) {
    const { messages, commitments } = packs[reader];

    test(`says how it was read, in ${reader}`, async () => {
      const marked = policyOf(promises[reader].replace(limits[reader], `<|>${limits[reader]}`), reader);
      const hover = await hoverAt(marked, reader);
      expect(hover?.words).toContain(limits[reader]);
      for (const words of [
        `**${messages['register.force.commitment']}**`,
        `- ${messages['register.column.action']}`,
        commitments.actions.reply.name,
        commitments.channels.email.name,
        targets[reader],
      ]) {
        expect(hover?.markdown).toContain(words);
      }
      expect(hover?.markdown).not.toMatch(/\{\w+\}|\uFFFC/);
    });
  }

  test('is short', async () => {
    expect((await hoverAt(policyOf('We will ans<|>wer 90% of emails within 24 hours.')))?.markdown).toBe(
      [
        '**Commitment**: because of "We will"',
        '',
        '- Who: We (the organisation)',
        '- Action: Reply ("answer")',
        '- About: Enquiry',
        '- Channel: Email',
        '- Measure: 24 hours (read as at most 24 hours in 90% of cases)',
      ].join('\n'),
    );
  });

  test('says what is missing', async () => {
    expect((await hoverAt(policyOf('Calls are ret<|>urned.')))?.markdown).toContain('- Measure: no measure');
  });

  test('stands below a finding, which keeps its words', async () => {
    const hover = await hoverAt(policyOf('We will answer emails prom<|>ptly.'));
    expect(hover?.words).toBe('promptly');
    expect(hover?.markdown).toMatch(/^Why it matters: [\s\S]*`standards\/vague`\n\n---\n\n\*\*Commitment\*\*/);
  });

  test('reads the part that the pointer is on', async () => {
    const text = 'We will acknowledge complaints within 2 days and resolve them within 9 days.';
    expect((await hoverAt(policyOf(text.replace('2 days', '2 <|>days'))))?.markdown).toContain('Action: Acknowledge');
    expect((await hoverAt(policyOf(text.replace('9 days', '9 <|>days'))))?.markdown).toContain('Action: Resolve');
  });

  test('shows what the writer wrote as it is written', async () => {
    expect((await hoverAt(policyOf('We will reply to emails within [<|>X] days.')))?.markdown).toContain(
      '- Measure: \\[X\\] days (read as figure still',
    );
  });

  test.each([
    ['on other words of it', policyOf('We will answer emails wi<|>thin 24 hours.')],
    ['in a description', '---\nkind: policy\n---\n\n# A\n\n## History\n\nThe shop was rep<|>aired 20 years ago.\n'],
    ['in a quotation', policyOf('> We will answer emails within 24 ho<|>urs.')],
    ['in a file that is no policy', 'We will answer emails within 24 ho<|>urs.\n'],
  ])('is none %s', async (_, marked) => {
    expect(await hoverAt(marked)).toBeUndefined();
  });
});
