/**
 * Vietnamese overpromises that are open in the noun and closed in the predicate: every one of anything and a result, none of anything and a
 * failure, whatever one may wish for and our achieving it. What staff do, what is asked or put on record is no such predicate.
 */
import { unmeasured } from './words.ts';

/** A word, and words between, over one comma at most. */
const word = '[^ .;,:?!“”"|]+';
const noun = `${word}(?: ${word}){0,3}`;
const between = `(?:(?! (?:nếu|khi|phải|cần|nên|được phép|không được)(?![\\p{L}])) ${word}){0,6}(?:,(?: ${word}){1,3})?`;

/** The end of a clause, or words that only stretch it. */
const end =
  '(?=(?! [\\p{L}\\p{N}%])| (?:và|để|với|dù|ngay|cho|như|hơn|khi|sau|ở|tại|trong|trên|dưới|từ|về|bên|trước|của|mà|thì|vì|nhờ|suốt|lúc|giữa|đến|tới|vào|ra|lên|cả|hết|luôn|nữa|lại|mãi|mỗi|cùng|quanh|trọn|tuyệt|hoàn|bất|nhà|mùa|ngày|đêm|năm)(?![\\p{L}]))';

/** Words of measure or tense before a predicate. */
const degree =
  '(?:(?:sẽ|được|rất|thật|còn|có|ra|đều|luôn|lại|trở nên|trở lại|vẫn|đã|cứ|cũng|chắc chắn|nhất định|tự|mau|chóng|thấy|cảm thấy|dần) ){0,3}';

