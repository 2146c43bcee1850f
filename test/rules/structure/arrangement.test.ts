import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../server/src/model/document.ts';
import { providedSections } from '../../../server/src/model/provided.ts';
import { sectionsIn } from '../../../server/src/model/sections.ts';
import { longestRising } from '../../../server/src/rules/structure/order.ts';
import { kindIds, type LanguageCode, languageCodes, type SectionId } from '../../../server/src/schema/vocabulary.ts';
import { type OpenPolicy, openPolicy } from '../../support/policy.ts';
import { completeDocument } from '../../support/samples.ts';

/** The sections of a sample in another order; front matter and title stay. */
function shuffled(text: string, seed: readonly number[]): string {
  const [head = '', ...parts] = text.split(/\n(?=## )/);
  const order = parts.map((part, i) => ({ part: part.trimEnd(), key: seed[i % seed.length] ?? 0, i })).sort((a, b) => a.key - b.key || a.i - b.i);
  return `${head.trimEnd()}\n\n${order.map(({ part }) => part).join('\n\n')}\n`;
}

const idsIn = (text: string): readonly SectionId[] => sectionsIn(parseDocument(text)).flatMap(({ ids }) => ids);

/** Takes the first fix of a rule's findings until none is left. */
function settle(policy: OpenPolicy, rule: string): OpenPolicy {
  let current = policy;
  for (let round = 0; round < 40; round += 1) {
    const fix = current.findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.fixes())[0];
    if (!fix) return current;
    current = current.apply(fix.edits);
  }
  throw new Error('the fixes lead nowhere');
}

const numbers = (text: string): readonly string[] => sectionsIn(parseDocument(text)).map(({ words }) => words.text);

describe('sections in any order', () => {
  const cases = kindIds.flatMap((kind) => languageCodes.map((language) => [kind, language] as const));

  test.each(cases)('taking the fixes restores template order: %s, %s', { timeout: 60_000 }, async (kind, language) => {
    const whole = completeDocument({ kind, language });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }), fc.boolean(), async (seed, windows) => {
        const mixed = shuffled(whole, seed);
        const policy = await openPolicy(windows ? mixed.replaceAll('\n', '\r\n') : mixed);
        const ordered = settle(policy, 'structure/misplaced-section');
        expect(idsIn(ordered.text)).toEqual(idsIn(whole));
        expect(ordered.text).toBe(windows ? whole.replaceAll('\n', '\r\n') : whole);
      }),
      { numRuns: 3 },
    );
  });

  test('all at once gives the same as one by one', async () => {
    const whole = completeDocument({ kind: 'policy' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }), async (seed) => {
        const policy = await openPolicy(shuffled(whole, seed));
        const all = policy.findings.flatMap((finding) => finding.fixes()).find(({ title }) => title === 'fix.orderSections');
        if (all) expect(policy.apply(all.edits).text).toBe(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('the longest rising sequence is as long as any', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (values) => {
        const kept = [...longestRising(values)].sort((a, b) => a - b).map((i) => values[i] ?? 0);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        let best = 0;
        for (let mask = 0; mask < 1 << values.length; mask += 1) {
          const chosen = values.filter((_, i) => mask & (1 << i));
          if (chosen.every((value, i) => i === 0 || (chosen[i - 1] ?? 0) <= value)) best = Math.max(best, chosen.length);
        }
        expect(kept.length).toBe(best);
      }),
    );
  });
});

const front = '---\nkind: procedure\nlanguage: en\n---\n\n';

/** The document after the first fix of a rule. */
async function fixed(text: string, rule: string, title?: string): Promise<string> {
  const policy = await openPolicy(text);
  const fix = policy.findings
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes())
    .find((candidate) => title === undefined || candidate.title === title);
  if (!fix) throw new Error(`no fix of ${rule} in:\n${policy.summary.join('\n')}`);
  return policy.apply(fix.edits).text;
}

const sayings = async (text: string, rule: string) =>
  (await openPolicy(text)).summary.filter((line) => line.startsWith(rule)).map((line) => line.slice(line.indexOf(': ') + 2));

