/**
 * Vietnamese overpromises by subject and outcome: every one of them is served, gets it and goes home well; somebody is there whenever one
 * calls; what we vouch for is how the customer will feel. What is forbidden, owed by staff or put on record is kept out below.
 */
import { failures, outcomes, states } from './absolute-outcomes.ts';

/** Those who are served, and what is theirs. */
const served =
  '(?:(?:quý )?khách(?: hàng| trọ| thuê| lẻ| quen| mới| đoàn)?|quý vị|bạn(?: đọc)?|bà con|người (?:mua|dùng|gọi|bệnh|dân|thuê|học|đọc|nhà|gửi|xem|tập)|bệnh nhân|cư dân|hội viên|thành viên|hành khách|chủ (?:nuôi|xe|nhà|hộ)|thực khách|du khách|phụ huynh|học (?:viên|sinh|trò)|bé|em|cụ|gia đình|hộ|nhà|độc giả|cô dâu)';

/** Who works here. */
const workers =
  '(?:nhân viên|thợ|tài xế|bảo vệ|lễ tân|thu ngân|bác sĩ|điều dưỡng|giáo viên|cô giáo|cán bộ|viên chức|kỹ thuật(?: viên)?|người (?:trực|phụ trách|của chúng tôi)|tổng đài(?: viên)?|thủ thư|cứu hộ|xe|đội(?: [^.;,: ]{1,8}){0,2}|chúng tôi|tiệm|quán|công ty|cửa hàng|phòng khám)';

/** Words of a totality before and after its noun. */
const all =
  '(?:mọi|tất cả|hết thảy|tất thảy|toàn bộ|toàn thể|từng|mỗi|100(?: )?%|một trăm phần trăm|trăm phần trăm|muôn|cả trăm)(?! (?:khi|lần|ca|ngày|tuần|tháng|năm|quý(?! khách)|buổi|lúc|đợt|giờ|nhân viên|thợ|tài xế|cán bộ|cuộc họp|nhân sự))';
const evenly = '(?:đều|cũng|luôn|luôn luôn|nhất định|chắc chắn)(?: sẽ| phải)?';

/** A figure close by makes the promise one that can be measured; a rule or way behind it makes it a rule. */
const unmeasured =
  '(?![^.;]{0,40} (?:trong|trước|chậm nhất|muộn nhất|trễ nhất|tối đa|không quá|ít nhất|sau|dưới|trên|từ|lúc|vào) (?:vòng |cùng |lúc )?(?:[0-9]|một|hai|ba|bốn|năm|sáu|mười|nửa|ngày|buổi|ca|tuần))';
const unruled = '(?! (?:theo|bằng|qua|tại|như nhau|như|cùng|với giá|đúng quy|đúng mục|bởi|do|có thu|một lần|hai lần|nếu|khi|tối đa|[0-9]))';

/** What customers are given: passive acts that are an outcome. */
const given =
  '(?:tiếp(?! tục)|đón(?: tiếp)?|chào đón|phục vụ|giúp(?: đỡ)?|trả lời|hồi âm|hồi đáp|phản hồi|giải đáp|giải quyết|xử lý|đáp ứng|chăm sóc|chăm bẵm|lắng nghe|chữa (?:khỏi|lành)|cứu|sửa (?:xong|được|khỏi)|giao (?:đúng|đủ|tận|ngay)|toại nguyện|như ý|việc|chiều|lo (?:chu|trọn|đủ|hết)|thỏa nguyện|tìm (?:thấy|ra)|hoàn (?:trả )?(?:nguyên|đủ)|nhấc máy|bắt máy|nghe máy|nối máy|xếp chỗ|vào ngay|khám ngay|ngồi|bảo vệ tuyệt đối|an toàn|hài lòng|tôn vinh)';