/** Good ends in every trade. */
const results =
  '(?:' +
  [
    // Goods, food and work done.
    '(?:nở|chín|giòn|mềm|dẻo|thơm|ngọt|béo|mặn|khít|vừa|kín|thẳng|phẳng|sáng|sạch|trắng|bóng|đẹp|bền|chắc|êm|nóng|mát|ấm|tươi|khô|mịn|khỏe|vững|sắc|rõ|mượt)(?: (?:đều|tới|tinh|bong|như mới|như in|khít|vặn|vàng|đều màu|đẹp|lâu|chắc|sốt|hổi|rói|rượi|áp|ráo|màng|lành|chãi|mạnh|bền|khít|tăm tắp|tắp|trưng|loáng|tanh|phức|lừng|rụm|tan|mềm|ngọt|lịm|ru|ái|nét|ràng|mà|sủa|sẽ|tươm))',
    '(?:trắng|mới|sạch|sáng|thơm|nóng|ngon|đẹp|bền|chuẩn|êm|khít|hoàn hảo|nguyên vẹn|trọn vẹn|nguyên si|lành lặn|chính xác|hoàn chỉnh|tinh tươm|tuyệt vời|tuyệt hảo|vừa vặn|vừa khít|vừa như in|khỏe mạnh|đúng vị|đúng ý|đúng chuẩn)',
    '(?:chạy|hoạt động|vận hành|dùng|nổ máy|khởi động|lên|bay|lăn bánh|in|cắt) (?:tốt|êm|ru|trơn tru|mượt(?: mà)?|ổn(?: định)?|như mới|như lúc mới mua|đúng|chuẩn|bền|được ngay|ngon lành|khỏe|đều|nét|bình thường|không (?:lỗi|hỏng|trục trặc))',
    '(?:trông|nhìn|trở lại|đẹp|chạy|sáng|êm|thơm|bóng|sạch) (?:y )?như (?:mới|lúc đầu|lúc mới|ban đầu|xưa|thuở đầu|chưa từng|vừa xuất xưởng)',
    '(?:(?:cho|đạt|ra) (?:kết quả|đáp số) (?:đúng|tốt|chính xác|cao|như ý)|(?:kết thúc|khép lại) (?:bằng|với|trong) (?:một )?(?:cái bắt tay|nụ cười|niềm vui|lời cảm ơn|sự hài lòng|tiếng cười)|đứng vững|trụ vững|chịu được mọi \\p{L}+|bền bỉ|bền mãi|không tì vết|đạt (?:chuẩn|điểm|giải|yêu cầu|kết quả)(?: cao| tốt| tuyệt đối)?|nghiệm thu ngay lần đầu|qua kiểm định ngay lần đầu|đúng ngay (?:từ )?lần đầu|(?:xong|được|khỏi|đúng|chạy|đạt|ưng|vừa|trúng|thành công) ngay (?:từ |trong )?(?:lần|buổi|mũi|liều)(?: \\p{L}+)? (?:đầu|đầu tiên|một)|dứt điểm(?: ngay)?|(?:khắc phục|giải quyết|sửa|chữa|xử lý|trị)(?: \\p{L}+)? (?:triệt để|dứt điểm|tận gốc|xong xuôi|êm đẹp|thành công|êm thấm|ổn thỏa|trọn vẹn))',
    // On the way.
    '(?:về|đến|tới|cập|ra|lên|xuống|chạy|khởi hành|xuất phát|cất cánh|rời|bắt đầu|mở màn|khai mạc|diễn ra|giao|trả|hoàn thành|xong|phát|xuất bến|lăn bánh|nộp)(?: (?:bến|ga|nhà|nơi|trạm|tay(?: \\p{L}+){0,2}|đích|đất liền|sân|trường|lớp|chỗ|hàng|bánh))? (?:đúng (?:giờ|phút|hẹn|lịch|hạn|ngày|nhà|người|chỗ|nơi|tiến độ|từng (?:phút|giây))|nguyên vẹn|lành lặn|an toàn|bình an|kịp(?: giờ| lúc)?|sớm hơn (?:hẹn|dự kiến)|trước hẹn|suôn sẻ|trót lọt|êm xuôi|không (?:một vết \\p{L}+|sứt mẻ|trầy xước|suy suyển)|trọn vẹn|nguyên (?:lành|đai|kiện|hộp))',
    '(?:(?:đến|tới|về) (?:tay|nơi|đích)(?: (?:người nhận|khách))?|đúng (?:giờ|hẹn|tăm tắp|phút|boong|tiến độ|từng phút)|kịp (?:giờ|chuyến|lúc|thời)|thông suốt|suôn sẻ|trót lọt|êm đẹp|êm xuôi|như ý|như mơ|như mong đợi|mỹ mãn|viên mãn|tốt đẹp|có chỗ ngồi)',
    // People and beasts.
    '(?:ăn (?:hết|sạch|ngon|khỏe|giỏi)(?: (?:suất|bát|phần|khẩu phần|đĩa|cơm|miệng)){0,2}|ngủ (?:ngon|say|yên|đủ giấc|sâu|thẳng giấc|một mạch)(?: giấc)?|ngoan|(?:biết|bơi|đọc|viết|nói|hát|đàn|lái|đi|chạy|nhảy|vẽ|đếm|tính|giao tiếp) (?:bơi|đọc|viết|được|thạo|trôi chảy|lưu loát|thông thạo|rành|vững|vanh vách|thành thạo|giỏi|sõi)|lớn khôn|(?:tăng|lên) cân|cứng cáp|bụ bẫm|mau lớn|lớn nhanh|khôn lớn|nên người|tự tin|tiến bộ|giỏi(?: giang)?|lên lớp|đỗ|đậu|trúng tuyển|đạt điểm \\p{L}+|có việc(?: làm)?|thành nghề|thành thạo|tốt nghiệp)',
    '(?:lành(?: lặn| hẳn| bệnh| da| sẹo)?|liền (?:da|sẹo|xương|miệng)|khỏi(?: hẳn| bệnh| đau)?|hết (?:đau|bệnh|sốt|ho|mụn|ngứa|mỏi|lo|sợ|khóc)|bình phục|hồi phục|phục hồi|qua khỏi|sống(?: sót| khỏe)?|cứu (?:sống|kịp|kịp thời)|được cứu(?: \\p{L}+)?|khỏe (?:lại|ra|lên|hẳn)|đi lại (?:được|bình thường)|nhìn rõ|nghe rõ|nhai (?:tốt|được)|nhẹ (?:như không|nhõm|bẫng)|êm ái|không đau)',
    '(?:vui(?: vẻ| sướng| cười| lòng)?|hạnh phúc|hài lòng|vừa lòng|vừa ý|ưng(?: ý| bụng)?|mãn nguyện|thỏa mãn|thỏa lòng|toại nguyện|phấn khởi|hân hoan|hớn hở|rạng rỡ|mỉm cười|cười(?: tươi| vui)?|nở nụ cười|gật gù|tấm tắc|trầm trồ|khen(?: ngon| đẹp| ngợi)?|yên (?:tâm|lòng|ổn)|an (?:tâm|lòng|toàn)|thoải mái|dễ chịu|thư thái|như ở nhà(?: mình)?|được như ý|no (?:bụng|nê|đủ)|ấm (?:áp|bụng|lòng|no)|khô ráo|mê(?: mẩn| tít| ngay)?|thích(?: thú| mê)?|say mê|nhớ mãi|quay lại|trở lại|lưu luyến|biết ơn|tin tưởng)',
    '(?:(?:gặp|tìm|kiếm|mua|đặt|thuê|mượn|nhận|lấy|có|xem|nghe|nhìn|chọn|thấy|đọc|nói chuyện|xin|giữ|gọi|bắt)(?: được| thấy| ra| đúng| trúng| đủ| xong| ngay)+ (?:\\p{L}+ )?(?:cần|muốn|mong|ước|như ý|ưng ý|vừa ý|phù hợp|tìm kiếm|lời giải|câu trả lời|chỗ(?: ngồi| học| ở)?|việc làm|hổ|bạn đời|mái ấm|nhà|khách mua|hàng|vé|bàn|phòng|giúp đỡ))',
    '(?:(?:được )?(?:toại nguyện|thấu hiểu|thành hiện thực|thành sự thật|trở thành (?:hiện|sự) thật|hiện thực hóa|mãn nguyện)|(?:thành|trở thành) (?:công|hiện thực|sự thật|tài|bạn|khách quen)|thành công(?: mỹ mãn| rực rỡ| tốt đẹp)?|thắng(?: lợi| kiện)?|có lãi|sinh lời|lên giá|trúng (?:thầu|mùa)|bội thu|sai trĩu|xanh tốt|nở rộ|đơm hoa|sống khỏe|ra hoa|nảy mầm|đắt khách|đông khách|có người (?:nghe|giúp|tới ngay|bắt máy)|có (?:lời giải|lối ra|giải pháp|câu trả lời|chỗ(?: ngồi| học| nằm| đậu)?|nước nóng|điện|sóng|mạng|đủ hàng|sẵn hàng)|biến mất|sạch bóng|tan biến|bay sạch|được gỡ|gỡ xong|ổn thỏa|đâu vào đấy|có hậu)',
  ].join('|') +
  ')';

