import { describe, expect, test } from 'vitest';
import { writtenDate } from '../../server/src/features/writtenDate.ts';
import { packs } from '../../server/src/languages/index.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { memoryHost } from '../support/host.ts';
import { pageOf, seen, withoutMarks } from './support.ts';

/** The rows of the table: key, label and value as words. */
function rowsOf(html: string): readonly (readonly [string, string, string])[] {
  const rows = [...html.matchAll(/<tr data-key="([^"]*)"><th scope="row"[^>]*>(.*?)<\/th><td>(.*?)<\/td><\/tr>/g)];
  return rows.map(([, key = '', label = '', value = '']) => [key, seen(label), seen(value)]);
}

const head = '---\nkind: policy\n';

describe('the document-control table', () => {
  test('names known keys first, in its own order, and says values as readers do', () => {
    const { html } = pageOf('---\nticket: CS-17\nowner: Head of Service\nstatus: draft\ntype: policy\nversion: "1.10"\nlang: en-GB\n---\n# Policy\n');
    expect(rowsOf(html)).toEqual([
      ['kind', 'Kind', 'Customer service policy'],
      ['status', 'Status', 'Draft'],
      ['version', 'Version', '1.10'],
      ['owner', 'Owner', 'Head of Service'],
      ['language', 'Language', 'English'],
      ['ticket', 'ticket', 'CS-17'],
    ]);
  });

  test('has its caption, labels and values in the language of the document, and explains its keys in that of the reader', () => {
    expect(pageOf(`${head}---\n`).html).toContain('<table class="document-control"><caption>Document control</caption>');
    const { html } = pageOf(`${head}language: de\nstatus: draft\n---\n\n# Richtlinie\n`, 'en');
    expect(html).toContain('<caption>Angaben zum Dokument</caption>');
    expect(html).toMatch(/<tr data-key="status"><th scope="row" title="Where the document stands[^"]*">Status<\/th><td>Entwurf<\/td>/i);
    expect(html).toMatch(/<th scope="row"[^>]*>Sprache<\/th><td>Deutsch<\/td>/);
  });

  test('leaves out a title that stands above it, unless something is to be said of it', () => {
    const keysOf = (text: string) => rowsOf(pageOf(text).html).map(([key]) => key);
    const titled = (title: string, rest = '\n# Service policy of Norrholm\n') => `${head}title: ${title}\nowner: Ann\n---\n${rest}`;
    expect(keysOf(titled('Service policy of Norrholm'))).toEqual(['kind', 'owner']);
    expect(keysOf(titled('Service policy of Norrholm', '\nText.\n'))).toEqual(['kind', 'owner']);
    expect(keysOf(titled('Our service policy'))).toEqual(['title', 'kind', 'owner']);
    expect(keysOf(titled('Service policy of [Company]', '\nText.\n'))).toEqual(['title', 'kind', 'owner']);
  });

  test.each(languageCodes)('has labels in %s', (reader) => {
    const text = `${head}title: T\nlanguage: ${reader}\nstatus: draft\nowner: O\ncontact: C\nversion: V\neffective: 2026-01-01\nreviewed: 2026-01-01\nreview_cycle: P1Y\napproved_by: A\napplies_to: A\nclassification: C\nid: I\ntranslation_of: t.md\nsatisfies: S\n---\n\n# Another title\n`;
    const labels = rowsOf(pageOf(text).html).map(([, label]) => label);
    expect(new Set(labels).size).toBe(16);
    expect(labels).not.toContain('');
  });

  test('escapes what it shows', () => {
    expect(pageOf(`${head}owner: "<b>R&D</b>"\n"<i>": x\n---\n`).html).toContain(
      '<td>&lt;b&gt;R&amp;D&lt;/b&gt;</td></tr><tr data-key="&lt;i&gt;"><th scope="row">&lt;i&gt;</th>',
    );
  });

  test('writes dates as the document does, and gives them their machine form', () => {
    const { html } = pageOf(`${head}language: de\neffective: 2026-02-01\nreviewed: 31. Jan. 2026\nseen: 2025-12-31\nversion: 2026\n---\n`);
    expect(html).toContain('<time datetime="2026-02-01">1. Februar 2026</time>');
    expect(withoutMarks(html)).toContain('<time datetime="2026-01-31">31. Januar 2026</time>');
    expect(html).toContain('<time datetime="2025-12-31">31. Dezember 2025</time>');
    expect(html.match(/<time/g)).toHaveLength(3);
  });

  test.each(languageCodes)('and all else on the page write dates in one form in %s', (reader) => {
    const day = writtenDate('2026-06-20', packs[reader]);
    const text = `${head}language: ${reader}\nstatus: in-force\neffective: 2026-06-20\nnext_review: 2026-06-20\nhistory:\n  - date: 2026-06-20\n    change: First\n---\n# Policy\n`;
    const { html, blocks, figures } = pageOf(text, reader);
    const notes = blocks.flatMap(({ block }) => block.notes);
    expect(html.split(day)).toHaveLength(4);
    expect(figures.find(({ id }) => id === 'review')?.value).toBe(day);
    expect(notes.filter(({ rule }) => rule.startsWith('lifecycle/')).map(({ message }) => message.includes(day))).toContain(true);
    expect([html.replace(/"2026-06-20"/g, ''), ...notes.map(({ message }) => message)].join('')).not.toContain('2026-06-20');
  });

  describe('says in the language of the page what means the same in every language', () => {
    const valuesOf = (key: string, value: string, language: LanguageCode) => {
      const rows = rowsOf(pageOf(`${head}language: ${language}\n${key}: ${value}\n---\n`).html);
      return rows.find(([name]) => name === key)?.[2]?.replace(/[⟦⟧]/g, '');
    };

    test.each([
      ['en', ['12 months', '1 year', '6 months', '2 years', 'internal use only', 'public', 'In force']],
      ['de', ['12 Monate', '1 Jahr', '6 Monate', '2 Jahre', 'intern', 'öffentlich', 'In Kraft']],
      ['vi', ['12 tháng', '1 năm', '6 tháng', '2 năm', 'Nội bộ', 'Công khai', 'Đang có hiệu lực']],
      ['th', ['12 เดือน', '1 ปี', '6 เดือน', '2 ปี', 'ใช้ภายในองค์กร', 'เปิดเผยต่อสาธารณะ', 'มีผลใช้บังคับ']],
      ['el', ['12 μήνες', '1 έτος', '6 μήνες', '2 έτη', 'Εσωτερικής χρήσης', 'Δημόσιο', 'Σε ισχύ']],
      ['zh', ['12个月', '1年', '6个月', '2年', '内部', '公开', '生效']],
    ] as const)('in %s', (reader, expected) => {
      const cycles = ['12 months', 'P1Y', 'P6M', '2 years'].map((value) => valuesOf('review_cycle', value, reader));
      const levels = ['internal use only', 'public'].map((value) => valuesOf('classification', value, reader));
      expect([...cycles, ...levels, valuesOf('status', 'in-force', reader)]).toEqual(expected);
    });

    test.each(languageCodes)('and leaves in %s what it does not know, or what says more', (reader) => {
      for (const value of ['12 months, sooner if the law changes', 'TLP:AMBER', 'when needed', 'P1Y6M'])
        for (const key of ['review_cycle', 'classification'] as const) expect(valuesOf(key, value, reader)).toBe(value);
    });

    test('and keeps the own words of a writer, whose other words become those of the document', () => {
      expect(valuesOf('review_cycle', 'jährlich', 'de')).toBe('jährlich');
      expect(valuesOf('review_cycle', 'annually', 'el')).toBe('1 έτος');
      expect(valuesOf('review_cycle', '24 months', 'th')).toBe('24 เดือน');
      expect(valuesOf('classification', 'lưu hành nội bộ', 'vi')).toBe('lưu hành nội bộ');
      expect(valuesOf('classification', 'internal use only', 'zh')).toBe('内部');
    });

    test('in files for readers as well, at the head of each page too', async () => {
      const text = `${head}language: th\nreview_cycle: 12 months\nclassification: internal\n---\n\n# นโยบาย\n\nข้อความ\n`;
      const service = createPolicyService(memoryHost());
      service.open('file:///work/a.md', text, 1);
      const made = await service.export('file:///work/a.md', 'html', 'en', {});
      const html = made && 'bytes' in made ? new TextDecoder().decode(made.bytes) : '';
      expect(html).toContain('12 เดือน');
      expect(html).not.toMatch(/12 months|internal/);
      expect(service.document('file:///work/a.md')?.text).toBe(text);
    });
  });

  test('reads years of the Buddhist era', () => {
    expect(withoutMarks(pageOf(`${head}language: th\neffective: 31 มกราคม 2569\n---\n`, 'th').html)).toContain(
      '<time datetime="2026-01-31">31 มกราคม 2569</time>',
    );
  });

  test('shows lists and mappings', () => {
    const { html } = pageOf(`${head}satisfies: [ISO 10002, ISO 9001]\nplaces:\n  Company: Norrholm\n  Sites: [Leeds, {Hall: 2}]\n---\n`);
    expect(html).toContain('<td>ISO 10002<br>ISO 9001</td>');
    expect(html).toContain(
      '<dl><dt>Company</dt><dd>Norrholm</dd><dt>Sites</dt><dd><ul><li>Leeds</li><li><dl><dt>Hall</dt><dd>2</dd></dl></li></ul></dd></dl>',
    );
  });

  test('leaves out settings for the checks', () => {
    expect(pageOf(`${head}policywright: { disable: standards/vague }\n---\n`).html).not.toContain('standards/vague');
    expect(pageOf(`${head}values: { Company: Norrholm }\n---\n\n# Policy\n`).html).not.toContain('Norrholm');
  });

  test('is left out where there is no front matter', () => {
    expect(pageOf('# Policy\n').html).not.toContain('document-control');
  });

  test.each([
    ['TOML', '+++\nkind = "policy"\nowner = "Head"\neffective = 2026-01-01\n+++\n'],
    ['without an opening line', 'id: 7\nkind: policy\nowner: Head\neffective: 2026-01-01\n---\n'],
    ['CRLF', '---\r\nkind: policy\r\nowner: Head\r\neffective: 2026-01-01\r\n---\r\n'],
    ['a byte-order mark', '\uFEFF---\nkind: policy\nowner: Head\neffective: 2026-01-01\n---\n'],
  ])('reads front matter: %s', (_name, text) => {
    expect(rowsOf(withoutMarks(pageOf(`${text}# Policy\n`).html)).filter(([key]) => key !== 'id')).toEqual([
      ['kind', 'Kind', 'Customer service policy'],
      ['effective', 'In force from', '1 January 2026'],
      ['owner', 'Owner', 'Head'],
    ]);
  });
});

