/** Vietnamese sayings that promise all: `muốn gì được nấy`, `gọi là có`, `cầu được ước thấy`; the pair of clauses is open, the outcome is not. */

/** A figure close by makes the promise one that can be measured. */
const unmeasured = '(?![^.;]{0,24} (?:trong|trước|chậm nhất|tối đa|sau) (?:vòng )?(?:[0-9]|một|hai|ba|nửa))';

/** Wishes and questions. */
const wish = '(?:hỏi|cần|muốn|thích|xin|ước|mong|đặt|gọi|thèm|kêu|yêu cầu|ưng|nhờ|đòi|cầu|tìm|khách (?:hỏi|cần|muốn|thích|đặt|gọi|nhờ))';

/** What becomes of a wish. */
const granted = '(?:được|có|đáp|thấy|ra|giải|chiều|trúng|tới|đến|xong|đúng|thành|hồi âm|trả lời|lo|ngon|giúp)';

/** Right there, so much. */
const thus = '(?:nấy|đó|đấy|ấy|ngay|liền|thế ấy|vậy|hết|tất|đủ)';

/** Calls for service at the head of a pair. */
const call =
  '(?:gọi|hỏi|nhắn|đặt(?: trước)?|cần|tới(?: nơi)?|đến(?: nơi)?|ới|kêu|nhờ|bấm|alo|mở miệng|ngồi xuống|ngồi|bước vào|vào|xin|tìm|muốn|hô|hú|yêu cầu|góp ý|ra bến|ra cửa)';

