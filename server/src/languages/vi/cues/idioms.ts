/** Vietnamese idiom frames of several categories. */

/** An occasion, as in `được buổi nào hay buổi nấy`. */
const occasion = '(?:buổi|ngày|lúc|bữa|chừng|hôm|tháng|lần|chuyến|ca|giờ|khi)';

/** When somebody thinks it is time. */
export const idiomsOfTime: readonly string[] = [
  '(?:khi nào|bao giờ|lúc nào|chừng nào|hôm nào) (?!(?:khách|quý|xe|máy|có (?:sự cố|cháy|khách)))\\p{L}+(?: \\p{L}+)? (?:thì|mới) (?:giao|trả|gửi|báo|làm|gọi|sửa|đổi|tính|xong|đến|tới)',
  '(?:trong |vào )?một (?:ngày|hôm|mai) không xa',
];

/** As it comes. */
export const idiomsOfFrequency: readonly string[] = [`(?:được|có|rảnh|nhớ) ${occasion} nào (?:hay|thì|làm|biết) ${occasion} (?:nấy|ấy|đó|đấy)`];

/** Praise that intensifies, and ranks nobody has drawn up. */
export const idiomsOfQuality: readonly string[] = [
  '(?:đẹp|ngon|sạch|thơm|êm|khéo|giỏi|mượt|bóng|nét|hay|sang) (?:mê ly|mê hồn|mê mẩn|tuyệt trần|ngất ngây|lung linh|long lanh|như mơ|như tranh|khỏi nói|xuất thần|đến từng (?:chi tiết|đường nét)|hết nấc|bá đạo)',
  '(?:thuộc |vào |xếp )(?:hàng|loại|dạng|bậc|tốp) (?:thượng thừa|thượng đẳng|cao thủ|đỉnh|đầu|ưu|tinh hoa|cứng|có hạng|nhất nhì)|thượng thừa|bậc thầy|cao thủ',
];

/** While circumstances last. */
export const idiomsOfCondition: readonly string[] = [
  '(?:nếu|khi|hễ|miễn) (?:vẫn )?còn (?:nắng|sáng|chỗ trống|sức|kịp|người rảnh|thì giờ|thời gian|giờ)|(?:nếu|khi|hễ) (?:trời|thời tiết) (?:đẹp|ủng hộ|chiều lòng|thuận)',
];
