import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseChunks } from '../../server/src/model/chunks.ts';
import { editDocument, type PolicyDocument, parseDocument } from '../../server/src/model/document.ts';
import { renderBody } from '../../server/src/render/blocks.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { bodyOf, checkedText, htmlOf, pageOf, pageOfChecked, seen, withoutMarks } from './support.ts';

const policy = '---\nkind: policy\ntitle: Returns\nstatus: in-force\nlanguage: en-GB\n---\n# Customer service policy\n\n## Purpose\n\nWe help.\n';

describe('the page', () => {
  test('has the title, document control, what is missing and the text, in this order', () => {
    const { html } = pageOf(policy);
    const order = ['<h1', '<table class="document-control"', '<h2', '<p data-line="10">We help.', 'Missing: Scope'].map((part) => html.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('has its title first where a comment stands above it', () => {
    expect(pageOf('---\nkind: policy\n---\n<!-- policywright-disable -->\n\n# Policy\n').html).toMatch(/^\s*<h1/);
  });

  test('is named by the front matter, else by its heading, else by its file', () => {
    expect(pageOf(policy).title).toBe('Returns');
    expect(pageOf('# Our *promise*\n').title).toBe('Our promise');
    expect(pageOf('text\n').title).toBe('policy.md');
  });

  test('shows the declared title where the text has none', () => {
    expect(pageOf('---\nkind: policy\ntitle: "Returns <b>"\n---\n## Purpose\n').html).toMatch(/^<h1>Returns &lt;b&gt;<\/h1>/);
    expect(pageOf(policy).html.match(/<h1/g)).toHaveLength(1);
    expect(pageOf('---\nkind: policy\ntitle: Returns\n---\nIntro.\n\n# Policy\n').html.match(/<h1/g)).toHaveLength(1);
  });

  test.each([
    ['language: de-AT\n', 'de-AT'],
    ['lang: zh_Hans_CN\n', 'zh-Hans-CN'],
    ['language: german\n', 'de'],
    ['language: cn\n', 'zh'],
    ['language: "de\\"><script>"\n', 'en'],
    ['language: fr\n', 'en'],
    ['', 'en'],
  ])('has a language: %j', (declared, expected) => {
    expect(pageOf(`---\nkind: policy\n${declared}---\n# Policy\n\nThe policy is for all of the staff.\n`).language).toBe(expected);
  });

  test('says where each block begins in the document', () => {
    const html = bodyOf('---\nkind: policy\n---\n\n# A\n\none\ntwo\n\n- b\n\n  c\n- d\n\n> e\n\n```\nf\n```\n\n| g |\n|---|\n| h |\n\n---\n');
    expect([...html.matchAll(/<(\w+) data-line="(\d+)"/g)].map(([, tag, line]) => `${tag} ${line}`)).toEqual([
      'h1 4',
      'p 6',
      'ul 9',
      'li 9',
      'p 9',
      'p 11',
      'li 12',
      'p 12',
      'blockquote 14',
      'p 14',
      'pre 16',
      'table 20',
      'thead 20',
      'tr 20',
      'tbody 22',
      'tr 22',
      'hr 24',
    ]);
  });

  test.each(['\n', '\r\n'])('counts lines that end in %j', (eol) => {
    expect(bodyOf(['---', 'kind: policy', '---', '', '# A', '', 'b'].join(eol))).toContain('<p data-line="6">b</p>');
  });

  test('gives headings ids as GitHub does', () => {
    const html = bodyOf('## 1. Scope & *channels*\n\n## Scope\n\n## Scope\n\n## ขอบเขต\n\n## 适用范围\n\n## `code`\n\n## !\n');
    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'doc-1-scope--channels',
      'doc-scope',
      'doc-scope-1',
      'doc-ขอบเขต',
      'doc-适用范围',
      'doc-code',
      'doc-section',
    ]);
  });

  test('keeps tables, lists, code and emphasis', () => {
    expect(bodyOf('| a | b |\n|:-:|--:|\n| *c* | d |')).toContain('<td align="center"><em>c</em></td>\n<td align="right">d</td>');
    expect(bodyOf('3. a\n4. ~~b~~')).toContain('<ol start="3" data-line="0">');
    expect(bodyOf('```js\n<b>\n```')).toContain('<pre data-line="0"><code>&lt;b&gt;\n</code></pre>');
  });
});

describe('missing sections', () => {
  const gapsOf = (text: string, reader: LanguageCode = 'en') =>
    pageOf(text, reader).blocks.flatMap(({ block }) => (block.kind === 'gap' ? [{ words: seen(block.html), note: block.notes[0] }] : []));

  test('have a block each, with what to do, how severe it is and what settles it', () => {
    const gaps = gapsOf(policy);
    const scope = gaps.find(({ words }) => words === 'Missing: Scope');
    expect(scope?.note).toMatchObject({ rule: 'structure/missing-section', severity: 'error', fixes: ['Insert section "Scope"'] });
    expect(gaps.map(({ words }) => words)).not.toContain('Missing: Purpose');
    expect(gaps.map(({ note }) => note?.severity)).toContain('hint');
  });

  test('stand where they would be inserted, in the order of the kind', () => {
    const page = pageOf(`${policy}\n## Review\n\nWe review this policy every 12 months.\n`);
    const words = page.blocks.map(({ block }) => seen(block.html));
    const order = ['Purpose', 'Missing: Scope', 'Missing: Procedures', 'Review'].map((one) => words.indexOf(one));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('are not marked on the title', () => {
    expect(pageOf(policy).html).toContain('<h1 data-line="6" id="doc-customer-service-policy">Customer service policy</h1>');
  });

  test('are named in the language of the document, with words of the reader', () => {
    expect(gapsOf(policy, 'de').map(({ words }) => words)).toContain('Fehlt: Scope');
  });

  test('make no blocks where none is missing', () => {
    expect(gapsOf('# Notes\n')).toEqual([]);
  });
});

describe('notes', () => {
  test('a draft says so to all who read it, in the language of the document', () => {
    expect(pageOf(policy.replace('in-force', 'draft')).html).toMatch(/^<p class="draft" lang="en">Draft<\/p>/);
    expect(pageOf('---\nkind: policy\nstatus: draft\nlanguage: zh\n---\n\n# 客户服务政策\n').html).toMatch(/^<p class="draft" lang="zh">草稿<\/p>/);
    expect(pageOf(policy).html).not.toContain('class="draft"');
  });

  test('a file that is no policy says so and has no marks', () => {
    const { html } = pageOf('# Read me\n\nWe answer promptly [X].\n');
    expect(html).toMatch(/^<p class="notice" lang="en">This file is not checked as a policy\.<\/p>/);
    expect(html).not.toContain('finding');
  });

  test.each(['', '\n\n', '\uFEFF', '   ', '---\nkind: policy\n---\n', '---\nkind: policy\n---\n\r\n'])('an empty document says so: %j', (text) => {
    expect(pageOf(text).html).toContain('<p class="empty" lang="en">This document is empty.</p>');
  });

  test('a title alone is not empty', () => {
    expect(pageOf('# Policy\n').html).not.toContain('class="empty"');
  });
});

describe('findings', () => {
  test.each([
    ['en', 'Service standards', 'We answer promptly. We call [X] days later.', ['promptly', '[X]']],
    ['de', 'Servicestandards', 'Wir antworten zeitnah, in [Anzahl] Filialen.', ['zeitnah', '[Anzahl]']],
    ['vi', 'Tiêu chuẩn phục vụ', 'Chúng tôi trả lời kịp thời tại [tên cửa hàng].', ['kịp thời', '[tên cửa hàng]']],
    ['th', 'มาตรฐานการบริการ', 'เราจะตอบลูกค้าโดยเร็ว ที่ [ชื่อร้าน]', ['โดยเร็ว', '[ชื่อร้าน]']],
    ['el', 'Πρότυπα εξυπηρέτησης', 'Απαντάμε άμεσα στο [όνομα καταστήματος].', ['άμεσα', '[όνομα καταστήματος]']],
    ['zh', '服务标准', '我们会尽快答复[公司名称]的顾客。', ['尽快', '[公司名称]']],
  ] as const)('are marked in %s', (language, heading, sentence, expected) => {
    const text = `---\nkind: policy\nlanguage: ${language}\n---\n# P\n\n## ${heading}\n\n${sentence}\n`;
    const marked = [...seen(pageOf(text, language).html).matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words);
    expect(marked).toEqual(expect.arrayContaining([...expected]));
  });

  test('that were cut off by the limit leave no mark of their own', () => {
    const checked = checkedText(policy);
    const more = {
      ...checked,
      findings: [
        {
          rule: 'limit/findings',
          message: 'limit/findings.more',
          data: { count: 1, limit: 1 },
          span: { start: 80, end: 90 },
          severity: 'info',
          facts: {},
          related: [],
          fixes: () => [],
          suppressed: undefined,
        } as const,
      ],
    };
    expect(JSON.stringify(pageOfChecked(more, 'en'))).not.toContain('limit/findings');
  });
});

const examples = new URL('../../examples/', import.meta.url);
const files = languageCodes.flatMap((code) =>
  readdirSync(new URL(`${code}/`, examples))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${code}/${name}`),
);

describe('the examples', () => {
  test.each(files)('%s keeps its text under its marks, and every finding is a note beside it', (file) => {
    const checked = checkedText(readFileSync(new URL(file, examples), 'utf8'), true);
    const page = pageOfChecked(checked, checked.document.language);
    const bare = pageOfChecked(
      { ...checked, findings: checked.findings.filter(({ rule }) => rule === 'structure/missing-section') },
      checked.document.language,
    ).html;
    expect(withoutMarks(page.html)).toBe(bare);
    const notes = page.blocks.flatMap(({ block, offset = 0 }) => block.notes.map(({ rule, start }) => `${rule} ${start + offset}`));
    const expected = checked.findings.filter(({ suppressed }) => suppressed === undefined).map(({ rule, span }) => `${rule} ${span.start}`);
    expect([...notes].sort()).toEqual([...expected].sort());
  });

  test.each(files)('%s is the same in pieces as whole', (file) => {
    const text = readFileSync(new URL(file, examples), 'utf8');
    const document = parseDocument(text);
    const whole = { ...document, chunks: parseChunks(text.slice(document.bodyStart), Number.POSITIVE_INFINITY), chunkStarts: [document.bodyStart] };
    const inPieces = { ...document, chunks: parseChunks(text.slice(document.bodyStart), 1) };
    const starts = { ...inPieces, chunkStarts: startsOf(inPieces) };
    expect(htmlOf(renderBody(starts, []).blocks)).toBe(htmlOf(renderBody(whole, []).blocks));
  });
});

function startsOf({ chunks, bodyStart }: PolicyDocument): readonly number[] {
  let at = bodyStart;
  return chunks.map(({ text }) => {
    at += text.length;
    return at - text.length;
  });
}

describe('pieces of a document', () => {
  const filler = 'We answer every letter within two days. '.repeat(60);
  const html = (text: string) => bodyOf(text);

  test('know the link definitions of the others', () => {
    expect(html(`See [the terms][t].\n\n${filler}\n\n[t]: terms.md\n`)).toContain('<a href="terms.md">the terms</a>');
    expect(html(`[t]: first.md\n\n${filler}\n\n[t]: second.md\n\nSee [t].\n`)).toContain('<a href="first.md">t</a>');
  });

  test('count headings of the same words through', () => {
    expect(html(`## Scope\n\n${filler}\n\n## Scope\n`)).toContain('id="doc-scope-1"');
  });

  test('stay together where an element is open between them', () => {
    const page = html(`<details>\n<summary>More</summary>\n\n${filler}\n\n${filler}\n\n</details>\n\nAfter.\n`);
    expect(page).toMatch(/<\/p>\s*<\/details>\s*<p data-line="\d+">After\.<\/p>/);
  });

  test('do not stay together where an element is never closed', () => {
    const { blocks } = renderBody(parseDocument(`<div>\n\n${filler}\n\n${filler}\n\n${filler}\n\n# A\n`), []);
    expect(blocks.length).toBeGreaterThan(1);
  });

  test('are rendered once as long as nothing in them changes', () => {
    const text = `## A\n\n${filler}\n\n## B\n\n${filler}\n`;
    const before = parseDocument(text);
    const old = renderBody(before, []).blocks;
    const at = text.length - 1;
    const now = renderBody(editDocument(before, { span: { start: at, end: at }, text: 'x' }, `${text.slice(0, at)}x${text.slice(at)}`), []).blocks;
    expect(now[0]?.block).toBe(old[0]?.block);
    expect(now[1]?.block).toBe(old[1]?.block);
    expect(now.at(-1)?.block).not.toBe(old.at(-1)?.block);
  });
});

