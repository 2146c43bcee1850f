import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits, overlaps, type Span } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';

/** Names of blanks as their words, small letters but for those that always have capitals. */
const names: Readonly<Record<LanguageCode, readonly (readonly string[])[]>> = {
  en: [
    ['company', 'name'],
    ['trade', 'register', 'entry'],
    ['head', 'of', 'support'],
    ['central', 'office'],
  ],
  de: [
    ['straße', 'der', 'firma'],
    ['leitung', 'kundendienst'],
    ['größe', 'des', 'betriebs'],
  ],
  vi: [
    ['tên', 'công', 'ty'],
    ['trụ', 'sở', 'chính'],
    ['bộ', 'phận', 'phụ', 'trách'],
  ],
  th: [['ชื่อบริษัท'], ['สำนักงานใหญ่'], ['ผู้จัดการฝ่ายบริการ']],
  el: [
    ['όνομα', 'εταιρείας'],
    ['έδρα', 'της', 'επιχείρησης'],
    ['υπεύθυνος', 'εξυπηρέτησης'],
  ],
  zh: [['公司名称'], ['服务负责人'], ['总部所在城市']],
};

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const upper = (words: readonly string[], mark: string): string => words.map((word) => word.toLocaleUpperCase('el')).join(mark);

/** Ways of writing a name. Those from which every other one can be told come first: a writer begins at one of them. */
const styles: readonly (readonly [open: string, close: string, write: (words: readonly string[]) => string])[] = [
  ['[', ']', (words) => words.map(capitalized).join(' ')],
  ['[', ']', (words) => capitalized(words.join(' '))],
  ['[', ']', (words) => words.join(' ')],
  ['{{', '}}', (words) => words.map((word, i) => (i === 0 ? word : capitalized(word))).join('')],
  ['{{', '}}', (words) => words.join('_')],
  ['<', '>', (words) => capitalized(words.join(' '))],
  ['[', ']', (words) => upper(words, '_')],
  ['[', ']', (words) => upper(words, ' ')],
  ['{{', '}}', (words) => words.join('-')],
];
const first = 4;

/** What looks like the blank, or stands beside it, and is something else. */
const others: readonly ((blank: string, name: string) => string)[] = [
  (blank) => `\`${blank}\``,
  (_, name) => `[${name}](https://example.org/a)`,
  (_, name) => `[${name}][label]`,
  (_, name) => `![${name}](a.png)`,
  (_, name) => name,
  () => '[Another one]',
  () => '____ 😀',
  (blank) => `\n\n\`\`\`\n${blank}\n\`\`\`\n\n`,
  (blank) => `\n\n> ${blank}\n\n`,
  (blank) => `see <!-- ${blank} -->`,
];

type Piece = { readonly kind: 'name' | 'other'; readonly which: number };

interface Drawn {
  readonly text: string;
  /** Where what is no name of the blank stands. */
  readonly closed: readonly Span[];
  /** Where the writer stands. */
  readonly offset: number;
}

function drawn(language: LanguageCode, words: readonly string[], origin: number, pieces: readonly Piece[], lineBreak: string): Drawn {
  const [open, close, write] = styles[origin] ?? (styles[0] as (typeof styles)[number]);
  const name = write(words);
  const blank = `${open}${name}${close}`;
  let text = `---\nkind: policy\nlanguage: ${language}\n---\n\n`;
  const offset = text.length + open.length;
  text += blank;
  const closed: Span[] = [];
  for (const { kind, which } of pieces) {
    // At the start of a line angle brackets open a block of HTML.
    text += ' – ';
    const style = styles[which % styles.length];
    const other = others[which % others.length];
    const start = text.length;
    if (kind === 'name' && style) text += style[0] + style[2](words) + style[1];
    else if (other) {
      text += other(blank, name);
      closed.push({ start, end: text.length });
    }
  }
  text += '\n\n[label]: b.md\n';
  if (lineBreak === '\n') return { text, closed, offset };
  const grown = (at: number): number => at + (text.slice(0, at).match(/\n/g)?.length ?? 0);
  return {
    text: text.replaceAll('\n', lineBreak),
    closed: closed.map(({ start, end }) => ({ start: grown(start), end: grown(end) })),
    offset: grown(offset),
  };
}

