import type { parity as english } from '../../en/messages/parity.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about translations that must say the same. */
export const parity: MessagesOf<typeof english> = {
  'structure/translation-parity.missing':
    'Bản kia ({language}) có mục “{title}” mà ở đây còn thiếu. Hãy chèn mục này rồi dịch, hoặc bỏ mục này ở bản kia.',
  'structure/translation-parity.extra': 'Bản kia ({language}) thiếu mục “{title}”. Hãy bổ sung ở bản đó, hoặc bỏ mục này ở đây.',
  'structure/translation-parity.figure': '“{text}” không có trong mục tương ứng của bản kia ({language}). Hãy làm cho hai bản thống nhất.',
  'structure/translation-parity.date': 'Ngày “{text}” không có trong mục tương ứng của bản kia ({language}). Hãy làm cho hai bản thống nhất.',
  'structure/translation-parity.contact':
    '“{text}” không có trong mục tương ứng của bản kia ({language}). Hãy ghi cùng một thông tin liên hệ ở cả hai bản.',
  'structure/translation-parity.blanks':
    'Số chỗ trống trong mục này: {count}; ở bản kia ({language}): {other}. Hãy điền cùng những chỗ đó ở cả hai bản.',
  'related.counterpart': 'Vị trí tương ứng trong bản kia',
  'parity.translate': 'Cần dịch: nội dung lấy từ {file} ({language})',
  'fix.insertToTranslate': 'Chèn mục “{title}” để dịch',
  'rule.structure/translation-parity.summary': 'Tài liệu và các bản dịch nói cùng một nội dung.',
  'rule.structure/translation-parity.why': 'Khách hàng tin vào bản họ đang đọc; hai con số cho một cam kết là hai cam kết khác nhau.',
};
