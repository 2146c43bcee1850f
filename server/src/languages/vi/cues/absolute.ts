/** Vietnamese promises that nobody can keep every time: absolutes attached to an outcome of service. */
import type { CueList } from '../../types.ts';
import { claims } from './absolute-claims.ts';
import { frames } from './absolute-frames.ts';
import { freeAbsolutes } from './absolute-free.ts';
import { openTotalities } from './absolute-open.ts';
import { failures, outcomes, states } from './absolute-outcomes.ts';
import { plainAbsolutes, plainContexts } from './absolute-plain.ts';
import { resultContexts, resultTotals } from './absolute-results.ts';
import { ruleContexts } from './absolute-rules.ts';
import { sayings } from './absolute-sayings.ts';
import { sceneContexts, scenes } from './absolute-scenes.ts';
import { shapes } from './absolute-shapes.ts';
import { totalContexts, totals } from './absolute-totals.ts';
import { tellingContexts } from './telling.ts';

/** Customers, as the object of a promise. */
const people =
  '(?:(?:quý )?khách(?: hàng)?|người (?:gọi|mua|dùng|bệnh|dân|đọc|thuê|học|nhà)|bệnh nhân|bạn đọc|bạn|quý vị|ai|một ai|bất kỳ ai|bất cứ ai|hành khách|độc giả|cư dân|phụ huynh|học viên|hội viên|chủ nuôi|chủ xe|thực khách|du khách|bà con)';

/** Mishaps that happen one at a time. */
const misses =
  '(?:lỡ|bỏ lỡ|nhỡ|sót|bỏ sót|lọt|thất lạc|mất|trễ|chậm|muộn|sai|hỏng|hư|thiếu|gián đoạn|trục trặc|nhầm|nhầm lẫn|vỡ|lạc|hao|hụt|lệch|phàn nàn|than phiền|ngừng|ngưng|ngắt|lỗi|rơi)';

/** Always. */
const always =
  '(?:luôn luôn|luôn|lúc nào cũng|khi nào cũng|bao giờ cũng|giờ nào cũng|hôm nào cũng|ngày nào cũng|bữa nào cũng|lần nào cũng|chỗ nào cũng|đâu đâu cũng|ai ai cũng|ai cũng|ai nấy đều|mọi lúc đều|mọi khi đều|muôn lần như một,?|trăm lần như một,?|trước sau vẫn|mãi mãi|mãi)';

/** Never. */
const never =
  '(?:không bao giờ|chưa bao giờ|chẳng bao giờ|chẳng khi nào|không khi nào|không đời nào|chưa từng|chẳng hề|không hề|hổng bao giờ|không lúc nào|chưa một lần|không lần nào|đừng hòng|khỏi lo|không lo|không sợ|chẳng lo)';

/** Every. */
const every =
  '(?:mọi|tất cả(?: các| mọi| những)?|toàn bộ|(?:từng|mỗi)(?! (?:khi|lần|ca|ngày|tuần|tháng|năm|quý|chuyến|buổi|lúc|đợt|giờ))|bất kỳ|bất cứ|100(?: )?%|một trăm phần trăm|trăm phần trăm)';

/** A figure close by makes the promise one that can be measured. */
const unmeasured =
  '(?! (?:[^.;,:]{0,24} )?(?:trong|trước|chậm nhất|muộn nhất|trễ nhất|tối đa|không quá|ít nhất|sau|từ|dưới|trên|khoảng) (?:vòng )?(?:[0-9]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa))';

/** Things and people of which a failure may be denied. */
const things =
  '(?:máy|thang máy|máy lạnh|trang web|website|ứng dụng|hệ thống|mạng|wifi|wi-fi|bánh|món|món ăn|hàng|xe|nước|điện|kệ|kho|quầy|thuốc|phòng|giường|sách|đơn|đơn hàng|thư|tiền|hóa đơn|đường dây|tổng đài|chuyến|tàu|bia|cà phê|trà|rau|thịt|cá|hoa|vải|áo|' +
  'sơn|pin|lốp|sản phẩm|dịch vụ|kết quả|báo cáo|giá|vé|chỗ|bể|hồ|sân|đèn|cửa hàng|bưu kiện|kiện hàng|khách|khách hàng|bạn đọc|người bệnh|bệnh nhân|hành khách|học viên|cư dân|chủ nuôi|thực khách|phụ huynh)';