/** What is allowed, owed, handed out or put on record in the passive; any other passive of everybody is a promise. */
const routine =
  '(?:phép|quyền|ghi|lập|lưu|kiểm|cân|đo|đếm|dán|đánh|gắn|niêm|in|ký|duyệt|chụp|quay|quét|phân|xếp|gửi|gọi|báo|thông báo|cấp|phát|mượn|dùng|sử dụng|vào|ra|tham gia|dự|bầu|biểu|nghỉ|hưởng|trả|giảm|tặng|miễn|bảo hiểm|bảo hành|bảo mật|đào tạo|học|dạy|tập huấn|huấn luyện|mời|nhắc|yêu cầu|đề nghị|thay|giặt|lau|rửa|khử|tiệt|vệ sinh|dọn|quét dọn|bọc|đóng|gói|che|khóa|tính|quy|chuyển|nhập|mã hóa|sao|đối|rà|xem|công|đọc|tối đa|tối thiểu|một|hai|ba|bốn|năm|mười|[0-9]|hỏi|xin|chọn|đổi|hủy|hoàn(?! (?:hảo|mỹ))|bố trí|giao (?:việc|cho|nhiệm|ca)|trang bị|lắp|đặt|bảo dưỡng|bảo trì|thử|đăng|mang|đem|ngồi|đỗ|đậu|ưu tiên|coi|hiểu|gia hạn|bán|mua|áp dụng|nhận|thu|cộng|trừ|tích|đeo|mặc|buộc|treo|cất|để|bảo quản|ướp|nấu|rang|thẩm|giám|theo dõi|đánh giá|khám sức|tiêm|chấm|xét|lấy|nộp|thanh toán|chia|đối xử|thông qua|soạn|viết|vẽ|may|kê|tư vấn|giữ (?:kín|bí mật|riêng|lại|trong)|giải thích|hướng dẫn|giới thiệu|chào|tuyển|bàn giao|kèm|xác nhận|xác minh|tiếp nhận|làm (?:từ|bằng|theo|ở)|hẹn|sấy|phơi|ủi|bơm|sạc|nạp|cắt|tỉa|bón|tưới|cho|tự|quyết|góp|nói|trình|phản ánh|khiếu)(?![\\p{L}])';

/** How somebody sleeps, leaves or arrives. */
const motions = '(?:ngủ|ăn|nghỉ|về|rời|ra|đi|lên|xuống|vào|đến|tới|sang|trở|bước|ngồi|quay|khởi hành|cập)';
const wellbeing =
  '(?:ngon(?: giấc| miệng| lành)?|yên(?: giấc| ổn| lòng)?|khỏe(?: mạnh| khoắn| re)?|vui(?: vẻ| tươi| cười)?|bình an|bình yên|an toàn|mãn nguyện|hài lòng|êm(?: ái| xuôi| đẹp)?|đúng (?:giờ|hẹn|lịch|từng phút)|kịp(?: giờ)?|nguyên (?:vẹn|lành|đai nguyên kiện|xi|si)|hớn hở|rạng rỡ|tươi cười|phấn khởi|hồ hởi|nhẹ nhõm|thảnh thơi|no nê|ấm (?:lòng|bụng|cúng)|khô ráo|đầy (?:tay|túi)|suôn sẻ|trót lọt|đến nơi đến chốn|lành lặn|trọn vẹn|thỏa (?:thích|thuê|lòng))';

/** Getting a thing done at last: `lấy được bằng`, `tìm ra việc`, `về đích`. */
const achieved =
  '(?:(?:lấy|tìm|mua|đặt|nói|viết|đọc|bơi|lái|gọi|gặp|nhận|giữ|xin|làm|thi|chữa|sửa|giải|đi|vào|có|nghe|học|bán|thuê|kiếm|leo|ghi|chạm|giành|đòi|thu|giảm|tăng|khôi phục|cứu|đạt) (?:được|đậu|đỗ|khỏi|xong|trúng|thấy|ra(?! (?:ngoài|khỏi|về))|nổi|sạch|đủ)(?! (?:phép|quyền|phiếu|giấy hẹn|mã|số|hóa đơn|các khoản|tiền trước|sổ))|lấy bằng|ra nghề|ra trường|thành (?:nghề|thạo|công|tài|người)|về đích|cán đích|lên tay|tiến bộ|vượt qua|đỗ đạt|tốt nghiệp|dứt điểm|khít khao|toàn mỹ|mỹ mãn|viên mãn|rực rỡ|thăng hoa|mê mẩn|mê tít|khoái|(?:nhìn|nghe|thấy|đọc|xem) (?:rõ|trọn|hết|thấy|được)|khấm khá|làm ăn (?:khấm khá|phát đạt|được)|phất lên|phát (?:tài|đạt)|ăn nên làm ra|no ấm|ấm no|sung túc|thoát nghèo|nên (?:vợ|đôi|người)|mẹ tròn con vuông|hạnh phúc|sống (?:khỏe|vui|lâu)|thích thú|khen nức|trầm trồ|ưng|xiêu lòng|say mê)';

