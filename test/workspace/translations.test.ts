import { describe, expect, test } from 'vitest';
import type { Finding, PolicyService } from '../../server/src/service.ts';
import { createPolicyService } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/util/span.ts';
import { memoryHost } from '../support/host.ts';

const folder = 'file:///work/';

/** A workspace of files; all are open unless told otherwise. */
async function workspace(files: Readonly<Record<string, string>>, open: readonly string[] = Object.keys(files)): Promise<PolicyService> {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text])));
  const service = createPolicyService(host);
  await service.loadFolder('file:///work', {});
  for (const path of open) service.open(folder + path, files[path] ?? '', 1);
  await service.loadLibrary();
  return service;
}

const parity = (service: PolicyService, path: string): readonly Finding[] =>
  service.check(folder + path)?.findings.filter(({ rule }) => rule === 'structure/translation-parity') ?? [];

/** What is said about a document, in English. */
const sayings = (service: PolicyService, path: string) => parity(service, path).map((finding) => service.describe(finding, 'en'));

const english = (body: string, more = '') => `---\nkind: procedure\nlanguage: en\n${more}---\n\n# Complaints procedure\n\n${body}`;
const german = (body: string, more = '') => `---\nkind: procedure\nlanguage: de\n${more}---\n\n# Beschwerdeverfahren\n\n${body}`;

const en = english('## Purpose\n\nWhy.\n\n## Standards\n\n- We answer within 2 working days.\n\n## Contact\n\nservice@norrholm.example\n');
const de = german('## Zweck\n\nWarum.\n\n## Standards\n\n- Wir antworten innerhalb von 2 Werktagen.\n\n## Kontakt\n\nservice@norrholm.example\n');

describe('documents are tied', () => {
  const odd = de.replace('## Zweck\n\nWarum.\n\n', '');
  test.each([
    ['policy.md', 'policy.de.md'],
    ['policy.en.md', 'policy.de.md'],
    ['policy-en.md', 'policy_de.md'],
    ['policy.md', 'policy.de-AT.md'],
    ['en/policy.md', 'de/policy.md'],
    ['docs/policy.md', 'docs/de/policy.md'],
  ])('by their names: %s and %s', async (one, other) => {
    const service = await workspace({ [one]: en, [other]: odd });
    expect(sayings(service, other)[0]).toContain('The English version has the section');
    expect(sayings(service, one)).toEqual(['The section "Purpose" is missing from the German version. Add it there, or delete it here.']);
  });

  test('by a common id', async () => {
    const service = await workspace({ 'a.md': en.replace('kind', 'id: CS-1\nkind'), 'b.md': odd.replace('kind', 'id: CS-1\nkind') });
    expect(sayings(service, 'b.md').length).toBe(1);
  });

  test.each(['../x/a.md', 'CS-1'])('by translation_of: %s', async (named) => {
    const service = await workspace({
      'x/a.md': en.replace('kind', 'id: CS-1\nkind'),
      'y/b.md': odd.replace('kind', `translation_of: ${named}\nkind`),
    });
    expect(sayings(service, 'y/b.md').length).toBe(1);
    expect(sayings(service, 'x/a.md').length).toBe(1);
  });

  test('also with a file that is not open', async () => {
    const service = await workspace({ 'policy.md': en, 'policy.de.md': odd }, ['policy.de.md']);
    expect(sayings(service, 'policy.de.md').length).toBe(1);
    expect(service.counterparts(`${folder}policy.de.md`)).toEqual([]);
  });

  test.each([
    ['another name', { 'policy.md': en, 'other.de.md': odd }],
    ['a file that is no policy', { 'policy.md': en, 'policy.de.md': odd.replace('kind: procedure\n', '') }],
    ['the same language', { 'policy.md': en, 'policy.de.md': en.replace('## Purpose\n\nWhy.\n\n', '') }],
    ['a folder that only looks like a language', { 'design/policy.md': en, 'policy.md': odd }],
    ['different ids', { 'a.md': en.replace('kind', 'id: CS-1\nkind'), 'b.md': odd.replace('kind', 'id: CS-2\nkind') }],
    ['nothing to say', { 'policy.md': en, 'policy.de.md': de }],
  ])('but not by %s', async (_, files) => {
    const service = await workspace(files as Readonly<Record<string, string>>);
    for (const path of Object.keys(files)) expect(sayings(service, path), path).toEqual([]);
  });

  test('translations are compared with their original, not with each other', async () => {
    const service = await workspace({ 'policy.md': en, 'policy.de.md': odd, 'policy.vi.md': odd.replace('language: de', 'language: vi') });
    expect(parity(service, 'policy.de.md').map(({ facts }) => facts.language)).toEqual(['en']);
    expect(new Set(parity(service, 'policy.md').map(({ facts }) => facts.language))).toEqual(new Set(['de', 'vi']));
  });

  test('says it in the reader’s language', async () => {
    const service = await workspace({ 'policy.md': en, 'policy.de.md': odd });
    const [finding] = parity(service, 'policy.md');
    expect(service.describe(finding as Finding, 'de')).toContain('in der Fassung auf Deutsch');
  });
});