/** Overpromises. */
export const absolute: CueList = {
  high: [
    ...claims,
    ...freeAbsolutes,
    ...frames,
    ...openTotalities,
    ...plainAbsolutes,
    ...resultTotals,
    ...sayings,
    ...scenes,
    ...shapes,
    ...totals,
    // Whoever calls, whatever is served.
    '(?:hễ|cứ|lúc nào)(?: (?:quý )?(?:khách|bạn|bà con))? (?:gọi|nhắn|hỏi|cần|đến|tới) là (?:gặp|có|được|có người|có ngay|nghe)(?![^.;]{0,30}[0-9])(?:, (?:không|chẳng) (?:sót|lỡ|trượt|thiếu) [^.;,]{2,16})?',
    '(?:không|chẳng) lúc nào (?:vắng|thiếu|hết|trống|bận|ngơi|không có)(?: [^.;,]{1,16})?',
    '(?:món|bữa|suất|ly|tô|áo|chiếc|cái|đơn|chuyến|mâm|cỗ|bánh) nào cũng (?:hợp|vừa|ngon|nóng|đẹp|hoàn hảo|như ý|trúng)(?![^.;]{0,30}[0-9])(?: (?:ý|miệng|khẩu vị|lòng|sốt|hổi|giòn))?(?: (?:của )?(?:tất cả|mọi|từng|mỗi)(?: \\p{L}+){1,3})?',
    '(?:\\p{L}+ ){0,3}(?:hoàn hảo|trọn vẹn|tuyệt đối|tuyệt hảo), (?:không|chẳng) (?:một|có|để|sót) [^.;,]{2,16}',
    // Always available, warm, right ...
    `${always} (?:(?:được|có|còn|đều|sẽ|ở|giữ được|có thể|rất|thật|trong tình trạng|trong trạng thái|đảm bảo|bảo đảm) ){0,2}(?:${outcomes}|${states})${unmeasured}`,
    `(?:${outcomes}|${states}) (?:mọi lúc(?:,? mọi nơi)?|mọi thời điểm|quanh năm|suốt ngày đêm|bất kể (?:ngày đêm|lúc nào)|bất cứ lúc nào|bất kỳ lúc nào|vào mọi lúc|trọn đời|vĩnh viễn|tới 100(?: )?%|đến 100(?: )?%|100(?: )?%|một trăm phần trăm|trăm phần trăm|tuyệt đối|không sai một (?:ly|li|chữ|đồng|phút)|không chê vào đâu được)`,
    // Each one is ...
    `(?<!(?:không|cho|của|với|bất cứ|bất kỳ|biết) )(?:ai|hễ ai|hễ khách) (?:[^.;,:]{1,28} )?(?:cũng|đều|là) (?:đều |được |có |sẽ |ra |rất |thật )?(?:${outcomes}|${states})${unmeasured}`,
    `nào (?:[^.;,:]{1,28} )?cũng (?:đều )?(?!(?:lau|rửa|quét|dọn|kiểm|ký|ghi|họp|trang bị|lắp|gắn|có (?:dây|đai|đèn|biển|nút|bình|cửa|phiếu|số|mã|lối|thiết bị)) )(?:được |có |phải |sẽ |ra |đều |còn |rất |thật )?(?:[^.;,:]{1,16} )?(?:${outcomes}|${states})${unmeasured}`,
    `gì cũng (?:(?:được|có)(?! (?:in|ghi|xuất|lập|cấp|đóng|gói|cân|đếm|tính|kiểm|phiếu|hóa|hoá|tem|mã|số|biên|bảng|giá|hạn|bảo hành|chữ)(?![\\p{L}]))|giải quyết|đáp ứng|xong|chiều|làm được|trả lời được|sửa được|đổi được)|(?:cần|gọi|hỏi|muốn) (?:là|gì) (?:là )?có(?: ngay)?(?=(?! [\\p{L}\\p{N}]))`,
    `${every} (?:[^.;,:]{2,36} )?(?:đều )?(?:được |có |sẽ |phải )?(?:đều |được |rất |luôn )?(?:hài lòng|vừa lòng|vừa ý|ưng ý|ưng bụng|thỏa mãn|mãn nguyện|vui vẻ|đúng giờ|đúng hẹn|đúng hạn|thành công|(?<!(?:bài|lớp|về|định|tập|huấn) )an toàn|ngay lập tức|lập tức|tức thì|tức thời|ngay từ lần đầu|ngay lần đầu|thỏa đáng|trọn vẹn|triệt để|hoàn hảo|không lỗi|không sai sót|nguyên vẹn|khỏi bệnh|tươi mới|tươi ngon|nóng hổi|nóng giòn)(?<!(?:khảo sát|không|chưa) \\p{L}+ \\p{L}+)(?! (?:viên|nhân|cầu|trở lên|[0-9]))${unmeasured}`,
    `${every} (?:[^.;,:]{2,36} )?(?:đều|luôn|cũng) (?:được |có |rất |là |còn |đúng )?(?:${states}|${outcomes}|chính xác)${unmeasured}`,
    `${every} (?:cuộc gọi|email|thư|tin nhắn|yêu cầu|câu hỏi|thắc mắc|khiếu nại|vấn đề|đơn(?: hàng)?|sự cố|phản ánh|kiến nghị|góp ý|hồ sơ|khách(?: hàng)?|nhu cầu|nguyện vọng|mong muốn)(?: [^.;,:]{1,20})?(?: đều| luôn)?(?: sẽ)? được (?:giải quyết|đáp ứng|chấp nhận|trả lời|phục vụ|xử lý|hồi âm|lắng nghe|nhấc máy|chiều|thỏa mãn)(?: (?:ngay lập tức|ngay|liền|tức thì|êm đẹp|êm xuôi|ổn thỏa|thỏa đáng|trọn vẹn)(?![\\p{L}]))?${unmeasured}(?! (?:theo|bằng|qua|tại|bởi|chậm|như|trong (?:ngày|buổi|ca|tuần)))`,
    // No one ever waits, nothing is ever lost.
    `${never} (?:có |để |bị |phải |xảy ra |giao |tính |làm |gửi |in |phục vụ |trả |đến |về |còn |chịu |gặp |cho |một |rơi vào )*(?:[^.;,:]{2,20} )?(?:${failures})(?! (?:khách|với khách|về khách|đồng nghiệp|mật khẩu|thẻ|tiền của|cửa|máy khi|bên ngoài))`,
    `${never} (?:để|bắt|khiến|làm|cho) ${people}[^.;]{0,24}(?:chờ|đợi|thất vọng|phật lòng|phật ý|mất lòng|mếch lòng|chạnh lòng|phiền|khó chịu|bực|thiệt|không hài lòng|gọi lại|buồn|bị bỏ|ra về tay không|tay không|hụt|ngóng)(?! (?:quá|lâu))`,
    `(?:không|chẳng|chả|khỏi|chưa)(?: có| một| để| hề| còn)*(?: một| bất kỳ| bất cứ)? (?:[^.;,:]{1,28} )?nào (?:lại |mà |còn |phải |bị |có |[^.;,:]{1,12} ){0,2}(?:${failures})(?! (?:quá|hơn|trên) [0-9])`,
    `(?:không|chẳng|chưa)(?: có| để| một)* (?:ai|người nào|khách nào|khách)(?: nào)? (?:phải |bị |còn |mà )?(?:${failures})(?! (?:quá|lâu|hơn|trên|đến|tới|[0-9]))`,
    `không (?:để|bắt|khiến) ${people} (?:phải )?(?:chờ|đợi|chờ đợi)(?! (?:quá|lâu|hơn|trên|đến|tới|[0-9]|dài))`,
    'không(?: bao giờ)? (?:làm|khiến) (?:quý )?khách(?: hàng)? (?:phải )?thất vọng',
    'không (?:để )?(?:có |mắc |xảy ra )?(?:bất kỳ |bất cứ |một |dù chỉ một )(?:sai sót|sai lầm|lỗi|sơ suất|nhầm lẫn|gián đoạn|chậm trễ|khiếu nại|phàn nàn|rủi ro|sự cố|thất lạc|lời phàn nàn|đơn|cuộc gọi|phút|giây)(?: [^.;,]{1,12})?(?: nào)?',
    'không (?:hề )?(?:có sai sót|có lỗi|sai sót|sai một ly|sai một li|sai một chữ|sai một đồng|trật một li|tì vết|gián đoạn|ngắt quãng|thời gian chết|trễ một phút|chậm một phút|muộn một phút|trễ dù một phút|rủi ro|sự cố)(?! (?:[0-9]|quá|theo))|không lỗi|zero (?:lỗi|sai sót)',
    `${people} (?:không|chẳng|khỏi)(?: bao giờ)?(?: phải)? (?:chờ|đợi|xếp hàng|lo|lo lắng|phiền|bận tâm)(?=(?! [\\p{L}\\p{N}])| (?:nữa|gì|bao giờ|khi))`,
    // Not a single one, not for a minute.
    `(?:không|chẳng|chưa)(?: bao giờ| từng| hề| khi nào)?(?: để| làm| bị| có| xảy ra| cho)* (?:${misses})(?: \\p{L}+)?(?: (?:dù|dẫu|cho dù))?(?: chỉ)? (?:bất kỳ|bất cứ|lấy một|một|nửa) (?!(?:bước|khâu|thủ tục|quy|dòng|mục|câu|số|phần|chút|lúc|ngày kể|trong|giờ trước))[^.;,:]{2,20}(?: nào)?`,
    `(?:không|chẳng|chưa)(?: có)?(?: một| bất kỳ| bất cứ)?(?: ${people}| ai)(?: nào)? (?:lại |còn |mà )?phải (?:đứng|chen|chen chúc|chen lấn|quay về|quay lại|đi lại|nhịn|bù|về không|ra về|chạy đi chạy lại|lo|lo lắng|phiền)`,
    '(?:hết|khỏi|dứt|sạch|không còn|chấm dứt|trị tận gốc|diệt)(?: hẳn| dứt| sạch| tiệt)? (?:hỏng|hư|đau|mốc|mối|mối mọt|muỗi|gián|chuột|thấm|dột|lỗi|ngứa|hôi|mùi|rò|bệnh|mụn|nám|gàu|lo|sự cố|tiếng ồn|khiếu nại)(?: [^.;,]{1,16})? (?:vĩnh viễn|mãi mãi|trọn đời|suốt đời|hoàn toàn|tuyệt đối|100(?: )?%|một lần và mãi mãi)',
    'đã (?:\\p{L}+ ){1,3}(?:là|thì) (?:hết|khỏi|dứt|không bao giờ|chẳng bao giờ|không hề|khỏi lo|chỉ có tốt)[^.;,]{0,24}',
    `(?:hài lòng|vừa lòng|ưng ý|đúng giờ|đúng hẹn|đạt|đậu|đỗ|khỏi|khỏi bệnh|an toàn|thành công|giải quyết|được trả lời|phục vụ|có chỗ|đáp ứng|như ý)[^.;:]{0,40}?,? (?:không (?:trừ|sót|chừa|thiếu|bỏ) (?:một |bất kỳ )?(?:ai|người nào|khách nào|ngày nào|chuyến nào|trường hợp nào|suất nào|đơn nào)|không (?:có )?ngoại lệ|trăm (?:người|lần|chuyến|ca) như một|mười lần như chục)`,
    // A thing or a customer, never with a failure of any kind.
    `(?<=${things}(?: [^.;,:]{1,24})? )(?:không bao giờ|chẳng bao giờ|chưa bao giờ|không khi nào|chẳng khi nào)(?! (?:được|nên|để|đổ|dùng|bật|mở|xả|mang|cho|bán|chở|nhận|đặt|trộn|rời|phải))(?: \\p{L}+){1,4}`,
    `${always} (?:tìm|gặp|nhận|mua|gọi|liên hệ|đặt|lấy|có|kịp|đến|về|ra|vào|được)(?: \\p{L}+)? (?:thấy|được|ra|đúng|đủ|ngay|kịp|nơi|đầy đủ|hàng mới)(?! (?:quy định|luật))`,
    // A hundred per cent.
    `(?:100(?: )?%|một trăm phần trăm|trăm phần trăm|mười mươi)(?: là| các| số| toàn)? (?:[^.;,:|]{2,28} )?(?:${states}|hài lòng|đúng giờ|đúng hẹn|đúng hạn|thành công|hữu cơ|tự nhiên|organic|thật|chính hãng|nguyên chất|thiên nhiên|không lỗi|hoàn hảo|chất lượng|uy tín|tin cậy|nguyên vẹn|từ thiên nhiên)(?! (?:[^.;,]{0,16} )?(?:trong|trước) [0-9])`,
    // Guarantees.
    `(?:cam kết|cam đoan|đảm bảo|bảo đảm|quả quyết|dám chắc|chắc chắn|hứa chắc|đoan chắc|thề|xin thề|bao|khẳng định|dám khẳng định)(?: rằng| là| sẽ| với [^.;,]{1,16})? (?:[^.;,:]{1,32} )?(?:hài lòng|vừa lòng|ưng ý|thỏa mãn|khỏi(?: bệnh| hẳn| dứt| lo)?|hết (?:bệnh|đau|hôi|mụn|mối|thấm)|thành công|không đau|không phai|đậu|đỗ|(?:rẻ|tốt|thấp|nhanh|ngon|bền|an toàn) nhất(?! có thể)|an toàn tuyệt đối|100(?: )?%|một trăm phần trăm|tuyệt đối|vĩnh viễn|trọn đời|không (?:bao giờ )?(?:có |xảy ra |mắc |để xảy ra |một )?(?:sai sót|lỗi|gián đoạn|chậm trễ|thất lạc|trễ|sự cố|nhầm lẫn|hỏng|hư|mất|rủi ro|phiền|đắt hơn|ở đâu)|như mới|không đâu)`,
    '(?:cam kết|đảm bảo|bảo đảm|cam đoan|hứa)(?: rằng| là| sẽ)? (?:100(?: )?%|tuyệt đối|hoàn toàn|chắc chắn)',
    '(?:chắc chắn|nhất định|thế nào|kiểu gì|bảo đảm|đảm bảo)(?: sẽ| cũng)* (?:hài lòng|được giải quyết|được đáp ứng|giải quyết được|có hàng|đúng hẹn|làm hài lòng|khỏi|vừa ý|ưng|mê|thành công|tìm (?:ra|được)|sửa được)|chắc (?:cú|như bắp|như đinh đóng cột)|ăn chắc|một trăm phần trăm|trăm phần trăm như một',
    // Complete satisfaction, meeting every wish.
    `(?:đáp ứng|thỏa mãn|chiều|làm vừa lòng|giải quyết|xử lý|trả lời)(?: được| ngay)? ${every} (?:yêu cầu|nhu cầu|mong muốn|kỳ vọng|đòi hỏi|vấn đề|thắc mắc|khiếu nại|sự cố|khó khăn|câu hỏi|khách|sở thích|nguyện vọng)(?! (?:[^.;,]{0,24} )?(?:trong|trước|chậm nhất|qua|bằng|theo) )`,
    '(?:hài lòng|thỏa mãn|yên tâm|ưng ý|sạch|chính xác|an toàn|bảo mật|tin cậy|trung thực|riêng tư|tươi|đúng|kín|hoàn hảo)(?: một cách)? (?:tuyệt đối|hoàn toàn|100(?: )?%|trọn vẹn|một trăm phần trăm|trăm phần trăm|mười mươi)',
    '(?:hoàn toàn|tuyệt đối|100(?: )?%) (?:hài lòng|yên tâm|chính xác|an toàn|không có (?:lỗi|sai sót)|đúng hẹn|đúng giờ|tin cậy|bảo mật|không sai|vô khuẩn|vô trùng|sạch|tươi|tự nhiên|hữu cơ)',
    'tuyệt đối(?! (?:không|cấm|tuân|nghiêm|đừng|giữ|chấp hành|bí mật|kín|của|và|hóa))',
    // Nobody is cheaper or better.
    '(?:rẻ|tốt|ngon|nhanh|thấp|đẹp|bền|tươi|an toàn|uy tín|lớn|chất lượng|phải chăng)(?: và \\p{L}+)? nhất (?:trên |ở |tại |cả |toàn |trong )?(?:thị trường|thành phố|Hà Nội|Sài Gòn|TP|Việt Nam|khu vực|khu phố|vùng|nước|quận|huyện|tỉnh|miền|thế giới|phố|chợ|xứ|địa bàn|ngành)',
    '(?:không|chẳng) (?:nơi|đâu|ai|chỗ|hãng|cửa hàng|tiệm|quán)(?: nào)? (?:\\p{L}+ )?(?:rẻ|tốt|ngon|nhanh|bằng|sánh|hơn|qua mặt|có được)(?: hơn| kịp| bằng| nổi| được)?',
    '(?:số một|số 1|bậc nhất|độc nhất vô nhị|vô địch|vô đối) (?:Việt Nam|cả nước|miền|thị trường|Hà Nội|Sài Gòn|thế giới|khu vực|thành phố)',
    // At any time, at any price.
    '(?<=(?:phục vụ|hỗ trợ|trả lời|liên hệ|liên lạc|gọi|giúp|giúp đỡ|sẵn sàng|có mặt|tư vấn|tiếp|giải đáp|có người)[^.;]{0,24} )(?:vào )?(?:bất cứ|bất kỳ|bất kể) (?:khi|lúc|giờ|thời điểm|thời gian|giờ giấc)(?: nào)?(?: trong ngày)?',
    '(?<=(?:phục vụ|hỗ trợ|trả lời|giúp|giúp đỡ|sẵn sàng|có mặt|tư vấn|giải đáp|có người|túc trực|đón|chờ)[^.;]{0,24} )(?:suốt ngày đêm|bất kể ngày đêm|ngày cũng như đêm|không kể ngày đêm|mọi lúc|mọi thời điểm|mọi giờ)',
    'mọi lúc,? mọi nơi|mọi nơi,? mọi lúc|24/7 không (?:gián đoạn|ngừng|nghỉ|ngắt)',
    'vô điều kiện|không có gì là không thể|không gì là không thể|khách (?:hàng )?là (?:thượng đế|số một|vua)|khách hàng (?:luôn|luôn luôn) (?:đúng|là thượng đế|là số một|hài lòng)',
    'liên tục(?: 24/24| 24/7| suốt \\p{L}+| quanh năm)?(?: giờ)?,? không (?:gián đoạn|ngừng|ngắt|mất|cúp|nghỉ)(?: quãng)?(?: một (?:giây|phút|giờ))?',
    'ngay (?:từ )?lần (?:gọi |liên hệ |khám |sửa )?đầu(?: tiên)?,? (?:mọi lúc|lần nào cũng vậy|không sai|100(?: )?%)',
    '(?:trăm|mười|vạn) (?:\\p{L}+ )?(?:như một|như mười)|lần nào như lần nấy|trước sau như một|còn nguyên(?: vẹn)?(?: như lúc gửi)?, (?:trăm|không)|không (?:có )?trường hợp (?:nào )?ngoại lệ',
    'trọn đời(?! (?:sản phẩm|của sản phẩm|máy))|vĩnh viễn không|mãi mãi không|không bao giờ (?:cũ|lỗi thời)|một đi không trở lại',
  ],
  medium: [
    'không (?:có |chấp nhận )?(?:bất kỳ |trường hợp )?ngoại lệ(?: nào)?',
    'trong mọi (?:hoàn cảnh|tình huống)',
    'không giới hạn(?! (?:ở|bởi|trong))|vô hạn',
    'luôn(?: luôn)? (?:nhanh|chu đáo|hiệu quả|tốt|tận tình|kịp thời|cập nhật|mang (?:lại|đến|tới)|đem (?:lại|đến|tới)|giữ (?:lời|đúng))',
    'hoàn toàn(?= (?:đúng|phù hợp|chính xác|đáp ứng|chủ động))',
    'không bao giờ(?= (?:bỏ cuộc|tăng giá|thu thêm))',
    '(?:bằng|với) mọi giá',
  ],
  low: [
    'luôn luôn|luôn',
    'không bao giờ',
    'tuyệt đối không',
    '100(?: )?%',
    'hoàn toàn',
    'mọi|tất cả',
    'đảm bảo|bảo đảm|cam kết',
    'trong mọi trường hợp',
    '(?:bất cứ|bất kỳ|bất kể) (?:khi|lúc|thời điểm) nào',
  ],
  except: [
    ...ruleContexts,
    ...plainContexts,
    ...resultContexts,
    ...sceneContexts,
    ...totalContexts,
    ...tellingContexts,
    // What is hoped for, avoided or striven for is not vouched for.
    `(?<!không )(?:để|nhằm|giúp|sao cho|mong|hy vọng|hạn chế|tránh|phòng khi) (?:${people} )?(?:khỏi|không phải|khỏi phải|không còn|đỡ|không bị|không ai|ai cũng)(?: [^.;,:]{0,40})?`,
    '(?:cố gắng|nỗ lực|phấn đấu|hướng tới|hướng đến|đặt mục tiêu|mong muốn)(?: hết sức)?(?: để)? [^.;,:]{1,60}',
    // Conduct and prohibition: these may be absolute.
    'luôn(?: luôn)? (?:đeo|mang(?! (?:lại|đến|tới))|mặc|chào|giữ(?! (?:lời|đúng))|tôn trọng|lịch sự|xin lỗi|nói|xưng|khóa|đóng|ghi|hỏi|kiểm tra|mỉm cười|lắng nghe|trung thực|đội|rửa|đặt|để|dùng|đứng|nhìn|gõ|báo cáo|đọc|bật|tắt|cất)',
    '(?:không|chẳng) bao giờ (?:chia sẻ|tiết lộ|tranh cãi|cãi|quát|nhận|đưa|hứa|ngắt lời|cúp máy|yêu cầu mật khẩu|hỏi|nói|đổ lỗi|chê|bán|gửi|cho mượn|cho|tự (?!động|nhiên|hỏng|tắt|ngắt)\\p{L}+|để (?:thú|chó|mèo|cửa|xe|máy|trẻ|dao|chìa|hồ sơ|két|thuốc|tiền|đồ|hàng|bếp|thực phẩm|màn hình|điện thoại)|đọc|mở|uống|ăn|hút|dùng|sử dụng|lấy|cầm|chạm|rời|bỏ(?! (?:khách|rơi|chuyến|lỡ|sót|qua|cuộc))|tự ý|đăng|viết|la|mắng|lớn tiếng|thu|bấm|chụp|quay|ký thay|dừng xe|đỗ|đậu xe|chở|vượt|rẽ|bật|tắt|đổ|xả|vứt|treo)(?! (?:khách (?:chờ|đợi)|trễ|nhầm|sai|chậm|muộn|thiếu|hàng (?:trễ|nhầm|hỏng)|lời))[^.;,]{0,30}',
    '(?:không|chẳng|chưa) bao giờ (?:quên|lơ là|chậm trễ trong việc) (?:xin|chào|hỏi|cảm ơn|nói|khóa|ghi|đeo|mang|rửa|đóng)',
    '(?:tuyệt đối |nghiêm )(?:không(?! (?:có (?:chuyện|cảnh|tình trạng)|để xảy ra|xảy ra|bao giờ (?:sai|trễ|hỏng)))|cấm|tuân thủ)',
    'không (?:để )?(?:mất|lỡ|sai|sót|thiếu) một (?:bước|chữ ký|chìa khóa)|(?:nhân viên|nhân sự|cán bộ|thợ|tài xế|bảo vệ|giáo viên|học viên|khách|người|ai|ca trực|phiếu|hồ sơ|hóa đơn|xe|cửa)[^.;]{0,24} (?:phải|không được|bị cấm|cấm|đều cần)(?! (?:hài lòng|được (?:giải quyết|trả lời)))[^.;]{0,60}không (?:có )?(?:ngoại lệ|trừ (?:một )?ai)|không ai (?:phải|bị) (?:chịu trách nhiệm|phạt|kỷ luật)',
    '(?:khách hàng|quý khách|bạn|người dùng|người mua|khách|người bệnh|chủ tài khoản)(?: vẫn| cũng)? (?:có thể|được|có quyền|được quyền)[^.;]{0,40}(?:bất cứ lúc nào|bất kỳ lúc nào|bất kể lúc nào|mọi lúc|bất kỳ khi nào|bất cứ khi nào|vào bất kỳ thời điểm nào|bất kỳ thời điểm nào)',
    '(?:bảo hành|thẻ|hội viên|thành viên|phí) trọn đời',
    'hoàn toàn (?:miễn phí|tự nguyện|tự động|khác|mới)',
    '(?:giá trị|nhiệt độ|độ ẩm|số|đa số|sai số|trị|cao độ) tuyệt đối',
    'luôn(?: luôn)? (?:rẻ|cao|thấp|nhiều|ít|nhanh|lớn|nhỏ|đắt|sớm|muộn|đông|dài|ngắn|nặng|nhẹ|chậm) hơn(?! (?:mọi|bất|chợ|nơi khác|chỗ khác|đối thủ|hẹn|cam kết|hứa|bên ngoài))[^.;,]{0,24}',
    '(?:không|chẳng) bao giờ bị (?:hỏi|ép|buộc|tính (?:phí|thêm|tiền)|thu|phạt|chê|mắng|đuổi|gạ|bắt|xét|ghi|quay|chụp|bán|gọi tên)[^.;,]{0,24}',
    'không giới hạn (?:ở|bởi)|bao gồm nhưng không giới hạn',
    '(?:100(?: )?%|tất cả|mọi|toàn bộ|từng|mỗi)(?: các)? (?:nhân viên|hồ sơ|cửa hàng|nhân sự|trưởng ca|cán bộ|thợ|bác sĩ|công chức|nhân công|cửa|thiết bị|phòng|xe|lô hàng|lô|bếp)[^.;]{0,40}(?:được (?:đào tạo|tập huấn|kiểm tra|khám|lưu|lập|ghi|khóa|kiểm định|bảo dưỡng)|phải|trước|tham gia)',
    'hoàn (?:lại )?(?:toàn bộ|100(?: )?%)|(?:hoàn|trả|giảm|miễn|đền|bù|bồi thường|đặt cọc|thanh toán|cọc|tặng)(?: lại)? (?:khách )?100(?: )?%|100(?: )?% (?:giá|số tiền|tiền|phí|học phí|cước|giá trị|học bổng|vốn)|(?:cotton|len|da|lụa|gỗ|nhôm) 100(?: )?%|100(?: )?% (?:cotton|len|da|lụa|gỗ|polyester)',
    '(?:lối thoát|lối đi|thoát hiểm|bình chữa cháy|cửa thoát|đường thoát|thang bộ|cầu dao|hành lang thoát)[^.;]{0,40}',
    'nếu (?:có )?(?:bất kỳ|bất cứ)|không phải lúc nào|không nhất thiết|chưa chắc|không chắc chắn',
    '(?:không|chưa|chẳng)(?: thể| dám)? (?:cam kết|cam đoan|đảm bảo|bảo đảm|hứa|khẳng định)[^.;]{0,60}',
    'đảm bảo an toàn cho (?:nhân viên|khách)|giấy (?:bảo đảm|cam kết)|thư bảo đảm',
    '(?:theo|trong|tại) (?:Điều|Luật|Nghị định|Bộ luật|khoản)[^.;]{0,60}|quyền (?:được )?(?:[^.;,]{1,20} )?tuyệt đối',
    '(?:nếu|khi|trường hợp|hễ) (?:[^.;,:]{1,24} )?(?:không|chưa|chẳng)(?: có)? (?:\\p{L}+ )?(?:ai|khách|nhân viên|người|nơi|kênh|cách|phương án)(?: nào)?[^.;,]{0,20}',
    'nếu (?:quý )?(?:khách|khách hàng|người \\p{L}+|bệnh nhân)[^.;,:]{0,24}',
  ],
};
