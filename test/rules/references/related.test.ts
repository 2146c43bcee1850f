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
  const says = (title: string): string => `${title}: "${title}" is a document of this workspace. Link to it, so that readers find it.`;

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

describe('the original of a translation', () => {
  const others = { 'en/refunds.md': named('Refunds', 'id: CS-004\n'), 'en/returns.md': named('Returns', 'id: CS-005\n') };
  const translation = (value: string): string => `---\nkind: policy\nlanguage: de\ntranslation_of: ${value}\n---\n\n# X\n`;

  test.each([
    [
      '../en/refnds.md',
      '../en/refnds.md: There is no file "../en/refnds.md" that this document could be a translation of. Did you mean "../en/refunds.md"?',
    ],
    ['"../fr/x.md"', '"../fr/x.md": There is no file "../fr/x.md" that this document could be a translation of. Correct the path.'],
    ['CS-04', 'CS-04: No document of this workspace has the id "CS-04". Did you mean "CS-004"?'],
    ['HR-777', 'HR-777: No document of this workspace has the id "HR-777". Correct it, or give the path of the original.'],
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

test('a title that changes in the editor counts at once', async () => {
  const workspace = await workspaceOf({ 'a/policy.md': policy('## Related documents\n\n- Refund rules'), 'a/refunds.md': named('Refund policy') });
  expect(await workspace.found('a/policy.md', rule)).toEqual([]);
  workspace.service.open(uriOf('a/refunds.md'), named('Refund rules'), 2);
  expect(await workspace.found('a/policy.md', rule)).toHaveLength(1);
});
