/** Vietnamese escape clauses, spoken and official: the promise holds only if things allow, as somebody sees fit, by and large. */
import type { CueList } from '../../types.ts';
import { idiomsOfCondition } from './idioms.ts';

/** Circumstances that may allow or call for something. */
const circumstances =
  '(?:thực tế|tình hình(?: thực tế)?|công việc|hoàn cảnh|điều kiện(?: thực tế)?|thời tiết|thời gian|nguồn lực|nhân lực|nhân sự|quân số|kinh phí|ngân sách|quỹ|khối lượng công việc|lịch|lịch làm việc|lịch trình|' +
  'trường hợp|vụ việc|tính chất(?: công việc| vụ việc)?|nhu cầu(?: công việc)?|sức khỏe|mặt bằng|kho|hệ thống|đường sá|giao thông|mạng|trời|mùa vụ|thị trường|thủ tục|bề trên|cấp trên|lượng khách|hàng tồn|chỗ|yêu cầu(?: công việc)?)';

/** What a case may depend on. */
const grounds =
  '(?:trường hợp|tình hình|tình huống|tình trạng|điều kiện|thực tế|hoàn cảnh|khả năng|năng lực|nguồn lực|thời điểm|mức độ|tính chất|vụ việc|sự việc|vụ|việc|vấn đề|hồ sơ|khách|người|đối tượng|lúc|nơi|ca|cơ sở|giai đoạn|độ phức tạp|nội dung|' +
  'yếu tố|lý do|mối quan hệ|thiện chí|thái độ)';

/** Ways of managing something after all. */
const manage =
  '(?:sắp|lựa|xoay xở|xoay sở|xoay|thu xếp|sắp xếp|bố trí|lo|lo liệu|kham|gánh|cáng đáng|đáp ứng|dàn xếp|co kéo|cân đối|gắng|rán|ráng|xếp|điều được|dư người|làm|tìm|kiếm|đổi|chuyển|giúp|nán lại|tranh thủ|linh động|châm chước|nhờ|mượn)';

/** Those who may judge as they please. */
const judges =
  '(?:chúng tôi|công ty|cửa hàng|tiệm|quán|phòng khám|bệnh viện|trung tâm|đơn vị|nhân viên|quản lý|người quản lý|ban giám đốc|giám đốc|ban quản lý|lãnh đạo|cấp trên|người (?:phụ trách|trực|xử lý)|trưởng \\p{L}+|tổ trưởng|thợ|bác sĩ|chủ (?:quán|tiệm|nhà)|cán bộ|thủ trưởng|mình|ta|người trực|bếp trưởng|thuyền trưởng|tài xế)';