/** Failures in every trade, of people. */
const woes =
  '(?:' +
  [
    '(?:bị |phải )?(?:chờ(?: đợi| chực| lâu)?|đợi(?: lâu| chờ)?|khóc(?: nhè| lóc| òa)?|đói(?: bụng| lòng)?|khát|lạnh(?: cóng)?|rét(?: run)?|nóng nực|ướt(?: mưa)?|dầm mưa|mệt mỏi|đau(?: đớn)?|ốm(?: đau)?|bệnh|sốt|ngã|té|lạc(?: đường| lối| mất)?|lỡ (?:chuyến|tàu|xe|hẹn|việc|giờ)|trễ(?: giờ| hẹn| học| chuyến)?|muộn(?: giờ| học)?|hụt hẫng|thất vọng|phật (?:ý|lòng)|buồn(?: bã| lòng| phiền)?|bực(?: mình| bội)?|chán(?: nản)?|nản lòng|lo(?: lắng| âu| sợ)?|sợ(?: hãi)?|hoang mang|cô đơn|lẻ loi|lạc lõng|tủi thân|bơ vơ|thiệt(?: thòi)?|hối hận|hối tiếc|tiếc(?: nuối)?|phàn nàn|kêu ca|than phiền|chê|phiền lòng|khó chịu|mất ngủ|trằn trọc|trăn trở|giật mình|run rẩy|cô quạnh|thức giấc|say xe|nôn|biếng ăn|tụt lại|trượt|rớt|thất bại|thua(?: lỗ| thiệt| kiện)?|chết đuối|tử vong|nhiễm trùng|biến chứng|tái phát|sụt cân|đuối nước|chen lấn|xếp hàng(?: chờ)?|quay về tay không|về (?:không|tay không)|tay không|nhịn(?: đói| ăn)?|ngồi không|đứng (?:chờ|đợi|ngoài mưa|dưới mưa|giữa trời)|hỏi lại(?: lần (?:hai|nữa|thứ hai))?|gọi lại(?: lần (?:hai|nữa|thứ hai))?|nhắc lại|hỏi (?:hai lần|lần (?:hai|nữa|thứ hai))|nói lại lần (?:hai|nữa))',
    'bị (?:bỏ (?:rơi|quên|lại|sót|lỡ|mặc)|quên(?: lãng| mất)?|lãng quên|từ chối|đuổi về|trả về|khước từ|ngó lơ|làm phiền|quấy rầy|đánh thức|gián đoạn|hư hại|hư hỏng|thất lạc|tổn thương|chậm trễ|tính (?:sai|nhầm)|giao (?:sai|nhầm)|cắt ngang|mất (?:cắp|trộm|đồ|hành lý)|muỗi đốt|kẹt|ngộ độc|dị ứng|say|xếp sau|tồn|ngắt|cúp)',
    '(?:bỏ (?:dở|mứa|thừa|cuộc|học|lớp|bữa)(?: (?:bát|bữa|suất|phần|khóa|giữa)(?: \\p{L}+)?)?|để thừa|chừa lại|ra về (?:tay không|không vui|mà chưa|với (?:vẻ|bộ|nỗi|khuôn))|(?:thấy|cảm thấy) (?:cô đơn|lạc lõng|buồn|lẻ loi|đau|bị bỏ rơi|lạ lẫm|phiền|mình thừa|khó chịu|lạnh|đói|lo|sợ|gì)|nhận ra|hay biết gì|để ý thấy|bắt gặp|nhìn ra)',
    '(?:thiếu|mất|hết|cạn|không có|chưa có|phải sống thiếu|phải thiếu|ngớt|vơi) (?:nước(?: nóng)?|điện|chỗ(?: ngồi| học| nằm)?|thuốc|sóng|mạng|hàng|việc(?: làm)?|câu trả lời|lời (?:giải|đáp)|sách|hơi ấm|người (?:giúp|nghe|bên cạnh)|bạn|bữa|cơm|sữa|xe|vé|chăn|ghế|hành lý|đồ|tiền oan|ngủ|vui|lòng)',
  ].join('|') +
  ')';

