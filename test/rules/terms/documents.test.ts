import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../../server/src/schema/vocabulary.ts';
import { openPolicy } from '../../support/policy.ts';

/**
 * Whole documents, each with one term that is defined twice and one that nothing defines among roles, laws, places, days and
 * buttons, which are no terms. The definitions are written in several forms.
 */
interface Sample {
  readonly twice: string;
  readonly undefined: string;
  readonly forms: readonly (readonly [name: string, text: string])[];
}

function sampleIn(language: string): Sample {
  const text = readFileSync(join(import.meta.dirname, 'documents', `${language}.txt`), 'utf8').replaceAll('\r\n', '\n');
  const parts = text.split(/^%% /m).map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const);
  const line = (name: string) => parts.find(([head]) => head.startsWith(`${name} `))?.[0].slice(name.length + 1) ?? '';
  const body = parts.find(([head]) => head === 'body')?.[1] ?? '';
  const above = `---\nkind: policy\nlanguage: ${language}\n---\n\n# ${line('title')}\n\n## ${line('heading')}\n\n`;
  const forms = parts.flatMap(([head, own]) => (head.startsWith('form ') ? [[head.slice(5), `${above}${own}\n${body}`] as const] : []));
  return { twice: line('twice'), undefined: line('undefined'), forms };
}

describe.each(languageCodes)('terms of whole documents, %s', (language) => {
  const sample = sampleIn(language);
  test.each(sample.forms)('defined as %s', async (_form, text) => {
    const policy = await openPolicy(text.replaceAll('\n', language === 'en' ? '\r\n' : '\n'));
    const found = policy.findings
      .filter(({ rule }) => rule === 'terms/duplicate' || rule === 'terms/undefined')
      .map(({ rule, span }) => `${rule} ${policy.text.slice(span.start, span.end)}`);
    expect(found.sort()).toEqual([`terms/duplicate ${sample.twice}`, `terms/undefined ${sample.undefined}`]);
  });
});
