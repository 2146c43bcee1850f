import type { parity as english } from '../../en/messages/parity.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about translations that must say the same. */
export const parity: MessagesOf<typeof english> = {
  'structure/translation-parity.missing': '{language}版本有“{title}”章节，这里没有。请插入并翻译，或从该版本中删去。',
  'structure/translation-parity.extra': '{language}版本缺少“{title}”章节。请在该版本中补上，或从这里删去。',
  'structure/translation-parity.figure': '{language}版本的同一章节中没有“{text}”。请使两个版本一致。',
  'structure/translation-parity.date': '{language}版本的同一章节中没有日期“{text}”。请使两个版本一致。',
  'structure/translation-parity.contact': '{language}版本的同一章节中没有“{text}”。请在两个版本中写同样的联系方式。',
  'structure/translation-parity.blanks': '这一章节有 {count} 个空白项，{language}版本有 {other} 个。请在两个版本中填写相同的内容。',
  'related.counterpart': '另一版本中的位置',
  'parity.translate': '待翻译：内容取自 {file}（{language}）',
  'fix.insertToTranslate': '插入“{title}”章节并标明待翻译',
  'rule.structure/translation-parity.summary': '文档与其译本内容一致。',
  'rule.structure/translation-parity.why': '客户以自己读到的版本为准；一项承诺写了两个数字，就成了两项承诺。',
};
