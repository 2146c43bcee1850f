import type { OpeningWording } from '../contentWording.ts';

/** How Vietnamese texts say in their opening paragraph, without a heading, why they are there, whom they bind and what the organisation is for. */
export const openings: OpeningWording = {
  purpose: [
    '(?:viết|soạn|lập|ghi|in|làm|đặt) (?:ra|lại|xuống|thành)(?: [^ .;,]+){0,3} (?:để|cho|nhằm|vì)',
    '(?:dưới đây|sau đây|những trang sau|các trang sau|phần sau)(?: [^ .;,]+){0,2} (?:là|nói|ghi|nêu|cho biết|trình bày)',
    '(?:cho|để) (?:bạn|quý|khách|bà con|cư dân|người|anh em|chị em|mọi người|ai)(?: [^ .;,]+){0,3} (?:biết|rõ|hiểu|yên tâm|nắm)',
  ],
  scope: [
    'áp dụng (?:cho|tại|với|đối với|ở|trong|khi)|(?:dành|dùng) cho (?:mọi|tất cả|toàn|cả|nhân viên|cán bộ|anh em)|có hiệu lực (?:với|đối với|tại|ở)|ràng buộc',
    '(?:bản|tờ|sổ|sổ tay|quy định|tài liệu|chính sách|nội quy|quy trình|cam kết|trang)(?: \\p{L}+)? này (?:được )?(?:dùng|dành|viết|lập|soạn) cho|(?:lập|soạn|viết) (?:bản|tờ|sổ|quy định|tài liệu|trang)(?: \\p{L}+)? này cho (?:mọi|tất cả|toàn|cả|nhân viên|anh em)',
    '(?:mọi|tất cả|toàn thể|toàn bộ) [^.;]{2,48} (?:đều|cùng|phải) (?:phải )?(?:theo|làm theo|tuân theo|tuân thủ|giữ)(?= (?:những|các|bản|quy|điều|tờ|sổ))',
  ],
  mission: [
    'sứ mệnh|lẽ (?:sống|tồn tại)|tôn chỉ của (?:chúng tôi|chúng ta|mình)',
    '(?:việc|công việc|nhiệm vụ|phận sự|trách nhiệm) (?:duy nhất |chính )?của (?:chúng tôi|chúng ta|mình|(?:phòng|tiệm|công ty|trung tâm|thư viện|cửa hàng|trạm|đội|nhà|hãng|xưởng|bếp)(?: \\p{L}+){0,4}) là',
    '(?:ra đời|sinh ra|có mặt|lập ra|mở ra|tồn tại)(?: là)? (?:để|vì|nhằm)',
  ],
};
