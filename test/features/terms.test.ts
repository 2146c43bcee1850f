import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameForm } from '../../server/src/features/termInflection.ts';
import { packs } from '../../server/src/languages/index.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService, type FilePlaces, type PolicyService } from '../../server/src/service.ts';
import { applyEdits, type Span } from '../../server/src/util/span.ts';
import { readCursor } from '../support/cursor.ts';
import { memoryHost } from '../support/host.ts';

const base = 'file:///work/';
const frontOf = (language: LanguageCode) => `---\nkind: policy\nlanguage: ${language}\n---\n\n`;
const front = frontOf('en');

interface Asked {
  readonly service: PolicyService;
  readonly uri: string;
  readonly offset: number;
  readonly text: string;
}

/** A workspace of files; the one with the cursor is open. */
async function asked(files: Readonly<Record<string, string>>): Promise<Asked> {
  const [path = '', marked = ''] = Object.entries(files).find(([, own]) => own.includes('<|>')) ?? [];
  const { text, offset } = readCursor(marked);
  const stored = Object.entries(files).map(([name, own]) => [base + name, name === path ? text : own]);
  const service = createPolicyService(memoryHost(Object.fromEntries(stored)));
  await service.loadFolder(base, {});
  await service.loadLibrary();
  const uri = base + path;
  service.open(uri, text, 1);
  return { service, uri, offset, text };
}

function drawn(text: string, places: readonly { readonly span: Span; readonly role?: string }[]): string {
  return applyEdits(
    text,
    places.map(({ span, role }) => ({
      span,
      text: role === 'definition' ? `«${text.slice(span.start, span.end)}»` : `‹${text.slice(span.start, span.end)}›`,
    })),
  );
}

const bodyOf = (text: string) => text.replace(/^---[\s\S]*?---\n\n/, '');
const drawnFiles = (files: readonly FilePlaces[]) =>
  Object.fromEntries(files.map(({ uri, text, places }) => [uri.slice(base.length), bodyOf(drawn(text, places))]));

/** The text after a rename in one file, or why it is refused. */
async function renamed(marked: string, name: string, language: LanguageCode = 'en'): Promise<string> {
  const { service, uri, offset } = await asked({ 'a.md': frontOf(language) + marked });
  const { files, refused } = await service.rename(uri, offset, name);
  if (refused) return service.say(refused, 'en');
  const [file] = files;
  return file ? bodyOf(applyEdits(file.text, file.edits)) : 'nothing';
}

const defined = '## Definitions\n\n- **Customer:** who buys.\n\n## Scope\n\n';

describe('highlights and references', () => {
  test('show every form, links and headings included', async () => {
    const { service, uri, offset, text } = await asked({
      'a.md': `${front}${defined}A cust<|>omer; Customers' letters, \`customer\`, [customers](customer.md).\n\n### Customer data\n`,
    });
    expect(bodyOf(drawn(text, service.highlights(uri, offset)))).toBe(
      "## Definitions\n\n- **«Customer»:** who buys.\n\n## Scope\n\nA ‹customer›; ‹Customers›' letters, `customer`, [‹customers›](customer.md).\n\n### ‹Customer› data\n",
    );
  });

  test('show nothing on other words and in quotations', async () => {
    for (const line of ['A buy<|>er.', '`cust<|>omer`', '> A cust<|>omer.', 'Say "dear cust<|>omer" to all.', '[a](cust<|>omer.md)']) {
      const { service, uri, offset } = await asked({ 'a.md': front + defined + line });
      expect(service.highlights(uri, offset)).toEqual([]);
    }
  });

  test('stay in the document unless a glossary defines the term', async () => {
    const other = `${front}A customer.\n`;
    const own = await asked({ 'a.md': `${front}${defined}A cust<|>omer.`, 'b.md': other });
    expect(Object.keys(drawnFiles(await own.service.references(own.uri, own.offset, true)))).toEqual(['a.md']);
    const shared = await asked({
      'a.md': other.replace('cust', 'cust<|>'),
      'glossary.md': `${front}# Glossary\n\n- **Customer:** who buys.\n`,
      'c.md': `${front}${defined}A customer.`,
    });
    expect(drawnFiles(await shared.service.references(shared.uri, shared.offset, true))).toEqual({
      'a.md': 'A ‹customer›.\n',
      'glossary.md': '# Glossary\n\n- **«Customer»:** who buys.\n',
    });
  });
});

