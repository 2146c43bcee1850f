import { describe, expect, test } from 'vitest';
import { conflict } from '../../../server/src/rules/standards/conflict.ts';
import { createPolicyService } from '../../../server/src/service.ts';
import { applyEdits } from '../../../server/src/util/span.ts';
import { check, clean } from '../../support/check.ts';
import { memoryHost } from '../../support/host.ts';

describe('two figures for the same thing', () => {
  check(
    conflict,
    'flags both in one document',
    `
    - We reply to emails within 24 hours.
                                ^^^^^^^^ "2 days" is given for the same thing elsewhere in this document. Keep one figure, or say which cases each is for.

    ## Complaints

    We reply to every email within 2 days.
                                   ^^^^^^ "24 hours" is given for the same thing elsewhere in this document. Keep one figure, or say which cases each is for.
    `,
  );
  check(
    conflict,
    'knows that a working day is no day',
    `
    - 📧 We reply to emails within 24 hours.
                                   ^^^^^^^^

    | Channel | Reply |
    | --- | --- |
    | Email | within 1 working day |
                     ^^^^^^^^^^^^^
    `,
    { transform: (text) => text.replaceAll('\n', '\r\n') },
  );
  const pair = (name: string, language: 'de' | 'vi' | 'el', drawing: string) => check(conflict, name, drawing, { language });
  pair(
    'German',
    'de',
    `
    - Wir beantworten E-Mails innerhalb von 24 Stunden.
                                            ^^^^^^^^^^
    - Auf E-Mails antworten wir innerhalb von zwei Tagen.
                                              ^^^^^^^^^^
    `,
  );
  pair(
    'Vietnamese',
    'vi',
    `
    - Chúng tôi trả lời email trong vòng 24 giờ.
                                         ^^^^^^
    - Email được trả lời trong vòng 2 ngày.
                                    ^^^^^^
    `,
  );
  pair(
    'Greek',
    'el',
    `
    - Απαντάμε στα email εντός 24 ωρών.
                               ^^^^^^^
    - Στα email απαντάμε εντός δύο ημερών.
                               ^^^^^^^^^^
    `,
  );
  check(
    conflict,
    'Thai',
    '\n- เราตอบอีเมลภายใน 24 ชั่วโมง\n                   ^^^^^^^^^^\n- อีเมลได้รับการตอบกลับภายใน 2 วัน\n                             ^^^^^\n',
    { language: 'th' },
  );
  check(conflict, 'Chinese', '\n- 我们在24小时内回复邮件。\n     ^^^^^\n- 邮件在2天内回复。\n     ^^^\n', { language: 'zh' });

  clean(conflict, 'knows that a day has 24 hours', '- We reply to emails within 24 hours.\n- Every email gets a reply within one day.');
  clean(conflict, 'keeps channels apart', '- We reply to emails within 24 hours.\n- We reply to letters within 5 days.');
  clean(conflict, 'keeps actions apart', '- Complaints are acknowledged within 2 days and resolved within 10 days.');
  clean(conflict, 'keeps cases apart', '- We reply to emails within 2 days.\n- We reply to urgent emails within 4 hours.');
  clean(conflict, 'keeps shares apart', '- 80 % of calls are answered within 20 seconds.\n- 95 % of calls are answered within 60 seconds.');
  clean(
    conflict,
    'keeps customers apart by headings',
    '### Business customers\n\n- We reply to emails within 4 hours.\n\n### Private customers\n\n- We reply to emails within 2 days.',
  );
  clean(conflict, 'leaves steps alone', '1. Reply to the email within 1 day.\n2. Reply to the email within 3 days.');
  clean(conflict, 'does not compare rings with seconds', '- Calls are answered within 3 rings.\n- Calls are answered within 20 seconds.');
  clean(conflict, 'leaves blanks alone', '- We reply to emails within [X] hours.\n- We reply to emails within 2 days.');
  clean(conflict, 'is quiet in quotations', '- We reply to emails within 24 hours.\n\n> We reply to emails within 3 days.');
  clean(conflict, 'is quiet in code', '- We reply to emails within 24 hours.\n\n`We reply to emails within 3 days.`');
});

const charter = '---\nkind: charter\nlanguage: en\n---\n\n# Charter\n\n## Service standards\n\n- We reply to emails within 24 hours.\n';
const policy = '---\nkind: policy\nlanguage: en\n---\n\n# Policy\n\n## Service standards\n\n- Emails get a reply within 2 working days.\n';

describe('two documents of a workspace', () => {
  const folder = 'file:///w';
  const service = async (files: Readonly<Record<string, string>>) => {
    const made = createPolicyService(memoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))));
    await made.loadFolder(folder, {});
    await made.loadLibrary();
    return made;
  };
  const conflictsIn = (made: Awaited<ReturnType<typeof service>>, name: string) =>
    made.check(`${folder}/${name}`)?.findings.filter(({ rule }) => rule === conflict.id) ?? [];

  test('names the other file, and where in it', async () => {
    const made = await service({ 'charter.md': charter, 'policy.md': policy });
    made.open(`${folder}/charter.md`, charter, 1);
    const [finding, ...more] = conflictsIn(made, 'charter.md');
    expect(more).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(finding?.data).toEqual({ other: '2 working days', file: 'policy.md' });
    const [related] = finding?.related ?? [];
    expect(related?.uri).toBe(`${folder}/policy.md`);
    expect(policy.slice(related?.span.start, related?.span.end)).toBe('2 working days');
  });

  test('offers the other figure', async () => {
    const made = await service({ 'charter.md': charter, 'policy.md': policy });
    made.open(`${folder}/charter.md`, charter, 1);
    const [fix] = conflictsIn(made, 'charter.md')[0]?.fixes() ?? [];
    expect(applyEdits(charter, fix?.edits ?? [])).toContain('We reply to emails within 2 working days.');
  });

  test('follows a document that is being edited', async () => {
    const made = await service({ 'charter.md': charter, 'policy.md': policy });
    made.open(`${folder}/charter.md`, charter, 1);
    made.open(`${folder}/policy.md`, policy.replace('2 working days', '24 hours'), 1);
    expect(conflictsIn(made, 'charter.md')).toEqual([]);
    made.open(`${folder}/policy.md`, policy, 2);
    expect(conflictsIn(made, 'charter.md')).toHaveLength(1);
    made.close(`${folder}/policy.md`);
    expect(conflictsIn(made, 'charter.md')).toHaveLength(1);
  });

  test.each([
    ['a retired document', policy.replace('kind: policy', 'kind: policy\nstatus: retired')],
    ['a document in another language', policy.replace('language: en', 'language: de')],
    ['a file that is no policy', policy.replace(/^---[\s\S]*?---\n/, '')],
    ['a document that says the same', policy.replace('2 working days', '1 day')],
  ])('leaves %s alone', async (_name, text) => {
    const made = await service({ 'charter.md': charter, 'policy.md': text });
    made.open(`${folder}/charter.md`, charter, 1);
    expect(conflictsIn(made, 'charter.md')).toEqual([]);
  });

  test('can be told to look at one document only', async () => {
    const made = await service({
      'charter.md': charter,
      'policy.md': policy,
      'policywright.yaml': 'rules:\n  standards/conflict:\n    workspace: false\n',
    });
    await made.loadFolder(folder, {});
    made.open(`${folder}/charter.md`, charter, 1);
    expect(conflictsIn(made, 'charter.md')).toEqual([]);
  });
});
