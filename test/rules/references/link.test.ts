import { describe, expect, test } from 'vitest';
import { policy, workspaceOf } from '../../support/workspace.ts';

const rule = 'references/link';
const refunds = '# Refunds\n';

/** What is found in `a/policy.md` beside some other files. */
async function found(body: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return (await workspaceOf({ 'a/policy.md': policy(body), ...others })).found('a/policy.md', rule);
}

/** The body after the fix. */
async function fixed(body: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const text = await (await workspaceOf({ 'a/policy.md': policy(body), ...others })).fixed('a/policy.md', rule);
  return text.slice(policy('').length - 1).trim();
}

describe('a link to a file that is not there', () => {
  test('is reported', async () => {
    expect(await found('See [refunds](refunds.md), ![plan](img/plan.png) and [form](form.pdf#page=2).')).toEqual([
      'refunds.md: There is no file "refunds.md". Correct the link, or add the file.',
      'img/plan.png: There is no file "img/plan.png". Correct the link, or add the file.',
      'form.pdf: There is no file "form.pdf". Correct the link, or add the file.',
    ]);
  });

  test('names the file of the same name elsewhere, the closest first', async () => {
    const others = { 'a/b/refunds.md': refunds, 'c/d/refunds.md': refunds };
    expect(await found('[r](refunds.md#how)', others)).toEqual(['refunds.md: There is no file "refunds.md". Did you mean "b/refunds.md"?']);
    expect(await fixed('[r](refunds.md#how)', others)).toBe('[r](b/refunds.md#how)');
  });

  test.each([
    ['a slip of the keyboard', '[r](refnds.md)', { 'a/refunds.md': refunds }, '[r](refunds.md)'],
    ['another ending', '[r](refunds.markdown)', { 'a/refunds.md': refunds }, '[r](refunds.md)'],
    ['a file beside it of another type', '[f](complaint-form.pdf)', { 'a/complaints-form.pdf': '' }, '[f](complaints-form.pdf)'],
    ['a leading dot', '[r](./refnds.md)', { 'a/refunds.md': refunds }, '[r](./refunds.md)'],
    ['angle brackets', '[r](<our refnds.md>)', { 'a/our refunds.md': refunds }, '[r](<our refunds.md>)'],
    ['percent signs', '[r](our%20refnds.md "t")', { 'a/our refunds.md': refunds }, '[r](our%20refunds.md "t")'],
    ['a space where none may stand', '[r](refnds.md)', { 'b/refnds.md': refunds, 'a/x y.md': '' }, '[r](../b/refnds.md)'],
    ['a definition', '[r][x]\n\n[x]: <refnds.md> "t"', { 'a/refunds.md': refunds }, '[r][x]\n\n[x]: <refunds.md> "t"'],
    ['Greek letters', '[ε](επιστροφες.md)', { 'a/επιστροφές.md': refunds }, '[ε](επιστροφές.md)'],
    ['Thai letters', '[ค](คืนเงน.md)', { 'a/คืนเงิน.md': refunds }, '[ค](คืนเงิน.md)'],
    ['Chinese letters', '[退](退款规则.md)', { 'b/退款规则.md': refunds }, '[退](../b/退款规则.md)'],
    ['umlauts', '[r](ruckgabe.md)', { 'a/rückgabe.md': refunds }, '[r](rückgabe.md)'],
    ['Vietnamese letters', '[h](hoan-tien.md)', { 'a/hoàn-tiền.md': refunds }, '[h](hoàn-tiền.md)'],
  ])('is mended with %s', async (_, body, others, after) => expect(await fixed(body, others)).toBe(after));

  test('is found with Windows line ends, behind an emoji, in a table and twice in a line', async () => {
    const body = '😀 [a](x.md) and [b](y.md)\n\n| T |\n| --- |\n| [c](z.md) |'.replaceAll('\n', '\r\n');
    expect((await found(body)).map((one) => one.split(':')[0])).toEqual(['x.md', 'y.md', 'z.md']);
  });
});

test('capital letters and slashes must match', async () => {
  const others = { 'a/Refunds.md': refunds, 'a/Plan.PDF': '', 'docs/x.md': '' };
  expect(await found('[r](refunds.md) [p](plan.pdf) [d](..\\docs\\x.md)', others)).toEqual([
    expect.stringContaining('refunds.md: The file is spelt "Refunds.md".'),
    expect.stringContaining('plan.pdf: The file is spelt "Plan.PDF".'),
    expect.stringContaining('..\\docs\\x.md: The file is spelt "../docs/x.md".'),
  ]);
  expect(await fixed('[r](refunds.md#a)', others)).toBe('[r](Refunds.md#a)');
});

