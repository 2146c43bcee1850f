/**
 * What must not wait, said in free words: a thing that cracks, swells, leaks or gives way, an animal that breaks out, a body in trouble, bad
 * food, poison, fights. "At once" is right before and behind it.
 */

/** Words up to a sign of danger; none that begins a promise. */
const few = '(?: (?!(?:chúng|không|chưa|được|phải|thì)(?![\\p{L}]))[\\p{L}\\p{N}]+){0,3}';

/** Things that hold, carry or shut something in. */
const structures =
  '(?:tường|trần|mái|sàn|nền|vách|cột|dầm|kính|cầu|giàn|giàn giáo|thang|lan can|khung|kệ|cây|cành|đê|hầm|bình|pin|ắc quy|nồi|nồi hơi|bồn|thùng|lon|hộp|bếp|lò|lốp|vỏ xe|cáp|dây|xích|móc|van|phao|xuồng|thuyền|ghe|đò|bè|mạn|tàu|phà|xe|máy|cửa|đường ray|ổ cắm|công tơ|tủ điện|biến áp|ống|đường ống|bugi|động cơ|phanh|thắng|cọc|tấm|đèn|biển hiệu)';

/** How they fail so that somebody may come to harm. */
const failing =
  '(?:nứt|rạn|phồng|căng phồng|xì|võng|nghiêng|lún|gãy|sập|đổ xuống|đổ vào|đổ chắn|sờn|tuột|bung|lung lay|nổ|bốc|tóe|đánh lửa|chập|hở điện|rò điện|rò gas|rò xăng|rò dầu|rò hóa chất|nóng đỏ|đỏ rực|sôi trào|vượt (?:áp|[0-9])|quá áp|quá nhiệt|thủng|chìm|lật|mất lái|trôi|tuột xích|kẹt (?:người|tay|chân|có người)|không ăn|rung bất thường|bén lửa|bắt lửa|rơi xuống|vỡ)';

/** Animals that harm people. */
const beasts = '(?:thú|thú dữ|hổ|cọp|sư tử|báo|gấu|voi|rắn|trăn|cá sấu|chó|chó dại|khỉ|bò|trâu|ngựa|lợn rừng|ong|hà mã|tinh tinh|con vật)';

/** What happens to a body. */
const bodies =
  '(?:lên cơn(?! sốt đất)|nghẹt thở|hết thở|không còn thở|ngưng thở|ngừng thở|tụt oxy|tụt huyết áp|sưng (?:môi|mặt|lưỡi|họng)|nổi mề đay|phát ban khắp|co giật|bất động|gọi không tỉnh|lịm|lả đi|tái mét|tím (?:tái|môi)|mất máu|chảy máu|ra máu|ói|nôn (?:ra|liên)|đau thắt|đau ngực|nhồi máu|say (?:nắng|sóng nặng)|kiệt sức|buồn ngủ|ngủ gật|chóng mặt|choáng|hạ thân nhiệt|(?:uống|nuốt|hít|ăn)(?: phải| nhầm| trúng)(?! (?:khẩu|vị|giờ))|ngộ độc|trúng độc|bị (?:kim|vật nhọn|dao|kẹp|kẹt|cắn|đốt|chích|điện giật|thương|bỏng|phỏng|ngã|té|đè|đâm|húc)|bỏng|phỏng|đứt tay|đứt ngón|gãy (?:tay|chân|xương)|trẹo|ngã (?!(?:ba|tư|năm|sáu|bảy|giá)(?![\\p{L}]))|vấp|té|chới với|đi lạc|mất tín hiệu|mất liên lạc|bỏ bú|khó đẻ|bỏ ăn|nuốt(?! (?:lời|nước bọt))(?: \\p{L}+)? (?:pin|nam châm|xương|đồng xu|thuốc|nắp)|trượt (?:ngã|chân)|rơi xuống|đuối|(?:bắn|văng|rơi|dính|vương) (?:vào|lên|trúng) (?:mắt|mặt|da|tay|người)|đổ (?:vào|lên|trúng) (?:tay|chân|người|khách|bé)|vỡ ối|sốt (?:cao|[34][0-9]|trên 3)|dọa tự tử|muốn chết|tự làm hại)';

