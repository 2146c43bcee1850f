/**
 * Vietnamese overpromises by their shape: a word that leaves no exception, and what becomes of the customer or the goods. The slots
 * between are open; what staff do, what is forbidden and what is put on record is kept out by name.
 */
import { failures, outcomes, states } from './absolute-outcomes.ts';

/** Those who are served, and what is theirs. */
const served =
  '(?:(?:quý )?khách(?: hàng)?|quý vị|bạn|ai|người (?:mua|dùng|gọi|bệnh|dân|thuê|học|đọc|nhà|già)|bệnh nhân|cư dân|hội viên|hành khách|chủ nuôi|chủ xe|thực khách|du khách|phụ huynh|học viên|học trò|bà con|bé|các cụ|các bé|trẻ|cô dâu)';

/** Who works here: of them an absolute tells conduct. */
const workers =
  '(?:nhân viên|thợ|tài xế|bảo vệ|lễ tân|thu ngân|chúng tôi|công ty|quản lý|bác sĩ|điều dưỡng|giáo viên|ca trực|cán bộ|người trực|tổ trưởng)';

/** Duties, conduct and record: behind a totality they make no promise of an outcome. */
const kept =
  '(?:phải|nên|cần|được (?:phép|ghi|lập|đánh|ký|dán|kiểm|lưu|gắn|phát|cân|cấp|niêm|chụp|quét|đo|xếp|ngồi|vào|mang|hút|đem)|không được|chớ|đừng|hãy|ghi|lập|ký|dán|đánh số|lưu|mang|đeo|đội|mặc|kiểm|rửa|lau|quét|chụp|cân|đo|báo|xin|chào|cười|mỉm|nhẹ|lịch|giữ|hỏi|nói|nhắc|từ chối|xếp hàng|' +
  'họp|đọc|tắt|khóa|đóng|gõ|nộp|đăng|đóng dấu|tính (?:tiền|phí)|thu|ăn|uống|nghỉ|ngủ|trực|có (?:số|mã|phiếu|thẻ|biên|tem|tên|bảng|biển|sổ|hóa|bình|quyền|dây|người (?:phụ|chịu|trực)|chữ|vé|lịch|chuyến|bằng|nhãn|nội quy|giấy|đèn|cửa|tủ|hai|ba|một|[0-9])|như (?:nhau|vậy|thế)|áp dụng|vậy|thế|được)(?![\\p{L}])';

/** A figure close by makes the promise one that can be measured. */
const unmeasured =
  '(?![^.;]{0,40} (?:trong|trước|chậm nhất|muộn nhất|trễ nhất|tối đa|không quá|ít nhất|sau|dưới|trên) (?:vòng )?(?:[0-9]|một|hai|ba|bốn|năm|mười|nửa))';

/** However much. */
const however =
  '(?:mấy|cỡ nào|cỡ mấy|đến đâu|tới đâu|thế nào|đến mấy|tới mấy|ra sao|cách mấy|bao nhiêu|kiểu gì|chừng nào|nhường nào)(?: đi nữa| chăng nữa)?';

/** Something small, of which not even one. */
const bits =
  '(?:hạt|giọt|vết|mẩu|mảnh|sợi|cọng|chút|góc|tiếng|giây|phút|ly|li|phân|tấc|xu|hào|lời|câu|dấu|đốm|chỗ|kẽ|tia|gợn|mảy|tí|tẹo|mùi|con|cánh|lá|ngày|hôm|đêm|bữa|giờ|đồng|lần|ai|khách|người|kiện|món|đơn|chuyến|cuộc|tin|thư|trang|chữ|con số|mũi|nếp|hột|bụi|nhịp)';

/** Ways in which something is missing, left behind or gone wrong. */
const mishaps =
  '(?:có|còn|thấy|sót|mất|lệch|thiếu|lọt|rơi|đau|xước|vương|trễ|chậm|muộn|dính|bám|vướng|để lại|hao|hụt|sai|rò|rỉ|sứt|mẻ|sứt mẻ|trầy|móp|nứt|rớt|đứt|ngắt|khóc|than|phàn nàn|kêu|gợn|lem|nhòe|ố|bỏ sót|bỏ lỡ|lỡ|nhỡ|lạc|thất lạc|xê dịch|xộc xệch|nhầm|phải (?:chờ|đợi|về|quay|lo))';

