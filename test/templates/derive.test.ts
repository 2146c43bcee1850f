import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { derivedYaml } from '../../server/src/features/derivedYaml.ts';
import { isSample } from '../../server/src/features/deriveFacts.ts';
import { type DerivedKind, type DeriveOptions, deriveKind } from '../../server/src/features/deriveKind.ts';
import { sectionsOf } from '../../server/src/kinds/index.ts';
import { packs } from '../../server/src/languages/index.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { type KindId, kindIds, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { memoryHost } from '../support/host.ts';
import { summaryOf } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';

/** A document of headings with a line under each, which names the document. */
function written(title: string, headings: readonly string[], frontMatter = 'language: en'): string {
  const sections = headings.map((heading) => `${heading.startsWith('#') ? '' : '## '}${heading}\n\nText of "${title}".\n`);
  return `---\n${frontMatter}\n---\n\n# ${title}\n\n${sections.join('\n')}`;
}

const sample = (text: string, path = 'a.md') => ({ path, document: parseDocument(text) });

function learn(texts: readonly string[], options: Partial<DeriveOptions> = {}): DerivedKind {
  return deriveKind(
    texts.map((text) => sample(text)),
    { name: 'Refund policy', required: 0.8, recommended: 0.4, ...options },
  );
}

const refunds = [
  written('Refund policy of Norrholm', ['Purpose', 'Scope', 'Bank charges', 'Complaints', 'Contact']),
  written('Refund policy of Norrholm, 2026', ['Purpose', 'Our bank charges:', 'Scope', 'Contact']),
  written('Norrholm refund policy', ['Purpose', 'Scope', '3. BANK CHARGES', 'Complaints', 'Contact', 'Bank holidays']),
  written('The refund policy', ['Purpose', 'Scope', 'Contact', 'Method of payment']),
  written('Refund policy for Norrholm', ['Purpose', 'Contact', 'Method of payment', '### Bank charges']),
];

describe('a kind learnt from examples', () => {
  const kind = learn(refunds);

  test('requires what most have, and recommends what many have', () => {
    expect(kind.required).toEqual(['purpose', 'scope', 'contact']);
    expect(kind.recommended).toEqual(['bank-charges', 'complaints', 'method-of-payment']);
  });

  test('puts them in the order in which they stand on average', () => {
    expect(kind.order).toEqual(
      ['purpose', 'bank-charges', 'scope', 'complaints', 'method-of-payment', 'contact'].sort(
        (a, b) => kind.order.indexOf(a) - kind.order.indexOf(b),
      ),
    );
    expect(kind.order.indexOf('purpose')).toBe(0);
    expect(kind.order.indexOf('scope')).toBeLessThan(kind.order.indexOf('complaints'));
    expect(kind.order.indexOf('complaints')).toBeLessThan(kind.order.indexOf('contact'));
  });

  test('makes sections of headings that nobody knows, with the other ways of writing them', () => {
    const limits = kind.sections.find(({ id }) => id === 'bank-charges');
    expect(limits).toMatchObject({ title: 'Bank charges', language: 'en', body: '[Bank charges]' });
    expect(limits?.aliases).toEqual(['Our bank charges', 'BANK CHARGES']);
    expect(kind.sections.map(({ id }) => id)).not.toContain('bank-holidays');
  });

  test('names the built-in section that one of its own follows', () => {
    for (const { id, after } of kind.sections) expect(kind.order.indexOf(after ?? '')).toBeLessThan(kind.order.indexOf(id));
  });

  test('is told by its name and by what the titles have in common, without the company', () => {
    expect(kind.titles).toEqual(['Refund policy']);
    expect(learn(refunds, { name: 'Money back' }).titles).toEqual(['Money back', 'refund policy']);
  });

  test('has an id in plain letters', () => {
    expect(kind.id).toBe('refund-policy');
    expect(learn(refunds, { name: 'Rückgaben' }).id).toBe('rueckgaben');
    expect(learn(refunds, { name: '退款政策' }).id).toBe('own-kind');
  });

  test('asks for as much as the caller wants', () => {
    expect(learn(refunds, { required: 1, recommended: 0.9 }).order).toEqual(['purpose', 'contact']);
    expect(learn(refunds, { recommended: 0.2 }).sections.map(({ id }) => id)).toContain('bank-holidays');
  });

  test('leaves out the table of contents and headings that say nothing', () => {
    const text = written('X', ['Contents', 'Purpose', 'Miscellaneous', 'Scope']);
    expect(learn([text, text]).sections).toEqual([]);
  });

  test('never takes the name of a built-in section', () => {
    const text = written('X', ['Zweck', 'Summary of the summaries', 'Pilot!', 'Scope'], 'language: de');
    const ids = learn([text], { recommended: 0.4 }).sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(['pilot', 'summary']).not.toContain(id);
  });

  test('one document is enough', () => expect(learn([refunds[0] ?? '']).required).toContain('complaints'));
});

