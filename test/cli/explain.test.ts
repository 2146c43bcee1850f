import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { limits, policyOf, promises, targets } from '../support/standards.ts';
import { workspace } from './support.ts';

/** What is said of line 10. */
async function explained(body: string, lang = 'en'): Promise<string> {
  const { code, out, err } = await workspace({ 'a.md': policyOf(body) }).call(['explain', 'a.md:10', '--lang', lang]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

describe('explain', () => {
  test('says how a promise was read', async () => {
    expect(await explained('The words. We will answer 90% of emails within 24 hours.')).toBe(
      [
        'a.md:10  The words.',
        '  Read as  Instruction: because it stands under "Service standards"',
        '  Who      nobody is named',
        '  Action   none recognised',
        '  Channel  none named, so it holds for all',
        '  Measure  no measure',
        '',
        'a.md:10  We will answer 90% of emails within 24 hours.',
        '  Read as  Commitment: because of "We will"',
        '  Who      We (the organisation)',
        '  Action   Reply ("answer")',
        '  About    Enquiry',
        '  Channel  Email',
        '  Measure  24 hours (read as at most 24 hours in 90% of cases)',
        '',
      ].join('\n'),
    );
  });

  test.each(languageCodes)('speaks %s, and reads it', async (language) => {
    const { messages, commitments } = packs[language];
    const { call } = workspace({ 'a.md': policyOf(promises[language], language) });
    const { out } = await call(['explain', 'a.md:10', '--lang', language]);
    expect(out).toContain(`a.md:10  ${promises[language]}`);
    for (const words of [
      messages['explain.readAs'],
      messages['register.force.commitment'],
      commitments.actions.reply.name,
      commitments.channels.email.name,
      limits[language],
      targets[language],
    ]) {
      expect(out).toContain(words);
    }
    expect(out).not.toMatch(/\{\w+\}/);
  });

  test('tells parts apart, and adds what the rules find', async () => {
    const out = await explained('We will acknowledge complaints within 2 days and resolve them promptly.');
    expect(out).toMatch(/Part {5}We will acknowledge complaints within 2 days\n/);
    expect(out).toMatch(/Part {5}and resolve them promptly\.\n/);
    expect(out).toMatch(/Measure {2}no measure\n/);
    expect(out).toMatch(/Finding {2}"promptly" sets no time limit\. .* standards\/vague\n/);
  });

  test.each([
    ['Staff must log each call.', 'Duty: because of "must"'],
    ['### We will\n\n- call back', 'Line 10 holds no statement.'],
    ['You may call us.', 'because'],
  ])('gives the reason: %s', async (body, words) => {
    expect(await explained(body)).toContain(words);
  });

  test('names the words that lead in a list', async () => {
    const { call } = workspace({ 'a.md': `---\nkind: policy\n---\n\n# A\n\n## History\n\nWe will:\n\n- calls within 2 hours\n` });
    const { out } = await call(['explain', 'a.md:11', '--lang', 'en']);
    expect(out).toContain('because of the lead-in "We will"');
  });

  test('says why a description binds nobody', async () => {
    const { call } = workspace({ 'a.md': `---\nkind: policy\n---\n\n# A\n\n## History\n\nThe shop is in Leeds.\n` });
    expect((await call(['explain', 'a.md:9', '--lang', 'en'])).out).toBe(
      'a.md:9  The shop is in Leeds.\n  Read as  Description: no word, lead-in or heading makes it binding\n',
    );
  });

  test('finds a statement on each of its lines, reads tables by their cells, and takes several places', async () => {
    const { call } = workspace({
      'a.md': policyOf('We will answer\nletters within 5 days.\n\n| Channel | Reply within |\n| --- | --- |\n| Email | 24 hours |'),
    });
    const [first, second, both] = await Promise.all([
      call(['explain', 'a.md:10']),
      call(['explain', 'a.md:11']),
      call(['explain', 'a.md:10', 'a.md:15:3']),
    ]);
    expect(first?.out).toBe(second?.out);
    expect(both?.out.startsWith(first?.out ?? '-')).toBe(true);
    expect(both?.out).toMatch(/a\.md:15 {2}24 hours[\s\S]*Channel {2}Email/);
  });

  test.each([
    ['# Service', 7 - 1],
    ['', 7],
  ])('has a plain word for a line without a statement: %s', async (_, line) => {
    const { call } = workspace({ 'a.md': policyOf('We will reply.') });
    const { code, out } = await call(['explain', `a.md:${line}`, '--lang', 'de']);
    expect(code).toBe(0);
    expect(out).toBe(`a.md:${line}  ${packs.de.messages['explain.noStatement'].replace('{line}', String(line))}\n`);
  });

  test('reads a file that is no policy, and says that it is none', async () => {
    const { call } = workspace({ 'notes.md': 'We will reply to emails within 2 days.\n' });
    const { code, out, err } = await call(['explain', 'notes.md:1', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Commitment');
    expect(err).toBe(`policywright: notes.md: ${packs.en.messages['status.notAPolicy']}\n`);
  });
});

test.each([
  [['explain'], 'Name a file and a line, such as policy.md:12.'],
  [['explain', 'a.md'], '"a.md" names no line.'],
  [['explain', 'a.md:x'], '"a.md:x" names no line.'],
  [['explain', 'a.md:0'], 'lines count from 1.'],
  [['explain', 'a.md:99'], 'a.md: there is no line 99; the last one is 11.'],
  [['explain', 'gone.md:1'], 'gone.md: no such file or folder.'],
  [['explain', 'folder:1'], 'folder: is a folder. Name a file.'],
  [['explain', 'policywright.yaml:1'], 'holds settings and is no policy.'],
  [['explain', 'a.md:1', '--format', 'json'], '"explain" has no option --format'],
])('2 for %j', async (args, message) => {
  const { call } = workspace({ 'a.md': policyOf('We will reply.'), 'folder/b.md': '', 'policywright.yaml': 'include: []\n' });
  const { code, err } = await call(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('explains itself', async () => {
  expect(await workspace({}).call(['explain', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('FILE:LINE...') });
});