/** Failures in every trade, of things. */
const flaws =
  '(?:' +
  [
    '(?:bị )?(?:hỏng(?: hóc| lại| giữa chừng)?|hư(?: hỏng| hại| lại)?|vỡ|gãy|nứt|móp(?: méo)?|méo|trầy(?: xước)?|xước|sứt(?: mẻ)?|quăn(?: góc| mép)?|nhàu|nhăn|rách|sờn|bung(?: chỉ)?|tuột(?: chỉ)?|phai(?: màu)?|bạc màu|ố(?: vàng)?|bong(?: tróc)?|tróc|gỉ(?: sét)?|rỉ(?: sét)?|mốc|mục|mối mọt|mối|rò(?: rỉ)?|dột|thấm(?: nước)?|tràn|tắc(?: nghẽn)?|ngập(?: nước| úng)?|bỏ (?:bến|trạm|chuyến|khách)|nghẹt|nghẽn|sập|treo|đơ|đứng hình|chết máy|ngừng(?: lại| chạy| hoạt động)?|ngưng(?: chạy| hoạt động)?|dừng(?: lại)?|đứng máy|gián đoạn|chập chờn|rớt(?: mạng| sóng)?|cúp|mất (?:điện|nước|sóng|mạng|dấu|tích|hút)|thất lạc|đi lạc|lạc(?: mất| đường| địa chỉ)?|trễ(?: giờ| hẹn| hạn| chuyến)?|muộn(?: giờ)?|chậm(?: trễ| giờ| chuyến)?|hủy(?: chuyến)?|quá hạn|sai(?: sót| lệch| số| giờ)?|nhầm(?: lẫn| địa chỉ)?|lệch|lỗi|thiếu(?: hàng| món)?|sót|bỏ (?:sót|quên|ngỏ|trống|dở)|cháy(?: khét| cạnh)?|sống(?: ruột| sượng)?|khô(?: khốc)?|nguội(?: lạnh| ngắt)?|thiu|ôi(?: thiu)?|nhạt|mặn|khét|chai|xẹp|lép|héo(?: úa)?|úa|chết|sâu bệnh|còi cọc|ế|tồn đọng|hết hàng|cạn|tắt(?: ngấm)?|đục|hôi|bốc mùi|ẩm(?: mốc)?|bẩn|kẹt(?: lại)?|trục trặc|sự cố|thất bại|quấy rầy|quên|lãng quên|xì(?: hơi)?|lún|nghiêng|cũ|lỗi thời|nằm lại|dang dở|bế tắc|vô vọng|xa vời|viển vông|ngoài tầm(?: với)?|bất khả thi|khó (?:quá|với chúng tôi))',
    '(?:quay lại|trở lại|tái diễn|tái phát|lặp lại|xảy ra lần (?:hai|nữa)|trả (?:lại|về) vì lỗi|rơi vào im lặng|chìm vào quên lãng|không (?:có )?(?:hồi âm|lời đáp|người nghe|được trả lời|tới nơi|đến nơi|sáng|nở|chín|chạy|lên|khớp|vừa)|có (?:lỗi|vết xước|vết bẩn|mùi|góc quăn|sạn|sâu)|mang (?:lỗi|vết|mùi)|dính (?:vết|bẩn|mỡ|bụi)|lọt (?:nước|gió|qua|mưa|ra)|(?:quá|là quá) (?:khó|xa|nặng|lớn|nhỏ|cũ|gấp|phức tạp)(?: (?:với|cho|đối với|để)(?: \\p{L}+){1,3})?)',
    '(?:với|có|mang|dính|còn|để lại)(?: (?:một|dù chỉ một|chút|tì|lấy một))+ (?:góc|vết|lỗi|hạt|sợi|mép|nếp|mùi|giọt|vệt|trang|đốm)(?: \\p{L}+)?|(?:còn|có) (?:sống ruột|vết bẩn|mùi lạ|lỗi chính tả|bụi|dấu vết)',
  ].join('|') +
  ')';
const failings = `(?:${woes}|${flaws})`;

/** A figure or a rule behind a failure: at most so long, without this or that. */
const bounded =
  '(?! (?:quá|hơn|trên|lâu hơn|nhiều hơn|tới|đến|trong|[0-9])(?: vòng)?(?: [0-9]| một| hai| ba| bốn| năm| mười| nửa)| (?:phí|tiền|cước|phạt)(?![\\p{L}]))';

/** Not after a condition, a question, a denial or a wish. */
const free =
  '(?<!(?:nếu|khi|hễ|không phải|chẳng phải|đâu phải|vì sao|tại sao|liệu|rằng|phải chăng|giả sử|trường hợp|xem|hỏi|lúc|mong|ước|muốn|để|nhằm|cho|sao cho|giúp|là|chưa chắc|của) )';

/** Every one. */
const all =
  '(?:mọi|tất cả(?: các| mọi| những)?|hết thảy(?: các| mọi)?|toàn bộ|toàn thể|từng|mỗi|muôn|100(?: )?%|một trăm phần trăm|trăm phần trăm|bất cứ|bất kỳ)';

/** None. */
const none =
  '(?:không|chẳng|chả|chưa|hổng|đừng mong|sẽ không|không hề|không thể)(?: có| còn| để| hề| từng| bao giờ| thể)*(?: một| bất kỳ| bất cứ| lấy một| dù chỉ một)?';

/** Never. */
const never = '(?:không|chẳng|chả|chưa|hổng)(?: (?:bao giờ|khi nào|lúc nào|đời nào|hề|một lần|một phút|một giây|một ngày))';

