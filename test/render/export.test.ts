import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../server/src/render/export/index.ts';
import type { ExportFormat, ExportOptions } from '../../server/src/render/export/options.ts';
import { sample } from './exportSamples.ts';
import { checkedText } from './support.ts';

async function bytesOf(text: string, format: ExportFormat, options: ExportOptions = {}): Promise<Uint8Array> {
  const exported = await exportDocument(checkedText(text), format, options, { reader: 'en', host: {} });
  if (!('bytes' in exported)) throw new Error(exported.message);
  return exported.bytes;
}

async function textOf(text: string, format: ExportFormat, options: ExportOptions = {}): Promise<string> {
  return new TextDecoder().decode(await bytesOf(text, format, options));
}

const head =
  '---\nkind: charter\ntitle: Customer charter\nlanguage: en\nstatus: in-force\nowner: Ann Lee\nversion: 2.1\nvalues:\n  company: Norrholm & Co\n---\n';
const blank = `${head}# Customer charter\n\nWe answer within [X] days.\n\n[Company] stands by it.\n`;
const filled = blank.replace('[X]', '5');

describe('while blanks are open', () => {
  test.each(['html', 'pdf', 'docx', 'markdown', 'summary'] as const)('%s is refused, with the blanks and their lines', async (format) => {
    const exported = await exportDocument(checkedText(blank), format, {}, { reader: 'en', host: {} });
    expect(exported).toMatchObject({ refused: 'blanks', blanks: [{ text: '[X]', line: 13 }] });
  });

  test('a draft is marked, and its blanks stand out', async () => {
    const html = await textOf(blank, 'html', { draft: true });
    expect(html).toContain('<mark class="blank">[X]</mark>');
    expect(html).toContain('<div class="watermark" style="--letters: 5" data-word="Draft"></div>');
    expect(await textOf(blank, 'markdown', { draft: true })).toContain('> **Draft**\n\n# Customer charter');
  });

  test('one that the writer has declared to be none does not count', async () => {
    const text = `${head}# Customer charter\n\n<!-- policywright-disable-next-line placeholders/unfilled -- how forms look -->\nWrite [X] there.\n`;
    expect(await textOf(text, 'html')).not.toContain('class="watermark"');
  });
});

