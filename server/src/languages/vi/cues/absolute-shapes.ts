/**
 * More shapes of Vietnamese overpromises: `đã hẹn là đến`, `không thấm, không dột`, `kiểu gì cũng xong`, `vá rồi không xì lại`, `không chừa
 * tin nào`, `ai cũng có ghế ngồi`. Each ends in an outcome, or in a mishap denied.
 */
import { failures, outcomes, states } from './absolute-outcomes.ts';
import { unmeasured } from './words.ts';

/** Those who are served. */
const served =
  '(?:(?:quý )?khách(?: hàng)?|quý vị|bạn(?: đọc)?|bà con|ai|người (?:mua|dùng|gọi|bệnh|dân|thuê|học|đọc|nhà|gửi|già)|bệnh nhân|cư dân|hội viên|hành khách|thực khách|du khách|phụ huynh|học (?:viên|sinh)|bé|em|cụ|gia đình|gia chủ|cô dâu|hộ|nhà|chủ (?:nuôi|xe|nhà|hộ))';

/** Who works here. */
const workers =
  '(?:nhân viên|thợ|tài xế|bảo vệ|lễ tân|thu ngân|bác sĩ|điều dưỡng|giáo viên|cô giáo|cán bộ|ca trực|người trực|hướng dẫn viên|phụ xe|kỹ thuật viên|thủ thư|thủ kho|bếp trưởng|tiếp viên)';

/** The house speaking of itself. */
const house = '(?:chúng tôi|chúng ta|tiệm|quán|công ty|cửa hàng|xưởng|đội|nhà xe|phòng khám|hợp tác xã|trung tâm|thợ|tổ|bếp|trạm|hãng)';

/** Mishaps, with those of goods and bodies. */
const mishaps = `(?:${failures}|sẹo|mùi|tiếng ồn|độc|tác dụng phụ|rủi ro|xù|co rút|co|bạc màu|phai màu|xuống màu|bám bẩn|trầy xước|trầy|xước|xì|tái|tái phát|tái lại|cong vênh|cong|vênh|mọt|mối mọt|mối|gãy rụng|rụng|dị ứng|kích ứng|trơn trượt|tràn|ngập|úng|chuột|gián|muỗi|chậm lụt|cãi vã|va đập|rung lắc|say|xóc|hụt|sứt|mẻ|khóc|bó tay)`;

/** Fixing things. */
const fixing = '(?:sửa|vá|chữa|trị|diệt|xử lý|trám|hàn|thông|dán|may|khâu|đóng|lắp|giặt|sơn|khám|mổ|nhổ|làm|rửa|ghép|thay|lợp|xây|chống thấm)';