describe('the definition', () => {
  const texts: Readonly<Record<LanguageCode, readonly [string, string]>> = {
    en: ['- **Customer:** who buys.', 'Two cust<|>omers ask.'],
    de: ['- **Kunde:** wer kauft.', 'Alle Kun<|>den fragen.'],
    vi: ['- **Khiếu nại**: lời phàn nàn.', 'Mọi khiếu<|> nại được ghi.'],
    th: ['- **ข้อร้องเรียน** หมายถึง ความไม่พอใจ', 'ตอบข้อร้อง<|>เรียนทุกเรื่อง'],
    el: ['- **Αίτημα:** ερώτηση.', 'Όλα τα αιτή<|>ματα.'],
    zh: ['- **投诉**：不满。', '每件投<|>诉都登记。'],
  };
  for (const language of languageCodes) {
    const [definition, use] = texts[language];
    const title = packs[language].sections.definitions.title;
    const text = `${frontOf(language)}## ${title}\n\n${definition}\n\n## ${packs[language].sections.standards.title}\n\n${use}\n`;

    test(`is found from a use, in ${language}`, async () => {
      const { service, uri, offset } = await asked({ 'a.md': text });
      const [file] = await service.definition(uri, offset);
      expect(file?.places.length).toBe(1);
      const span = file?.places[0]?.span;
      expect(definition).toContain(`**${file?.text.slice(span?.start, span?.end)}`);
    });

    test(`is shown on a use, in ${language}`, async () => {
      const { service, uri, offset } = await asked({ 'a.md': text });
      const hover = service.hover(uri, offset, language);
      expect(hover?.markdown).toContain(packs[language].messages['hover.term']);
      expect(hover?.markdown).toContain(/(?:หมายถึง|[:：]\**) ?(.*?)$/u.exec(definition.replace(/\*\*/g, ''))?.[1]?.replace(/[.。]$/, ''));
    });
  }

  test('is not repeated on itself', async () => {
    const { service, uri, offset } = await asked({ 'a.md': `${front}## Definitions\n\n- **Cust<|>omer:** who buys.\n` });
    expect(service.hover(uri, offset, 'en')?.markdown ?? '').not.toContain('who buys');
  });

  test('is found in another policy where this one has none', async () => {
    const files = { 'a.md': `${front}Two cust<|>omers ask.\n`, 'terms.md': front + defined, 'readme.md': defined };
    const { service, uri, offset } = await asked(files);
    expect(Object.keys(drawnFiles(await service.definition(uri, offset)))).toEqual(['terms.md']);
    expect(service.hover(uri, offset, 'en')?.markdown).toContain('Defined in terms.md');
    expect(service.renamePlace(uri, offset)).toBeUndefined();
  });
});