describe('structure/misplaced-section', () => {
  const rule = 'structure/misplaced-section';

  test('moves the whole subtree, comments that belong to it and all, and nothing else', async () => {
    const before = `${front}# Complaints procedure\n\nIntro.\n\n## Scope\n\nB.\n\n### Shops\n\nC.\n\n<!-- policywright-disable-next-line standards/vague -- law -->\n## Purpose\n\nA.\n\n\n## Roles\n\nD.`;
    expect(await fixed(before, rule)).toBe(
      `${front}# Complaints procedure\n\nIntro.\n\n<!-- policywright-disable-next-line standards/vague -- law -->\n## Purpose\n\nA.\n\n## Scope\n\nB.\n\n### Shops\n\nC.\n\n\n## Roles\n\nD.`,
    );
  });

  test('moves the last section of a file without a final line break', async () => {
    expect(await fixed(`${front}# Procedure\n\n## Scope\n\nB.\n\n## Roles\n\nD.\n\n## Purpose\n\nA.`, rule)).toBe(
      `${front}# Procedure\n\n## Purpose\n\nA.\n\n## Scope\n\nB.\n\n## Roles\n\nD.`,
    );
  });

  test('moves to the top of a document without a title', async () => {
    expect(await fixed(`${front}## Scope\n\nB.\n\n## Roles\n\nD.\n\n## Purpose\n\nA.\n`, rule)).toBe(
      `${front}## Purpose\n\nA.\n\n## Scope\n\nB.\n\n## Roles\n\nD.\n`,
    );
  });

  test('numbers stay with the places, those of subsections too, and links follow', async () => {
    const before = `${front}# Procedure\n\n## 1. Scope\n\nSee [why](#2-purpose) and [shops](#11-shops).\n\n### 1.1 Shops\n\nC.\n\n## 2. Purpose\n\nA.\n\n## 3. Roles\n\nSee [scope](#1-scope).\n`;
    const after = await fixed(before, rule);
    expect(numbers(after)).toEqual(['Procedure', '1. Purpose', '2. Scope', '2.1 Shops', '3. Roles']);
    expect(after).toContain('See [why](#1-purpose) and [shops](#21-shops).');
    expect(after).toContain('See [scope](#2-scope).');
  });

  test('numbers that do not follow each other are left as they are', async () => {
    expect(numbers(await fixed(`${front}# Procedure\n\n## 2. Scope\n\nA.\n\n## 7. Purpose\n\nB.\n`, rule))).toEqual([
      'Procedure',
      '7. Purpose',
      '2. Scope',
    ]);
  });

  test.each([
    ['headings that nobody knows', '## Christmas\n\nA.\n\n## Purpose\n\nB.\n\n## Easter\n\nC.\n\n## Scope\n\nD.\n'],
    ['sections below different headings', '## Part one\n\n### Scope\n\nA.\n\n## Part two\n\n### Purpose\n\nB.\n'],
    ['two sections in one heading', '## Purpose and scope\n\nA.\n\n## Review and contact\n\nB.\n'],
    ['headings in code', '## Purpose\n\nA.\n\n```\n## Contact\n```\n\n## Scope\n\nB.\n'],
    ['quoted headings', '## Purpose\n\n> ## Contact\n\n## Scope\n\nB.\n'],
  ])('leaves %s alone', async (_, body) => expect(await sayings(`${front}# Procedure\n\n${body}`, rule)).toEqual([]));

  test('offers no fix where an open fence would swallow what follows', async () => {
    const policy = await openPolicy(`${front}# Procedure\n\n## Scope\n\nA.\n\n## Roles\n\nB.\n\n## Purpose\n\n\`\`\`\nopen\n`);
    const [finding] = policy.findings.filter((one) => one.rule === rule);
    expect(finding?.fixes()).toEqual([]);
  });
});

