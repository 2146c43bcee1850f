import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService, type RegisterRow } from '../../server/src/service.ts';
import { memoryHost } from '../support/host.ts';
import { openPolicy } from '../support/policy.ts';
import { limits, policyOf, promises, targets } from '../support/standards.ts';

async function rowsOf(text: string, reader: LanguageCode = 'en'): Promise<readonly RegisterRow[]> {
  const policy = await openPolicy(text);
  return (await policy.service.register(reader, { uri: policy.uri })).rows;
}

/** The measured part of rows, for comparing. */
const brief = (rows: readonly RegisterRow[]) => rows.map(({ names, measure, target, shareName }) => [names.action, measure, target, shareName]);

describe('a row', () => {
  test.each(languageCodes)('says who does what by when, in %s', async (language) => {
    const pack = packs[language].commitments;
    const rows = await rowsOf(policyOf(promises[language], language), language);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row).toMatchObject({
      path: expect.stringMatching(/document\.md$/),
      document: 'Service',
      language,
      section: packs[language].sections.standards.title,
      force: 'commitment',
      // Greek names nobody: the verb alone says "we".
      actorKind: language === 'el' ? undefined : 'organisation',
      channels: ['email'],
      measure: expect.stringContaining(limits[language]),
      target: targets[language],
      comparator: 'atMost',
      soft: false,
      normalised: '86400 seconds',
      share: 0.9,
      line: 10,
      column: expect.any(Number),
    });
    expect(row?.names).toMatchObject({ action: pack.actions.reply.name, channel: pack.channels.email.name });
    expect(row?.shareName.replace(/\s/g, '')).toBe('90%');
  });

  test.each(languageCodes)('of a German policy is named for a reader of %s', async (reader) => {
    const [row] = await rowsOf(policyOf(promises.de, 'de'), reader);
    expect(row).toMatchObject({ language: 'de', measure: '24 Stunden', actor: 'Wir', target: targets[reader] });
    expect(row?.names.action).toBe(packs[reader].commitments.actions.reply.name);
    expect(row?.names.channel).toBe(packs[reader].commitments.channels.email.name);
  });

  test('has the place of its figure, in a list and after CRLF', async () => {
    const text = policyOf('We will:\n\n- reply to **emails** within `x` 2 working days').replaceAll('\n', '\r\n');
    const [row] = await rowsOf(text);
    expect(row).toMatchObject({ line: 12, column: '- reply to **emails** within `x` 2'.length, measure: '2 working days' });
  });

  test('names the innermost heading, and the title the front matter gives', async () => {
    const text = policyOf('### On the phone\n\nWe will answer calls within 20 seconds.').replace('kind:', 'title: Our word\nkind:');
    expect((await rowsOf(text))[0]).toMatchObject({ document: 'Our word', section: 'On the phone' });
  });
});

describe('the figures of a commitment', () => {
  test('are a row each, but a share of cases goes with its limit', async () => {
    expect(brief(await rowsOf(policyOf('Our team will pick up 80% of calls within 20 seconds.')))).toEqual([
      ['Answer', '20 seconds', 'at most 20 seconds', '80%'],
    ]);
    const rows = await rowsOf(policyOf('We will answer calls within 20 seconds and acknowledge complaints within 2 working days.'));
    expect(brief(rows)).toEqual([
      ['Answer', '20 seconds', 'at most 20 seconds', ''],
      ['Acknowledge', '2 working days', 'at most 2 working days', ''],
    ]);
  });

  test('alone are a row when the figure is a share', async () => {
    const [row] = await rowsOf(policyOf('We will resolve at least 85% of complaints.'));
    expect(row).toMatchObject({ target: 'at least 85%', unit: 'percent', share: undefined });
  });

  test.each([
    ['about 3 days', { soft: true, target: 'about 3 days' }],
    ['3 to 5 working days', { quantity: 3, upTo: 5 }],
    ['within 1 working day', { target: 'at most 1 working day' }],
    ['within [X] hours', { quantity: undefined, target: 'figure still to be filled in' }],
    ['on the same day', { unit: undefined, target: '', normalised: undefined }],
  ])('%s', async (words, expected) => {
    expect((await rowsOf(policyOf(`We will reply to emails ${words}.`)))[0]).toMatchObject(expected);
  });

  test('are left out where they count things in passing or point elsewhere', async () => {
    expect(await rowsOf(policyOf('We will reply to emails with one form. We will reply as table 2 says.'))).toEqual([]);
  });

  test('are none in a description, a quotation or a promise without a figure', async () => {
    expect(await rowsOf('---\nkind: policy\n---\n\n# A\n\n## History\n\nThe shop opened 20 years ago.\n')).toEqual([]);
    expect(await rowsOf(policyOf('> We will reply within 3 days.\n\nWe will reply.'))).toEqual([]);
  });
});

