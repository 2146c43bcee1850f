import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaresPolicy } from '../../server/src/model/declaredKind.ts';
import { kindOf, statusOf } from '../../server/src/model/facts.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { checkText, drawFindings } from './drawing.ts';

const folder = join(import.meta.dirname, '../../examples');
const policies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  .filter(({ name, text }) => declaresPolicy(checkText(text, name).document));

describe('the examples', () => {
  test('there are some in each language', () => {
    expect([...new Set(policies.map(({ name }) => name.split('/')[0]))].sort()).toEqual(['de', 'el', 'en', 'th', 'vi', 'zh']);
  });

  for (const { name, text } of policies) {
    const { document, findings } = checkText(text, name);
    const status = statusOf(document);

    test(`${name}: every message, drawn on the text`, async () => {
      await expect(drawFindings(text, findings)).toMatchFileSnapshot(`snapshots/${name.replace('/', '-')}.txt`);
    });

    if (status === 'in-force') {
      test(`${name}: in force, so nothing is above a hint`, () => {
        const serious = findings.filter(({ severity, suppressed }) => severity !== 'hint' && suppressed === undefined);
        expect(serious.length, drawFindings(text, serious)).toBe(0);
      });
    } else {
      test(`${name}: ${status ?? 'no status'}, so there are blanks, vague words and missing sections to see`, () => {
        const rules = new Set(findings.map(({ rule }) => rule));
        expect([...rules]).toEqual(expect.arrayContaining(['standards/vague', 'structure/missing-section']));
        expect([...rules].some((rule) => rule.startsWith('placeholders/'))).toBe(true);
      });
    }

    test(`${name}: every safe fix can be taken, and then wants nothing more`, () => {
      let current = text;
      for (let round = 0; round < 60; round += 1) {
        const fix = checkText(current, name)
          .findings.flatMap(({ fixes }) => fixes())
          .find(({ kind, edits }) => kind === 'safe' && edits.length > 0);
        if (!fix) break;
        current = applyEdits(current, fix.edits);
      }
      const left = checkText(current, name).findings.flatMap(({ fixes }) => fixes().filter(({ kind }) => kind === 'safe'));
      expect(left.length).toBe(0);
      expect(kindOf(checkText(current, name).document, name)).toEqual(kindOf(document, name));
    });
  }
});
