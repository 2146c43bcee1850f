/** Further shapes of Vietnamese figures: ordinals, rings, occasions of work, days of the lunar month, units of the trades, where a figure hangs. */

/** A number, in digits or as a word, from one to some tens. */
const count =
  '(?:[0-9]+(?:[.,][0-9]+)*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi)';

/** An ordinal behind `thứ`. */
const ordinal = '(?:[0-9]+|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)';

/** Days of the week. */
const weekday = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';

/** Units of weight, size, heat, pressure and the like, and things that are counted with a number word. */
export const tradeUnits: readonly string[] = [
  'lít|mi-li-lít|mililít|ml|cc|gam|gram|g|kg|ki-lô-gam|ki-lô|kilôgam|ký|lạng|tạ|tấn',
  'mét(?: vuông| khối)?|m[²³23]|m|xen-ti-mét|xăng-ti-mét|centimét|cm|phân|mi-li-mét|milimét|mm|ki-lô-mét|km|hải lý|gang tay|sải tay|cánh tay',
  'độ(?: [CF])?|°(?:C|F)?|bar|psi|kPa|MPa|at|N[·.]?m|lux|lx|dB|vôn|V|oát|W|kW|ampe|mA|mAh|MB|GB|Mbps|ppm|ký tự|chữ|từ',
  'giọt|muỗng|thìa|viên|lát|khay|mẻ|chai|lon|hộp|thùng|bao|túi|tờ|bản|tấm|ghế|chỗ(?: ngồi)?|suất|vòng|liều|ống',
];

/** Limits in time: by the fourth ring, before the guest leaves, on the same boat. */
export const limits: readonly string[] = [
  `(?:hồi |tiếng |nhịp |lần )?chuông(?: (?:reo|đổ|vang))?(?: (?:đến|tới|sang))?(?: (?:hồi|tiếng|lần|nhịp))?(?: thứ)? ${ordinal}`,
  `chuông (?:điện thoại )?(?:reo|đổ|vang) ${count} (?:tiếng|hồi|lần|nhịp)`,
  '(?:trước|xong trước) khi (?:(?:quý )?khách(?: hàng)?|xe|tàu|phà|đò|chuyến|đoàn|học viên|học sinh|bé|bệnh nhân|hành khách|hội viên|khán giả|người \\p{L}+|cửa|màn|đèn|ca|lớp|buổi|hàng|đơn)(?: \\p{L}+)? (?:rời|lên|xuống|ra|về|vào|ngồi|đóng|mở|kéo|chạy|nhổ neo|khởi hành|cập|bắt đầu|kết thúc|tan|xuất|bước)(?![\\p{L}])',
  'trước (?:bữa|giờ|suất|ca|chuyến|buổi|lễ|trận|tiết)(?: \\p{L}+)? (?:sáng|trưa|chiều|tối|diễn|học|ăn|đầu tiên|đầu|cuối|kế|kế tiếp|sau|khai mạc|mở màn|tới)(?: cùng ngày| hôm đó)?',
  'cùng (?:chuyến|đợt|lượt|ca|phiên|bữa)(?: \\p{L}+)? (?:đó|ấy|sáng|trưa|chiều|tối|hôm đó|hàng)',
  `(?:trước|đến|tới|vào|hạn|hạn chót|đúng hạn|muộn nhất|chậm nhất)(?: là| vào)?(?: ngày)? (?:mùng|mồng|rằm)(?: ${count})?|(?:đúng )?hạn(?: là| vào)? ngày [0-9]{1,2}`,
  `(?:ngày|giờ|phút|tuần|tháng|buổi) thứ ${ordinal}(?: (?:kể từ|tính từ|sau|tính ngược))?`,
  `(?:không (?:muộn|chậm|trễ) (?:hơn|quá)|không quá|(?:trễ|muộn|chậm) (?:lắm|nhất)|hạn chót|hạn cuối|chót)(?: cũng)?(?: là| vào)? (?:hết |đầu |cuối |giữa |sáng |trưa |chiều |tối )?(?:${weekday}|ngày (?:mùng |mồng )?[0-9]{1,2}(?! ngày)|(?:mùng|mồng) ${count}|rằm|hôm (?:sau|ấy)|tuần sau|phiên chợ|Tết)`,
  '(?:trước|qua|hết|đầu|giữa|cuối)(?: khi vào| khi sang| kỳ| dịp)? (?:mùa \\p{L}+|vụ \\p{L}+|con nước(?: \\p{L}+)?|kỳ nước|phiên chợ|Tết|lễ \\p{L}+|ngày (?:khai giảng|khai trương|giỗ|lễ|cưới|thi|hội)|kỳ thi|khai giảng|đám \\p{L}+|Noel|Vu Lan|Trung thu)',
];

