import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../server/src/util/glob.ts';
import { foldPattern, foldText, isWordCharacter, withPlainClasses } from '../../server/src/util/letters.ts';
import { clipToLine, lineBreakOf, lineEnd, lineStart, lineStarts, nextLineStart, positionAt } from '../../server/src/util/lines.ts';
import { editDistance, nearest } from '../../server/src/util/nearest.ts';
import { PhraseIndex } from '../../server/src/util/phrases.ts';
import { prefixesOf } from '../../server/src/util/prefixes.ts';
import { applyEdits, contains, overlaps, shift } from '../../server/src/util/span.ts';

describe('globs', () => {
  test.each([
    ['policies/en/refunds.md', 'policies/**', true],
    ['policies/en/refunds.md', 'policies/*', false],
    ['policies/en/refunds.md', '*.md', true],
    ['policies/en/refunds.md', '**/*.md', true],
    ['refunds.md', '**/*.md', true],
    ['policies/en/refunds.md', 'policies/{de,en}/*.md', true],
    ['policies/fr/refunds.md', 'policies/{de,en}/*.md', false],
    ['policies/en/refunds.md', './policies/**', true],
    ['a/b.md', 'a/?.md', true],
    ['a/bc.md', 'a/?.md', false],
    ['a.b', 'a.b', true],
    ['axb', 'a.b', false],
    ['a/node_modules/b.md', '**/node_modules/**', true],
    ['chính sách/hoàn tiền.md', 'chính sách/*', true],
  ])('%s by %s: %s', (path, pattern, expected) => expect(matchesGlob(path, pattern)).toBe(expected));

  test('a pattern of many stars ends soon', () => expect(matchesGlob('a'.repeat(200), `${'*a'.repeat(60)}b`)).toBe(false));
});

describe('lines', () => {
  const text = 'one\r\ntwo\n\nfour';
  test('starts, ends and the next', () => {
    expect([lineStart(text, 6), lineEnd(text, 6), nextLineStart(text, 6)]).toEqual([5, 8, 9]);
    expect([lineStart(text, 0), lineEnd(text, 0), nextLineStart(text, 12)]).toEqual([0, 3, text.length]);
  });
  test('the line break in use', () => expect(['a\r\nb', 'a\nb\r\n', 'a', ''].map(lineBreakOf)).toEqual(['\r\n', '\n', '\n', '\n']));
  test.each([
    [' \n  two words \nthree', 'two words'],
    ['\r\n', undefined],
    ['', undefined],
    ['one', 'one'],
  ])('the visible line of %j', (source, words) => {
    const span = clipToLine(source, { start: 0, end: source.length });
    expect(span && source.slice(span.start, span.end)).toBe(words);
  });
  test('positions', () => {
    const starts = lineStarts(text);
    expect(starts).toEqual([0, 5, 9, 10]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '😀') }), fc.nat(30), (source, at) => {
        const offset = Math.min(at, source.length);
        const own = lineStarts(source);
        const { line, column } = positionAt(own, offset);
        expect((own[line] ?? -1) + column).toBe(offset);
        expect(source.slice(own[line], offset)).not.toContain('\n');
      }),
    );
  });
});