describe('the register of a workspace', () => {
  const files = {
    'file:///work/b.md': policyOf('We will reply to emails within 3 days.', 'en', 'B'),
    'file:///work/a.md': policyOf('We will reply to emails within 2 days.\n\nWe will answer calls within 20 seconds.', 'en', 'A'),
    'file:///work/notes.md': '# Notes\n\n## Standards\n\nWe will reply to emails within 9 days.\n',
    'file:///work/drafts/old.md': policyOf('We will reply to emails within 8 days.'),
  };
  const open = async (settings = {}) => {
    const service = createPolicyService(memoryHost(files));
    await service.loadFolder('file:///work', settings);
    return service;
  };
  const places = (rows: readonly RegisterRow[]) => rows.map(({ path, line, measure }) => `${path}:${line} ${measure}`);

  test('holds its policies and nothing else, by path and line', async () => {
    const { rows, policies } = await (await open({ exclude: ['drafts/**'] })).register('en');
    expect(places(rows)).toEqual(['a.md:10 2 days', 'a.md:12 20 seconds', 'b.md:10 3 days']);
    expect(policies).toBe(2);
  });

  test('holds what the settings include', async () => {
    const { rows } = await (await open({ include: ['notes.md'], exclude: ['drafts/**'] })).register('en');
    expect(places(rows)).toContain('notes.md:5 9 days');
  });

  test('has open documents as they are, saved or not, and those without a folder', async () => {
    const service = await open({ exclude: ['drafts/**'] });
    service.open('file:///work/b.md', policyOf('We will reply to emails within 4 days.'), 1);
    service.open('untitled:Untitled-1', policyOf('We will reply to emails within 5 days.'), 1);
    expect(places((await service.register('en')).rows)).toEqual(
      ['Untitled-1:10 5 days', 'a.md:10 2 days', 'a.md:12 20 seconds', 'b.md:10 4 days'].sort(),
    );
    service.close('file:///work/b.md');
    expect(places((await service.register('en')).rows)).toContain('b.md:10 3 days');
  });

  test('names the folder where there are several', async () => {
    const service = createPolicyService(memoryHost({ ...files, 'file:///shop/a.md': policyOf('We will reply to emails within 6 days.') }));
    await service.loadFolder('file:///work', {});
    await service.loadFolder('file:///shop', {});
    expect(places((await service.register('en')).rows).slice(0, 2)).toEqual(['shop/a.md:10 6 days', 'work/a.md:10 2 days']);
  });

  test('of one document reads it alone; a file that is no policy only when it is named', async () => {
    const service = await open();
    service.open('file:///work/notes.md', files['file:///work/notes.md'], 1);
    expect(await service.register('en', { uri: 'file:///work/notes.md' })).toEqual({ rows: [], policies: 0, left: 0 });
    expect((await service.register('en', { uri: 'file:///work/notes.md', explicit: true })).rows).toHaveLength(1);
    expect(await service.register('en', { uri: 'file:///work/gone.md' })).toEqual({ rows: [], policies: 0, left: 0 });
  });

  test('lets others have their turn between files, and stops when it is told to', async () => {
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    const service = createPolicyService({ ...memoryHost(files), pause });
    await service.loadFolder('file:///work', {});
    await service.loadLibrary();
    pauses = 0;
    const whole = await service.register('en');
    expect(pauses).toBe(3);
    const cut = await service.register('de', { isCancelled: () => pauses > 3 });
    expect(cut.rows.length).toBeLessThan(whole.rows.length);
  });

  test('of many files is read again at little cost', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`file:///work/${i}.md`, policyOf('We will reply to emails within 3 days.', 'en', `P${i}`)]),
    );
    const service = createPolicyService(memoryHost(many));
    await service.loadFolder('file:///work', {});
    const first = await service.register('en');
    expect(first.policies).toBe(300);
    // Rows of files that have not changed are the very same.
    const again = await service.register('en');
    expect(again.rows.every((row, i) => row === first.rows[i])).toBe(true);
  });
});
