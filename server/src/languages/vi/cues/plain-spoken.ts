/** Vietnamese plain speech that leaves something open: what a thing has to be like, how diligently, as far as it goes, when somebody gets round to it. */

/** Where a word closes its phrase. */
const closes =
  '(?!,? (?:tức|nghĩa|lọt|đạt|trên|dưới|từ|ở|khoảng|ít nhất|không quá|tối đa|tối thiểu|dày|rộng|sâu|độ|cỡ|chịu)[^.;,]{0,16}[0-9])(?=(?! [\\p{L}\\p{N}])| (?:và|mà|để|cho|khi|trước|sau|với|trong|suốt|cả|ngay|từ|lúc|vào|như|hơn|lên|lại)(?![\\p{L}]))';

/** Behind a duty: a predicate. */
const must = '(?<=(?:phải|cần|luôn)(?: (?:luôn|được|thật|rất|cho|hết sức|thật là|đủ|có vị|có màu))? )';

/** Qualities of food, goods, rooms, plants and work that no test tells; none of conduct, clarity or mere state. */
const qualities =
  '(?:đậm đà|đậm vị|thơm ngon|thơm lừng|thơm phức|thơm tho|ngon miệng|ngon lành|ngọt ngào|thanh tao|vừa miệng|vừa vị|đậm|béo ngậy|giòn tan|giòn rụm|mềm mại|mềm mượt|êm ái|êm ru|êm|mát mẻ|mát rượi|mát|ấm áp|ấm cúng|thoáng đãng|thoáng mát|thoáng|rộng rãi|tốt tươi|xanh tốt|xanh mướt|sum suê|sung sức|khỏe mạnh|' +
  'vững|vững vàng|vững chãi|chắc|chắc chắn|chắc nịch|bền chắc|khéo|khéo léo|long lanh|lung linh|bồng bềnh|óng ả|óng mượt|mượt|mịn màng|mịn|quang đãng|quang quẻ|phong quang|sáng sủa|sáng bóng|sáng trưng|xinh xắn|xinh|bắt mắt|đẹp|đẹp đẽ|sang|sang trọng|tinh tế|tinh xảo|sắc sảo|sắc nét|nét|hài hòa|cân đối|' +
  'tươi ngon|tươi rói|phẳng phiu|tròn trịa|tròn vị|đều đặn|gọn|gọn gàng|ngăn nắp|tươm tất|chỉn chu|sạch sẽ|sạch bong|sạch tinh|trong trẻo|yên tĩnh|yên ắng|tĩnh lặng|vui mắt|sống động|sinh động|hấp dẫn|cuốn hút|lôi cuốn|thú vị|bổ ích|sâu sắc|sâu|giỏi|thạo việc|thạo nghề|cứng tay|cứng nghề|mạnh|hùng hậu|trôi chảy|lưu loát|nhuyễn|rành|rành rẽ|am hiểu|' +
  'trơn tru|ổn|ổn định|tốt|ra gì|ra hồn|đáng tiền|đáng đồng tiền|xịn|chất|chất lượng|bảnh|hiện đại|tối tân|tiện|tiện nghi|tiện lợi|thuận tiện|thoải mái|dễ chịu|êm thấm|suôn sẻ|thanh thoát|trang nhã|nhẵn nhụi|láng|láng mịn|bóng|bóng bẩy|khang trang|bề thế|xứng tầm|có hồn|có nét|có gu)';

