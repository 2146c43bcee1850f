import { unversionedChange } from '../../../server/src/rules/lifecycle/unversioned-change.ts';
import { check, clean } from '../../support/check.ts';

const head = (version: string, status = 'in-force') =>
  `---\nkind: policy\nlanguage: en\nstatus: ${status}\nversion: ${version}\nreviewed: 2026-05-01\n---\n`;
const body = '# Policy\n\nWe answer within 2 days.\n';
const bare = { heading: '', frontMatter: '' };

check(
  unversionedChange,
  'flags a text that changed alone',
  `
  ---
  kind: policy
  language: en
  status: in-force
  version: 1.2
           ^^^ The text has changed since the last commit, but neither its version nor a date has. Mark the document as reviewed, or raise its version.
  reviewed: 2026-05-01
  ---
  # Policy

  We answer within 3 days.
`,
  { ...bare, committed: head('1.2') + body },
);
for (const [language, words] of Object.entries({ de: 'Wir antworten.', vi: 'Chúng tôi trả lời.', th: 'เราตอบ', el: 'Απαντάμε.', zh: '我们答复。' }))
  check(
    unversionedChange,
    `flags a change in ${language}`,
    `
    ---
    kind: policy
    language: ${language}
    status: approved
            ^^^^^^^^
    ---
    ${words} 😀
`,
    { ...bare, committed: `---\nkind: policy\nlanguage: ${language}\nstatus: approved\n---\n${words}\n` },
  );

const changed = body.replace('2 days', '3 days');
const cases: Readonly<Record<string, readonly [now: string, before: string]>> = {
  'the same text': [head('1.2') + body, head('1.2') + body],
  'line ends and white space': [(head('1.2') + body).replaceAll('\n', '\r\n').replace('We answer', 'We  answer'), head('1.2') + body],
  'a new version': [head('1.3') + changed, head('1.2') + body],
  'a new date': [head('1.2').replace('05-01', '06-01') + changed, head('1.2') + body],
  'a new line on the last revision': [`${head('1.2')}${changed}\nLast revised: 1 June 2026\n`, `${head('1.2')}${body}\nLast revised: 1 May 2026\n`],
  'a new entry in the change log': [
    `${head('1.2')}${changed}\n## Change log\n\n- 1.1: a\n- 1.2: b\n`,
    `${head('1.2')}${body}\n## Change log\n\n- 1.1: a\n`,
  ],
  'a draft': [head('1.2', 'draft') + changed, head('1.2', 'draft') + body],
  'a draft that is being approved': [head('1.2') + changed, head('1.2', 'draft') + body],
  'another owner': [head('1.2').replace('version', 'owner: Bo\nversion') + body, head('1.2') + body],
};
for (const [name, [now, before]] of Object.entries(cases)) clean(unversionedChange, `leaves ${name} alone`, now, { ...bare, committed: before });
clean(unversionedChange, 'is quiet where nothing is committed', head('1.2') + changed, bare);
