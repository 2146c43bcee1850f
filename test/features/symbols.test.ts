import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService, type FilePlaces, type PolicyService } from '../../server/src/service.ts';
import { applyEdits, type Span } from '../../server/src/util/span.ts';
import { readCursor } from '../support/cursor.ts';
import { memoryHost } from '../support/host.ts';

const front = '---\nkind: policy\nlanguage: en\n---\n\n';
const base = 'file:///work/';

interface Asked {
  readonly service: PolicyService;
  readonly uri: string;
  readonly offset: number;
}

/** A workspace of files; the one with the cursor is open. */
async function asked(files: Readonly<Record<string, string>>): Promise<Asked> {
  const marked = Object.entries(files).find(([, text]) => text.includes('<|>'));
  const { text, offset } = readCursor(marked?.[1] ?? '');
  const uri = base + marked?.[0];
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, own]) => [base + path, own === marked?.[1] ? text : own])));
  const service = createPolicyService(host);
  await service.loadFolder(base, {});
  service.open(uri, text, 1);
  return { service, uri, offset };
}

/** A text with brackets around spans: `‹use›` and `«definition»`. */
function drawn(text: string, places: readonly { readonly span: Span; readonly role?: string }[]): string {
  return applyEdits(
    text,
    places.map(({ span, role }) => {
      const words = text.slice(span.start, span.end);
      return { span, text: role === 'definition' ? `«${words}»` : `‹${words}›` };
    }),
  );
}

async function highlighted(marked: string, frontMatter = front): Promise<string> {
  const { service, uri, offset } = await asked({ 'a.md': frontMatter + marked });
  const text = service.document(uri)?.text ?? '';
  return drawn(text, service.highlights(uri, offset)).replace(/^---\n[\s\S]*?\n---\n\n/, '');
}

/** The files after a rename, or why it is refused. */
async function renamed(files: Readonly<Record<string, string>>, name: string): Promise<Readonly<Record<string, string>> | string> {
  const { service, uri, offset } = await asked(files);
  const { files: changed, refused } = await service.rename(uri, offset, name);
  if (refused) return service.say(refused, 'en');
  return Object.fromEntries(changed.map((own) => [own.uri.slice(base.length), applyEdits(own.text, own.edits).replace(front, '')]));
}

const places = (files: readonly FilePlaces[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ uri, text, places: found }) => [uri.slice(base.length), drawn(text, found).replace(front, '')]));

