import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': '名称不能为空。请至少输入一个词。',
  'symbols.noBlank': '“{text}”将不再被识别为空白项。请使用能说明此处应填内容的词语。',
};
