/** Vietnamese escape clauses: they let the promise be dropped without saying when. */
import type { CueList } from '../../types.ts';

/** What a case may depend on. */
const cases =
  '(?:trường hợp|tình hình|tình huống|tình trạng|điều kiện|thực tế|hoàn cảnh|khả năng|năng lực|nguồn lực|nhu cầu|thời điểm|mức độ|tính chất|sự việc|vụ việc|' +
  'vấn đề|tính phức tạp|độ phức tạp|khối lượng công việc|hồ sơ|khách hàng|khách|người|đối tượng|lúc|nơi|ca|cơ sở|cửa hàng|bộ phận|mùa|thời tiết|giai đoạn)';

/** What a customer may need: these conditions state the customer's wish, not a way out. */
const wishes =
  'hỗ trợ|giúp|giúp đỡ|trợ giúp|tư vấn|thêm|liên hệ|gặp|đổi|trả|mua|biết|xem|in|hóa đơn|tìm|hỏi|sử dụng|phiên dịch|xe lăn|làm rõ|gửi|giao|thay|xuất|chứng từ|đặt';

/** Escape clauses. */
export const condition: CueList = {
  high: [
    // If possible.
    '(?<!ngay )(?:nếu|khi|lúc|ở đâu|nơi|nơi nào|chỗ nào|bất cứ khi nào|bất cứ nơi nào|mỗi khi|hễ|miễn là|trong trường hợp) (?:thấy )?có thể(?: được)?(?=[.,;:)]|(?: thì)? (?:chúng|nhân|công|cửa|quản|bộ|khách|quý|và|hoặc|sẽ|được))',
    '(?<!ngay )(?:nếu|khi) (?:có thể|khả thi|thực hiện được|làm được|bố trí được|thu xếp được|sắp xếp được)',
    'nếu được(?=[.,;:)]|(?: thì)? (?:chúng|nhân|công|cửa|sẽ))',
    '(?:nếu|khi|trong trường hợp)(?: tình hình| công việc| thời gian| điều kiện)? (?:khả thi|thuận lợi|thuận tiện|tiện|phù hợp|thích hợp|hợp l[ýí]|khả dụng)(?! với)',
    // If necessary.
    '(?:nếu|khi|lúc|trong trường hợp|hễ)(?: nào)? (?:xét )?(?:thấy )?(?:thật sự |thực sự )?cần thiết',
    `(?:nếu|khi|lúc|trong trường hợp|hễ)(?: nào)? (?:xét )?(?:thấy )?(?:thật sự |thực sự )?cần(?! (?:thiết|${wishes}))`,
    '(?:nếu|khi) (?:xét )?thấy (?:phù hợp|thích hợp|hợp l[ýí]|đúng|ổn|tiện|nên|xứng đáng|có lý|hữu ích)',
    '(?:nếu|khi) (?:có|phát sinh) nhu cầu(?=[.,;:)])',
    // As far as possible.
    '(?:trong|ở|tới|đến) (?:chừng mực|mức độ|mức|phạm vi)(?: mà)?(?: chúng tôi| công ty)? (?:có thể|cho phép|khả thi)(?: được)?',
    '(?:đến|hết|tới|ở) mức (?:tối đa )?có thể|(?:nhiều|hết) nhất có thể|chừng nào (?:còn )?có thể',
    '(?:trong|theo|tùy|tuỳ|hết|tùy theo|tuỳ theo|bằng) (?:phạm vi )?(?:khả năng|năng lực|sức)(?: cho phép| có thể| tốt nhất)?(?: của (?:mình|chúng tôi|công ty|cửa hàng|đơn vị|nhân viên))?',
    'trong (?:phạm vi |giới hạn )?(?:nguồn lực|nhân lực|ngân sách|thẩm quyền và khả năng|điều kiện)(?: hiện có| cho phép| thực tế| có thể)',
    'trong (?:phạm vi|giới hạn|chừng mực|mức độ) (?:hợp l[ýí]|cho phép|chấp nhận được|có thể)',
    '(?:nếu|khi|trong|miễn là|nếu như|một khi)(?: các| những)? (?:điều kiện|thời gian|thời tiết|công việc|nguồn lực|nhân lực|nhân sự|ngân sách|hoàn cảnh|tình hình|lịch|lịch làm việc|khối lượng công việc|sức khỏe|lượng khách|hạ tầng|kỹ thuật)(?: thực tế)? cho phép',
    'điều kiện cho phép',
    '(?:nếu|khi) có (?:đủ )?(?:điều kiện|thời gian|người|nhân lực|nguồn lực|khả năng)(?=[.,;:)]|(?: thì)? (?:chúng|nhân|công|cửa|sẽ))',
    // Depending on the case.
    `t(?:ùy|uỳ)(?: thuộc)?(?: theo| vào| vào từng| theo từng| từng| thuộc vào)? ${cases}(?: cụ thể| thực tế| mà)?(?: (?:xem xét|quyết định|xử l[ýí]|áp dụng))?`,
    't(?:ùy|uỳ) (?:nghi|cơ ứng biến|cơ|ý|tâm|sức|thích|hứng|duyên|lúc|nơi|người)',
    '(?:theo|xét|xem xét|giải quyết|xử l[ýí]) (?:theo )?từng (?:trường hợp|vụ việc|hồ sơ|tình huống|ca)(?: cụ thể| riêng(?: biệt| lẻ)?)?',
    'căn cứ (?:vào )?(?:tình hình|điều kiện|hoàn cảnh|từng trường hợp|khả năng)(?: thực tế| cụ thể)?',
    '(?:theo|tùy|tuỳ|thuộc)(?: theo)? (?:toàn )?quyền (?:quyết định|định đoạt|xem xét)|toàn quyền quyết định',
    '(?:theo|tùy|tuỳ)(?: theo)? (?:sự )?(?:xem xét|cân nhắc|đánh giá|nhận định|phán đoán|suy xét|quyết định) (?:riêng )?(?:của )(?:chúng tôi|công ty|cửa hàng|nhân viên|quản lý|ban giám đốc|ban quản lý|lãnh đạo|cấp trên|người phụ trách|trưởng ca)',
    // In principle, generally.
    'về (?:mặt )?(?:nguyên tắc|nguyên lý|cơ bản|lý thuyết|lí thuyết)',
    'nhìn chung|(?<!\\p{L} )thông thường|thường thì|theo lẽ thường|trên nguyên tắc|cơ bản là|nhìn tổng thể',
    'trong (?:hầu hết |đa số |phần lớn |nhiều |một số |những )?(?:các )?trường hợp (?:thông thường|bình thường|có thể|cho phép|hợp l[ýí]|phù hợp|thích hợp|thuận lợi)',
    'trong điều kiện (?:bình thường|thông thường|lý tưởng|thuận lợi|có thể)',
    // If all goes well.
    '(?:nếu|khi|miễn là)(?: mọi)? (?:việc|thứ|chuyện|sự) (?:suôn sẻ|thuận lợi|tốt đẹp|bình thường|êm xuôi|trôi chảy|đâu vào đấy|ổn|ổn thỏa)',
    '(?:nếu|khi) không (?:có gì |bị )?(?:trở ngại|thay đổi|vướng mắc|vướng bận|cản trở|phát sinh)',
    '(?:nếu|khi|lúc) (?:không |chưa )?(?:quá )?(?:bận|đông khách|rảnh|rảnh rỗi|vắng khách|kịp)(?=[.,;:)]| (?:thì|chúng|nhân|sẽ))',
    '(?:khi|chờ|đến khi) (?:tình hình|mọi việc|công việc) (?:ổn định|ổn thỏa|cho phép|thuận lợi|bình thường trở lại)',
    'được chăng hay chớ|được đến đâu hay đến đó|tới đâu hay tới đó|liệu cơm gắp mắm|nước đến chân',
    // Reasons nobody has named.
    '(?:nếu |khi |trừ khi )?(?:có|vì|với) (?:những |các )?(?:lý do|lí do|nguyên nhân) (?:chính đáng|hợp l[ýí]|phù hợp|đặc biệt|khách quan|thỏa đáng|thoả đáng)',
    '(?:ở|trong) (?:những )?(?:nơi|chỗ|việc|khâu) (?:phù hợp|thích hợp|hợp l[ýí]|cần thiết|có thể)',
    '(?:sao cho|làm sao|miễn sao|liệu sao)(?: cho)? (?:hợp l[ýí]|phù hợp|tiện|ổn|được việc|thích hợp|vừa lòng)',
    'khi (?:đã )?(?:hội )?đủ điều kiện(?=[.,;])',
    '(?:có thể|sẽ) (?:được )?(?:linh động|châm chước|du di|chiếu cố|nới lỏng|gia giảm|cân nhắc)',
  ],
  medium: [
    '(?:trong |những |các )?(?:trường hợp|tình huống|hoàn cảnh) (?:đặc biệt|cá biệt|ngoại lệ|cần thiết|bất thường)',
    '(?:theo|tùy|tuỳ)(?: theo)? (?:nhu cầu|mong muốn)(?: thực tế)?',
    '(?:nếu|khi) (?:còn|có sẵn|sẵn có) (?:hàng|chỗ|phòng|lịch|xe|người)|t(?:ùy|uỳ) (?:tình trạng|số lượng) (?:còn|có sẵn)',
    '(?<!(?:khách hàng|quý khách|bạn|khách|nhân viên|không) )có thể(?= (?:xem xét|cân nhắc|được xem xét|cân đối|du di|bố trí))',
    '(?:sẽ |được )?(?:xem xét|cân nhắc)(?=[.,;]| (?:hỗ trợ|đền bù|giải quyết|giảm|miễn|từng))',
    '(?:nếu|khi) (?:nhân viên|quản lý|quản lí|trưởng ca|công ty|chúng tôi) (?:thấy|cho là|xét thấy|cho rằng|đánh giá) (?:là )?(?:cần|đúng|phù hợp|hợp l[ýí]|nên|đáng)(?: thiết)?',
    '(?<!\\p{L} )(?:chủ yếu|đại thể|đại khái)(?=,| (?:là|chúng|nhân))',
    'có lẽ|có khả năng|e rằng|hình như|chừng như',
    'ít nhất (?:là )?(?:cũng )?(?:nên|cố)|trừ phi(?= có)',
    '(?:trong|theo) (?:điều kiện|hoàn cảnh|bối cảnh)(?: thực tế| hiện tại| cụ thể)',
    '(?:khi|nếu) (?:được )?yêu cầu(?=[.;])(?<!theo yêu cầu)',
    'đến một mức nào đó',
    'thông thường',
    'theo (?:cách|hình thức|phương thức) (?:phù hợp|thích hợp|hợp l[ýí])',
    'vì (?:những )?(?:lý do|lí do) (?:vận hành|hoạt động|khách quan|kỹ thuật)',
  ],
  low: ['trừ (?:khi|trường hợp)', 'có thể', 'nếu có(?=[.,;)])', 'dự kiến', 'theo (?:quy định|thỏa thuận)'],
  except: [
    // Conduct: `nhìn khách mà cười`.
    'nhìn (?:\\p{L}+ ){1,3}mà (?:cười|chào|mỉm|gật|nói|hỏi|thưa)',
    'không (?:có )?(?:trường hợp )?(?:nào là )?ngoại lệ(?: nào)?',
    '(?:phạm vi|giới hạn|mức)(?: tối đa)? cho phép (?:của|bởi|theo) (?:luật|pháp luật)',
    // Permission given by a named person or by law.
    '(?:pháp luật|luật|nghị định|hợp đồng|khách hàng|khách|quý khách|bạn|người dùng|quản lý|quản lí|giám đốc|trưởng ca|trưởng phòng|cấp trên|phụ huynh|bác sĩ)(?: không)? cho phép',
    // The customer's need or choice.
    '(?:khi|nếu) cần (?!thiết|thì)(?:\\p{L}+(?: \\p{L}+){0,3}), (?:thì )?(?:(?:quý )?khách(?: hàng)?|người (?:dân|bệnh|nhà|mua|thuê|gửi|học)|bạn|phụ huynh|cư dân|hội viên|bà con|học viên)(?! được)',
    `(?:nếu|khi) (?:quý khách|khách hàng|khách|bạn|bệnh nhân|người dùng|người mua)(?: thấy)?(?: có)? (?:cần|muốn|nhu cầu)(?: thiết)?(?: (?:${wishes}))?`,
    't(?:ùy|uỳ)(?: theo| vào)? (?:bạn|quý khách|lựa chọn của|ý khách|ý (?:quý )?khách)|t(?:ùy|uỳ) chọn|t(?:ùy|uỳ) chỉnh|t(?:ùy|uỳ) biến|t(?:ùy|uỳ) thân',
    't(?:ùy|uỳ)(?: theo| vào)? (?:mức độ|loại|giá trị|số lượng|hạng|kênh|khu vực|khoảng cách)[^.;]{0,30}(?:Bảng|Phụ lục|Mục|bảng|dưới đây|sau đây|như sau)',
    '(?:người|nhân viên|khách hàng|cửa hàng|bên) (?:nào )?có thể (?:là|được)',
    'có thể(?: được)? (?:tìm thấy|xem(?! xét)|tham khảo|tải)',
    'không (?:thể|có thể)',
    '(?:quy định|danh mục|bảng|mẫu|phiếu|đơn) (?:về )?(?:trường hợp )?(?:ngoại lệ|khẩn cấp|đặc biệt)',
    '(?:giám đốc|quản lý|trưởng \\p{L}+)[^.;]{0,20}(?:duyệt|phê duyệt|cho phép)[^.;]{0,20}(?:ngoại lệ|trường hợp đặc biệt)',
    'nhu cầu (?:khách hàng|của)|có nhu cầu (?:đổi|trả|mua|biết|hỗ trợ|tư vấn|sử dụng)',
    'khi (?:có|được) yêu cầu (?:của|từ)|theo yêu cầu (?:của|từ)',
    't(?:ùy|uỳ) (?:ý |theo ý |theo yêu cầu của |sở thích của |lựa chọn của |nhu cầu của )?(?:(?:quý )?khách(?: hàng)?|người (?:mua|thuê|học|bệnh|gửi)|chủ (?:xe|nhà|nuôi)|gia đình|cô dâu)(?: (?:chọn|muốn|thích|yêu cầu|quyết|hẹn|đặt|chỉ định))?',
    'tên đệm nếu có|số nhà nếu có|\\((?:nếu có)\\)',
    'thông thường và (?:đặc biệt|khẩn cấp)|(?:hàng|yêu cầu|mức|hạng|bưu phẩm|vụ việc|khiếu nại) thông thường',
  ],
};
