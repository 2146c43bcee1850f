import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { renderBody } from '../../server/src/render/blocks.ts';
import { bodyOf, drawn, markOn, pageOf, seen } from './support.ts';

describe('a finding is marked where it stands', () => {
  test.each([
    ['in a paragraph', 'We answer ⟦promptly⟧.', 'We answer ⟦promptly⟧.'],
    ['the second of two equal words', 'promptly and ⟦promptly⟧', 'promptly and ⟦promptly⟧'],
    ['both of two equal words', '⟦promptly⟧ and ⟦promptly⟧', '⟦promptly⟧ and ⟦promptly⟧'],
    ['at the beginning and at the end', '⟦a⟧ b ⟦c⟧', '⟦a⟧ b ⟦c⟧'],
    ['a whole paragraph', '⟦We answer.⟧', '⟦We answer.⟧'],
    ['inside emphasis', 'We *answer ⟦soon⟧ and* well', 'We answer ⟦soon⟧ and well'],
    ['with emphasis inside', '⟦as *soon* as possible⟧', '⟦as ⟧⟦soon⟧⟦ as possible⟧'],
    ['over the edge of emphasis', 'an **⟦prompt**ly⟧ b', 'an ⟦prompt⟧⟦ly⟧ b'],
    ['with the marks of emphasis', 'a ⟦**soon**⟧ b', 'a ⟦soon⟧ b'],
    ['beside a star that is none', '2 * ⟦soon⟧ * 3', '2 * ⟦soon⟧ * 3'],
    ['in struck-out words', '~~a ⟦soon⟧~~ ⟦soon⟧', 'a ⟦soon⟧ ⟦soon⟧'],
    ['beside an odd number of tildes', 'x ~~~a~~~~ ⟦soon⟧', 'x ~a~~ ⟦soon⟧'],
    ['in a heading', '## Our ⟦soon⟧ ##', 'Our ⟦soon⟧'],
    ['a heading with its hashes', '⟦## Scope⟧', '⟦Scope⟧'],
    ['in an underlined heading', 'Our ⟦soon⟧\n===', 'Our ⟦soon⟧'],
    ['on the second line of an underlined heading', 'Our\n  way ⟦soon⟧  \n---', 'Our\nway ⟦soon⟧'],
    ['on a later line', 'one soon\n  two ⟦soon⟧\nthree soon', 'one soon\ntwo ⟦soon⟧\nthree soon'],
    ['after a hard line break', 'one soon  \ntwo ⟦soon⟧', 'one soon\ntwo ⟦soon⟧'],
    ['before a hard line break', 'one ⟦soon⟧  \ntwo soon', 'one ⟦soon⟧\ntwo soon'],
    ['after a backslash line break', 'one soon\\\ntwo ⟦soon⟧', 'one soon\ntwo ⟦soon⟧'],
    ['in a quotation', '> one soon\n> two ⟦soon⟧', 'one soon\ntwo ⟦soon⟧'],
    ['in a lazy quotation', '> one soon\ntwo ⟦soon⟧', 'one soon\ntwo ⟦soon⟧'],
    ['in a quoted heading', '> # one ⟦soon⟧', 'one ⟦soon⟧'],
    ['in a list', '- one soon\n- two ⟦soon⟧', 'one soon\ntwo ⟦soon⟧'],
    ['in a list in a list', '1. one\n   - two ⟦soon⟧\n     and ⟦soon⟧', 'one\n\ntwo ⟦soon⟧\nand ⟦soon⟧'],
    ['in a list on one line', '- - 1. one ⟦soon⟧', 'one ⟦soon⟧'],
    ['after a tab', '-\tone\n\n\ttwo ⟦soon⟧', 'one\ntwo ⟦soon⟧'],
    ['in the words of a link', '[our ⟦soon⟧ page](soon.md "soon") ⟦soon⟧', 'our ⟦soon⟧ page ⟦soon⟧'],
    ['in a link by reference', '[⟦soon⟧][soon]\n\n[soon]: soon.md', '⟦soon⟧'],
    ['after an address', '<https://soon.example/soon> ⟦soon⟧', 'https://soon.example/soon ⟦soon⟧'],
    ['in an address', '<https://⟦soon⟧.example>', 'https://⟦soon⟧.example'],
    ['after a picture', '![soon](soon.png) ⟦soon⟧', '⟦soon⟧'],
    ['after code', '`soon` ⟦soon⟧', 'soon ⟦soon⟧'],
    ['over code', '⟦as `soon` as⟧', '⟦as ⟧⟦soon⟧⟦ as⟧'],
    ['beside a backtick that is none', '` ⟦soon⟧', '` ⟦soon⟧'],
    ['after an entity', '&amp; &copy; ⟦soon⟧', '& © ⟦soon⟧'],
    ['over an entity', '⟦a &amp; b⟧ &amp; c', '⟦a & b⟧ & c'],
    ['after an escape', '\\* \\_ ⟦soon⟧', '* _ ⟦soon⟧'],
    ['over an escape', 'a ⟦1\\. b⟧ c', 'a ⟦1. b⟧ c'],
    ['after a comment', 'a <!-- soon --> ⟦soon⟧', 'a  ⟦soon⟧'],
    ['in inline HTML', '<b>a ⟦soon⟧</b> <i title="soon">⟦soon⟧</i>', 'a ⟦soon⟧ ⟦soon⟧'],
    ['over inline HTML', '⟦as <b>soon</b> as⟧', '⟦as ⟧⟦soon⟧⟦ as⟧'],
    ['beside a mark of the writer', '<mark>⟦soon⟧</mark> soon', '⟦soon⟧ soon'],
    ['a blank in angle brackets', 'at ⟦<insert time>⟧ o’clock', 'at ⟦<insert time>⟧ o’clock'],
    ['one in another', '⟦as ⟦soon⟧ as⟧', '⟦as ⟦soon⟧ as⟧'],
    ['two on the same words', '⟦⟦soon⟧⟧', '⟦⟦soon⟧⟧'],
    ['with letters outside the basic plane before it', '🛎️ 👩‍💼 ⟦soon⟧', '🛎️ 👩‍💼 ⟦soon⟧'],
    ['with combining marks', 'tra\u0309 lo\u031B\u0300i ⟦so\u031B\u0301m⟧', 'tra\u0309 lo\u031B\u0300i ⟦so\u031B\u0301m⟧'],
    ['in Thai', 'เราตอบ⟦โดยเร็ว⟧ทุกครั้ง', 'เราตอบ⟦โดยเร็ว⟧ทุกครั้ง'],
    ['in Chinese', '我们⟦尽快⟧答复，**⟦尽快⟧**处理。', '我们⟦尽快⟧答复，⟦尽快⟧处理。'],
    ['below front matter', '---\nkind: policy\ntitle: soon\n---\n\nWe answer ⟦soon⟧.', 'We answer ⟦soon⟧.'],
    ['after a byte-order mark', '\uFEFFWe answer ⟦soon⟧.', 'We answer ⟦soon⟧.'],
    ['after a null character', '\0 We answer ⟦soon⟧.', '\uFFFD We answer ⟦soon⟧.'],
  ])('%s', (_name, drawing, expected) => {
    expect(drawn(drawing)).toBe(expected);
  });

  test.each(['\r\n', '\r'])('with line breaks %j', (eol) => {
    const drawing = [
      '# Title',
      '',
      '> one soon',
      '> two ⟦soon⟧',
      '',
      '- one',
      '  two ⟦soon⟧',
      '',
      '| a | b |',
      '|---|---|',
      '| soon | ⟦soon⟧ |',
    ].join(eol);
    const words = drawn(drawing)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(words).toEqual(['Title', 'one soon', 'two ⟦soon⟧', 'one', 'two ⟦soon⟧', 'a', 'b', 'soon', '⟦soon⟧']);
  });

  test.each([
    ['in a cell', '| a | b |\n|---|---|\n| soon | we ⟦soon⟧ |'],
    ['in a head cell', '| a ⟦soon⟧ | b |\n|---|---|\n| soon | soon |'],
    ['without outer bars', 'a | b\n--|--\nsoon | ⟦soon⟧'],
    ['after an empty cell', '| a | b |\n|---|---|\n|  | ⟦soon⟧ |'],
    ['after an escaped bar', '| a | b |\n|---|---|\n| soon \\| ⟦soon⟧ \\| soon | soon |'],
    ['over an escaped bar', '| a | b |\n|---|---|\n| ⟦soon \\| later⟧ | soon |'],
    ['in a quoted table', '> | a | b |\n> |---|---|\n> | soon | ⟦soon⟧ |'],
    ['in a table in a list', '- | a | b |\n  |---|---|\n  | soon | ⟦soon⟧ |'],
    ['in emphasis in a cell', '| a | b |\n|---|---|\n| soon | **so ⟦soon⟧** |'],
    ['in a row with too few cells', '| a | b |\n|---|---|\n| ⟦soon⟧ |'],
    ['in a row with too many cells', '| a | b |\n|---|---|\n| soon | ⟦soon⟧ | soon |'],
  ])('%s of a table', (_name, drawing) => {
    const words = drawn(drawing).split('\n');
    const expected = drawing.split('\n').find((line) => line.includes('⟦')) ?? '';
    const marked = /⟦.*⟧/.exec(expected)?.[0].replaceAll('\\|', '|') ?? '';
    expect(words.filter((line) => line.includes('⟦'))).toHaveLength(1);
    expect(words.join('\n')).toContain(marked);
    const cell = expected.split(/(?<!\\)\|/).find((part) => part.includes('⟦')) ?? '';
    expect(words).toContain(
      cell
        .replaceAll('\\|', '|')
        .replaceAll('*', '')
        .replace(/^[>\s-]+/, '')
        .trim(),
    );
  });
});

