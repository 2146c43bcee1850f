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
  // To look into a complaint is no survey.
  ['投诉调查由主管负责，三天内反馈给投诉人。', ['complaints']],
  ['社区领袖按下列处理意见处置：一是警告，二是封禁。处理意见写入记录。', []],
  ['处理进度反馈客户，调查结果存档。', []],
  ['新手机先验外观，新进货品先入库。', []],
] as const)('%s', (text, ids) => expect(idsUnder(text)).toEqual([...ids]));
