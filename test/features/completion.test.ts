import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { kindIds, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { readCursor } from '../support/cursor.ts';
import { openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';
import { textOfSnippet } from '../support/workspaceEdit.ts';

async function complete(marked: string, settings = {}) {
  const { text, offset } = readCursor(marked);
  const policy = await openPolicy(text, settings);
  const items = policy.service.complete(policy.uri, offset, 'en');
  for (const { span } of items) {
    expect(span.start <= offset && offset <= span.end, 'the cursor is in what is replaced').toBe(true);
    expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/);
  }
  const labels = items.map(({ label }) => label);
  /** The document after an item is taken. */
  const take = (label: string): string => {
    const item = items.find((candidate) => candidate.label === label);
    if (!item) throw new Error(`no "${label}" among ${labels.join(', ')}`);
    return applyEdits(text, [{ span: item.span, text: item.snippet ? textOfSnippet(item.insert) : item.insert }]);
  };
  return { items, labels, take };
}

describe('completion of keys', () => {
  test('offers what is not there yet, in writing order, and explains it', async () => {
    const { items, labels, take } = await complete('---\nkind: policy\nlang: en\n<|>\n---\n');
    expect(labels.slice(0, 4)).toEqual(['shape', 'title', 'status', 'owner']);
    expect(labels).not.toContain('kind');
    expect(labels).not.toContain('language');
    expect(items[2]?.documentation).toContain('Where the document stands in its life.');
    expect(take('status')).toBe('---\nkind: policy\nlang: en\nstatus: \n---\n');
  });

  test('replaces the word begun, and keeps a value that is there', async () => {
    expect((await complete('---\nkind: policy\nsta<|>\n---\n')).take('status')).toBe('---\nkind: policy\nstatus: \n---\n');
    expect((await complete('---\nkind: policy\nsta<|>ts: draft\n---\n')).take('status')).toBe('---\nkind: policy\nstatus: draft\n---\n');
    expect((await complete('---\nkind: policy\n<|>\n---\n')).take('values')).toBe('---\nkind: policy\nvalues:\n  \n---\n');
  });

  for (const start of ['---\n<|>', '---\n<|>\n---\n', '---\nki<|>', '---\nkind: policy\n<|>', '\uFEFF---\r\n<|>\r\n---\r\n', '+++\n<|>']) {
    test(`begins with ${JSON.stringify(start)}`, async () => expect((await complete(start)).labels).toContain('owner'));
  }

  test('speaks TOML where the front matter does', async () => {
    const { take } = await complete('+++\nkind = "policy"\nsta<|>\n+++\n');
    expect(take('status')).toBe('+++\nkind = "policy"\nstatus = \n+++\n');
  });
});

describe('completion of values', () => {
  const cases: readonly (readonly [marked: string, label: string, result: string])[] = [
    ['kind: policy\nshape: sho<|>', 'short-policy', 'kind: policy\nshape: short-policy'],
    ['kind: <|>', 'charter', 'kind: charter'],
    ['kind: pol<|>', 'policy', 'kind: policy'],
    ['kind: po<|>lcy', 'policy', 'kind: policy'],
    ['kind: "po<|>"', 'policy', 'kind: "policy"'],
    ["kind: 'po<|>", 'policy', "kind: 'policy'"],
    ['kind: <|> # which', 'policy', 'kind: policy # which'],
  ];
  for (const [line, label, result] of cases) {
    test(`${line} becomes ${result}`, async () => {
      const { take } = await complete(`---\n${line}\n---\n`);
      expect(take(label)).toBe(`---\n${result}\n---\n`);
    });
  }

  const offered: readonly (readonly [line: string, labels: readonly string[]])[] = [
    [
      'shape: <|>',
      [
        'short-policy',
        'statement-and-guidelines',
        'full-policy',
        'channel-standards',
        'vision-and-standards',
        'representatives-guidelines',
        'service-document',
      ],
    ],
    ['status: <|>', ['draft', 'review', 'approved', 'in-force', 'retired']],
    ['lang: <|>', ['en', 'de', 'vi', 'th', 'el', 'zh']],
    ['effective: <|>', ['2026-06-15', '2026-07-01']],
    ['next_review: <|>', ['2027-06-15', '2026-12-15']],
    ['version: <|>', ['0.1', '1.0']],
    ['last_reviewed: <|>', ['2026-06-15']],
    ['review_cycle: 12 <|>', ['12 months', '6 months', 'P1Y']],
    ['title: <|>', ['Customer service policy']],
    ['owner: <|>', []],
    ['tags: <|>', []],
  ];
  for (const [line, labels] of offered) {
    test(`${line} offers ${labels.join(', ') || 'nothing'}`, async () =>
      expect((await complete(`---\nkind: policy\n${line}\n---\n`)).labels).toEqual(labels));
  }

  for (const [line, result] of [
    ['status = <|>', 'status = "draft"'],
    ['status = "dr<|>"', 'status = "draft"'],
    ['status=<|>', 'status="draft"'],
  ] as const) {
    test(`${line} in TOML becomes ${result}`, async () => {
      const { take } = await complete(`+++\nkind = "policy"\n${line}\n+++\n`);
      expect(take('draft')).toBe(`+++\nkind = "policy"\n${result}\n+++\n`);
    });
  }
});

describe('completion of headings', () => {
  test('offers the sections that are missing, required ones first, each group in template order', async () => {
    const { labels } = await complete(`${completeDocument({ without: ['scope', 'review', 'roles', 'purpose'] })}\n## <|>`);
    expect(labels.slice(0, 4)).toEqual(['## Purpose', '## Scope', '## Review and change log', '## Roles and responsibilities']);
    for (const title of ['## Service standards', '## Contact', '## Procedures']) expect(labels).not.toContain(title);
  });

  for (const language of languageCodes) {
    for (const kind of kindIds) {
      test(`gives a section that counts, and is none the second time: ${kind} in ${language}`, async () => {
        const marked = `---\nkind: ${kind}\nlanguage: ${language}\n---\n\n# ${packs[language].kinds[kind].name}\n\n##<|>\n`;
        const first = await complete(marked);
        for (const { insert, label } of first.items) {
          expectWellFormed(insert);
          const text = first.take(label);
          const policy = await openPolicy(text);
          expect(policy.findings.filter(({ rule }) => !rule.startsWith('placeholders/') && rule !== 'structure/missing-section')).toEqual([]);
          expect((await complete(`${text}\n## <|>\n`)).labels, text).not.toContain(label);
        }
      });
    }
  }

  test('keeps the level that was typed; one hash stands for that of the other sections', async () => {
    const without = completeDocument({ without: ['scope'] });
    expect((await complete(`${without}\n### <|>`)).labels).toContain('### Scope');
    expect((await complete(`${without}\n#<|>`)).labels).toContain('## Scope');
    expect((await complete(`${without.replaceAll('\n## ', '\n### ')}\n# <|>`)).labels).toContain('### Scope');
  });

  test('leaves a gap to text that follows at once', async () => {
    const { take } = await complete('---\nkind: policy\n---\n# Policy\n\n## Sc<|>\nMore words.\n');
    expect(take('## Scope')).toMatch(/\n\nMore words\.\n$/);
    expect(take('## Scope')).not.toMatch(/\n\n\n/);
  });

  test('follows the settings', async () => {
    const { labels } = await complete('---\nkind: charter\n---\n# Charter\n\n## <|>', {
      kinds: { charter: { required: ['pilot'], recommended: [] } },
    });
    expect(labels[0]).toBe('## Pilot');
  });
});

/** Braces and tab stops as an editor expects them: every stop closed, each number's first use carries its text. */
function expectWellFormed(snippet: string): void {
  const bare = snippet.replace(/\\[\\$},|]/g, '');
  const stops = [...bare.matchAll(/\$\{(\d+)(?::[^{}$]*|\|[^{}$|]*\|)\}|\$(\d+)/g)];
  expect(bare.replace(/\$\{\d+(?::[^{}$]*|\|[^{}$|]*\|)\}|\$\d+/g, ''), snippet).not.toMatch(/\$|\}/);
  const seen = new Set<string>();
  for (const [, defined, used] of stops) {
    if (defined) expect(seen.has(defined), `stop ${defined} is defined once in ${snippet}`).toBe(false);
    else expect(seen.has(used ?? ''), `stop ${used} is defined before it is used`).toBe(true);
    seen.add(defined ?? used ?? '');
  }
  for (const match of bare.matchAll(/\$\{\d+\|([^|]*)\|\}/g)) {
    const alternatives = (match[1] ?? '').split(',');
    expect(new Set(alternatives).size, 'no alternative twice').toBe(alternatives.length);
    expect(
      alternatives.every((alternative) => alternative.trim() !== ''),
      match[0],
    ).toBe(true);
  }
}

