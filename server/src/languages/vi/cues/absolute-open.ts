/**
 * Vietnamese totalities with an open end: whatever becomes of everybody, or never happens, is an outcome, unless the words name what staff
 * do, what is forbidden, what is put on record, or whom a rule is for.
 */
import { acts } from '../actors.ts';
import { failures, outcomes, states } from './absolute-outcomes.ts';
import { unmeasured } from './words.ts';

/** Who works here: of them an absolute tells conduct. */
const workers =
  '(?:nhân viên|thợ|tài xế|bảo vệ|lễ tân|thu ngân|thủ quỹ|quản lý|bác sĩ|điều dưỡng|giáo viên|cô giáo|ca trực|cán bộ|người trực|tổ trưởng|trưởng ca|kỹ thuật viên|hướng dẫn viên|đầu bếp|phụ bếp|tổng đài viên|giao hàng|shipper|phụ xe|kế toán|chúng tôi|công ty|đội ngũ|tiếp viên|bếp|phục vụ)';

/** Times at which work is done: `every morning`, `each shift`. */
const occasions = '(?:ca|ngày|hôm|sáng|trưa|chiều|tối|đêm|tuần|tháng|quý|năm|lúc|giờ|khi|lần|buổi|kỳ|đợt|vụ|thứ|phiên|mùa|cái|thế|thứ|gì|chỗ|nơi)';

/** Duties, records, equipment and scope, as they follow `always`, `each` and `all`. */
const rules =
  '(?:phải|nên|cần|được|bị|không|chưa|chẳng|chỉ|có|cấm|treo|nghỉ|lưu|thuộc|nằm|trong|bằng|là|do|như|theo|qua|tại|ở|từ|vào|bắt đầu|kết thúc|tan|khai giảng|điểm danh|chịu|nộp|mua|học|thi|trang bị|gắn|ghi|dán|đánh số|đeo|đội|mặc|kiểm|cân|báo|xin|chào|cười|mỉm|lịch|hỏi|nhắc|từ chối|họp|tắt|khóa|gõ|đóng dấu|' +
  'ăn|uống|ngủ|chụp|khai|cởi|rời|lên|xuống|ngồi|đứng|đỗ|đậu|chạy (?:lúc|hai|từ)|vậy|thế|hết hạn|sử dụng|dựa|căn cứ|áp dụng|hiệu lực|tính|vẫn|sẽ (?:bị|phải|được)|quay|đến (?:hạn|lúc)|về (?:kho|quầy|văn)|sang|chia|gồm|bao gồm|dành|đi kèm|kèm|hai|ba|một|[0-9]|cùng|đồng ý|xuất|quẹt|bỏ|cất|xếp|che|cách|cao|dài|rộng|nặng|' +
  'niềm nở|lễ phép|ân cần|nhã nhặn|tươi cười|nhẹ nhàng|bình tĩnh|kiên nhẫn|trung thực|thẳng thắn|cẩn thận|tôn trọng|im lặng|xưng|gọi|bước|nhìn|để|đổ|bật|cắm|rút|chạm|cầm|hút|la|quát|mắng|cãi|tự ý|hứa|đoán|đùa|bàn|tiết lộ|nhận|cho|chở|bán|vứt|ném|đốt|xả|pha|trộn|thay|dừng|rẽ|vượt|lùi|ép|giục|giữ|mang|đem|đưa|lấy|rửa|lau|quét|quên (?:xin|chào|khóa)|' +
  'dự|tham gia|tham dự|xem|tra|khử|tiệt trùng|sát trùng|đăng|in|kẹp|cột|buộc|gấp|rót|chiết|nối|đấu|lắp|tháo|phơi|sấy|hấp|luộc|ngâm|ướp|vo|đun|chốt|nhập|tải|bấm|nghe|vẽ|bôi|phủ|trải|gom|nhặt|chồng|chất|bốc|dỡ|vác|khiêng|kéo|đẩy|dắt|dẫn|tiễn|canh|gác|trông|coi|tập|luyện|thực hành|diễn tập|ra (?:ngoài|khỏi|về|cửa|cổng)|đi|vào|cử|bầu|chọn|thuê|mượn|vay|ứng|tạm|hủy|xóa|sửa đổi|thay đổi|ban hành|công khai|niêm|bảo mật|khám|tiêm|chích|cắt|nhốt|nuôi|tưới|trồng|bón|hái)';