describe('renaming a term', () => {
  test('changes every form, and no link, heading, code, quotation or other word', async () => {
    const body = `A customer and Customers' letters; \`customer\`, [customers](customer.md), customer-facing, custom.\n\n> customer\n\n"Dear customer, hello."\n\n### Customer data\n`;
    expect(await renamed(`${defined}${body.replace('A customer', 'A cust<|>omer')}`, 'client')).toBe(
      `${defined.replace('Customer', 'Client')}${body.replace('A customer and Customers', 'A client and Clients')}`,
    );
  });
  test('follows plurals, from a plural as well', async () => {
    expect(await renamed('## Definitions\n\n- **Pol<|>icy:** a text.\n\nTwo policies.', 'Rulebook')).toBe(
      '## Definitions\n\n- **Rulebook:** a text.\n\nTwo rulebooks.',
    );
    expect(await renamed(`${defined}Two cust<|>omers and a customer.`, 'parties')).toBe(
      `${defined.replace('Customer', 'Party')}Two parties and a party.`,
    );
  });
  test('keeps the line break in a term', async () => {
    expect(await renamed('## Definitions\n\n- **Working d<|>ay:** Monday.\n\nTwo working\ndays.', 'Business day')).toBe(
      '## Definitions\n\n- **Business day:** Monday.\n\nTwo business\ndays.',
    );
  });
  test('renames one name of several', async () => {
    expect(await renamed('## Definitions\n\n- **Service level (S<|>L):** a figure.\n\nThe SL, a service level.', 'LVL')).toBe(
      '## Definitions\n\n- **Service level (LVL):** a figure.\n\nThe LVL, a service level.',
    );
  });
  test('carries German and Greek endings over where both words end alike', async () => {
    expect(await renamed('## Begriffe\n\n- **Arbeits<|>tag:** Montag.\n\nNach zwei Arbeitstagen.', 'Werktag', 'de')).toBe(
      '## Begriffe\n\n- **Werktag:** Montag.\n\nNach zwei Werktagen.',
    );
    expect(await renamed('## Ορισμοί\n\n- **Πελ<|>άτης:** αγοραστής.\n\nΤον πελάτη.', 'Επιβάτης', 'el')).toBe(
      '## Ορισμοί\n\n- **Επιβάτης:** αγοραστής.\n\nΤον επιβάτη.',
    );
  });
  test('follows in Vietnamese, Thai and Chinese', async () => {
    expect(await renamed('## Định nghĩa\n\n- **Khiếu<|> nại**: lời.\n\nMọi khiếu nại.', 'Góp ý', 'vi')).toBe(
      '## Định nghĩa\n\n- **Góp ý**: lời.\n\nMọi góp ý.',
    );
    expect(await renamed('## คำนิยาม\n\n- **ข้อร้อง<|>เรียน** หมายถึง ความไม่พอใจ\n\nตอบข้อร้องเรียน', 'คำติชม', 'th')).toBe(
      '## คำนิยาม\n\n- **คำติชม** หมายถึง ความไม่พอใจ\n\nตอบคำติชม',
    );
    expect(await renamed('## 术语和定义\n\n- **投<|>诉**：不满。\n\n每件投诉。', '意见', 'zh')).toBe(
      '## 术语和定义\n\n- **意见**：不满。\n\n每件意见。',
    );
  });
  test('is refused where an ending would be wrong, with the place', async () => {
    expect(await renamed('## Begriffe\n\n- **Kun<|>de:** wer kauft.\n\nAlle Kunden.', 'Gast', 'de')).toBe(
      '"Kunden" on line 10 has an ending that cannot be carried over to "Gast". Reword that place first.',
    );
  });
  test('is refused where the name stands already, or is none', async () => {
    expect(await renamed(`${defined}A cust<|>omer, a client.`, 'client')).toMatch(/already stands in this document/);
    for (const name of ['', 'a "b"', 'x [y]', 'one. Two.', 'a/b', '`c`'])
      expect(await renamed(`${defined}A cust<|>omer.`, name)).toMatch(/cannot be the name/);
  });
  test('leaves a heading to which links lead', async () => {
    expect(await renamed('## Definitions\n\n### Refund\n\nMoney.\n\n## Scope\n\nA ref<|>und: [see](#refund).', 'Voucher')).toMatch(
      /is the heading of its definition/,
    );
    expect(await renamed('## Definitions\n\n### Refund\n\nMoney.\n\n## Scope\n\nA ref<|>und.', 'Voucher')).toBe(
      '## Definitions\n\n### Voucher\n\nMoney.\n\n## Scope\n\nA voucher.',
    );
  });
  test('reaches the policies that use a glossary', async () => {
    const glossary = `${front}# Glossary\n\n- **Cust<|>omer:** who buys.\n`;
    const { service, uri, offset } = await asked({
      'g.md': glossary,
      'a.md': `${front}Two customers.\n`,
      'b.md': `${front}${defined}A customer.`,
      'x.md': 'A customer.',
    });
    const { files } = await service.rename(uri, offset, 'Client');
    expect(Object.fromEntries(files.map((file) => [file.uri.slice(base.length), bodyOf(applyEdits(file.text, file.edits))]))).toEqual({
      'g.md': '# Glossary\n\n- **Client:** who buys.\n',
      'a.md': 'Two clients.\n',
    });
  });

  test('reaches the glossary from a policy that uses it', async () => {
    const { service, uri, offset } = await asked({
      'g.md': `${front}# Glossary\n\n- **Customer:** who buys.\n`,
      'a.md': `${front}Two cust<|>omers.\n`,
    });
    const { files } = await service.rename(uri, offset, 'clients');
    expect(files.map((file) => bodyOf(applyEdits(file.text, file.edits)))).toEqual(['Two clients.\n', '# Glossary\n\n- **Client:** who buys.\n']);
  });

  test('is reversible, and touches no code, link or other word', async () => {
    const names = ['customer', 'Working day', 'client', 'policy', 'SLA', 'Service desk', 'box'];
    const pieces = [
      'a {t}',
      '{t}',
      '{T}',
      '{p}',
      "{t}'s",
      '`{t}`',
      '[{t}](a.md)',
      '"{t}"',
      '"the {t} said"',
      '{t}-like',
      'zz{t}',
      '**{t}**',
      '\n',
      '\n\n> {t}\n\n',
      'other words',
      '🙂',
      '\n\n### {T}\n\n',
      '<{t}@example.org>',
    ];
    const plural = (name: string) =>
      name.endsWith('y') && !name.endsWith('ay') ? `${name.slice(0, -1)}ies` : name.endsWith('x') ? `${name}es` : `${name}s`;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom(...names, 'boxes', 'a b'),
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        async (from, to, parts) => {
          const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
          const fill = (piece: string) => piece.replaceAll('{t}', from).replaceAll('{T}', capital(from)).replaceAll('{p}', plural(from));
          const text = `${front}## Definitions\n\n- **${from}:** something.\n\n## Scope\n\n${parts.map(fill).join(' ')}\n`;
          const { service, uri, offset } = await asked({ 'a.md': text.replace(`**${from}`, `**<|>${from}`) });
          const { files, refused } = await service.rename(uri, offset, to);
          if (refused || !files[0]) return;
          const after = applyEdits(text, files[0].edits);
          const outside = (whole: string) => whole.match(/`[^`]*`|\[[^\]]*\]\([^)]*\)|"the [^"]*"|^>.*|<[^>]*>|^#.*|\S*-like|zz\S+/gm);
          expect(outside(after)).toEqual(outside(text));
          service.open(uri, after, 2);
          const back = await service.rename(uri, offset, from);
          expect(back.refused).toBeUndefined();
          expect(applyEdits(after, back.files[0]?.edits ?? [])).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('forms correspond', () => {
  expect(sameForm('CLIENTS', 'client', 'customer', packs.en)).toBe('CUSTOMERS');
  expect(sameForm('clients', 'Client', 'Customer', packs.en)).toBe('customers');
  expect(sameForm('IT', 'IT', 'Service desk', packs.en)).toBe('Service desk');
  expect(sameForm('Kunden', 'Kunde', 'Stammkunde', packs.de)).toBe('Stammkunden');
  expect(sameForm('Vorgänge', 'Vorgang', 'Fall', packs.de)).toBeUndefined();
});

describe('completion', () => {
  async function offered(
    line: string,
    language: LanguageCode = 'en',
    definitions = '- **Customer:** who buys.\n- **Working day:** Monday to Friday.',
  ) {
    const title = packs[language].sections.definitions.title;
    const { service, uri, offset } = await asked({ 'a.md': `${frontOf(language)}## ${title}\n\n${definitions}\n\n## X\n\n${line}` });
    return service
      .complete(uri, offset, language)
      .filter(({ kind }) => kind === 'term')
      .map(({ label }) => label);
  }
  test('offers the terms that begin as the words do', async () => {
    expect(await offered('We tell the cus<|>')).toEqual(['customer']);
    expect(await offered('The Cu<|>')).toEqual(['Customer']);
    expect(await offered('within two working d<|>')).toEqual(['working day']);
    expect(await offered('called “<|>')).toEqual(['Customer', 'Working day']);
  });
  test('is quiet elsewhere', async () => {
    for (const line of ['We c<|>', 'We <|>', 'xcus<|>', '`cus<|>`', '[a](cus<|>)', '> cus<|>', 'customer<|>'])
      expect(await offered(line)).toEqual([]);
  });
  test('offers in the other languages', async () => {
    expect(await offered('Der Ku<|>', 'de', '- **Kunde:** wer kauft.')).toEqual(['Kunde']);
    expect(await offered('Mọi khiếu<|>', 'vi', '- **Khiếu nại**: lời.')).toEqual(['khiếu nại']);
    expect(await offered('ตอบข้อ<|>', 'th', '- **ข้อร้องเรียน** หมายถึง ความไม่พอใจ')).toEqual(['ข้อร้องเรียน']);
    expect(await offered('Το αίτ<|>', 'el', '- **Αίτημα:** ερώτηση.')).toEqual(['αίτημα']);
    expect(await offered('每件投<|>', 'zh', '- **投诉**：不满。')).toEqual(['投诉']);
  });
  test('offers the terms of other policies', async () => {
    const { service, uri, offset } = await asked({ 'a.md': `${front}The cus<|>`, 'g.md': `${front}# Glossary\n\n- **Customer:** who buys.\n` });
    expect(service.complete(uri, offset, 'en').map(({ label, detail }) => `${label} ${detail}`)).toEqual(['customer Defined in g.md']);
  });
});

test('terms are coloured, definitions told from uses', async () => {
  const { service, uri, text } = await asked({ 'a.md': `${front}${defined}A customer.<|>` });
  expect(service.tokens(uri).map(({ span, type, role }) => `${type} ${role} ${text.slice(span.start, span.end)}`)).toEqual([
    'policyTerm definition Customer',
    'policyTerm use customer',
  ]);
});
