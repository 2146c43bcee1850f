import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../server/src/kinds/index.ts';
import { shapesFor } from '../../server/src/kinds/shapes.ts';
import { packs } from '../../server/src/languages/index.ts';
import { type KindId, languageCodes, shapeIds } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService, type NewDocumentIn, type PolicyService } from '../../server/src/service.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { memoryHost } from '../support/host.ts';
import { summaryOf } from '../support/policy.ts';

const folder = 'file:///work';

async function inFolder(yaml: string): Promise<PolicyService> {
  expect(readConfig(yaml, {}).problems).toEqual([]);
  const service = createPolicyService(memoryHost({ [`${folder}/policywright.yaml`]: yaml }));
  await service.loadFolder(folder, {});
  return service;
}

const own = (id: string) => id as KindId;

function make(service: PolicyService, request: Partial<NewDocumentIn>): string {
  return service.newDocument({ kind: own('ward-rules'), language: 'en', folder, ...request }).text;
}

/** What the checks object to, blanks apart. */
function objections(service: PolicyService, text: string): readonly string[] {
  const uri = `${folder}/made.md`;
  service.open(uri, text, 1);
  const checked = service.check(uri);
  expect(checked?.checked).toBe(true);
  return (checked?.findings ?? []).filter(({ rule }) => !rule.startsWith('placeholders/')).map((finding) => summaryOf(finding, text));
}

const headings = (text: string) => [...text.matchAll(/^#+ .+$/gm)].map(([line]) => line);

const wards = `
kinds:
  ward-rules:
    name: { en: Ward rules, de: Stationsordnung, vi: Nội quy khoa, th: ระเบียบหอผู้ป่วย, el: Κανονισμός πτέρυγας, zh: 病房守则 }
    required: [contact, purpose, pets]
    recommended: [visits, scope]
    order: [purpose, visits, pets, scope, contact]
  clinic-policy: { name: Clinic policy, base: policy, recommended: [pets, feedback] }
  bare-list: { name: Bare list, order: [pets, purpose] }
  bare: { name: Bare }
  policy: { recommended: [visits] }
sections:
  pets:
    title: { en: Animals in our care, de: Tiere in unserer Obhut, vi: Vật nuôi, th: สัตว์ในความดูแล, el: Ζώα στη φροντίδα μας, zh: 照护的动物 }
    guidance: { en: Say who looks after an animal overnight., de: 'Sagen Sie, wer nachts nach einem Tier sieht.' }
    body: { en: 'A nurse of [Company] looks at each animal every [X] hours.', de: 'Wer hier arbeitet, sieht alle [X] Stunden nach jedem Tier.' }
    after: scope
  visits: { title: Opening hours (wards), after: pets }
  scope: { title: { en: Which wards }, body: { en: 'All wards of [Company].' }, guidance: { en: Name the wards. } }
`;

describe('a document of a kind of one’s own', async () => {
  const service = await inFolder(wards);

  test('has its sections in its own order, with titles and texts of the settings, and names no shape', () => {
    const text = make(service, {});
    expect(headings(text)).toEqual([
      '# Ward rules at [Company]',
      `## ${packs.en.sections.purpose.title}`,
      '## Opening hours (wards)',
      '## Animals in our care',
      '## Which wards',
      `## ${packs.en.sections.contact.title}`,
    ]);
    expect(text).toMatch(/^---\nkind: ward-rules\ntitle: Ward rules at \[Company\]\nlanguage: en\n/);
    expect(text).toContain('## Opening hours (wards)\n\n[Opening hours wards]\n');
    expect(text).toContain('## Animals in our care\n\nA nurse of [Company] looks at each animal every [X] hours.\n');
    expect(text).toContain('## Which wards\n\nAll wards of [Company].\n');
  });

  test('takes values for the blanks of its own sections', () => {
    const text = make(service, { values: { company: 'Norrholm' } });
    expect(text).toContain('A nurse of Norrholm looks');
    expect(text).toContain('# Ward rules at Norrholm\n');
    const names = service.blanksOfNewDocument({ kind: own('ward-rules'), language: 'en', folder }).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['company', 'opening hours wards']));
  });

  test.each(languageCodes)('is named and worded in its language, and has nothing but blanks to settle, in %s', (language) => {
    for (const kind of ['ward-rules', 'clinic-policy', 'bare-list']) {
      const text = make(service, { kind: own(kind), language });
      expect(objections(service, text), kind).toEqual([]);
    }
    const names = { en: 'Ward rules', de: 'Stationsordnung', vi: 'Nội quy khoa', th: 'ระเบียบหอผู้ป่วย', el: 'Κανονισμός πτέρυγας', zh: '病房守则' };
    expect(headings(make(service, { language }))[0]).toContain(names[language]);
    expect(service.newDocument({ kind: own('ward-rules'), language, folder }).fileName).toMatch(/^[\p{L}\p{M}-]+\.md$/u);
  });

  test('can be written in every shape of its base, own sections included', () => {
    for (const shape of shapesFor('policy')) {
      const text = make(service, { kind: own('clinic-policy'), shape });
      expect(text).toContain(`kind: clinic-policy\nshape: ${shape}\ntitle: Clinic policy at [`);
      expect(text, shape).toContain('## Animals in our care\n');
      expect(objections(service, text), shape).toEqual([]);
    }
  });

  test('holds what its order lists, where it requires and recommends nothing', () => {
    expect(headings(make(service, { kind: own('bare-list') }))).toEqual([
      '# Bare list at [Company]',
      '## Animals in our care',
      `## ${packs.en.sections.purpose.title}`,
    ]);
    expect(headings(make(service, { kind: own('bare') }))).toEqual([`# Bare at [${packs.en.values.company.blank}]`]);
  });
});