describe('findings in front matter', () => {
  test('are marked on the words they mean', () => {
    const { html } = pageOf(`${head}owner: "[Name] or [Role]"\n---\n`);
    expect(rowsOf(html).at(-1)).toEqual(['owner', 'Owner', '⟦[Name]⟧ or ⟦[Role]⟧']);
  });

  test('are marked on the second of two equal words', () => {
    expect(rowsOf(pageOf(`${head}owner: "Name, [Name]"\n---\n`).html).at(-1)?.[2]).toBe('Name, ⟦[Name]⟧');
  });

  test('are marked on the whole value where it is shown in other words', () => {
    expect(rowsOf(pageOf('---\nkind: polici\n---\n\n# Policy\n').html)[0]).toEqual(['kind', 'Kind', '⟦polici⟧']);
  });

  test('are marked on a key', () => {
    expect(rowsOf(pageOf(`${head}ovner: Head\n---\n`).html).at(-1)).toEqual(['ovner', '⟦ovner⟧', 'Head']);
  });

  const rulesOf = ({ blocks }: ReturnType<typeof pageOf>) =>
    blocks.flatMap(({ block }) => (block.kind === 'control' ? block.notes.map(({ rule }) => rule) : []));

  test('of keys that are not there are notes, and mark no key that is', () => {
    const page = pageOf(`${head}title: Policy\n---\n# Policy\n`);
    expect(rulesOf(page)).toContain('front-matter/required');
    expect(seen(page.html)).not.toContain('⟦');
  });

  test('of lines that cannot be read are notes', () => {
    const page = pageOf(`${head}owner Head\nversion: 2\n---\n# Policy\n\nText.\n`);
    expect(rulesOf(page)).toContain('front-matter/syntax');
    expect(seen(page.html)).toContain('Text.');
  });

  test('of broken front matter leave what can be read', () => {
    const page = pageOf('---\nkind: policy\nowner: Head\ntitle: "open\n---\n# Policy\n\nText.\n');
    const { html } = page;
    expect(rowsOf(html).map(([key]) => key)).toEqual(expect.arrayContaining(['kind', 'owner']));
    expect(rulesOf(page)).toContain('front-matter/syntax');
    expect(seen(html)).toContain('Text.');
  });
});
