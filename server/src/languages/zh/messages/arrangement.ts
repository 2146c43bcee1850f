import type { arrangement as english } from '../../en/messages/arrangement.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the order, level and wording of headings. */
export const arrangement: MessagesOf<typeof english> = {
  'structure/misplaced-section.after': '“{title}”通常排在“{other}”之后。请移到那里，方便读者查找。',
  'structure/misplaced-section.before': '“{title}”通常排在“{other}”之前。请移到那里，方便读者查找。',
  'structure/heading-level.tooHigh': '“{title}”用了最高一级标题，与文件标题同级。请降到与其他章节相同的级别。',
  'structure/heading-level.skipped': '“{title}”比上一级标题低了不止一级。请提升一级，使大纲不跳级。',
  'structure/heading-level.numbered': '“{title}”的编号接着前面的章节，标题却低了一级。请提升一级。',
  'structure/heading-level.inside': '“{title}”位于“{other}”之内，在大纲中看不出是单独的章节。请提升一级。',
  'structure/duplicate-section.twice': '已经有“{title}”一节。请合并两处，让读者在一个地方看到全部内容。',
  'structure/heading-title.near': '“{title}”不是已知的章节名称。您是否想写“{other}”？',
  'structure/heading-title.unclear': '想找“{other}”的读者可能想不到它在“{title}”之下。请使用通行的名称。',
  'structure/heading-title.empty': '“{title}”没有说明这一节讲什么。请写明主题。',
  'related.firstSection': '第一个同名章节',
  'fix.moveAfter': '将“{title}”移到“{other}”之后',
  'fix.moveBefore': '将“{title}”移到“{other}”之前',
  'fix.orderSections': '将 {count} 个错位的章节全部排好',
  'fix.promote': '将“{title}”提升到与其他章节相同的级别',
  'fix.demote': '将“{title}”降到与其他章节相同的级别',
  'fix.joinSections': '合并两处“{title}”',
  'fix.renameHeading': '将标题改为“{title}”',
  'rule.structure/misplaced-section.summary': '章节按读者习惯的顺序排列。',
  'rule.structure/misplaced-section.why': '各份制度结构一致，读过一份的人就能在另一份里迅速找到内容。',
  'rule.structure/heading-level.summary': '每个章节都处在应有的级别。',
  'rule.structure/heading-level.why': '大纲就是目录：级别不对的章节会被埋没。',
  'rule.structure/duplicate-section.summary': '每个章节只出现一次。',
  'rule.structure/duplicate-section.why': '同一主题写在两处，迟早会互相矛盾，没有人知道以哪一处为准。',
  'rule.structure/heading-title.summary': '标题直接写明章节内容。',
  'rule.structure/heading-title.why': '读者浏览标题时，找的是自己熟悉的词。',
};
