import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { engineRules, ruleIds, rules } from '../../server/src/rules/index.ts';
import { languageCodes, severities } from '../../server/src/schema/vocabulary.ts';
import { sourcesIn } from './sources.ts';

const files = sourcesIn('server/src/rules');
/** Files that hold a rule; the others in the folder help them. */
const ruleFiles = files.filter(({ text }) => /= define(?:Block|Document)Rule\(/.test(text));

describe('rules', () => {
  test('the registry holds every file of the folder, each under its path', () => {
    expect(rules.map(({ id }) => `server/src/rules/${id}.ts`).sort()).toEqual(ruleFiles.map(({ path }) => path).sort());
  });
  test.each(ruleFiles.map(({ path, text }) => [path, text] as const))('%s names itself by its path', (path, text) => {
    const id = /\bid: '([^']+)'/.exec(text)?.[1];
    expect(`server/src/rules/${id}.ts`).toBe(path);
  });
  test('no id is given twice', () => expect(new Set(ruleIds).size).toBe(ruleIds.length));

  for (const rule of rules) {
    test(`${rule.id}: options {} are accepted, unknown ones are not`, () => {
      expect(rule.options.safeParse({}).success).toBe(true);
      expect(rule.options.safeParse({ nosuch: 1 }).success).toBe(false);
      expect(severities).toContain(rule.severity);
    });
  }

  test.each(languageCodes)('every rule says in %s what it checks and why', (code) => {
    const messages: Readonly<Record<string, string>> = packs[code].messages;
    for (const id of [...rules.map((rule) => rule.id), ...engineRules]) {
      for (const part of ['summary', 'why']) expect(messages[`rule.${id}.${part}`]?.trim(), `rule.${id}.${part}`).toBeTruthy();
    }
  });

  test.each(ruleFiles.map(({ path, text }) => [path, text] as const))('%s holds at most 150 lines and no state', (_path, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(150);
    expect(text).not.toMatch(/^let /m);
  });
});
