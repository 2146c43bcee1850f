import { describe, expect, test } from 'vitest';
import { anchorsIn } from '../../../server/src/model/anchors.ts';
import { parseDocument } from '../../../server/src/model/document.ts';
import { anchor } from '../../../server/src/rules/references/anchor.ts';
import { check, clean, fixes } from '../../support/check.ts';
import { growth, steep } from '../../support/growth.ts';
import { policy, uriOf, workspaceOf } from '../../support/workspace.ts';

const plain = { heading: '' };

check(
  anchor,
  'flags anchors that no heading has, with the nearest one',
  `
  ## 2. Complaints and feedback

  See [above](#2-complaints-and-feedbak), [complaints](#complaints) and [nothing](#warranty).
              ^^^^^^^^^^^^^^^^^^^^^^^^^ No heading of this document leads to "#2-complaints-and-feedbak". Did you mean "#2-complaints-and-feedback"?
                                                       ^^^^^^^^^^^ No heading of this document leads to "#complaints". Did you mean "#2-complaints-and-feedback"?
                                                                                  ^^^^^^^^^ No heading of this document leads to "#warranty". Correct the link, or add the heading.
`,
  plain,
);
check(
  anchor,
  'flags behind an emoji, with Windows line ends, in a table, a definition and an image',
  `
  ## Scope

  | A |
  | --- |
  | 😀 [a](#skope) |
           ^^^^^^ No heading of this document leads to "#skope". Did you mean "#scope"?

  [b]: <#skope>
        ^^^^^^
`,
  { heading: '', transform: (text) => text.replaceAll('\n', '\r\n') },
);
check(
  anchor,
  'counts repeated headings',
  `
  ## Scope

  ## Scope

  [a](#scope-1) [b](#scope-2)
                    ^^^^^^^^ No heading of this document leads to "#scope-2". Did you mean "#scope-1"?
`,
  plain,
);

const inLanguages: readonly (readonly ['de' | 'vi' | 'th' | 'el' | 'zh', string, string, string])[] = [
  ['de', '3. Beschwerden & Rückmeldungen', '3-beschwerden--rückmeldungen', 'beschwrden-rückmeldungen'],
  ['vi', 'Khiếu nại và góp ý', 'khiếu-nại-và-góp-ý', 'khiếu-nại-và-góp'],
  ['th', 'ข้อร้องเรียนของลูกค้า', 'ข้อร้องเรียนของลูกค้า', 'ข้อร้องเรียน'],
  ['el', 'Παράπονα και σχόλια', 'παράπονα-και-σχόλια', 'παράπονα-σχόλια'],
  ['zh', '三、投诉与反馈', '三投诉与反馈', '投诉与反溃'],
];
for (const [language, heading, right, wrong] of inLanguages) {
  const setup = { language, heading: '' };
  clean(anchor, `knows the anchors of ${language}`, `## ${heading}\n\n[a](#${right}) [b](#${encodeURIComponent(right)})`, setup);
  check(anchor, `finds the nearest one in ${language}`, `## ${heading}\n\n[a](#${wrong})\n    ${'^'.repeat(wrong.length + 1)}`, setup);
}

const front = '---\nkind: policy\nlanguage: en\n---\n\n';
fixes(anchor, 'writes the nearest one', `${front}## Scope\n\n[a](#skope)\n`, `${front}## Scope\n\n[a](#scope)\n`);
fixes(
  anchor,
  'encodes it where the anchor was encoded',
  `${front}## Πεδίο εφαρμογής\n\n[a](#%CF%80%CE%B5%CE%B4%CE%AF%CE%BF-εφαρμογη)\n`,
  `${front}## Πεδίο εφαρμογής\n\n[a](#${encodeURIComponent('πεδίο-εφαρμογής')})\n`,
);

