import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../server/src/model/frontMatter/index.ts';
import { growth, steep } from '../support/growth.ts';

/** What a reader finds: form, the words of every key and value, and every problem with the words it stands on. */
function read(text: string): { form: string; entries: string[]; problems: string[]; body: string } {
  const { form, entries, problems, span } = readFrontMatter(text);
  return {
    form,
    entries: entries.map(({ keySpan, valueSpan }) => {
      const key = text.slice(keySpan.start, keySpan.end);
      return valueSpan ? `${key} = ${text.slice(valueSpan.start, valueSpan.end)}` : key;
    }),
    problems: problems.map((found) => `${found.problem} at ${text.slice(found.span.start, found.span.end)}`),
    body: text.slice(span.end),
  };
}

const valuesOf = (text: string) => Object.fromEntries(readFrontMatter(text).entries.map(({ key, value }) => [key, value]));

describe('forms of front matter', () => {
  test.each([
    ['YAML between fences', '---\nkind: policy\nowner: Ann Lee\n---\n# Title\n', 'yaml', ['kind = policy', 'owner = Ann Lee'], '# Title\n'],
    ['YAML closed by dots', '---\nkind: policy\n...\nbody', 'yaml', ['kind = policy'], 'body'],
    ['TOML between pluses', '+++\nkind = "policy"\nweight = 3\n+++\nbody', 'toml', ['kind = "policy"', 'weight = 3'], 'body'],
    ['Windows line ends', '---\r\nkind: policy\r\nowner: Ann\r\n---\r\nbody\r\n', 'yaml', ['kind = policy', 'owner = Ann'], 'body\r\n'],
    ['TOML with Windows line ends', '+++\r\nkind = "policy"\r\n+++\r\nbody', 'toml', ['kind = "policy"'], 'body'],
    ['a byte-order mark', '\uFEFF---\nkind: policy\n---\nbody', 'yaml', ['kind = policy'], 'body'],
    ['spaces after the fences', '---  \nkind: policy\n--- \nbody', 'yaml', ['kind = policy'], 'body'],
    ['no line after the closing fence', '---\nkind: policy\n---', 'yaml', ['kind = policy'], ''],
    ['nothing between the fences', '---\n---\nbody', 'yaml', [], 'body'],
    ['only a comment', '---\n# later\n---\nbody', 'yaml', [], 'body'],
    ['quoted values', '---\ntitle: "A: B"\nowner: \'Ann\'\n---\n', 'yaml', ['title = "A: B"', "owner = 'Ann'"], ''],
    ['a quoted key', '---\n"kind": policy\n---\n', 'yaml', ['"kind" = policy'], ''],
    ['comments are no value', '---\n# head\nkind: policy # why\n---\n', 'yaml', ['kind = policy'], ''],
    ['keys without a value', '---\nkind:\nowner: \ntitle: x\n---\n', 'yaml', ['kind', 'owner', 'title = x'], ''],
    [
      'lists and mappings',
      '---\nsatisfies:\n  - A\n  - B\nvalues: { Company: Norr }\n---\n',
      'yaml',
      ['satisfies = - A\n  - B', 'values = { Company: Norr }'],
      '',
    ],
    ['Vietnamese and Thai values', '---\nowner: Trưởng phòng\ntitle: นโยบาย\n---\n', 'yaml', ['owner = Trưởng phòng', 'title = นโยบาย'], ''],
    ['emoji', '---\ntitle: 😀 Care\nkind: policy\n---\n', 'yaml', ['title = 😀 Care', 'kind = policy'], ''],
  ] as const)('%s', (_name, text, form, entries, body) => {
    expect(read(text)).toEqual({ form, entries: [...entries], problems: [], body });
  });

  test.each([
    ['no front matter', '# Title\n\nText.\n'],
    ['a rule under a title', '# Title\n\n---\n\nkind: policy\n---\n'],
    ['a rule at the top and text', '---\n\nWords.\n\n---\n'],
    ['one line with a colon above a setext line', 'Note: this is a title\n---\n'],
    ['prose above a rule', 'Dear reader:\nthis is a letter\n---\n'],
    ['four hyphens around a title', '----\nOur policy\n----\n'],
    ['four hyphens around a line of text', '----\nNote: we answer mail\n----\n'],
    ['a dash above text', '—\nkind regards\n—\n'],
    ['the empty document', ''],
    ['a byte-order mark alone', '\uFEFF'],
  ])('%s is none', (_name, text) => {
    expect(read(text)).toMatchObject({ form: 'none', entries: [], problems: [] });
  });

  test('an empty fenced block of a document that goes on keeps the body', () => {
    expect(read('---\n\nWords.\n\n---\nbody').body).toBe('---\n\nWords.\n\n---\nbody');
  });
});

