import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { readCursor } from '../support/cursor.ts';
import { memoryHost } from '../support/host.ts';
import { uriOf, workspaceOf } from '../support/workspace.ts';
import { textOfSnippet } from '../support/workspaceEdit.ts';

type Reader = (typeof languageCodes)[number];

const others = {
  'file:///work/a.md': '---\nkind: policy\nlanguage: en\nowner: Head of Service\ncontact: service@example.com\napproved_by: [Ann, Bo]\n---\n# A\n',
  'file:///work/b.md': '---\nkind: charter\nlanguage: en\nowner: Head of Service\n---\n# B\n',
  'file:///work/c.md': '---\nkind: charter\nlanguage: en\nowner: "Shop: manager"\n---\n# C\n',
  'file:///work/d.md': '---\nkind: charter\nlanguage: de\nowner: Leitung Service\n---\n# D\n',
  'file:///work/e.md': '---\nkind: charter\nowner: "[owner]"\n---\n# E\n',
  'file:///work/blog.md': '---\nlayout: post\nowner: Blogger\n---\n# F\n',
};

/** A document among others, and what is offered at the cursor. */
async function at(marked: string, reader: Reader = 'en') {
  const { text, offset } = readCursor(marked);
  const service = createPolicyService(memoryHost(others));
  await service.loadFolder('file:///work', {});
  await service.loadLibrary();
  service.open('file:///work/own.md', text, 1);
  const items = service.complete('file:///work/own.md', offset, reader);
  const labels = items.map(({ label }) => label);
  const details = items.map(({ detail }) => detail);
  const take = (label: string): string => {
    const item = items.find((candidate) => candidate.label === label);
    if (!item) throw new Error(`no "${label}" among ${labels.join(', ')}`);
    return applyEdits(text, [{ span: item.span, text: item.snippet ? textOfSnippet(item.insert) : item.insert }]);
  };
  return { service, labels, details, take, hover: () => service.hover('file:///work/own.md', offset, reader) };
}

const front = (lines: string) => `---\nkind: policy\nlanguage: en\n${lines}\n---\n`;

describe('values used in other policies', () => {
  test('owners of the same language first, then the most frequent', async () => {
    const { labels, details, take } = await at(front('owner: <|>'));
    expect(labels).toEqual(['Head of Service', 'Shop: manager', 'Leitung Service']);
    expect(details[0]).toBe('Used in other policies');
    expect(take('Head of Service')).toBe(front('owner: Head of Service'));
    expect(take('Shop: manager')).toBe(front('owner: "Shop: manager"'));
  });
  test('in German documents the German one first', async () => {
    expect((await at('---\nkind: policy\nlanguage: de\nowner: <|>\n---\n')).labels[0]).toBe('Leitung Service');
  });
  test('contacts and approvers, inside quotation marks and lists', async () => {
    expect((await at(front('contact: "ser<|>"'))).take('service@example.com')).toBe(front('contact: "service@example.com"'));
    expect((await at(front('approved_by:\n  - <|>'))).labels).toEqual(['Ann', 'Bo']);
    expect((await at(front('approved_by:\n- A<|>'))).take('Ann')).toBe(front('approved_by:\n- Ann'));
  });
  test('in TOML and with Windows line ends', async () => {
    expect((await at('+++\nkind = "policy"\nowner = <|>\n+++\n')).take('Head of Service')).toBe(
      '+++\nkind = "policy"\nowner = "Head of Service"\n+++\n',
    );
    const windows = front('owner: <|>').replaceAll('\n', '\r\n');
    expect((await at(windows)).take('Head of Service')).toBe(front('owner: Head of Service').replaceAll('\n', '\r\n'));
  });
  test('the fix for a missing owner takes it', async () => {
    const { service } = await at('---\nkind: policy\ntitle: Care\nstatus: draft\nversion: "1"\n<|>---\n# Care\n');
    const actions = service.actions('file:///work/own.md', { start: 4, end: 8 });
    expect(actions.map((action) => service.say(action.title, 'en'))).toContain('Add "owner: Head of Service"');
  });
});