describe('the nearest built-in kind', () => {
  test.each(kindIds)('is %s for documents that have its sections and say nothing', (kind) => {
    const ids = [...sectionsOf(kind, 'required'), ...sectionsOf(kind, 'recommended')];
    const text = written(
      'Norrholm',
      ids.map((id) => packs.en.sections[id].title),
    );
    expect(learn([text]).base).toBe(kind);
  });

  test('is what most of them say', () => {
    const [text = ''] = refunds;
    expect(learn([text.replace('language', 'kind: charter\nlanguage'), text.replace('language', 'kind: charter\nlanguage'), text]).base).toBe(
      'charter',
    );
  });
});

describe('the text for policywright.yaml', () => {
  const yaml = (texts: readonly string[], count = texts.length) =>
    derivedYaml(learn(texts), {
      count,
      required: 0.8,
      recommended: 0.4,
      languages: new Set(texts.map((text) => parseDocument(text).language)),
      reader: 'en',
    });

  test('can be read back as what was learnt', () => {
    const { name, base, titles, required, recommended, order, sections } = learn(refunds);
    const text = yaml(refunds);
    expect(parse(text)).toEqual({
      kinds: { 'refund-policy': { name, base, titles, required, recommended, order } },
      sections: Object.fromEntries(
        sections.map(({ id, title, aliases, body, after }) => [
          id,
          { title, ...(aliases.length > 0 ? { aliases } : {}), body, ...(after ? { after } : {}) },
        ]),
      ),
    });
    expect(text).toMatch(/^# Documents learnt from: 5\. /);
    expect(text).toContain('    required: [purpose, scope, contact]\n');
  });

  test('names the language of a title where there are several', () => {
    const german = written('Erstattung', ['Zweck', 'Gebühren der Bank'], 'language: de');
    const read: unknown = parse(yaml([german, german, ...refunds.slice(0, 1)]));
    expect(read).toMatchObject({
      sections: { 'gebuehren-der-bank': { title: { de: 'Gebühren der Bank' } } },
    });
  });

  test('has no part for sections where all are known', () => expect(parse(yaml([completeDocument()]))).not.toHaveProperty('sections'));

  test.each(languageCodes)('learns the sections of a kind from one document in %s', (language) => {
    const kind = learn([completeDocument({ kind: 'policy', language })]);
    expect(kind.required).toEqual(
      [...sectionsOf('policy', 'required'), ...sectionsOf('policy', 'recommended')].sort((a, b) => kind.order.indexOf(a) - kind.order.indexOf(b)),
    );
    expect(kind.sections).toEqual([]);
  });
});

describe('what all examples say under a heading', () => {
  const saying = (text: string) => `# Refunds\n\n## Purpose\n\nWhy.\n\n## Bank charges\n\n${text}\n\n## Contact\n\nAnn.\n`;
  const bodyOf = (...texts: readonly string[]) => learn(texts.map(saying)).sections[0]?.body;

  test('is the text of the section, however its lines are broken', () => {
    expect(bodyOf('We pay them.\n\n- All.', 'We pay\nthem.\n\n- All.')).toBe('We pay them.\n\n- All.');
    expect(bodyOf('We pay\r\nthem.', 'We pay them.')).toBe('We pay\nthem.');
  });

  test('is a blank where they differ, where there is one example, and where headings stand below', () => {
    expect(bodyOf('We pay them.', 'You pay them.')).toBe('[Bank charges]');
    expect(bodyOf('We pay them.')).toBe('[Bank charges]');
    expect(bodyOf('### Abroad\n\nA.', '### Abroad\n\nA.')).toBe('[Bank charges]');
  });
});

describe('a section follows the one before it', () => {
  test('be it one of its own', () => {
    const text = written('Refunds', ['Bank charges', 'Bank holidays', 'Scope', 'Method of payment']);
    expect(learn([text]).sections.map(({ id, after }) => [id, after])).toEqual([
      ['bank-charges', undefined],
      ['bank-holidays', 'bank-charges'],
      ['method-of-payment', 'scope'],
    ]);
  });
});

describe('a round trip', () => {
  const folder = 'file:///work';
  const headings = {
    en: ['Bank charges', 'Fees & deposits (all shops)', 'What if the shop is closed?', 'Null'],
    de: ['Bankgebühren', 'Wenn der Laden zu ist: was nun?', 'Pfand/Kaution', 'Öffnen und Schließen am 24.12.'],
    vi: ['Phí ngân hàng', 'Tiền đặt cọc', 'Khi cửa hàng đóng cửa thì sao?'],
    th: ['ค่าธรรมเนียมธนาคาร', 'เงินมัดจำ', 'วันหยุดธนาคาร'],
    el: ['Τραπεζικές χρεώσεις', 'Εγγύηση & προκαταβολή', 'Αργίες τραπεζών'],
    zh: ['银行手续费', '押金', '银行假日'],
  } as const;

  test.each(languageCodes)('gives settings without problems, documents without a gap, and new documents, in %s', async (language) => {
    const own = headings[language].map((heading) => `## ${heading}\n\nNorrholm.\n`).join('\n');
    const texts = ['Norrholm', 'Ann'].map((name) => `${completeDocument({ kind: 'policy', language })}\n${own.replaceAll('Norrholm', name)}`);
    const samples = texts.map((text) => sample(text));
    const options = { required: 0.8, recommended: 0.4 };
    const kind = deriveKind(samples, { name: 'Refund rules', ...options });
    const yaml = derivedYaml(kind, { ...options, count: 2, languages: new Set([language]), reader: language });
    expect(readConfig(yaml, {}).problems).toEqual([]);
    expect(kind.sections.map(({ title }) => title)).toEqual(headings[language].map((heading) => heading.replace(/\.$/, '')));
    const service = createPolicyService(memoryHost({ [`${folder}/policywright.yaml`]: yaml }));
    await service.loadFolder(folder, {});
    const made = service.newDocument({ kind: kind.id as KindId, language, folder });
    const written = texts.map((text) => text.replace(/^kind: .*$/m, `kind: ${kind.id}`));
    for (const [i, text] of [...written, made.text].entries()) {
      service.open(`${folder}/${i}.md`, text, 1);
      const checked = service.check(`${folder}/${i}.md`);
      expect(checked?.kind).toBe(kind.id);
      const gaps = checked?.findings.filter(({ message }) => message === 'structure/missing-section.required') ?? [];
      expect(gaps.map(({ facts }) => facts.section)).toEqual([]);
    }
    const others = service.check(`${folder}/2.md`)?.findings.filter(({ rule }) => !rule.startsWith('placeholders/')) ?? [];
    expect(others.map((finding) => summaryOf(finding, made.text))).toEqual([]);
    expect(made.text).not.toContain('shape:');
  });
});

describe('examples in a folder', () => {
  test.each([
    ['policy.md', '# X\n\n## Purpose\n\nA.\n', true],
    ['notes.md', '# X\n\n## Shopping\n\nA.\n', false],
    ['README.md', '# X\n\n## Contact\n\nA.\n', false],
    ['docs/readme.md', '---\nkind: policy\n---\n\n# X\n', true],
    ['empty.md', '', false],
  ])('%s %#', (path, text, is) => expect(isSample(sample(text, path))).toBe(is));
});
