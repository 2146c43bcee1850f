import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeholdersIn } from '../../server/src/features/placeholders.ts';
import { createPolicyService, type PolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';

const folder = 'file:///work/';
const uri = `${folder}policy.md`;

async function serviceWith(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly service: PolicyService; readonly host: ReturnType<typeof memoryHost> }> {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [folder + name, text])));
  const service = createPolicyService(host);
  await service.loadFolder(folder, {});
  service.open(uri, files['policy.md'] ?? '', 1);
  return { service, host };
}

const policy = (body: string, front = '') => `---\nkind: policy\n${front}---\n\n# Policy\n\n${body}\n`;

async function questions(text: string, others: Readonly<Record<string, string>> = {}) {
  const { service } = await serviceWith({ 'policy.md': text, ...others });
  return service.openBlanks(uri);
}

describe('the open blanks of a document', () => {
  test('come once by name, choices at each place, in the order of the text', async () => {
    const found = await questions(
      policy('[Company] answers in [X] hours, [daily/weekly]. `[Owner]`\n\nAsk {{COMPANY}}, [daily/weekly] or [X].', 'title: "[Brand name]"\n'),
    );
    expect(found.map(({ text, count, kind }) => `${text} ${count} ${kind}`)).toEqual([
      '[Brand name] 1 company',
      '[Company] 2 company',
      '[X] 1 duration',
      '[daily/weekly] 2 choice',
      '[daily/weekly] 2 choice',
      '[X] 1 number',
    ]);
    expect(found.map(({ sentence }) => sentence).slice(0, 2)).toEqual(['title: "[Brand name]"', '[Company] answers in [X] hours, [daily/weekly].']);
  });

  test('leave out what has a value and what is silenced', async () => {
    const text = policy(
      '[Company] answers.\n\n<!-- policywright-disable-next-line placeholders/unfilled -- form -->\n[Signature]\n\n[Owner]',
      'values: { Company: N }\n',
    );
    expect((await questions(text)).map((blank) => blank.text)).toEqual(['[Owner]']);
  });

  test('know values from the front matter, other documents and the calendar', async () => {
    const others = {
      'b.md': policy('Text', 'owner: Team Lead\nvalues: { Complaints desk: Room 4 }\n'),
      'c.md': '---\ntitle: no policy\nowner: x\n---\n',
    };
    const found = await questions(policy('[document owner] and [complaints desk] from [effective date]', 'owner: Head of Service\n'), others);
    expect(found.map(({ suggestions }) => suggestions)).toEqual([['Head of Service', 'Team Lead'], ['Room 4'], ['15 June 2026']]);
  });
});

describe('answers', () => {
  const text = policy(
    '[Company] answers in [X] hours, [daily/weekly].\n\n| A | B |\n|---|---|\n| [Company] | `[Company]` |\n\n[daily/weekly]',
    'title: "[Company]: [place]"\n',
  );

  test('are written all at once, each where it belongs', async () => {
    const { service } = await serviceWith({ 'policy.md': text });
    const at = (blank: string, from = 0) => text.indexOf(blank, from);
    const edits = service.answerBlanks(uri, [
      { offset: at('[Company]'), value: 'A | "B"', everywhere: true },
      { offset: at('[place]'), value: 'here', everywhere: true },
      { offset: at('[X]'), value: '24', everywhere: true },
      { offset: at('[daily'), value: 'daily', everywhere: false },
    ]);
    const after = applyEdits(text, edits);
    expect(after).toContain('title: "A | \\"B\\": here"');
    expect(after).toContain('A | "B" answers in 24 hours, daily.');
    expect(after).toContain('| A \\| "B" | `[Company]` |');
    expect(after).toContain('\n[daily/weekly]');
  });

  test('touch nothing but blanks, and can be taken back', async () => {
    const { service } = await serviceWith({ 'policy.md': text });
    const checked = service.check(uri);
    if (!checked) throw new Error('the document is not open');
    const blanks = placeholdersIn(checked).filter(({ span }) => span.start > text.indexOf('# Policy'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(blanks.length - 1), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.boolean()), { maxLength: 6 }),
        (given) => {
          const answers = given.flatMap(([index, value, everywhere]) => {
            const blank = blanks[index];
            return blank ? [{ offset: blank.span.start, value, everywhere }] : [];
          });
          const edits = service.answerBlanks(uri, answers).filter(({ span }) => span.start > text.indexOf('# Policy'));
          const after = applyEdits(text, edits);
          let grown = 0;
          const back = [...edits]
            .sort((a, b) => a.span.start - b.span.start)
            .map(({ span, text: written }) => {
              const start = span.start + grown;
              grown += written.length - (span.end - span.start);
              return { span: { start, end: start + written.length }, text: text.slice(span.start, span.end) };
            });
          expect(applyEdits(after, back)).toBe(text);
          for (const { span } of edits) expect(blanks.some((blank) => blank.span.start === span.start && blank.span.end === span.end)).toBe(true);
        },
      ),
    );
  });
});