describe('mappings', () => {
  const body = '\n# Care\n\nWe at [Company] answer [time limit].\n';
  test('blanks of the text under values', async () => {
    const { labels, take } = await at(`${front('values:\n  <|>')}${body}`);
    expect(labels).toEqual(['Company', 'time limit']);
    expect(take('time limit')).toContain('values:\n  time limit: ');
    expect((await at(`${front('values:\n  Company: Norr\n  <|>')}${body}`)).labels).toEqual(['time limit']);
    expect((await at(`+++\nkind = "policy"\n[values]\n<|>\n+++\n${body}`)).take('time limit')).toContain('[values]\n"time limit" = ');
  });
  test('rules to silence under policywright', async () => {
    expect((await at(front('policywright:\n  <|>'))).take('disable')).toContain('policywright:\n  disable: ');
    expect((await at(front('policywright:\n  disable: <|>'))).labels).toContain('standards/vague');
    expect((await at(front('policywright:\n  disable:\n    - <|>'))).labels).toContain('wording/jargon');
  });
  test('no keys of the top level in a table of TOML, nor in a mapping', async () => {
    expect((await at('+++\nkind = "policy"\n[other]\n<|>\n+++\n')).labels).toEqual([]);
    expect((await at(front('other:\n  <|>'))).labels).toEqual([]);
  });
});

describe('dates', () => {
  test('the next review follows from the last one and the cycle', async () => {
    const { labels, details } = await at(front('reviewed: 2026-05-31\nreview_cycle: 6 months\nnext_review: <|>'));
    expect(labels).toEqual(['2026-11-30', '2026-12-15', '2027-06-15']);
    expect(details).toEqual(['Next review by the review cycle', 'In 6 months', 'In 12 months']);
  });
  for (const reader of languageCodes) {
    test(`are named in ${reader}`, async () => {
      const { details } = await at(front('effective: <|>'), reader);
      expect(details[0]).toBe(packs[reader].messages['completion.today']);
      expect(details[1]).toMatch(/1/);
    });
  }
});

describe('a document without front matter', () => {
  for (const typed of ['-<|>', '--<|>', '---<|>', '\uFEFF---<|>', '---<|>\r\n\r\n# Our promise\r\n']) {
    test(`is offered the whole of it after ${JSON.stringify(typed)}`, async () => {
      const { labels, take } = await at(typed);
      expect(labels).toEqual(['---']);
      const text = take('---');
      expect(text).toMatch(
        /---\nkind: (?:policy|charter)\ntitle: .+\nlanguage: en\nstatus: draft\nowner: Head of Service\ncontact: service@example.com\nversion: "0.1"\nreviewed: 2026-06-15\nreview_cycle: 12 months\n---\n/,
      );
    });
  }
  test('with the title, the kind and the language of the text', async () => {
    const { take } = await at('---<|>\n\n# Unser Servicehandbuch\n\nWir antworten auf jede Anfrage, und das ist uns wichtig.\n');
    expect(take('---')).toMatch(/^---\nkind: handbook\ntitle: Unser Servicehandbuch\nlanguage: de\nstatus: draft\nowner: Leitung Service\n/);
  });
  const silent = ['<|>', '# Care\n\n---<|>', '---<|>\nkind: policy\n---\n', 'Text\n---<|>', '----<|>', '- <|>', '---\n\n<|>'];
  for (const marked of silent)
    test(`is offered nothing at ${JSON.stringify(marked)}`, async () => expect((await at(marked)).labels).not.toContain('---'));
});

describe('hover on a value', () => {
  const cases: readonly (readonly [string, Reader, string | RegExp])[] = [
    ['status: in-fo<|>rce', 'en', '**In force**\n\nIt applies now. Gaps are errors.'],
    ['effective: 2026-0<|>7-18', 'en', '18 July 2026, in 33 days'],
    ['effective: 18 July<|> 2026', 'en', '18 July 2026, in 33 days'],
    ['effective: 2026-0<|>6-15', 'en', '15 June 2026, today'],
    ['effective: 2026-0<|>6-14', 'de', '14. Juni 2026, gestern'],
    ['effective: 2026-0<|>7-18', 'th', /^18 กรกฎาคม.*2569, .*33/],
    ['effective: 2026-0<|>7-18', 'zh', '2026年7月18日，33天后'],
    ['effective: 2026-0<|>7-18', 'el', /^18 Ιουλίου 2026, .*33/],
    ['effective: 2026-0<|>7-18', 'vi', /^ngày 18 tháng 7 năm 2026, .*33/],
    ['lang: el<|>', 'de', '**Griechisch**'],
    ['lang: de-<|>AT', 'en', '**Austrian German**'],
    ['lang: g<|>r', 'en', '**Greek**'],
    ['shape: short-<|>policy', 'en', /^\*\*Short policy\*\*\n\n/],
  ];
  for (const [line, reader, expected] of cases) {
    test(`${line} in ${reader}`, async () => {
      const hover = (await at(`---\nkind: policy\n${line}\n---\n`, reader)).hover();
      const last = hover?.markdown.split('\n\n---\n\n').at(-1);
      if (typeof expected === 'string') expect(last).toBe(expected);
      else expect(last).toMatch(expected);
    });
  }
  for (const line of ['owner: An<|>n', 'effective: some<|>day', 'status: un<|>known', 'tags: a<|>b', 'effective: 03/0<|>4/2026']) {
    test(`${line} says nothing of the value`, async () => {
      const hover = (await at(`---\nkind: policy\n${line}\n---\n`)).hover();
      expect(hover?.markdown ?? '').not.toMatch(/\*\*|, in \d+ days/);
    });
  }
  for (const reader of languageCodes) {
    test(`every key has words and an example in ${reader}`, async () => {
      const hover = (await at('---\nkind: policy\nnext_re<|>view: 2027-01-01\n---\n', reader)).hover();
      expect(hover?.markdown).toContain(packs[reader].messages['key.next_review']);
      expect(hover?.markdown).toContain('`next_review: 2027-01-01`');
    });
  }
});

