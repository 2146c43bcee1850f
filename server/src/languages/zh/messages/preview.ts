import type { preview as english } from '../../en/messages/preview.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the preview says around the text of a document. */
export const preview: MessagesOf<typeof english> = {
  'preview.documentControl': '文档控制信息',
  'preview.contents': '目录',
  'preview.missingSection': '缺少：{title}',
  'preview.findings': '{count} 个问题',
  'preview.empty': '本文档没有内容。',
  'preview.notAPolicy': '这个文件不作为制度文档检查。',
  'preview.draft': '草稿',
  'preview.of': '{count} / {total}',
  'preview.sections': '章节',
  'preview.blanks': '待填空白项',
  'preview.commitments': '有数字的承诺',
  'preview.review': '下次评审',
  'preview.overdue': '自{date}起已逾期',
  'preview.noReview': '未设定',
  'preview.history': '修订记录',
};