clean(
  anchor,
  'knows headings of every form and anchors of the writer',
  `
  # My policy

  ## 2. Scope & \`channels\`

  Underlined
  ----------

  ## With an id {#own-id}

  ## Of kramdown
  {: #kram .wide}

  <a id="Html"></a><a name=old></a>

  <h3 id="block">Block</h3>

  > ## Quoted

  **Bold line**

  [a](#my-policy) [b](#2-scope--channels) [c](#underlined) [d](#own-id) [e](#kram) [f](#html) [f](#Html) [g](#old) [h](#block)
  [i](#quoted) [j](#bold-line) [k](#Underlined)
`,
  plain,
);
clean(
  anchor,
  'knows what other renderers make of headings',
  '## 2.1 Über Rückgaben\n\n[a](#über-rückgaben) [b](#ueber-rueckgaben) [c](#2.1-über-rückgaben) [d](#2-1-uber-ruckgaben) [e](#uber_ruckgaben)',
  plain,
);
clean(
  anchor,
  'leaves the top, footnotes, text fragments, generators and code alone',
  '[a](#top) [b](#) [c](#fn:1) [d](#fnref-2) [e](#:~:text=x) [f](#{{ x }}) [g](https://example.org/#nowhere) `[h](#nowhere)`\n\n```\n[i](#nowhere)\n```',
  plain,
);
clean(anchor, 'leaves documents alone that take parts from other files', '{% include scope.md %}\n\n[a](#scope)', plain);
clean(anchor, 'leaves other documents alone where they are not known', '[a](other.md#nowhere)', plain);

describe('in other documents', () => {
  const other = '# Refunds\n\n## How long it takes\n\n<a id="fees"></a>\n';
  const found = async (body: string, others: Readonly<Record<string, string>> = { 'a/refunds.md': other }) =>
    (await workspaceOf({ 'a/policy.md': policy(body), ...others })).found('a/policy.md', 'references/anchor');

  test('anchors that are not there are reported', async () => {
    expect(await found('[a](refunds.md#how-long-it-tkes) [b](./refunds#warranty) [c](policy.md#nowhere)')).toEqual([
      '#how-long-it-tkes: No heading of refunds.md leads to "#how-long-it-tkes". Did you mean "#how-long-it-takes"?',
      '#warranty: No heading of refunds.md leads to "#warranty". Correct the link, or add the heading there.',
      '#nowhere: No heading of policy.md leads to "#nowhere". Correct the link, or add the heading there.',
    ]);
  });

  test('those that are there are left alone, and so are files of other types', async () => {
    expect(await found('[a](refunds.md#how-long-it-takes) [b](refunds#fees) [c](refunds.md#) [d](x.pdf#page=2) [e](policy.md#policy)')).toEqual([]);
  });

  test('what stands in the editor counts, saved or not', async () => {
    const { service, found: findings } = await workspaceOf({ 'a/policy.md': policy('[a](refunds.md#fees)'), 'a/refunds.md': other });
    expect(await findings('a/policy.md', 'references/anchor')).toEqual([]);
    service.open('file:///work/a/refunds.md', '# Refunds\n', 2);
    expect(service.counterparts('file:///work/a/refunds.md')).toEqual(['file:///work/a/policy.md']);
    expect(await findings('a/policy.md', 'references/anchor')).toHaveLength(1);
  });
});

test('references/anchor: attributes without end cost no more than their length', () => {
  const read = (size: number) => [`{#${'a'.repeat(size)}`, `{${' #a'.repeat(size / 3)}`].map((text) => anchorsIn(parseDocument(`# T\n\n${text}\n`)));
  expect(growth(read, 4000)).toBeLessThan(steep);
});

test('references/anchor: a heading counts as soon as it is written, in the document or in another one that is open', async () => {
  const { service, found } = await workspaceOf({ 'a.md': policy('[x](a.md#scope) [y](b.md#limits)'), 'b.md': policy('Text.') });
  const places = async () => (await found('a.md', 'references/anchor')).map((one) => one.split(':')[0]);
  service.open(uriOf('b.md'), policy('Text.'), 1);
  expect(await places()).toEqual(['#scope', '#limits']);
  service.open(uriOf('a.md'), policy('[x](a.md#scope) [y](b.md#limits)\n\n## Scope'), 2);
  expect(await places()).toEqual(['#limits']);
  service.open(uriOf('b.md'), policy('## Limits'), 2);
  expect(await places()).toEqual([]);
});