describe('documents of the workspace', () => {
  const files = {
    'en/refunds.md': '---\nkind: policy\nlanguage: en\ntitle: Refund policy\nid: CS-004\n---\n',
    'en/our rules.md': '---\nkind: policy\nlanguage: en\n---\n\n# House rules\n',
    'de/refunds.md': '---\nkind: policy\nlanguage: de\ntitle: Erstattungen\nid: CS-004\ntranslation_of: ../en/refunds.md\n---\n',
    'de/haus.md': '---\nkind: policy\nlanguage: de\ntitle: Hausordnung\nid: HO-1\n---\n',
    'notes.md': '# Notes\n',
  };

  async function offered(lines: string) {
    const { text, offset } = readCursor(front(lines));
    const { service } = await workspaceOf({ 'en/own.md': '', ...files });
    service.open(uriOf('en/own.md'), text, 1);
    const items = service.complete(uriOf('en/own.md'), offset, 'en');
    const take = (label: string): string => {
      const item = items.find((candidate) => candidate.label === label);
      return item ? applyEdits(text, [{ span: item.span, text: item.insert }]) : `no "${label}"`;
    };
    return { items, labels: items.map(({ label }) => label), take };
  }

  test('are offered by their paths and ids, those in the language of the document first', async () => {
    const { items, labels, take } = await offered('related: <|>');
    expect(labels).toEqual(['our rules.md', 'refunds.md', '../de/haus.md', '../de/refunds.md', 'CS-004', 'HO-1']);
    expect(items.map(({ detail }) => detail).slice(0, 3)).toEqual(['House rules', 'Refund policy', 'Hausordnung']);
    expect(items[1]?.filter).toBe('refunds.md Refund policy CS-004');
    expect(take('our rules.md')).toBe(front('related: our rules.md'));
  });

  test.each([
    ['related:\n  - re<|>', 'refunds.md', 'related:\n  - refunds.md'],
    ['related: [CS-004, <|>]', 'refunds.md', 'related: [CS-004, refunds.md]'],
    ['related: ["a, b.md", re<|>f, x.md]', 'refunds.md', 'related: ["a, b.md", refunds.md, x.md]'],
    ['related: ["re<|>", x.md]', 'refunds.md', 'related: ["refunds.md", x.md]'],
    ['relies_on: <|>', 'CS-004', 'relies_on: CS-004'],
    ['see_also: <|>', 'CS-004', 'see_also: CS-004'],
    ['superseded_by: <|>', '../de/haus.md', 'superseded_by: ../de/haus.md'],
    ['satisfies: [<|>', 'CS-004', 'satisfies: [CS-004'],
  ])('take the place of what is begun: %s', async (lines, label, after) => expect((await offered(lines)).take(label)).toBe(front(after)));

  test('in TOML', async () => {
    const { text, offset } = readCursor('+++\nkind = "policy"\nrelated = ["x.md", <|>]\n+++\n');
    const { service } = await workspaceOf({ 'en/own.md': '', ...files });
    service.open(uriOf('en/own.md'), text, 1);
    const item = service.complete(uriOf('en/own.md'), offset, 'en').find(({ label }) => label === 'refunds.md');
    expect(item?.insert).toBe('"refunds.md"');
  });

  test('the original of a translation is in another language, and no translation itself', async () => {
    expect((await offered('translation_of: <|>')).labels).toEqual(['../de/haus.md', 'HO-1']);
  });

  test.each(['owner: <|>', 'related: [a.md]<|>', 'related: [a.md] # <|>', 'title: [<|>', 'references: <|>'])(
    'are not offered elsewhere: %s',
    async (lines) => {
      expect((await offered(lines)).labels.filter((label) => /\.md$|CS-/.test(label))).toEqual([]);
    },
  );
});
