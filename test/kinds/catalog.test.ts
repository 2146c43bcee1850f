import { describe, expect, test } from 'vitest';
import { builtInCatalog, catalogFor } from '../../server/src/kinds/catalog.ts';
import { needOf } from '../../server/src/kinds/index.ts';
import { packs } from '../../server/src/languages/index.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { type KindId, kindIds, type SectionId, sectionIds } from '../../server/src/schema/vocabulary.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { readConfig, settingsFrom } from '../../server/src/workspace/config.ts';
import { memoryHost } from '../support/host.ts';
import { openPolicy } from '../support/policy.ts';

const veterinary = {
  kinds: {
    'ward-rules': {
      name: { en: 'Ward rules', de: 'Stationsordnung' },
      required: ['purpose', 'pets', 'contact'],
      recommended: ['visits'],
      order: ['purpose', 'visits', 'pets', 'contact'],
    },
    'clinic-policy': { name: 'Clinic policy', base: 'policy', recommended: [] },
  },
  sections: {
    pets: {
      title: { en: 'Animals in our care', de: 'Tiere in unserer Obhut' },
      aliases: ['Patients', 'Our (four-legged) guests'],
      guidance: 'Say who looks after an animal overnight.',
      body: 'The night nurse looks at each animal every [X] hours.',
      after: 'scope',
    },
    visits: { title: 'Visiting hours', body: 'Owners visit from 14:00 to 16:00.', after: 'pets', binding: true },
    scope: { aliases: ['Which wards'] },
  },
};

const document = (body: string, kind = 'ward-rules', language = 'en') => `---\nkind: ${kind}\nlanguage: ${language}\n---\n\n# Ward rules\n\n${body}`;

describe('the catalog', () => {
  test('of default settings is the built-in one, table and packs', () => {
    expect(catalogFor(defaultSettings)).toBe(builtInCatalog);
    expect(builtInCatalog.packs).toEqual(packs);
    expect(builtInCatalog.packs.th).toBe(packs.th);
    expect(builtInCatalog.sectionIds).toEqual(sectionIds);
    for (const kind of kindIds) for (const id of sectionIds) expect(builtInCatalog.needOf(kind, id)).toBe(needOf(kind, id));
  });

  test('puts own sections behind the ones they name, chains included', () => {
    const { sectionIds: all } = catalogFor(settingsFrom(veterinary));
    const at = all.indexOf('scope');
    expect(all.slice(at, at + 3)).toEqual(['scope', 'pets', 'visits']);
  });

  test('sections that name each other in a ring still stand somewhere', () => {
    const ring = { sections: { 'a-one': { title: 'One', after: 'b-two' }, 'b-two': { title: 'Two', after: 'a-one' } } };
    expect(catalogFor(settingsFrom(ring)).sectionIds.slice(-2).sort()).toEqual(['a-one', 'b-two']);
  });

  test('keeps the usual place of sections that an order does not name', () => {
    const { orderOf } = catalogFor(settingsFrom({ kinds: { policy: { order: ['contact', 'purpose'] } } }));
    const order = orderOf('policy');
    expect(order.indexOf('contact')).toBeLessThan(order.indexOf('purpose'));
    expect(order.indexOf('purpose')).toBeLessThan(order.indexOf('scope'));
    expect([...order].sort()).toEqual([...sectionIds].sort());
  });

  test('a kind with a base needs what its base needs, where it says nothing itself', () => {
    const { sectionsOf } = catalogFor(settingsFrom(veterinary));
    const own = 'clinic-policy' as (typeof kindIds)[number];
    expect(sectionsOf(own, 'required')).toEqual(builtInCatalog.sectionsOf('policy', 'required'));
    expect(sectionsOf(own, 'recommended')).toEqual([]);
  });
});

