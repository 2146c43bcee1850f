import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needOf, sectionsOf } from '../../server/src/kinds/index.ts';
import { packs } from '../../server/src/languages/index.ts';
import { servicePolicyIds } from '../../server/src/languages/types.ts';
import { lint } from '../../server/src/lint/run.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { foldHeading } from '../../server/src/model/headings.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { kindIds, type LanguageCode, languageCodes, type SectionId, sectionIds } from '../../server/src/schema/vocabulary.ts';
import { house } from './sources.ts';

/** Every list of strings in a pack that is called a pattern. */
function patternsOf(code: LanguageCode): readonly (readonly [where: string, pattern: string])[] {
  const { cues, normative, measures, intervals, blanks, dates, headings, kinds, plain, sections, sensitive, structure, terms } = packs[code];
  const { emptyTitles: _, servicePolicies, ...structureLists } = structure;
  const groups: Readonly<Record<string, unknown>> = {
    cues,
    normative,
    measures,
    intervals,
    blanks,
    dates: dates.patterns,
    numbering: headings.numbering,
    kinds: kindIds.map((kind) => kinds[kind].titleCues),
    sections: sectionIds.map((id) => [sections[id].cues, sections[id].except ?? []]),
    structure: structureLists,
    sensitive: Object.entries(sensitive).flatMap(([name, list]) => (Array.isArray(list) && name !== 'public' ? list : [])),
    servicePolicies: servicePolicyIds.map((id) => servicePolicies[id].cues),
    jargon: [...Object.keys(plain.jargon.swaps), ...Object.keys(plain.jargon.rewordings), ...plain.jargon.except],
    firm: [...Object.keys(plain.firm.instead), ...plain.firm.soft],
    agentless: plain.agentless,
    leads: terms.leads,
  };
  const found: [string, string][] = [];
  const walk = (where: string, value: unknown): void => {
    if (typeof value === 'string') found.push([where, value]);
    else if (Array.isArray(value)) for (const item of value) walk(where, item);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (where.endsWith('measures.numbers')) found.push([where, key]);
        else walk(`${where}.${key}`, item);
      }
    }
  };
  for (const [name, value] of Object.entries(groups)) walk(`${code}.${name}`, value);
  return found;
}