/** Vague speed. */
export const plainTime: readonly string[] = [
  '(?:một|ít|đôi) lâu (?:trước|sau)|(?:ít|dăm|vài|mấy|đôi ba) (?:bữa|hôm|ngày|tuần|tháng|lâu) trước(?! [0-9])',
  '(?:sau |trong |chừng |độ |khoảng )*(?:một|ít|đôi) (?:đỗi|chặp|thoáng|khắc|quãng|đoạn)(?! (?:đường|văn|dây|phim|ống|clip))(?: (?:nữa|ngắn|thôi|sau))?',
  '(?:rảnh|tiện|ngơi|vắng|nhàn|trống)(?: tay| việc| rỗi)? (?:lúc|khi|bữa|hôm|giờ|ngày|chừng) nào(?: thì)?',
  '(?:sau khi|ngay khi|khi|lúc|chờ|đợi|bao giờ) (?:(?!(?:khách|quý|được|bạn|phải|nào)(?![\\p{L}]))\\p{L}+ ){1,2}(?:rảnh|rảnh rỗi|rảnh tay|hết bận|bớt bận|ngơi tay|hết việc|thư thả|nguội việc)',
  '(?:thời gian|khoảng|hàng|quãng)(?: (?:chờ|đợi|xử lý|giao|giữ máy|trả lời|khám|chờ đợi))? phải (?:thật |rất |cho )?(?:ngắn|ít|gọn|mau|nhanh)(?! (?:hơn|[0-9]))',
  '(?<!(?:không|chưa|chẳng) )đủ (?:nhanh|mau|sớm|kịp)(?! để [^.;]{0,12}[0-9])',
  '(?:đến|tới|có mặt|lên|ra|về|trả|gửi|làm|sửa|xong|giao)(?: [^ .;,]+){0,2} (?:kịp|cho kịp|kịp giờ|kịp lúc)(?=(?! [\\p{L}\\p{N}]))',
  '(?:hẹn|để|khất|dời)(?: [^ .;,]+){0,2} (?:bữa|hôm|dịp|lần|lúc|khi) (?:khác|sau|nào)(?! (?:[0-9]|trong|cụ))',
];

/** Vague frequency. */
export const plainFrequency: readonly string[] = [
  '(?<=được (?:\\p{L}+ ){1,2})đều(?: tay)?(?=(?! [\\p{L}\\p{N}]))|(?<=\\p{L} )theo k[ỳì](?=(?! [\\p{L}\\p{N}]))',
  '(?<=\\p{L} )cho (?:siêng|năng|đều|thường|chăm|dày)(?: (?:tay|vào|lên))?(?=(?! [\\p{L}\\p{N}]))',
  '(?<=(?:và|rồi|lại|còn|cũng|thì) )hay (?:nhắc|hỏi|gọi|ghé|kiểm|xem|đi|dặn|thăm|báo|nghe|động viên|lau|dọn)(?! (?:là|không|hơn))',
  '(?:lúc|khi|hôm|bữa|buổi) (?:nhiều|thưa|mau|dày|siêng),? (?:lúc|khi|hôm|bữa|buổi) (?:ít|dày|thưa|nhác|mau)',
  '(?:cứ |hễ )?(?:thấy|đi|tiện|ghé) (?:ngang|qua)(?: [^ .;,]+)? (?:thì|là) (?:ghé|lau|xem|hỏi|nhặt|kiểm)',
  '(?:đôi bữa|vài bữa|ít bữa|ba bữa|dăm hôm)(?: nửa tháng)?(?: (?:lại|một lần|ghé))|ba bữa nửa tháng|(?:tháng|tuần|ngày) (?:đôi ba|dăm bảy|năm bảy|vài ba)(?: (?:lần|lượt|bận))?',
];