describe('matching sections are compared', () => {
  const pair = (one: string, other: string) => ({
    'policy.md': en.replace('- We answer within 2 working days.', one),
    'policy.de.md': de.replace('- Wir antworten innerhalb von 2 Werktagen.', other),
  });

  test.each([
    ['a figure', '- Within 2 working days.', '- Innerhalb von 3 Werktagen.', ['2 working days'], ['3 Werktagen']],
    ['a unit', '- Within 2 days.', '- Innerhalb von 2 Werktagen.', ['2 days'], ['2 Werktagen']],
    ['a share', '- 90% of calls.', '- 95 % der Anrufe.', ['90%'], ['95 %']],
    ['a figure more', '- Within 2 working days, at most 5 days.', '- Innerhalb von 2 Werktagen.', ['5 days'], []],
    ['a date', '- From 1 March 2026.', '- Ab 2. März 2026.', ['1 March 2026'], ['2. März 2026']],
    ['an address', '- Write to one@norrholm.example.', '- An zwei@norrholm.example.', ['one@norrholm.example'], ['zwei@norrholm.example']],
    ['a telephone number', '- Call 040 555 1234.', '- Anruf: 040 555 1235.', ['040 555 1234'], ['040 555 1235']],
  ])('%s differs', async (_, one, other, here, there) => {
    const service = await workspace(pair(one, other));
    const words = (path: string) => parity(service, path).map(({ span }) => service.document(folder + path)?.text.slice(span.start, span.end));
    expect(words('policy.md')).toEqual(here);
    expect(words('policy.de.md')).toEqual(there);
  });

  test('blanks are counted', async () => {
    const service = await workspace(pair('- Within [X] hours, by [name].', '- Innerhalb von [X] Stunden.'));
    expect(sayings(service, 'policy.md')).toEqual(['Blanks in this section: 2 here, 1 in the German version. Fill the same ones in both.']);
    expect(sayings(service, 'policy.de.md')).toEqual(['Blanks in this section: 1 here, 2 in the English version. Fill the same ones in both.']);
  });

  test.each([
    ['the same in other words', '- Within 24 hours, for 90% of calls.', '- 90 % der Anrufe innerhalb von 24 Stunden.'],
    ['weeks and days', '- Within two weeks.', '- Innerhalb von 14 Tagen.'],
    ['the same date in two forms', '- From 1 March 2026.', '- Ab 01.03.2026.'],
    ['the same number in two forms', '- Call +49 40 555 1234.', '- Anruf: +49 (40) 555-1234.'],
    ['figures in quotations', '> Within 2 days.', '> Innerhalb von 3 Tagen.'],
    ['steps and sums', '- 3 people, £5.', '- 4 Leute, 6 Euro.'],
    ['figures in code', '- `2 days`', '- `3 Tage`'],
  ])('%s is the same', async (_, one, other) => {
    const service = await workspace(pair(one, other));
    expect(sayings(service, 'policy.md')).toEqual([]);
    expect(sayings(service, 'policy.de.md')).toEqual([]);
  });

  test('every language pair', async () => {
    const bodies: Readonly<Record<string, string>> = {
      en: '## Standards\n\n- Within 24 hours, 90% of calls.\n',
      de: '## Standards\n\n- Innerhalb von 24 Stunden, 90 % der Anrufe.\n',
      vi: '## Tiêu chuẩn dịch vụ\n\n- Trong vòng 24 giờ, 90% cuộc gọi.\n',
      th: '## มาตรฐานการให้บริการ\n\n- ภายใน 24 ชั่วโมง ร้อยละ 90 ของสาย\n',
      el: '## Πρότυπα εξυπηρέτησης\n\n- Εντός 24 ωρών, 90% των κλήσεων.\n',
      zh: '## 服务标准\n\n- 24 小时内答复，90% 的来电。\n',
    };
    const files = Object.fromEntries(
      Object.entries(bodies).map(([code, body]) => [`${code}/p.md`, `---\nkind: procedure\nlanguage: ${code}\n---\n\n# X\n\n${body}`]),
    );
    const service = await workspace(files);
    for (const path of Object.keys(files)) expect(sayings(service, path), path).toEqual([]);
    const changed = await workspace({ ...files, 'th/p.md': (files['th/p.md'] ?? '').replace('24', '๔๘') });
    expect(sayings(changed, 'th/p.md')).toEqual(['"๔๘ ชั่วโมง" is not in the same section of the English version. Make both say the same.']);
  });
});