describe('highlighting a blank', () => {
  test('shows every place of the name, whatever its notation', async () => {
    expect(await highlighted('Ask [Com<|>pany Name], [COMPANY_NAME], {{company_name}}, {{companyName}} or <company name>. [Other]')).toBe(
      'Ask [‹Company Name›], [‹COMPANY_NAME›], {{‹company_name›}}, {{‹companyName›}} or <‹company name›>. [Other]',
    );
  });

  const others: readonly (readonly [LanguageCode, string, string])[] = [
    ['de', 'Fragen Sie [Straße<|> der Firma] und [STRASSE DER FIRMA].', 'Fragen Sie [‹Straße der Firma›] und [‹STRASSE DER FIRMA›].'],
    ['vi', 'Hỏi [Tên<|> công ty] và [TÊN_CÔNG_TY].', 'Hỏi [‹Tên công ty›] và [‹TÊN_CÔNG_TY›].'],
    ['th', 'ถาม [ชื่อ<|>บริษัท] และ {{ชื่อบริษัท}}', 'ถาม [‹ชื่อบริษัท›] และ {{‹ชื่อบริษัท›}}'],
    ['el', 'Ρωτήστε [Όνομα<|> εταιρείας] ή [ΟΝΟΜΑ_ΕΤΑΙΡΕΙΑΣ].', 'Ρωτήστε [‹Όνομα εταιρείας›] ή [‹ΟΝΟΜΑ_ΕΤΑΙΡΕΙΑΣ›].'],
    ['zh', '请联系[公司<|>名称]或【公司名称】。', '请联系[‹公司名称›]或【‹公司名称›】。'],
  ];
  test.each(others)('knows names in %s', async (language, marked, expected) => {
    expect(await highlighted(marked, front.replace('en', language))).toBe(expected);
  });

  test('shows it in tables, lists, headings and front matter, behind emoji and line breaks of Windows', async () => {
    const frontMatter = '---\nkind: policy\nlanguage: en\nowner: "[Owner]"\n---\n\n';
    const text = '# 🎯 Policy of [Ow<|>ner]\r\n\r\n- Ask [owner].\r\n\r\n| a | b |\r\n|---|---|\r\n| x | [Owner] |\r\n';
    expect(await highlighted(text, frontMatter)).toBe(
      '# 🎯 Policy of [‹Owner›]\r\n\r\n- Ask [‹owner›].\r\n\r\n| a | b |\r\n|---|---|\r\n| x | [‹Owner›] |\r\n',
    );
  });

  test.each([
    ['other words', 'As<|>k [Company].'],
    ['code', 'Write `[Com<|>pany]` and [Company].'],
    ['a block of code', '```\n[Com<|>pany]\n```\n\n[Company]'],
    ['a link', '[Com<|>pany](https://example.org) and [Company]'],
    ['a reference', '[Com<|>pany][a] and [Company]\n\n[a]: b.md'],
    ['a label that a link definition gives', '[Com<|>pany] and [company]\n\n[company]: b.md'],
    ['an image', '![Com<|>pany](a.png) and [Company]'],
    ['a check box', '- [<|> ] Ask [Company]'],
    ['a quotation', '> Ask [Com<|>pany].\n\n[Company]'],
    ['a comment', '<!-- [Com<|>pany] -->\n\n[Company]'],
  ])('shows nothing on %s', async (_, marked) => {
    expect(await highlighted(marked)).toBe(marked.replace('<|>', ''));
  });

  test('shows a blank without a name alone', async () => {
    expect(await highlighted('Call __<|>__ or ____.')).toBe('Call ‹____› or ____.');
    expect(await highlighted('Within [<|>X] or [X] hours.')).toBe('Within [‹X›] or [X] hours.');
    expect(await highlighted('On [da<|>te] or [date].')).toBe('On [‹date›] or [date].');
    expect(await highlighted('T<|>BD and TBD.')).toBe('‹TBD› and TBD.');
  });

  test('tells blanks apart that differ in what comes before the noun', async () => {
    expect(await highlighted('[Date of com<|>plaint], [Number of complaint] and [complaint]')).toBe(
      '[‹Date of complaint›], [Number of complaint] and [complaint]',
    );
  });

  test('is nothing in a file that is no policy', async () => {
    expect(await highlighted('Ask [Com<|>pany] and [Company].', '')).toBe('Ask [Company] and [Company].');
  });
});

const withValues = (values: string): string => `---\nkind: policy\nlanguage: en\nvalues:\n${values}---\n\n`;

describe('references and definition of a blank', () => {
  test('stand in every policy of the workspace, and in no other file', async () => {
    const { service, uri, offset } = await asked({
      'a.md': `${front}Ask [Com<|>pany].\n`,
      'b.md': `${front}[company] and \`[Company]\`, [Company](c.md).\n`,
      'readme.md': '# Hi\n\n[Company]\n',
    });
    expect(places(await service.references(uri, offset, true))).toEqual({
      'a.md': 'Ask [‹Company›].\n',
      'b.md': '[‹company›] and `[Company]`, [Company](c.md).\n',
    });
  });

  test('the key under values defines it', async () => {
    const { service, uri, offset } = await asked({ 'a.md': `${withValues('  company_name: Norrholm\n  other: X\n')}Ask [Com<|>pany Name].\n` });
    const expected = `${withValues('  «company_name»: Norrholm\n  other: X\n')}Ask [Company Name].\n`;
    expect(places(await service.definition(uri, offset))).toEqual({ 'a.md': expected });
    expect(places(await service.references(uri, offset, true))).toEqual({ 'a.md': expected.replace('[Company Name]', '[‹Company Name›]') });
    expect(Object.keys(places(await service.references(uri, offset, false)))).toEqual(['a.md']);
  });

  test('a key of another name defines it where it gives the value', async () => {
    const { service, uri, offset } = await asked({ 'a.md': `${withValues('  company: Norrholm\n')}Ask [Name of the com<|>pany].\n` });
    expect(places(await service.definition(uri, offset))).toEqual({
      'a.md': `${withValues('  «company»: Norrholm\n')}Ask [Name of the company].\n`,
    });
  });

  test('so does one in policywright.yaml, unless the document has its own', async () => {
    const config = 'values:\n  Company: Norrholm\n';
    const shared = await asked({ 'a.md': `${front}Ask [Com<|>pany].\n`, 'policywright.yaml': config });
    expect(places(await shared.service.definition(shared.uri, shared.offset))).toEqual({ 'policywright.yaml': 'values:\n  «Company»: Norrholm\n' });
    const own = await asked({ 'a.md': `${withValues('  company: Ours\n')}Ask [Com<|>pany].\n`, 'policywright.yaml': config });
    expect(Object.keys(places(await own.service.definition(own.uri, own.offset)))).toEqual(['a.md']);
  });

  test('the values of another document define nothing here', async () => {
    const { service, uri, offset } = await asked({
      'a.md': `${front}Ask [Com<|>pany].\n`,
      'b.md': `${withValues('  company: Norrholm\n')}Ask [Company].\n`,
    });
    expect(await service.definition(uri, offset)).toEqual([]);
  });

  test('nothing is found on a heading or a link, which the editor finds itself', async () => {
    const { service, uri, offset } = await asked({ 'a.md': `${front}# Sco<|>pe\n\n[a](#scope)\n` });
    expect(await service.references(uri, offset, true)).toEqual([]);
    expect(await service.definition(uri, offset)).toEqual([]);
    expect(service.highlights(uri, offset)).toEqual([]);
  });
});