describe('what cannot be drawn in place leaves the page as it is', () => {
  test.each([
    ['in the address of a link', '[a](⟦soon⟧.md)'],
    ['in a picture', '![⟦soon⟧](a.png)'],
    ['in a comment', '<!-- ⟦soon⟧ -->'],
    ['in a block of code', '```\n⟦soon⟧\n```'],
    ['in a block of HTML', '<div>\n⟦soon⟧\n</div>'],
    ['on a list mark', '⟦-⟧ soon'],
    ['on a definition', '[a]: ⟦soon⟧.md'],
  ])('%s', (_name, drawing) => {
    expect(drawn(drawing)).not.toContain('⟦');
    expect(drawn(drawing)).toBe(drawn(drawing.replaceAll(/[⟦⟧]/g, '')));
  });
});

describe('a mark', () => {
  test('says how severe it is and leads to its note', () => {
    const { blocks } = renderBody(parseDocument('One.\n\nWe answer promptly.'), [markOn(16, 24, { message: 'Say "how" soon & <when>.' })]);
    expect(blocks[1]?.block.html).toContain('<mark class="finding severity-warning" data-note="0">promptly</mark>');
    expect(blocks[1]?.block.notes).toEqual([
      { start: 10, end: 18, rule: 'standards/vague', severity: 'warning', message: 'Say "how" soon & <when>.', fixes: [] },
    ]);
  });

  test('of a blank says so', () => {
    expect(bodyOf('in [X] days', [markOn(3, 6, { rule: 'placeholders/unfilled' })])).toContain('class="finding severity-warning blank"');
  });

  test('in pieces has one note', () => {
    const html = bodyOf('as **soon** as', [markOn(0, 14)]);
    expect(html.match(/data-note="0"/g)).toHaveLength(3);
    expect(html.match(/class="finding severity-warning continued"/g)).toHaveLength(2);
  });

  test('is drawn for each finding that is not silenced', () => {
    const html = pageOf(
      '---\nkind: policy\nlanguage: en\n---\n# P\n\n## Standards\n\nWe answer promptly.\n\n<!-- policywright-disable-next-line standards/vague -- agreed -->\nWe call promptly.\n',
    ).html;
    expect(seen(html)).toContain('We answer ⟦promptly⟧.');
    expect(seen(html)).toContain('We call promptly.');
  });
});
