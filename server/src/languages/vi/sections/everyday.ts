/** Vietnamese headings in everyday words: where to complain, what is done each day, where to begin, what is said on the net. */
import type { SectionId } from '../../../schema/vocabulary.ts';

/** Places on the net. */
const net =
  '(?:trên|ở|qua|với) (?:mạng(?: xã hội)?|Facebook|Zalo|TikTok|Google(?: Maps)?|fanpage|trang fanpage|Instagram|YouTube|Shopee|hội nhóm)(?: (?:và|hay|hoặc|, )(?: )?\\p{L}+)?';

/** What is said and answered there. */
const onTheNet = `(?:trả lời|đáp|đáp lời|ứng xử|xử sự|nói năng|cư xử|ăn nói|viết|bình luận|lời khen|lời chê|khen chê|lời qua tiếng lại|đánh giá|nói chuyện)(?: [^.;:]{1,20})? ${net}`;

/** Cues beside those of each section's own file. */
export const everyday: Partial<Readonly<Record<SectionId, readonly string[]>>> = {
  scope: [
    '(?<! )(?:chuyện|quy định|điều|việc|tờ|bản|luật|sổ)(?: này| đó| đây)? (?:đụng|chạm|dính|liên quan|trúng|tính|kể|gồm|nhắm)(?: (?:tới|đến|cả|vào))? (?:những )?(?:ai|đâu|việc nào|chỗ nào|nơi nào)',
  ],
  'social-media': [onTheNet],
  complaints: [
    '(?:chưa|không|chẳng) (?:vừa|ưng|đẹp|hài|thỏa|vui)(?: (?:lòng|bụng|ý))?(?:,| thì)? (?:thì )?(?:nói|kêu|gọi|gõ cửa|báo|tìm|viết|phản ánh|lên tiếng)(?: (?:với|cho|ở))?(?: (?:ai|đâu|chỗ nào|nơi nào))?',
  ],
  summary: [
    '(?<! )(?:bản |lời |câu |chữ )?(?:in ra|dán|treo|để|đăng lên|đặt)(?: (?:ở|trên|ra|ngoài))? (?:cửa(?: kính| ra vào)?|mặt quầy|trang (?:web|nhà|chủ)|website|bảng trước cửa|cổng)(?! )',
  ],
  procedures: [
    '(?<! )(?:việc|công việc|nếp làm|phần việc) (?:hằng ngày|hàng ngày|mỗi ngày|mỗi ca|trong ca|đầu ca|cuối ca|thường ngày)(?: (?:ở|tại|của) [^.;]{2,16})?(?! )',
    '(?<! )cách (?:làm|xử lý|tiến hành|thao tác|nhận|giao) (?:khi|lúc) (?:nhận|có|giao|mở|đóng|hết|thiếu|đổi|trả|hỏng)(?! (?:khiếu nại|than phiền|lời))[^.;]{2,30}',
  ],
  pilot: [
    '(?<! )(?:bắt đầu|khởi đầu|mở màn|làm trước|áp dụng trước|thử|đi trước) (?:từ|ở|tại|trước ở|với|bằng) (?:một|hai|ba|bốn|năm|[0-9]+|vài) (?:chi nhánh|cửa hàng|quầy|tổ|ca|kênh|phòng|cơ sở|lớp|tuyến|khoa|tháng|tuần|bến|rạp|tiệm)',
  ],
  implementation: [
    'hiệu lực(?:,| và) (?:cách )?(?:phổ biến|công bố|triển khai|thi hành)',
    '(?<! )(?:cách )?phổ biến (?:cho|tới|đến|trong) (?:nhân viên|toàn|mọi|cả|anh em|đội ngũ)',
  ],
  'vision-values': [
    '(?<! )(?:ước mơ|giấc mơ|mơ ước|hình dung|khát vọng)(?: của [^.;]{2,14})?(?: (?:sau|trong|cho))? (?:một|hai|ba|năm|mười|hai mươi|[0-9]+) năm',
  ],
  review: [
    '(?<! )(?:xem|đọc|nhìn|soát|rà|ngồi) lại (?:cùng|với|chung) (?:cả |toàn )?(?:tổ|đội|nhóm|ca|phòng|nhân viên|mọi người|anh em|tập thể|ban)',
  ],
};

/** Words in which a cue of a section means another one. */
export const elsewhereMeant: Partial<Readonly<Record<SectionId, readonly string[]>>> = {
  feedback: [onTheNet],
  expectations: [onTheNet],
  guidelines: [onTheNet],
};
