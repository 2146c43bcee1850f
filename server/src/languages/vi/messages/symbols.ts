import type { symbols as english } from '../../en/messages/symbols.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of names that a writer gives and uses again. */
export const symbols: MessagesOf<typeof english> = {
  'symbols.emptyName': 'Tên không được để trống. Hãy gõ ít nhất một từ.',
  'symbols.noBlank': '“{text}” sẽ không còn được hiểu là chỗ trống. Hãy chọn từ ngữ cho biết cần điền gì vào đó.',
};
