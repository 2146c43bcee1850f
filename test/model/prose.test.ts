import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, unitsIn } from '../../server/src/model/document.ts';
import { objectCharacter, proseOf } from '../../server/src/model/prose.ts';

/** The prose of the first unit that has any, and what each of its words was made from. */
function read(source: string): { prose: string; sourceOf: (words: string) => string } {
  for (const { unit } of unitsIn(parseDocument(source))) {
    const prose = proseOf(unit);
    if (prose.text.trim() === '') continue;
    const sourceOf = (words: string) => {
      const start = prose.text.indexOf(words);
      expect(start, `"${words}" in "${prose.text}"`).toBeGreaterThanOrEqual(0);
      const span = prose.toSource({ start, end: start + words.length });
      return unit.text.slice(span.start, span.end);
    };
    return { prose: prose.text, sourceOf };
  }
  return { prose: '', sourceOf: () => '' };
}

describe('what a reader sees, and the words it was made from', () => {
  test.each([
    ['plain words', 'We answer promptly.', 'We answer promptly.', 'answer promptly', 'answer promptly'],
    ['emphasis around a phrase', 'We answer **promptly** today.', 'We answer promptly today.', 'promptly', 'promptly'],
    ['emphasis inside a phrase', 'as *soon* as possible', 'as soon as possible', 'as soon as possible', 'as *soon* as possible'],
    ['emphasis inside a word', 'prompt**ly** now', 'promptly now', 'promptly', 'prompt**ly'],
    ['what is crossed out is not said', '~~soon~~ in 24 hours', 'in 24 hours', '24 hours', '24 hours'],
    ['a link', 'see [our charter](charter.md "x") now', 'see our charter now', 'our charter', 'our charter'],
    ['a link by name', 'see [our charter][c] now\n\n[c]: x.md', 'see our charter now', 'charter now', 'charter][c] now'],
    ['a blank in brackets', 'within [X] hours', 'within [X] hours', '[X] hours', '[X] hours'],
    ['an address in a blank', 'write to [Name, e.g. ann@example.com] now', `write to [Name, e.g. ${objectCharacter}] now`, '] now', '] now'],
    ['code', 'run `as soon as` now', `run ${objectCharacter} now`, 'now', 'now'],
    ['an image', 'see ![soon](x.png) now', `see ${objectCharacter} now`, 'now', 'now'],
    ['an address', 'see <https://example.com/soon> now', `see ${objectCharacter} now`, objectCharacter, '<https://example.com/soon>'],
    ['entities', 'Tom &amp; Jerry&nbsp;answer', 'Tom & Jerry answer', 'Jerry answer', 'Jerry&nbsp;answer'],
    ['numeric entities', 'caf&#233; &#x2014; open', 'café — open', 'café — open', 'caf&#233; &#x2014; open'],
    ['named entities', 'Gr&uuml;&szlig;e &hellip; &copy;', 'Grüße … ©', 'Grüße', 'Gr&uuml;&szlig;e'],
    ['escapes', '5 \\* 3 \\[x\\] soon', '5 * 3 [x] soon', '* 3 [x] soon', '* 3 \\[x\\] soon'],
    ['a hard break', 'as soon  \nas possible', 'as soon as possible', 'soon as', 'soon  \nas'],
    ['a backslash break', 'as soon\\\nas possible', 'as soon as possible', 'soon as', 'soon\\\nas'],
    ['a tag', 'one<br>two <kbd>Ctrl</kbd> now', 'one two Ctrl now', 'Ctrl now', 'Ctrl</kbd> now'],
    ['a blank in angle brackets', 'by <insert date> at noon', 'by <insert date> at noon', '<insert date>', '<insert date>'],
    ['a comment', 'as <!-- x --> soon', 'as soon', 'as soon', 'as <!-- x --> soon'],
    ['Windows line ends', 'as soon\r\nas possible', 'as soon as possible', 'soon as', 'soon\r\nas'],
    ['decomposed Vietnamese', 'trả lời sớm nhất có thể'.normalize('NFD'), 'trả lời sớm nhất có thể', 'sớm nhất', 'sớm nhất'.normalize('NFD')],
    ['an emoji before', '😀😀 answer **soon**', '😀😀 answer soon', 'soon', 'soon'],
    ['an emoji with decomposed letters', '👩‍👩‍👧 sớm nhất'.normalize('NFD'), '👩‍👩‍👧 sớm nhất', 'nhất', 'nhất'.normalize('NFD')],
    ['a quotation over two lines', '> as soon\n> as possible', 'as soon as possible', 'soon as', 'soon\n> as'],
    ['a list item over two lines', '- as soon\n  as possible', 'as soon as possible', 'soon as', 'soon\n  as'],
    ['a quotation in a list', '- > as soon\n  > as possible', 'as soon as possible', 'soon as', 'soon\n  > as'],
    ['a task', '- [x] answer soon', 'answer soon', 'answer', 'answer'],
    ['a heading with marks', '## Our *aim* ##', 'Our aim', 'Our aim', 'Our *aim'],
    ['an underlined heading', 'Our aim\n=======', 'Our aim', 'Our aim', 'Our aim'],
    ['a heading over two lines', 'Our\naim\n---', 'Our aim', 'Our aim', 'Our\naim'],
    ['a table row', '| Phone | **3** rings |\n|---|---|\n', '| Phone | 3 rings |', '3 rings', '3** rings'],
    ['Thai', 'ตอบ**โดยเร็ว**ที่สุด', 'ตอบโดยเร็วที่สุด', 'โดยเร็วที่สุด', 'โดยเร็ว**ที่สุด'],
    ['Chinese over two lines', '我们会**尽快**\n答复', '我们会尽快 答复', '尽快', '尽快'],
  ])('%s', (_name, source, prose, words, from) => {
    const found = read(source);
    expect(found.prose.trim()).toBe(prose);
    expect(found.sourceOf(words)).toBe(from);
  });

  test.each([
    ['code', '```\nas soon as\n```'],
    ['indented code', '    as soon as'],
    ['HTML', '<div>\nas soon as\n</div>'],
    ['a comment', '<!-- as soon as -->'],
  ])('%s has none', (_name, source) => {
    expect(read(source).prose).toBe('');
  });
});