describe('structure/heading-level', () => {
  const rule = 'structure/heading-level';

  test('lowers a section at the level of the title, with what is under it', async () => {
    const before = `${front}# Procedure\n\n## Purpose\n\nA.\n\n# Scope\n\nB.\n\n## Shops\n\nC.\n`;
    expect(await sayings(before, rule)).toEqual(['# Scope']);
    expect(await fixed(before, rule)).toBe(`${front}# Procedure\n\n## Purpose\n\nA.\n\n## Scope\n\nB.\n\n### Shops\n\nC.\n`);
  });

  test('lifts a section whose number continues those above', async () => {
    const before = `${front}# Procedure\n\n## 1. Purpose\n\nA.\n\n### 2. Scope\n\nB.\n\n#### Shops\n\nC.\n\n## 3. Roles\n\nD.\n`;
    expect(numbers(await fixed(before, rule))).toEqual(['Procedure', '1. Purpose', '2. Scope', 'Shops', '3. Roles']);
    expect(await fixed(before, rule)).toContain('\n## 2. Scope\n\nB.\n\n### Shops\n');
  });

  test('lifts a required section that hides in another one', async () => {
    const before = `${front}# Procedure\n\n## Purpose\n\nA.\n\n### Scope\n\nB.\n\n## Roles\n\nC.\n\n## Steps\n\n1. D.\n2. E.\n`;
    expect(await sayings(before, rule)).toEqual(['### Scope']);
    expect(await fixed(before, rule)).toContain('\n## Scope\n');
  });

  test('closes a gap below a section', async () => {
    expect(await fixed(`${front}# Procedure\n\n## Purpose\n\nA.\n\n## Scope\n\nB.\n\n#### Shops\n\nC.\n`, rule)).toContain('\n### Shops\n');
  });

  test('underlined headings change their line, or get hashes where they have none', async () => {
    const before = `${front}Procedure\n=========\n\nPurpose\n-------\n\nA.\n\nScope\n=====\n\nB.\n\nRoles\n-----\n\nC.\n`;
    expect(await fixed(before, rule)).toContain('A.\n\nScope\n-----\n\nB.\n\n### Roles\n\nC.\n');
  });

  test.each([
    ['sections that all stand at level 1', '# Purpose\n\nA.\n\n# Scope\n\nB.\n'],
    ['sections that all stand at level 3', '# T\n\n### Purpose\n\nA.\n\n### Scope\n\nB.\n'],
    ['subsections by nature', '# T\n\n## Standards\n\nA.\n\n### Contact\n\nB.\n\n## Review\n\nC.\n\n## Purpose\n\nD.\n'],
    ['a chapter of several sections', '# T\n\n## Introduction\n\nA.\n\n### Purpose\n\nB.\n\n### Scope\n\nC.\n\n## Roles\n\nD.\n\n## Review\n\nE.\n'],
    ['headings in bold type', '# T\n\n## Purpose\n\nA.\n\n**Scope**\n\nB.\n\n## Roles\n\nC.\n'],
    ['code', '# T\n\n## Purpose\n\n```\n# Scope\n```\n\n## Roles\n\nC.\n'],
    ['a second title that opens no section', '# T\n\n## Purpose\n\nA.\n\n# Appendix\n\nB.\n'],
  ])('leaves %s alone', async (_, body) => expect(await sayings(front + body, rule)).toEqual([]));
});

describe('structure/duplicate-section', () => {
  const rule = 'structure/duplicate-section';

  test('joins the text and the subsections of the two', async () => {
    const before = `${front}# Procedure\n\n## Scope\n\nA.\n\n### Shops\n\nB.\n\n## Roles\n\nC.\n\n## Scope\n\nD.\n\n### Offices\n\nE.\n`;
    expect(await sayings(before, rule)).toEqual(['## Scope']);
    const after = await fixed(before, rule);
    expect(after).toBe(`${front}# Procedure\n\n## Scope\n\nA.\n\nD.\n\n### Shops\n\nB.\n\n### Offices\n\nE.\n\n## Roles\n\nC.\n`);
    expect(await sayings(after, rule)).toEqual([]);
  });

  test('joins neighbours, with line breaks of Windows', async () => {
    const before = `${front}# Procedure\n\n## Scope\n\nA.\n\n## Applicability\n\nB.\n`.replaceAll('\n', '\r\n');
    expect(await fixed(before, rule)).toBe(`${front}# Procedure\n\n## Scope\n\nA.\n\nB.\n`.replaceAll('\n', '\r\n'));
  });

  test('points at the first one', async () => {
    const policy = await openPolicy(`${front}# T\n\n## Scope\n\nA.\n\n## Scope\n\nB.\n`);
    const [finding] = policy.findings.filter((one) => one.rule === rule);
    expect(finding?.related.map(({ span }) => policy.text.slice(span.start, span.end))).toEqual(['## Scope']);
    expect(finding?.related[0]?.span.start).toBeLessThan(finding?.span.start ?? 0);
  });

  test.each([
    ['standards for two channels', '## Standards on the phone\n\nA.\n\n## Standards by post\n\nB.\n'],
    ['two single policies', '## Refunds\n\nA.\n\n## Gift cards\n\nB.\n'],
    ['the same section in two chapters', '## Shops\n\n### Scope\n\nA.\n\n## Offices\n\n### Scope\n\nB.\n'],
    ['sections that share one of two subjects', '## Purpose and scope\n\nA.\n\n## Scope\n\nB.\n'],
    ['headings that nobody knows', '## Notes on tea\n\nA.\n\n## Notes on tea\n\nB.\n'],
    ['a heading in code', '## Scope\n\n```\n## Scope\n```\n'],
  ])('leaves %s alone', async (_, body) => expect(await sayings(`${front}# Procedure\n\n${body}`, rule)).toEqual([]));
});

