/** Vietnamese descriptions of things in which vague words are right as they stand: faults, weather, animals, names, grades to choose from. */

/** Words up to those that begin a duty. */
const undue = '(?:(?! (?:phải|được|sẽ|cần|không được|nhân viên|chúng tôi)(?![\\p{L}]))[^.;:])';

/** What a name may not hold: the verbs of a promise. */
const notPromised =
  '(?!(?:phục|phản|hỗ|tư|chăm|đáp|sửa|nhận|hoàn|bồi|cung|bảo|đảm|cam|luôn|sẽ|phải|cần|được|trả|giao|làm|mang|có|đem|giữ|tạo|hứa|xử|giải|tiếp|gửi|này|chúng|và|để|với|rất|thật|là)(?![\\p{L}]))';

/** How machines fail. */
const faults =
  '(?:tắt|tắt mở|bật tắt|kêu|hú|rú|giật|rung|chập|chập chờn|treo|đơ|hỏng|hư|chớp|nháy|nhấp nháy|rò|rỉ|chảy nước|chảy dầu|khựng|sập|đứt|ngắt|nhảy số|mất sóng|mất nguồn|mất kết nối|khởi động lại|quá nhiệt|nóng máy|hao pin|tụt pin|báo lỗi|rơi mạng)';

/** What lives in and around a house or a park. */
const animals =
  '(?:(?:đàn |bầy |con |chú |loài )?(?:khỉ|cá heo|cá sấu|cá voi|cá koi|chó(?: con| mẹ)?|mèo(?: con| mẹ)?|chim|ong|kiến|muỗi|voi|hổ|rùa|trâu|bò|dê|ngựa|gà|vịt|heo|lợn|rắn|gấu|hươu|nai|vẹt|chuột|gián|ruồi|thỏ|hà mã|sư tử|hải cẩu|thú con|thú non))(?! (?:rán|nướng|kho|chiên|hấp|tươi|viên|hộp|luộc|quay|sốt|bít|tái|viên|được))';

