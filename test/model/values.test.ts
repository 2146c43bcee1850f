import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { valueEntries } from '../../server/src/model/frontMatter/values.ts';
import { valuesIn } from '../../server/src/model/values.ts';
import { defaultSettings, type Settings } from '../../server/src/schema/settings.ts';
import { readConfig } from '../../server/src/workspace/config.ts';

/** The entries of `values` in front matter as `name = value`, with the words that their spans cover. */
function entriesOf(text: string): readonly string[] {
  const { frontMatter } = parseDocument(text);
  return valueEntries(frontMatter, text).map(({ name, nameSpan, value, valueSpan }) => {
    const words = valueSpan ? text.slice(valueSpan.start, valueSpan.end) : '';
    return `${text.slice(nameSpan.start, nameSpan.end)} | ${name} = ${value} | ${words}`;
  });
}

function given(name: string, frontMatter: string, settings: Settings = defaultSettings): string | undefined {
  return valuesIn(parseDocument(`---\n${frontMatter}\n---\n\nText\n`), settings).of(name)?.value;
}

describe('values in front matter', () => {
  test('are read as they are written, in every notation', () => {
    expect(entriesOf('---\nvalues:\n  Company: Norrholm\n  "Phone number": +49 40\n  Version: 1.20 # first\n---\n')).toEqual([
      'Company | Company = Norrholm | Norrholm',
      '"Phone number" | Phone number = +49 40 | +49 40',
      'Version | Version = 1.20 | 1.20',
    ]);
    expect(entriesOf('---\r\nvalues: { Company: "A: B", Year: 2026 }\r\n---\r\n')).toEqual([
      'Company | Company = A: B | "A: B"',
      'Year | Year = 2026 | 2026',
    ]);
  });

  test('of TOML stand in a table or in line', () => {
    expect(entriesOf('+++\nkind = "policy"\n[values]\nCompany = "Norrholm"\n"Phone number" = "+49 40"\n[other]\nx = 1\n+++\n')).toEqual([
      'Company | Company = Norrholm | "Norrholm"',
      '"Phone number" | Phone number = +49 40 | "+49 40"',
    ]);
    expect(entriesOf('+++\nvalues = { Company = "Norrholm", Year = 2026 }\n+++\n')).toEqual([
      'Company | Company = Norrholm | "Norrholm"',
      'Year | Year = 2026 | 2026',
    ]);
  });

  test('of several lines become one, and what is no text is none', () => {
    expect(entriesOf('---\nvalues:\n  Address: >\n    12 High Street\n    Oldtown\n  Company: [Norrholm]\n  Owner:\n---\n')).toEqual([
      expect.stringContaining('Address = 12 High Street Oldtown'),
      'Company | Company = undefined | ',
      'Owner | Owner =  | ',
    ]);
  });

  test.each(['values: [a, b]', 'values: yes', 'values:', 'values: {', 'values: *x'])('what is no mapping holds none: %s', (line) => {
    expect(entriesOf(`---\n${line}\n---\n`)).toEqual([]);
  });
});

describe('the value of a blank', () => {
  test.each(['company', 'Company', 'Company name', 'COMPANY_NAME', 'company-name', 'companyName', 'insert company name'])(
    'is found for %s',
    (name) => {
      expect(given(name, 'values: { Company: Norrholm }')).toBe('Norrholm');
    },
  );

  test('is found under a name that is no well-known one, whatever the notation', () => {
    for (const name of ['Complaints desk', 'COMPLAINTS_DESK', 'insert complaints desk', 'complaintsDesk']) {
      expect(given(name, 'values: { "Complaints desk": Room 4 }')).toBe('Room 4');
    }
  });

  test.each([
    ['de', 'Unternehmen'],
    ['vi', 'Tên công ty'],
    ['th', 'ชื่อบริษัท'],
    ['el', 'Επωνυμία εταιρείας'],
    ['zh', '公司名称'],
  ])('may be given in English in a document in %s', (language, name) => {
    expect(given(name, `language: ${language}\nvalues: { company: Norrholm }`)).toBe('Norrholm');
  });

  test('is not that of another blank', () => {
    for (const name of ['Company address', 'X', '____', 'date', 'companies']) expect(given(name, 'values: { Company: Norrholm }')).toBeUndefined();
  });

  test('is not empty, no blank and no list', () => {
    for (const value of ['""', '"[Company]"', '"TBD"', '[Norrholm]', '']) expect(given('Company', `values: { Company: ${value} }`)).toBeUndefined();
  });

  test('of the document goes before that of the settings', () => {
    const { settings } = readConfig('values: { Company: Shared, Version: 1.20, Owner: }\n', {});
    expect(given('Company', 'values: { Company: Own }', settings)).toBe('Own');
    expect(given('Company', 'kind: policy', settings)).toBe('Shared');
    expect(given('version', 'kind: policy', settings)).toBe('1.20');
    expect(given('owner', 'kind: policy', settings)).toBeUndefined();
  });
});