/** Vague amount. */
export const plainQuantity: readonly string[] = [
  '(?:dữ|ghê|khiếp|kinh|quá xá|quá trời|quá chừng|quá thể|hết biết)(?: quá)?(?<=(?:tăng|giảm|lên|xuống|đông|nhiều|cao|thấp|lớn|mạnh|nóng|lạnh|ồn|bẩn|dơ|chật|hư|hao|ướt|trễ|lâu|lên xuống|giận|đắt|mắc) \\p{L}+(?: \\p{L}+)?)(?=(?! [\\p{L}])| thì)',
  'một số (?:điện thoại viên|máy (?:bơm|lọc|phát|tính|in))',
  '(?:phải|luôn|cần)(?: luôn)? có (?:sẵn )?đủ (?!(?:[0-9]|các|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|giấy|hồ sơ|chữ|điều kiện|thông tin|con dấu|bộ|số|chứng|tên|mặt|mọi|cả|tất|họ|tuổi)(?![\\p{L}]))\\p{L}+',
  '(?:giá|giá cả|giá vé|giá bán|phí|cước|tiền công|chi phí|học phí|lệ phí)(?: [^ .;,]+){0,3} (?:phải|luôn|sẽ) (?:thật |rất |cho |luôn )?(?:mềm|rẻ|thấp|nhẹ nhàng|nhẹ|dễ chịu|phải chăng|hợp túi|bèo)(?! (?:hơn|nhất|[0-9]))',
  '(?<!(?:ăn|uống) )đủ (?:chất|dinh dưỡng|chất bổ|vi-ta-min)(?! (?:theo|gồm|:))',
  'vừa vừa|sơ sơ|tương tương|gọi là(?: chút)?(?=(?! [\\p{L}\\p{N}“"]))|cho có(?=(?! [\\p{L}\\p{N}])| (?:lệ|vị|với|gọi))|lấy lệ|qua quýt|ít ra ít|nhiều ra nhiều',
  '(?:chừa|dành|để|để dành|giữ|trữ|thêm|bớt|giảm|tặng|biếu|bù|cho|xin|lấy|phát|cấp)(?: [^ .;,]+){0,2} (?:ít|mấy|dăm|vài|đôi) (?!(?:nhất|hơn|khi|nhiều|lâu|ra|người|bữa|hôm|ngày|giờ|phút|tháng|tuần|năm)(?![\\p{L}]))\\p{L}+',
];

/** Vague quality. */
export const plainQuality: readonly string[] = [
  `${must}${qualities}(?:,? (?:và |mà |vừa )?${qualities})?${closes}`,
  `(?<=phải (?:[^ .;,:]+ ){0,2}(?:mùi|vị|màu|tiếng|nước|lời|nét|dáng|tay nghề|chuyên môn|vốn|kiến thức|kinh nghiệm|sức|giọng) )${qualities}${closes}`,
  '(?:làm|dọn|lo|tính|chăm|nghĩ|hỏi|sửa|dạy|theo|kiểm tra|xử lý|giải quyết|chuẩn bị|tập|học)(?: [^ .;,:]+){0,3} (?:cho )?(?:đến nơi|tới bến|tới nơi)(?=(?! [\\p{L}\\p{N}])| (?:rồi|mới|để|thì))',
  '(?<=phải (?:[^ .;,:]+ ){1,4})(?:lôi cuốn|hấp dẫn|sinh động|cuốn hút|bắt mắt|ngon lành|ngon miệng|đẹp mắt|quang đãng|sạch bong|tinh tươm|bóng loáng|óng ả|khéo tay|mượt mà|êm ru|ra trò|ra hồn)(?=(?! [\\p{L}\\p{N}])| (?:và|mà|cho|để)(?![\\p{L}]))',
];