describe('a document of a built-in kind', async () => {
  const service = await inFolder(wards);

  test('has sections that the settings give it, whatever its shape', () => {
    for (const shape of shapeIds) {
      const text = make(service, { kind: 'policy', shape });
      expect(text, shape).toContain('## Opening hours (wards)\n');
      expect(objections(service, text), shape).toEqual([]);
    }
  });

  test('has titles and texts that the settings give to built-in sections', () => {
    expect(make(service, { kind: 'policy', shape: 'short-policy' })).toContain('## Which wards\n\nAll wards of [Company].\n');
  });

  test('is reminded of recommended sections of one’s own, though no shape holds them', () => {
    const text = make(service, { kind: 'policy', shape: 'short-policy' }).replace(/## Opening hours \(wards\)[^#]*/, '');
    expect(objections(service, text)).toEqual(['structure/missing-section visits: # Customer service policy at [Company]']);
  });

  test('keeps its own words in languages for which the settings give none', () => {
    const { title, body } = packs.de.sections.scope;
    expect(make(service, { kind: 'policy', shape: 'short-policy', language: 'de' })).toContain(`## ${title}\n\n${body}`);
  });

  test('has every section of its kind where no shape is asked for', () => {
    const text = createPolicyService(memoryHost()).newDocument({ kind: 'charter', language: 'en' }).text;
    const wanted = [...sectionsOf('charter', 'required'), ...sectionsOf('charter', 'recommended')];
    expect(headings(text).slice(1).sort()).toEqual(wanted.map((id) => `## ${packs.en.sections[id].title}`).sort());
    expect(text).not.toContain('shape:');
  });

  test('elsewhere has nothing of it', async () => {
    expect(make(service, { kind: 'policy', shape: 'short-policy', folder: 'file:///elsewhere' })).not.toContain('Which wards');
    expect(service.kinds('file:///elsewhere')).not.toContain('ward-rules');
    expect(service.kinds(`${folder}/sub`)).toContain('ward-rules');
  });
});

describe('the shapes to choose from', async () => {
  const service = await inFolder(wards);

  test.each(languageCodes)('begin with all sections for a kind of one’s own, in %s', (reader) => {
    const [first, ...others] = service.shapes(own('clinic-policy'), reader, folder);
    expect(first).toEqual({
      id: 'all',
      name: packs[reader].messages['shape.all.name'],
      description: packs[reader].messages['shape.all.description'],
      own: true,
    });
    expect(others).toEqual(service.shapes('policy', reader));
  });

  test('are no more than that for a kind that is like none', () => {
    expect(service.shapes(own('ward-rules'), 'en', folder).map(({ id }) => id)).toEqual(['all']);
  });

  test('are completed as those of the base', () => {
    const ids = (kind: string) => {
      const text = `---\nkind: ${kind}\nshape: \n---\n`;
      service.open(`${folder}/a.md`, text, 1);
      return service.complete(`${folder}/a.md`, text.indexOf('shape: ') + 7, 'en').map(({ label }) => label);
    };
    expect(ids('clinic-policy')).toEqual(shapesFor('policy'));
    expect(ids('ward-rules')).toEqual([]);
    expect(ids('polcy')).toEqual(shapeIds);
  });
});

describe('titles of the settings', () => {
  test.each([
    ['that a built-in section has as well', 'Opening hours'],
    ['that end in brackets', 'Wards (east)'],
    ['that begin with a number', '5 Promises'],
    ['that begin with a sign', '🐕 Dogs'],
    ['that join words', 'Fees & charges / deposits'],
    ['that are folded over lines', 'Wards and\\n  corridors'],
    ['that are marks of Markdown to some', 'Care_of *animals*'],
  ])('%s are found again in a new document', async (_, title) => {
    const service = await inFolder(`kinds: { own-rules: { name: Own, required: [extra] } }\nsections: { extra: { title: "${title}" } }\n`);
    const text = make(service, { kind: own('own-rules') });
    expect(headings(text)).toHaveLength(2);
    expect(objections(service, text)).toEqual([]);
    expect(service.blanksOfNewDocument({ kind: own('own-rules'), language: 'en', folder }).map(({ text: blank }) => blank)).toHaveLength(5);
  });

  test('go before built-in aliases, in every kind', async () => {
    const [alias = ''] = packs.en.sections.complaints.aliases;
    const service = await inFolder(`sections: { contact: { aliases: ["${alias}"] } }\n`);
    service.open(`${folder}/a.md`, `---\nkind: procedure\n---\n\n# A\n\n## ${alias}\n\nText.\n`, 1);
    expect(service.hover(`${folder}/a.md`, 40, 'en')?.markdown).toContain(packs.en.sections.contact.title);
  });
});

describe('what is said of sections of one’s own', () => {
  test('is said in the reader’s language, as the settings have it', async () => {
    const service = await inFolder(wards);
    const uri = `${folder}/a.md`;
    service.open(uri, '---\nkind: ward-rules\nlanguage: en\n---\n\n# Ward rules\n', 1);
    const said = (reader: 'en' | 'de') => service.check(uri)?.findings.map((finding) => service.describe(finding, reader, uri)) ?? [];
    expect(said('de').find((message) => message.includes('Animals'))).toContain('Sagen Sie, wer nachts nach einem Tier sieht.');
    expect(said('en').find((message) => message.includes('Which wards'))).toContain('Name the wards.');
    expect(said('en').find((message) => message.includes('Opening'))).toMatch(/^\S.*[^ ]$/);
    expect(
      service
        .render(uri, 'de')
        ?.blocks.map(({ block }) => JSON.stringify(block))
        .join(''),
    ).toContain('wer nachts nach einem Tier sieht');
  });

  test('has no empty lines where the settings say nothing', async () => {
    const service = await inFolder('sections: { extra: { title: Extra } }\n');
    const text = '---\nkind: policy\n---\n\n# A\n\n## Extra\n\nText.\n';
    service.open(`${folder}/a.md`, text, 1);
    expect(service.hover(`${folder}/a.md`, text.indexOf('Extra'), 'en')?.markdown).not.toMatch(/\n{3}/);
    service.open(`${folder}/b.md`, '---\nkind: policy\n---\n\n# A\n\n##\n', 1);
    const item = service.complete(`${folder}/b.md`, 29, 'en').find(({ label }) => label === '## Extra');
    expect(item?.documentation).toBe('[Extra]');
  });
});

test('the example of the README works as it stands', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const yaml = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '').find((text) => /^kinds:/m.test(text));
  const service = await inFolder(yaml ?? '');
  const [kind] = service.kinds(folder).filter((id) => !service.kinds().includes(id));
  if (!kind) throw new Error('the example defines no kind');
  for (const language of languageCodes) expect(objections(service, make(service, { kind, language })), language).toEqual([]);
});
