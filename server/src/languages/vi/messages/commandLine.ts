import type { commandLine as english } from '../../en/messages/commandLine.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the command line says beside findings. */
export const commandLine: MessagesOf<typeof english> = {
  'cli.fill.help': 'Nhấn Enter nếu muốn để trống, gõ “=” để dùng giá trị trong ngoặc, gõ “.” để dừng; những gì đã trả lời sẽ được ghi lại.',
  'cli.fill.places': '({count} chỗ)',
  'cli.fill.number': 'số',
  'cli.fill.numberEverywhere': 'số, hoặc số kèm * cho mọi chỗ',
  'cli.fill.typeNumber': 'Hãy gõ một số từ 1 đến {count}.',
  'cli.fill.typeAgain': 'Gõ lại lần nữa để giữ nguyên.',
  'cli.fill.filled': 'đã điền {names}',
  'cli.fill.left': 'còn lại: {count}',
  'cli.fill.none': 'không còn chỗ trống nào',
  'cli.review.done': 'đã rà soát {date}',
};
