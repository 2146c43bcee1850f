import type { LanguagePack } from '../types.ts';

/** Words around a blank that say what belongs into it. */
export const blankPlaces: LanguagePack['blankPlaces'] = {
  before: {
    contact: [
      '(?:gọi|liên hệ|gọi điện|nhắn tin|gọi số|gọi đến)(?: cho chúng tôi| với chúng tôi)?(?: (?:qua|tới|đến|theo|số|vào số|theo số))?',
      '(?:gửi|viết)(?: (?:thư|email|e-mail|đơn|về|khiếu nại))?(?: cho chúng tôi)?(?: (?:đến|tới|về|qua|vào))?(?: (?:địa chỉ|hộp thư|email))?',
      '(?:ĐT|SĐT|Tel|Fax|hotline|tổng đài|số máy|điện thoại|email|e-mail)\\.?',
      '(?:truy cập|đăng tại|đăng trên|công bố tại|xem tại|tại địa chỉ)',
    ],
    person: [
      '(?:phê duyệt|được duyệt|ký|soạn|kiểm tra|rà soát|ban hành) bởi',
      'do',
      '(?:ông|bà|anh|chị)',
      '(?:báo cáo|báo|chuyển|trình) (?:cho|lên|đến)',
      '(?:gặp|phụ trách là|người phụ trách|kính gửi)',
    ],
    company: [
      '(?:chào mừng (?:quý khách )?đến với|thay mặt|đại diện (?:cho)?|chúng tôi(?:,| tại| ở)?|làm việc tại|mua hàng tại|cảm ơn quý khách đã chọn)',
      '(?:khách hàng|nhân viên|người lao động|giám đốc|trụ sở) (?:của|tại)',
    ],
    date: [
      '(?:có hiệu lực|hiệu lực|áp dụng)(?: (?:từ|kể từ|đến))?(?: ngày)?',
      '(?:ban hành|cập nhật|sửa đổi|rà soát|phê duyệt|ký)(?: (?:ngày|vào ngày|lần cuối|lần cuối ngày))',
      '(?:ngày|từ ngày|đến ngày|trước ngày|kể từ ngày|vào ngày)',
    ],
    duration: ['(?:trong vòng|trong|không quá|tối đa|chậm nhất sau|sau|mỗi|cứ|thêm|gia hạn(?: thêm)?|kéo dài(?: thêm)?|chờ|mất)'],
    number: ['(?:phiên bản|số|mục|điều|chương|phụ lục|ISO)'],
  },
  after: {
    company: ['(?:cam kết|trân trọng|luôn|coi trọng|cung cấp|hoạt động|chịu trách nhiệm với khách hàng)'],
    person: ['(?:phê duyệt|ký|chủ trì)'],
  },
};