describe('renaming a blank', () => {
  test('keeps the notation of each place', async () => {
    expect(
      await renamed(
        {
          'a.md': `${front}Ask [Com<|>pany Name], [COMPANY_NAME], [company name] and {{companyName}}.\n`,
          'b.md': `${front}{{company_name}} {{company-name}} <Company name> \`[Company Name]\` [Company Name](a.md)\n`,
          'readme.md': '[Company Name]\n',
        },
        'Trade Register Name',
      ),
    ).toEqual({
      'a.md': 'Ask [Trade Register Name], [TRADE_REGISTER_NAME], [trade register name] and {{tradeRegisterName}}.\n',
      'b.md': '{{trade_register_name}} {{trade-register-name}} <Trade register name> `[Company Name]` [Company Name](a.md)\n',
    });
  });

  test('takes the name from any notation', async () => {
    expect(await renamed({ 'a.md': `${front}[COM<|>PANY_NAME] [Company Name] [Company name] [company name]\n` }, 'TRADE_NAME')).toEqual({
      'a.md': '[TRADE_NAME] [Trade Name] [Trade name] [trade name]\n',
    });
    expect(await renamed({ 'a.md': `${front}{{com<|>panyName}} [Company name]\n` }, '{{tradeName}}')).toEqual({
      'a.md': '{{tradeName}} [Trade name]\n',
    });
    expect(await renamed({ 'a.md': `${front.replace('en', 'el')}[Όνομα<|> εταιρείας] [ΟΝΟΜΑ_ΕΤΑΙΡΕΙΑΣ]\n` }, 'Έδρα εταιρείας')).toEqual({
      'a.md': `${front.replace('en', 'el')}[Έδρα εταιρείας] [ΕΔΡΑ_ΕΤΑΙΡΕΙΑΣ]\n`,
    });
  });

  test('renames the key that gives it a value, here and in policywright.yaml', async () => {
    expect(
      await renamed(
        {
          'a.md': `${withValues("  'Company Name': Norrholm\n  company_size: X\n")}Ask [Com<|>pany Name].\n`,
          'policywright.yaml': '# ours\nvalues:\n  company_name: Norrholm # the firm\n',
        },
        'Trade Name',
      ),
    ).toEqual({
      'a.md': `${withValues("  'Trade Name': Norrholm\n  company_size: X\n")}Ask [Trade Name].\n`,
      'policywright.yaml': '# ours\nvalues:\n  trade_name: Norrholm # the firm\n',
    });
  });

  test('puts a key that needs it in quotation marks', async () => {
    expect(await renamed({ 'a.md': `${withValues('  Company: Norrholm\n')}Ask [Com<|>pany].\n` }, 'Company #1: name')).toEqual({
      'a.md': `${withValues('  "Company #1: name": Norrholm\n')}Ask [Company #1: name].\n`,
    });
  });

  test('lets links follow a heading in which it stands', async () => {
    expect(
      await renamed(
        {
          'a.md': `${front}# Policy\n\n## Contact [Com<|>pany]\n\n[here](#contact-company)\n`,
          'b.md': '[there](a.md#contact-company) [else](c.md#contact-company)\n',
        },
        'Firm',
      ),
    ).toEqual({
      'a.md': '# Policy\n\n## Contact [Firm]\n\n[here](#contact-firm)\n',
      'b.md': '[there](a.md#contact-firm) [else](c.md#contact-company)\n',
    });
  });

  test.each([
    ['nothing', ' ', 'A name cannot be empty. Type at least one word.'],
    ['figures', '1, 2', '"[1, 2]" would no longer be read as a blank. Choose words that say what belongs there, without brackets.'],
    ['brackets', 'a] b [c', '"[a] b [c]" would no longer be read as a blank. Choose words that say what belongs there, without brackets.'],
    [
      'the kind of a value alone',
      'date',
      '"[date]" only says what kind of value belongs there, so each such blank would stand alone. Choose a name that says which one.',
    ],
  ])('to %s is refused', async (_, name, message) => {
    expect(await renamed({ 'a.md': `${front}Ask [Com<|>pany].\n` }, name)).toBe(message);
  });

  test('to a name that has a value of its own is refused', async () => {
    expect(await renamed({ 'a.md': `${withValues('  company: A\n  firm: B\n')}Ask [Com<|>pany] and [Firm].\n` }, 'Firm')).toBe(
      'There is already a value called "firm" under "values". Choose another name, or delete one of the two values first.',
    );
  });

  test('is offered with the name alone, and not for a blank without one', async () => {
    const { service, uri, offset } = await asked({ 'a.md': `${front}# [Com<|>pany] policy\n\n____ and TBD\n` });
    expect(service.renamePlace(uri, offset)?.words).toBe('Company');
    expect(service.renamePlace(uri, (service.document(uri)?.text ?? '').indexOf('____') + 1)).toBeUndefined();
    expect(service.renamePlace(uri, (service.document(uri)?.text ?? '').indexOf('policy\n\n_'))?.words).toBe('[Company] policy');
  });
});

