import type { linking as english } from '../../en/messages/linking.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about documents that front matter names, and about contacts by topic. */
export const linking: MessagesOf<typeof english> = {
  'references/related.missing': 'Không có tệp “{target}”. Hãy sửa đường dẫn hoặc bỏ đi.',
  'references/related.missingNear': 'Không có tệp “{target}”. Có phải bạn muốn viết “{near}”?',
  'references/related.unknownId': 'Không có tài liệu nào trong không gian làm việc này mang mã “{id}”. Hãy sửa mã hoặc bỏ đi.',
  'references/contact.topic': 'Mục “{topic}” còn để trống. Hãy ghi ai hỗ trợ và cách liên hệ, hoặc bỏ dòng này.',
  'front-matter/schema.needsContact':
    '“{key}” phải là một hoặc nhiều đầu mối liên hệ, hoặc mỗi dòng thụt lề bên dưới là một chủ đề cùng đầu mối của nó.',
  'references/contact.other': 'Các chính sách khác ghi “{known}” cho “{topic}”. Hãy ghi cùng đầu mối đó, hoặc đặt tên chủ đề khác.',
  'references/contact.near': 'Không có chính sách nào khác ghi “{text}”. Có phải bạn muốn viết “{near}”?',
  'hover.contactElsewhere': 'Các chính sách khác ghi cho chủ đề này: {contacts}',
  'key.related': 'Các tài liệu khác đi kèm tài liệu này, mỗi tài liệu ghi bằng đường dẫn hoặc mã.',
};