const notRules = `(?!(?:${rules}|${acts})(?![\\p{L}]))`;

/** Words up to the end of a clause. */
const rest = '[^.;,:]{2,32}';

/** Scenes of the utmost. */
const extremes =
  '(?:nửa đêm|giữa đêm|đêm khuya|đêm giao thừa|giao thừa|mùng một|ba mươi Tết|gà gáy|trời sập|trời long đất lở|bão giật|bão táp|bão lớn|động đất|giữa rừng|trên núi|đỉnh núi|đỉnh đèo|ngoài đảo|hang cùng ngõ hẻm|cùng trời cuối đất|góc biển|chân trời|xó xỉnh|vùng sâu|vạn dặm|tận cùng|hẻm nhỏ|hẻm cụt|mưa rào|nắng cháy|giờ tan tầm|cuối năm|ngày rằm)';

/** Patterns of high level. */
export const openTotalities: readonly string[] = [
  // Every one of them, whoever.
  `(?<!(?:${occasions}|nếu|khi|của|cho|với|bởi|từ) )(?!(?:${occasions}|${workers}|xe|phòng|máy|thùng|bao|hộp|chai|đơn|phiếu|hồ sơ|cửa|tủ|kho|học viên|hộ|tờ|sổ|cuốn|người) nào)\\p{L}+ nào (?:[^.;,:]{1,20} )?(?:cũng|đều)(?: sẽ)? ${notRules}${rest}${unmeasured}`,
  `(?<!(?:${workers}|không|nếu|khi|của|cho|với) )ai (?:[^.;,:]{1,16} )?cũng(?: sẽ| đều)? ${notRules}(?!(?:biết|hiểu|như|có thể) )${rest}${unmeasured}`,
  `(?:mọi|tất cả|muôn|mỗi|từng|hết thảy|toàn bộ|cả (?:nhà|lớp|đoàn|phố|xóm))(?: (?:các|những))?(?! (?:${workers}|khoản|thay đổi|chi phí|hồ sơ|hóa đơn|phiếu|chìa|lần|ca|cuộc họp|tài liệu|dữ liệu|thông tin|giao dịch))(?: [^.;,:]{1,40})? (?:đều|luôn|cũng)(?: sẽ)? ${notRules}${rest}${unmeasured}`,
  `(?<!(?:${workers})(?: [^.;,:]{1,16})? )(?:lúc nào|khi nào|bao giờ|giờ nào) cũng(?: sẽ| đều)? ${notRules}(?!(?:sẵn lòng|vui|tươi tỉnh|tử tế|lịch|mở|bận|gọn|đúng mực) )${rest}${unmeasured}`,
  // Never, of things and customers.
  `(?<!(?:${workers})(?: [^.;,:]{1,20})? )(?:không|chẳng|chả|chưa|hổng) (?:bao giờ|khi nào|hề biết|hề|đời nào) (?:biết )?${notRules}(?!(?:phải (?:trả|nộp|đóng)|hết hạn|hoàn lại|hoàn tiền|chia|tiết|lộ|lẫn) )\\p{L}+(?: [^.;,:]{1,20})?${unmeasured}`,
  `(?<!(?:${workers})(?: [^.;,:]{1,20})? )(?:không|chẳng|chả|chưa) ${notRules}\\p{L}+(?: \\p{L}+){0,2} bao giờ(?=(?! [\\p{L}\\p{N}]))`,
  `(?:không|chẳng|chả|chưa)(?: hề| từng)? biết (?:đến |tới )?(?:hai chữ|ba chữ|mấy chữ|cái gọi là|thế nào là|mùi|cảnh) [^.;,:]{2,24}|(?:không|chẳng|chưa)(?: hề| bao giờ)? biết (?:mệt|cạn|mỏi|nghỉ|hỏng|chán|đói|trễ|thua|từ chối)(?: [^.;,:]{1,12})?`,
  // Not one of them.
  `(?:không|chẳng|chả|chưa)(?: có| để| bỏ| từng| hề| làm| chịu)* (?:sót|bỏ sót|lỡ|nhỡ|trượt|thua|thất bại|quên|mất|hỏng|sai|trễ|chê|ngán|ngại|bó tay trước|chào thua|bỏ cuộc) (?:[^.;,:]{2,20} )?nào(?=(?! [\\p{L}\\p{N}])| (?:cả|hết|dù|mà|trong|của))`,
  `(?:không|chẳng|chả|chưa) có (?!(?:nhân viên|thợ|tài xế|ai) )\\p{L}+(?: \\p{L}+)? nào (?!(?:được|phải|khác|cho|để|trong|của|về|quá|mang|trái|vượt) )(?:[^.;,:]{1,14} )?(?:bị|chịu|phải (?:về|chờ|đợi|lo|bỏ|đứng|nhịn)|không|thiếu|hỏng|trễ|sai|buồn|chán|khóc|lỡ|rơi|bỏ (?:khách|rơi|lại|dở|sót)|để (?:khách|lọt|sót)|làm (?:phiền|mất|hỏng|khổ)|khiến|(?:đến|tới|về) (?:muộn|trễ|tay)|xuống|gãy|dang dở|ra về|về không|ế|ôi)(?: [^.;,:]{1,20})?`,
  `không (?:một|chút|tí|nửa|gợn một|mảy may) (?:hạt|giọt|vết|mẩu|mảnh|sợi|cọng|góc|gợn|tì|tì vết|dấu|đốm|lỗi|mùi|tiếng|bụi|sai sót|trục trặc|sự cố|vướng mắc|thiếu sót|hạt sạn|sơ suất|lần trễ|lần lỗi|ngấn|nếp|kẽ|vệt)(?: \\p{L}+){0,2}(?=(?! [\\p{L}\\p{N}]))`,
  `(?:không|chẳng|chả|chưa|hổng)(?: hề| bao giờ)? (?!(?:nhận|thu|xin|ăn|uống|hút|cầm|đòi|lấy|hỏi|nói|gửi|giữ) )\\p{L}+(?: \\p{L}+)? lấy (?:một|nửa|được một)(?: \\p{L}+){1,3}`,
  `không (?:một )?(?:ai|em|bé|bạn|khách|người|học trò|học viên|hành khách|cụ|gia đình)(?: nào)? (?:bị|còn|rơi|rớt|lạc|thiếu|tụt|phải (?:về|khóc|ngồi|đứng)|không|chưa) (?!(?:đăng ký|nộp|trả|đội|có vé) )${rest}`,
  // Even at the end of the world.
  `${extremes}(?: [^.;,:]{1,24})?,? (?:[^.;,:]{1,16} )?(?:cũng|vẫn)(?: sẽ| đều)? (?!(?:phải|không được|nên|cần|được|nghỉ|đóng|tính|áp|thu|từ chối|báo|ghi|đăng|nộp|ký|khai|chờ|khóa|lấy|xếp|tắt|mang|theo)(?![\\p{L}]))${rest}${unmeasured}`,
  `(?:dù|dẫu|mặc cho|bất chấp|cho dù) (?!(?:một|chỉ|là|đã)(?![\\p{L}]))[^.;,:]{2,28}, (?!${workers}(?![\\p{L}]))[^.;,:]{2,20} (?:vẫn|cũng) ${notRules}${rest}${unmeasured}`,
  `(?:có |dẫu |dù )?(?:trời sập|trời long|đất lở|sấm sét|bão giật)(?: [^.;,:]{1,10})? (?:cũng|vẫn) (?!(?:phải|không được) )${rest}`,
  '(?:giữa|tận|nơi|vùng|bản|rẻo|hẻm|ngõ|đảo)(?: \\p{L}+){1,3} (?:cũng|vẫn) (?:có (?:người|xe|thợ|hàng|sóng|nước)|tới|đến|giao|nhận được)(?: [^.;,:]{1,16})?',
  // All worries are ours.
  '(?:(?:quý )?khách(?: hàng)?|bạn|quý vị|chủ nhà|cô dâu|phụ huynh|gia đình|bà con|cô dâu chú rể|gia chủ|người thuê|hành khách) chỉ (?:việc|cần|còn việc|có việc|còn mỗi việc|mỗi việc|phải) (?:ngồi|nghỉ|tận hưởng|thư giãn|thảnh thơi|ung dung|nằm|gật|cười|vui|thong thả|mở cửa đón|xách vali|tay không)(?: [^.;,:]{1,20})?',
  '(?:mọi (?:thứ|việc|chuyện|lo toan)|phần còn lại|hết thảy|tất tật|tất tần tật|mọi bề)(?: [^.;,:]{1,8})?(?:,)? (?:cứ |đã )?(?:có |để )?(?:chúng tôi|tiệm|quán|xưởng|đội|thợ|khỏi)(?: [^.;,:]{1,8})? (?:lo(?: (?:trọn|hết|tất|tuốt|liệu|xong))?|nghĩ|gánh)(?: [^.;,:]{1,8})?',
  // We can do everything.
  '(?<!(?:cách|biết|tự) )(?:giải|giải quyết|chữa|trị|sửa|làm|đáp ứng|chiều|chiều lòng|gỡ|gỡ được|lo|tìm|cân|khắc phục|vượt qua|chinh phục|đánh bay|khử|thấu hiểu|thỏa mãn|hóa giải|tháo gỡ|đánh bật|xóa tan|hiện thực hóa|làm hài lòng)(?: được| trọn| hết| sạch| tận gốc)? (?:mọi|tất cả|bất kỳ|bất cứ|muôn|hết thảy|tất tần tật)(?: (?:các|những|loại|thứ))? (?!(?:thủ tục|quy trình|hồ sơ|việc được giao) )[^.;,:]{2,28}' +
    unmeasured,
  // No sooner said than done, as good as new.
  `(?:chưa (?:kịp )?(?:hỏi|nói|gọi|mở lời|đặt|ngồi|yêu cầu|cất tiếng|nghĩ)|vừa (?:nghĩ|ới|mở miệng)|mới (?:nghĩ|mở miệng))(?: [^.;,:]{1,12})? (?:đã|là đã|là)(?: (?:có|được|nhận|thấy|tới|xong)) ${rest}`,
  `(?:${states}|đẹp|sáng|êm|mạnh|khỏe|sắc|mịn|trắng|đậm|chạy)(?: [^.;,:]{1,12})? (?:hơn|như|chẳng khác|không khác|y)(?: gì| cả| hệt)? (?:lúc|hồi|khi|ngày|thuở|ly|chiếc|đêm|bữa|cái|miếng) (?:mới|đầu|đầu tiên|còn mới|xuất xưởng|vừa)(?: [^.;,:]{1,12})?`,
  `(?:uống|dùng|thoa|xoa|uống thử|ăn|cắt|may|sửa|giặt|ngâm|bước|soi|nghe|nếm|mặc|đi|đặt lưng|mở|bật|chạm|vào|xong|tới đây|đến đây|qua đây|đói|mệt|đau|hỏng|khát|cần)(?: \\p{L}+){0,4} là (?!(?:phải|ghi|báo|gọi|lập|nhận phiếu|được) )(?:thấy (?:nhẹ|khỏe|ngon|đẹp|hết|ưng|mát|dễ chịu|khác)|ưng|lui|mê|mê ngay|khỏe|nhớ|có (?:ăn|chỗ|người|thuốc|thợ|nước|phòng)|sạch|hết|dứt|ngủ|chạy|êm|khỏi|lành|trắng|sáng|vừa|đẹp)(?: [^.;,:]{1,12})?${unmeasured}`,
  // In every season, for generations.
  `(?:xanh tốt|xanh|chảy|chảy đều|nở hoa|ra trái|mát|ấm|${states})(?: [^.;,:]{1,12})? (?:bốn mùa|quanh năm|suốt bốn mùa|ba đời|đời này qua đời khác|cả đời cháu|muôn đời)`,
  '(?:dùng|xài|bền|ở|đi|mặc|chơi|truyền|hưởng) (?:được )?(?:ba|bốn|mấy|trăm|ngàn|nghìn) (?:đời|kiếp|năm)(?! (?:kinh nghiệm|tuổi|nay|qua|tới|đầu))',
  '(?:cả|khắp|toàn) (?:nước|vùng|xứ|thành phố|tỉnh|quận|phố|chợ|miền \\p{L}+|thị trường)(?: này)?,? (?:không|chẳng|chả|hiếm|khó|chưa)(?: có| tìm)?(?: ra)? (?:ai|đâu|nơi|chỗ|nhà|tiệm|quán|hãng)(?: nào)?(?: [^.;,:]{1,20})?',
  `(?:${failures}) (?:là (?:chuyện|điều|từ|việc) )?(?:không (?:bao giờ )?(?:có|tồn tại|xảy ra)|không thể có|chưa từng có)(?: ở đây| tại đây| trong từ điển[^.;,]{0,16})?`,
  `(?:${outcomes}|như ý|hợp ý|vừa chân|hợp chân|bình yên)(?: [^.;,:]{1,12})?,? (?:bất kể|không kể|chẳng kể) (?:ai|lúc nào|ở đâu|giờ giấc|nơi đâu|sang hèn|xa gần|lớn nhỏ)`,
  // None walks away unhappy; what cannot be is no matter here.
  `(?:chưa|không|chẳng|chả)(?: có)?(?: một)? (?:ai|khách nào|người nào|vị khách nào|gia đình nào)(?: \\p{L}+){0,2} (?:ra về|rời|bước ra|đi khỏi|quay đi|về nhà|về)(?: \\p{L}+){0,2} (?:mà|với|trong) (?!(?:phiếu|thẻ|đồ) )${rest}`,
  '(?:là|thành) (?:chuyện|điều|việc) (?:không (?:có|thể|bao giờ có|tưởng)|xưa rồi|xưa cũ|của (?:quá khứ|ngày xưa|hôm qua)|chưa từng có)(?: [^.;,:]{1,12})?',
  `(?<!(?:nếu|khi|hễ|trường hợp|lúc)(?: [^.;,:]{1,30})? )(?:không|chẳng|chả)(?: (?!(?:nhịn|chịu|kham)(?![\\p{L}]))\\p{L}+){1,3} nổi(?! (?:tiếng|bật|lên|danh|thì))(?: [^.;,:]{1,16})?`,
  '\\p{L}+ (?:đâu|gì|nấy) (?:được|trúng|sạch|đẹp|hết|lành|khỏi) (?:đó|đấy|nấy)',
  '(?:lần|chuyến|ngày|bữa|khi|năm) nào cũng (?:vậy|thế|như một|như nhau|như lần đầu|y vậy)(?=(?! [\\p{L}\\p{N}]))',
  `nào (?:hỏi|cần|gọi|tìm|muốn|đặt|mua|kiếm|thèm)(?: [^.;,:]{1,10})? (?:cũng|đều|là) (?:có|còn|được|sẵn|thấy|ra)(?! (?:phiếu|số|mã|thẻ|hóa đơn|lịch))(?: [^.;,:]{1,14})?${unmeasured}`,
  '(?:khỏi|hết|không còn) bao giờ (?:phải )?[^.;,:]{2,20}',
  '(?<![\\p{L}] )(?:trăm|mười|chục|nghìn|ngàn) \\p{L}+(?: \\p{L}+){0,2},? (?:thì )?(?:cả |đủ |đúng |đều )?(?:trăm|mười|chục|nghìn|ngàn) \\p{L}+ [^.;,:]{2,20}',
  // Whatever, wherever and however long, and still no harm.
  `(?:khắp (?:nơi|thế giới|nước|năm châu)|bao lâu|bao xa|mấy năm|mười năm|trăm lần|ngàn lần|cả (?:đời|năm|ngày)|suốt (?:đời|năm|ngày|mùa)|quanh năm)(?: [^.;,:]{1,16})?,? (?:cũng |vẫn )?(?:không|chẳng|chưa)(?: bao giờ| hề| bị| phải| có| một| còn)* (?:${failures}|lạc|cúp|mòn|gãy|hao|phai màu|xuống màu)(?: [^.;,:]{1,16})?`,
  '(?:ăn|mặc|dùng|học|làm|nói|mua|chọn|nghe|uống|đeo|gửi|sửa) (?:gì|đâu|kiểu gì|món gì|cái gì|thứ gì) cũng (?:ngon|đẹp|vừa|hợp|giỏi|xong|thích|sướng|tốt|êm|vui|mê|hời|rẻ|lành)(?: [^.;,:]{1,12})?',
  '(?:vào|đến|tới|lên)(?: \\p{L}+){0,3} (?:khóc|buồn|lo|mệt|đau|nhăn|cau|ủ rũ|bực|ốm)[^.;:,]{0,10},? (?:ra|về|xuống)(?: \\p{L}+){0,2} (?:cười|vui|khỏe|tươi|hết|nhẹ|khoan khoái)(?: [^.;,:]{1,12})?',
  `(?:chưa|không|chẳng|chả|hổng)(?: từng)?(?: có)?(?: một)? ai (?:bị |phải |còn |từng |nghe |thấy |gặp |mà |hề |lại )*(?:ướt|đói|lạnh|đau|chờ|đợi|lạc|buồn|chán|than|chê|kêu|phàn nàn|trễ|thất vọng|mất|say|ngã|khóc|thiệt|một (?:tiếng|lời)|cau|nhăn|bực|hối|hối hận|tiếc|khát)(?! (?:thì|nếu|khi))(?: [^.;,:]{1,16})?(?! thì)`,
  `(?:không|chẳng|chả)(?: có)?(?: một)? (?:\\p{L}+ ){1,3}nào (?:[^.;,:]{1,20} )?mà (?:không|chẳng|chưa|phải|bị|còn|thiếu) (?!(?:được|có (?:chữ|phiếu|số)) )[^.;,:]{1,20}`,
  '(?:không|chẳng|chả) (?:tiếng (?:động|ồn)|mùi|hạt bụi|giọt \\p{L}+|ánh nắng|con muỗi|kẻ \\p{L}+|vết \\p{L}+|cơn \\p{L}+) nào (?:lọt|đánh thức|quấy|len|thoát|chạm|lay|làm|bám|qua|vào|ở lại|còn|sót)(?: [^.;,:]{1,16})?',
  '(?:không|chẳng|chả)(?: hề| bao giờ)? (?:phí|mất|lãng phí|thất thoát|đi đâu|hao|tốn oan|tốn)(?: \\p{L}+){0,3} (?:một|nửa) (?:cắc|xu|đồng|hào|phút|giọt|hạt)(?: [^.;,:]{1,10})?',
  `(?:${states}|mềm|đều|nóng|giòn|thơm|ngọt|đẹp|chu đáo)(?: [^.;,:]{1,10})? từ [^.;,:]{2,16} (?:cho )?(?:đến|tới) [^.;,:]{2,16}(?:cuối|chót|sau cùng|cuối cùng)`,
  '(?:không|chẳng|chả|khỏi)(?: bao giờ| hề| phải)* (?!(?:thu|tính|nhận|in|cấp|phát|bảo hành|được|gia hạn|tuyển|quá)(?![\\p{L}]))(?:\\p{L}+ ){1,3}(?:lần|đến lần|tới lần) (?:hai|thứ hai|nữa)(?! (?:thì|trong))',
  '(?:không|chẳng|chả) (?:đâu|nơi đâu|nơi nào|chỗ nào|ở đâu) (?:có|bán|làm|dám|sánh)(?: \\p{L}+){0,2}',
  'nào cũng (?:chỉ |đều )?là (?:chuyện nhỏ|chuyện vặt|bậc thầy|cao thủ|chuyên gia|tuyệt tác|tác phẩm|kiệt tác|vàng|khách quý|thượng đế|đặc biệt|nhất|số một|người nhà)(?: [^.;,:]{1,12})?',
  '(?:không|chẳng|chưa)(?: \\p{L}+){0,2} biết [^.;,:]{1,14} là (?:gì|chi)(?! thì)',
  '(?:có )?(?:nằm mơ|mơ|nằm ngủ|nhắm mắt) cũng (?:không|chẳng|thấy|đúng|yên) [^.;,:]{2,32}',
  `(?:chưa|không|chẳng|chả)(?: có)?(?: một)? (?!${workers})(?:\\p{L}+ ){1,3}nào (?:của [^.;,:]{1,16} )?(?:bị|phải chịu|chịu|gặp cảnh|rơi vào cảnh) (?!(?:phạt|kỷ luật|xử|thu|trừ|loại)(?![\\p{L}]))[^.;,:]{2,24}`,
  `(?:chuyện|việc|vướng mắc|khó khăn|trục trặc|vấn đề|bài toán|khúc mắc|tranh chấp) (?:gì|nào|chi)(?: [^.;,:]{1,32})? (?:rồi )?cũng (?:được |sẽ |đều )*(?:dàn xếp|gỡ|xong|giải quyết|ổn|êm|thu xếp|qua|tháo|đâu vào đấy|có cách|có lời giải)(?: [^.;,:]{1,20})?${unmeasured}`,
];
