import { describe, expect, test } from 'vitest';
import { pageOf, seen } from './support.ts';

function words(body: string, front = 'values: { Company: Norrholm, Owner: "<b>*Ann*</b> & [link](x)", daily/weekly: weekly }'): string {
  const { blocks } = pageOf(`---\nkind: policy\nstatus: approved\n${front}\n---\n\n${body}`);
  return seen(blocks.map(({ block }) => (block.kind === 'body' || block.kind === 'title' ? block.html : '')).join(''));
}

describe('a blank with a value', () => {
  test.each([
    ['[Company] answers.', 'Norrholm answers.'],
    ['**[Company]** answers {{COMPANY_NAME}}.', 'Norrholm answers Norrholm.'],
    ['We, [Company\n', 'We, [Company'],
    ['Ask [us at [Company]](page.md).', 'Ask us at Norrholm.'],
    ['> We of [Company] say:\n> [daily/weekly]', 'We of ⟦[Company]⟧ say:\n[daily/weekly]'],
    ['We report [daily/weekly].', 'We report weekly.'],
    ['`[Company]` stays, <insert company> does not.', '[Company] stays, Norrholm does not.'],
    ['😀 [Company] 😀', '😀 Norrholm 😀'],
  ])('%j is shown with it', (body, shown) => expect(words(body)).toBe(shown));

  test('is text, never Markdown or HTML', () => {
    const { html } = pageOf('---\nkind: policy\nvalues: { Owner: "<b>*Ann*</b> & <script>x</script> [link](x)" }\n---\n\nAsk [Owner].\n');
    expect(html).toContain('&lt;b&gt;*Ann*&lt;/b&gt; &amp; &lt;script&gt;x&lt;/script&gt; [link](x)</span>.');
  });

  test('in cells and headings keeps the table and the anchor', () => {
    const { html } = pageOf(
      '---\nkind: policy\nvalues: { Company: "A | B" }\n---\n\n# [Company] policy\n\n| Who | What |\n|--|--|\n| [Company] | x |\n',
    );
    expect(html).toMatch(/<h1[^>]* id="doc-company-policy"[^>]*><span class="value"[^>]*>A \| B<\/span> policy<\/h1>/);
    expect(html).toMatch(/<td><span class="value"[^>]*>A \| B<\/span><\/td>\s*<td>x<\/td>/);
  });

  test('in the front matter is shown in the document control and as the title', () => {
    const page = pageOf(
      '---\nkind: policy\ntitle: Service at [Company]\napplies_to: ["all of [Company]", "us"]\nvalues: { Company: A & B }\n---\n\nText.\n',
    );
    expect(page.title).toBe('Service at A & B');
    expect(page.html).toContain('<h1>Service at A &amp; B</h1>');
    expect(page.html).toContain('all of A &amp; B');
    expect(page.html).not.toContain('data-key="values"');
  });

  test('is shown inside another finding', () => {
    expect(words('## Service standards\n\nWe answer [Company] promptly.')).toContain('We answer Norrholm ⟦promptly⟧.');
  });
});