describe('the table of contents', () => {
  const sections = ['Purpose', 'Scope', 'Review', 'Contact'].map((title) => `## ${title}\n\nText.\n`).join('\n');

  test('links to the headings below the title, numbered as the source has them', () => {
    const { html } = pageOf(`# Policy\n\n${sections.replace('## Scope', '## 2. Scope').replace('## Review', '### Shops\n\nText.\n\n## Review')}`);
    expect(html).toContain('<li><a href="#doc-2-scope">2. Scope</a><ol><li><a href="#doc-shops">Shops</a></li></ol></li>');
    expect(html).toContain('<p id="contents">Contents</p>');
    expect(html).not.toContain('<a href="#doc-policy">');
  });

  test('is left out of short documents and of those that have their own', () => {
    expect(pageOf('# Policy\n\n## Purpose\n\n## Scope\n').html).not.toContain('<nav');
    expect(pageOf(`# Policy\n\n- [Purpose](#purpose)\n- [Scope](#scope)\n- [Review](#review)\n\n${sections}`).html).not.toContain('<nav');
  });

  test('escapes the words of headings', () => {
    expect(pageOf(`# Policy\n\n## \\<b> & \`<i>\`\n\n${sections}`).html).toContain('">&lt;b&gt; &amp; &lt;i&gt;</a>');
  });
});