/** What cannot be eaten, touched or walked on. */
const hazards =
  '(?:mảnh (?:kính|thủy tinh|kim loại|chai|sành)|kim tiêm|vũng (?:dầu|nước|nhớt|sơn)|sàn (?:ướt|trơn)|dễ trượt|trơn trượt|axit|hóa chất (?:đổ|tràn|bắn)|amoniac|khí độc|khói|mùi (?:gas|ga|khét|xăng|dầu|clo|lạ|khai nồng|trứng thối|hóa chất)|(?:có|bị|đã) (?:mùi|mốc|ôi|thiu|giòi|dòi|chuột cắn|nhiễm)|ôi thiu|(?:thịt|cá|sữa|thực phẩm|thức ăn|đồ ăn|món)(?: \\p{L}+)? (?:ôi|thiu|mốc|hỏng|lên men)|(?:thuốc|vắc-xin|dịch truyền|máu)(?: \\p{L}+)? (?:đổi màu|vẩn đục|kết tủa|hết hạn|nhầm|nhiễm)|vật (?:lạ|nghi|khả nghi)|(?:túi|gói|vali|kiện) (?:lạ|vô chủ|khả nghi)|(?:cầm|rút|mang) (?:dao|súng|hung khí|gậy)|(?:kẻ|người) (?:lạ|gian|trộm)(?: \\p{L}+)? (?:vào|xông|trèo|lẻn|bám)|(?:còi|chuông|loa) (?:báo |cứu hỏa )?(?:hú|rú|báo|vang)|(?:mật khẩu|tài khoản|thẻ|máy chủ|hệ thống|dữ liệu)(?: \\p{L}+)? (?:bị lộ|bị đánh cắp|bị chiếm|bị tấn công|bị xâm nhập|rò rỉ|nhiễm mã độc)|bị (?:bạo hành|xâm hại|bắt nạt|đánh|dọa|đe dọa|quấy rối|theo dõi|nhốt)|lửa|chết hàng loạt|rơi (?:vữa|gạch|ngói|trần)|ong chích|sưng (?:cổ|lưỡi|họng|mặt|môi)|(?:bình|lon|hộp)(?: \\p{L}+){0,2} méo|đánh nhau|xô xát|hành hung|báo cháy|báo động)';

/** Signs of danger, as they stand in a sentence. */
export const perils = `(?:${structures}${few} ${failing}|${beasts}${few} (?:sổng|xổng|thoát|ra khỏi|chạy vào|xông|cắn|húc|tấn công|đốt|phát điên|bỏ đàn)|sổng chuồng|xổng chuồng|${bodies}|${hazards}|nước (?:lũ|sông|biển) (?:lên|dâng|tràn)|sóng (?:trên|cao|lớn)|gió (?:trên|cấp)|sét|giông|lốc)`;

/** At once, and words that go with it. */
export const haste =
  '(?:ngay lập tức|ngay tức khắc|ngay tức thì|lập tức|tức khắc|tức thì|tức tốc|ngay|liền|khẩn cấp|mau|(?:không|đừng|chớ) (?:được )?(?:chần chừ|chậm trễ|trì hoãn|chờ|đợi|nấn ná))';

