/** Vietnamese commitments, duties and permissions, and who speaks of whom. */
import type { LanguagePack } from '../types.ts';

/** Acts that a service organisation promises or that staff owe. */
const acts =
  '(?:trả lời|phản hồi|hồi đáp|hồi âm|giải quyết|xử l[ýí]|tiếp nhận|ghi nhận|ghi lại|xác nhận|gọi|gọi lại|liên hệ|liên lạc|thông báo|báo|gửi|giao|hoàn|đổi|' +
  'nhận|sửa|khắc phục|hỗ trợ|phục vụ|chăm sóc|cung cấp|đào tạo|tập huấn|rà soát|cập nhật|kiểm tra|theo dõi|lắng nghe|xin lỗi|bồi thường|đền bù|đáp ứng|chào|đón|' +
  'hướng dẫn|tư vấn|giữ|bảo mật|lưu|khảo sát|đánh giá|xem xét|cải tiến|cải thiện|nâng cao|chuyển|mở|đóng|bảo hành|thực hiện|duy trì|bố trí|tổ chức|công bố|' +
  'giải thích|giải đáp|mang|đem|dành|quan tâm|chịu trách nhiệm|phân công|đo|lấy ý kiến|mời|tặng|đăng|viết|nêu|trao đổi|hoàn thành|hoàn tất|bàn giao|ký|duyệt|đọc|hỏi|' +
  'nói|dùng|tuân thủ|xuất|kết thúc|nhắc|bắt đầu|áp dụng|in|bán|tính|thu|trả|tìm|thông tin|phối hợp|chuẩn bị|đề xuất|lập|làm|có mặt|sẵn sàng)';

/** Words that stand between a subject and the act: tense, attitude, manner. */
const adverbs =
  '(?:(?:sẽ|luôn|luôn luôn|đều|cũng|chỉ|xin|vẫn|còn|tự|cùng|rất|thường xuyên|định kỳ|liên tục|nhanh chóng|kịp thời|chủ động|tận tình|lập tức|trực tiếp|' +
  'sẵn lòng|không ngừng|thường|cố gắng|nỗ lực|phấn đấu|nhanh|ngay lập tức|khẩn trương) ){0,3}';

/** The organisation, by what it is. */
const organisation =
  '(?:chúng tôi|chúng ta|công ty|cửa hàng|doanh nghiệp|khách sạn|nhà hàng|bệnh viện|phòng khám|hợp tác xã|ngân hàng|trung tâm|ủy ban|uỷ ban|tổ chức|nhà trường|' +
  'siêu thị|hãng|đội ngũ(?: của)?(?: chúng tôi)?|văn phòng|trung tâm dịch vụ|bộ phận(?: [^.;,]{2,24})?|phòng (?:dịch vụ|chăm sóc|kinh doanh|kỹ thuật)[^.;,]{0,16})';

/** Staff, by role. */
const staff =
  '(?:(?:mọi |mỗi |từng |các |toàn thể |tất cả |toàn bộ )?(?:nhân viên|nhân sự|cán bộ|tư vấn viên|tổng đài viên|điện thoại viên|giao dịch viên|thu ngân|lễ tân|kỹ thuật viên|' +
  'trưởng (?:ca|nhóm|phòng|bộ phận|cửa hàng)|tổ trưởng|quản (?:lý|lí)|giám sát|giám đốc|người (?:phụ trách|tiếp nhận|quản lý|xử lý|trực)|cộng tác viên|nhân viên mới|điều phối viên))';

/** Those who are served. */
const customers =
  '(?:(?:mọi |mỗi |các |từng )?(?:quý khách(?: hàng)?|khách hàng|khách|quý vị|bạn|người (?:mua|dùng|sử dụng|gọi|tiêu dùng|khiếu nại|bệnh|dân)|bệnh nhân|cư dân|hội viên|thành viên))';

