import type { LanguagePack } from '../types.ts';
import { jargon } from './jargon.ts';

/** Work that somebody has to do. */
const done =
  '(?:ghi (?:nhận|lại|chép|vào|sổ)|lưu (?:lại|trữ|vào|hồ sơ)|đăng ký|xác nhận|trả lời|phản hồi|xử lý|giải quyết|chuyển (?:tiếp|đến|tới|lên|cho)|' +
  'báo cáo|thông báo|kiểm tra|xem xét|rà soát|điều tra|xác minh|theo dõi|giám sát|đánh giá|phê duyệt|cập nhật|công bố|tổng hợp|phân tích|' +
  'đào tạo|phân công|đóng lại|xóa|xoá|hủy|huỷ|sao lưu|liên hệ|gọi lại|khắc phục|lập (?:biên bản|hồ sơ|phiếu)|nhập vào|tiến hành|thực hiện)';

/** How plainly a Vietnamese text speaks. */
export const plain: LanguagePack['plain'] = {
  jargon,
  firm: {
    soft: ['(?:thông thường|thường|nói chung) (?:sẽ|nên|phải)', 'sẽ thường'],
    instead: {
      '(?:luôn |sẽ |luôn luôn )?(?:cố gắng|nỗ lực|phấn đấu)(?: hết sức(?: mình)?| hết mình| tối đa| không ngừng)?(?: để)?': 'sẽ',
      '(?:mong muốn|hy vọng|hi vọng|dự định)(?: sẽ)?(?= (?:trả|giải|xử|phản|hoàn|giao|gọi|liên))': 'sẽ',
    },
  },
  agentless: {
    duties: [
      `(?:phải|cần|cần phải|bắt buộc|bắt buộc phải|nên) (?:luôn |ngay lập tức |đều )?được (?:\\p{L}{2,8} ){0,2}?${done}`,
      `(?:phải|cần phải) (?:có|lập) (?:biên bản|hồ sơ|sổ|nhật ký|bản ghi)`,
      `cần (?:phải )?(?:tiến hành|thực hiện) (?:việc )?(?:kiểm tra|rà soát|đánh giá|xử lý|ghi nhận)`,
    ],
    owners: [
      'bởi [\\p{L}]{2,10}',
      '(?:bộ phận|phòng|ban|tổ|nhóm|đội|trung tâm|chi nhánh|cửa hàng)(?: [\\p{L}]{2,10})?',
      '(?:quản lý|giám đốc|trưởng [\\p{L}]{2,8}|trưởng nhóm|giám sát viên|quản trị viên|chuyên viên|kỹ thuật viên|kế toán|lễ tân|thu ngân|' +
        'tổng đài viên|nhân sự|lãnh đạo|cán bộ|người phụ trách|người tiếp nhận|người xử lý|chủ sở hữu)',
      'chịu trách nhiệm',
      '(?:bạn|quý khách|tôi|họ|chúng ta) (?:phải|cần|nên)',
    ],
    except: [
      '(?:không|không được|chưa|chỉ) (?:cần |phải |nên )?được [\\p{L}]{2,8}',
      '(?:nếu|khi|trường hợp|những gì|điều gì|mà) [^.;,]{0,50}(?:phải|cần) được [\\p{L}]{2,8}',
      '(?:thanh toán|khoản thanh toán|hàng trả lại|yêu cầu trả hàng|hóa đơn|mật khẩu) [^.;,]{0,20}(?:phải|cần) được [\\p{L}]{2,8}',
    ],
  },
  sentence: { unit: 'words', limit: 55 },
};