describe.each(languageCodes)('the pack %s', (code) => {
  const pack = packs[code];

  test('has patterns that compile, without anchors, word boundaries and nested repetition', () => {
    for (const [where, pattern] of patternsOf(code)) {
      const source = pattern.replace(/\{(?:number|unit|time)\}/g, 'x');
      expect(() => new RegExp(source, 'iu'), `${where}: ${pattern}`).not.toThrow();
      expect(pattern, where).not.toMatch(/\\[bwB]/);
      expect(pattern, where).not.toMatch(/\((?:\?:)?(?:\\?[^()[\]\\]|\[[^\]]*\])[+*]\)[+*]/);
      expect(new RegExp(`^(?:${source})$`, 'iu').test(''), `${where}: ${pattern} matches nothing`).toBe(false);
    }
  });

  test('has no alias that stands for two sections', () => {
    const known = new Map<string, SectionId>();
    for (const id of sectionIds) {
      for (const name of [pack.sections[id].title, ...pack.sections[id].aliases]) {
        const folded = foldHeading(name, code);
        expect(known.get(folded) ?? id, `"${name}"`).toBe(id);
        known.set(folded, id);
      }
    }
  });

  test('has a title, aliases, guidance and a body for every section', () => {
    for (const id of sectionIds) {
      const { title, aliases, guidance, body } = pack.sections[id];
      expect(title.trim(), id).toBe(title);
      expect(aliases.length, id).toBeGreaterThanOrEqual(5);
      expect(guidance, id).not.toMatch(/\n/);
      expect(body.trim().length, id).toBeGreaterThan(20);
      expect(body, id).not.toMatch(/\r|^#/m);
    }
  });

  test('has bodies without a vague word, wherever they are inserted', () => {
    for (const id of sectionIds) {
      const text = `---\nlanguage: ${code}\n---\n\n# X\n\n## ${pack.sections[id].title}\n\n${pack.sections[id].body}\n`;
      const { findings } = lint(parseDocument(text), { kind: undefined, settings: defaultSettings });
      expect(
        findings
          .filter(({ rule }) => !rule.startsWith('placeholders/') && !rule.startsWith('front-matter/'))
          .map(({ span }) => text.slice(span.start, span.end)),
        id,
      ).toEqual([]);
    }
  });

  test('has bodies that open no section but their own', () => {
    for (const id of sectionIds) {
      const text = `---\nlanguage: ${code}\n---\n\n# X\n\n## ${pack.sections[id].title}\n\n${pack.sections[id].body}\n`;
      expect([...new Set(sectionsIn(parseDocument(text)).flatMap(({ ids }) => ids))], id).toEqual([id]);
    }
  });

  test('has service policies in a few numbered steps without a vague word', () => {
    for (const id of servicePolicyIds) {
      const { name, body } = pack.structure.servicePolicies[id];
      const title = pack.sections['service-policies'].title;
      const text = `---\nkind: handbook\nlanguage: ${code}\n---\n\n# X\n\n## ${title}\n\n### ${name}\n\n${body}\n`;
      const { findings } = lint(parseDocument(text), { kind: undefined, settings: defaultSettings });
      expect(
        findings.filter(({ rule }) => !rule.startsWith('placeholders/')).map(({ span }) => text.slice(span.start, span.end)),
        id,
      ).toEqual([]);
      expect(body, id).toMatch(/^1\. .+\n2\. .+\n3\. .+(?:\n4\. .+)?$/);
      expect(
        sectionsIn(parseDocument(text)).map(({ ids }) => ids.join()),
        id,
      ).toEqual(['', 'service-policies', 'service-policies']);
    }
  });

  test('finds each service policy by its own name', () => {
    for (const id of servicePolicyIds) {
      const { name, cues } = pack.structure.servicePolicies[id];
      expect(
        cues.some((cue) => new RegExp(cue, 'iu').test(name)),
        `${id}: ${name}`,
      ).toBe(true);
    }
  });

  test('has plain words for at least sixty of the office, none of which is office language itself', () => {
    const { swaps, rewordings } = pack.plain.jargon;
    expect(Object.keys({ ...swaps, ...rewordings }).length).toBeGreaterThanOrEqual(60);
    const sources = Object.keys(swaps);
    for (const [pattern, words] of Object.entries(swaps)) {
      for (const word of words.split(' / ')) {
        expect(
          sources.filter((source) => new RegExp(`^(?:${source})$`, 'iu').test(word)),
          `${pattern}: ${word}`,
        ).toEqual([]);
      }
    }
  });

  test('names twelve months', () => expect(pack.dates.months.length).toBe(12));
});

describe('the table of kinds', () => {
  const table = join(house, '../shared/domain.md');

  test.skipIf(!existsSync(table))('is that of the domain knowledge', () => {
    const letters: Readonly<Record<string, ReturnType<typeof needOf>>> = { R: 'required', C: 'recommended', O: 'optional', '-': undefined };
    const rows = readFileSync(table, 'utf8').matchAll(/^\| `([a-z-]+)` \|((?: [^|]+\|){5})/gm);
    const seen: string[] = [];
    for (const [, id = '', cells = ''] of rows) {
      if (!(sectionIds as readonly string[]).includes(id)) continue;
      seen.push(id);
      for (const [i, cell] of cells.split('|').slice(0, 5).entries()) {
        const need = needOf(kindIds[i] ?? 'policy', id as SectionId);
        // "R (complaints procedures)" holds for some documents of the kind: the table can only say that the section belongs to it.
        if (cell.includes('(')) expect(need, id).toBeDefined();
        else expect(need, `${id} in ${kindIds[i]}`).toBe(letters[cell.trim()]);
      }
    }
    expect(seen).toEqual([...sectionIds]);
  });

  test.each(kindIds)('%s needs something, in template order', (kind) => {
    const required = sectionsOf(kind, 'required');
    expect(required.length).toBeGreaterThan(2);
    expect([...required].sort((a, b) => sectionIds.indexOf(a) - sectionIds.indexOf(b))).toEqual([...required]);
  });
});
