/** The examples on the pages of the rules are true: the rule finds something in the first text, and nothing in the second. */
import { expect, test } from 'vitest';
import { describe as describeFinding } from '../../server/src/features/checked.ts';
import { lint } from '../../server/src/lint/run.ts';
import { parseDocument, withSettings } from '../../server/src/model/document.ts';
import { kindOf } from '../../server/src/model/facts.ts';
import { ruleExamples, withoutExamples } from '../../server/src/rules/examples/index.ts';
import { rules } from '../../server/src/rules/index.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';
import { type LanguageCode, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { documentAround } from '../support/check.ts';

test('every rule has examples, or is named as one that cannot', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id) => !ruleExamples[id] && !withoutExamples.includes(id))).toEqual([]);
  expect(Object.keys(ruleExamples).filter((id) => !(ids as readonly string[]).includes(id))).toEqual([]);
});

/** What a rule says of an example; hints of recommended things are left out, since a short text lacks most of them. */
function said(rule: string, example: string, language: LanguageCode, beside?: string): readonly string[] {
  const parse = (text: string) => withSettings(parseDocument(text), defaultSettings);
  const whole = (text: string) => {
    const trimmed = text.replace(/^\n/, '');
    return trimmed.startsWith('---') ? trimmed : documentAround(trimmed, { language, ...(trimmed.startsWith('#') ? { heading: '' } : {}) }).whole;
  };
  const document = parse(whole(example));
  const { kind } = kindOf(document, '');
  const counterparts = beside === undefined ? [] : [{ uri: 'file:///beside.md', document: parse(whole(beside)), original: true }];
  const onError = (id: string, error: unknown) => {
    throw new Error(`${id} threw`, { cause: error });
  };
  const { findings } = lint(kind ? { ...document, kind } : document, { kind, settings: defaultSettings, counterparts, onError });
  const own = findings.filter((finding) => finding.rule === rule);
  return own.filter(({ severity }) => rule !== 'structure/missing-section' || severity !== 'hint').map((finding) => describeFinding(finding, 'en'));
}

for (const [rule, examples] of Object.entries(ruleExamples)) {
  for (const language of languageCodes) {
    const { flagged, fine, beside } = examples![language];
    test(`${rule} in ${language}: finds something in the example that it flags`, () => {
      expect(said(rule, flagged, language, beside)).not.toEqual([]);
    });
    test(`${rule} in ${language}: finds nothing in the example that is fine`, () => {
      expect(said(rule, fine, language, beside)).toEqual([]);
    });
  }
}