describe('what belongs together', () => {
  test('is edited together where it reads alike', async () => {
    const { service, uri, offset } = await asked({ 'a.md': `${front}[Com<|>pany] [Company] [COMPANY] \`[Company]\`\n` });
    const linked = service.linkedRanges(uri, offset);
    expect(
      drawn(
        service.document(uri)?.text ?? '',
        (linked?.spans ?? []).map((span) => ({ span })),
      ).replace(front, ''),
    ).toBe('[‹Company›] [‹Company›] [COMPANY] `[Company]`\n');
    expect(new RegExp(`^${linked?.wordPattern}$`, 'u').test('Name of the firm')).toBe(true);
    expect(new RegExp(`^${linked?.wordPattern}$`, 'u').test('a] b')).toBe(false);
  });

  test('is coloured, but for choices', async () => {
    const text = `${withValues('  company: A\n')}Ask [Company], ____ or [daily/weekly] \`[Company]\`.\n`;
    const { service, uri } = await asked({ 'a.md': `<|>${text}` });
    expect(
      drawn(
        text,
        service.tokens(uri).map(({ span, role }) => ({ span, role })),
      ),
    ).toBe(`${withValues('  «company»: A\n')}Ask ‹[Company]›, ‹____› or [daily/weekly] \`[Company]\`.\n`);
    const from = text.indexOf('____');
    expect(service.tokens(uri, { start: from, end: from + 1 })).toHaveLength(1);
  });
});

const hovered = async (files: Readonly<Record<string, string>>, reader: LanguageCode = 'en'): Promise<readonly string[]> => {
  const { service, uri, offset } = await asked(files);
  await service.loadLibrary();
  return service.hover(uri, offset, reader)?.markdown.split('\n\n') ?? [];
};