const piece: fc.Arbitrary<Piece> = fc.record({ kind: fc.constantFrom('name' as const, 'other' as const), which: fc.nat(89) });
const setting = (language: LanguageCode) =>
  fc.record({
    pair: fc.shuffledSubarray([...names[language]], { minLength: 2, maxLength: 2 }),
    origin: fc.nat(first - 1),
    pieces: fc.array(piece, { maxLength: 12 }),
    beside: fc.array(piece, { maxLength: 6 }),
    lineBreak: fc.constantFrom('\n', '\r\n'),
  });

const uris = ['file:///work/a.md', 'file:///work/b.md'] as const;

/** The two files after a rename at a place of the first one. */
async function renamed(files: readonly [string, string], offset: number, name: string): Promise<readonly [string, string]> {
  const service = createPolicyService(memoryHost({ [uris[0]]: files[0], [uris[1]]: files[1] }));
  await service.loadFolder('file:///work', {});
  service.open(uris[0], files[0], 1);
  const { files: changed, refused } = await service.rename(uris[0], offset, name);
  expect(refused).toBeUndefined();
  const after = (i: 0 | 1): string => {
    const own = changed.find(({ uri }) => uri === uris[i]);
    return own ? applyEdits(own.text, own.edits) : files[i];
  };
  return [after(0), after(1)];
}

const languages = Object.keys(names) as LanguageCode[];

describe.each(languages)('in %s', (language) => {
  test('a blank that is renamed and renamed back leaves every file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(setting(language), async ({ pair: [a = [], b = []], origin, pieces, beside, lineBreak }) => {
        const own = drawn(language, a, origin, pieces, lineBreak);
        const files = [own.text, drawn(language, a, origin, beside, lineBreak).text] as const;
        const write = styles[origin]?.[2] ?? String;
        const there = await renamed(files, own.offset, write(b));
        expect(there[0]).not.toBe(files[0]);
        expect(await renamed(there, own.offset, write(a))).toEqual(files);
      }),
      { numRuns: 25 },
    );
  });

  test('no code, no link and no other word is touched', async () => {
    await fc.assert(
      fc.asyncProperty(setting(language), async ({ pair: [a = [], b = []], origin, pieces, lineBreak }) => {
        const { text, closed, offset } = drawn(language, a, origin, pieces, lineBreak);
        const service = createPolicyService(memoryHost());
        service.open(uris[0], text, 1);
        const { files } = await service.rename(uris[0], offset, (styles[origin]?.[2] ?? String)(b));
        const found = await service.references(uris[0], offset, true);
        const spans: readonly (readonly Span[])[] = [
          files.flatMap(({ edits }) => edits.map(({ span }) => span)),
          found.flatMap(({ places }) => places.map(({ span }) => span)),
          service.highlights(uris[0], offset).map(({ span }) => span),
          service.linkedRanges(uris[0], offset)?.spans ?? [],
        ];
        const blanks = pieces.filter(({ kind }) => kind === 'name').length + 1;
        expect(spans[1]).toHaveLength(blanks);
        expect(spans[2]).toEqual(spans[1]);
        for (const span of spans.flat()) expect(closed.some((other) => overlaps(other, span))).toBe(false);
        for (const { span } of service.tokens(uris[0])) expect(text.slice(span.start, span.end)).toMatch(/^(?:\[.*\]|\{\{.*\}\}|<.*>|_+)$/u);
      }),
      { numRuns: 40 },
    );
  });

  test('a blank that is filled and emptied again gives back every byte', async () => {
    await fc.assert(
      fc.asyncProperty(setting(language), async ({ pair: [a = [], b = []], origin, pieces, lineBreak }) => {
        const { text, closed, offset } = drawn(language, a, origin, pieces, lineBreak);
        const service = createPolicyService(memoryHost());
        service.open(uris[0], text, 1);
        const edits = service.fill(uris[0], offset, b.join(' '), true);
        expect(edits).toHaveLength(pieces.filter(({ kind }) => kind === 'name').length + 1);
        for (const { span } of edits) expect(closed.some((other) => overlaps(other, span))).toBe(false);
        const filled = applyEdits(text, edits);
        expect(filled).not.toBe(text);
        let shift = 0;
        const inverse = [...edits]
          .sort((x, y) => x.span.start - y.span.start)
          .map(({ span, text: put }) => {
            const start = span.start + shift;
            shift += put.length - (span.end - span.start);
            return { span: { start, end: start + put.length }, text: text.slice(span.start, span.end) };
          });
        for (const { span } of inverse) expect(filled.slice(span.start, span.end)).toBe(b.join(' '));
        expect(applyEdits(filled, inverse)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});