describe('findings', () => {
  test('point at the place in the other file', async () => {
    const service = await workspace({ 'policy.md': en, 'policy.de.md': de.replace('2 Werktagen', '3 Werktagen') });
    const [finding] = parity(service, 'policy.md');
    expect(finding?.related.map(({ uri, span }) => [uri, service.textOf(uri ?? '')?.slice(span.start, span.end)])).toEqual([
      [`${folder}policy.de.md`, '## Standards'],
    ]);
  });

  test('a missing section is inserted in its place with the text to translate', async () => {
    const service = await workspace({
      'policy.md': en,
      'policy.de.md': de.replace(/## Standards[\s\S]*(?=## Kontakt)/, '').replaceAll('\n', '\r\n'),
    });
    const [finding] = parity(service, 'policy.de.md');
    const [fix] = finding?.fixes() ?? [];
    expect(fix?.title).toBe('fix.insertToTranslate');
    const text = applyEdits(service.document(`${folder}policy.de.md`)?.text ?? '', fix?.edits ?? []);
    expect(text).toContain(
      'Warum.\r\n\r\n## Servicestandards\r\n\r\n<!-- Noch zu übersetzen: Text aus policy.md (Englisch) übernommen -->\r\n\r\n- We answer within 2 working days.\r\n\r\n## Kontakt',
    );
    service.open(`${folder}policy.de.md`, text, 2);
    expect(sayings(service, 'policy.de.md')).toEqual([]);
  });

  test('follow a change of the other document', async () => {
    const service = await workspace({ 'policy.md': en, 'policy.de.md': de });
    expect(sayings(service, 'policy.de.md')).toEqual([]);
    service.open(`${folder}policy.md`, en.replace('2 working', '4 working'), 2);
    expect(sayings(service, 'policy.de.md').length).toBe(1);
  });

  test('are milder in a draft, and can be left out', async () => {
    const draft = (text: string) => text.replace('kind', 'status: draft\nkind');
    const service = await workspace({ 'policy.md': draft(en), 'policy.de.md': draft(de.replace('2 Werktagen', '3 Werktagen')) });
    expect(parity(service, 'policy.md').map(({ severity }) => severity)).toEqual(['info']);
  });
});