describe('near misses', () => {
  test.each([
    ['onwer', 'owner', 1],
    ['kind', 'kind', 0],
    ['', 'abc', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s takes %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));
  test.each([
    ['ownr', 'owner'],
    ['Titel', 'title'],
    ['reviewd', 'reviewed'],
    ['layout', undefined],
    ['x', undefined],
    ['tag', undefined],
  ])('%s is near %s', (word, expected) => {
    expect(nearest(word, ['owner', 'title', 'reviewed', 'id'])).toBe(expected);
  });
});

describe('spans and edits', () => {
  test('overlap, containment, shift', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
    expect(contains({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(true);
    expect(shift({ start: 1, end: 2 }, 3)).toEqual({ start: 4, end: 5 });
  });
  test('edits in any order', () => {
    expect(
      applyEdits('abcdef', [
        { span: { start: 4, end: 5 }, text: 'X' },
        { span: { start: 0, end: 1 }, text: '' },
        { span: { start: 2, end: 2 }, text: 'YY' },
      ]),
    ).toBe('bYYcdXf');
  });
  test.each([
    [
      [0, 3],
      [2, 4],
    ],
    [[0, 9]],
    [[3, 2]],
  ])('%j is refused', (...spans) => {
    expect(() =>
      applyEdits(
        'abcd',
        spans.map(([start = 0, end = 0]) => ({ span: { start, end }, text: '' })),
      ),
    ).toThrow(RangeError);
  });
});

describe('letters', () => {
  test('folding keeps every place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(foldText(text).length).toBe(text.length)));
    expect(foldText('ΣΟΦΌΣ İ ẞ Ä')).toBe('σοφόσ İ ß ä');
  });
  test('patterns fold, escapes stay', () => expect(foldPattern('AB\\D\\p{Lu}Σ')).toBe('ab\\D\\p{Lu}σ'));
  test('classes become ranges, inside and outside brackets', () => {
    expect(new RegExp(`^${withPlainClasses('\\p{L}+[\\p{N} ]*')}$`, 'u').test('Ngày 24')).toBe(true);
    expect(withPlainClasses('\\P{L}')).toBe('\\P{L}');
  });
  test.each([
    ['a', true],
    ['ệ', true],
    ['ก', true],
    ['限', true],
    ['9', true],
    [' ', false],
    ['-', false],
    ['。', false],
  ])('%s is part of a word: %s', (letter, expected) => {
    expect(isWordCharacter(letter.charCodeAt(0))).toBe(expected);
  });
});

describe('beginnings of patterns', () => {
  test.each([
    ['abc', ['ab']],
    ['(?:as|by) soon', ['as', 'by']],
    ['a?bc', ['ab', 'bc']],
    ['[ab]c', ['ac', 'bc']],
    ['(?<!x)ab', ['ab']],
    ['a+b', ['a']],
    ['\\d\\d', undefined],
    ['.x', undefined],
    ['a*', undefined],
  ])('%s', (pattern, expected) => {
    const found = prefixesOf(pattern);
    if (expected) expect([...(found ?? [])].sort()).toEqual(expected);
    else expect(found === undefined || found.size > 50).toBe(true);
  });
});

describe('phrases', () => {
  const patterns = [
    'as soon as possible',
    'prompt(?:ly)?',
    'regular(?:ly)?',
    '(?:in )?due course',
    '[0-9]+ days?',
    'ngày làm việc',
    'à la carte',
    'σύντομα',
    'αμέσως',
    'İx',
    'a?b+c',
    '\\p{L}+wise',
  ];
  const words = fc.constantFrom(
    'as soon as possible',
    'Promptly',
    'prompt',
    'prompts',
    'regularly',
    'in due course',
    '3 days',
    'ngày làm việc',
    'À la carte',
    'ΣΎΝΤΟΜΑ',
    'αμέσως',
    'ΑΜΈΣΩΣ',
    'abbc',
    'bc',
    'clockwise',
    '😀',
    ' ',
    '-',
    'x',
  );

  test.each(['letters', 'segmenter'] as const)('finds what each pattern finds alone (%s)', (style) => {
    const index = new PhraseIndex(
      style,
      patterns.map((pattern) => [pattern, pattern] as const),
    );
    const alone = patterns.map((pattern) => new PhraseIndex(style, [[pattern, pattern] as const]));
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 8 }).map((all) => all.join(' ')),
        (text) => {
          const key = (found: readonly { start: number; end: number; value: string }[]) =>
            found.map(({ start, end, value }) => `${start}-${end} ${value}`).sort();
          expect(key(index.find(text))).toEqual(key(alone.flatMap((one) => one.find(text))));
        },
      ),
    );
  });

  test.each([
    ['We answer promptly.', ['promptly']],
    ['Impromptu prompts', []],
    ['as  soon as possible', []],
    ['ΣΎΝΤΟΜΑ και αμέσως', ['ΣΎΝΤΟΜΑ', 'αμέσως']],
  ])('in letters: %s', (text, expected) => {
    const index = new PhraseIndex(
      'letters',
      patterns.map((pattern) => [pattern, 1] as const),
    );
    expect(index.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
  test('without letters around, in Chinese', () => {
    const text = '我们会尽快答复';
    expect(new PhraseIndex('segmenter', [['尽快', 1] as const]).find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['尽快']);
  });
});