describe('a kind of one’s own', () => {
  test('is checked, its sections found by title and alias, the missing one said in its order and inserted there', async () => {
    const policy = await openPolicy(document('## Purpose\n\nWhy.\n\n## Contact\n\nThe night desk.\n'), veterinary);
    const missing = policy.findings.filter(({ rule }) => rule === 'structure/missing-section');
    expect(missing.map(({ facts, severity }) => `${facts.section} ${severity}`)).toEqual(['pets warning', 'visits hint']);
    expect(policy.service.describe(missing[0] as (typeof missing)[0], 'en')).toBe(
      'The section "Animals in our care" is missing. Say who looks after an animal overnight.',
    );
    const after = policy.apply(policy.action('Ward rules', 'Insert section "Animals in our care"').edits);
    expect(after.text).toContain('Why.\n\n## Animals in our care\n\nThe night nurse looks at each animal every [X] hours.\n\n## Contact');
    expect(after.summary.filter((line) => line.includes('pets'))).toEqual([]);
  });

  test.each(['Patients', 'OUR (FOUR-LEGGED) GUESTS', '3. Animals in our care:'])('the heading "%s" opens its section', async (heading) => {
    const policy = await openPolicy(document(`## Purpose\n\nA.\n\n## ${heading}\n\nB.\n\n## Contact\n\nC.\n`), veterinary);
    expect(policy.summary.filter((line) => line.startsWith('structure/missing-section pets'))).toEqual([]);
  });

  test('writes in the language of the document', async () => {
    const policy = await openPolicy(document('## Zweck\n\nA.\n\n## Kontakt\n\nC.\n', 'Stationsordnung', 'de'), veterinary);
    expect(policy.titles('Ward rules')).toContain('Insert section "Tiere in unserer Obhut"');
  });

  test('makes statements under a binding section promises', async () => {
    const vague = 'Visitors are let in promptly.';
    const policy = await openPolicy(document(`## Visiting hours\n\n- ${vague}\n`), veterinary);
    expect(policy.summary).toContain('standards/vague: promptly');
  });

  test('adds headings to a built-in section', async () => {
    const policy = await openPolicy(document('## Which wards\n\nAll.\n', 'procedure'), veterinary);
    expect(policy.summary.filter((line) => line.includes('missing-section scope'))).toEqual([]);
  });

  test('is offered where kinds are chosen and completed', async () => {
    const service = createPolicyService(memoryHost());
    await service.loadFolder('file:///work', veterinary);
    service.open('file:///work/a.md', '---\nkind: \n---\n', 1);
    expect(service.choices('kind', 'de', 'file:///work/a.md')).toContainEqual({ value: 'ward-rules', name: 'Stationsordnung' });
    expect(service.complete('file:///work/a.md', 10, 'en').map(({ label }) => label)).toContain('ward-rules');
  });

  test('is guessed from a title', async () => {
    const service = createPolicyService(memoryHost());
    await service.loadFolder('file:///work', { ...veterinary, include: ['**'] });
    service.open('file:///work/a.md', '# Ward rules\n\nText.\n', 1);
    expect(service.check('file:///work/a.md')?.kind).toBe('ward-rules');
  });

  test('inserting everything leaves nothing to insert', async () => {
    const policy = await openPolicy(document('Text.\n'), veterinary);
    const edits = policy.service.insertAllSections(policy.uri);
    const after = policy.apply(edits);
    expect(after.service.insertAllSections(after.uri)).toEqual([]);
    expect(applyEdits(policy.text, edits)).toBe(after.text);
  });
});

describe('mistakes in policywright.yaml', () => {
  const problems = (text: string) =>
    readConfig(text, {}).problems.map(({ rule, span, data }) => `${rule} "${text.slice(span.start, span.end)}" ${Object.values(data).join(' | ')}`);

  test.each([
    ['a slip in a kind', 'kinds:\n  polcy: { required: [scope] }', ['config/unknown-key "polcy" polcy | policy']],
    [
      'a kind without a name',
      'kinds:\n  ward-rules: { required: [scope] }',
      ['config/bad-value "{ required: [scope] }" kinds.ward-rules | name: "..."'],
    ],
    ['a section without a title', 'sections:\n  pets: { body: A. }', ['config/bad-value "{ body: A. }" sections.pets | title: "..."']],
    [
      'a base that is none',
      'kinds:\n  ward: { name: W, base: polcy }',
      ['config/bad-value "polcy" kinds.ward.base | charter, policy, handbook, playbook, procedure'],
    ],
    ['an unknown key', 'sections:\n  pets: { titel: P, title: P }', ['config/unknown-key "titel" titel | title']],
  ])('%s', (_, text, expected) => expect(problems(text)).toEqual(expected));

  test('a section that is nowhere is named where it stands, the nearest one first', () => {
    const [first, second] = problems('kinds: { policy: { order: [scope, pets, revew] } }\nsections: { pets: { title: P, after: scop } }');
    expect(first).toMatch(/^config\/bad-value "scop" sections\.pets\.after \| scope, /);
    expect(second).toMatch(/^config\/bad-value "revew" kinds\.policy\.order\.2 \| review, /);
  });

  test('one bad name does not cost the rest', () => {
    const { settings } = readConfig('kinds: { policy: { required: [scope, revue] } }\n', {});
    expect(settings.kinds.policy?.required).toEqual(['scope']);
  });
});

test('ids of one’s own are words joined by hyphens', () => {
  const ids = Object.keys(settingsFrom({ sections: { Pets: { title: 'P' }, 'a b': { title: 'P' }, 'a-b': { title: 'P' } } }).sections) as SectionId[];
  expect(ids).toEqual(['a-b']);
});

test('ids that every object knows are ids like others', () => {
  const { settings } = readConfig('kinds:\n  constructor:\n    name: Build plan\nsections:\n  constructor:\n    title: Builder\n', {});
  const { sections, kinds } = catalogFor(settings).packs.en;
  expect([sections['constructor' as SectionId].title, kinds['constructor' as KindId].name]).toEqual(['Builder', 'Build plan']);
});