/** Whatever may become of one of them. */
const ends = `(?:${states}|mượt(?: mà)?|trơn tru|chuẩn|quay (?:lại|trở lại)|trở lại|ghiền|(?:bắt đầu|kết thúc|khởi hành|diễn ra|ra lò|mở màn|chạy|cất cánh|rời bến|giao|xong|hoàn thành|tới|đến|về|trả)(?: [^.;,: ]{1,8})? đúng (?:giờ|hẹn|phút|hạn|lịch|kế hoạch|ngày|tiến độ|từng)|được (?:[^.;,: ]{1,8} )?${given}${unruled}|được (?!${routine})[^.;,: ]+${unruled}|(?:không|chẳng)(?: hề| bao giờ| bị| phải| có| còn| một)* ${failures}(?! (?:phí|tiền|cước|gì thêm))|có (?:[^.;,: ]{1,8} ){1,2}(?:${states}|ưng ý|như ý)|được hưởng (?:dịch vụ|sự)|${motions}(?: [^.;,: ]{1,9}){0,4} ${wellbeing}|${achieved}|${wellbeing}|hết (?:lo|đau|bệnh|phiền|buồn|ngứa|mỏi|hôi)|đâu vào đấy|có (?:kết quả|hồi âm|lời đáp|lời giải|cách (?:gỡ|giải)|người (?:nghe|đón|tiếp|giúp|lo|trả lời|ra)|chỗ|đủ|ngay|liền|hàng|mặt)|tới (?:tay|nơi|đích)|đến (?:tay|nơi|đích)|như mơ|như ý|hoàn hảo|hoàn mỹ)`;

/** Asking for service. */
const asks =
  '(?:cần(?! (?:phải|thiết|thêm))|gọi|ới|hỏi|nhắn|bấm(?: chuông| nút)?|muốn|nhờ|lên tiếng|hô|alo|kêu|nhấn chuông|gõ cửa|tìm đến|ghé|bước vào|đặt chân|tới|đến)';

/** Being there when asked. */
const there =
  '(?:có mặt|tới(?: nơi| liền| ngay)?|đến (?:nơi|liền|ngay|tận)|ra (?:tiếp|đón|mở|giúp|ngay)|chạy (?:tới|đến|ra|qua)|lên đường|giúp|tiếp|xuất hiện|sẵn sàng|bắt máy|nghe máy|nhấc máy|trả lời|đáp lời|túc trực|ở (?:bên|đó|đây|cạnh)|phục vụ|đón|lăn bánh|hỗ trợ|bên cạnh|chờ sẵn|có ngay)';

/** Whenever. */
const whenever =
  '(?:(?:vào |bất cứ |bất kỳ |bất kể |dù |dẫu )?(?:lúc|khi|giờ|hôm|ngày|đêm|bữa|thời điểm|phút) nào|bao giờ|mọi (?:lúc|khi)|bất kể (?:giờ giấc|ngày đêm|lúc nào)|nửa đêm|đêm hôm|khuya khoắt|tờ mờ sáng|ngày lễ|ngày Tết)';