describe('hovering over a blank', () => {
  const three = { 'a.md': `${front}# [Company]\n\nAsk [Com<|>pany].\n`, 'b.md': `${front}{{company}}\n`, 'c.md': `${front}[COMPANY] [Other]\n` };

  const told: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'Blank "\\[Company\\]", used 4 times in 3 files'],
    ['de', 'Platzhalter „\\[Company\\]“, 4-mal in 3 Dateien'],
    ['vi', 'Chỗ trống “\\[Company\\]”, được dùng 4 lần trong 3 tệp'],
    ['th', 'ช่องว่าง “\\[Company\\]” ใช้ 4 ครั้งใน 3 ไฟล์'],
    ['el', 'Κενό «\\[Company\\]», 4 εμφανίσεις σε 3 αρχεία'],
    ['zh', '空白项“\\[Company\\]”，在 3 个文件中共出现 4 次'],
  ];
  test.each(told)('says how often it is used, in %s', async (reader, expected) => expect(await hovered(three, reader)).toContain(expected));

  test('counts in the singular', async () => {
    expect(await hovered({ 'a.md': `${front}Ask [Com<|>pany].\n` })).toContain('Blank "\\[Company\\]", used once in this document');
    expect(await hovered({ 'a.md': `${front}Ask [Com<|>pany] or [Company].\n` })).toContain('Blank "\\[Company\\]", used 2 times in this document');
    expect(await hovered({ 'a.md': `${front}Ask __<|>__ or ____.\n` })).toContain('Blank "\\_\\_\\_\\_"');
  });

  test('says what it asks for, and the value that it has', async () => {
    expect(await hovered({ 'a.md': `${front}Within [<|>X] hours.\n` })).toContain('Asks for a length of time');
    expect(await hovered({ 'a.md': `${withValues('  company: Norrholm\n')}Ask [Com<|>pany].\n` })).toContain('Shown as "Norrholm"');
    expect(await hovered({ 'a.md': `${withValues('  com<|>pany: Norrholm\n')}Ask [Company].\n` })).toContain(
      'Blank "company", used once in this document',
    );
  });
});

const offered = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { service, uri, offset } = await asked(files);
  await service.loadLibrary();
  const text = service.document(uri)?.text ?? '';
  return service.complete(uri, offset, 'en').map(
    ({ insert, span, detail }) =>
      `${
        applyEdits(text, [{ span, text: insert }])
          .replace(front, '')
          .split('\n')[0]
      } (${detail})`,
  );
};

describe('completing a blank', () => {
  test('offers the names that are used, in the notation of the brackets', async () => {
    const rest = '\n\n[Company name] [Company name] [Owner] {{vat_number}}\n';
    expect(await offered({ 'a.md': `${front}Ask [<|>]${rest}`, 'b.md': `${front}[PHONE_NUMBER]\n` })).toEqual([
      'Ask [Company name] (blank used in this document)',
      'Ask [Owner] (blank used in this document)',
      'Ask [Vat number] (blank used in this document)',
      'Ask [Phone number] (blank used in b.md)',
    ]);
    expect(await offered({ 'a.md': `${front}Ask {{<|>${rest}` })).toContain('Ask {{company_name}} (blank used in this document)');
    expect(await offered({ 'a.md': `${front}Ask [Com<|>${rest}` })).toContain('Ask [Company name] (blank used in this document)');
  });

  test('offers the values that are known, in place of the blank', async () => {
    const b = { 'b.md': `${withValues('  company: Norrholm\n')}[Company]\n` };
    expect((await offered({ 'a.md': `${front}Ask [Company<|>] now\n`, ...b }))[0]).toBe('Ask Norrholm now (value in b.md)');
    expect((await offered({ 'a.md': `${front}Ask [Company]<|> now\n`, ...b }))[0]).toBe('Ask Norrholm now (value in b.md)');
    expect(await offered({ 'a.md': `${front}Ask [Company] <|>now\n`, ...b })).toEqual([]);
  });

  test.each([
    ['code', '`[<|>]`'],
    ['a block of code', '```\n[<|>]\n```'],
    ['a check box', '- [<|>]'],
    ['a link', '[<|>](a.md)'],
    ['an image', '![<|>]'],
    ['a reference', '[text][<|>]'],
    ['a foot note', '[^<|>]'],
    ['a quotation', '> [<|>]'],
    ['other words', 'Ask <|>'],
  ])('offers nothing in %s', async (_, marked) => {
    expect(await offered({ 'a.md': `${front}${marked}\n\n[Company name]\n` })).toEqual([]);
  });

  test('offers nothing in a file that is no policy', async () => {
    expect(await offered({ 'a.md': 'Ask [<|>]\n\n[Company name]\n' })).toEqual([]);
  });
});
