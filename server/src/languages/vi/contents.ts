import type { LanguagePack } from '../types.ts';

/** Words by which a Vietnamese section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  review: ['rà soát|rà lại|soát lại', 'xem xét lại|xem lại|xét lại', 'đọc lại', 'sửa đổi|chỉnh sửa|bổ sung', 'cập nhật', 'duyệt lại|xem xét'],
  paper: ['(?:văn bản|tài liệu|bản|trang|tờ|cuốn|quyển|mục)(?: [^ .;,]+){0,2} này'],
  feedback: [
    'khảo sát|thăm dò',
    'phiếu (?:góp ý|hỏi|đánh giá|nhận xét|thăm dò|ý kiến)',
    'góp ý',
    'hòm thư|thùng thư|sổ góp ý',
    'ý kiến',
    'phản hồi',
    '(?:khách|phòng khám|phụ huynh|người bệnh|hội viên|thành viên|bệnh nhân|học viên) (?:đánh giá|nhận xét|chấm)',
    '(?:hỏi|gọi|nhắn)(?: [^ .;,]+){0,8} (?:hài lòng|thế nào|ra sao)(?: không)?',
    'mức (?:độ )?hài lòng|độ hài lòng|sự hài lòng',
    'chấm (?:điểm|sao)',
  ],
  newcomers: [
    '(?:nhân viên|người|thợ|cô|kỹ thuật viên|điều dưỡng|cán bộ|giáo viên|bạn|tài xế|lễ tân) mới',
    'mới (?:vào|nhận việc|tuyển|về)',
    '(?:tuần|ngày|tháng|ca|buổi) đầu(?: tiên)?',
    'thử việc|tập sự|học việc',
    'kèm (?:cặp|việc|nghề)|người kèm|đi kèm một người',
  ],
};
