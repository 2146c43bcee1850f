/** Vietnamese absolutes that are rules, not promises: what every one of the staff owes, what nobody may do or is asked, what waits at most so long. */

/** Who works here. */
const workers =
  '(?:nhân viên|nhân sự|cán bộ|thợ(?: \\p{L}+)?|tài xế|lái xe|phụ xe|bảo vệ|lễ tân|thu ngân|quản lý|trưởng \\p{L}+|tổ trưởng|bác sĩ|điều dưỡng|y tá|giáo viên|cô giáo|thủ thư|thủ kho|kỹ thuật viên|hướng dẫn viên|huấn luyện viên|tổng đài viên|đầu bếp|phụ bếp|tiếp viên|thủy thủ|diễn viên|nhạc công|người (?:trực|bán|gác|dọn|kèm|chăm \\p{L}+)|thực tập sinh|tình nguyện viên|cộng tác viên|shipper|kế toán|dược sĩ|cứu hộ)';

/** A figure at which a wait ends. */
const bounded = '(?:quá|hơn|trên|lâu hơn|nhiều hơn|tới|đến) (?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|nửa)(?: \\p{L}+){0,3}';

/** Acts that somebody may be spared: what is put to customers, not what becomes of them. */
const asked =
  '(?:hỏi|ép|buộc|bắt|yêu cầu|đòi|xét|lục|khám xét|chụp|quay|ghi âm|gọi tên|gọi bằng|chế giễu|trêu|chê|mắng|quát|phân biệt|kỳ thị|phạt|đuổi|giữ giấy|giữ lại|thu (?:thêm|tiền|giấy)|tính (?:thêm|phí|tiền)|gạ|mời chào|nhốt|trói|đánh|bỏ đói|cân nhắc)';

/** Contexts in which an absolute is a rule. */
export const ruleContexts: readonly string[] = [
  `(?:mọi|mỗi|từng|tất cả|toàn bộ|toàn thể|hết thảy)(?: các| những)? ${workers}(?: [^.;,:]{1,24})?(?: đều| cũng)?(?: luôn)? (?:phải|cần|nên|có nhiệm vụ|có trách nhiệm|không được|bị cấm|tuân thủ|ký|đeo|mặc|học|dự|biết)(?![\\p{L}])(?: [^.;]{1,60})?`,
  `(?:bất cứ ai|bất kỳ ai|ai|mọi người|tất cả|mỗi người)(?: [^.;,:]{1,40})? (?:đều|cũng) (?:phải|không được|bị cấm|có nhiệm vụ)(?: [^.;]{1,60})?`,
  `(?:không|chẳng|chưa)(?: có)?(?: một)? (?:ai|người nào|(?:\\p{L}+ ){1,2}nào)(?: [^.;,:]{1,28})? (?:chờ|đợi|xếp hàng|nằm|ngồi|đứng|treo|nghỉ|trễ|chậm|để)(?: [^.;,:]{1,16})? ${bounded}`,
  `(?:không|chẳng) (?:\\p{L}+ ){1,2}nào (?:bị|phải bị|được) ${asked}(?![\\p{L}])(?: [^.;]{1,40})?`,
  `không (?:một )?ai (?:trong \\p{L}+ |ở \\p{L}+ )?(?:được|phép|có quyền|tự ý|bị ${asked})(?![\\p{L}])(?: [^.;]{1,50})?`,
  // Whoever serves, it is done in the same way.
  '(?:bất kể|dù|dẫu|mặc|cho dù) (?:là )?(?:ai|người nào|ca nào|quầy nào|chi nhánh nào|kênh nào|thuộc)(?: [^.;,:]{1,24})?,? [^.;]{2,60} (?:như nhau|giống nhau|theo|phải|không đổi|vẫn phải|ký|ghi)(?: [^.;]{1,30})?',
  // What staff know, and what they never do before something else is done.
  `${workers} nào cũng (?:biết|thuộc|hiểu|nắm|học|dự|có (?:thẻ|chìa|bảng tên|bộ đàm|sổ|mã)|đeo|mặc|ký|chào|xưng|nói|ghi|rửa|đội)(?![\\p{L}])(?: [^.;]{1,40})?`,
  '(?:không|chẳng|chưa) bao giờ [^.;,:]{2,32} (?:khi|nếu|lúc|mà|trước khi)(?: \\p{L}+){0,3} (?:chưa|không(?! còn)|đang|còn)(?: [^.;,:]{1,24})?',
  'không (?:\\p{L}+ ){1,3}nào (?:[^.;,:]{1,16} )?được (?:phép )?(?:bỏ trống|vắng|rời|để|vào|ra|mang|đỗ|dùng|mở|bán|ký|chuyển|xuất|lên|xuống|nhận|thu|hủy|đăng|gửi|tự|trộn|cho|rót|chở|đậu)(?![\\p{L}])(?: [^.;,:]{1,40})?',
  // Kept for so many years.
  '(?:đều |luôn |cũng )?được (?:giữ|lưu|lưu giữ|cất|bảo quản|lưu trữ)(?: [^.;,:]{1,16})? (?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)',
  `(?:mọi|tất cả|toàn bộ|mỗi|từng)(?: [^.;,:]{1,32})? (?:đều |luôn |cũng )?được (?:giữ|lưu|lưu giữ|cất|lưu trữ)(?: [^.;,:]{1,16})? (?:[0-9]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`,
  // An act of work at every batch.
  '(?:mẻ|lô|chuyến|ca|đơn|suất|kiện|thùng|xe|phòng|giường|chai|tờ|cuốn|lượt) nào cũng (?:phải |được |có người |do \\p{L}+ )?(?:nếm|ngửi|cân|đo|đếm|kiểm|thử|ký|ghi|soi|chụp|dán|niêm|khóa|lau|rửa|quét|thay|xem|soát|đọc|in|đóng|mở|lấy mẫu|lưu mẫu)(?: [^.;,:]{1,24})?',
];
