import type { preview as english } from '../../en/messages/preview.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the preview says around the text of a document. */
export const preview: MessagesOf<typeof english> = {
  'preview.documentControl': 'Thông tin kiểm soát tài liệu',
  'preview.contents': 'Mục lục',
  'preview.missingSection': 'Còn thiếu: {title}',
  'preview.findings': '{count} điểm cần xem lại',
  'preview.empty': 'Tài liệu này chưa có nội dung.',
  'preview.notAPolicy': 'Tệp này không được kiểm tra như một chính sách.',
  'preview.draft': 'Bản nháp',
  'preview.of': '{count}/{total}',
  'preview.sections': 'Các mục',
  'preview.blanks': 'Chỗ trống còn lại',
  'preview.commitments': 'Cam kết có con số',
  'preview.review': 'Lần rà soát tiếp theo',
  'preview.overdue': 'quá hạn từ {date}',
  'preview.noReview': 'chưa ấn định',
  'preview.history': 'Lịch sử thay đổi',
};
