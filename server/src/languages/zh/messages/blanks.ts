import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': '此处有 {count} 处空白留给他人填写：{ways}。如果确实如此，保持原样即可。',
  'placeholders/for-others.one': '此处有一处空白留给他人填写：{ways}。如果确实如此，保持原样即可。',
  'filler.paper': '在纸上',
  'filler.reply': '在回复或消息中',
  'filler.tool': '由发布工具',
  'rule.placeholders/for-others.summary': '留给他人的空白与您自己的空白分开。',
  'rule.placeholders/for-others.why': '签名栏、回复话术和发布工具的变量是有意留空的。一条提示说明共有多少处，以免您自己的空白混在其中。',
};
