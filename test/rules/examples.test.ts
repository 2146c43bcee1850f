/** The examples on the pages of the rules are true: the rule finds something in the first text, and nothing in the second. */
import { expect, test } from 'vitest';
import { describe as describeFinding } from '../../server/src/features/checked.ts';
import { lint } from '../../server/src/lint/run.ts';
import { parseDocument, withSettings } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import { ruleExamples, withoutExamples } from '../../server/src/rules/examples/index.ts';
import type { RuleExample } from '../../server/src/rules/examples/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { documentAround } from '../support/check.ts';
import { workspaceOf } from '../support/workspace.ts';

test('every rule has examples, or is named as one that cannot', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id) => !ruleExamples[id] && !withoutExamples.includes(id))).toEqual([]);
  expect(Object.keys(ruleExamples).filter((id) => !(ids as readonly string[]).includes(id))).toEqual([]);
});

/** What a rule says of an example; hints of recommended things are left out, since a short text lacks most of them. */
async function said(rule: string, example: string, language: LanguageCode, around: RuleExample): Promise<readonly string[]> {
  if (around.files) {
    const others = around.files.map(({ name, text }) => [name, trimmed(text)] as const);
    return (await workspaceOf({ 'example.md': trimmed(example), ...Object.fromEntries(others) })).found('example.md', rule);
  }
  const document = parse(whole(example, language));
  const { kind } = kindOf(document, '');
  const { beside, committed, today = '2026-06-15' } = around;
  const { findings } = lint(kind ? { ...document, kind } : document, {
    kind,
    settings: defaultSettings,
    today,
    counterparts: beside === undefined ? [] : [{ uri: 'file:///beside.md', document: parse(whole(beside, language)), original: true }],
    committed: committed === undefined ? undefined : parse(whole(committed, language)),
    onError: (id, error) => {
      throw new Error(`${id} threw`, { cause: error });
    },
  });
  const own = findings.filter((finding) => finding.rule === rule);
  return own.filter(({ severity }) => rule !== 'structure/missing-section' || severity !== 'hint').map((finding) => describeFinding(finding, 'en'));
}

const parse = (text: string) => withSettings(parseDocument(text), defaultSettings);
const trimmed = (text: string) => text.replace(/^\n/, '');

/** A text that has no front matter stands in a policy. */
function whole(example: string, language: LanguageCode): string {
  const text = trimmed(example);
  return text.startsWith('---') ? text : documentAround(text, { language, ...(text.startsWith('#') ? { heading: '' } : {}) }).whole;
}

for (const [rule, examples] of Object.entries(ruleExamples)) {
  for (const language of languageCodes) {
    const example = examples?.[language];
    if (!example) throw new Error(`${rule} has no example in ${language}`);
    test(`${rule} in ${language}: finds something in the example that it flags`, async () => {
      expect(await said(rule, example.flagged, language, example)).not.toEqual([]);
    });
    test(`${rule} in ${language}: finds nothing in the example that is fine`, async () => {
      expect(await said(rule, example.fine, language, example)).toEqual([]);
    });
  }
}
