import { describe, expect, test } from 'vitest';
import { frontMatterSchema } from '../../server/src/schema/frontMatter.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { pageOf } from '../render/support.ts';
import { readCursor } from '../support/cursor.ts';
import { policy, uriOf, workspaceOf } from '../support/workspace.ts';

const rule = 'references/contact';
const schema = 'front-matter/schema';
const topics = 'contact:\n  complaints: complaints@norrholm.se\n  privacy: "privacy@norrholm.se"\n';

async function found(head: string, others: Readonly<Record<string, string>> = {}, id = rule, body = 'X.'): Promise<readonly string[]> {
  return (await workspaceOf({ 'policy.md': policy(body, head), ...others })).found('policy.md', id);
}

/** What is offered and said at the cursor of a document among others. */
async function at(marked: string, others: Readonly<Record<string, string>>) {
  const { text, offset } = readCursor(marked);
  const { service } = await workspaceOf(others);
  const uri = uriOf('own.md');
  service.open(uri, text, 1);
  const items = service.complete(uri, offset, 'en');
  return {
    labels: items.map(({ label }) => label),
    take: (label: string) =>
      applyEdits(
        text,
        items.filter((item) => item.label === label).map(({ span, insert }) => ({ span, text: insert })),
      ),
    hover: service.hover(uri, offset, 'en'),
  };
}

describe('contacts by topic', () => {
  test('are a value that the key may have', async () => {
    expect(await found(topics, {}, schema)).toEqual([]);
    expect(await found(topics)).toEqual([]);
    expect(frontMatterSchema.safeParse({ contact: { complaints: 'a@b.se', privacy: ['c@d.se', 'Ann'] } }).success).toBe(true);
    expect(frontMatterSchema.safeParse({ contact: { complaints: { mail: 'a@b.se' } } }).success).toBe(false);
  });

  test('may be a table of TOML', async () => {
    const text =
      '+++\nkind = "policy"\nlanguage = "en"\n[contact]\ncomplaints = "complaints@norrholm.se"\nprivacy = ""\n+++\n# T\n\n## Purpose\n\nX.\n';
    const workspace = await workspaceOf({ 'policy.md': text });
    expect(await workspace.found('policy.md', schema)).toEqual([]);
    expect((await workspace.found('policy.md', rule)).map((line) => line.split(':')[0])).toEqual(['privacy']);
    expect(pageOf(text).html).toContain('complaints@norrholm.se');
  });

  test('are on one level', async () => {
    expect(await found('contact:\n  complaints:\n    mail: a@norrholm.se\n', {}, schema)).toEqual([
      'complaints:: "contact" should be one contact or several, or a topic and its contact on each line indented below it.',
    ]);
  });

  test.each([
    ['contact:\n  complaints:\n  privacy: Head of Privacy\n', 'complaints'],
    ['contact: {complaints: "", privacy: Head of Privacy}\n', 'complaints'],
  ])('each need one: %j', async (head, topic) => {
    expect(await found(head)).toEqual([`${topic}: Nothing stands beside "${topic}". Say who helps and how to reach them, or take the line out.`]);
  });

  test('that are only made up are reported where they stand', async () => {
    expect(await found('contact:\n  complaints: complaints@norrholm.se\n  privacy: privacy@example.com\n')).toEqual([
      'privacy@example.com: "privacy@example.com" is an invented example and reaches nobody. Put the real address or number in its place.',
    ]);
  });

  test('leave blanks to the rule for blanks', async () => {
    expect(await found('contact:\n  complaints: "[email]"\n')).toEqual([]);
    expect(await found('contact:\n  complaints: "[email]"\n', {}, 'placeholders/unfilled')).toHaveLength(1);
  });

  test('are completed: topics, then contacts of other policies for the same topic', async () => {
    const others = { 'a.md': policy('X.', topics), 'b.md': policy('X.', 'contact: info@norrholm.se\n') };
    const head = (lines: string) => `---\nkind: policy\nlanguage: en\ncontact:\n${lines}\n---\n`;
    const keys = await at(head('  privacy: x\n  <|>'), others);
    expect(keys.labels.slice(0, 2)).toEqual(['complaints', 'general']);
    expect(keys.labels).not.toContain('privacy');
    expect(keys.take('complaints')).toBe(head('  privacy: x\n  complaints: '));
    const values = await at(head('  complaint: <|>'), others);
    expect(values.labels).toEqual(['complaints@norrholm.se', 'info@norrholm.se', 'privacy@norrholm.se']);
    expect((await at(head('  compla<|>int: x'), others)).hover?.markdown).toContain(
      '**complaint**\n\nOther policies give for this topic: `complaints@norrholm.se`',
    );
  });

  test.each([
    ['de', 'Beschwerden'],
    ['vi', 'khiếu nại'],
    ['th', 'ร้องเรียน'],
    ['el', 'παράπονα'],
    ['zh', '投诉'],
    ['en', 'complaint'],
  ])('have names in %s', async (language, topic) => {
    const others = { 'a.md': policy('X.', topics) };
    const { labels } = await at(`---\nkind: policy\nlanguage: ${language}\ncontact:\n  ${topic}: <|>\n---\n`, others);
    expect(labels[0]).toBe('complaints@norrholm.se');
  });

  test('are shown on the page, each beside its topic', () => {
    expect(pageOf(policy('X.', topics)).html).toContain(
      '<dl><dt>complaints</dt><dd>complaints@norrholm.se</dd><dt>privacy</dt><dd>privacy@norrholm.se</dd></dl>',
    );
  });
});