describe('structure/heading-title', () => {
  const rule = 'structure/heading-title';
  const near: readonly (readonly [LanguageCode, string, string])[] = [
    ['en', 'Complants', 'Complaints'],
    ['en', '3. Escaltion:', '3. Escalation:'],
    ['de', 'Geltungsbereihc', 'Geltungsbereich'],
    ['vi', 'Pham vi áp dụng', 'Phạm vi áp dụng'],
    ['el', 'Πεδίο εφρμογής', 'Πεδίο εφαρμογής'],
    ['th', 'ขอบเขดการใช้', 'ขอบเขตการใช้'],
    ['zh', '术语与定议', '术语与定义'],
  ];

  test.each(near)('asks about a slip of the pen (%s: %s)', async (language, written, meant) => {
    const text = `---\nkind: procedure\nlanguage: ${language}\n---\n\n# X\n\n## ${written}\n\nA.\n`;
    const policy = await openPolicy(text);
    const [finding] = policy.findings.filter((one) => one.rule === rule);
    expect(finding?.message).toBe('structure/heading-title.near');
    const fix = finding?.fixes()[0];
    expect(policy.apply(fix?.edits ?? []).text).toContain(`## ${meant}\n`);
    // A near miss is not accepted.
    const provided = providedSections(policy.checked.document);
    expect(provided.has(finding?.facts.section as SectionId)).toBe(false);
  });

  test('keeps emphasis and follows the links of the document', async () => {
    const before = `${front}# X\n\n## 1. **Complants**\n\nSee [here](#1-complants) and [there][c].\n\n[c]: #1-complants\n`;
    expect(await fixed(before, rule)).toBe(
      `${front}# X\n\n## 1. **Complaints**\n\nSee [here](#1-complaints) and [there][c].\n\n[c]: #1-complaints\n`,
    );
  });

  test('asks for the usual name of a required section in a procedure', async () => {
    const policy = await openPolicy(`${front}# X\n\n## Timeframes\n\nA.\n\n## Roles\n\nB.\n`.replace('procedure', 'policy'));
    expect(policy.findings.filter((one) => one.rule === rule).map(({ message }) => message)).toEqual(['structure/heading-title.unclear']);
  });

  test('says that a heading says nothing', async () => {
    expect(await sayings(`${front}# X\n\n## Purpose\n\nA.\n\n## Miscellaneous\n\nB.\n`, rule)).toEqual(['## Miscellaneous']);
  });

  test.each([
    ['friendly words in a charter', '---\nkind: charter\n---\n\n# X\n\n## Why we wrote this down\n\nA.\n'],
    ['a plural', `${front}# X\n\n## Purposes\n\nA.\n`],
    ['another word of the same length', `${front}# X\n\n## Roses\n\nA.\n`],
    ['a near miss of a section that is there', `${front}# X\n\n## Complaints\n\nA.\n\n## Complants\n\nB.\n`],
    ['a slip in code', `${front}# X\n\n\`\`\`\n## Complants\n\`\`\`\n`],
    ['a subheading that says little', `${front}# X\n\n## Purpose\n\n### Notes\n\nB.\n\n## Scope\n\nC.\n`],
  ])('leaves %s alone', async (_, text) => expect(await sayings(text, rule)).toEqual([]));
});