/** Patterns of high level. */
export const shapes: readonly string[] = [
  // Mended once, it stays so.
  `${fixing}(?: [^.;,: ]{1,8}){0,3} (?:là |thì |rồi |xong )+(?:không|chẳng|khỏi|hết)(?: bao giờ| còn| hề| phải| bị| lo)* [^.;,: ]+(?: [^.;,: ]+)? (?:lại|nữa)`,
  `(?:không|chẳng|chả)(?: hề| bao giờ| còn| bị| phải)* ${mishaps} (?:lại|trở lại|thêm lần nào|lần nào nữa)(?=(?! [\\p{L}]))`,
  // Once promised, it is done.
  `(?<!(?:nếu|khi|khách|lúc) )đã (?:hẹn|nhận(?: lời| việc)?|hứa|nói|cam kết|giao|làm|sửa|đến|gửi|tới|ra tay|bắt tay)(?: [^.;,: ]{1,8}){0,2} (?:là|thì|ắt) (?:sẽ |phải )?(?:đến|làm(?: được| tới)?|xong|đúng|giao|giữ|tới|có|khỏi|chắc|được việc|đẹp|bền|trả|ra trò|ra hồn|êm|ngon|(?:không|chẳng)(?: bao giờ| có| để| bị)* ${mishaps})(?=(?! [\\p{L}])|,| (?:ngay|liền|tới nơi|đúng|lời|hẹn|hẳn))${unmeasured}`,
  `(?:chỉ có|chỉ) (?:sớm|đúng|đủ|dư|tốt|hơn|khỏe|lời|vui|đẹp|thắng|lên)(?: [^.;,: ]{1,8})?,? (?:không|chẳng|chứ không|chưa|chưa bao giờ)(?: bao giờ| hề)?(?: có)? [^.;,: ]+`,
  `(?:thế nào|kiểu gì|trước sau gì|cách này hay cách khác|bằng cách này hay cách khác|thể nào)(?: rồi)?(?: [^.;,:]{1,12})? cũng (?:sẽ |phải )?(?:có|được|xong|tìm|ra|tới|đến|giao|kịp|đúng|khỏi|giúp|ổn|sửa|lo|đậu|đỗ|vừa|ưng|đẹp|lành)(?! (?:lỗi|phạt|phải|bị))(?: [^.;,:]{1,16})?${unmeasured}`,
  // Neither this nor that.
  `(?<!${workers}(?: [^.;,:]{1,20})? )(?:không|chẳng|hết)(?: bị| có| hề)? ${mishaps}(?:,| và| mà| cũng) (?:không|chẳng|hết)(?: bị| có| hề)? (?:${mishaps})(?! (?:quá|hơn|trên) )`,
  `hoàn toàn (?:không|chẳng)(?: có| bị| gây| phải| hề)* (?:${mishaps})|nói không với (?!(?:rác|nhựa|thuốc lá|ma túy|rượu|bia|túi|ly|ống|hàng|đồ|quà|phong bì|thuốc|bạo|tiền|hoa hồng|chất|phẩm)(?![\\p{L}]))[^.;,:]{2,20}`,
  // None left out.
  `(?<!(?:kiểm|đếm|soát|rà|lau|quét|dò|ghi|xem|đọc)(?: [^.;]{1,40})? )(?:không|chẳng) (?:chừa|trừ|chê|từ chối|ngại|quản|bỏ rơi|bỏ mặc|phụ|bó tay trước) (?:một |bất cứ |bất kỳ )?(?:[^.;,: ]+ ){0,2}(?:nào|ai)(?=(?! [\\p{L}]))`,
  `(?:không|chẳng|chả)(?: có)? (?:thứ|điều|món|cái|vật|việc|chuyện|lời|đồ) (?:gì|nào|chi)(?: [^.;,:]{1,24})? (?:bị(?! (?:cấm|thu|phạt))|phải (?:chờ|làm lại|bỏ)|mất|hỏng|hư|thiếu|sai|trễ|thất lạc|lạc|làm (?:phiền|khó)|lọt|khó)(?: [^.;,:]{1,16})?`,
  `(?:mười|trăm|chục|nghìn|ngàn|vạn) \\p{L}+(?: [^.;,:]{1,16})?, [^.;,:]{2,28} (?:cả|đủ|trọn|đúng|hết|được|tròn) (?:mười|trăm|chục|nghìn|ngàn|vạn)(?=(?! [\\p{L}\\p{N}]))`,
  // Each customer has what he came for; each is let in.
  `(?:ai|${served} nào|(?:mọi|tất cả|từng|mỗi)(?: các)? ${served})(?: [^.;,:]{1,24})? (?:đều|cũng|luôn)(?: sẽ)? (?:có|còn|đủ) (?:ghế|chỗ|bàn|phòng(?! (?:ốc|vệ))|xe(?! đẩy)|giường|vé|việc|suất|phần|cơm|bữa|nước (?:dùng|uống|sạch|nóng)|điện|mạng|kết quả|tiến bộ|nụ cười|niềm vui|chốn|đường về|lối ra|quà|kỷ niệm|giấc ngủ|mái ấm|hàng)(?! (?:riêng theo|số))(?: [^.;,:]{1,16})?${unmeasured}`,
  `(?:\\p{L}+ nào|ai|(?:mọi|tất cả|từng|mỗi) [^.;,:]{2,24})(?: [^.;,:]{1,24})? (?:đều|cũng) được (?:duyệt|chấp thuận|chấp nhận|thông qua|chữa|cứu|giúp|lo|nhận lời|toại ý|đền đáp|lấp đầy|gỡ|hóa giải|xoa dịu)(?=(?! [\\p{L}\\p{N}])| (?:ngay|hết|cả|trọn))`,
  `(?:mọi|tất cả|muôn|bao)(?: [^.;,:]{1,28})? (?:đều |cũng |sẽ |cứ )*(?:đã )?(?:có|để|là của) ${house} (?:lo|gánh|đỡ|giúp|nghĩ|chịu|gỡ)(?: [^.;,:]{1,10})?`,
  `(?:giữ|lo|đáp|gìn giữ|chu) trọn(?! (?:gói|ngày|tháng|giá|bộ|năm|tuần))(?: (?:lời|từ|hết|mọi|vẹn)(?: [^.;,: ]{1,8}){0,4})?`,
  `${served} (?:không|chẳng|khỏi|hết|đâu)(?: phải| cần| cần phải| còn phải)+ (?:bận tâm|lo|nghĩ|động tay|nhấc tay|chạy|đụng|đi lại|nhọc|phiền|làm gì|sờ|quay lại|gọi lại|năn nỉ|hỏi lại|nhắc|mất công|chờ|đợi|xếp hàng|sợ|tìm đâu|đắn đo)(?! (?:quá|hơn|trên|lâu|thủ tục|phí))(?: [^.;,:]{1,16})?${unmeasured}`,
  `(?:đăng ký|đặt (?:lịch|chỗ|bàn|trước)|ghi danh|nộp đơn|gửi yêu cầu|nhắn một tin|gọi một cuộc|gọi (?:xe|taxi|thợ|món|đồ)|bấm nút|mở ứng dụng) là (?:sẽ )?(?:được|có|chắc)(?! (?:tham gia|vào|dự|mượn|dùng|thi|miễn|giảm|tặng|tích|cấp|phiếu|số|mã|gửi|ghi|xác nhận|tính|báo|quyền|phép))[^.;,:]{2,28}${unmeasured}`,
  // There where you are.
  `(?:gọi|đứng|ở|cần|hẹn|hư|hỏng|kẹt|đi|tới|đến)(?: ở| tới| đến)? đâu,? (?:[^.;,: ]{1,8} ){0,3}(?:đón|giao|tới|sửa|có|đến|phục vụ|chở|an toàn|sạch|vui|yên)(?: [^.;,: ]{1,6})? (?:ở |tại |tới |đến )?(?:đó|đấy|nấy)`,
  '(?:nói|đọc|viết|chở|in|may|tìm|mua|học|hát|vẽ|dịch|nấu|trồng|xây|nhận|giặt|chữa|sửa) được (?:hết|tất|tuốt|tất cả|mọi thứ|mọi loại)(?=(?! [\\p{L}]))',
  `(?:có|còn) ${house}(?: [^.;,: ]{1,8})? (?:là|thì) (?:có|còn|hết|xong|yên|khỏi|được|ổn)(?: [^.;,:]{1,16})?`,
  // Even then; always to the point.
  `(?:ngay cả|kể cả|đến cả|cả) (?:khi|lúc|vào|trong|giữa|giờ|ngày|mùa|đêm)? ?[^.;,:]{2,24} (?:cũng|vẫn)(?: luôn| sẽ| đều)* (?:có (?:chỗ|xe|người|hàng|bàn|thợ)|đúng (?:giờ|hẹn)|thông|êm|vắng chờ|không (?:phải )?(?:chờ|đợi|kẹt|hết|thiếu)|${states}|${outcomes})${unmeasured}`,
  `(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng) (?:về|đến|ra|tới|chạy|giao|lên|cập|trả|chuyển|vào|đón|phát|bay)(?: [^.;,: ]{1,8})? (?:đúng (?:giờ|hẹn|ngày|hạn|lịch|phút|chỗ|nhà|tủ|người|ý|nơi)|đủ|kịp|sớm hơn hẹn|trước hẹn|đều|êm|mạnh|trúng)${unmeasured}`,
  '(?:bảo đảm|đảm bảo|cam kết|hứa|cam đoan)[^.;:]{0,40}(?:,| và) (?:nếu )?không (?:đẹp|khỏi|ưng|hài lòng|đúng|sạch|ngon|vừa) (?:không lấy|trả lại|hoàn|đền)[^.;,]{0,20}',
  '(?:xem|coi|ăn|nghe|đến|tới|ghé|mua|dùng|thử|đi|ở|học|mặc)(?: [^.;,: ]{1,8})? (?:một|1) lần (?:là |đều |cũng |rồi )*(?:nhớ|mê|ghiền|nghiện|quay lại|trở lại|muốn|thích|yêu)(?: [^.;,:]{1,16})?',
];