/** Escape clauses. */
export const plainCondition: readonly string[] = [
  '(?:trong|ở|tới|đến) (?:cái )?(?:chừng mực|mức|phạm vi|khả năng)(?: mà)? (?:(?!(?:luật|pháp|khách|quý|cấp|nhà)(?![\\p{L}]))\\p{L}+ ){1,4}(?:được|nổi|xuể|kham|có)(?! (?:phép|quy))',
  '(?<![\\p{L}\\p{N}] )(?:thấy|coi|xem|nhắm|liệu)(?: bộ| chừng| mòi)?(?: khách)? (?:tiện|được|ổn|nên|cần|hợp|phải|rảnh|xuôi|kham nổi|đáng) (?:thì|mới)',
  '(?<=(?:xếp|chia|tính|đổi|làm|bù|đền|thu|chọn|đặt|dời|chuyển|giải quyết|xử|liệu|lo|nói)(?: [^ .;,:]+){0,4} )(?:sao )?cho (?:tiện|êm|yên|phải|vừa lòng|vui|đỡ|hợp|ổn|xong|phải phép|đẹp lòng|có tình|phải lẽ)(?: (?:đôi bên|cả hai|mọi bề|cả|đôi đàng|hai bên))?(?=(?! [\\p{L}\\p{N}]))',
  '(?:cân nhắc|xét|liệu|tính|đong đếm|cân đo|so đo|lượng)(?: [^ .;,:]+)? (?:nặng nhẹ|thiệt hơn|hơn thiệt|lợi hại|trước sau|phải trái|tình lý|đôi đường)',
  '(?<=(?:về|tới|đến|có|xong|in|dệt|nấu|may|gặt|hái|thu)(?: [^ .;,:]+)? )(?:tới|đến) đâu (?:giao|trả|làm|gửi|bán|phát|tính|hay|lo|sửa|xử|chi) (?:(?:tới|đến) )?(?:đó|đấy|đâu)|(?:hàng|đồ|tiền|việc) (?:về|có|xong) (?:tới|đến) đâu (?:giao|trả|làm|chi|phát) (?:tới|đến) (?:đó|đấy)',
  '(?:lẽ phải|lẽ công bằng|tình (?:cảm|nghĩa|lý)|lương tâm|tấm lòng|lòng thành|sự thông cảm)(?<=(?:theo|tùy|bằng|dựa vào|dựa trên|lấy) (?:\\p{L}+ ){1,3}\\p{L}*)(?! (?:nghề|của khách))',
  '(?:nếu|khi|hễ|lúc|chừng nào) (?:(?:thời gian|công việc|việc|hàng|khách|đường|trời|sức|ngân sách|quỹ|tay|người) )(?:còn |vẫn |không |chưa )?(?:quá |lắm )?(?:thoải mái|rộng rãi|dư dả|thong thả|thư thả|nhẹ|dài|đông|gấp|căng|dồn|dễ|khó|xấu|tốt|thuận)(?! (?:hơn|nhất|[0-9]|\\p{L}+ [0-9]))(?=(?! [\\p{L}\\p{N}])| (?:thì|lắm|quá))',
  '(?:miễn|cốt|quý|chủ yếu)(?: là| sao| nhất)* (?:khách|đôi bên|hai bên|người \\p{L}+|việc|mọi người) (?:vui|ưng|xong|chạy|yên|ổn|khỏi phiền|đỡ phiền|hài lòng|thuận)(?: là (?:được|xong|tốt))?',
];

/** Endings that leave a list open, without a plural marker. */
export const plainOpenList: readonly string[] = [
  '(?:và|cùng|hoặc|hay|với|kèm|lẫn) (?!(?:không|phải|chưa|nhân|khách|sẽ|được|đổi|trả|làm|có|thay|giá|mẫu|sản phẩm|mặt hàng)(?![\\p{L}]))\\p{L}+(?: (?!(?:có|được|với|phải|là)(?![\\p{L}]))\\p{L}+){0,2} (?:tương tự|na ná|đại loại|kiểu đó|kiểu vậy|cùng kiểu|khác nữa|đồng loại|giống vậy|như vậy|đi kèm khác)(?! (?:với|của|như|nhau|hay|cho))',
  '(?<=, [^.;:()]{1,40})(?:,| và|,? rồi) (?:đủ thứ|đủ món|lung tung|tùm lum|lỉnh kỉnh|tá lả|lẻ tẻ|mỗi thứ một (?:chút|ít)|thứ này thứ (?:kia|nọ)|cái này cái (?:kia|nọ)|chuyện này chuyện (?:kia|nọ))(?: (?:hết|khác))?',
];
