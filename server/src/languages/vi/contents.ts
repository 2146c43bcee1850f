import type { LanguagePack } from '../types.ts';
import { about } from './about.ts';
import { elsewhere } from './elsewhere.ts';

/** Those who are asked what they think. */
const asked =
  '(?:khách(?: hàng)?|phòng khám|phụ huynh|người (?:bệnh|nhà|dùng|mua|học|gửi|thuê|đọc|dân)|hội viên|thành viên|bệnh nhân|học viên|cư dân|hành khách|chủ nuôi|bà con|nha sĩ|đại lý)';

/** Whose opinion is no feedback. */
const superiors = '(?:cấp|chỉ đạo|lãnh đạo|giám đốc|quản lý|bác sĩ|luật sư|kế toán|chuyên gia|trưởng|hội đồng|pháp)';

/** Words by which a Vietnamese section is known from what it says. */
export const contents: LanguagePack['contents'] = {
  about,
  elsewhere,
  lastChange: [
    '(?:lần )?(?:sửa đổi|chỉnh sửa|cập nhật|rà soát|sửa|soát xét) (?:gần nhất|gần đây|lần cuối|mới nhất|trước|tiếp theo|kế tiếp)|lần (?:sửa|rà soát|cập nhật|đọc lại) (?:gần nhất|trước|sau|tới)|(?:lần ban hành|lần sửa đổi) (?:số |thứ )?[0-9]+|nhật ký (?:thay đổi|sửa đổi)|(?:thay đổi|chỗ sửa|nội dung sửa|điểm sửa) (?:được )?(?:ghi|đánh dấu|in)',
  ],
  review: [
    'rà soát|rà lại|soát lại|soát xét',
    'xem xét lại|xem lại|xét lại|xem (?:và|rồi) sửa',
    'xem xét(?= (?:lại )?(?:sổ tay|quy trình|chính sách|tài liệu|văn bản|cam kết|quy định))',
    'đọc lại(?! (?:rồi|số|phiếu|cho khách|để khách))',
    '(?:sổ tay|quy trình|chính sách|tài liệu|văn bản|cam kết|quy định|nội quy|bản này)(?: này)? (?:được|phải|sẽ|cần)(?: [^ .;,]+){0,2} xem xét',
    '(?<!(?:thợ|xe|máy|khách|đơn) [^.;]{0,16})lần (?:sửa|cập nhật|rà)(?= (?:gần nhất|cuối|trước|này|tới|sau))',
    'sửa đổi|chỉnh sửa|bổ sung|sửa lại',
    'cập nhật',
    'duyệt lại|đánh giá lại',
  ],
  extensions: ['(?:số )?máy (?:lẻ|nhánh)', 'nội bộ(?: số)?', 'nhánh'],
  paper: [
    '(?:văn bản|tài liệu|bản(?! (?:đồ|thân|sao|kê|vẽ))|trang(?! (?:web|mạng|phục|bị|thiết))|tờ(?! (?:khai|tiền|đơn|rơi))|cuốn(?! (?:sách|truyện|lịch))|quyển(?! (?:sách|truyện|lịch))|mục(?! (?:tiêu|đích)))(?: [^ .;,]+){0,2} này',
  ],
  feedback: [
    'khảo sát(?! (?:giá|hiện trường|mặt bằng|tại chỗ|công trình|địa điểm|thực địa))|thăm dò',
    'phiếu (?:góp ý|hỏi|đánh giá|nhận xét|thăm dò|ý kiến|cảm nhận)',
    'góp ý',
    'hộp (?:thư|phiếu)(?= (?:ở|cạnh|đặt|trước|ngoài|bên|treo|gần|màu))|sổ (?:lưu bút|cảm nhận|cảm tưởng)|(?:gặp gỡ|gặp mặt|họp|tọa đàm|đối thoại)(?= [^.;,]{0,10}(?:khách|phụ huynh|cư dân|hội viên|xã viên|bà con|bạn đọc|bệnh nhân|người nhà))',
    '(?:gọi|hỏi|nhắn)(?: [^ .;,]+){0,6} (?:hỏi xem|có (?:gì|điều gì|chỗ nào) (?:chưa|không|cần))',
    'hòm thư|thùng thư|sổ góp ý|hộp thư góp ý',
    `(?<!(?:chờ|theo|trình) )ý kiến(?! (?:của )?${superiors})`,
    '(?<!(?:thời gian|thời hạn|tốc độ|sẽ|phải|cần|nhân viên|mẫu|câu) )phản hồi(?! (?:trong|cho khách|khách|yêu cầu|email|thư|tin|ngay|cuộc|chậm|nhanh|qua))',
    `${asked} (?:đánh giá|nhận xét|chấm|khen|chê|nghĩ gì)`,
    `nghe ${asked}(?: \\p{L}+)? (?:nói|kể|góp|nhận xét)`,
    '(?:hỏi|gọi|nhắn)(?: (?!(?:muốn|cần|đặt|mua)(?![\\p{L}]))[^ .;,]+){0,8} (?:hài lòng|thế nào|ra sao)(?: không)?',
    'mức (?:độ )?hài lòng|độ hài lòng|sự hài lòng',
    'chấm (?:điểm(?! (?:nhân viên|thi|bài))|sao)',
    'lời (?:khen|chê)',
  ],
  newcomers: [
    '(?:nhân viên|người|thợ|cô|kỹ thuật viên|điều dưỡng|cán bộ|giáo viên|bạn|tài xế|lễ tân|giao dịch viên|bảo vệ|đồng nghiệp) mới(?! (?:mua|đến|gọi|đăng ký|chuyển|ốm|mổ|được|có))',
    '(?<!(?:khách|hàng|học viên|hội viên) )mới (?:vào|nhận việc|tuyển|về)',
    '(?:tuần|ngày|tháng|ca|buổi) (?:làm việc )?đầu(?: tiên)?(?! (?:của |mỗi |hằng |hàng )?(?:tháng|năm|quý|kỳ|tuần))',
    'thử việc|tập sự|học việc|thực tập(?: sinh)?|ngày nhận việc',
    'kèm (?:cặp|việc|nghề)|người kèm|(?:đi|được) kèm(?: [0-9]+| một| hai| ba)? (?:người|ca|buổi|tuần|ngày)|ngồi cạnh (?:đồng nghiệp|người cũ)',
  ],
};
