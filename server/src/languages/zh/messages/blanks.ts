import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': '这里有 {count} 个空白项留给他人填写：{ways}。如果本意如此，保持原样即可。',
  'placeholders/for-others.one': '这里有 1 个空白项留给他人填写：{ways}。如果本意如此，保持原样即可。',
  'filler.paper': '在纸质文本上',
  'filler.reply': '在回复或消息中',
  'filler.tool': '由发布工具填入',
  'rule.placeholders/for-others.summary': '留给他人的空白项与您自己要填的分开。',
  'rule.placeholders/for-others.why': '签名栏、回复话术和发布工具的变量是有意留空的。提示会说明共有多少个，以免您自己要填的空白项混在其中。',
};
