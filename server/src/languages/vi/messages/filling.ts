import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'Tài liệu này không có chỗ trống nào tên là “{name}”. Có phải bạn muốn viết “{near}”?',
  'placeholders/unused-value.unused':
    'Tài liệu này không có chỗ trống nào tên là “{name}” nên giá trị này không hiện ra ở đâu cả. Hãy kiểm tra chính tả hoặc xóa dòng này.',
  'placeholders/unused-value.blank': 'Giá trị của “{name}” vẫn còn chỗ trống “{text}”. Hãy thay bằng giá trị thật.',
  'placeholders/unused-value.notText': 'Giá trị của “{name}” phải là một đoạn chữ. Nếu giá trị bắt đầu bằng dấu ngoặc, hãy đặt nó trong dấu nháy.',
  'rule.placeholders/unused-value.summary': 'Mọi giá trị cho chỗ trống đều được dùng.',
  'rule.placeholders/unused-value.why': 'Giá trị ghi dưới tên viết sai không hiện ra ở đâu cả, và chỗ trống của nó vẫn để ngỏ mà không ai hay.',
  'fix.deleteValue': 'Xóa giá trị của “{name}”',
  'preview.valueOf': 'Giá trị của chỗ trống “{text}”',
  'hover.value': 'Hiển thị là “{value}”',
};