describe('HTML', () => {
  test('stands alone: no script, nothing loaded, nothing of the editor', async () => {
    const html = await textOf(`${filled}\n![A plan](plan.png) ![A map](https://a.example/map.png)\n`, 'html');
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
    expect(html).not.toMatch(/<script|<link|<img|data-line|data-note|data-picture|@import|url\(/);
    expect(html).toContain('Norrholm &amp; Co</span> stands by it.');
    expect(html).not.toContain('class="watermark"');
  });

  test('embeds the pictures that it is given, of kinds without script', async () => {
    const text = `${filled}\n![A plan](plan.png) ![B](b.svg)\n`;
    const pictures = new Map([
      ['plan.png', 'data:image/png;base64,iVBORw0KGgo='],
      ['b.svg', 'data:image/svg+xml;base64,PHN2Zz4='],
    ]);
    const html = await textOf(text, 'html', { pictures });
    expect(html).toContain('<img src="data:image/png;base64,iVBORw0KGgo=" alt="A plan" />');
    expect(html).not.toContain('svg');
  });

  test('has pages with a running title, numbers and an edition', async () => {
    const html = await textOf(filled.replaceAll('Customer charter', 'Charter "A"; } </style>'), 'html', { paper: 'letter' });
    expect(html).toContain('size: letter;');
    expect(html).toContain('content: "Page " counter(page) " of " counter(pages) ""');
    expect(html).toContain('content: "Version 2.1"');
    expect(html).toContain('content: "Charter \\22 A\\22 ; \\7d  \\3c /style\\3e "');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

describe('Markdown', () => {
  test('changes blanks and nothing else', async () => {
    const text = filled.replaceAll('\n', '\r\n');
    expect(await textOf(text, 'markdown')).toBe(text.replace('[Company]', 'Norrholm & Co'));
  });

  test('shows values as they are written', async () => {
    const text = filled.replace('Norrholm & Co', "'*A* <b>b</b> a_b@c.example'");
    expect(await textOf(text, 'markdown', { dropFrontMatter: true })).toBe(
      '# Customer charter\n\nWe answer within 5 days.\n\n\\*A\\* \\<b>b\\</b> a_b@c.example stands by it.\n',
    );
  });

  test('keeps the title that only the front matter gives', async () => {
    expect(await textOf(`${head}We answer within 5 days.\n`, 'markdown', { dropFrontMatter: true })).toBe(
      '# Customer charter\n\nWe answer within 5 days.\n',
    );
  });
});

describe('the summary', () => {
  test('is the section of that name', async () => {
    const text = `${head}# Customer charter\n\n## Purpose\n\nWhy.\n\n## Summary\n\n[Company] answers in 2 days.\n\n## Contact\n\nAnn.\n`;
    expect(await textOf(text, 'summary')).toBe('# Customer charter\n\nNorrholm & Co answers in 2 days.\n');
  });

  test('is gathered from the document in its own words', async () => {
    const text = `${head}# Customer charter\n\n## Purpose\n\nThis charter says what to expect.\n\n## Service standards\n\nWe are glad of every letter. We answer letters within 5 days of receipt.\n\n- We answer calls within 20 seconds.\n\n| Channel | Promise |\n| --- | --- |\n| Chat | We answer within 3 minutes. |\n\n## Complaints\n\nWrite to Ann.\n`;
    expect(await textOf(text, 'summary')).toBe(
      '# Customer charter\n\nThis charter says what to expect.\n\n## Service standards\n\n- We answer letters within 5 days of receipt.\n- We answer calls within 20 seconds.\n\n| Channel | Promise |\n| --- | --- |\n| Chat | We answer within 3 minutes. |\n\n## Complaints\n\nWrite to Ann.\n',
    );
  });
});

describe('Word', () => {
  const read = async (text: string, options: ExportOptions = {}) => {
    const files = unzipSync(await bytesOf(text, 'docx', options));
    const part = (name: string) => (files[name] ? strFromU8(files[name]) : '');
    const all = (pattern: RegExp) =>
      Object.keys(files)
        .filter((name) => pattern.test(name))
        .map(part)
        .join('\n');
    return {
      document: part('word/document.xml'),
      styles: part('word/styles.xml'),
      headers: all(/header\d/),
      footers: all(/footer\d/),
      core: part('docProps/core.xml'),
      links: part('word/_rels/document.xml.rels'),
    };
  };
  const words = (xml: string) => xml.replace(/<w:tab\/>/g, '\t').replace(/<[^>]+>/g, '');

  test('has real headings, lists, tables with header rows, links and emphasis', async () => {
    const { document, links } = await read(
      `${filled}\n## Standards\n\n- one **bold**\n  - two\n\n3. three\n\n| A | B |\n| --- | --: |\n| a | b |\n\n> quoted\n\n[site](https://a.example) [file](other.md) ![A plan](plan.png)\n`,
    );
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.*Customer charter/s);
    expect(document).toMatch(/<w:pStyle w:val="Heading2"\/>.*Standards/s);
    expect(document).toMatch(/<w:ilvl w:val="0"\/>.*one .*<w:b\/>.*bold.*<w:ilvl w:val="1"\/>.*two/s);
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('<w:pStyle w:val="Quote"/>');
    expect(links).toContain('https://a.example');
    expect(links).not.toContain('other.md');
    expect(words(document)).toContain('A plan');
    expect(words(document)).toContain('Norrholm &amp; Co stands by it.');
  });

  test('has document control, header, footer and facts', async () => {
    const { document, headers, footers, core } = await read(filled, { paper: 'letter' });
    expect(words(document)).toContain('Document controlKindService charterStatus'.slice(0, 16));
    expect(words(document)).toContain('OwnerAnn Lee');
    expect(document).toContain('w:w="12240" w:h="15840"');
    expect(words(headers)).toContain('Customer charter');
    expect(footers).toMatch(/Version 2\.1.*PAGE.*NUMPAGES/s);
    expect(core).toContain('<dc:title>Customer charter</dc:title>');
    expect(core).toContain('Ann Lee');
  });

  test('a draft has a watermark on each page, and a word above the title', async () => {
    const { document, headers } = await read(blank, { draft: true });
    expect(words(document)).toMatch(/^Draft/);
    expect(headers.match(/string="Draft"/g)).toHaveLength(2);
    expect(document).toMatch(/w:highlight|w:shd/);
  });

  test.each(['en', 'de', 'vi', 'th', 'el', 'zh'] as const)('in %s it keeps every letter and names the language', async (language) => {
    const { title, text, locale, page } = sample(language);
    const { document, styles, footers } = await read(text);
    expect(words(document)).toContain(title);
    expect(styles).toContain(`"${locale}"`);
    expect(words(footers)).toContain(page);
  });
});
