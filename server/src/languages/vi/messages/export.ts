import type { exported as english } from '../../en/messages/export.ts';
import type { MessagesOf } from '../../messages.ts';

/** What an exported document says at the edges of its pages, and why one is not exported. */
export const exported: MessagesOf<typeof english> = {
  'export.page': 'Trang {page}/{pages}',
  'export.version': 'Phiên bản {version}',
  'export.effective': 'Hiệu lực từ {date}',
  'export.blanks': 'Số chỗ trống chưa điền: {count}. Hãy điền hết, hoặc xuất tài liệu dưới dạng bản nháp.',
  'export.noBrowser':
    'Không tìm thấy trình duyệt để tạo PDF. Hãy cài Chrome, Chromium hoặc Edge, hoặc đặt biến CHROME_PATH trỏ tới tệp chạy của trình duyệt.',
  'export.noPrinting': 'Trình soạn thảo này chạy trong trình duyệt nên không tạo được PDF. Hãy xuất HTML rồi in ra PDF từ trình duyệt.',
  'export.restricted':
    'PDF do một trình duyệt trên máy này tạo ra, điều mà Chế độ hạn chế không cho phép. Hãy tin cậy không gian làm việc, hoặc xuất HTML.',
  'export.printFailed': 'Trình duyệt không tạo được PDF: {reason}',
};