/** Patterns of high level. */
export const totals: readonly string[] = [
  '(?<! )ai (?:[^ .;,]+ ){1,4}(?:cũng|đều) (?:có|được|vào|kịp|nhận|về|mua|tìm)(?: [^ .;,]+){1,3}',
  'không (?:có )?(?:một|bất kỳ|bất cứ) [^ .;,]+(?: [^ .;,]+){0,3} nào (?:được |bị |phải |lại )?(?:giao |đến |trả |làm |về )?(?:trễ|chậm|hỏng|sai|muộn|lỡ|mất|thiếu|lỗi)(?: [^ .;,]+)?',
  // Each of them is served, gets it, goes home well.
  `${all}(?: [^.;,:]{1,40})? ${evenly} (?:${ends})${unmeasured}`,
  `(?<!(?:ca|ngày|nếu|khi|cho|với|của) )(?!(?:nhân viên|thợ|tài xế|cán bộ|ca) nào)\\p{L}+ nào(?: [^.;,:]{1,28})? (?:đều|cũng)(?: sẽ)? (?:${ends})${unmeasured}`,
  `(?:ai|ai ai|ai nấy|bất cứ ai|bất kỳ ai|người người|nhà nhà|già trẻ lớn bé|lớn bé)(?: [^.;,:]{1,28})? (?:đều|cũng)(?: sẽ)? (?:${ends})${unmeasured}`,
  `(?:${all}(?: [^.;,:]{1,40})?|\\p{L}+ nào(?: [^.;,:]{1,24})?|(?:bất cứ |bất kỳ )?ai(?: [^.;,:]{1,24})?) (?:đều|cũng|luôn)(?: sẽ)? [^.;,:]{2,28} (?:ngay lập tức|lập tức|ngay tức (?:thì|khắc)|tức (?:thì|khắc)|ngay từ đầu|ngay lần (?:đầu|thử đầu|đầu tiên)|ngay từ (?:lần|phút|giây) đầu(?: tiên)?|trong (?:nháy|chớp) mắt)(?! (?:sau|khi|[0-9]))${unmeasured}`,
  `(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng|ngày nào cũng|lần nào cũng) được (?:[^.;,: ]{1,8} )?${given}${unruled}${unmeasured}(?: [^.;,:]{1,40})?`,
  '(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng|giờ nào cũng) (?:có|còn|sẵn|đủ|kịp|rảnh)(?=(?! [\\p{L}\\p{N}]))',
  `(?:không|chẳng|chả|chưa) (?:bao giờ|khi nào|lúc nào)(?: còn| lại)? phải (?!(?:trả(?! giá)|nộp|đóng|khai|ký|mang|xuất|đặt|chịu (?:phí|thuế)|mặc|đeo|làm (?:việc|thêm))(?![\\p{L}]))[^.;,: ]+(?: [^.;,:]{1,20})?`,
  // What is left is ours; it is kept for ever; it is perfect in each detail.
  '(?:phần còn lại|việc còn lại|còn lại|mọi (?:việc|thứ|chuyện|điều)(?: khác| còn lại)?|chuyện (?:đó|ấy|khác))(?:,)? (?:đã |cứ |sẽ |để |là )*(?:có|để|việc của|phần của|của) (?:chúng tôi|tiệm|quán|xưởng|đội|thợ|công ty|nhà xe)(?: lo)?',
  '(?:giữ|giữ gìn|gìn giữ|bảo vệ|chăm sóc|chăm nom|hương khói|ở bên|phục vụ|yên nghỉ|bên cạnh|đồng hành|giúp)(?: [^.;,: ]{1,8}){0,4} (?:mãi mãi|muôn đời|đời đời|ngàn thu|suốt đời|trọn đời)',
  '(?:hoàn hảo|hoàn mỹ|tuyệt hảo|không tì vết|chuẩn mực|tinh tế|đúng ý) (?:trong|đến|tới|ở|từ)(?: tận)? (?:từng|mọi|mỗi) [^.;,:]{2,16}',
  // Whenever one calls, somebody is there.
  `${whenever}(?: [^.;,:]{1,24})? ${asks}(?:[^.;:]{0,24})?,? (?:${workers} )?(?:cũng|đều|là|thì|vẫn|luôn)(?: sẽ| luôn)* (?:có |được |gặp |thấy )?(?:${workers}(?: [^.;,: ]{1,8})? )?(?:${there}|người|thợ|ngay)${unmeasured}(?: [^.;,:]{1,16})?`,
  `(?:hễ|cứ|chỉ cần|bất cứ khi nào|bất kỳ khi nào|mỗi khi|khi nào) (?:có |mà )?(?:${served} )?${asks}(?: [^.;,:]{1,16})?,? (?:là|thì|đều|liền)(?: có)? (?:${workers}(?: [^.;,: ]{1,8})? )?(?:sẽ |đều |liền |luôn )?${there}${unmeasured}(?: [^.;,:]{1,16})?`,
  `(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng) (?:ở|có|bên|kề|sát|đứng|chờ|trực|túc|sẵn|đợi)(?: (?!(?:phải|thể) )[^.;,: ]{1,9}){0,5} (?:khi|lúc|mỗi khi|mỗi lúc) (?:${served} )?(?:cần|gọi|tới|đến|hỏi|muốn)(?! (?:kiểm|ghi|phải))${unmeasured}(?: [^.;,:]{1,16})?`,
  `(?:${served}|ai) (?:cần|gọi|ới|hỏi|nhờ),? (?:đã |là |thì )?có (?:chúng tôi|ngay|mặt|liền|thợ|người|xe|tiệm|đội)(?=(?! [\\p{L}])| (?:ngay|liền))${unmeasured}`,
  `(?:lúc|khi|giờ|hôm|ngày|lần|bữa|mùa) nào (?!(?:phải|cần|xe|khách (?:quên|trả|báo))(?![\\p{L}]))[^.;,:]{1,20} (?:cũng|đều)(?: sẽ)? (?:${ends}|nhanh|lẹ|êm|thoáng|đông đủ|đúng|trúng)${unmeasured}`,
  '(?:uống|dùng|trồng|gieo|bón|thả|nuôi|ghép|xịt|bôi|dán|lau|giặt|ngâm|cắm|bật|chạm|lắp|thay|đeo|mặc|nếm|ăn|đọc|tập|cạo|chích|tiêm|khám|sửa)(?: [^.;,: ]{1,8})? là (?:sống|nảy mầm|lên|khỏi|lành|sạch|êm|mê|nhớ|ghiền|đậu|trúng|vừa|dứt|hết|thơm|chạy|sáng|đẹp|khỏe|giỏi)(?! (?:hạn|giờ|trách|hiệu))(?=(?! [\\p{L}])|,| ngay| liền| hẳn| bệnh| đau| ngứa)',
  `(?:gọi|bấm|nhấn|nhắn|hú|ới|kêu|alo|reo|lắc)(?: [^.;,: ]{1,8}){0,2} là (?:có )?${workers}(?: [^.;,: ]{1,8})? ${there}${unmeasured}(?: [^.;,:]{1,16})?`,
  `(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng) (?:được )?(?:thấy|gặp|tìm thấy|nhận|cầm|mặc|ăn|ngồi|ngủ|đi|uống) [^.;,:]{2,24} (?:${states}|ưng ý|như ý|đầy ắp)${unmeasured}`,
  '(?:trăm|muôn|vạn|ngàn|bách) (?:bệnh|việc|sự|điều|nhà|người|khách|mối lo|nẻo|lần|chuyến|lỗi) (?:đều|cũng) [^.;,:]{2,16}',
  // Good all the year round.
  `(?:quanh năm|suốt năm|bốn mùa|cả bốn mùa|tháng nào|mùa nào|sớm trưa chiều tối|sáng trưa chiều tối)(?: cũng| đều| luôn)? (?:${states}|${wellbeing}|có (?:hàng|nước|hoa|quả|cá|xe))${unmeasured}(?: [^.;,:]{1,12})?`,
  // What we vouch for is how the customer feels.
  `(?:cam kết|cam đoan|đảm bảo|bảo đảm|hứa|hứa chắc|thề|xin thề|đoan chắc|dám chắc|chắc chắn)(?: rằng| là| với [^.;,: ]{1,8}| cho)?(?: sẽ)? (?:${all} )?${served}(?: nào)?(?: sẽ| đều| luôn| cũng)* (?:được )?(?:ưng(?: ý| bụng)?|vừa (?:ý|lòng|bụng|tai)|hài lòng|như ý|vui|yên (?:tâm|lòng)|an tâm|khỏi|lành|đậu|đỗ|thành công|giỏi|mê|thích|khen|thấy khác|không (?:phải |bao giờ |hề )*(?:chờ|đợi|lo|phiền|thất vọng|hối hận|tiếc))${unmeasured}(?: [^.;,:]{1,16})?`,
  `(?:cam kết|cam đoan|đảm bảo|bảo đảm|hứa|chắc chắn)(?: mang (?:lại|đến)| đem (?:lại|đến))? sự (?:hài lòng|ưng ý|vừa ý|yên tâm)(?: (?:của|cho|tuyệt đối|trọn vẹn)(?: [^.;,:]{1,20})?)?`,
  `(?:cam kết|cam đoan|đảm bảo|bảo đảm|hứa|thề|bao)(?: rằng| là| sẽ)? (?:đúng (?:giờ|hẹn|hạn)|đậu|đỗ|khỏi bệnh|lành|thắng|sạch|đẹp|vừa|ngon|thành công|có (?:chỗ|hàng|việc làm|kết quả)|lên (?:điểm|lớp)|ra nghề|hết(?! (?:hạn|giờ|hiệu))(?: [^.;,: ]{1,8})?) (?:trong mọi|mọi|suốt|sau (?:một|mỗi)|ngay|cho mọi|với mọi|bất kể|dù)[^.;,:]{0,24}`,
  `(?:cam kết|cam đoan|đảm bảo|bảo đảm|hứa|thề|bao)(?: rằng| là)? [^.;,:]{2,24} là (?:sẽ )?(?:${states}|khỏi|lành|đậu|đỗ|vừa|thắng|trúng|mê|ưng|êm|sạch|hết)(?! (?:hạn|giờ))(?: [^.;,:]{1,12})?`,
  '(?:reo|đổ chuông|rung chuông|báo chuông|vang) (?:là|thì) (?:nhấc|bắt|nghe|có người|có tiếng)(?: [^.;,:]{1,12})?(?:, (?:bất kể|kể cả|dù|ngày|đêm)[^.;:]{2,24})?(?![^.;]{0,24} (?:trong|trước|thứ) )',
  // In every nook, whatever the weather; nobody at all; nothing but zero.
  `(?:${states}|khỏe|mạnh|mượt|phủ(?: sóng)?|đều|nhanh|(?:chạy|giao|bay|phủ|bắt sóng|nghe) \\p{L}+)(?: [^.;,: ]{1,8})? (?:ở|trên|tại|khắp|đến|tới)(?: tận)? (?:mọi|khắp|tất cả|từng)(?: các)? (?:ngõ ngách|ngóc ngách|nơi|chỗ|máy|thiết bị|tầng|góc|vùng|nẻo|hang|địa hình|loại|thời tiết|con đường|ngõ|hẻm|miền)(?: [^.;,:]{1,16})?`,
  `(?:nắng|mưa|đông|vắng|lớn|ròng|ngày|đêm|sớm|khuya|xa|gần|lễ|thường|ít|nhiều|khó|dễ|to|nhỏ|giàu|nghèo|lạ|lớn|nóng|lạnh|sang|hèn|giờ nào)(?: \\p{L}+)? hay (?:\\p{L}+ )?(?:nắng|mưa|gió|bão|đông|vắng|lớn|ròng|ngày|đêm|sớm|khuya|xa|gần|lễ|Tết|thường|ít|nhiều|khó|dễ|to|nhỏ|giàu|nghèo|quen|lớn|nóng|lạnh|sang|hèn),? (?:[^.;,:]{1,16} )?(?:vẫn|cũng|đều)(?: sẽ)? (?:\\p{L}+ )?(?:${outcomes}|${states}|${there}|đến|tới|chạy đều|được ${given}|có (?:xe|người|hàng|chỗ|thợ))(?: [^.;,:]{1,12})?${unmeasured}`,
  `(?:không|chẳng|chả)(?: có)?(?: một)? (?:ai|một ai|${served} nào|người nào) (?:trong|ở|tại|của|đến|tới|vào|thuộc|đi) [^.;,:]{2,20} (?:phải |bị |còn |mà |lại )*${failures}(?! (?:quá|hơn|trên|khi|thì))(?: [^.;,:]{1,16})?`,
  '(?:thời gian chờ|thời gian đợi|tỷ lệ (?:lỗi|hỏng|trễ|sai|hủy)|số (?:lỗi|ca hỏng|khiếu nại|lần trễ)|sai sót|rủi ro|hao hụt|độ trễ|lỗi|trễ) (?:luôn )?(?:bằng|là|về) (?:không|0|số không)(?=(?! [\\p{L}\\p{N}%]))',
  '(?:ai|hễ|cứ|đã|nhà nào|khách)(?: [^.;,: ]{1,8})? (?:cần|vào|tới|đến|gọi|thiếu|hết|nhập viện|đói|khát|ốm)(?: [^.;,: ]{1,8}){0,2} là (?:có|được)(?! (?:phiếu|số|mã|thẻ|hóa|lịch|giấy|quyền|phép|cấp|ghi|yêu cầu|báo|nhắc))(?: [^.;,: ]{1,8}){1,2}(?=(?! [\\p{L}\\p{N}]))',
  '(?:lo|làm|giúp|sửa|chữa|giải|gỡ|xử lý|giải quyết|trả lời|đáp ứng|kham|cân|chiều|gánh) (?:được (?:hết|tất|tuốt|tất tần tật|tất cả|mọi thứ|mọi việc|mọi bề)|tuốt tuồn tuột|tất tần tật)|lo (?:tất|tuốt|trọn từ|hết từ)(?=(?! [\\p{L}])| (?:từ|cả|cho))',
  'cứ (?:[^.;,: ]{1,6} ){0,2}(?:ngủ (?:ngon|yên|khỏe|kỹ)|thảnh thơi|ung dung|kê cao gối|gối đầu cao)',
  'chưa (?:kịp )?(?:ấm chỗ|ngồi yên|dứt lời|hết câu|đặt máy|nguội|uống hết ly nước|khô mực)(?: [^.;,:]{1,12})?,? (?:[^.;,:]{1,12} )?đã [^.;,:]{2,24}',
  '(?:một|1) (?:phát|cái|lần|nhấp|chạm|cú|buổi|mũi) (?:là )?(?:được|xong|ăn|trúng|có|khỏi|sạch|lành|dứt) (?:ngay|liền|luôn|hẳn)',
  // To the last one of ten.
  '(?:mười|trăm|chục|nghìn|ngàn|vạn) \\p{L}+(?: [^.;,:]{1,24})? (?:cả|đủ|trọn|đúng|hết|được|tròn) (?:mười|trăm|chục|nghìn|ngàn|vạn)(?=(?! [\\p{L}\\p{N}]))',
  '(?:mười|trăm|chục|nghìn|ngàn|vạn) \\p{L}+ (?:mười|trăm|chục|nghìn|ngàn|vạn) (?:đúng|trúng|được|ưng|vui|khỏi|lành|đẹp|hay|thắng|đậu|đỗ|đạt|suôn sẻ|vẹn)',
  // None of them, of any kind.
  `(?:không|chẳng|chả)(?: có)?(?: một| bất kỳ| bất cứ)? (?:con vật|thú cưng|con|bệnh nhân|ca|sản phụ|người già|cụ|trẻ|bé|vết thương)(?: nào)? (?:nào )?(?:phải |bị )?(?:chịu đau|đau|chịu khổ|hoảng|khóc|đói|lạnh|cô đơn|tủi|bỏ mặc|ngã|lạc)(?: [^.;,:]{1,16})?`,
  `(?:sẽ )?(?:không|chẳng)(?: bao giờ| khi nào| còn| hề)* có (?:chuyện|cảnh|cái cảnh|tình trạng|hàng chờ|hàng đợi|người (?:chờ|đợi)|khách (?:chờ|đợi))(?! (?:nhân viên|nhận|cho) )${unmeasured}(?: [^.;,:]{1,32})?`,
];

