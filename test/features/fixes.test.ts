import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packs } from '../../server/src/languages/index.ts';
import { kindIds, languageCodes } from '../../server/src/schema/vocabulary.ts';
import { type OpenPolicy, openPolicy } from '../support/policy.ts';
import { completeDocument } from '../support/samples.ts';
import { expectSettled } from '../support/settle.ts';

/** Documents that between them have every kind of finding with a fix. */
const documents: Record<string, string> = {
  'broken front matter': '---\nkind: policy\nowner: Head: Service\n---\n\n# Policy\n',
  'front matter that is not closed': '---\nkind: policy\n\n# Policy\n',
  'front matter that is not opened': 'kind: policy\nlanguage: en\n---\n\n# Policy\n',
  'misspelt front matter': completeDocument({ frontMatter: 'staus: draft\nowner: a' }),
  'values that are not known': completeDocument({ frontMatter: 'effective: 2026-31-01' }).replace('kind: policy', 'kind: polcy'),
  'missing sections': completeDocument({ without: ['scope', 'procedures', 'review', 'roles'] }),
  'missing sections, underlined headings':
    '---\nkind: charter\nlanguage: en\n---\n\nCustomer charter\n================\n\nPurpose\n-------\n\nThe office is in Leeds.\n\nContact\n-------\n\nLeeds.\n',
  'missing sections, bold headings':
    '---\nkind: charter\nlanguage: en\n---\n\n# Customer charter\n\n**Purpose**\n\nThe office is in Leeds.\n\n**Contact**\n\nLeeds.\n',
  'missing sections, numbered headings':
    '---\nkind: charter\nlanguage: en\n---\n\n# Customer charter\n\n## 1. Purpose\n\nThe office is in Leeds.\n\n## 2. Contact\n\nLeeds.\n',
  'the first section missing, no title': '---\nkind: procedure\nlanguage: en\n---\n\n## Contact\n\nLeeds.\n',
  'no heading at all': '---\nkind: procedure\nlanguage: en\n---\nThe office is in Leeds.\n',
  'nothing but front matter': '---\nkind: procedure\nlanguage: en\n---\n',
  'empty sections': completeDocument({ bodies: { scope: '', contact: '' } }),
  'blanks and choices': completeDocument({
    bodies: { standards: 'Ask [Company] by [day/week].\n\n- [Company] answers [X] times.\n\n| a | [day/week] |\n|---|---|\n| [Company] | b |' },
  }),
  'a choice in front matter': completeDocument({ frontMatter: 'classification: "[public/internal]"' }),
  'comments about nothing': completeDocument({
    bodies: {
      standards:
        '<!-- policywright-disable-next-line standards/vague -->\nThe office is in Leeds.\n\nIn Leeds. <!-- policywright-disable-line standards/vage -->',
    },
  }),
  'a procedure in bullets': completeDocument({ bodies: { procedures: '- Greet the customer.\n- Log the enquiry.' } }),
  'a handbook without its policies': completeDocument({ kind: 'handbook', bodies: { 'service-policies': 'Ask the manager.' } }),
  'a title that says nothing': completeDocument().replace('# Customer service policy', '# Bright smiles'),
  'everything at once':
    '---\nkind: polcy\nstaus: draft\nlanguage: en\n---\n\n# Policy\n\n## Scope\n\n## Standards\n\nWe will answer promptly, by [day/week].\n\n<!-- policywright-disable placeholders/choise -->\n',
};
for (const language of languageCodes) {
  documents[`missing sections in ${language}`] = completeDocument({ language, without: ['purpose', 'scope', 'standards', 'enforcement', 'contact'] });
  documents[`empty sections in ${language}`] = completeDocument({ language, bodies: { purpose: '', standards: '' } });
  const folder = new URL(`../../examples/${language}/`, import.meta.url);
  for (const name of readdirSync(folder)) documents[`examples/${language}/${name}`] = readFileSync(new URL(name, folder), 'utf8');
}

/** Each offer of a document with edits, once. */
function offersOf(policy: OpenPolicy) {
  const all = policy.findings.flatMap((finding) => policy.actions(finding.span)).filter(({ edits }) => edits.length > 0);
  return [...new Map(all.map((action) => [JSON.stringify([action.title, action.edits]), action])).values()];
}

describe('every offer settles its finding and no other', () => {
  for (const [name, text] of Object.entries(documents)) {
    for (const [ending, turned] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
    ] as const) {
      test(`${name}, ${ending}`, async () => {
        const policy = await openPolicy(turned);
        for (const action of offersOf(policy)) {
          const after = expectSettled(policy, action);
          if (ending === 'CRLF') expect(after.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        }
      });
    }
  }
});

describe('all safe fixes together', () => {
  for (const [name, text] of Object.entries(documents)) {
    test(`${name}: a second run changes nothing`, async () => {
      const policy = await openPolicy(text);
      const after = policy.apply(policy.service.fixAll(policy.uri));
      expect(after.service.fixAll(after.uri), after.text).toEqual([]);
      const safe = after.findings.filter(
        (finding) => finding.message !== 'structure/missing-section.recommended' && finding.fixes().some(({ kind }) => kind === 'safe'),
      );
      expect(
        safe.map(({ rule }) => rule),
        after.text,
      ).toEqual([]);
    });

    test(`${name}: taken one by one, first to last or last to first, they give the same text`, async () => {
      const policy = await openPolicy(text);
      const whole = policy.apply(policy.service.fixAll(policy.uri)).text;
      for (const from of [0, -1]) expect(withoutNumbers(oneByOne(policy, from).text)).toBe(withoutNumbers(whole));
    });
  }
});

/** A heading put in later is numbered after those put in before, so numbers depend on the order. */
function withoutNumbers(text: string): string {
  return text.replace(/^(#+ )\d+\p{L}*\. /gmu, '$1');
}

/** Applies safe fixes one at a time, always the first or always the last. */
function oneByOne(policy: OpenPolicy, from: number): OpenPolicy {
  let current = policy;
  for (let step = 0; step < 60; step += 1) {
    const safe = current.findings
      .filter(({ message }) => message !== 'structure/missing-section.recommended')
      .flatMap((finding) =>
        finding
          .fixes()
          .filter(({ kind }) => kind === 'safe')
          .slice(0, 1),
      );
    const next = safe.at(from);
    if (!next) return current;
    current = current.apply(next.edits);
  }
  throw new Error(`fixes go round in circles:\n${current.text}`);
}

describe('insert all', () => {
  for (const language of languageCodes) {
    for (const kind of kindIds) {
      test(`writes every required section of a ${kind} in ${language}, in template order`, async () => {
        const policy = await openPolicy(`---\nkind: ${kind}\nlanguage: ${language}\n---\n\n# ${packs[language].kinds[kind].name}\n`);
        const after = policy.apply(policy.service.insertAllSections(policy.uri));
        expect(after.summary.filter((line) => line.startsWith('structure/missing-section')).length).toBe(
          policy.findings.filter(({ severity }) => severity === 'hint').length,
        );
        expect(after.findings.filter(({ rule, severity }) => severity !== 'hint' && !rule.startsWith('placeholders/'))).toEqual([]);
        expect(after.text.startsWith(policy.text.trimEnd())).toBe(true);
        expect(after.service.insertAllSections(after.uri)).toEqual([]);
        expect(after.text).not.toMatch(/\n{3}/);
      });
    }
  }
});