/** Worries and troubles. */
const troubles =
  '(?:lo|lo lắng|lo âu|nỗi lo|phiền|phiền toái|phiền muộn|phiền hà|rắc rối|bực|bực dọc|mệt mỏi|ưu phiền|vất vả|khó khăn|trở ngại|vết bẩn|mùi hôi|đau đớn|cơn đau|đau nhức|chờ|chờ đợi|chờ chực|đợi|xếp hàng|chen lấn|chen chúc|kẹt xe|mất nước|mất điện|mất mạng|hỏng hóc|trễ hẹn|trễ giờ|lỡ hẹn|lỡ chuyến|mối mọt|nấm mốc|ẩm mốc|thấm dột|chuột bọ|muỗi|gián|chạy đôn chạy đáo|chạy đi chạy lại|đi lại nhiều lần|thấp thỏm|hồi hộp|ngóng|ngóng đợi|canh cánh|tốn kém|hàng giả|hàng nhái|nợ đọng|thủ tục rườm rà)';

/** Patterns of high level. */
export const frames: readonly string[] = [
  // However hard, far or late: it is done all the same.
  `\\p{L}+ ${however},? (?:thì )?(?:[^.;,:]{1,24} )?(?:cũng|vẫn)(?: sẽ| đều)? (?!${kept})[^.;,:]{2,32}${unmeasured}`,
  `(?:dù|dẫu|bất kể|bất chấp|mặc cho|kể cả|cho dù)(?: \\p{L}+){1,6},? (?:[^.;,:]{1,20} )?(?:cũng|vẫn)(?: sẽ| đều)? (?:được |có |rất )?(?:${outcomes}|${states}|tới nơi|đến nơi|có người|chạy)${unmeasured}`,
  // Whatever and wherever.
  `(?:(?:đi|ở|đến|tới|gọi|hỏi|ghé|tìm) )?(?:đến |tới )?(?:đâu|chỗ nào|nơi nào|góc nào) (?:cũng|đều) (?:có sóng|có mạng|có mặt|gặp|thấy|sạch|thơm|mát|tươi|sáng|đẹp|được việc|tới|đến)${unmeasured}`,
  `ai (?:gọi|đến|tới|hỏi|nhắn|ghé|vào|cần|ở|học|dùng|ăn|uống|đi)(?: \\p{L}+)? (?:cũng|đều)(?: sẽ)? (?!${kept})(?:[^.;,:]{1,16} )?(?:gặp|được việc|có người|khen|vui|mê|thích|ưng|khỏe|khỏi|giỏi|cười|hài lòng|muốn quay lại)(?:[^.;,:]{1,16})?${unmeasured}`,
  `${served} (?:nào |ai )?(?:[^.;,:]{1,20} )?(?:cũng|đều)(?: sẽ)? (?:gật đầu|khỏe ra|khỏe lên|tiến bộ|khá lên|giỏi lên|giỏi ra|mỉm cười ra về|cười tươi|nở nụ cười|trầm trồ|tấm tắc|khen|mê|nhớ mãi|muốn quay lại|thành tài|nên người|lớn khôn|đẹp lên|trẻ ra)(?:[^.;,:]{1,24})?`,
  // Not one, not even a bit of one.
  `(?:không|chẳng|chả|hổng)(?: hề| bao giờ| còn| có| bị)* (?:có |còn |thấy )?(?:lấy |dù chỉ |dẫu chỉ |đến )?(?:một|nửa) ${bits}(?: [^.;,:]{1,24})? nào (?!(?:được|phải (?:trả|nộp|ký|mang|khai)|nhận|tự ý|của nhân viên) )[^.;,:]{2,28}${unmeasured}`,
  `(?:không|chẳng|chả|chưa|hổng)(?: hề| để| bao giờ| bị| cho| làm)*(?<!được không) (?:\\p{L}+ )?${mishaps} (?:lấy |dù chỉ |dẫu chỉ |dù |đến |tới )?(?:một|nửa|mảy may|chút) (?:${bits}(?: [^.;,:]{1,16})?|\\p{L}+ (?:nào|nhỏ))(?! (?:phải|trở lên|[0-9]))`,
  `(?:lệch |trễ |sai |chậm |thiếu |mất )?(?:một|nửa|chút) ${bits}(?: [^.;,:]{1,24})? cũng (?:không|chẳng|chả|hổng)(?: hề| bị| thể| ai| phải)? ${mishaps}`,
  // Not even once.
  `(?:không|chẳng|chả|hổng) (?!(?:được|nên|nhận|tự ý|uống|hút|lấy|ăn|nói|rời|bỏ|thu|dùng|sử dụng|đòi|xin|cho|giữ|đi|tiết lộ|chia sẻ|đưa|vào|mở|gửi|ký|nhân viên|ai được)(?![\\p{L}]))[^.;,:]{2,40} (?:dù|dẫu) chỉ (?:là )?(?:một|nửa) \\p{L}+${unmeasured}`,
  // Nobody has to.
  `(?:không|chẳng|chả|hổng)(?: còn)? (?:ai|một ai|(?:vị |quý |một )?(?:khách|hành khách|thực khách|cư dân|phụ huynh|học viên|gia chủ|bệnh nhân|bé|em|cụ|nhà|hộ|gia đình|nhà vườn|xóm|thôn|cuộc gọi|lá thư|lá đơn|đơn|hồ sơ|kiện hàng|chuyến(?: xe)?|người (?:bệnh|dân|mua|gọi|thuê|học|già)) nào|người nào)(?: nào)? (?:còn |lại )?phải (?!(?:trả|nộp|đóng|khai|ký|mang|xuất|đeo|đặt|xác|cung|gửi|có|mua|đăng|cởi|làm thủ|chịu trách|chịu phạt)(?![\\p{L}]))\\p{L}+(?: [^.;,:]{1,20})?`,
  `${served} (?:sẽ |cũng )?(?:khỏi|khỏi phải|hết phải|không còn phải|chẳng phải|không bao giờ phải|chẳng còn phải|khỏi cần)(?: phải)? (?!(?:trả|nộp|đóng|khai|ký|mang|xuất|đặt|thanh toán|chịu phí|mất phí|tốn phí)(?![\\p{L}]))\\p{L}+(?: [^.;,:]{1,24})?`,
  `khỏi(?: phải| cần)? (?:lo nghĩ|bận tâm|lăn tăn|băn khoăn|đắn đo|phải nghĩ|suy nghĩ|ngóng|thấp thỏm|bận lòng|nhọc lòng|áy náy|chạy tới chạy lui|gọi lại|quay lại|xếp hàng|chờ chực)(?: [^.;,:]{1,20})?`,
  `(?:đừng|không việc gì phải|chẳng việc gì phải|không phải|chẳng phải|chẳng cần|không còn phải|hết) (?:lo(?! (?:được|liệu|việc|cho|lót))|bận tâm|thấp thỏm|sợ)(?: \\p{L}+){0,2} (?:${failures}|lại|nữa|gì)(?=(?! [\\p{L}])| (?:nữa|gì|lại))`,
  // The days of trouble are over.
  `(?:hết|không còn|chẳng còn|chấm dứt|dứt|xóa|xóa sổ|khép lại|thoát|thoát khỏi|tạm biệt|vĩnh biệt|từ biệt|giã từ|chia tay|nói lời tạm biệt với|xua tan|quét sạch)(?: hẳn| luôn| ngay)? (?:cảnh|nỗi|thời|chuyện|nạn|mọi|cái|những) [^.;,:]{2,28}`,
  `(?:tạm biệt|vĩnh biệt|từ biệt|giã từ|nói lời tạm biệt với|xua tan|quét sạch|sạch bóng|vắng bóng) ${troubles}`,
  `(?:mọi|muôn|tất cả|toàn bộ|bao nhiêu)(?: những)? ${troubles}(?: [^.;,:]{1,20})? (?:sẽ |đều |cũng )*(?:tan|biến|tiêu|bay|được gỡ|được hóa giải|hết|chấm dứt|qua|lùi|dứt|không còn|êm|xong)(?: \\p{L}+)?`,
  `(?:mọi|muôn|vạn|trăm) (?:việc|sự|bề|đường|chuyện|điều|nẻo|vướng mắc|khúc mắc|trục trặc|bất đồng)(?: [^.;,:]{1,16})? (?:sẽ |đều |cũng |rồi )*(?:trót lọt|suôn sẻ|hanh thông|êm|như ý|thuận lợi|tốt đẹp|trơn tru|êm xuôi|êm đẹp|ổn thỏa|chu toàn|vẹn toàn|thông|đâu vào đấy|gỡ được|xuôi chèo|vuông tròn)(?: \\p{L}+)?`,
  // There is no such thing as.
  `(?:sẽ )?(?:không|chẳng|chả|làm gì|đâu|không đời nào|không khi nào)(?: thể| bao giờ| hề| còn)*(?: có)? (?:có )?chuyện (?!${workers}|nhận|cho |để |mang|hút|uống|nói|cãi)(?:[^.;,:]{2,40})`,
  `(?:không|chẳng|chả) (?:có|còn) (?:lý do|cớ|lẽ)(?: gì| nào)?(?: để| khiến| mà)? ${served}[^.;,:]{1,24}`,
  // None that cannot be done.
  `(?:không|chẳng|chả)(?: có)?(?: một)? (?!ai )(?:\\p{L}+ ){1,3}nào (?:của [^.;,:]{1,10} )?(?:mà |là )?(?:[^.;,:]{1,20} )?(?:bó tay|chịu thua|chào thua|chê|làm khó|bị bỏ ngỏ|bỏ ngỏ|bị bỏ|bị phớt|rơi vào|chìm|trôi|quá khó|quá xa|quá nhỏ|không (?:được |thể )?(?:giải|trả lời|sửa|chữa|gỡ|giao|tìm|xử|tới|đến|làm|hài|ưng|mê|thích|vui))(?: [^.;,:]{1,16})?${unmeasured}`,
  '(?:không|chẳng) (?:có )?(?:gì|điều gì|việc gì|bệnh gì|lỗi gì) (?:là |mà )?(?:[^.;,:]{1,16} )?(?:không|chẳng) (?:thể|làm được|sửa được|chữa được|giải quyết được|lo được|giặt được)',
  // Search as you may.
  '(?:tìm|soi|lục|nhìn|ngó|moi|bói|đào|kiếm|dò|xem)(?: \\p{L}+){0,3} (?:cũng|đều) (?:không|chẳng|chả|khó mà|khó) (?:thấy|ra|có|tìm|gặp)(?: [^.;,:]{1,20})?',
  '(?:không|chẳng|đừng hòng|đừng mong|khó lòng|khó mà|đố ai|có mà) (?:bói|soi|moi|bới|tìm|kiếm|thấy|gặp|đào)(?: đâu)?(?: (?:ra|thấy|được|gặp))* (?:lấy |được )?(?:một |nửa )?(?:hạt|giọt|vết|mẩu|con|chút|lỗi|hạt bụi|chỗ|ai|người|nơi|hơn)(?: [^.;,:]{1,20})?',
  '(?:tìm|kiếm|mua|gặp) đâu (?:ra|cho (?:ra|được)|được)(?: [^.;,:]{1,20})?',
  // Set your mind at rest.
  '(?:yên tâm|an tâm|vững tâm|vững dạ|yên lòng|yên dạ) (?:tuyệt đối|hoàn toàn|trăm phần|mọi bề|mọi điều|cả đời|muôn phần|một trăm)(?: [^.;,:]{1,24})?',
  `(?:tuyệt đối|hoàn toàn) (?:yên tâm|an tâm|tin tưởng|hài lòng|vừa lòng|yên lòng)(?: [^.;,:]{1,24})?`,
  '(?:cứ việc |cứ |chỉ việc |chỉ còn việc )?(?:kê|gối) (?:cao (?:gối|đầu)|đầu cao)(?: [^.;,:]{1,16})?|(?:ăn no|ăn ngon),? ngủ (?:yên|kỹ|ngon)|cứ (?:thế )?mà ngủ (?:ngon|yên)',
  // Best of all.
  '(?:rẻ|ngon|nhanh|bền|tốt|đẹp|sạch|xịn|êm|uy tín|chính xác|lẹ|mát|mềm|đúng giờ|tươi|chuyên nghiệp|tận tâm) nhất(?: (?:ở|trong|tại|của))?(?: (?:cái|cả|toàn))? (?:khu|vùng|quận|phố|thành phố|tỉnh|huyện|xã|phường|chợ|nước|Việt Nam|miền|thị trường|làng|thế giới|ngành|Sài Gòn|Hà Nội|đất|xứ|con đường|thị trấn|thị xã|Đông Nam Á)(?: \\p{L}+){0,2}',
  '(?:không|chẳng|chả|khó)(?: có)? (?:đâu|ai|nơi nào|chỗ nào|nhà nào|đối thủ nào|(?:tiệm|quán|hãng|xưởng|chỗ|nơi|bên|cửa hàng|công ty|phòng khám|trung tâm|nhà xe) \\p{L}+(?: [^.;,:]{1,16})?|(?:tiệm|quán|hãng|xưởng|bên|cửa hàng|công ty|trung tâm) nào)(?: [^.;,:]{1,16})? (?:bằng|sánh|hơn|bì|địch|theo kịp|qua|qua mặt|vượt|qua nổi|rẻ hơn|nhanh hơn|tốt hơn|ngon hơn|làm được như)(?: [^.;,:]{1,16})?',
  'có một không hai|độc nhất vô nhị|vô đối|không đối thủ|(?:đứng đầu|số một|số 1|nhất nhì) (?:khu|vùng|quận|phố|thành phố|tỉnh|cả nước|thị trường|miền \\p{L}+|trong (?:ngành|vùng|phố))',
  // For good, for a lifetime.
  `(?:bền|chạy|dùng|xài|êm|sáng|trắng|thơm|đẹp|kín|khít|mát|yên tâm|hết lo|khỏi lo|hài lòng)(?: \\p{L}+){0,3} (?:cả đời|trọn đời|suốt đời|muôn đời|mãi mãi|mãi về sau|vĩnh viễn|đời đời)`,
  `(?:cả đời|suốt đời|trọn đời|muôn đời|từ nay|từ đó|từ giờ) (?:[^.;,:]{1,12} )?(?:không|khỏi|chẳng|hết|chẳng còn|không còn|không bao giờ)(?: phải| bị| còn)* (?:lo|${failures})(?: [^.;,:]{1,20})?`,
  `(?:chỉ |sau )?(?:một|1) (?:lần|lượt|buổi|cuộc gọi|lớp|liều|phát|nốt nhạc)(?: \\p{L}+)? (?:là|là đã|đã) (?:ra|đẹp|khỏi|hết|sạch|lành|xong|mê|vừa|trắng|sáng|bóng|thơm|nhớ|chạy|êm|thấy|nói được|biết|giỏi|thông|dứt|đâu vào đấy)(?: [^.;,:]{1,16})?${unmeasured}`,
  // To the last one, to the very figure.
  `(?:${states}|${outcomes}|vừa lòng|ấm|giòn|thơm|đậm|chu đáo|êm)(?: [^.;,:]{1,16})? (?:đến|tới)(?: tận)? (?!(?:ngày|tháng|năm|giờ|tuần|trang|bến|trạm|buổi|chuyến|khách) (?:cuối|chót))(?:\\p{L}+ ){1,2}(?:cuối cùng|cuối|chót|sau chót|sau cùng)(?: [^.;,:]{1,12})?`,
  `(?:đúng|chuẩn|chính xác|khớp|vừa)(?: (?:đến|tới))?(?: từng)?(?<=từng) (?:phút|giây|đồng|xu|li|ly|gram|gam|milimét|centimét|hào|cắc|hạt|sợi)(?: một)?`,
  '(?:không|chẳng|chả) (?:hề |bao giờ )?(?:xê dịch|suy suyển|sứt mẻ|chệch đi đâu|lệch đi đâu)(?: (?:một|nửa|chút|đi đâu)(?: [^.;,:]{1,12})?)?',
  // To a man.
  `(?:${states}|${outcomes}|vui|khỏe|khen|giỏi|cười|mê|thích)[^.;:]{0,40}?,? (?:không (?:trừ|sót|chừa|thiếu) (?:một |bất kỳ )?(?:ai|người nào|khách nào|một ai)|không (?:có )?ngoại lệ|(?:trăm|mười|chục) \\p{L}+ như (?:một|chục|trăm))`,
  '(?:trăm|mười|chục|nghìn|ngàn) \\p{L}+(?: \\p{L}+){0,2},? (?:thì )?(?:cả |đủ |đúng )?(?:như một|(?:mười|trăm|chục|nghìn|ngàn)(?: \\p{L}+){1,3} đều)(?: [^.;,:]{1,20})?',
  '(?:chỉ (?:có|toàn)|toàn|toàn là) (?:lời khen|khen|hài lòng|nụ cười|niềm vui)(?: [^.;:]{1,20})?|không (?:có )?(?:một )?lời (?:chê|trách|phàn nàn|than)(?: nào)?',
  // For certain.
  `(?<!(?:kiểm tra|buộc|đậy|khóa|xem|cho|đặt|thật|gói|đóng) )(?:chắc chắn|nhất định|dứt khoát|đương nhiên|thế nào cũng|kiểu gì cũng|đảm bảo|bảo đảm|cam đoan|cam kết)(?: là| rằng)?(?: sẽ)? (?:đậu|đỗ|lên lớp|lên điểm|thắng|vui|có chỗ|có hàng|có xe|hài lòng|ưng|mê|khỏi|lành|hết|thành công|gặp|tìm được|nhận được câu|ra trường|đẹp|vừa ý|xong|đúng hẹn|đúng giờ|có việc làm)(?! [\\p{L}]+ (?:hạn|cách ly))(?: [^.;,:]{1,16})?${unmeasured}`,
  `(?:cam đoan|bảo đảm|đảm bảo|cam kết|thề|hứa|bao) (?:[^.;,:]{1,28} )?(?:mà )?(?:không|chẳng)(?: bao giờ| hề| thể| còn)? (?:thấy |bị |có |còn |để |phải |một )*(?:${failures}|${troubles}|khóc|sợ|ngứa|hôi|sẹo|tốn)(?: [^.;,:]{1,16})?${unmeasured}`,
  `nói là làm,? [^.;:]{1,28}|(?:chưa|không|chẳng) (?:bao giờ |hề |khi nào )?(?:sai lời|thất hứa|nuốt lời|lỗi hẹn|sai hẹn|thất tín)`,
  // Day and night.
  `(?:suốt ngày đêm|ngày đêm|thâu đêm|bất kể ngày đêm|ngày cũng như đêm|24/24|24/7|từng giây từng phút)(?! qua (?:số|đường))[^.;:]{0,20},? (?:gọi|cần|ới|hú|nhắn|bấm)(?: \\p{L}+)? là (?:có|lăn|tới|đến|đi|chạy|bắt|nghe|xong)(?: [^.;,:]{1,12})?`,
  `(?:gọi|cần|ới|hú|nhắn|bấm|alo)(?: (?:một tiếng|một câu|cái))? là (?:có (?:ngay|liền|mặt|thợ|xe|người)|lăn bánh|tới (?:ngay|liền|nơi)|đến (?:ngay|liền)|xong)${unmeasured}`,
];