/** Those who serve. */
const us =
  '(?:chúng tôi|chúng mình|tiệm|quán|xưởng|cửa hàng|hiệu sách|nhà sách|thư viện|thủ thư|thợ|đội|nhóm|tổ|công ty|trung tâm|phòng khám|bác sĩ|nhà thuốc|trường|cô giáo|giáo viên|nhân viên|kỹ thuật viên|nhà xe|bếp|đầu bếp|shop|hãng|vườn|nhà máy|đơn vị|tổng đài|gara|salon|lò bánh|ban quản lý)(?: (?:sách|của chúng tôi|chúng tôi|nhà|này|kỹ thuật|hỗ trợ|ngũ|cứu hộ|sửa chữa))?';

/** Achieving. */
const achieve =
  '(?:tìm|kiếm|lo|săn|lùng|đặt|mua|sửa|chữa|giải|gỡ|xử lý|khắc phục|giải quyết|giải đáp|trả lời|đáp ứng|chiều|làm|giao|chở|chuyển|dọn|nấu|may|dựng|in|xây|trồng|dịch|tẩy|đánh bay|khôi phục|phục hồi|cứu|thực hiện|hoàn thành|lấy lại|dạy|trị|hàn|lắp|mở|cung cấp|thuyết phục|kết nối|phát hiện|chặn|ngăn|dập|xua|diệt|gọt|thay|phục chế|phục dựng|phục hồi|đóng|thêu|vẽ|chế tạo|đoán|hiểu)';

/** Having achieved it. */
const done = '(?:ra|được|thấy|xong|nổi|trọn|hết|khỏi|lành|sạch|trúng|kịp|cho (?:bằng )?được|đến cùng|tới cùng|triệt để|dứt điểm|tận gốc)';

/** Will and can, for whom, and what: anything but papers and things of the trade, in no set way. */
const ably = '(?: (?:có thể|sẽ|luôn|cũng|đều|vẫn|quyết|dư sức|thừa sức|đủ sức|cam kết|nhất định))*';
const whom = '(?: cho(?: (?:quý )?(?:khách(?: hàng)?|bạn|vị|bà con|bé|người \\p{L}+))?)?';
const mend =
  '(?:tìm|kiếm|săn|sửa|chữa|giải|gỡ|khắc phục|giải quyết|giải đáp|trả lời(?! (?:mọi|tất cả) (?:các )?(?:e-?mail|thư|tin|cuộc|đánh giá|bình luận|góp ý|phản hồi|khiếu nại|đơn))|đáp ứng|chiều|tẩy|đánh bay|khôi phục|phục hồi|cứu|trị|dập tắt|diệt|xua|hiểu|đoán)';
const things = `(?![^.;]{0,40} (?:theo|bằng|ghi|trong phiếu|qua|do|đã|có trong|nêu|được giao|trước khi|rồi|nếu|khi|sau khi)(?![\\p{L}]))(?: (?:thứ|các|những|cái))? (?!(?:giấy tờ|hồ sơ|thủ tục|hóa đơn|phiếu|khoản|chi phí|đơn vị|quy định|thay đổi|thông tin|dữ liệu|cửa|ngăn|tủ|hàng rào|nhân viên|giao dịch|lúc|khi|nơi nguy)(?![\\p{L}]))${noun}${unmeasured}`;

/** Those who are served, and what burns, runs and holds by itself. */
const served =
  '(?:quý (?:khách|vị)|khách(?: hàng)?|bạn(?: đọc)?|phụ huynh|bé|hành khách|bệnh nhân|người (?:bệnh|mua|thuê|dùng|học|đọc|gọi|nhận|ở)|cư dân|học viên|khán giả|du khách|con em)';
const works =
  '(?:đèn|lò|lửa|bếp lửa|máy|động cơ|thang máy|hệ thống|mạng|quạt|tủ lạnh|nước|điện|vòi|ống|mái|tường|xe|tàu|phà|chuyến|đồng hồ|trang web|ứng dụng|màn hình|cửa cuốn|pin|răng|lốp|phanh|dữ liệu|đường dây|tín hiệu|lò sưởi|bình nóng lạnh)';

