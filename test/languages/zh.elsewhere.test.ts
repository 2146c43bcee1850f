import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/** What a handbook of staff says under one heading, between a scope that is known and another heading that is not. */
const idsOf = (heading: string, text: string, kind: 'handbook' | 'policy' = 'handbook') =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: ${kind}\nlanguage: zh\n---\n\n# 员工手册\n\n## 投诉处理\n\n当天登记。\n\n## ${heading}\n\n${text}\n\n## 园中四季\n\n花开。\n`,
    ),
    kind,
  }).find(({ words }) => words.words === heading)?.ids;

const hours = '- 上班前10分钟到岗，电话请假\n- 迟到超过30分钟扣半天\n- 当面向主管销假，2天内补单';
const steps = '1. 登录系统。\n2. 填写单据。\n3. 等待主管审批。';

test.each([
  ['考勤与休假制度', hours],
  ['加班与调休', hours],
  ['差旅与报销', steps],
  ['补充福利', steps],
  ['信息安全规范', steps],
  ['账号管理', steps],
  ['开店准备', hours],
  ['手机壳系列', '材质结实。\n\n保修30天，损坏可换货。'],
])('a heading on another matter is left alone: %s', (heading, text) => {
  expect(idsOf(heading, text)).toEqual([]);
  expect(idsOf(heading, text, 'policy')).toEqual([]);
});

test('a heading of a single policy by its steps', () => {
  expect(idsOf('弄坏了摆件', steps)).toEqual(['service-policies']);
});
test('a heading on measured channels', () => {
  expect(idsOf('茶余饭后', '- 电话：三声内接起\n- 邮件：24小时内回复\n- 微信留言：2小时内回复', 'policy')).toEqual(['standards']);
});

/** The sections of a heading in the middle of a policy that nowhere says why it exists. */
const idsInside = (heading: string) =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: policy\nlanguage: zh\n---\n\n# 工单处理规范\n\n## 服务标准\n\n2小时内答复。\n\n## ${heading}\n\n为了便于统计和检索，所有工单必须使用模板，并规范打标签。\n\n## 角色与职责\n\n主管分派工单。\n`,
    ),
    kind: 'policy',
  }).find(({ words }) => words.words === heading)?.ids;

test.each([
  ['茶余饭后', ['purpose']],
  ['工单分类及模板要求', []],
] as const)('how a form is to look is not why the policy exists: %s', (heading, ids) => expect(idsInside(heading)).toEqual([...ids]));
