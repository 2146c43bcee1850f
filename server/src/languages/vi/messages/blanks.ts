import type { blanks as english } from '../../en/messages/blanks.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said of blanks that somebody else fills. */
export const blanks: MessagesOf<typeof english> = {
  'placeholders/for-others.several': '{count} chỗ trống ở đây do người khác điền: {ways}. Nếu đúng như vậy, cứ để nguyên.',
  'placeholders/for-others.one': 'Một chỗ trống ở đây do người khác điền: {ways}. Nếu đúng như vậy, cứ để nguyên.',
  'filler.paper': 'trên giấy',
  'filler.reply': 'trong thư hoặc tin nhắn trả lời',
  'filler.tool': 'bằng công cụ xuất bản',
  'rule.placeholders/for-others.summary': 'Chỗ trống dành cho người khác được tách khỏi chỗ trống của bạn.',
  'rule.placeholders/for-others.why':
    'Dòng ký tên, mẫu trả lời và biến của công cụ xuất bản được để trống có chủ ý. Một ghi chú cho biết có bao nhiêu chỗ như vậy, để không chỗ trống nào của bạn bị lẫn vào đó.',
};
