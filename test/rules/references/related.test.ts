import { describe, expect, test } from 'vitest';
import { policy, uriOf, workspaceOf } from '../../support/workspace.ts';

const rule = 'references/related';
const named = (title: string, more = ''): string => `---\nkind: policy\ntitle: ${title}\n${more}---\n\nX.\n`;

async function found(text: string, others: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await workspaceOf({ 'a/policy.md': text, ...others })).found('a/policy.md', rule);
}

describe('documents that are named without a link', () => {
  const others = {
    'a/refunds.md': named('Refund policy'),
    'b/complaints procedure.md': '---\nkind: procedure\n---\n\n# **Complaints procedure**\n\nX.\n',
    'b/readme.md': '# Read me\n',
  };
  const says = (title: string): string => `${title}: "${title}" is a document in this workspace. Link to it, so that readers find it.`;

  test('are reported as items, cells and lines, whatever else is said of them', async () => {
    const body =
      '## Related documents\n\n- Refund policy (CS-004), version 2\n- *Complaints procedure*.\n\n| Title | Where |\n| --- | --- |\n| Refund policy | intranet |';
    expect(await found(policy(body), others)).toEqual([says('Refund policy'), says('Complaints procedure'), says('Refund policy')]);
  });

  test('become links', async () => {
    const workspace = await workspaceOf({ 'a/policy.md': policy('## Related documents\n\n- 😀\n- Complaints procedure: how we answer'), ...others });
    expect(await workspace.fixed('a/policy.md', rule)).toBe(
      policy('## Related documents\n\n- 😀\n- [Complaints procedure](../b/complaints%20procedure.md): how we answer'),
    );
  });

  test.each([
    ['de', 'Verwandte Dokumente', 'Erstattungsrichtlinie'],
    ['vi', 'Tài liệu liên quan', 'Chính sách hoàn tiền'],
    ['th', 'เอกสารที่เกี่ยวข้อง', 'นโยบายการคืนเงิน'],
    ['el', 'Σχετικά έγγραφα', 'Πολιτική επιστροφών'],
    ['zh', '相关文件', '退款政策'],
  ])('are found in %s', async (language, heading, title) => {
    const text = `---\nkind: policy\nlanguage: ${language}\n---\n\n# X\n\n## ${heading}\n\n- ${title}\n`;
    expect(await found(text, { 'a/x.md': named(title) })).toEqual([says(title)]);
  });

  test.each([
    ['linked ones', '## Related documents\n\n- [Refund policy](refunds.md)\n- [the Refund policy][r]\n\n[r]: refunds.md'],
    ['ones of another section', '## Scope\n\n- Refund policy'],
    ['longer words', '## Related documents\n\n- Our new Refund policy\n- Refund policy of our suppliers and partners'],
    ['code and quotations', '## Related documents\n\n- `Refund policy`\n\n> Refund policy\n\n    Refund policy'],
    ['files that are no policies', '## Related documents\n\n- Read me'],
    ['itself', '## Related documents\n\n- Policy'],
  ])('leaves %s alone', async (_, body) => expect(await found(policy(body), others)).toEqual([]));

  test('leaves titles alone that two documents share', async () => {
    expect(await found(policy('## Related documents\n\n- Refund policy'), { ...others, 'c/refunds.md': named('Refund policy') })).toEqual([]);
  });
});

describe('links to retired documents', () => {
  test.each([
    ['retired', 'en'],
    ['außer Kraft', 'de'],
    ['hết hiệu lực', 'vi'],
    ['ยกเลิกแล้ว', 'th'],
    ['καταργημένο', 'el'],
    ['已废止', 'zh'],
  ])('are reported: %s', async (status) => {
    const others = { 'a/old.md': named('Old policy', `status: ${status}\n`), 'a/new.md': named('New policy', 'status: in-force\n') };
    expect(await found(policy('[a](old.md#x) and [b](new.md)'), others)).toEqual([
      'old.md#x: "Old policy" is retired. Link to the document that replaces it, or take the link out.',
    ]);
  });
});

test('a link to a retired document is one finding of a document in force', async () => {
  const workspace = await workspaceOf({
    'a/policy.md': policy('[a](old.md)', 'status: in-force\n'),
    'a/old.md': named('Old policy', 'status: retired\n'),
  });
  expect(await workspace.found('a/policy.md', rule)).toEqual([]);
  expect(await workspace.found('a/policy.md', 'lifecycle/relies-on-draft')).toHaveLength(1);
});

describe('the original of a translation', () => {
  const others = { 'en/refunds.md': named('Refunds', 'id: CS-004\n'), 'en/returns.md': named('Returns', 'id: CS-005\n') };
  const translation = (value: string): string => `---\nkind: policy\nlanguage: de\ntranslation_of: ${value}\n---\n\n# X\n`;

  test.each([
    [
      '../en/refnds.md',
      '../en/refnds.md: There is no file "../en/refnds.md" that this document could be a translation of. Did you mean "../en/refunds.md"?',
    ],
    ['"../fr/x.md"', '../fr/x.md: There is no file "../fr/x.md" that this document could be a translation of. Correct the path.'],
    ['CS-04', 'CS-04: No document in this workspace has the id "CS-04". Did you mean "CS-004"?'],
    ['HR-777', 'HR-777: No document in this workspace has the id "HR-777". Correct it, or give the path of the original.'],
  ])('is missed: %s', async (value, said) => expect(await found(translation(value), others)).toEqual([said]));

  test('is put right', async () => {
    const workspace = await workspaceOf({ 'a/policy.md': translation('"../en/refnds.md"'), ...others });
    expect(await workspace.fixed('a/policy.md', rule)).toBe(translation('"../en/refunds.md"'));
  });

  test.each(['../en/refunds.md', '../en/refunds', 'cs-004', 'https://example.org/x.md', '../../outside.md', '[original]'])(
    'is left alone: %s',
    async (value) => expect(await found(translation(value), others)).toEqual([]),
  );

  test('is left alone where no document has an id', async () => {
    expect(await found(translation('HR-777'), { 'en/refunds.md': named('Refunds') })).toEqual([]);
  });
});

