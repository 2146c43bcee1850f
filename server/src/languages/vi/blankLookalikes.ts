import type { LanguagePack } from '../types.ts';

/** What only looks like a blank, and what others fill. */
export const blankLookalikes: LanguagePack['blankLookalikes'] = {
  inclusions: ['(?:kể cả|bao gồm|ngoại trừ|trừ|tức là|nghĩa là)'],
  asides: [
    '(?:kể cả|bao gồm|gồm|và|hoặc|hay|nhưng|trừ|ngoại trừ|không|chỉ|cũng|tức(?: là)?|nghĩa là|xem|so với)',
    '(?:nếu|khi|vì|bởi|do|để|mà|rằng|dù|tuy)',
    '(?:của|cho|với|tại|trong|ngoài|trước|sau|từ|đến|tới|về|theo|ở|trên|dưới|đối với|giữa)',
    '(?:là|được|bị|có|đã|sẽ|đang|phải|nên|cần|có thể)',
  ],
  notes: [
    'cũ|mới|trước đây|hiện hành|bản nháp|dự thảo|hết hiệu lực|bãi bỏ|đã bỏ|đã xóa|lược bỏ|tiếp theo',
    '(?:nhấn mạnh|người dịch|người viết) (?:thêm|chú|nhấn mạnh)|không rõ|không nghe rõ|cười',
    'nội bộ|mật|tùy chọn|bắt buộc|khuyến nghị|đã đóng|đang mở|đã xong',
    '(?:về |lên |quay lại )?(?:đầu trang|mục lục)|xem thêm|đọc thêm|hết|hết văn bản|bảo mật|lưu hành nội bộ|chỉ dùng nội bộ',
    '(?:đã )?(?:được )?(?:sửa đổi|bổ sung|thay thế)(?:,? bổ sung)? (?:bởi|theo|năm|tại) [^\\]]{1,60}|sau đây gọi [^\\]]{1,60}',
    'khẩn|khẩn cấp|nghiêm trọng|cao|trung bình|thấp|nhạc|tiếng Anh|tiếng Việt',
  ],
  formats: { before: ['định dạng(?: ngày(?: tháng)?)?(?: là)?|theo mẫu|dạng|kiểu|viết là'], after: [] },
  parts: ['phụ lục|hình|bảng|mục|chương|điều|khoản|phần|bước|biểu mẫu|mẫu'],
  names: ['tên'],
  controls: { before: ['(?:nhấn|bấm|nhấp|ấn|gõ)(?: vào)?(?: nút| phím)?', '(?:nút|phím|menu|thẻ)'], after: [] },
  keys: [],
  titles: ['tiêu đề(?: [\\p{L} ]{1,20})?', 'tên (?:mục|chương|phần)'],
  signing: [
    '(?:chữ ký|ký tên|ký|người ký|đóng dấu|xác nhận)(?: (?:của )?[\\p{L} ]{1,20})?(?: \\(ký(?:,| và)? ghi rõ họ tên\\))?',
    '(?:họ(?: và)? tên|tên|họ tên (?:khách hàng|người [\\p{L} ]{1,15})|người (?:nhận|gửi|khiếu nại|nộp đơn)|số CMND|số CCCD|mã nhân viên)',
    '(?:ngày|ngày ký|nơi ký|khác)',
  ],
  signers: [],
};
