import createParser from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { extendWith } from '../../client/src/preview/builtInMarkdown.ts';
import type { BuiltInResult } from '../../server/src/protocol.ts';

const control = '<table class="document-control"></table>\n';
const facts: BuiltInResult = {
  control,
  blanks: [{ text: '[Company]', value: 'A & <b>' }, { text: '[Company] Ltd' }, { text: '[Date]' }, { text: '<insert date>' }],
};

/** As VS Code does it: what is parsed is kept, and the document is named when it is written out. */
function rendered(markdown: string, place: string | null = 'policy'): string {
  const md = extendWith(createParser({ html: true }), (given) => (given === 'policy' ? facts : undefined));
  return md.renderer.render(md.parse(markdown, {}), md.options, place === null ? {} : { currentDocument: place });
}

describe("VS Code's own preview of a policy", () => {
  test('shows values in place of blanks, as text', () => {
    expect(rendered('Ask [Company].')).toContain('Ask <span class="policywright-value" title="[Company]">A &amp; &lt;b&gt;</span>.');
  });

  test('shows blanks as such, the longest that fits', () => {
    expect(rendered('At [Company] Ltd on *[Date]*.')).toContain(
      'At <span class="policywright-blank">[Company] Ltd</span> on <em><span class="policywright-blank">[Date]</span></em>.',
    );
    expect(rendered('On <insert date>.')).toContain('<span class="policywright-blank">&lt;insert date&gt;</span>');
  });

  test('leaves code, links and other words alone', () => {
    expect(rendered('`[Date]` [Dates](a.md) <b>x</b> [Data] & more')).toContain(
      '<code>[Date]</code> <a href="a.md">Dates</a> <b>x</b> [Data] &amp; more',
    );
  });

  test('leaves tags alone in which a blank stands', () => {
    expect(rendered('See <a href="x?[Date]">there</a>.')).toContain('See <a href="x?[Date]">there</a>.');
  });

  test('puts document control below the title', () => {
    expect(rendered('# Policy\n\nText.')).toBe(`<h1>Policy</h1>\n${control}<p>Text.</p>\n`);
    expect(rendered('Text.\n\n# Policy')).toBe(`${control}<p>Text.</p>\n<h1>Policy</h1>\n`);
  });

  test.each([null, 'notes'])('is as ever for other documents: %j', (place) => {
    expect(rendered('# Policy\n\n[Company] <insert date>', place)).toBe('<h1>Policy</h1>\n<p>[Company] <insert date></p>\n');
  });
});