describe('documents that front matter names', () => {
  const others = {
    'a/refunds.md': named('Refund policy', 'id: CS-004\n'),
    'b/returns.md': named('Returns policy', 'id: CS-012\n'),
    'a/plan.pdf': '',
  };
  const naming = (lines: string): string => policy('X.', `${lines}\n`);

  test.each([
    ['related: refnds.md', 'refnds.md: There is no file "refnds.md". Did you mean "refunds.md"?'],
    ['related:\n  - "../c/nowhere.md#x"', '../c/nowhere.md#x: There is no file "../c/nowhere.md". Correct the path, or take it out.'],
    ['see_also: ["[Refunds](refnds.md)"]', 'refnds.md: There is no file "refnds.md". Did you mean "refunds.md"?'],
    ['related:\n  - title: 😀\n    path: refnds.md', 'refnds.md: There is no file "refnds.md". Did you mean "refunds.md"?'],
    ['related: plan-2.pdf', 'plan-2.pdf: There is no file "plan-2.pdf". Did you mean "plan.pdf"?'],
    ['satisfies: [ISO 10002, CS-04]', 'CS-04: No document in this workspace has the id "CS-04". Did you mean "CS-004"?'],
    ['supersedes: CS-999x', 'CS-999x: No document in this workspace has the id "CS-999x". Correct it, or take it out.'],
    ['depends_on: cs-99999', 'cs-99999: No document in this workspace has the id "cs-99999". Correct it, or take it out.'],
  ])('are missed: %s', async (lines, said) => expect(await found(naming(lines), others)).toEqual([said]));

  test('are missed in TOML and with Windows line ends', async () => {
    const toml = '+++\nkind = "policy"\nrelated = ["refnds.md", "CS-004"]\n+++\n\n# X\n'.replaceAll('\n', '\r\n');
    expect(await found(toml, others)).toEqual(['refnds.md: There is no file "refnds.md". Did you mean "refunds.md"?']);
  });

  test.each([
    ['de', 'Die Datei „weg.md“ gibt es nicht. Berichtigen Sie den Pfad oder nehmen Sie ihn heraus.'],
    ['vi', 'Không có tệp “weg.md”. Hãy sửa đường dẫn hoặc bỏ đi.'],
    ['th', 'ไม่มีไฟล์ “weg.md” ให้แก้พาธหรือนำออก'],
    ['el', 'Δεν υπάρχει αρχείο «weg.md». Διορθώστε τη διαδρομή ή αφαιρέστε την.'],
    ['zh', '没有“weg.md”这个文件。请更正路径或删去。'],
  ] as const)('are missed in words of the reader: %s', async (reader, said) => {
    const { service } = await workspaceOf({ 'a/policy.md': '', 'b/returns.md': named('Returns policy') });
    service.open(uriOf('a/policy.md'), naming('related: weg.md'), 1);
    await service.loadLinks(uriOf('a/policy.md'));
    const findings = service.check(uriOf('a/policy.md'))?.findings.filter((finding) => finding.rule === rule) ?? [];
    expect(findings.map((finding) => service.describe(finding, reader))).toEqual([said]);
  });

  test('are put right', async () => {
    const workspace = await workspaceOf({ 'a/policy.md': naming("related: ['refnds.md#how', CS-04]"), ...others });
    expect(await workspace.fixed('a/policy.md', rule)).toBe(naming("related: ['refunds.md#how', CS-04]"));
  });

  test.each([
    'related: [refunds.md, ../b/returns.md, plan.pdf, CS-012, cs-004]',
    'related: Refund policy',
    'related: the staff handbook',
    'related: refunds',
    'related: "see handbook.pdf"',
    'related: /docs/refunds.md',
    'related: ../../outside.md',
    'related: https://example.org/x.md',
    'related: "[related document]"',
    'related: [other policy]',
    'satisfies: [ISO 10002, ISO/IEC 27001, "DIN EN 15224", HR-777, 2024]',
    'satisfies:\n  TSC: [CC1.1, CC2.3]',
    'relies_on:',
    'references: refnds.md',
    'id: CS-001\nrelated: CS-001',
  ])('are left alone: %s', async (lines) => expect(await found(naming(lines), others)).toEqual([]));

  test('are left alone where no document has an id', async () => {
    expect(await found(naming('related: CS-4'), { 'a/refunds.md': named('Refunds') })).toEqual([]);
  });
});

test('a title that changes in the editor counts at once', async () => {
  const workspace = await workspaceOf({ 'a/policy.md': policy('## Related documents\n\n- Refund rules'), 'a/refunds.md': named('Refund policy') });
  expect(await workspace.found('a/policy.md', rule)).toEqual([]);
  workspace.service.open(uriOf('a/refunds.md'), named('Refund rules'), 2);
  expect(await workspace.found('a/policy.md', rule)).toHaveLength(1);
});