/** Patterns of high level. */
export const resultTotals: readonly string[] = [
  // Every one of anything comes out right.
  `${free}${noun} nào${between} (?:cũng|đều) ${degree}${results}${end}${unmeasured}`,
  `${free}${all} ${noun}(?: ${word}){0,3} (?:đều|cũng|luôn|sẽ|chắc chắn|nhất định) ${degree}${results}${end}${unmeasured}`,
  `${free}(?:ai|ai nấy|người người|nhà nhà)${between} (?:cũng|đều) ${degree}${results}${end}${unmeasured}`,
  // None of anything fails.
  `${free}${none} ${noun} nào${between} (?:(?:lại|còn|mà|phải|bị|có|thể|là) ){0,3}${failings}(?![\\p{L}])${bounded}`,
  `${free}${none}(?: một)? ai${between} (?:(?:lại|còn|mà|phải|bị|có|thể) ){0,3}${woes}(?![\\p{L}])${bounded}`,
  `${free}${none} ${noun} nào${between} (?:mà )?(?:chúng tôi|thợ|đội [^.;,:]{2,14}|tiệm|quán|xưởng|bác sĩ|thư viện)(?: ${word})? (?:không|chẳng|chưa) ${achieve} ${done}`,
  `${free}(?:không|chẳng|chả)(?: có)?(?: một)? (?:ai|${noun} nào)${between} mà (?:lại |còn |phải |bị )*${woes}(?![\\p{L}])${bounded}`,
  // Never a failure, always a result.
  `${free}${never} (?:(?:phải|bị|để|còn|có|lại|xảy ra|rơi vào|chịu|gặp|thấy) ){0,3}${failings}${end}${bounded}`,
  `${free}(?:không|chẳng) (?:được |thể |có thể |hề )?(?:bị )?(?:ngừng|dừng|ngưng|nghỉ|chậm|trễ|tắt|gián đoạn|sập|sai|hỏng|cúp|mất điện|mất nước|rò|lệch|đứng|treo|thiếu nước|chết máy)(?: ${word})? (?:dù|dẫu|lấy|cho dù)(?: chỉ| là)* (?:một|nửa|1) (?:giây|phút|giờ|tích tắc|ly|li|giọt|lần|nhịp|ngày|đêm|chuyến|đồng|chút)`,
  `${free}(?:luôn|luôn luôn|lúc nào cũng|bao giờ cũng|mãi mãi|khi nào cũng|lần nào cũng|ngày nào cũng|mùa nào cũng) ${degree}(?!(?:vui|cười|mỉm cười|tự tin|thẳng|rõ|sạch|ngoan|thích)(?![\\p{L}]))${results}${end}${unmeasured}`,
  // We can get, mend and answer anything.
  `${us}${ably} ${mend}(?: về| lại| giúp)?(?: ${done})?${whom} (?:mọi|tất cả|bất cứ|bất kỳ|hết thảy|muôn)${things}`,
  `${us}${ably} ${achieve}(?: về| lại| giúp| tới)?(?: ${done})?${whom} (?:bất cứ|bất kỳ)${things}`,
  `${us}${ably} ${achieve}(?: về| lại| giúp| tới)? ${done}${whom} (?:mọi|tất cả|hết thảy|muôn)${things}`,
  `(?:tìm|kiếm|lo|sửa|chữa|làm|giải quyết|lấy|giao|đặt|mua|gỡ|dò|săn|chở|cứu)(?: ${word}){0,2} cho (?:bằng được|kỳ được|kì được|bằng ra|kỳ ra)(?: ${word}){0,6}`,
  `${noun} (?:nào|gì)${between}(?: ${us})? (?:cũng|đều) (?:sẽ )?(?:có thể )?${achieve} (?:ra|được|thấy|xong|nổi|khỏi|lành|kịp|trúng|sạch)(?! (?:phép|phiếu|mã))${unmeasured}`,
  `(?:không|chẳng|chả)(?: có)? (?:việc|điều|gì|chuyện|yêu cầu|món|thứ|câu hỏi|vết|lỗi|bệnh|ca)(?: ${word}){0,2}(?: gì| nào)? (?:là )?(?:không thể|bất khả|quá (?:khó|sức|nhỏ|lớn|xa)|làm khó|vượt quá (?:sức|khả năng)|ngoài tầm|bó tay|chịu thua|không (?:làm|giải|sửa|tìm|gỡ|chữa) (?:được|nổi|ra))(?: ${word}){0,4}`,
  `${free}${works}(?: ${word}){0,4} ${never} (?:(?:bị|để|còn|có|lại) ){0,2}${flaws}${end}(?! (?:theo|khi|nếu))${bounded}`,
  `${noun} nào(?: ở đây)?(?: ${us})? cũng (?:có|còn|sẵn)(?: sẵn| ngay| đủ)?(?! [\\p{L}\\p{N}])`,
  `${served} (?:sẽ |luôn |chắc chắn )+(?:có|nhận|nhận được|gặp|tìm được|tìm thấy|mua được)(?: ${word}){1,4} (?:vừa ý|như ý|ưng ý|hài lòng|mong ước|vừa lòng|trong mơ|hoàn hảo)${end}`,
  `${results}, (?:bất kể|bất chấp|mặc cho|dù)(?: ${word}){1,4} (?:là )?(?:gì|nào|ai|đâu|ra sao|thế nào|bao nhiêu|cỡ nào|mấy)(?! [\\p{L}])`,
  `(?:bảo đảm|cam kết|cam đoan|chắc chắn|hứa) (?:rằng |là )?(?:${word} ){1,3}(?:sẽ |được |đều |luôn )?(?:ngủ (?:ngon|yên)|ăn (?:hết|ngon)|hết (?:đau|ho|sợ|khóc|ngứa)|khỏi|lành|biết (?:bơi|đọc)|đỗ|đậu|trúng tuyển|mê|lên cân|thắng|có lãi)${end}${unmeasured}`,
  `(?:sau|qua) (?:mỗi|mọi|từng)(?: ${word}){1,4}, ${served} (?:lại |đều |càng |sẽ )+(?:yêu|tin|quý|gắn bó|hài lòng|vui|mến|khỏe|giỏi|quay lại)(?: ${word}){0,3}`,
  // At the end of each stands a happy one.
  `(?:cuối|ở cuối|kết thúc|khép lại|đằng sau|phía sau|sau|đứng sau|kết quả của) (?:mỗi|mọi|từng|tất cả)(?: ${word}){1,5},? (?:luôn |đều |sẽ |bao giờ cũng )*(?:là|có|đứng|thấy|chỉ có|chỉ còn)(?: luôn)?(?: một| những| các)? (?:${word} ){1,4}(?:mỉm cười|hài lòng|vừa lòng|vừa ý|ưng ý|ưng bụng|vui(?: vẻ| sướng)?|mãn nguyện|hạnh phúc|khỏe mạnh|tươi cười|rạng rỡ|yên tâm|biết ơn|như ý|trọn vẹn|thành công|ấm áp|hân hoan)`,
  `(?:cuối|kết thúc|khép lại|đằng sau|phía sau|sau) (?:mỗi|mọi|từng)(?: ${word}){1,5},? (?:luôn |đều )*(?:là|có) (?:một )?(?:nụ cười|niềm vui|cái bắt tay|lời cảm ơn|sự hài lòng|niềm hạnh phúc|tiếng cười|giấc ngủ ngon)`,
  `(?:giao|chở|gửi|đến|tới|đi|đưa|chuyển|phủ|bay|sửa)(?: được)?(?: ${word}){0,2} (?:tới|đến|ở|tận) (?:bất kỳ|bất cứ|mọi|khắp mọi) (?:đâu|nơi(?: nào)?|chốn|ngõ ngách|miền|xó xỉnh|nẻo)(?! [0-9])(?: ${word}){0,3}${unmeasured}`,
  `(?:đứng vững|trụ vững|vững vàng|bình yên)(?: được)? (?:trước|qua|giữa) mọi ${word}(?: ${word})?`,
  `${free}${none} (?:vụ|sự cố|tai nạn|ca|sai sót|nhầm lẫn|hỏa hoạn|đám cháy)(?: ${word}){0,3} nào (?:lại |còn |có thể )?(?:xảy ra|phát sinh|tái diễn)`,
  // Whatever happens.
  `(?:bất kể|bất chấp|mặc cho|mặc kệ|dù|dẫu|cho dù|dẫu cho)(?: ${word}){1,7},? (?:${word} ){0,5}(?:vẫn|cũng)(?: luôn| sẽ| đều)* ${degree}(?!(?:vui|cười|mỉm cười|rõ|thẳng)(?![\\p{L}]))${results}${end}${unmeasured}`,
  // Better than all the others, without exception.
  `(?:hơn|vượt|vượt xa|bỏ xa|qua mặt|đánh bại|hơn hẳn) (?:mọi|bất cứ|bất kỳ|tất cả(?: các| mọi)?|hết thảy)(?: ${word}){1,3} (?:khác|còn lại|trong (?:tỉnh|vùng|thành phố|nước|ngành|khu vực)|trên thị trường)`,
  `(?:không|chẳng|chưa)(?: có)? (?:${word} ){1,3}nào (?:theo kịp|sánh (?:kịp|bằng|được|nổi)|bì kịp|vượt (?:được|qua nổi)|bằng|qua mặt|làm (?:tốt|nhanh|rẻ) (?:hơn|bằng))(?: ${word}){0,3}`,
];

