import { describe, expect, test } from 'vitest';
import { blanksIn, givenValues, valueEditsIn } from '../../server/src/features/documentValues.ts';
import { packs } from '../../server/src/languages/index.ts';
import { valueNames } from '../../server/src/languages/types.ts';
import { valueAskedBy } from '../../server/src/model/blankNames.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { type LanguageCode, languageCodes, sectionIds } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService, type NewDocumentIn } from '../../server/src/service.ts';
import { fileStem } from '../../server/src/util/fileName.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';

const service = createPolicyService(memoryHost());
const request = { kind: 'policy', shape: 'short-policy', language: 'en' } as const;
const make = (more: Partial<NewDocumentIn> = {}) => service.newDocument({ ...request, ...more });

/** The blank for the company in a language, as the texts of its sections word it. */
const companyBlank = (language: LanguageCode): string => /\[.+\]/.exec(make({ language }).title)?.[0] ?? '';
const isWellKnown = (name: string): boolean => (valueNames as readonly string[]).includes(name);

describe('values by name', () => {
  const { text } = make();
  const blanks = service.blanksOfNewDocument(request);
  const ownName = blanks.find(({ name, alternatives }) => !isWellKnown(name) && alternatives.length === 0);

  test('without any, every blank stays', () => expect(text).toContain(`# Customer service policy at ${companyBlank('en')}`));

  test('fill every blank of that kind, the title and the front matter', () => {
    const values = { company: 'Norrholm', email: 'help@example.com', owner: 'Head of Service', website: 'example.com' };
    const filled = make({ values }).text;
    expect(filled).not.toMatch(/\[company|\[email|\[website|\[document owner/i);
    expect(filled.match(/Norrholm/g)?.length).toBeGreaterThan(2);
    expect(filled).toContain('title: Customer service policy at Norrholm\n');
    expect(filled).toContain('owner: Head of Service\ncontact: help@example.com\n');
    expect(filled).toContain('# Customer service policy at Norrholm\n');
  });

  test.each([
    ['company', 'en'],
    ['Company', 'en'],
    ['COMPANY NAME', 'en'],
    ['[Company]', 'en'],
    ['company', 'th'],
    ['ชื่อบริษัท', 'th'],
    ['Unternehmen', 'de'],
    ['Firma', 'de'],
    ['company', 'zh'],
    ['公司', 'zh'],
    ['tên công ty', 'vi'],
    ['εταιρεία', 'el'],
  ] as const)('%s in %s is the company', (name, language) => {
    const filled = make({ language, values: { [name]: 'Norrholm' } });
    expect(make({ language }).text).toContain(companyBlank(language));
    expect(filled.text).not.toContain(companyBlank(language));
    expect(filled.unused).toEqual([]);
  });

  test('the words of a blank are a name, whatever their case and spaces', () => {
    const { name = '', text: blank = '' } = ownName ?? {};
    const filled = make({ values: { [` ${name.toUpperCase().replace(' ', '  ')}`]: 'Norrholm' } });
    expect(text).toContain(blank);
    expect([filled.text.includes(blank), filled.unused]).toEqual([false, []]);
  });

  test('names that nothing asks for are handed back; well-known ones may be given to every document', () => {
    expect(make({ values: { compny: 'x', year: '2026', [ownName?.name ?? '']: 'y' } }).unused).toEqual(['compny']);
  });

  test('a choice can be made by its words', () => {
    const full = { ...request, shape: 'full-policy' } as const;
    const choice = service.blanksOfNewDocument(full).find(({ alternatives }) => alternatives.length > 1);
    const { text: chosen } = service.newDocument({ ...full, values: { [choice?.name ?? '']: choice?.alternatives[0] ?? '' } });
    expect(chosen).not.toContain(choice?.text);
  });

  test('an empty value leaves the blank, and a longer one comes on one line', () => {
    expect(make({ values: { company: '  ' } }).text).toBe(text);
    expect(make({ values: { company: ' Norr\n\n# holm ' } }).title).toBe('Customer service policy at Norr # holm');
  });

  test('a date that is one goes into the front matter; another stays in the text', () => {
    expect(make({ values: { effective: '3 March 2027' } }).text).toContain('effective: 2027-03-03\n');
    expect(make({ values: { effective: 'next spring' } }).text).toMatch(/\neffective: "\[.+\]"\n/);
  });
});

describe('values in Markdown', () => {
  const fillIn = (text: string, values: Readonly<Record<string, string>>): string => {
    const document = parseDocument(text);
    return applyEdits(text, valueEditsIn(document, givenValues(values, packs.en), packs.en));
  };

  test.each([
    ['# Norr', '\\# Norr sells.'],
    ['- Norr', '\\- Norr sells.'],
    ['1. FC', '1\\. FC sells.'],
    ['<!-- Norr', '\\<!-- Norr sells.'],
    ['A | B', 'A | B sells.'],
    ['H&M', 'H&M sells.'],
    ['3 Norr', '3 Norr sells.'],
  ])('%s opens no block', (company, result) => expect(fillIn('[Company] sells.\n', { company })).toBe(`${result}\n`));

  test('a bar opens no cell', () => expect(fillIn('| a |\n|---|\n| [Company] |\n', { company: 'A | B' })).toBe('| a |\n|---|\n| A \\| B |\n'));

  test('the words of a blank count before a name that fits as well', () => {
    const values = { 'postal address': 'P.O. Box 1', address: 'Quay 2' };
    expect(fillIn('Post: [postal address], visit: [address]\n', values)).toBe('Post: P.O. Box 1, visit: Quay 2\n');
  });

  test('code is left alone', () => expect(fillIn('`[Company]` and [Company]\n', { company: 'Norr' })).toBe('`[Company]` and Norr\n'));
});

describe('titles and file names', () => {
  test.each(languageCodes)('in %s', (language) => {
    expect(make({ language }).title).toContain(packs[language].kinds.policy.name);
    const { title, fileName } = make({ language, values: { company: 'Norrholm' } });
    expect(title).not.toMatch(/[[\]]/);
    expect(fileName).toBe(`${fileStem(title)}.md`);
    expect(fileName).toContain('norrholm');
    expect(make({ language }).fileName).toBe(`${fileStem(packs[language].kinds.policy.name)}.md`);
  });

  test('a shape that names the document gives it its title', () => {
    expect(make({ kind: 'procedure', shape: 'complaints-procedure' }).title).toBe('Complaints procedure at [Company]');
    expect(make({ kind: 'policy', shape: 'complaints-procedure' }).title).toBe('Customer service policy at [Company]');
  });

  test('a title of the writer wins, with its blanks filled', () => {
    const { title, fileName, text } = make({ title: ' Care  at [company] ', values: { company: 'Norrholm' } });
    expect([title, fileName]).toEqual(['Care at Norrholm', 'care-at-norrholm.md']);
    expect(text).toContain('title: Care at Norrholm\n');
    expect(make({ title: 'Care at [place]' }).fileName).toBe('care-at.md');
    expect(make({ title: '[Company]' }).fileName).toBe('customer-service-policy.md');
    expect(make({ title: '  ' }).title).toBe(make().title);
  });

  test.each([
    ['Kundenservice-Richtlinie für Österreich', 'kundenservice-richtlinie-fuer-oesterreich'],
    ['Chính sách dịch vụ Đà Nẵng', 'chinh-sach-dich-vu-da-nang'],
    ['นโยบายการบริการลูกค้า', 'นโยบายการบริการลูกค้า'],
    ['คำมั่นสัญญา', 'คำมั่นสัญญา'],
    ['Πολιτική εξυπηρέτησης', 'πολιτική-εξυπηρέτησης'],
    ['公司服务政策', '公司服务政策'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\temp\\x', 'c-temp-x'],
    ['CON', 'con-document'],
    ['com1', 'com1-document'],
    ['com¹', 'com'],
    ['...', 'document'],
    ['😀', 'document'],
    ["The customer's charter", 'the-customers-charter'],
    [`${'long '.repeat(30)}end`, `${'long-'.repeat(14).slice(0, -1)}`],
    ['x'.repeat(300), 'x'.repeat(70)],
  ])('%s is filed as %s', (title, stem) => expect(fileStem(title)).toBe(stem));
});

describe('blanks to ask for', () => {
  test('each once, in order, with the sentence it stands in', () => {
    const [company] = service.blanksOfNewDocument(request);
    expect(company).toMatchObject({ name: 'company', text: companyBlank('en'), alternatives: [] });
    expect(company?.sentence).toMatch(/^\p{Lu}.*\[.*\].*\.$/u);
    expect(company?.sentence).not.toContain('Customer service policy of');
    expect(company?.count).toBeGreaterThan(2);
    const blanks = service.blanksOfNewDocument(request);
    const names = blanks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('x');
    expect(names).not.toContain('date');
  });

  test('those of the front matter as well', () => {
    const names = service.blanksOfNewDocument({ kind: 'charter', shape: 'service-document', language: 'en' }).map(({ name }) => name);
    expect(names).toContain('owner');
  });

  test('none that has a value', () => {
    expect(service.blanksOfNewDocument({ ...request, values: { company: 'Norrholm' } }).map(({ name }) => name)).not.toContain('company');
  });

  test.each(languageCodes)('a value for each of them leaves no blank with a name, in %s', (language) => {
    const asked: NewDocumentIn = { ...request, shape: 'full-policy', language };
    const names = service.blanksOfNewDocument(asked).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(5);
    const values = Object.fromEntries(names.map((name) => [name, '2027-01-01']));
    const { unused } = service.newDocument({ ...asked, values });
    expect(unused).toEqual([]);
    expect(service.blanksOfNewDocument({ ...asked, values })).toEqual([]);
  });
});

describe('the service', () => {
  test('offers the shapes of a kind, its own first', () => {
    const shapes = service.shapes('procedure', 'de');
    expect(shapes.map(({ id, own }) => [id, own])).toEqual([
      ['request-procedure', true],
      ['complaints-procedure', true],
      ['channel-standards', false],
    ]);
    expect(shapes[1]?.name).toBe('Beschwerdeverfahren');
    expect(shapes[1]?.description).toMatch(/^Wie Beschwerden .*\.$/);
  });

  test('asks the settings of the folder what the kind requires', async () => {
    const host = memoryHost({ 'file:///work/policywright.yaml': 'kinds:\n  policy:\n    required: [summary]\n' });
    const own = createPolicyService(host);
    await own.loadFolder('file:///work', {});
    const { sections } = packs.en;
    const heading = `## ${sections.enforcement.title}`;
    expect(own.newDocument({ ...request, folder: 'file:///work/sub' }).text).not.toContain(heading);
    expect(own.newDocument({ ...request, folder: 'file:///work' }).text).toContain(`## ${sections.summary.title}`);
    expect(own.newDocument({ ...request, folder: 'file:///elsewhere' }).text).toContain(heading);
    expect(own.newDocument(request).text).toContain(heading);
  });

  test('writes the day on which it is asked', () => expect(make().text).toContain('reviewed: 2026-06-15\n'));
});

describe.each(languageCodes)('the wording of values in %s', (code) => {
  const pack = packs[code];

  test('asks for one value at a time', () => {
    for (const name of valueNames) {
      const { blank, patterns } = pack.values[name];
      const asked = valueNames.filter((other) => new RegExp(`^(?:${pack.values[other].patterns.join('|')})$`, 'iu').test(blank));
      expect(asked, blank).toEqual([name]);
      expect(valueAskedBy(blank, pack)).toBe(name);
      expect(patterns.every((pattern) => !new RegExp(`^(?:${pattern})$`, 'iu').test(''))).toBe(true);
      expect(blank).not.toMatch(/[[\]/]/);
    }
  });

  test('knows the company in the texts of the sections', () => {
    const texts = sectionIds.map((id) => pack.sections[id].body).join('\n\n');
    const asked = blanksIn(parseDocument(texts), pack).map(({ placeholder }) => valueAskedBy(placeholder.name, pack));
    expect(asked.filter((name) => name === 'company').length).toBeGreaterThan(3);
    for (const name of ['email', 'phone'] as const) expect(asked).toContain(name);
  });
});
