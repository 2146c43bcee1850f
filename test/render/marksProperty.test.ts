import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, markOn, seen, withoutMarks } from './support.ts';

/** Pieces of Markdown that meet each other in every order. */
const pieces = [
  'soon',
  'promptly',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '  \n',
  '\\\n',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~~',
  '~',
  '`',
  '``',
  '\\',
  '\\*',
  '\\|',
  '&amp;',
  '&lt;',
  '&#39;',
  '&nope;',
  '<',
  '>',
  '<b>',
  '</b>',
  '<br>',
  '<mark>',
  '</mark>',
  '<insert date>',
  '</p>',
  '<p>',
  '</li>',
  '<td>',
  '<script>',
  '<!-- c -->',
  '<a href="x">',
  '</a>',
  '<https://soon.example>',
  '<a@b.example>',
  '[',
  ']',
  '(',
  ')',
  '[soon](soon.md)',
  '![soon](soon.png)',
  '![soon](https://x.example/soon.png)',
  '[soon]',
  '[soon]: soon.md\n',
  '# ',
  '## ',
  ' ##',
  '\n===\n',
  '\n---\n',
  '> ',
  '- ',
  '1. ',
  '  ',
  '    ',
  '|',
  '| a | b |\n|---|:-:|\n',
  '| soon | soon |\n',
  '```\n',
  '<div>\n',
  '</div>\n',
  '[X]',
  '🛎️',
  'ảé',
  'โดยเร็ว',
  '尽快',
  '\uFEFF',
  '\0',
  '\u00A0',
  '\u200B',
  '"',
  "'",
  '=',
];
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const spans = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 })), { maxLength: 8 });

describe('marks only add tags', () => {
  test('without them the HTML is the same, whatever they cover', () => {
    fc.assert(
      fc.property(markdown, spans, (text, places) => {
        const marks = places.map(([start, length]) => markOn(start, start + length));
        expect(withoutMarks(bodyOf(text, marks))).toBe(bodyOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('opened tags are closed in order', () => {
    fc.assert(
      fc.property(markdown, spans, (text, places) => {
        const open: string[] = [];
        for (const [, closing, name = ''] of bodyOf(
          text,
          places.map(([start, length]) => markOn(start, start + length)),
        ).matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(?<!\/)>/g)) {
          if (closing) expect(open.pop()).toBe(name);
          else open.push(name);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Places where a word can stand; `@` is the word. Every word of the text is visible exactly once. */
const places = [
  '@',
  '**@**',
  '*a @ b*',
  '~~@~~',
  '[@](x.md)',
  '[a @](x.md "t")',
  '`c` @',
  '&amp; @ &lt;',
  '\\* @',
  '<b>@</b>',
  '<i title="t">@</i>',
  '![p](p.png) @',
  '<https://x.example> @',
  '[X] @',
  'x <!-- c --> @',
  '[insert @ here]',
  '_@_ **b**',
  '*(@)*',
  '"@"',
  '<insert @>',
];
const blocks = [
  (words: string) => words,
  (words: string) => `> ${words}`,
  (words: string) => `- ${words}`,
  (words: string) => `1. one\n   - ${words}`,
  (words: string) => `## ${words}`,
  (words: string) => `${words}\n---`,
  (words: string) => `| h | k |\n|---|---|\n| x \\| y | ${words} |`,
  (words: string) => `- > 1) ${words}`,
];

const documents = fc.array(fc.tuple(fc.constantFrom(...blocks), fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 6 })), {
  minLength: 1,
  maxLength: 6,
});

describe('the right words are marked', () => {
  test.each(['\n', '\r\n'])('of many equal words the one that was meant, lines ending in %j', (eol) => {
    fc.assert(
      fc.property(documents, fc.nat(100), fc.boolean(), (parts, choice, frontMatter) => {
        const body = parts.map(([block, inside]) => block(inside.join(' ').replaceAll('@', 'soon'))).join('\n\n');
        const text = `${frontMatter ? '---\nkind: policy\n---\n' : ''}${body}\n`.replaceAll('\n', eol);
        const starts = [...text.matchAll(/soon/g)].map(({ index }) => index);
        const meant = choice % starts.length;
        const start = starts[meant] ?? 0;
        const words = seen(bodyOf(text, [markOn(start, start + 4)]));
        expect(words.match(/⟦[^⟧]*⟧/g)).toEqual(['⟦soon⟧']);
        expect(words.slice(0, words.indexOf('⟦')).match(/soon/g)?.length ?? 0).toBe(meant);
      }),
      { numRuns: 500 },
    );
  });
});
