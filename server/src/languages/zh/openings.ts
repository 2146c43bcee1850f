import type { OpeningWording } from '../contentWording.ts';

/** How Simplified Chinese texts say in their opening paragraph, without a heading, why they are there, whom they bind and what the organisation is for. */
export const openings: OpeningWording = {
  purpose: [
    '(?:写下|立下|订下|定下|编(?:写|制|了|成)|制定|拟定|印发|发布|整理)(?:了|出)?(?:这|本|此)[^，。；]{0,16}',
    '(?:下面|以下|后面|往下)(?:几页|各条|条款|内容)?(?:写|说|列|讲|规定)',
    '(?:这|本|此)[^，。；]{0,8}(?:告诉|说清|讲清|写明|说明|规定|回答)',
  ],
  scope: [
    '适用(?:于|对象|范围)|(?:对|凡)[^，。；]{2,24}(?:有效|适用|管用|算数)|(?:全体|所有|各)[^，。；]{2,16}(?:均|都|一律|须|要)(?:按|照|遵|执行)|约束',
  ],
  mission: [
    '使命',
    '(?:我们|本[店院馆所司社公]\\p{Script=Han}?|我院|我馆|我司)(?:的)?(?:职责|本职|天职|任务|工作|本分)(?:就|只)?(?:是|：)',
    '存在的(?:意义|理由)|(?:成立|创立|开办|创办)(?:的)?(?:初衷|目的)(?:就)?是',
  ],
};