/** Patterns of high level. */
export const sayings: readonly string[] = [
  // Whatever you wish, you get.
  `${wish}(?: [^.;,: ]{1,7})? (?:gì|chi|nào|sao|đâu|món gì|việc gì|điều gì)(?: là| thì| cũng)? ${granted}(?: [^.;,: ]{1,7})? ${thus}(?=(?! [\\p{L}])| (?:cả|hết))`,
  `(?:đau|hỏng|hư|bệnh|vướng|mỏi|dơ|bẩn|ngứa|lỗi|khó|kẹt|tắc)(?: [^.;,: ]{1,7})? (?:đâu|gì|ở đâu|chỗ nào)(?: là| thì)? (?:\\p{L}+ )?(?:lành|khỏi|hết|dứt|sạch|thông|tới|đến|gỡ|êm)(?: [^.;,: ]{1,8})?(?: (?:đó|đấy|nấy|ngay|liền))`,
  '(?:ở|đi|tới|đến)(?: bất cứ| tận)? đâu,? (?:[^.;,:]{1,20} )?(?:tới|đến|có(?: mặt)?|giao|phục vụ|theo|chạy)(?: (?:tới|đến|tận|mặt|hàng))* (?:đó|đấy|nơi đó|nơi ấy|chốn đó)',
  '(?:gọi|nói|đặt|xem|đoán|chấm|chữa|sửa|khám|đánh|bắn|ngắm|hẹn|chạm|dạy|trồng|bón|gieo|trị) (?:đâu|gì|ai|cây nào|lần nào|bệnh nào)(?: là)? (?:có|trúng|đúng|chuẩn|được|khỏi|lành|ngon|đẹp|chắc|sống|tốt|dứt)(?: (?:đó|đấy|nấy|ấy|ngay|phóc))',
  '\\p{L}+ nào (?:là )?(?:khỏi|trúng|được|đẹp|ngon|sống|đúng|lành|đậu|đỗ|ưng|chắc|vừa|sạch|vui|xong) (?:\\p{L}+ )?(?:ấy|đó|nấy|đấy)',
  // Asked and answered.
  `có (?:gọi|hỏi|hẹn|đặt|cần|kêu|nhờ|thư|tin|góp ý|thắc mắc|yêu cầu|cầu|bệnh|khó|vướng|hỏng|lỗi|đi|than|phàn nàn)(?: [^.;,: ]{1,7})? (?:là |ắt |thì |tất |sẽ |ắt là )?có (?:thưa|đáp|tới|giao|hồi âm|trả lời|ngay|liền|cung|thuốc|người|thợ|cách|lối|lời (?:đáp|giải)|đến|giúp|thấu|câu trả lời)${unmeasured}(?: [^.;,: ]{1,8})?`,
  `${call}(?: [^.;,:]{1,12})? là (?:có(?: (?:ngay|liền|mặt|chỗ|xe|hàng|món|bàn|phòng|thợ|người))?|được(?: (?:ngay|liền|việc|giúp|tiếp))?|ngồi|đi|ăn|xong|ra|tới|đến|thấy|gặp|sửa được|nhận được(?: ngay| liền)?|lên đường)(?=(?! [\\p{L}])|,| và | ngay| liền| khỏi| không phải)${unmeasured}`,
  `(?<![\\p{L}] )(?:chưa|vừa|mới)(?: kịp)? (?:gọi|hỏi|nói|ới|đặt|đến|tới|cần|nghĩ|ngồi|khát|đói|mở lời|cất tiếng)(?: [^.;,:]{1,12})?,? (?:đã|là đã|là) (?:có|tới|đến|xong|được|thấy|hiểu|đáp|sẵn|ra|bưng)${unmeasured}(?: [^.;,:]{1,16})?`,
  // Set sayings.
  'cầu được ước thấy|(?:bách|trăm) (?:phát|bách|trận|chiến|bệnh|hẹn|việc|sự) (?:bách|trăm) (?:trúng|thắng|khỏi|lành|đúng|xong|vui|ưng)|(?:vạn|muôn|trăm) sự (?:như ý|hanh thông|đại cát|tốt lành)|mã đáo thành công|(?:thuốc|thầy) (?:đến|vào|tới) (?:là )?(?:bệnh|tật) (?:lui|ra|đi|tan|khỏi)|uống vào là khỏi',
  '(?:đi|gửi|đến|tới|giao|ra)(?: là)? (?:đến|tới) nơi(?:,)? (?:về|tới|đến) (?:đến |tới )?chốn|đi (?:đến|tới) nơi về (?:đến|tới) chốn|đến nơi về chốn|(?:muôn|mọi|trăm|vạn|ngàn) (?:chuyến|nẻo|nhà|lời|đơn|việc|người|khách|bề|dặm|đường) (?:bình an|an toàn|bình yên|như (?:một|ý)|suôn sẻ|êm xuôi|vui|trọn vẹn|hài lòng|đúng hẹn|như nhau)',
  '(?:nói được làm được|đã hứa là (?:làm|được|giữ|xong|có)|hứa là (?:làm được|được)|nói (?:đâu|gì) (?:trúng|được|đúng) (?:đó|nấy|đấy)|một lời (?:nói )?là (?:một )?(?:đinh|vàng|xong)|lời nói như đinh đóng cột)',
  '(?:sông cạn đá mòn|trời long đất lở|vật đổi sao dời|nắng lửa mưa dầu|mưa dập gió vùi)[^.;]{2,40}|(?:nhất|vạn|trăm|muôn) \\p{L}+ (?:nhất|vạn|trăm|muôn) (?:quán|lợi|toàn|ưng|đồng)|(?:uy tín|chất lượng|tay nghề|hương vị|chữ tín|lời hứa) (?:không|chẳng|bất) (?:bao giờ )?(?:đổi|thay|dời|phai|lay chuyển)(?: [^.;,:]{1,12})?',
  '(?:mười phân vẹn mười|vẹn cả mười|mười mươi như một|trăm phần vẹn trăm|một phát (?:ăn|trúng) ngay|trúng phóc|trăm lần không (?:sai|trật|chệch)(?: một)?|không trật (?:phát|lần|đi đâu|vào đâu)[^.;,:]{0,12}|chắc như (?:bắp|đinh)[^.;,:]{0,12}|không cánh mà (?:bay|tới)|nguyên đai nguyên kiện|thuận mua vừa bán ai cũng vui)',
  '(?:vào|đến|tới|ghé|lên|sang|bước vào|xuống)(?: [^.;,:]{1,10})? (?:buồn|lo|mệt|đau|nhăn|cau có|bực|ốm|rối|khổ|vội|bẩn|cũ|dơ|xấu|yếu|dở),? (?:ra|về|xuống|lúc ra|đi)(?: [^.;,:]{1,10})? (?:vui|tươi|khỏe|cười|nhẹ|hết|đẹp|sạch|mới|giỏi|êm|thơm|yên|tỉnh|khoan khoái|sáng)',
  '(?:một|1) (?:lần|đi|chuyến|buổi|mũi|thang|liều|phát|cuộc gọi|tin nhắn|cú (?:gọi|bấm|chạm|điện thoại)|nút bấm)(?: [^.;,: ]{1,7}){0,2} là (?:đủ|xong|được|khỏi|có|nhớ|mê|dứt|ổn|hết|đẹp|thành|tới)(?! (?:điều kiện|hồ sơ|[0-9]))(?: [^.;,:]{1,20})?',
  '(?:khỏi|không) (?:phải )?(?:hỏi|gọi|nhắc|chờ|lo|nghĩ|nói) (?:hai|đến hai|tới hai|lần hai|nhiều),? (?:đã|cũng|vẫn|là) (?:có|xong|được|tới)[^.;,:]{0,16}',
  '(?:bao nhiêu|mấy|bao) (?:khách|người|lượt|đơn|món|cuộc|câu hỏi|chuyến|nhà|việc)(?: [^.;,:]{1,16})? (?:là |thì )?(?:bấy nhiêu|từng ấy|chừng ấy|ngần ấy|cũng)(?! được) (?:\\p{L}+ )?(?:nụ cười|lời khen|người (?:vui|hài lòng)|hài lòng|xong|được|đủ|kham|phục vụ|câu trả lời|ổn|suôn sẻ|xuể|vui)(?: [^.;,:]{1,12})?',
];
