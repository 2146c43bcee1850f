import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../server/src/render/page.ts';
import { languageCodes } from '../../server/src/schema/vocabulary.ts';
import { bodyOf, checkedText, pageOf, seen, withoutMarks } from './support.ts';

const policy = '---\nkind: policy\ntitle: Returns\nstatus: in-force\nlanguage: en-GB\n---\n# Customer service policy\n\n## Purpose\n\nWe help.\n';

describe('the page', () => {
  test('has the title, document control, what is missing and the text, in this order', () => {
    const { html } = pageOf(policy);
    const order = ['<h1', '<table class="document-control"', '<aside class="missing"', '<h2', '<p data-line="10">We help.'].map((part) =>
      html.indexOf(part),
    );
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
  test('are listed with their id, their message and how severe it is', () => {
    const { html } = pageOf(policy);
    expect(html).toMatch(
      /<aside class="missing"><ul><li class="missing-section severity-error" data-section="\w+" data-rule="structure\/missing-section" data-start="\d+" data-end="\d+" title="[^"]+" tabindex="0">Missing: /,
    );
    expect(html).toContain('data-section="scope"');
    expect(html).not.toContain('data-section="purpose"');
    expect(html).toContain('severity-hint" data-section=');
  });

  test('are not marked on the title', () => {
    expect(pageOf(policy).html).toContain('<h1 data-line="6" id="doc-customer-service-policy">Customer service policy</h1>');
  });

  test('are named in the language of the document, with words of the reader', () => {
    expect(pageOf(policy, 'de').html).toContain('>Fehlt: Scope<');
  });

  test('make no list where none is missing', () => {
    expect(pageOf('# Notes\n').html).not.toContain('<aside');
  });
});

describe('notes', () => {
  test('a draft says so', () => {
    expect(pageOf(policy.replace('in-force', 'draft')).html).toMatch(/^<p class="draft">Draft<\/p>/);
    expect(pageOf(policy.replace('in-force', 'draft'), 'zh').html).toMatch(/^<p class="draft">草稿<\/p>/);
    expect(pageOf(policy).html).not.toContain('class="draft"');
  });

  test('a file that is no policy says so and has no marks', () => {
    const { html } = pageOf('# Read me\n\nWe answer promptly [X].\n');
    expect(html).toMatch(/^<p class="notice">This file is not checked as a policy\.<\/p>/);
    expect(html).not.toContain('finding');
  });

  test.each(['', '\n\n', '\uFEFF', '   ', '---\nkind: policy\n---\n', '---\nkind: policy\n---\n\r\n'])('an empty document says so: %j', (text) => {
    expect(pageOf(text).html).toContain('<p class="empty">This document is empty.</p>');
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
    expect(renderPage(more, 'en').html).not.toContain('limit/findings');
  });
});

const examples = new URL('../../examples/', import.meta.url);
const files = languageCodes.flatMap((code) =>
  readdirSync(new URL(`${code}/`, examples))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${code}/${name}`),
);

describe('the examples', () => {
  test.each(files)('%s keeps its text under its marks, and every finding in the body is drawn', (file) => {
    const checked = checkedText(readFileSync(new URL(file, examples), 'utf8'), true);
    const { html } = renderPage(checked, checked.document.language);
    const body = html.slice(html.indexOf('<h1'));
    const bare = renderPage(
      { ...checked, findings: checked.findings.filter(({ rule }) => rule === 'structure/missing-section') },
      checked.document.language,
    ).html;
    expect(withoutMarks(body).replaceAll(/<tr class="problem">.*?<\/tr>/g, '')).toBe(bare.slice(bare.indexOf('<h1')));
    const drawn = new Set([...html.matchAll(/data-start="(\d+)"/g)].map(([, start]) => Number(start)));
    const expected = checked.findings.filter(({ suppressed, rule }) => suppressed === undefined && !rule.startsWith('suppression/'));
    expect(expected.filter(({ span }) => !drawn.has(span.start)).map(({ rule, span }) => `${rule} ${span.start}`)).toEqual([]);
  });
});
