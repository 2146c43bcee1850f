import { expect, test } from 'vitest';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';

/** The sections of a main heading that names none, read from what stands under it. */
const idsUnder = (text: string) =>
  sectionsIn({
    ...parseDocument(`---\nkind: charter\nlanguage: zh\n---\n\n# 顾客承诺\n\n## 适用范围\n\n各门店。\n\n## 茶余饭后\n\n${text}\n`),
    kind: 'charter',
  })
    .slice(2)
    .flatMap(({ ids }) => ids);

test.each([
  ['本承诺每年三月通读一遍，该改的改。', ['review']],
  ['每年春天请住户填一份问卷，打分，意见记在本子上。', ['feedback']],
  ['锅炉每年三月检修。', []],
  ['总店店长室每年3月修改一次，上一次是2025年3月。', ['review']],
  ['价目表每年3月修订一次，贴在收银台旁。', []],
  ['结账后小程序推送三道题，店长每周一看评分，月底请街坊投票。', ['feedback']],
  // To look into a complaint is no survey.
  ['投诉调查由主管负责，三天内反馈给投诉人。', ['complaints']],
  ['社区领袖按下列处理意见处置：一是警告，二是封禁。处理意见写入记录。', []],
  ['处理进度反馈客户，调查结果存档。', []],
  ['新手机先验外观，新进货品先入库。', []],
] as const)('%s', (text, ids) => expect(idsUnder(text)).toEqual([...ids]));

/** The sections of a heading that names none, at the beginning of a procedure or in its middle. */
const idsIn = (before: string, text: string) =>
  sectionsIn({
    ...parseDocument(
      `---\nkind: procedure\nlanguage: zh\n---\n\n# 取款办理程序\n\n${before}## 茶余饭后\n\n${text}\n\n## 复审\n\n每年五月复审本程序。\n`,
    ),
    kind: 'procedure',
  }).find(({ words }) => words.words === '茶余饭后')?.ids;

test.each([
  ['去年窗口收到300条差评，都说材料补了又补。为把口径定下来，依据《窗口服务条例》，制定本程序。', ['purpose']],
  ['本程序告诉你每个环节谁来做、做到哪一步。', ['purpose']],
  ['大厅建于1998年，只有三个窗口。', []],
] as const)('first comes why: %s', (text, ids) => expect(idsIn('', text)).toEqual([...ids]));

test.each([
  ['家中遭灾的，经科长签字可以先付款、后补材料；重病的，由分管主任批准。', ['exceptions']],
  ['- “缺件”指少交一件主件。\n- “难件”指查了手册还判断不了的件。', ['definitions']],
  ['大厅设两台自助机，一台打印，一台取号。', []],
] as const)('in the middle: %s', (text, ids) =>
  expect(idsIn('## 目的\n\n统一做法。\n\n## 步骤\n\n1. 取号。\n2. 核对。\n\n', text)).toEqual([...ids]),
);