/** How often: occasions of work, lunar days, every so many pieces. */
export const recurrence: readonly string[] = [
  '(?:sau|trước|giữa|cuối|đầu|hết|xong) (?:mỗi|từng) (?!(?:khi|lúc|khoảng|quãng|thời|giai|chặng|độ|nhu|điều|trường|hoàn|tình|yêu)(?![\\p{L}]))\\p{L}+',
  '(?:sau|trước|giữa) hai (?:khách|ca|lượt|suất|chuyến|lần|buổi|đợt|mẻ|đơn|tiết|lớp|bệnh nhân|hiệp)',
  `(?:cứ |mỗi |đến |sau |tới )(?:${count} )?(?:khách|đơn|lô|mẻ|hộp|chiếc|chuyến|lượt|suất|bệnh nhân|cuốn|khay|giỏ|vé|trang|xe|con|cuộc gọi|phiếu|giường|người|hành khách|bé|học viên|bàn|phòng) (?:thứ ${ordinal}|(?:một|1) lần|(?:là|lại|thì) (?:thay|đổi|lau|kiểm|rửa|đo|nghỉ|xem|đếm|cân))`,
  `(?:vào |mỗi |các |cứ )?(?:ngày )?(?:mùng|mồng) ${count}(?:(?: hằng| hàng| mỗi) (?:tháng|năm))?|(?:vào |ngày |mỗi |các )(?:ngày )?rằm|(?:ngày|đêm|hôm) [0-9]{1,2} (?:hằng|hàng|mỗi) tháng`,
  `(?:các |những |vào )?(?:ngày|buổi|tuần|tháng|bữa|giờ|lần|tiết|quý|năm) (?:thứ )?${ordinal}(?:(?:,| và|, và)(?: (?:ngày|buổi|tuần|tháng|bữa|giờ|lần|tiết|quý|năm))?(?: thứ)? ${ordinal})+`,
  `(?:cứ |sau |mỗi |định k[ỳì] |đủ |hết )(?:{number}) (?:km|ki-lô-mét|cây số|hải lý|giờ (?:chạy|máy|bay|nổ máy)|trang|lượt|bản in|chu kỳ|mẻ|đơn|khách|chuyến|vé|lần (?:giặt|dùng|in|bơm|chiên)|khay|lít|tấn|thùng)`,
  `\\((?:vào |mỗi |chiều |sáng )?${weekday}[^()]{0,20}\\)|${weekday} (?:tuần (?:chẵn|lẻ|đầu|cuối|thứ \\p{L}+)|đầu tháng|cuối tháng)`,
  '{number} {unit} (?:một|1) (?:tin|lượt|bận|buổi|kỳ|cữ|bữa|cuộc|báo cáo|vòng|ảnh|chuyến|ca|mẻ|số|suất|đợt|nhịp|phiên)',
  `${weekday}(?:(?:,| và|, và) ${weekday})+`,
  'theo lịch (?:dán|treo|in|ghi|số|ở|tại|trong|nêu|niêm yết|kèm|ba|hai|tuần|tháng|năm)(?: \\p{L}+)?',
  '(?:mẻ|lô|chuyến|ca|đơn|suất|lượt|bữa|buổi|tuần|tháng|quý|ngày|sáng|chiều|tối|đêm) nào cũng',
];

/** Where the figure stands: a list that hangs on a wall, a slip, a label, a lease. */
const papers =
  '(?:bảng(?: giá| phí| tin| lịch| giờ)?|biểu(?: phí| giá| mẫu)?|phiếu(?: \\p{L}+)?|giấy (?:hẹn|báo|mời|bảo hành)|biên nhận|biên lai|hợp đồng|hóa đơn|lịch|vé|thẻ|tờ \\p{L}+|cửa|cổng|nhãn|bao bì|hộp|chai|bìa|mặt sau|sổ(?: \\p{L}+)?|thực đơn|sơ đồ|đơn đặt|báo giá|máy|lốp|lệnh)';

/** Where figures are written down. */
export const placesOfFigures: readonly string[] = [
  '(?:bằng|theo|đúng bằng) (?:đúng )?số (?:ghế|giường|khách|người|bàn|phòng|trẻ|bé|học viên|hành khách|vé|chỗ|suất|máy|xe)(?: \\p{L}+)?',
  `(?<!(?:phải|được|sẽ|chóng|cần|viên|thời|ngay|nhanh|sớm|hãy|và|rồi|để|thì|đủ|khách) )(?:ghi|nêu|in|niêm yết|treo|dán|công bố|khắc|định|hẹn|cho) (?:sẵn |rõ )?(?:trên|ở|trong|tại) ${papers}`,
  `(?:theo|bằng|đúng|như|xem|tại) (?:bảng giá|biểu phí|biểu giá|bảng phí|biểu mức|bảng mức|bảng giờ|thông số|trị số|định mức)(?: \\p{L}+)?`,
];