/** What is forbidden, done by rule, let off or parked: not a promise of an outcome. */
export const totalContexts: readonly string[] = [
  // None of them may.
  '(?:không|chẳng)(?: có)?(?: một| bất kỳ| bất cứ)? (?:\\p{L}+ ){1,3}nào được(?: phép| quyền)?(?: (?!(?:chờ|bỏ quên))[^.;,]{1,40})',
  '(?:không|chẳng)(?: có)?(?: một)? (?:ai|nhân viên|thợ|cán bộ|người|học viên)(?: nào)? (?:bị|phải chịu) (?:kỷ luật|phạt|trừ|đuổi|khiển trách|sa thải|thu|trù dập|chê trách|truy)[^.;,]{0,40}',
  // What is aimed at.
  '(?:mục tiêu|sứ mệnh|sứ mạng|ước mong|mong ước|tầm nhìn|chỉ tiêu phấn đấu|đích)(?: [^.;:]{0,32})?(?: là|:)[^.;]{2,100}',
  // Parking.
  '(?:luôn|đều|cũng|phải|nên)(?: được| luôn)? (?:đỗ|đậu)(?: xe)? (?:trong|ở|tại|đúng|sát|cách|trước|ngoài|trên|bên|dọc|dưới|phía|theo)[^.;,]{0,20}',
  // Courses on safety for all of the staff.
  '(?:mọi|tất cả|100(?: )?%|toàn bộ|toàn thể|mỗi|từng)(?: các)? (?:nhân viên|cán bộ|viên chức|người lao động|thợ|tài xế|nhân sự)(?: [^.;,]{1,16})? (?:học|thi|dự|qua|biết|nắm|ký|đọc|được học|được dạy)[^.;,]{0,40}',
  // What somebody may use without limit.
  '(?:được |có thể |được quyền )(?:dùng|sử dụng|mượn|vào|tập|bơi|gọi|xem|tải|truy cập|nghe|đọc|đi|uống|ăn|lấy|đổi)[^.;,]{0,32} (?:vô hạn|thoải mái|bất cứ (?:lúc|khi) nào|bất kỳ lúc nào)',
  '(?:được|có thể)(?: (?!(?:giải quyết|trả lời|phục vụ|đáp ứng|hỗ trợ)(?![\\p{L}]))[^.;, ]+){1,10} không giới hạn(?: (?:số lần|số lượng|lượt|thời gian))?',
  // Who has lost, broken or missed something.
  'nào (?:làm (?:mất|hỏng|vỡ|rách|bẩn)|quên|nợ|đến trễ|tới trễ|trễ|vi phạm|phạm|thiếu|chưa|quá hạn|hủy|bỏ(?! ngỏ))(?: [^.;,]{1,20})? (?:cũng|đều) (?!(?:được|có)(?![\\p{L}]))[^.;,]{2,30}',
  // Conduct of those named before, or of staff whom nobody names.
  '(?<![\\s\\S])(?:chúng tôi |chúng ta |nhân viên |thợ )?(?:tuyệt đối )?(?:không|chẳng) (?:bao giờ|khi nào) (?!(?:để|làm|bắt|khiến|trễ|chậm|muộn|sai|nhầm|hết|thiếu|cạn|hỏng|hư|mất|lạc|có|còn|xảy|phải|bị|lỡ|bỏ|quên|gián|ngừng|ngưng|cúp|nghẽn|treo|lỗi|giao|từ chối|đóng|thất|chờ|đợi|vắng|đứt|rò|dừng|tăng|nói không|gặp|thua|sập|đục|mốc|ôi|phai|gãy|vỡ|nguội|nghỉ|biết|chịu|đơ|kẹt|tắc|trượt|hối|buồn)(?![\\p{L}]))[^.;,]{2,60}',
  '(?:nhân viên|cán bộ|viên chức|thủ thư|thợ|tài xế|lễ tân|bảo vệ|bác sĩ|điều dưỡng|giáo viên|cô giáo|thu ngân|kỹ thuật viên|người trực|tiếp viên|hướng dẫn viên|phụ xe|huấn luyện viên|chuyên viên|tổng đài viên|giao dịch viên)[^.;]{0,40}(?:,| và| song| nhưng) (?:tuyệt đối )?(?:không|chẳng) (?:bao giờ|khi nào) (?!(?:để|làm|bắt|khiến|trễ|chậm|muộn|sai|giao|lỡ|bỏ (?:sót|lỡ|quên)|từ chối|nhầm)(?![\\p{L}]))[^.;,]{2,60}',
];