/** Acts that anybody may be shown, asked or given: rules of work behind `each` and `all`. */
const routine =
  '(?:mời|hỏi|báo|nhắc|phát|cấp|tặng|chào|hướng dẫn|giải thích|dặn|đề nghị|yêu cầu|ghi|cân|đo|đếm|chụp|cách ly|tiêm|khám|kiểm|soát|ký|đánh số|dán|gắn|lưu|niêm|khóa|đóng dấu|đọc lại|rửa|lau|khử|đeo|đội|thử|nếm|nhập|quét|xếp|chuyển|phân|xem|rà|đối chiếu|đưa (?:về|tới|đến|ra|vào)|chạy thử|đắp|vá|chơi|thi|nhổ|bỏ đi|chôn|mổ)(?: (?:tra|loại|soát|lại))?';

/** A clause from its first word. */
const clause = `(?<![\\p{L}\\p{N}] )(?:${word} ){1,9}`;

/** Contexts in which such words are a rule, a fact or a denial. */
export const resultContexts: readonly string[] = [
  `${clause}(?:đều|cũng|luôn) được (?:(?!(?:giải|trả lời|hài|vui|an toàn)(?![\\p{L}]))${word} ){0,4}(?<!(?:dàn|thu|sắp|cảm) )${routine}(?! (?:lòng|ý|đẹp))(?![\\p{L}])(?: [^.;,:]{1,30})?`,
  `${clause}mà (?:không|chưa|chẳng) (?:đeo|mang|mặc|đội|ký|trình|xuất trình|đăng ký|khai|ghi|báo|hỏi|rửa|cởi|khám|thử|nếm|đo|cân|qua|xin|có (?:thẻ|vé|phiếu|người|cô|thầy|mẹ|bố|áo|mũ|giấy|chữ ký|tem|lệnh)|được (?:kiểm|ký|duyệt|phép|đo|cân|thử|ghi))(?![\\p{L}])(?: [^.;,:]{1,30})?`,
  `${clause}cũng (?:cài|lắp|gắn|treo|kèm|in|đeo|mặc)(?![\\p{L}])(?: [^.;,:]{1,30})?`,
  `${clause}đều (?:hướng|quay|nhìn) (?:về|ra|vào)(?: [^.;,:]{1,24})?|${clause}(?:đều|luôn|cũng) (?:nở từ|mọc từ|làm từ|làm bằng|sinh ra từ|nóng hơn|lạnh hơn|nặng hơn)(?: [^.;,:]{1,24})?`,
  `(?:không|chẳng)(?: một)? (?:ai|(?:${word} ){1,3}nào) bị (?:bóc|mở|chặt|bán|đăng|nhốt|từ chối(?: ${word}){0,5} (?:vì|do|bởi)|ghi|đòi|tra hỏi|phân biệt)(?![\\p{L}])(?: [^.;]{1,40})?`,
  '(?:đừng|không nên|chớ|không được|tránh) (?:hứa|nói|viết|quảng cáo|khoe|cam kết)(?: [^.;]{1,80})?',
  `(?<!(?:không|chẳng) )để (?:chắc(?: chắn)?|biết|bảo đảm|đảm bảo)(?: rằng| là)? (?:không|mọi|tất cả|ai)(?: ${word}){1,7}`,
  '(?:không|chẳng) bao giờ (?:sôi|đông|đóng băng|bay hơi|nóng chảy|cháy|lặn|mọc)(?: [^.;,:]{1,14})? (?:dưới|ở|trên|trong|khi|nếu)(?: [^.;,:]{1,30})?',
  `${clause}(?:mọi|tất cả)(?: các)? (?:${word} ){1,3}(?:ghi (?:trong|ở|trên|tại)|quá hạn|nêu (?:trong|ở)|có tên trong)(?: [^.;,:]{1,24})?`,
  `(?:không|chẳng) (?:${word} ){1,3}nào (?:bị |còn |đã )?(?:${word} ){1,3}được (?:phép |đem )?(?:xếp|bán|phát|dùng|giao|đưa|nhận|cho|lên|đem|bày|chuyển|chạy|ra)(?![\\p{L}])(?: [^.;,:]{1,30})?`,
  `${clause}(?:đều|cũng|luôn) có (?:người (?:thân|lớn|nhà|kèm|ký|chịu|phụ|trông|giám|trực)|rào|bình|giá|biên bản|chữ ký)(?![\\p{L}])(?: [^.;,:]{1,30})?`,
  `${clause}đều (?:bình đẳng|ngang nhau|như nhau|có (?:quyền|giá) [^.;,:]{1,16})`,
  `(?:áp dụng|dùng|viết|soạn|lập|hiệu lực) (?:cho|với|đối với) (?:mọi|tất cả)(?: ${word}){1,9}`,
  '(?:kể|nhớ|thuật|than|viết) (?:rằng|lại|là)(?: [^.;]{1,80})?',
  `(?<!(?:gì|nào) )(?:không thể|chưa thể|khó(?: lòng| mà)?|không đủ sức|không dám) (?:làm|đáp ứng|giải quyết|chiều|trả lời|phục vụ|sửa|tìm|nhận|giao|cứu|tránh|lường)(?: ${word}){0,5} (?:mọi|tất cả|hết|ai cũng|luôn)(?: [^.;,:]{1,24})?`,
  `không (?:${word} ){1,3}nào (?:có thể )?(?:tránh|lường|loại trừ|phòng|biết trước|đoán|thoát)(?: được| hết| khỏi)* (?:mọi|hết|tất cả)(?: [^.;,:]{1,24})?`,
  '(?:không|chẳng) bao giờ (?:ép|dọa|dọa nạt|mắng|thúc|giục|bắt ép|ép buộc)(?! khách chờ)(?: [^.;,:]{1,30})?',
  `(?<![\\p{L}] )(?:nếu|giả sử|trong trường hợp|trường hợp|khi|lúc) (?:mọi|tất cả|không|chẳng|cả)(?: ${word}){1,8}`,
  `(?<![\\p{L}] )(?:khi|nếu|hễ) (?:${word} ){1,4}không bao giờ (?:${word} ){1,4}nữa(?=,)`,
  `(?<![\\s\\S])(?:trong|hồi|qua|suốt|đợt|vụ|mùa|kỳ|tháng|quý|năm|từ)(?: ${word}){0,5} (?:19[0-9]{2}|20[01][0-9]|202[0-5])(?:(?! (?:nay|từ nay|sẽ|cam kết)(?![\\p{L}]))[^.;]){0,80}`,
  '(?:hoàn|trả|đền|bù|thu|đóng|nộp|hưởng)(?: (?:lại|đủ|trọn|cho khách|khách|tiền)){1,3} 100(?: )?%',
];