/** Acts that keep people out of harm. */
const rescue =
  '(?:gọi (?:thú y|bác sĩ|y tá|cấp cứu|cứu hộ|cứu hỏa|công an|11[1-5])|(?:đưa|chở|dìu|khiêng|bế)(?: [^ .;,]+){0,3} (?:đi viện|đi cấp cứu|vào viện|đến viện|tới viện|ra ngoài|lên bờ|vào bờ|ra khỏi|vào phòng (?:mổ|cấp cứu|hồi sức))|(?:cho|dồn|mời|dẫn|lùa)(?: (?:hết|toàn bộ))? (?:khách|mọi người|trẻ|người xem|khán giả|hành khách|bé|các bé|học viên)(?: [^ .;,]+){0,2} (?:lên bờ|ra ngoài|ra xa|ra khỏi|sang mạn|xuống xe|rời|vào nhà kín|vào hầm|nằm xuống)|bỏ (?:đồ|hết|xe|hàng)(?: lại)? (?:và |mà )?(?:ra|chạy|đi)|nhảy xuống(?: nước)?|kéo dây|thả neo|bóp còi|hô hoán|hô to|báo động|giữ chặt|ép ngực|cầm máu|nhốt riêng|cách ly|(?:ngừng|dừng|ngưng) (?:buổi diễn|cuộc chơi|trò chơi|máy|xe|cẩu|lặn|bay|mẻ|cả mẻ|dây chuyền|băng chuyền)|khóa (?:van|gas|cổng)|ngắt (?:điện|cầu dao|nguồn)|xả van)';

/** Acts by which something is stopped, shut off or cleared away. */
const guarding =
  '(?:khóa|ngắt|rút|đậy|kéo|niêm|niêm phong|cách ly|tiêm|băng|ép|dội|hất|lùi|tránh|tắt|dập|hạ|thả neo|xả|chặn|rào|quây|bịt|sơ tán|di tản|sơ cứu|hô hấp|gỡ bỏ|loại bỏ|đổ bỏ|bỏ ra|đem bỏ|vứt bỏ|thu hồi|ngừng|dừng|ngưng|cô lập|phong tỏa|đóng (?:cổng|cửa|van|cầu)|bật đèn|mời khán giả ra|cho ra|bấm nút|bấm chuông|thổi còi|giữ chặt|lau|quét|rắc|rửa (?:mắt|tay|vết))';

/** What is owed after the danger: there "at once" is a promise of service. */
const amends = '(?:hoàn|đền|trả|bồi|phản hồi|gọi lại|xin lỗi|đổi|cử|sửa|thay mới|chúng tôi)';
const upTo = `(?:(?! ${amends}(?![\\p{L}]))[^.;])`;

/** Patterns for "at once" in a sentence that names a danger before or behind it. */
export const perilContexts: readonly string[] = [
  `${perils}${upTo}{0,80} ${haste}(?:,? (?:không|đừng|chớ) (?:được )?(?:chần chừ|chậm trễ|trì hoãn|chờ|đợi)(?: \\p{L}+){0,2})?(?! (?:sau|khi|trả lời|phản hồi|gửi|đền|hoàn|đổi))`,
  `${haste}[^.;]{0,24}(?:,? (?:vì|bởi|do|kẻo|để|cho|nếu|khi|lúc|trước khi|không thì|nếu không|tránh|phòng|ngừa|hễ)(?: (?!(?:khách|bạn|quý)(?: hàng)? (?:hài|vui|biết|yên))[^ .;,]+){0,5}|,) ${perils}`,
  `${rescue}[^.;,]{0,16} ${haste}(?! (?:sau|khi))|${haste}[^.;,]{0,10} ${rescue}`,
  // Where something happens, somebody stops, shuts, pulls or clears away: `..., thì khóa cửa ngay`.
  `(?<=(?:(?<![\\p{L}])thì|[:,])(?: (?!(?:chúng|công)(?![\\p{L}]))[^ .;,:]+){0,3} ${guarding}(?: (?!${amends}(?![\\p{L}]))[^ .;,:]+){0,5} )${haste}(?! (?:sau|khi))`,
  `(?<=(?:(?<![\\p{L}])thì|[:,])(?: (?!(?:chúng|công)(?![\\p{L}]))[^ .;,:]+){0,3} )(?:phải )?${haste} ${guarding}`,
  // At once is a matter of the body's own time: samples, newborns.
  `${haste}[^.;,]{0,12} (?:phòng (?:mổ|cấp cứu|hồi sức|sinh)|trung tâm chống độc|trạm y tế|bệnh viện|phòng y tế|(?:đội|xe) (?:cứu hộ|cứu nạn|cứu thương|chữa cháy))`,
];