describe('a draft', () => {
  test.each([
    ['status: draft\n', 'Text.', 'en', 'Draft'],
    ['status: in-force\n', 'We answer [Company].', 'en', 'Draft'],
    ['status: in-force\nlanguage: de\n', 'Wir antworten [Firma].', 'de', 'Entwurf'],
    ['status: in-force\n', 'We answer.', 'en', ''],
  ])('is told by its status and its blanks: %j', (head, body, _language, expected) => {
    expect(pageOf(`---\nkind: policy\n${head}---\n# P\n\n## Purpose\n\n${body}\n`).watermark).toBe(expected);
  });

  test('is nothing that is no policy', () => {
    expect(pageOf('# Notes\n\nAsk [Name].\n').watermark).toBe('');
  });
});

describe('the revision history', () => {
  test('is a table of what the front matter lists', () => {
    const { html } = pageOf('---\nkind: policy\nhistory:\n  - version: "1.0"\n    date: 2026-01-01\n    change: "First <b>"\n---\n# P\n\nText.\n');
    expect(html).toContain('<caption>Revision history</caption>');
    expect(html).toContain('<td>First &lt;b&gt;</td>');
    expect(html).not.toContain('data-key="history"');
  });

  test('is left alone where it is no list of revisions', () => {
    expect(pageOf('---\nkind: policy\nhistory: long\n---\n# P\n').html).toContain('data-key="history"');
  });
});