/** Escape clauses. */
export const spokenCondition: CueList = {
  high: [
    '(?:bất cứ|bất kỳ) (?:khi|lúc|chỗ|nơi) nào (?:khả thi|có thể|được|rảnh|tiện|thuận tiện|thích hợp|phù hợp)',
    'trong (?:phạm vi |giới hạn )?(?:điều kiện|khả năng|hoàn cảnh|chừng mực)(?: [^ .;,]+){0,3} (?:cho phép|đáp ứng|có được)',
    '(?:nếu|khi|lúc|hễ|có) (?:thuận|tiện|cùng|sẵn) (?:đường|tay|chuyến|chân|lối)|(?:nếu|khi|lúc|hễ) (?:rảnh tay|ngơi tay|vắng việc|bớt việc|vãn khách|vắng khách)',
    'trong (?:cái )?(?:khả năng|sức|tầm tay|tầm|phạm vi sức)(?: (?:nhỏ bé|có hạn|cho phép|còm cõi|mọn))?(?: (?:của )?(?:mình|chúng tôi|tiệm|quán|nhà hàng))',
    '(?:lúc|khi|bao giờ|chừng|hôm|nếu)(?: nào)? (?:thu xếp|sắp xếp|lo|xoay|bố trí|gỡ|kham|cáng đáng|chạy|dàn) (?:nổi|được|xong|kịp)',
    '(?:khi|lúc|bao giờ|chừng) nào (?:\\p{L}+ ){1,2}(?:dày|nhiều|đầy|đông|vơi|cạn|bẩn|dơ|cũ|mòn|trống|nặng|chín|quá tải|lên nhiều)',
    '(?:khi|lúc|nếu|hễ) (?:khách|người|hàng|xe|đơn|việc|phòng|bàn) (?:đông|nhiều|dồn|ùn|kẹt|tắc)(?: lên| quá| lại| về)?(?! (?:hơn|trên|quá|từ) [0-9])(?=(?! [\\p{L}\\p{N}])| thì)',
    ...idiomsOfCondition,
    `(?:nếu|khi|hễ|miễn|lúc|chỗ nào|ở đâu|đâu|nơi nào|việc nào|ca nào|trường hợp nào)(?: ${judges}| bếp| kho| ca trực| tổ| hai bên| đôi bên)? (?:mà )?(?:xét |nhận |coi |xem )?thấy (?:là )?(?:\\p{L}+ )?(?:được|ổn|tin được|tin tưởng|hợp|hợp lý|hợp tình|đáng|xuôi|tiện|nên|phải|vừa mắt|thuận|khó xử|cần|có lợi|chính đáng)(?! (?:nhận|[0-9]))`,
    '(?:nếu|khi|hễ|miễn(?: là)?) (?:đường|xe|ghe|tàu|đò|nước|trời|mạng|điện|máy|kho|bếp|phòng|bãi|cầu)(?: (?:sá|tới|vào|cho))? (?:đi|chạy|vào|qua|thuận|êm|còn|kham|lo|làm) (?:được|lọt|kịp|nổi|xuể)',
    '(?:nếu|khi|hễ|chừng nào) (?:rạp|quán|bếp|kho|xe|tàu|lớp|phòng|đoàn|bãi|tiệm|sân|bể|trạm|ca|quầy|bến|xưởng|tủ|kệ)(?: \\p{L}+)? (?:vẫn )?(?:còn|dư|có|sẵn) (?:chỗ|hàng|người|xe|ghế|suất|thợ|phòng|bàn|giờ|sức|đồ)(?! (?:[0-9]|trống (?:trên|dưới)))',
    '(?:gặp|tới|đến|có|ra|vào)(?: \\p{L}+)? nào (?:thì )?(?:tính|xét|xử|liệu|hay|lo|giải quyết)(?: \\p{L}+)? (?:đó|nấy|ấy|đấy)|mỗi (?:ca|vụ|việc|khách|người|trường hợp|hồ sơ) (?:tính|xét|xử|liệu|giải quyết|một) (?:một |mỗi )?(?:kiểu|khác|riêng|cách)',
    'miễn(?: là| sao)? (?:tiện|hợp|thuận|vui|ổn|đẹp|được|có lợi|êm)(?: (?:cho|lòng|ý|cả|với|việc))?(?: [^.;,: ]{1,8}){0,2}|(?:ai|bên) cũng (?:thấy )?(?:tiện|được|ổn) thì',
    `(?:khi|nếu|lúc|hễ|miễn|miễn là|một khi|chỉ khi|nếu như|phòng khi|trong trường hợp)(?: mà)? ${circumstances}(?: (?:thực tế|thật sự|thực sự|hiện tại|ngày hôm đó))? (?:đòi hỏi|yêu cầu|cho phép|bắt buộc|cần|cần thiết|cần đến|thuận lợi|thuận tiện|dễ thở|bớt căng|đủ|còn|dư dả|dư|thay đổi|biến động|diễn biến|phức tạp|khả quan|ổn|ổn định|chín muồi|tốt|đẹp|thuận)(?! (?:hàng|giấy|hồ sơ|[0-9]))`,
    `(?:khi|nếu|lúc|hễ|miễn|miễn là)(?: mà| còn)?(?: ${judges})?(?: còn| vẫn| có thể| mà)? ${manage} (?:được|nổi|kịp|xuể|thêm được|ra)(?! (?:hàng|tiền) (?:cho|về))`,
    `(?:nếu|khi|lúc|hễ|chừng nào)(?: ${judges})?(?: thấy)?(?: còn)? (?:kịp|tiện|đủ sức|đủ người|rảnh người|còn sức|còn chỗ|còn người|còn hàng|có sẵn|dư người|không vướng|không kẹt|không bận|không kẹt việc|không đông|không quá bận|không quá đông|không trở ngại|không ảnh hưởng (?:đến )?(?:công việc|hoạt động)|hữu sự|thuận)(?=(?! [\\p{L}\\p{N}])| (?:thì|và|sẽ|chúng|nhân|việc|khách|lắm))`,
    `(?:nếu|khi|hễ|lúc|một khi)(?: ${judges})?(?: đã)? (?:xét thấy|thấy|nhận thấy|cho là|cho rằng|đánh giá là|đánh giá|cảm thấy|nghĩ là|nghĩ rằng|coi là|xét)(?: là)?(?: thật sự| thực sự| việc đó)? (?:cần|cần thiết|nên|phù hợp|hợp lý|hợp tình|hợp lẽ|đáng|xứng đáng|ổn|tiện|thích hợp|quan trọng|đúng|có lý|có cơ sở|chính đáng|hữu ích|thỏa đáng|có lợi|khả thi|được|thiện chí)(?: làm)?`,
    '(?:nếu|khi|lúc|hễ|phòng khi)(?: nào)? (?:thật sự |thực sự |thật |quả thật |quá )?(?:cần|cần thiết|cần đến|cần kíp|cần dùng đến|có việc|có chuyện|hữu sự|cấp bách|bức thiết|bất đắc dĩ|túng thế|kẹt quá|kẹt)(?=(?! [\\p{L}\\p{N}])| (?:thì|và|sẽ|mới|phải|để|nhân viên|cửa hàng|chúng tôi|quản lý|lễ tân|lắm))',
    '(?:nếu|khi|trong trường hợp|hễ)(?: như)? (?:được|khả thi|tiện|dễ|thuận|có thể)(?: thì(?: \\p{L}+)?)?(?=(?! [\\p{L}\\p{N}])| (?:thì|chúng|nhân|sẽ|cửa|lễ|thợ))',
    '(?<!\\p{L} )(?:được|tiện|khỏe|rảnh|kịp|vui|thích|có) thì (?:làm|giúp|gọi|trả|cho|tốt|hỗ trợ|đổi|gửi)',
    '(?:khi|nếu|lúc|miễn|miễn là|chỉ khi|một khi) (?!(?:được|pháp luật|luật|khách|quý khách|bạn|người|quản lý|giám đốc|trưởng|cấp trên|bác sĩ|phụ huynh|chủ|ban|ủy ban|cảnh sát|công an|cơ quan|hợp đồng|quy định|nghị định|thiết bị|trình duyệt|cài đặt|chúng tôi) )[^.;,:]{2,28} cho phép',
    '(?:nếu|khi|chừng nào|hễ)(?: vẫn)? (?:còn|dư|có sẵn|sẵn)(?: dư| sẵn| trống)? (?:máy|chỗ|hàng|người|xe|phòng|bàn|suất|giường|kho|vé|lịch|ghế|thuốc|kinh phí|ngân sách|quỹ|sức|thời gian|thì giờ|thợ|quà|nhân lực|nguồn|mặt bằng)(?! (?:bảo hành|hiệu lực|chưa|nguyên|mới))',
    // It depends.
    '(?:căn cứ|dựa|xét|xem|liệu|nhìn|trông|chiếu|lựa|cân nhắc|nương|phụ thuộc|lệ thuộc|tính)(?: theo| vào| trên| tùy)?(?: từng| mỗi| mức độ| tính chất| cái| sự)*' +
      ` ${grounds}(?: việc| vụ việc)?(?: (?:cụ thể|thực tế|thực|riêng|riêng biệt|mà|phát sinh|cho phép|hiện có|lúc đó|khi đó|của (?:vụ việc|sự việc|công việc)))`,
    '(?:căn cứ|dựa|xét|xem|liệu|nhìn|trông|chiếu|nương|phụ thuộc)(?: theo| vào| trên)? (?:từng|tình hình|hoàn cảnh|thực tế|tình huống|khả năng|thời điểm|mức độ|tính chất|độ phức tạp)(?! (?:[0-9]|ghi|nêu|tại (?:Bảng|Phụ)))(?: \\p{L}+){0,2}',
    'theo (?:tình hình|hoàn cảnh|thực tế|tình huống|khả năng|thời điểm|lúc|nơi|cảm quan|cảm tính|cảm nhận|trực giác|kinh nghiệm|ý mình|thiện chí|lương tâm|mùa vụ|sức|lượng sức|sức mình|thế|từng (?:vụ việc|vụ|việc|trường hợp|tình huống|hồ sơ|người|ca|khách|hoàn cảnh|yêu cầu|nhu cầu))(?! (?:[0-9]|ghi|nêu|quy định|ký kết|thử việc|đặt|làm việc|yêu cầu))(?: (?:thực tế|cụ thể|mà|riêng|riêng biệt|cho phép|của (?:mình|cửa hàng|công ty|đơn vị)))?',
    't(?:ùy|uỳ)(?!(?: thuộc)?(?: theo| vào)?(?: từng| mỗi)? (?:chọn|chỉnh|biến|thân|tiện|tùng|viên|bạn|khách|quý khách|sở thích|ý|lựa chọn|khẩu vị|chọn lựa|nhu cầu|cài đặt|thiết bị|trình duyệt|quốc gia|luật|kết quả|doanh (?:thu|số)|năng suất|thâm niên|chức vụ|cấp bậc|sản phẩm|hãng|ngân hàng|địa chỉ|phương thức|hình thức|nền tảng|phiên bản))(?: thuộc)?(?: theo| vào)?(?: từng| mỗi)?(?: \\p{L}+)?',
    'liệu (?:đường|mà|bề|cách|cơm|sức|chừng|lựa|lời|thế|hồn|gió|tình)(?: mà| \\p{L}+)?|tính (?:cách|đường|kế)|lựa (?:lời|đường|thế|chiều|cách)(?: mà)?|gió chiều nào|nước lên thuyền lên|thấy sao làm vậy|sao cũng được|mặc lòng|mặc sức|ăn cây nào rào cây nấy|tùy tâm|tùy hỉ|tùy mặt|tùy bụng',
    `(?:theo|tùy|bởi)(?: theo)? (?:sự )?(?:xem xét|cân nhắc|đánh giá|nhận định|phán đoán|suy xét|quyết định|quyết|ý kiến|nhận xét|ý|ý muốn|chủ trương|cảm nhận)(?: chủ quan| riêng| cuối cùng)? của ${judges}`,
    'trên (?:cơ sở|tinh thần) (?:tình hình|hoàn cảnh|thực tế|điều kiện|khả năng|từng|cân nhắc|xem xét)(?: \\p{L}+){0,2}|khi (?:có |phát sinh )(?:bất cập|phát sinh|vướng mắc|khúc mắc|chuyện)(?: phát sinh)?|có ngoại lệ khi|(?:ngoại lệ|khác đi) (?:khi|nếu) (?:hợp lý|cần|thấy)',
    // As far as things go.
    '(?:trong|ngoài|quá|vừa|hết|tận) (?:tầm tay|tầm với|sức mình|sức|khả năng|phạm vi có thể|giới hạn cho phép|quyền hạn cho phép|chừng mực)(?: của (?:mình|chúng tôi|công ty|đơn vị|cửa hàng))?(?! (?:lao động|khỏe|chịu))',
    '(?:được|tới|đến|làm|giúp|cố) (?:phần nào|đến đâu|tới đâu|chừng nào|bao nhiêu|được đến đâu) (?:hay|tính|làm|tốt|đỡ|mừng) (?:phần ấy|phần đó|đến đó|tới đó|tới đâu|đến đâu|chừng ấy|chừng đó|bấy nhiêu|được chừng ấy)|có gì (?:dùng|xài|làm) (?:nấy|đó)|có sao (?:làm|dùng) vậy|(?:được|tới) đâu (?:hay|tính) (?:đó|đấy)',
    '(?:trong|ở|tới|đến|với) (?:mức độ|mức|chừng mực|giới hạn|phạm vi|điều kiện|khuôn khổ|hoàn cảnh)(?: \\p{L}+)? (?:có thể|cho phép|khả thi|làm được|chịu được|chấp nhận được|hợp lý|nào đó|nhất định|thực tế)(?: được)?',
    '(?:nhiều|ít|nhanh|sớm|tốt|hết) (?:chừng nào|đến đâu|tới đâu) (?:hay|tốt) (?:chừng ấy|đến đó|tới đó|chừng đó)',
    // If all goes well.
    '(?:nếu|miễn|hễ|khi|mong)(?: mọi| mọi việc| mọi chuyện| mọi sự| việc| trời| tình hình| không có gì)* (?:suôn sẻ|xuôi|trôi chảy|hanh thông|êm|êm xuôi|êm đẹp|yên ổn|yên|thuận buồm xuôi gió|thương|cho phép|không phụ|trót lọt|trục trặc|thay đổi|trở ngại|bất trắc|ngoài ý muốn|đặc biệt|vướng mắc|phát sinh|phật lòng|ổn cả|tốt đẹp|may mắn)(?=(?! [\\p{L}\\p{N}])| (?:thì|và|chúng|nhân|sẽ))',
    '(?:trời yên biển lặng|trời yên bể lặng|mưa thuận gió hòa|thuận trời thuận lòng người|không có gì (?:thay đổi|trục trặc|trở ngại|phát sinh|bất trắc|xảy ra)|may ra(?: thì)?|may mắn thì|trời thương|ơn trời|phước chủ may thầy|lạy trời|hên xui|năm ăn năm thua)',
    // By and large.
    '(?:về|trên|xét) (?:nguyên tắc|nguyên lý|lý thuyết|cơ bản|tổng thể|đại thể|căn bản|tinh thần)(?: chung)?(?=(?! [\\p{L}\\p{N}])| (?:thì|là|mọi|các|phải|được|nhân|khách|chúng))|trên tinh thần (?:\\p{L}+)|cơ bản (?:là|phải|được|đáp)|đại để|đại thể|đại khái|bình thường thì|thường thì|lẽ thường|theo lẽ|hầu như|gần như luôn',
    // Reasons and exceptions nobody has named.
    '(?:trừ|ngoại trừ|trừ phi|trừ khi)(?: khi| trường hợp| những trường hợp| các trường hợp| phi)?(?: có| vì| gặp| bị)?(?: những| các)?(?: lý do| trường hợp| hoàn cảnh| tình huống| việc)? (?:bất khả kháng|đặc biệt|ngoại lệ|cá biệt|chính đáng|khách quan|khẩn cấp|bất thường|quá đặc biệt|đột xuất|ngoài ý muốn|ngoài tầm kiểm soát|bất đắc dĩ|hợp lý|không thể khác|cần thiết)',
    '(?:vì|do|bởi|có|nếu có|với) (?:những |các |một )?(?:lý do|nguyên nhân|nguyên do|việc|cớ) (?:chính đáng|hợp lý|khách quan|đặc biệt|phù hợp|thỏa đáng|bất khả kháng|nội bộ|riêng|kỹ thuật|vận hành|ngoài ý muốn|nào đó|đột xuất)',
    '(?:linh động|linh hoạt|du di|châm chước|chiếu cố|rộng lượng|mở lòng) (?:xem xét|cân nhắc|giải quyết|xử lý|hỗ trợ|xét)',
    '(?:linh động|du di|châm chước|chiếu cố|nới tay|nương tay|giơ cao đánh khẽ|chín bỏ làm mười|xuê xoa|xí xóa|đại xá|thông cảm)(?= (?:cho|với|nếu|khi)|(?! [\\p{L}\\p{N}]))',
    '(?:xem xét|cân nhắc|xem|tính|nghiên cứu|liệu)(?: việc)? (?:hoàn|giảm|miễn|đền|bù|bồi thường|hỗ trợ|gia hạn|tăng|đổi|bổ sung|áp dụng|cho phép|tặng|ưu đãi|cấp thêm|nhận lại|xử lý sau|mở thêm|thay)(?! (?:thuế theo|học phí theo))',
    '(?:có|còn) (?:chỗ|hàng|người|xe|phòng|bàn|lịch|suất) thì (?:\\p{L}+)|khi có (?:điều kiện|dịp|cơ hội|thể|khả năng|người rảnh|xe trống|chỗ trống)|nếu có (?:điều kiện|dịp|thể|khả năng|người rảnh)',
    '(?:bao giờ|chừng nào|lúc nào|khi nào) (?:có )?(?:thợ|xe|hàng|người|kho|nhân viên|chúng tôi|quản lý|bên \\p{L}+|nhà cung cấp|mọi việc) [^.;,:]{0,24}(?:được|xong|rảnh|về|có|tới)',
    '(?:hết lòng hết dạ|hết dạ|hết hơi|bằng mọi cách|bằng mọi giá|tìm mọi cách|trăm phương nghìn kế|còn nước còn tát|tận nhân lực|(?:tận|dốc|gắng|ráng|cố|rán|đem)(?: hết| toàn| cả| sức| lực)* (?:sức|lực|lòng|tâm|ruột|tâm sức|sức mình|công sức|khả năng|sức lực))(?: (?:mình|của mình))?',
  ],
  medium: [
    'nói chung|nhìn chung(?: là)?|phần lớn là|thường là(?! (?:sáng|chiều|tối|trưa|thứ|ngày|lúc|vào|[0-9]))|thông thường',
    '(?:ưu tiên|khuyến khích|hạn chế)(?= (?:nếu|khi) (?:có thể|được))',
  ],
  low: [],
  except: [
    'không (?:được|nên)(?: (?:phép|tự ý))?(?: [^ .;:]+){1,14} \\(?trừ (?:khi|trường hợp) (?:khẩn cấp|cấp cứu|hỏa hoạn|có cháy)',
    'không (?:có )?(?:trường hợp )?(?:nào là )?ngoại lệ(?: nào)?',
    'tùy (?:theo |vào |thuộc vào |từng )?(?:loại|hạng|cỡ|kích cỡ|kích thước|khoảng cách|quãng đường|trọng lượng|cân nặng|gói|tuyến|khu vực|vùng|số lượng|giá trị|kênh|độ tuổi|lứa tuổi|ngày|giờ|nhóm|cấp|mức (?:[0-9]|lương|giá)|chiều|số ngày|số người|dòng|đời)',
    '(?:quý )?(?:khách|khách hàng|bạn|người bệnh|người dùng|người mua|chủ nuôi|hành khách|phụ huynh|học viên|cư dân|hội viên|chủ \\p{L}+)(?: (?:vẫn|cũng|có thể|tự|được))? (?:muốn|cần|thấy cần|thấy tiện|thấy hợp|tùy ý|tùy chọn|thu xếp|sắp xếp|cân nhắc|xem xét)[^.;,]{0,24}',
    '(?:không|chưa|chẳng) (?:thể )?(?:tự )?(?:thu xếp|sắp xếp|bố trí|lo|đáp ứng|làm|tìm|giải quyết|đổi|chuyển) (?:được|nổi|kịp|ra)',
    '(?:nếu|khi)[^.;,]{0,20} (?:không|chưa|chẳng)(?: \\p{L}+)? (?:phù hợp|hợp lý|đúng|được)',
    '(?:không|đừng|cấm|chớ|chẳng) (?:được )?(?:tùy|làm theo ý|tự ý)[^.;,]{0,16}|tùy tiện',
    '(?:phạm vi|giới hạn|mức)(?: tối đa)?(?: được)?(?: luật| pháp luật)? cho phép (?:của|bởi|theo) (?:luật|pháp luật)|(?:phạm vi|giới hạn|mức)(?: tối đa)?(?: được| mà)? (?:luật|pháp luật) cho phép',
    'không (?:có|vì|phải) lý do|có lý do chính đáng theo (?:luật|pháp luật|quy định)',
    'ngoài (?:khả năng|tầm) (?:lao động)|quá sức (?:chứa|chịu)|sức (?:chứa|mua|ép|nén|căng)|trong (?:sức chứa|khả năng sinh sản)',
    '(?:cháy|tai nạn|sự cố|cấp cứu|thiên tai|bão)[^.;]{0,20}bằng mọi cách[^.;]{0,20}(?:thoát|cứu|sơ tán)',
    '(?:mức|giá|ngày|nhiệt độ|hoạt động|trạng thái|hộ|khách|chế độ|trở lại) bình thường|(?:câu hỏi|lỗi|sự cố|đối tượng|người) thông thường',
    'bao giờ (?:cũng|hết|cũng có)|(?:không|chưa|chẳng) bao giờ',
    '(?:khi|nếu) (?:có )?(?:thời tiết|giao thông|hệ thống|mạng|đường sá) (?:xấu|hỏng|lỗi)',
  ],
};
