import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': '本文档中没有名为“{name}”的空白项。您要写的是不是“{near}”？',
  'placeholders/unused-value.unused': '本文档中没有名为“{name}”的空白项，这个值不会显示在任何地方。请检查写法，或删除这一行。',
  'placeholders/unused-value.blank': '“{name}”的值里还有空白项“{text}”。请填入实际内容。',
  'placeholders/unused-value.notText': '“{name}”的值应是一段文字。如果以括号开头，请用引号括起来。',
  'rule.placeholders/unused-value.summary': '为空白项给出的每个值都用上了。',
  'rule.placeholders/unused-value.why': '名称写错的值不会显示在任何地方，对应的空白项就一直空着，没有人察觉。',
  'fix.deleteValue': '删除“{name}”的值',
  'preview.valueOf': '空白项“{text}”的值',
  'hover.value': '显示为“{value}”',
};