describe('the form without an opening fence', () => {
  const text = 'name: Access Policy\nacronym: AP\nsatisfies:\n  TSC:\n    - CC6.1\n---\n# Purpose\n';

  test('is read and said to lack a line', () => {
    expect(read(text)).toEqual({
      form: 'unfenced',
      entries: ['name = Access Policy', 'acronym = AP', 'satisfies = TSC:\n    - CC6.1'],
      problems: ['unopened at name: Access Policy'],
      body: '# Purpose\n',
    });
  });
  test('with Windows line ends and a byte-order mark', () => {
    const { form, entries, body } = read(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect([form, entries[0], body]).toEqual(['unfenced', 'name = Access Policy', '# Purpose\r\n']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['no closing fence', '---\nkind: policy\nowner: Ann\n\n# Title\n', ['unclosed at ---'], ['kind = policy', 'owner = Ann'], '\n# Title\n'],
    ['no closing fence in TOML', '+++\nkind = "policy"\n\nText\n', ['unclosed at +++'], ['kind = "policy"'], '\nText\n'],
    ['a colon in a plain value', '---\ntitle: Care: how we do it\nkind: policy\n---\n', ['colon at Care: how we do it'], undefined, ''],
    ['a key twice', '---\nkind: policy\nkind: charter\n---\n', ['duplicate at kind'], ['kind = policy', 'kind = charter'], ''],
    ['a tab before a key', '---\nvalues:\n\tCompany: Norr\nkind: policy\n---\nbody', ['tab at Company: Norr'], ['values', 'kind = policy'], 'body'],
    ['an open quotation mark', '---\ntitle: "Care\nkind: policy\n---\nbody', ['quote at title: "Care'], ['title = "Care', 'kind = policy'], 'body'],
    ['a key out of line', '---\nkind: policy\n  owner: Ann\n---\nbody', ['indentation at owner: Ann'], ['kind = policy'], 'body'],
    [
      'a key out of line in a mapping',
      '---\nvalues:\n  a: 1\n b: 2\nkind: policy\n---\nbody',
      ['indentation at b: 2'],
      ['values = a: 1', 'kind = policy'],
      'body',
    ],
    ['two keys on one line', '---\nname: "Collect"cron: "0 0"\nkind: policy\n---\nbody', ['afterQuote at "Collect"cron: "0 0"'], undefined, 'body'],
    [
      'list items out of line',
      '---\nsatisfies:\n  TSC:\n- CC2.1\n    - CC2.2\nkind: policy\n---\nbody',
      ['other at - CC2.1', 'indentation at - CC2.2'],
      undefined,
      'body',
    ],
    ['an open list', '---\ntitle: [a, b\nkind: policy\n---\nbody', ['list at title: [a, b'], ['title = [a, b', 'kind = policy'], 'body'],
    ['no colon', '---\nkind policy\nowner: Ann\n---\nbody', ['noColon at kind policy'], ['kind = policy', 'owner = Ann'], 'body'],
    ['no key at all', '---\npolicy\n---\nbody', ['other at policy'], [], 'body'],
    ['two mistakes', '---\ntitle: A: B\nkind: policy\nowner: @Ann\n---\nbody', ['colon at A: B', 'special at @Ann'], undefined, 'body'],
    ['TOML that is YAML', '+++\nkind: policy\n+++\nbody', ['toml at kind: policy'], ['kind = policy'], 'body'],
    [
      'no space after the colon',
      '---\nkind:policy\nowner:Ann\n---\nbody',
      ['space at kind:policy', 'space at owner:Ann'],
      ['kind = policy', 'owner = Ann'],
      'body',
    ],
    ['four hyphens around keys', '----\nkind: policy\nowner:\n  - Ann\n----\nbody', ['fence at ----'], ['kind = policy', 'owner = - Ann'], 'body'],
    ['four hyphens at the end', '---\nkind: policy\n----\nbody', ['fence at ----'], ['kind = policy'], 'body'],
    ['a dash for three hyphens', '—\nkind: policy\n—\nbody', ['fence at —'], ['kind = policy'], 'body'],
    ['a value that points to nothing', '---\nkind: policy\nowner: *Ann*\n---\nbody', ['alias at *Ann*'], undefined, 'body'],
    ['a value that is a comment', '---\nkind: policy\ntitle: #1 in care\n---\nbody', ['special at #1 in care'], undefined, 'body'],
    ['no closing fence below a list', '---\nkind: policy\nowner:\n  - Ann\n  - Bo\n\n# T\n', ['unclosed at ---'], undefined, '\n# T\n'],
  ] as const)('%s', (_name, text, problems, entries, body) => {
    const found = read(text);
    if (problems) expect(found.problems).toEqual([...problems]);
    expect(found.problems.length).toBeGreaterThan(0);
    if (entries) expect(found.entries).toEqual([...entries]);
    expect(found.body).toBe(body);
  });

  test('what stands on other lines is still read', () => {
    expect(read('---\nkind: policy\ntitle: Care: how\nowner: Ann\n---\n').entries).toEqual(expect.arrayContaining(['kind = policy', 'owner = Ann']));
    expect(read('+++\nkind = "policy"\nbroken\nowner = "Ann"\n+++\n').entries).toEqual(expect.arrayContaining(['kind = "policy"', 'owner = "Ann"']));
  });

  test('an aliases bomb is named and ends soon', () => {
    const lines = ['a: &a ["x","x","x","x","x","x","x","x","x"]'];
    for (let i = 1; i < 9; i += 1) {
      const above = String.fromCharCode(96 + i);
      lines.push(`${String.fromCharCode(97 + i)}: &${String.fromCharCode(97 + i)} [${Array.from({ length: 9 }, () => `*${above}`).join(',')}]`);
    }
    const text = `---\nkind: policy\n${lines.join('\n')}\n---\nbody`;
    const found = read(text);
    expect(found.problems).toEqual(['aliases at c']);
    expect(found.entries[0]).toBe('kind = policy');
    expect(Object.keys(JSON.parse(JSON.stringify(valuesOf(text))))).toEqual(['kind', 'a', 'b']);
  });
  test('a value that holds itself is none', () => {
    expect(valuesOf('---\nkind: policy\na: &a [*a]\n---\n')).toEqual({ kind: 'policy', a: undefined });
  });
  test('merged keys are read', () => {
    expect(valuesOf('---\nbase: &b { A: 1 }\nvalues:\n  <<: *b\n---\n')).toMatchObject({ values: { A: 1 } });
  });
  test.each<[string, number, (size: number) => string]>([
    ['brackets', 600, (size) => `a: ${'['.repeat(size)}`],
    ['braces', 400, (size) => `a: ${'{a: '.repeat(size)}`],
    ['dashes', 400, (size) => `a:\n  ${'- '.repeat(size)}`],
    ['one long line', 40_000, (size) => `title: ${'x'.repeat(size)}`],
    ['one long line of quotation marks', 6000, (size) => `title: "${`"a'`.repeat(size)}`],
    ['one long line of colons', 6000, (size) => `title: ${'a: '.repeat(size)}`],
  ])('%s without end are read, at the cost of their length', (_name, size, lines) => {
    const bodyBelow = (count: number) => read(`---\nkind: policy\n${lines(count)}\n---\nbody`).body;
    expect(bodyBelow(size * 8)).toBe('body');
    expect(growth(bodyBelow, size)).toBeLessThan(steep);
  });
  test('lines that are set in ever deeper are read', () => {
    const deep = Array.from({ length: 390 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(read(`---\nkind: policy\n${deep}\n---\nbody`).body).toBe('body');
  });
  test.each([
    ['dashes', '- '],
    ['question marks', '? '],
    ['dashes with anchors', '- &a '],
  ])('%s without end, in lines that are set in ever deeper, are not read', (_name, sign) => {
    const deep = Array.from({ length: 50 }, (_, i) => ' '.repeat(i * sign.length * 98) + sign.repeat(98)).join('\n');
    expect(read(`---\nkind: policy\n${deep}\n---\nbody`)).toMatchObject({ body: 'body', problems: ['other at kind: policy'] });
  });
  test('lists in lists are read', () => {
    const list = `---\nkind: policy\nrelated:\n${'  - - a\n    - ? b\n      : c\n'.repeat(120)}---\n`;
    expect(read(list).problems).toEqual([]);
  });
  test('a few aliases are fine', () => {
    expect(valuesOf('---\nowner: &o Ann\ncontact: *o\n---\n')).toEqual({ owner: 'Ann', contact: 'Ann' });
  });
});

describe('values', () => {
  test('Norway stays a word', () => expect(valuesOf('---\nlanguage: no\ndraft: off\n---\n')).toEqual({ language: 'no', draft: 'off' }));
  test('numbers, booleans, dates and nothing', () => {
    expect(valuesOf('---\nversion: 1.0\npublic: true\neffective: 2026-01-12\nowner:\n---\n')).toEqual({
      version: 1,
      public: true,
      effective: '2026-01-12',
      owner: undefined,
    });
  });
  test('TOML dates are text', () => expect(valuesOf('+++\neffective = 2026-01-12\n+++\n').effective).toMatch(/^2026-01-12/));
  test('a list in place of text', () => expect(valuesOf('---\nowner: [Ann, Bo]\n---\n')).toEqual({ owner: ['Ann', 'Bo'] }));
  test('folded text', () => expect(valuesOf('---\ntitle: >\n  Care\n  for all\n---\n')).toEqual({ title: 'Care for all\n' }));
  test('of the lines of TOML that can be read', () => expect(valuesOf('+++\nkind = "policy"\nbroken\n+++\n')).toEqual({ kind: 'policy' }));
  test('of a line that YAML cannot read, as text', () => {
    expect(valuesOf('---\ntitle: Care: how\nowner: "Ann\nkind: policy\n---\n')).toEqual({ title: 'Care: how', owner: 'Ann', kind: 'policy' });
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '---',
    '+++',
    '...',
    'kind: policy',
    'kind: policy',
    'title: "x',
    "owner: 'y'",
    '\tz: 1',
    '- a',
    '  - b',
    '# c',
    'a: [b, c',
    '}',
    '{',
    'x: y: z',
    '&a',
    '*a',
    '? q',
    '|',
    '>',
    'k = 1',
    '[t]',
    'a = """',
    '\r',
    '',
    '\uFEFF',
    'no',
    '%YAML 1.2',
    '!!binary x',
    '<<: *a',
    'เจ้าของ: ก',
    '😀: 😀',
    '"',
  );
  const mutated = fc.array(pieces, { maxLength: 12 }).map((lines) => `---\n${lines.join('\n')}\n---\nbody`);
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    mutated,
    fc.array(pieces, { maxLength: 14 }).map((lines) => lines.join('\n')),
  );

  test('a key that goes over lines has its problem on one', () => {
    const text = '---\n{\n+++\na: [b, c\n<<: *a\n- a\n---\nbody';
    for (const { span } of readFrontMatter(text).problems) expect(text.slice(span.start, span.end)).not.toMatch(/\n/);
  });

  test('never throws, and every span lies in the text, on visible words and one line where it is a problem', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const { span, entries, problems } = readFrontMatter(text);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        for (const { keySpan, valueSpan } of entries) {
          for (const part of valueSpan ? [keySpan, valueSpan] : [keySpan]) {
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.start).toBeGreaterThanOrEqual(span.start);
            expect(part.end).toBeLessThanOrEqual(span.end);
          }
        }
        for (const problem of problems) {
          const words = text.slice(problem.span.start, problem.span.end);
          expect(words.trim()).not.toBe('');
          expect(words).not.toMatch(/\n/);
          expect(problem.span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 600 },
    );
  });
});

test('keys that every object knows are keys like others', () => {
  const toml = readFrontMatter('+++\n__proto__ = "x"\nnote = """\nconstructor = 1\n"""\n+++\n').entries;
  expect(toml.map(({ key, value }) => [key, value])).toEqual([
    ['__proto__', 'x'],
    ['note', 'constructor = 1\n'],
    ['constructor', undefined],
  ]);
});