/** Patterns for the contexts of every list of vague cues. */
export const situations: readonly string[] = [
  // How a machine fails.
  `${faults} (?:rất |khá |hơi )?(?:liên miên|liên tục|liên hồi|thường xuyên|thỉnh thoảng|lâu lâu|đôi khi|luôn luôn|nhanh|chậm|nhiều|bất thường)`,
  `(?:thỉnh thoảng|lâu lâu|đôi khi|thường|hay|liên tục) (?:bị |tự )?${faults}(?![\\p{L}])`,
  `(?:triệu chứng|dấu hiệu|tình trạng|biểu hiện)(?: (?!(?:phải|tốt|sạch)(?![\\p{L}]))\\p{L}+){0,4}:${undue}{2,80}`,
  `(?<![\\s\\S])(?:khi |nếu |hễ )?(?:loa|đèn|máy|màn hình|bơm|quạt|cửa|bếp|nồi|ống|vòi|tủ|chuông|thang|bình|pin|mạng|điện|bồn|lốp|phanh|lò)(?: (?!(?:phải|được|sẽ|cần|thì)(?![\\p{L}]))\\p{L}+){0,4} (?:liên tục|liên miên|thường xuyên|nhiều|nhanh|chậm|thỉnh thoảng|bất thường)(?= thì|,)`,
  // Weather, water and seasons.
  `(?<![\\p{L}])(?:mưa(?: (?:dầm|phùn|rào|đá|bão|ngâu))?|nắng|bão|lũ|sóng|sương(?: mù)?|gió(?: mùa| lốc)?|nước (?:lên|xuống|rút|dâng|lớn|ròng|chảy|lũ)|triều|thủy triều|trời)(?: (?!(?:phải|được|thì|sẽ|cần)(?![\\p{L}]))\\p{L}+){0,2} (?:liên miên|liên tục|nhanh|chậm|thường xuyên|nhiều|ít|sớm|muộn|thường|hay|thất thường)(?! (?:nhân viên|chúng tôi|báo|gọi|gửi))`,
  // What animals do.
  `(?<![\\s\\S])(?:các |những |nhiều |mỗi )?${animals}(?![\\p{L}])${undue}{2,120}(?=[.;]|(?![\\s\\S]))`,
  // Names of firms, courses, prizes and works.
  `(?:công ty|nhà thầu|hãng|tập đoàn|ngân hàng|trường(?: (?:mầm non|tiểu học|đại học|cao đẳng))?|nhà xe|thương hiệu|nhãn hiệu|giải(?: thưởng)?|danh hiệu|chứng (?:chỉ|nhận)|khóa|khoá|lớp|cuộc thi|bài hát|bộ phim|cuốn sách|vở|nhà xuất bản|đơn vị vận chuyển|câu lạc bộ|phần mềm|ứng dụng)(?: ${notPromised}\\p{L}+){0,4} (?:xuất sắc|hoàn hảo|tuyệt vời|siêu tốc|hỏa tốc|tốt nhất|hay nhất|nhanh|tuyệt hảo|tận tâm|chuyên nghiệp|chất lượng|uy tín|đẳng cấp|toàn diện)(?= (?:là|kéo dài|gửi|nhận|chở|lấy|lắp|trúng|thuê|gồm|năm|có|do|vào|ở|tại|cho|trao|mở|[0-9])|[.,;)]|(?![\\s\\S]))`,
  '(?:vé|tàu|chuyến|tuyến|toa|thư|bưu kiện|xe buýt|phà) (?:tốc hành|hỏa tốc|siêu tốc|cao tốc|nhanh)(?! (?:chóng|nhất|gọn|hơn))',
  // What most things and people are like.
  '(?<![\\s\\S])(?:vì )?(?:phần lớn|phần đông|đa số|hầu hết|phần nhiều|số đông) (?:tài xế|thợ|anh em|hàng|nguyên liệu|vải|gạo|rau|cá|đồ|gỗ|xe|tàu|ghe|máy|sách|tranh|thuốc|sữa|hoa|trái cây|nhà|quán|tiệm)(?: (?!(?:phải|được|sẽ|cần|nên)(?![\\p{L}]))[^ .;,:]+){0,4} (?:ngủ|ở|đến|sống|là|quen|chạy|làm|về|mua|nhập|lấy|trồng|nuôi|còn|có|đi|do|từ|thuộc|nằm)(?![\\p{L}])(?:(?! (?:phải|sẽ|nhân viên|chúng tôi)(?![\\p{L}]))[^.;]){0,90}',
  // A choice between grades.
  'nhiều [^.;,]{2,16},? (?:và |hay |hoặc )?ít [^.;,]{2,16}',
  '(?:nhiều|ít|nhanh|chậm|thường xuyên|thỉnh thoảng|đông|vắng|sớm|muộn|gấp|thường|nặng|nhẹ|đủ|lớn|nhỏ) hay (?:là )?(?:ít|nhiều|chậm|nhanh|thỉnh thoảng|hiếm khi|lâu lâu|vắng|đông|muộn|sớm|không|thường|gấp|khẩn|nhẹ|nặng|thiếu|vừa|nhỏ|lớn)(?! (?:tùy|cũng))',
  '(?:mức độ|mức|cấp độ|hạng|loại|ưu tiên)(?: \\p{L}+)?: (?:thường|nhẹ|thấp|gấp|khẩn|cao|nặng|vừa|trung bình|nhỏ|lớn|nghiêm trọng)(?:, [^.;,]{2,16}){1,4}',
  // Other senses.
  'xoay vòng(?: (?:\\p{L}+|[0-9]+)){0,3} (?:ngày|tuần|tháng|năm)',
  '(?:nơi|chỗ|khu|khu vực|vùng|đoạn|lúc|ngày|hôm) (?:có )?(?:nhiều|ít) (?:bụi|gió|khói|hóa chất|nước|cây|nắng|tiếng ồn|xe|muỗi|đá|sóng|cát|sương)',
  'không dừng (?:ở|tại|lại|bánh|dọc)',
  '(?:phù hợp|thích hợp|tương ứng|đúng) với (?:(?!(?:phải|và|khách|nhu)(?![\\p{L}]))[^ .;,]+ ){1,6}(?:ghi|nêu|quy định|in|vẽ|liệt kê) (?:trong|ở|tại|trên)',
  '(?:giữ|làm|đạt|học|nói|trả|chỉ|đúng|chừng)(?: được| có)? bấy nhiêu(?! (?:hay|thì hay))',
  'đủ (?:rộng|cao|dài|sâu|nặng|chắc|nóng|lạnh)[^.;,(]{0,24}[,(] ?(?:tức |là |ít nhất |tối thiểu )?[0-9]+',
  '(?:thanh toán|trả(?: tiền)?|mua|lấy|nhận|dùng) ngay (?:hoặc|hay)(?: [^ .;,]+){1,3}',
  '(?:đeo|mặc|cài|thắt|ngồi|chải|gài|buộc)[^.;,]{0,24} ngay ngắn',
  'ngay (?:ngã (?:ba|tư|năm|sáu)|(?:đầu|cuối) (?:đường|hẻm|ngõ|phố|chợ|xóm|cầu|làng)|cạnh|sát|chân cầu|mặt tiền|góc (?:đường|phố)|cổng|trước (?:cổng|cửa|mặt)|sau (?:lưng|nhà|cửa|quầy)|bên (?:cạnh|trái|phải|hông)|dưới (?:chân|gầm|bảng|quầy))',
  'vừa phải[, (]+(?:khoảng |chừng |tức |là )?[0-9]+',
];
