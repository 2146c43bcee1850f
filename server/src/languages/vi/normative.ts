/** Vietnamese commitments, duties and permissions, and who speaks of whom. */
import type { LanguagePack } from '../types.ts';
import { acts, adverbs, customers, matters, organisation, staff } from './actors.ts';

/** Words before the organisation that make a subordinate clause of it: `khi chúng tôi nhận`, `cách chúng tôi dùng`. */
const main = '(?<!(?:khi|cách|mà|giúp|cho|của|nếu|việc|do|bởi|vì|để|với|tới|từ|về|nơi|những gì) )';

/** A customer as subject shortly before: the duty is the customer's. */
const notCustomers =
  '(?<!(?:bạn|khách|khách hàng|quý khách|quý vị|người dùng|người mua|người sử dụng|người tham gia|người bệnh|người nộp|người thuê|chủ hộ|hành khách|cư dân|phụ huynh|học viên|thí sinh|các bên|hai bên)(?: [^.;,:]{1,12})? )';

/** Words between staff and what they do; none that leave it to them. */
const unfree = '(?: (?:(?!(?:có thể|được phép|được quyền|có quyền) )[^.;,:]){1,28})?';

/** What makes a statement binding. */
export const normative: LanguagePack['normative'] = {
  commitments: [
    // Being able to do anything for anybody is promised.
    `${organisation} có thể (?:\\p{L}+ ){1,3}(?:mọi|bất cứ|bất k[ỳì]|tất cả)(?! (?:lúc|khi|thời))`,
    `${organisation} (?:xin |luôn |đều |cũng |chỉ |và [^.;,]{2,20} )?(?:sẽ|cam kết|cam đoan|bảo đảm|đảm bảo|xin hứa|hứa|nguyện|quyết tâm)`,
    `${main}${organisation} ${adverbs}(?:không |không bao giờ |chưa bao giờ )?${acts}(?! thông tin)`,
    `${main}${organisation} (?:luôn|luôn luôn|không ngừng|không bao giờ|nỗ lực|cố gắng|gắng|ráng|phấn đấu|hướng (?:tới|đến)|chủ trương|coi trọng|chú trọng|đặt mục tiêu|mong muốn|quyết tâm|hết lòng|tận tâm|có trách nhiệm|tự tin)`,
    `${customers} (?:sẽ |luôn |luôn luôn |đều |cũng |còn |chỉ )?(?:nhận được|được(?! (?:yêu cầu|đề nghị|khuyến khích|phép|quyền|coi|xem|hiểu)))`,
    `(?:(?:quý )?khách(?: hàng)?|hành khách|bạn đọc|người bệnh|người dân|chủ nuôi|chủ xe|cư dân|thực khách|độc giả|học viên|phụ huynh) [^.;,:]{1,30} (?:sẽ |đều |luôn )?được (?!(?:yêu cầu|đề nghị|khuyến khích|phép|quyền|coi|xem|hiểu) )\\p{L}+`,
    `${customers} (?:sẽ |chỉ |không )?(?:không )?phải (?:chờ|đợi|gọi lại|xếp hàng)`,
    `(?<!(?:bạn|của|về) )${matters}[^.;]{0,60}(?:sẽ |đều |phải |cần |luôn |không )?(?<!(?:có thể|đã) )được (?:[^.;,]{1,24} )?${acts}`,
    `(?:sẽ|(?<!${staff} )phải|luôn) (?:luôn |được |không |đều )?(?:${adverbs})${acts}(?! trách nhiệm(?: \\p{L}+)? (?:về|đối với|cho))`,
    '(?:sẽ )?được (?:chúng tôi|công ty|nhân viên|cửa hàng|bộ phận)',
    '(?:chúng tôi|công ty) (?:xin )?(?:cam kết|hứa)|cam kết(?! của (?:khách|bạn|người))',
    `${customers} có thể (?:yên tâm|mong đợi|trông đợi|kỳ vọng|tin tưởng|tin rằng|trông cậy)`,
    '(?:dịch vụ|sản phẩm|giá|giá cả|đội ngũ|nhân viên|món ăn|hàng hóa|đồ ăn|phòng ốc)(?: của (?:chúng tôi|công ty|quán|tiệm))? (?:đều|luôn|luôn luôn) (?:là|có|nhanh|hiệu quả|đáp ứng|đạt|chuyên nghiệp|chu đáo|linh hoạt|phù hợp|tốt|được|tươi|sạch|mới|ngon|đúng)',
    `(?:${matters}|thời gian [^.;,]{2,24}|tiền hoàn|hàng đổi) (?:sẽ |được |luôn )?(?:không quá|tối đa|chậm nhất|trong vòng|đến tay|về tài khoản)`,
    'thời gian (?:chờ|phản hồi|trả lời|xử l[ýí]|giao hàng|giải quyết)[^.;]{0,20}(?:là|không quá|tối đa|ở mức|trong)',
    '(?:ai|món|đơn|cuộc gọi|khách|chuyến|sản phẩm|yêu cầu|\\p{L}+) nào cũng (?:được|có|đều)|lúc nào cũng (?:có|được|sẵn)',
  ],
  duties: [
    `(?<!(?:không|chưa|chẳng|bên|tay|lẽ|đâu) )${notCustomers}phải(?! (?:chăng|không|lòng|trái|biết|chịu))`,
    `(?<!(?:nếu|khi|thấy|không|nhu|hễ|lúc|chưa|những ai|có thể|mà|điều) )${notCustomers}cần(?! (?:thiết|câu|giúp|hỗ trợ|tìm|gấp|nó|chúng|tới|đến))`,
    `${notCustomers}(?<!(?:không|miễn) )(?:có|chịu) (?:trách nhiệm|nghĩa vụ|nhiệm vụ|bổn phận)(?! (?:pháp lý|về (?:thiệt|mọi|bất)))|thuộc trách nhiệm của`,
    `${notCustomers}không được(?: phép)?(?= )(?! (?:hài lòng|giải quyết|trả lời|gửi|thu|chia sẻ|lưu|dùng|liên kết|bảo đảm|đảm bảo))`,
    `(?:không|chỉ|cũng|vẫn|đều|thì|luôn) nên(?= )|(?<=${staff}(?: [^.;,:]{1,28})? )nên(?= )`,
    'hãy|đừng|chớ|xin (?:hãy|đừng)',
    '(?<![\\p{L}\\p{N}] )xin (?:báo|gửi|trả|đem|mang|nộp|gọi|nhắn|đến|tới|cho (?:biết|hay)|khai|đăng ký|đặt|giữ|dọn|để|đổi|ghi|viết|xếp|tắt|rửa)(?! (?:lỗi|phép))',
    `thì (?:phải |nên |được |xin )?(?:${adverbs})(?:${acts}|mời|đến|tới|cử|chạy|mở thêm|gọi thêm|chia|san|gánh|chừa|nhường|bớt)`,
    `thì (?:${staff}|${organisation}) (?!(?:có thể|không thể) )\\p{L}+`,
    'không (?:để|hứa|tranh cãi|đăng|tiết lộ|ngắt lời|đổ lỗi|bắt khách|từ chối)',
    'bắt buộc|nghiêm cấm|bị cấm|(?<!(?:bị|lệnh|vùng|điều|sự) )cấm(?! (?:nếu|đoán|hạn))',
    '(?:được|bị) (?:yêu cầu|giao|phân công|giao nhiệm vụ)(?! (?:hỗ trợ|đổi trả))',
    `${staff}${unfree} ${adverbs}(?:không |không bao giờ )?${acts}`,
    `${staff}${unfree} (?:phải|(?<!(?:khi|nếu|lúc) )cần|nên|sẽ|luôn|có trách nhiệm|chịu trách nhiệm|không được|tuân thủ|tìm cách|tìm|chạy|ra|lên|đi)`,
    '(?:công ty|chúng tôi|quản lý) (?:yêu cầu|đề nghị|mong|kỳ vọng|mong đợi) (?:mọi |mỗi |các |từng |toàn thể )?(?:nhân viên|nhân sự|trưởng|đội ngũ)',
    '(?:do|bởi) (?:nhân viên|trưởng|quản lý|giám đốc|bộ phận)[^.;,]{0,24} (?:thực hiện|phụ trách|xử l[ýí]|duyệt|chịu trách nhiệm)',
    `(?<!(?:có thể|đã|bị) )được (?:${adverbs})(?!(?:cung cấp|dùng|gửi|thu|tính|thông tin|nêu|viết|nhận|mở|lưu|đo|làm|áp dụng|đánh giá|chuyển|đăng|xem xét|ký) )${acts}`,
  ],
  permissions: [
    `(?:${customers}|${staff}|${organisation})(?: cũng| vẫn| đều| còn)? có thể(?! (?:yên tâm|mong đợi|trông đợi|kỳ vọng|tin tưởng|tin rằng|trông cậy))`,
    '(?:được phép|có quyền|được quyền|không bắt buộc|không nhất thiết|t(?:ùy|uỳ) chọn)(?<!không được phép)',
    'có thể (?:tìm thấy|xem(?! xét)|tham khảo|tải|truy cập|liên hệ|gửi|chọn|đọc|nhắn|gọi)',
    '(?:chúng tôi|công ty) (?:bảo lưu|giữ) quyền',
    'không (?:cần|phải)(?: thiết phải)?(?= (?:đăng|xuất|trình|mang|trả phí))',
    '\\p{L}+ có thể (?:cập nhật|thay đổi|sửa đổi|quyết định|chấm dứt|từ chối|thu thập|sử dụng|chia sẻ)',
  ],
  wishes: [
    '(?:khách(?: hàng)?|phụ huynh|cha mẹ|người (?:dân|bệnh|nhà|dùng|thuê|học|mua|đọc)|bà con|gia đình|họ|bạn đọc|hành khách|học viên|cư dân|bệnh nhân|các em|các bé)(?: [^ .:;]+){0,4} (?:cần|muốn|mong(?: muốn| mỏi)?|ước|quan tâm)(?:(?: tới| đến)?(?= ?$)|[^.:;]{0,10} (?:nhất|ở (?:chúng|trường|tiệm|đơn|mình|ta)|(?:hai|ba|bốn|năm|mấy|những|vài|[0-9]+) (?:điều|thứ|việc|chuyện|cái))[^.:;]{0,24})',
    '(?:điều|thứ|việc|chuyện) (?:mà )?(?:khách|phụ huynh|họ|bà con|bạn đọc|người \\p{L}+)[^.:;]{0,12} (?:cần|muốn|mong)[^.:;]{0,30}',
  ],
  leadIns: [
    `${organisation} (?:xin |luôn |đều )?(?:sẽ|cam kết|hứa|bảo đảm|đảm bảo|luôn|không bao giờ|cố gắng|nỗ lực|phấn đấu|có (?:trách nhiệm|nghĩa vụ|nhiệm vụ))`,
    `${staff}(?: [^.;,]{1,28})? (?:phải|cần|nên|sẽ|luôn|không được|không bao giờ|có (?:trách nhiệm|nhiệm vụ|nghĩa vụ)|chịu trách nhiệm|thực hiện|làm)`,
    '(?<!(?:giới hạn|giải trừ|miễn|miễn trừ|loại trừ|từ chối) )(?:những |các )?(?:cam kết|lời hứa|tiêu chuẩn|nghĩa vụ|trách nhiệm|nhiệm vụ|yêu cầu)(?! của (?:bạn|khách|quý khách|người dùng|người mua))(?: (?:dịch vụ|phục vụ|của|đối với|với|theo|tối thiểu|chung|thời gian|trả lời|phản hồi)[^.;]{0,40})?',
    '(?:quý khách|khách hàng|bạn|quý vị|hành khách|bạn đọc|người bệnh|người dân|chủ nuôi|cư dân) (?:sẽ |luôn )?(?:có thể (?:mong đợi|trông đợi|kỳ vọng)|nhận được|được(?! (?:yêu cầu|quyền)))',
    '(?:các|những|trình tự|thứ tự) bước(?: (?:thực hiện|xử l[ýí]|tiến hành))?|quy trình(?: [^.;]{2,30})? (?:gồm|như sau|sau đây)',
    '(?:thực hiện|làm|xử l[ýí]|tiến hành|áp dụng|tuân thủ)(?: [^.;]{2,30})? (?:như )?(?:sau|sau đây|dưới đây)',
    '(?:điều|việc|những gì) (?:chúng tôi |chúng ta |nhân viên )?(?:luôn |phải |cần |nên |không bao giờ |không được )làm',
    '(?:luôn luôn|nên làm|phải làm|không nên làm|không được làm|không bao giờ)',
    '(?:trong|với|tại) (?:mọi|mỗi) (?:cuộc gọi|lần tiếp xúc|ca)[^.;]{0,20}nhân viên',
    '(?:khi|trước khi|sau khi|lúc) [^.;:]{2,30},? (?:nhân viên|thợ|lễ tân|bảo vệ|tài xế|thủ thư|bác sĩ|phục vụ)(?=:| )',
  ],
  definitions: [
    '(?:có )?nghĩa là',
    'được (?:hiểu|định nghĩa|xác định|gọi|coi) là',
    '(?:dùng )?để chỉ',
    'tức là',
    '(?:sau đây )?gọi (?:tắt )?là',
    'viết tắt (?:của|là)',
    'ám chỉ',
    'theo nghĩa',
    '(?<=[”"»*] )(?:là|gồm)',
    'trong (?:tài liệu|chính sách|quy trình|sổ tay|cẩm nang) này,? [“"«*]',
  ],
  actors: {
    organisation: [organisation, 'ban (?:giám đốc|quản lý|lãnh đạo|điều hành)'],
    staff: [staff, 'người (?:được giao|được phân công|trực)', 'đồng nghiệp', 'cấp (?:trên|quản lý)'],
    customers: [customers],
  },
};
