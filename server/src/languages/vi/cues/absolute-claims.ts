/**
 * Vietnamese overpromises that claim more than anybody can know: sooner or cheaper than all others, a body or a plant that is sure to do well,
 * all of the customers back again, a thing that cannot fail, whatever the weather.
 */
import { failures } from './absolute-outcomes.ts';
import { unmeasured } from './words.ts';

/** Those who are served. */
const served =
  '(?:(?:quý )?khách(?: hàng| thuê| quen| mới)?|bạn|quý vị|con em(?: (?:quý vị|bạn|phụ huynh))?|bé|người (?:bệnh|học|mua|thuê|dùng|gọi|dân)|bệnh nhân|học (?:viên|sinh)|hội viên|hành khách|cư dân|thí sinh|phụ huynh|thực khách|du khách|chủ (?:xe|nhà|nuôi)|gia đình)';

/** Those with whom one compares oneself. */
const rivals =
  '(?:nơi|chỗ|đối thủ|tiệm|quán|hãng|cửa hàng|nhà|ai|loại|công ty|trung tâm|đơn vị|sản phẩm|xưởng|hiệu|bên|tour|phòng khám|trường|chợ|thương hiệu|dịch vụ)';

/** Good ends that no one has in hand. */
const luck =
  '(?:mọc lại|mọc (?:dày|nhanh)|nảy mầm|ra hoa|đậu quả|trúng mùa|sai quả|hồi phục|bình phục|phục hồi|lành (?:lại|hẳn|lặn)|lành|trẻ (?:lại|ra)|trắng ra|cao thêm|giảm cân|hết (?:đau|nám|mụn|bệnh|hói|ngáy)|khỏi(?: hẳn| bệnh)?|thụ thai|có thai|đỗ(?: đại học| đạt)?|đậu(?: đại học)?|trúng tuyển|lên điểm|thắng(?: kiện| thầu)?|sinh lời|có lãi|trúng (?:giải|thầu|thưởng)|bán được|tìm (?:được|thấy|ra)|có việc(?: làm)?|nói (?:được|trôi chảy)|thành (?:tài|công|nghề)|nên người|sống (?:sót|khỏe))';

/** Weather and hours, in pairs. */
const pairs =
  '(?:(?:trời )?mưa (?:hay|hoặc) nắng|(?:trời )?nắng (?:hay|hoặc) mưa|mưa nắng|nắng mưa|ngày (?:hay|hoặc|lẫn|cũng như) đêm|đêm (?:hay|hoặc|cũng như) ngày|đông (?:hay|hoặc) vắng|lễ (?:hay|hoặc) Tết|bão (?:hay|hoặc) (?:lũ|không)|mưa (?:gió|bão)|bão bùng|giờ cao điểm|cao điểm (?:hay|hoặc) (?:thấp điểm|vắng)|đường (?:kẹt|xa) (?:hay|hoặc) \\p{L}+)';

/** What then still holds. */
const holds =
  '(?:đúng (?:giờ|hẹn|lịch|hạn|phút)|nguyên vẹn|thông suốt|an toàn|tới nơi|đến nơi|tận nơi|tận nhà|chạy đều|như thường|như ngày thường|đầy đủ|không (?:hủy|trễ|nghỉ|chậm|ngừng)(?: \\p{L}+)?)';

/** The end of a clause. */
const end = '(?=(?! [\\p{L}\\p{N}%])| (?:và|để|với|dù|ngay|cho)(?![\\p{L}]))';

/** Patterns of high level. */
export const claims: readonly string[] = [
  `(?:rẻ|tốt|nhanh|ngon|sạch|bền|đẹp|tươi|an toàn|thấp|êm|chính xác|uy tín|chuyên nghiệp|chất lượng|chu đáo|mềm|thơm|sớm|mát|hiệu quả) hơn (?:hẳn |nhiều so với |so với )?(?:bất cứ|bất kỳ|bất kể|mọi|tất cả(?: các| mọi)?|hết thảy(?: các)?|toàn bộ) ${rivals}(?: nào)?(?: (?:khác|trong|ở|trên)(?: [^ .;,]+){0,4})?`,
  `(?:bảo đảm|đảm bảo|cam kết|cam đoan|bao|chắc chắn|nhất định|thế nào cũng|kiểu gì cũng|sẽ luôn)(?: là| rằng| với [^ .;,]+)?(?: [^ .;,]+){0,4} (?:sẽ |đều |cũng |luôn )?${luck}${end}${unmeasured}`,
  `(?:chắc chắn|nhất định|thể nào|kiểu gì|thế nào)(?: cũng)?(?: sẽ)? (?:vào|mua|thi|lấy|nói|học|bán|thuê|giành|qua|lên|gặp|đặt|sửa|kịp|giữ) (?:được|đỗ|đậu|nổi|lọt|trúng|giờ)(?: [^.;,]{1,24})?${unmeasured}`,
  `(?:100(?: )?%|một trăm phần trăm|trăm phần trăm|toàn bộ|tất cả(?: các)?|mọi|từng|hết thảy)(?: những)? ${served}(?: [^ .;,]+){0,3} (?:đều |sẽ |cũng |luôn )*(?:quay lại|trở lại|giới thiệu bạn bè|khen(?: ngợi)?|mê|tiến bộ|vừa lòng|ưng ý|hài lòng|ra về vui vẻ|mỉm cười|${luck})${end}${unmeasured}`,
  `(?:không|chưa|chẳng) (?:bao giờ|hề|từng|khi nào)(?: để| bắt| làm| khiến) (?:ai|${served}|một ai)(?: nào)? (?:phải |bị |mà )?(?!(?:trả|nộp|đóng|vào|tự|đứng gần|chạm|lên|xuống|ở lại)(?![\\p{L}]))[^ .;,]+(?: [^ .;,]+){0,8}`,
  `(?<!(?:nếu|khi|vì|mà|do) )(?:không thể nào|không thể|chẳng thể|sao có thể)(?: bị)? (?:sai|nhầm|hỏng|hư|trễ|lỡ|thất bại|thua|lạc|chậm|hỏng hóc|thất lạc|gián đoạn|trục trặc|chê)${end}`,
  `(?:dùng|xài|mặc|đi|chạy|giặt|ăn|nghe|xem|ngắm|phơi|rửa)(?: (?!nếu|khi)\\p{L}+)? (?:mãi|hoài|bao lâu|bao nhiêu lần|cỡ nào|kiểu gì|cả đời|mấy năm)(?: cũng| mà| vẫn)? (?:không|chẳng|chưa)(?: hề| bao giờ| bị)? (?:chán|ngán|hết|rách|gỉ|${failures})`,
  `(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng|đều) (?:${luck}|hết bệnh|lớn nhanh|đúng ý) (?:hoàn toàn|trọn vẹn|tuyệt đối|100(?: )?%|một trăm phần trăm|như ý|như cũ|như xưa)`,
  `(?:bất kể |bất chấp |dù |dẫu |mặc )?${pairs}(?: [^ .;,]+){0,2},? (?:[^ .;,]+ ){0,3}(?:vẫn|cũng|đều|luôn) (?:(?!(?:phải|không được|mặc|đeo|ghi|chào|cần)(?![\\p{L}]))[^ .;,]+ ){0,4}${holds}${unmeasured}`,
];