test('backslashes lead to other files as well, and never into an address', async () => {
  const { host, found: foundIn } = await workspaceOf({
    'a/policy.md': policy('[d](forms\\plan.pdf) [e](..%5C..%5C..%5Cother%5Cx.pdf)'),
    'a/forms/plan.pdf': '',
  });
  expect(await foundIn('a/policy.md', rule)).toEqual([expect.stringContaining('forms\\plan.pdf: The file is spelt "forms/plan.pdf".')]);
  expect(host.asked.filter((address) => /%5C|\\|other/i.test(address))).toEqual([]);
});

describe('is left alone:', () => {
  const others = {
    'a/refunds.md': refunds,
    'a/our form (new).pdf': '',
    'a/img/plan.png': '',
    'privacy/index.md': '',
    'a/café.md': '',
  };
  test.each([
    ['files that are there', '[a](refunds.md) [b](./refunds.md#x) [c](../a/refunds.md) ![d](img/plan.png "t") [e](policy.md)'],
    ['encoded and escaped names', '[a](our%20form%20%28new%29.pdf) [b](<our form (new).pdf>) [c](our%20form%20\\(new\\).pdf)'],
    ['a name without its ending', '[a](refunds) [b](refunds#x)'],
    ['a folder', '[a](../privacy/) [b](../privacy) [c](img/) [d](..)'],
    ['letters made of two', '[a](cafe\u0301.md)'],
    ['whole addresses', '[a](https://example.org/x.md) <mailto:x.md@example.org> [b](mailto:a@b.org) [c](tel:+4930) [d](//host/x.md)'],
    ['addresses of a site', '[a](/x.md) [b](/images/x.png) [c](contact.html) [d](../terms/) [e](contact) [f](page.php?x=1) [g](x.md?raw=1)'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder of another tool.
    ['what a generator fills in', '[a]({{ site.x }}/x.md) [b]({% link x.md %}) [c](${x}.md) [d](<% x %>.md) [e]({filename}x.md)'],
    ['blanks', '[a]([link].md) [b](<insert link>) [c](...) [d](#) [e]()'],
    ['code', '`[a](x.md)`\n\n```\n[a](x.md)\n```\n\n    [a](x.md)'],
    ['comments', '<!-- [a](x.md) -->'],
    ['files outside the workspace', '[a](../../x.md) [b](../../../etc/passwd.txt)'],
    ['words that look like addresses', 'x.md, www.x.md and [x.md]'],
    ['wiki links', '[[x.md]] and [[x|y]]'],
    ['what the writer silences', '<!-- policywright-disable-next-line references/link -- comes later -->\n[a](x.md)'],
  ])('%s', async (_, body) => expect(await found(body, others)).toEqual([]));

  test('pictures and downloads of a site that a generator makes', async () => {
    expect(await found('![a](x.png) [b](x.pdf) [c](refnds)', { ...others, 'mkdocs.yml': '' })).toEqual([]);
    expect(await found('[a](x.md)', { ...others, 'mkdocs.yml': '' })).toHaveLength(1);
    const page = await workspaceOf({ 'a/policy.md': policy('![a](x.png)', 'layout: page\n') });
    expect(await page.found('a/policy.md', rule)).toEqual([]);
  });

  test('files that are no policies', async () => {
    expect(await (await workspaceOf({ 'a/policy.md': '[a](x.md)\n' })).found('a/policy.md', rule)).toEqual([]);
  });
});

test('nothing outside the workspace is asked for', async () => {
  const { host, found: findings } = await workspaceOf({ 'a/policy.md': policy('[a](../../x.md) [b](../b/x.md) [c](%2e%2e/%2e%2e/y.md)') });
  const all = await findings('a/policy.md', rule);
  expect(host.asked).toContain('file:///work/b/');
  expect(host.asked.filter((address) => !address.startsWith('file:///work/'))).toEqual([]);
  expect(all).toEqual(['../b/x.md: There is no file "../b/x.md". Correct the link, or add the file.']);
});

test('a file that is added or taken away is noticed', async () => {
  const { service, host, found: findings } = await workspaceOf({ 'a/policy.md': policy('[a](x.pdf) [b](y.md)'), 'a/y.md': '' });
  expect(await findings('a/policy.md', rule)).toHaveLength(1);
  host.files.set('file:///work/a/x.pdf', '');
  host.files.delete('file:///work/a/y.md');
  await service.fileChanged('file:///work/a/y.md');
  await service.loadFolder('file:///work', {});
  expect(await findings('a/policy.md', rule)).toEqual(['y.md: There is no file "y.md". Correct the link, or add the file.']);
});

test('where the editor reports broken links itself, they are left to it', async () => {
  const { service, found: findings } = await workspaceOf({ 'a/policy.md': policy('[a](x.md) [b](#x)') });
  service.setLinksReported('file:///work', true);
  expect(await findings('a/policy.md', rule)).toEqual([]);
  expect(await findings('a/policy.md', 'references/anchor')).toEqual([]);
  service.setLinksReported('file:///work', false);
  expect(await findings('a/policy.md', rule)).toHaveLength(1);
});
