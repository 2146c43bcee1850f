import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': 'Tài liệu này có {count} chỗ trống dành cho người khác điền: {ways}. Nếu đúng như vậy, hãy để nguyên.',
  'placeholders/for-others.one': 'Tài liệu này có một chỗ trống dành cho người khác điền: {ways}. Nếu đúng như vậy, hãy để nguyên.',
  'filler.paper': 'trên giấy',
  'filler.reply': 'trong thư hoặc tin nhắn trả lời',
  'filler.tool': 'bằng công cụ xuất bản',
  'rule.placeholders/for-others.summary': 'Phân biệt chỗ trống dành cho người khác với chỗ trống của bạn.',
  'rule.placeholders/for-others.why':
    'Dòng ký tên, mẫu thư trả lời và biến của công cụ xuất bản được cố ý để trống. Một ghi chú cho biết có bao nhiêu chỗ như vậy để bạn không bỏ sót chỗ trống của chính mình.',
};