const pieces = fc.constantFrom(
  'word',
  'two words',
  '**bold**',
  '*it',
  'em*',
  '[X]',
  '[a](b)',
  '[a][b]',
  '`code`',
  '`',
  '&nbsp;',
  '&uuml;',
  '\\*',
  '<br>',
  '<x y>',
  'ngày',
  'ngày'.normalize('NFD'),
  '😀',
  'ข้อ',
  '\n',
  '\r\n',
  '\n> ',
  '\n  ',
  ' ',
  '  ',
  '|',
  '~~s~~',
  '!',
  '<!-- c -->',
  'https://example.com',
  '_u_',
  '\u00A0',
  '\u0301',
);
const prefix = fc.constantFrom('', '- ', '> ', '## ', '1. ', '> - ', '| a |\n|--|\n| ');

test('every word of any prose maps back to text that reads the same, in order and inside the unit', () => {
  fc.assert(
    fc.property(prefix, fc.array(pieces, { maxLength: 14 }), (start, all) => {
      for (const { unit } of unitsIn(parseDocument(start + all.join('')))) {
        const prose = proseOf(unit);
        let last = 0;
        for (const { index, 0: words } of prose.text.matchAll(/[\p{L}\p{M}]+/gu)) {
          const span = prose.toSource({ start: index, end: index + words.length });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(unit.text.length);
          expect(span.end).toBeGreaterThan(span.start);
          const source = unit.text.slice(span.start, span.end);
          if (!source.includes('&')) expect(source.replace(/[*_~`\\]|<[^>]*>/g, '').normalize('NFD')).toContain(words.normalize('NFD').charAt(0));
          last = span.start;
        }
      }
    }),
    { numRuns: 1000 },
  );
});