describe('no completion', () => {
  const silent: Readonly<Record<string, string>> = {
    'in plain words': completeDocument({ bodies: { scope: 'The office <|>is' } }),
    'in the middle of a heading that names an issue': completeDocument({ bodies: { scope: 'See #<|>' } }),
    'after a hash inside a line': completeDocument({ bodies: { scope: 'The number # <|>' } }),
    'in a fence': completeDocument({ bodies: { scope: '```sh\n# <|>\n```' } }),
    'in code by indentation': completeDocument({ bodies: { scope: 'Text:\n\n    # <|>' } }),
    'in a comment': completeDocument({ bodies: { scope: '<!--\n# <|>\n-->' } }),
    'in the title of a new document': '---\nkind: policy\n---\n# <|>',
    'in a README': '# Notes\n\n## <|>',
    'on a closing fence': '---\nkind: policy\n<|>---\n',
    'in a nested line of front matter': '---\nkind: policy\nvalues:\n  <|>\n---\n',
    'in a list of front matter': '---\nkind: policy\nsatisfies:\n- <|>\n---\n',
    'in a remark of front matter': '---\nkind: policy\n# <|>\n---\n',
    'after a value and its remark': '---\nkind: policy # <|>\n---\n',
    'for the values of a blog post': '---\ntype: post\nstatus: <|>\n---\n',
    'for the type of a blog post': '---\ntype: <|>\n---\n',
    'below a rule that opens no front matter': '---\n\nText <|>',
    'in an empty file': '<|>',
  };
  for (const [name, marked] of Object.entries(silent)) test(name, async () => expect((await complete(marked)).labels).toEqual([]));
});

test('a value in the place of a blank stays in its cell', async () => {
  const { take } = await complete('---\nkind: policy\nvalues:\n  Company: A | B\n---\n\n# T\n\n| Who |\n| --- |\n| [Company<|>] |\n');
  expect(take('A | B')).toContain('| A \\| B |');
});