describe('answers that are kept as values', () => {
  const kept = async (text: string, given: readonly (readonly [blank: string, value: string, everywhere?: boolean])[]): Promise<string> => {
    const { service } = await serviceWith({ 'policy.md': text });
    const answers = given.map(([blank, value, everywhere = true]) => ({ offset: text.indexOf(blank), value, everywhere }));
    return applyEdits(text, service.answerBlanks(uri, answers, true));
  };

  test('leave the blanks, in body and front matter, and are not asked for again', async () => {
    const text = policy('[Company] answers. Ask {{COMPANY}} or the [owner].', 'title: "[Company] care"\n');
    const after = await kept(text, [
      ['[Company]', 'Norrholm: Nord'],
      ['[owner]', 'Ann'],
    ]);
    expect(after).toBe(text.replace('care"\n', 'care"\nvalues:\n  Company: "Norrholm: Nord"\n  owner: Ann\n'));
    const { service } = await serviceWith({ 'policy.md': after });
    expect(await service.openBlanks(uri)).toEqual([]);
    expect(service.keeping(uri)).toEqual({ canKeep: true, isTemplate: true });
  });

  test('join the values that are there', async () => {
    const text = policy('[Company] in [place].', 'values:\n  Company: Norrholm\n');
    expect(await kept(text, [['[place]', 'Leeds']])).toBe(text.replace('Norrholm\n', 'Norrholm\n  place: Leeds\n'));
  });

  test('take the place of blanks that have no name, each its own', async () => {
    const text = policy('[Company] answers in [X] hours or [X] days: ____', 'title: T\n');
    const { service } = await serviceWith({ 'policy.md': text });
    expect((await service.openBlanks(uri)).map((blank) => [blank.text, blank.canKeep])).toEqual([
      ['[Company]', true],
      ['[X]', false],
      ['[X]', false],
      ['____', false],
    ]);
    const after = await kept(text, [
      ['[Company]', 'Norr'],
      ['[X] hours', '4'],
      ['[X] days', '2'],
    ]);
    expect(after).toBe(
      text.replace('title: T\n', 'title: T\nvalues:\n  Company: Norr\n').replace('[X] hours', '4 hours').replace('[X] days', '2 days'),
    );
  });

  test('are kept for a choice that is the same everywhere, and written for one place of several', async () => {
    const text = policy('Reviewed [daily/weekly]. Reported [daily/weekly]. Sent [by post/by email].');
    const after = await kept(text, [
      ['[daily', 'weekly', false],
      ['[by post', 'by post', false],
    ]);
    expect(after).toBe(
      text.replace('kind: policy\n', 'kind: policy\nvalues:\n  by post/by email: by post\n').replace('[daily/weekly]. Rep', 'weekly. Rep'),
    );
    const all = await kept(text, [['[daily', 'weekly', true]]);
    expect(all).toBe(text.replace('kind: policy\n', 'kind: policy\nvalues:\n  daily/weekly: weekly\n'));
    const { service } = await serviceWith({ 'policy.md': all });
    expect((await service.openBlanks(uri)).map((blank) => blank.text)).toEqual(['[by post/by email]']);
  });

  test('take the place of the blanks where the front matter cannot hold them', async () => {
    const text = '---\nkind: policy\nvalues: [a, b]\n---\n\n# Policy\n\n[Company] answers.\n';
    expect(await kept(text, [['[Company]', 'N']])).toBe(text.replace('[Company]', 'N'));
    const { service } = await serviceWith({ 'policy.md': text });
    expect(service.keeping(uri).canKeep).toBe(false);
  });

  test('in TOML, with Windows line ends, and in each language', async () => {
    const toml = '+++\nkind = "policy"\n+++\n\n# Policy\n\n[Company] answers.\n'.replaceAll('\n', '\r\n');
    expect(await kept(toml, [['[Company]', 'N "x"']])).toContain('[values]\r\nCompany = "N \\"x\\""\r\n');
    for (const [language, blank, name] of [
      ['de', '[Firmenname]', 'Firmenname'],
      ['vi', '[Tên công ty]', 'Tên công ty'],
      ['th', '[ชื่อบริษัท]', 'บริษัท'],
      ['el', '[Επωνυμία εταιρείας]', 'Επωνυμία εταιρείας'],
      ['zh', '【公司名称】', '公司名称'],
    ] as const) {
      const text = policy(`${blank} 😀`, `language: ${language}\n`);
      const after = await kept(text, [[blank, 'Norrholm']]);
      expect(after, language).toContain(`values:\n  ${name}: Norrholm\n`);
      expect(after.endsWith(`${blank} 😀\n`), language).toBe(true);
    }
  });

  test('any answers leave the body as it is, are read back, and go again with the key', async () => {
    const text = policy('[Company] in [place] answers {{company}}. `[Company]` [x](place.md)');
    const { service } = await serviceWith({ 'policy.md': text });
    const value = fc.string({ unit: fc.constantFrom(...'aZ9 :"\'-,é😀&*!|%@\\~'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(value, value, async (company, place) => {
        const answers = [
          { offset: text.indexOf('[Company]'), value: company, everywhere: true },
          { offset: text.indexOf('[place]'), value: place, everywhere: true },
        ];
        const after = applyEdits(text, service.answerBlanks(uri, answers, true));
        const given = [company, place].filter((one) => one.trim() !== '');
        const { service: other } = await serviceWith({ 'policy.md': after });
        expect(await other.openBlanks(uri)).toHaveLength(2 - given.length);
        expect(after.replace(/^values:\n(?: {2}.*\n)*/m, '')).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('filling beyond the document', () => {
  test('reaches every policy of the workspace and nothing else', async () => {
    const { service } = await serviceWith({
      'policy.md': policy('[Company] answers.'),
      'b.md': policy('Ask {{COMPANY}}. `[Company]` [other](Company.md)'),
      'readme.md': '[Company]\n',
    });
    expect(await service.fillIn(uri, 0, 'N', 'workspace')).toEqual([]);
    const found = await service.fillIn(uri, policy('[Company]').indexOf('[Company]'), 'N', 'workspace');
    expect(found.map((file) => [file.uri, applyEdits(file.text, file.edits).split('\n').at(-2)])).toEqual([
      [uri, 'N answers.'],
      [`${folder}b.md`, 'Ask N. `[Company]` [other](Company.md)'],
    ]);
  });

  test('gives the value in the settings, in a new file where there is none', async () => {
    const text = policy('[Company] answers.');
    const offset = text.indexOf('[Company]');
    const { service } = await serviceWith({ 'policy.md': text });
    const [made] = await service.fillIn(uri, offset, 'Norrholm', 'settings');
    expect(made && [made.uri, made.isNew, applyEdits(made.text, made.edits)]).toEqual([
      `${folder}policywright.yaml`,
      true,
      'values:\n  Company: Norrholm\n',
    ]);
    const { service: other } = await serviceWith({ 'policy.md': text, 'policywright.yaml': '# ours\nlanguage: en\n' });
    const [changed] = await other.fillIn(uri, offset, 'Norrholm', 'settings');
    expect(changed && [changed.isNew, applyEdits(changed.text, changed.edits)]).toEqual([
      false,
      '# ours\nlanguage: en\nvalues:\n  Company: Norrholm\n',
    ]);
  });

  test('counts a blank with a value in the settings as filled', async () => {
    const { service } = await serviceWith({
      'policy.md': policy('[Company] answers in [X] hours.'),
      'policywright.yaml': 'values: { Company: Norrholm }\n',
    });
    expect(service.status(uri, 'en')?.blanks).toBe(1);
    expect(
      service
        .render(uri, 'en')
        ?.blocks.map(({ block }) => block.html)
        .join(''),
    ).toContain('>Norrholm</span> answers');
  });
});