/** Things that come in and are dealt with. */
const matters =
  '(?:khiếu nại|yêu cầu|thư|email|e-mail|cuộc gọi|tin nhắn|đơn hàng|đơn|phản ánh|phản hồi|câu hỏi|thắc mắc|góp ý|ý kiến|đánh giá|bình luận|hồ sơ|sự cố|vụ việc|tiền|khoản tiền|' +
  'hàng|sản phẩm|hàng hóa|lời nhắn|hóa đơn|vấn đề|kết quả|thông tin|nhân viên|chính sách|quy trình|tài liệu)';

/** What makes a statement binding. */
export const normative: LanguagePack['normative'] = {
  commitments: [
    `${organisation} (?:xin |luôn |đều |cũng |chỉ |và [^.;,]{2,20} )?(?:sẽ|cam kết|cam đoan|bảo đảm|đảm bảo|xin hứa|hứa|nguyện|quyết tâm)`,
    `${organisation} ${adverbs}(?:không |không bao giờ |chưa bao giờ )?${acts}`,
    `${organisation} (?:luôn|luôn luôn|không ngừng|không bao giờ|nỗ lực|cố gắng|phấn đấu|hướng (?:tới|đến)|chủ trương|coi trọng|chú trọng|đặt mục tiêu|mong muốn|quyết tâm|hết lòng|tận tâm|có trách nhiệm)`,
    `${customers} (?:sẽ |luôn |luôn luôn |đều |cũng |còn |chỉ )?(?:nhận được|được(?! (?:yêu cầu|đề nghị|khuyến khích|phép|quyền)))`,
    `${customers} (?:sẽ |chỉ |không )?(?:không )?phải (?:chờ|đợi|trả|gọi lại)`,
    `${matters}[^.;]{0,60}(?:sẽ |đều |phải |cần |luôn |không )?được (?:[^.;,]{1,24} )?${acts}`,
    `(?:sẽ|phải|luôn) (?:luôn |được |không |đều )?(?:${adverbs})${acts}`,
    '(?:sẽ )?được (?:chúng tôi|công ty|nhân viên|cửa hàng|bộ phận)',
    '(?:chúng tôi|công ty) (?:xin )?(?:cam kết|hứa)|cam kết(?! của (?:khách|bạn|người))',
    `${customers} có thể (?:yên tâm|mong đợi|trông đợi|kỳ vọng|tin tưởng|tin rằng|trông cậy)`,
    '(?:dịch vụ|sản phẩm|giá|giá cả|đội ngũ|nhân viên)(?: của chúng tôi| của công ty)? (?:sẽ |đều |luôn |luôn luôn |phải )?(?:là|có|nhanh|hiệu quả|đáp ứng|đạt|chuyên nghiệp|chu đáo|linh hoạt|phù hợp|tốt)',
    `(?:${matters}|thời gian [^.;,]{2,24}|tiền hoàn|hàng đổi) (?:sẽ |được |luôn )?(?:không quá|tối đa|chậm nhất|trong vòng|đến tay|về tài khoản)`,
    'thời gian (?:chờ|phản hồi|trả lời|xử l[ýí]|giao hàng|giải quyết)[^.;]{0,20}(?:là|không quá|tối đa|ở mức|trong)',
  ],
  duties: [
    '(?<!(?:không|chưa|chẳng|bên|tay|lẽ|đâu) )phải(?! (?:chăng|không|lòng|trái|biết))',
    '(?<!(?:nếu|khi|thấy|không|nhu|hễ|lúc|chưa|những ai|khách|khách hàng|bạn) )cần(?! (?:thiết|câu|giúp|hỗ trợ|tìm))',
    '(?:có|chịu) (?:trách nhiệm|nghĩa vụ|nhiệm vụ|bổn phận)|thuộc trách nhiệm của',
    'không được(?: phép)?(?= )(?! (?:hài lòng|giải quyết|trả lời))',
    '(?<!(?:trở|tạo|vậy|cho|đó|xây|dựng|lập|gây|thế|bởi|lẽ|làm) )nên(?= )',
    'hãy|đừng|chớ|xin (?:hãy|đừng)|vui lòng',
    'không (?:để|hứa|tranh cãi|đăng|tiết lộ|ngắt lời|đổ lỗi|bắt khách|từ chối)',
    'bắt buộc|nghiêm cấm|bị cấm|cấm',
    '(?:được|bị) (?:yêu cầu|giao|phân công|giao nhiệm vụ)(?! (?:hỗ trợ|đổi trả))',
    `${staff}(?: [^.;,:]{1,28})? ${adverbs}(?:không |không bao giờ )?${acts}`,
    `${staff}(?: [^.;,:]{1,28})? (?:phải|cần|nên|sẽ|luôn|có trách nhiệm|chịu trách nhiệm|không được|tuân thủ)`,
    '(?:công ty|chúng tôi|quản lý) (?:yêu cầu|đề nghị|mong|kỳ vọng|mong đợi) (?:mọi |mỗi |các |từng |toàn thể )?(?:nhân viên|nhân sự|trưởng|đội ngũ)',
    '(?:do|bởi) (?:nhân viên|trưởng|quản lý|giám đốc|bộ phận)[^.;,]{0,24} (?:thực hiện|phụ trách|xử l[ýí]|duyệt|chịu trách nhiệm)',
    `(?:được|do) (?:${adverbs})${acts}`,
  ],
  permissions: [
    `(?:${customers}|${staff}|${organisation})(?: cũng| vẫn| đều| còn)? có thể(?! (?:yên tâm|mong đợi|trông đợi|kỳ vọng|tin tưởng|tin rằng|trông cậy))`,
    '(?:được phép|có quyền|được quyền|không bắt buộc|không nhất thiết|t(?:ùy|uỳ) chọn)(?<!không được phép)',
    'có thể (?:tìm thấy|xem(?! xét)|tham khảo|tải|truy cập|liên hệ|gửi|chọn|đọc|nhắn|gọi)',
    '(?:chúng tôi|công ty) (?:bảo lưu|giữ) quyền',
    'không (?:cần|phải)(?: thiết phải)?(?= (?:đăng|xuất|trình|mang|trả phí))',
  ],
  leadIns: [
    `(?:chúng tôi|công ty|cửa hàng|đội ngũ) (?:xin |luôn |đều )?(?:sẽ|cam kết|hứa|bảo đảm|đảm bảo|luôn|không bao giờ|cố gắng|nỗ lực|phấn đấu)`,
    `${staff}(?: [^.;,]{1,28})? (?:phải|cần|nên|sẽ|luôn|không được|không bao giờ|có trách nhiệm|chịu trách nhiệm|thực hiện|làm)`,
    '(?:những |các )?(?:cam kết|lời hứa|tiêu chuẩn|nghĩa vụ|trách nhiệm|nhiệm vụ|yêu cầu)(?: (?:dịch vụ|phục vụ|của|đối với|với|theo|tối thiểu|chung|thời gian|trả lời|phản hồi)[^.;]{0,40})?',
    '(?:quý khách|khách hàng|bạn|quý vị) (?:sẽ |luôn )?(?:có thể (?:mong đợi|trông đợi|kỳ vọng)|nhận được|được)',
    '(?:các|những|trình tự|thứ tự) bước(?: (?:thực hiện|xử l[ýí]|tiến hành))?|quy trình(?: [^.;]{2,30})? (?:gồm|như sau|sau đây)',
    '(?:thực hiện|làm|xử l[ýí]|tiến hành|áp dụng|tuân thủ)(?: [^.;]{2,30})? (?:như )?(?:sau|sau đây|dưới đây)',
    '(?:điều|việc|những gì) (?:chúng tôi |chúng ta |nhân viên )?(?:luôn |phải |cần |nên |không bao giờ |không được )làm',
    '(?:luôn luôn|nên làm|phải làm|không nên làm|không được làm|không bao giờ)',
    '(?:trong|với|tại) (?:mọi|mỗi) (?:cuộc gọi|lần tiếp xúc|ca)[^.;]{0,20}nhân viên',
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
