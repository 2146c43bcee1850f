import type { SectionId } from '../../../schema/vocabulary.ts';
import { customers, papers, staff, we } from './heading.ts';

/** Vietnamese headings as clerks, shopkeepers and foremen put them: `gặp chuyện khó`, `ai theo, theo ở đâu`, `mốc giờ phải nhớ`. */

/** We, as houses and teams speak of themselves. */
const us = `(?:${we}|nhà|tụi mình|bọn mình|nhà mình|khoa|labo|đội mình|tổ mình|xóm mình)`;

/** Something that goes wrong or is hard. */
const hard = '(?:khó(?: xử| nhằn| đỡ| nói| chịu)?|rắc rối|éo le|oái oăm|trái khoáy|hóc búa|gay|rối|căng|ngang trái)';

/** Cues beside those of each section's own file. */
export const plainly: Partial<Readonly<Record<SectionId, readonly string[]>>> = {
  mission: [
    `(?<! )${us} (?:sống|kiếm sống|kiếm cơm|nuôi nhau|làm ăn|tồn tại) (?:bằng|nhờ) (?:việc|nghề|chuyện|cái)(?: gì| nào)?(?! )`,
    `(?<! )(?:việc|nghề|phận sự|công việc|bổn phận)(?: (?:hằng ngày|chính))? của (?:nhà mình|nhà ta|chúng mình|tụi mình|bọn mình|đội mình|labo|khoa|nghề)(?! )`,
    `(?<! )${us} (?:làm|theo|giữ) nghề (?:gì|nào|chi)(?! )|(?<! )nghề (?:nhà mình|của nhà|mình làm|mình theo)(?! )`,
  ],
  'vision-values': [
    `(?<! )(?:ba|bốn|năm|hai|sáu|mấy|những|[0-9]) (?:điều|thứ|chữ|lẽ) (?:không (?:đổi|bán|bỏ|quên|nhượng)|giữ mãi|để tâm|làm gốc|nằm lòng)(?! )`,
    '(?<! )(?:nếp nhà|nếp nghề|đạo nghề|cái gốc|gốc nghề|lẽ sống|chữ tâm|chữ tín)(?: (?:của [^.;]{2,16}|nhà mình|làm nghề))?(?! )',
  ],
  scope: [
    `(?<! )ai (?:phải |cần |sẽ |cùng )?(?:giữ(?: lời)?|theo|làm(?: theo)?|dùng|giữ ${papers}|áp dụng|thực hiện)(?:,| và)+ ?(?:thì )?(?:giữ|theo|làm|dùng|áp dụng)?(?: ở| tại| trong| khi)+ (?:đâu|chỗ nào|nơi nào|nào|lúc nào|những nơi nào)(?! )`,
    '(?<! )(?:người nào|những ai|ai)(?:,| và)? (?:ở |chỗ |nơi |việc |kênh )(?:đâu|nào)(?:,? (?:lúc|khi|việc) nào)?(?: thì)?(?: (?:theo|dùng|áp dụng|giữ))?(?! )',
  ],
  definitions: [
    '(?<! )(?:từ|chữ|tiếng|câu|tên) (?:khó|lạ|lóng|riêng|nghề|chuyên môn|viết tắt|dùng riêng)(?: (?:trong|của|ở) [^.;]{2,20})?(?! )',
    '(?<! )(?:chữ nghĩa|nghĩa các chữ|nghĩa của chữ|nói cho rõ chữ|gọi tên)(?: [^.;]{2,16})?(?! )',
  ],
  standards: [
    '(?<! )(?:mốc|giờ|phút|hạn|con số)(?: (?:giờ|phút|thời gian|hạn))? (?:phải|cần) (?:nhớ|giữ|thuộc|theo|đúng|canh)(?! )',
    '(?<! )(?:nhanh|chậm|mau|lâu|sớm)(?:,| hay| và)? (?:chậm|nhanh|mau|lâu|muộn)(?: (?:ra sao|thế nào|cỡ nào|là bao lâu|tới đâu))?(?! )',
  ],
  'customer-needs': [`(?<! )(?:người bệnh|bệnh nhân|khách|học viên|bạn đọc|học trò|cư dân|hội viên) của (?:khoa|nhà|đội|tổ|lớp|trạm|viện|mình)(?! )`],
  expectations: [
    `(?<! )(?:ai|${staff}|người nhà mình|cả nhà|cả đội) (?:ai )?cũng (?:phải |nên )?(?:nhớ|thuộc|giữ|tránh|làm được)(?! )`,
    `(?<! )(?:nên|được|phải|có)(?: làm)?(?:,| và| hay)? (?:đừng|cấm|tránh|chớ|không nên|không được)(?: làm)?(?! )`,
  ],
  guidelines: [
    `(?<! )(?:khi |lúc |nếu |hễ )?(?:gặp|đụng|vấp|dính|vướng)(?: phải)? (?:chuyện|việc|ca|cảnh|tình huống|lúc|người|khách|cuộc gọi) ${hard}(?: (?:thì|phải)(?: (?!(?:nhờ|gọi|báo|hỏi|đưa|chuyển|kêu|tìm|đẩy|nói với)(?![\\p{L}]))[^.;]{1,12})?)?(?! )`,
    `(?<! )(?:mấy |những |các )?(?:chuyện|ca|cảnh|cuộc gọi|lúc|tình huống) ${hard}(?: (?:ở|tại|trong) [^.;]{2,12})?(?! )`,
  ],
  procedures: [
    '(?<! )(?:chuẩn bị|sửa soạn|dọn dẹp|việc cần làm|làm gì) (?:trước|đầu|cuối|sau|trong) (?:ca|giờ|buổi|chuyến|lễ|mỗi ca)(?: [^.;]{2,10})?(?! )',
    '(?<! )(?:cách|trình tự|thứ tự) (?:giải quyết|xử l[ýí]|tiến hành)(?: (?:việc|hồ sơ|công việc))?(?! )',
  ],
  escalation: [
    '(?<! )(?:khi|lúc|nếu|hễ)?(?: )?(?:không|chẳng|hết cách) (?:tự )?(?:xử|gỡ|giải quyết|lo|kham|đỡ|quyết)(?: (?:được|nổi|xong))(?:,? (?:thì )?(?:gọi|báo|hỏi|nhờ|đưa|chuyển)(?: [^.;]{1,10})?)?(?! )',
  ],
  complaints: [
    `(?<! )(?:khi |lúc |nếu )?(?:${customers}|người dân|thân nhân|bác sĩ) (?:phản đối|không (?:đồng ý|chấp nhận|chịu|nhận|phục|bằng lòng)|cãi|kiện|chưa thuận|bác bỏ)(?: (?:với )?(?:cách (?:giải quyết|xử l[ýí]|làm)|kết quả|câu trả lời|quyết định|hóa đơn|mức đền))?(?! )`,
  ],
  'service-policies': [
    '(?<! )(?:chuyện |việc )?(?:đóng|nộp|hoàn|bảo lưu|trả|giảm|miễn|thu)(?:,? (?:hoàn|bảo lưu|trả|giảm|miễn))* (?:học phí|hội phí|cọc|phí giữ chỗ|tiền cọc|tiền thừa)(?! )',
  ],
  'social-media': [
    '(?<! )(?:trên|ở) (?:Facebook|Zalo|TikTok|Google|fanpage|YouTube|Instagram|mạng)(?:(?:,| và|/) ?(?:Facebook|Zalo|TikTok|Google|fanpage|YouTube|Instagram|các hội nhóm))?(?! )',
  ],
  resources: [
    '(?<! )(?:sách vở|giấy tờ|tài liệu|mẫu đơn|phiếu mẫu|biểu mẫu)(?:,| và) (?:đường dẫn|liên kết|chỗ tìm|nơi lấy|số máy|đường link|trang mạng)(?! )',
  ],
  objectives: ['(?<! )(?:năm nay|năm tới|quý này|mùa này|tháng này) (?:phấn đấu|nhắm|quyết|gắng|đặt ra)(?: [^.;]{1,16})?(?! )'],
  exceptions: [
    '(?<! )(?:những |các )?(?:trường hợp|khi|lúc|chỗ|việc) (?:nào )?(?:được |có thể |cho phép )?(?:làm khác|khác đi|bỏ qua bước|không theo)(?! )',
  ],
  contact: [
    `(?<! )(?:tìm|gặp|gọi|kiếm|báo)(?: được)? (?:trưởng \\p{L}+|quản l[ýí]|người trực|chủ (?:tiệm|quán)|${us}|bảo vệ|văn phòng) (?:ở đâu|chỗ nào|số nào|bằng cách nào|thế nào|lúc nào)(?! )`,
  ],
};

/** Words in which a cue of a section means something else. */
export const plainlyMeant: Partial<Readonly<Record<SectionId, readonly string[]>>> = {
  standards: ['ai (?:phải |cùng )?giữ (?:lời|hẹn|cam kết)(?:,| và)? [^.;]{0,12}(?:đâu|nào)'],
  procedures: [`(?:${customers}|người dân|thân nhân) (?:phản đối|không (?:đồng ý|chấp nhận|chịu|phục)|cãi|kiện|chưa thuận)[^.;]{0,30}`],
};