describe('contacts of other policies', () => {
  const others = {
    'a.md': policy('X.', 'contact:\n  complaints: complaints@norrholm.se\n  Datenschutz: Anna Berg\n'),
    'b.md': policy('X.', 'contact: service@norrholm.se\n'),
  };
  const near = (text: string, known: string) => `${text}: No other policy gives "${text}". Did you mean "${known}"?`;

  test('for the same topic are offered where a document gives another one', async () => {
    expect(await found('contact:\n  Complaints: shop@norrholm.se\n', others)).toEqual([
      'shop@norrholm.se: Other policies give "complaints@norrholm.se" for "Complaints". Give the same contact, or name the topic differently.',
    ]);
    expect(await found('contact:\n  privacy: Bo Ek\n', others)).toEqual([
      'Bo Ek: Other policies give "Anna Berg" for "privacy". Give the same contact, or name the topic differently.',
    ]);
  });

  test('are offered where an address is a letter off', async () => {
    expect(await found('contact: servise@norrholm.se\n', others)).toEqual([near('servise@norrholm.se', 'service@norrholm.se')]);
    expect(await found('contact:\n  complaints: complaints@norholm.se\n', others)).toEqual([near('complaints@norholm.se', 'complaints@norrholm.se')]);
    const body = '## Contact\n\n😀 Write to servcie@norrholm.se or [us](mailto:servcie@norrholm.se).';
    expect(await found('', others, rule, body)).toEqual([near('servcie@norrholm.se', 'service@norrholm.se')]);
  });

  test('take the place of a slip', async () => {
    const text = policy('X.', 'contact: "servise@norrholm.se"\n').replaceAll('\n', '\r\n');
    const workspace = await workspaceOf({ 'policy.md': text, ...others });
    expect(await workspace.fixed('policy.md', rule)).toBe(text.replace('servise', 'service'));
  });

  test.each([
    ['the same contact', 'contact:\n  complaints: Complaints@norrholm.se\n', 'X.'],
    ['a topic of its own', 'contact:\n  wholesale: shop@norrholm.se\n', 'X.'],
    ['another address', 'contact: press@norrholm.se\n', 'X.'],
    ['another host', 'contact: service@other.se\n', 'X.'],
    ['code and quotations', '', '## Contact\n\nservice@norrholm.se\n\n> servise@norrholm.se\n\n`x`\n\n    servise@norrholm.se'],
    ['other sections', '', '## Contact\n\nservice@norrholm.se\n\n## Purpose\n\nservise@norrholm.se'],
  ])('leave %s alone', async (_, head, body) => expect(await found(head, others, rule, body)).toEqual([]));

  test('leave numbered addresses alone, and topics on which the others disagree', async () => {
    const shops = {
      'a.md': policy('X.', 'contact:\n  orders: shop1@norrholm.se\n'),
      'b.md': policy('X.', 'contact:\n  orders: shop2@norrholm.se\n'),
    };
    expect(await found('contact:\n  orders: shop3@norrholm.se\n', shops)).toEqual([]);
  });
});
