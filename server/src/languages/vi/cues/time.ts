/** Vietnamese phrases that promise speed without a time limit. */
import type { CueList } from '../../types.ts';

/** Acts of service after which a bare `nhanh`, `sớm` or `ngay` is a promise of speed. */
const acts =
  '(?:trả lời|phản hồi|hồi đáp|hồi âm|đáp lại|xử l[ýí]|giải quyết|tiếp nhận|liên hệ|liên lạc|gọi lại|gọi điện|thông báo|báo|báo lại|gửi|giao|' +
  'giao hàng|hoàn tiền|hoàn trả|đổi|trả|đổi hàng|sửa|sửa chữa|khắc phục|hỗ trợ|phục vụ|đáp ứng|thực hiện|chuyển|xác nhận|bồi thường|cập nhật|làm)';

/** Vague time. */
export const time: CueList = {
  high: [
    '(?<!(?:thời gian|dịp|thời điểm|cơ hội|lúc|ngày|giờ|ca) )sớm nhất(?! (?:là|vào|từ|sau|[0-9]|lúc|có thể))',
    // Adverbs of speed.
    '(?:một cách )?kịp thời',
    '(?:một cách )?nhanh chóng(?: nhất)?(?: có thể)?',
    'asap|a\\.s\\.a\\.p|mau chóng|mau lẹ|chóng vánh|nhanh lẹ|lẹ làng',
    'nhanh gọn(?: lẹ)?|gọn lẹ',
    '(?:một cách )?khẩn trương|gấp rút|cấp tốc',
    'thật (?:nhanh|mau|sớm|lẹ)|(?:rất|cực kỳ|cực) (?:nhanh|mau|sớm)(?! chóng)',
    'nhanh như (?:chớp|gió|cắt)',
    'ngay và luôn|(?:ngay )?tắp lự',
    '(?:ngay )?tức (?:khắc|thì|thời)',
    '(?:ngay )?lập tức',
    'liền tay|tức tốc',
    // Superlatives and comparatives of speed.
    '(?:trong )?(?:khoảng )?thời gian (?:sớm|ngắn|nhanh|gần) nhất(?: có thể)?',
    '(?:với )?(?:tốc độ|thời gian) (?:nhanh|cao|sớm) nhất(?: có thể)?',
    '(?:một cách )?(?:sớm|nhanh|mau) nhất(?: mà)?(?: chúng tôi)? có thể',
    '(?:một cách )?(?:nhanh|mau|lẹ) nhất',
    'càng (?:sớm|nhanh|mau) càng tốt',
    'càng (?:sớm|nhanh|mau)(?: bao nhiêu| chừng nào)?,? càng (?:hay|tốt|quý)(?: bấy nhiêu| chừng ấy)?',
    '(?:sớm|nhanh) (?:chừng|ngày|lúc|phút) nào (?:tốt|hay|mừng) (?:chừng|ngày|lúc|phút) (?:ấy|nấy|đó)',
    'nhanh (?:hết mức|hết sức|hết cỡ)(?: có thể)?|nhanh tối đa',
    '(?:vào )?(?:dịp|thời điểm|cơ hội|lúc) (?:sớm|gần|thuận tiện) nhất',
    // Without delay.
    '(?:mà )?không (?:được )?(?:chậm trễ|chậm chạp|trì hoãn|chần chừ|chần chờ|lần lữa|dây dưa|lề mề|kéo dài|nấn ná|rề rà)',
    'không (?:có sự )?chậm trễ (?:nào|quá mức|không đáng có|không cần thiết|vô lý)',
    '(?:tránh|hạn chế|không để xảy ra)(?: việc| tình trạng)? (?:chậm trễ|kéo dài|dây dưa|tồn đọng|ùn ứ)',
    'không (?:để|bắt|khiến) (?:quý )?(?:khách|khách hàng|người gọi|bệnh nhân|người dân|cư dân|ai)(?: hàng)? (?:phải )?(?:chờ|đợi|chờ đợi) (?:quá )?lâu',
    'không (?:phải )?(?:chờ|đợi|chờ đợi) (?:quá )?lâu',
    '(?:chờ|đợi|chờ đợi|giữ máy|kéo dài|mất) quá lâu|lâu quá mức',
    'không (?:để|ngâm)(?: việc| hồ sơ| đơn)? quá lâu|ngâm (?:đơn|hồ sơ|việc)',
    // A span of time that nobody can measure.
    '(?:trong |sau )?(?:một )?(?:khoảng )?thời gian (?:hợp l[ýí]|thích hợp|phù hợp|cho phép|nhất định|vừa phải|chấp nhận được|cần thiết)',
    '(?:trong |sau )?(?:một )?(?:khoảng )?thời gian(?: rất| khá)? ngắn',
    '(?:trong|sau) (?:một )?thời gian(?! (?:[0-9]|làm việc|bảo hành|tối đa|không quá|chờ|từ|quy định|là|thử|nghỉ|mở|hoạt động|cam kết))(?=[.,;]| nữa)',
    'thời hạn (?:hợp l[ýí]|thích hợp|phù hợp|sớm nhất|ngắn nhất)',
    '(?:trong )?thời gian (?:sắp )?tới|trong tương lai (?:gần|không xa)|(?:trong )?nay mai|sắp tới(?: đây)?|một ngày gần (?:đây|nhất)',
    '(?:trong|chỉ) (?:vài|ít|dăm|mấy|một vài) (?:giây|phút|giờ|tiếng|ngày|hôm|tuần|tháng)(?: tới| nữa| sau)?',
    '(?:trong |chỉ )?(?:chốc lát|giây lát|phút chốc|tích tắc|nháy mắt|một thoáng|thoáng chốc)',
    'ba chân bốn cẳng|chẳng mấy chốc|không (?:bao )?lâu sau|ít lâu (?:sau|nữa)|(?:một )?(?:chút|lát|lúc) (?:nữa|sau)',
    'ngày một ngày hai|một sớm một chiều|vài (?:hôm|bữa)(?: nữa| sau)?|mấy (?:hôm|bữa) nữa',
    // When circumstances allow.
    'ngay khi (?:có thể|thuận tiện|tiện|rảnh|kịp|(?:thu xếp|sắp xếp|bố trí) được|(?:điều kiện|công việc|thời gian) cho phép|có (?:người|điều kiện|thời gian))',
    '(?:khi|lúc)(?: nào)? (?:rảnh|rảnh rỗi|rảnh tay|tiện|thong thả|có (?:thời gian|thì giờ)|(?:thu|sắp) xếp được(?: thời gian)?)',
    '(?:khi|sau khi|chờ|đợi)(?: nào)? (?:(?:mọi (?:việc|chuyện|thứ)|tình hình|công việc|cửa hàng|quầy) )?(?:đã )?(?:lắng xuống|lắng dịu|ổn định|bớt bận|bớt việc|đỡ bận|đỡ việc|vãn khách|vơi việc)',
    '(?:khi )?(?:qua|hết) (?:đợt|giờ|mùa) cao điểm',
    '(?:vào|đúng) (?:thời điểm|lúc|dịp|thời gian) (?:thích hợp|phù hợp|thuận tiện|thuận lợi|hợp l[ýí]|cần thiết)',
    '(?:thời gian|khoảng)(?: chờ| chờ đợi| đợi| xử l[ýí])?(?: ở mức)? (?:tối thiểu|ngắn nhất|thấp nhất|nhanh nhất)(?! (?:là )?[0-9])',
    '(?:rút ngắn|giảm)(?: tối đa)?(?: tối thiểu)? (?:thời gian|thời hạn)(?: chờ| xử l[ýí]| chờ đợi| giao hàng)?(?: đến mức)? (?:tối đa|tối thiểu|thấp nhất)',
    'rút ngắn tối đa (?:thời gian|thời hạn)(?: chờ| xử l[ýí]| chờ đợi| giao hàng)?',
    'nhanh tay|mau mắn',
    'bắt tay (?:vào )?(?:làm |xử l[ýí] )?ngay',
  ],
  medium: [
    `(?<=${acts}(?: (?:cho|với|tới|đến))?(?: (?:quý )?khách(?: hàng)?| bạn| người mua| email| thư| khiếu nại| yêu cầu)? )(?:ngay|liền)(?! (?:sau|khi|từ|trong|tại|cả|trước|trên|ở|cạnh|bên|lúc|dưới|đầu|ngắn|lập tức|tức|hàng|thẳng|và|vào|mạch|kề|lần|ngày|hôm))`,
    `(?<=${acts}(?: (?:cho|với|tới|đến))?(?: (?:quý )?khách(?: hàng)?| bạn| người mua| email| thư| khiếu nại| yêu cầu)?(?: (?:rất|thật|khá))? )(?:nhanh|mau|lẹ)(?! (?:chóng|nhất|gọn|hơn|nhẹn|như|lẹ|hết|tối|tay|trong))`,
    '(?:cần |phải |sẽ |được )?xử l[ýí] gấp|làm gấp|gọi gấp|báo gấp',
    '(?<!(?:sáng|buổi|tờ|quá|từ|hơi|trước|đặt|càng|thật|rất) )sớm(?! (?:nhất|hơn|mai|chiều|muộn|tối|ngày|chừng|bao|trước|[0-9]|hay muộn|hoặc muộn))',
    'đúng (?:thời )?hạn',
    'đúng (?:giờ|lúc|thời điểm|hẹn|tiến độ)(?! (?:[0-9]|trên|ghi|đã|quy|mở|đóng))',
    '(?:trong|theo|đúng) (?:thời gian|thời hạn) (?:quy định|cam kết|đã định|cho phép|thông thường)(?! (?:tại|trong|ở|là))',
    'phản ứng nhanh|đáp ứng nhanh|nhanh nhạy|nhạy bén',
    '(?:không|tránh) (?:gây )?(?:mất|tốn|lãng phí) (?:nhiều )?thời gian(?: của)?(?: (?:quý )?khách)?(?: hàng)?',
    'dần dần|(?:từng bước|dần) (?:cải thiện|nâng|hoàn thiện|mở rộng|khắc phục|áp dụng)',
    'về lâu (?:về )?dài|trong dài hạn|lâu dài',
    'tiết kiệm (?:tối đa )?thời gian',
    'sau này|về sau|khi đến lúc|đến lúc (?:đó|cần)',
    '(?:ưu tiên|đẩy nhanh|thúc đẩy) (?:tiến độ|việc) (?:xử l[ýí]|giải quyết|trả lời)|đẩy nhanh tiến độ',
    'chủ động (?:liên hệ|thông báo|báo) (?:trước|sớm)(?! [0-9])',
    'trước (?:một )?thời gian(?: hợp l[ýí])?(?=[.,;])|báo trước(?=[.,;])',
  ],
  low: [
    'sớm hơn|nhanh hơn|mau hơn',
    'hỏa tốc|hoả tốc|siêu tốc|thần tốc|khẩn cấp|khẩn',
    'được ưu tiên|ưu tiên',
    'ngay (?:sau )?khi',
    'tạm thời|bước đầu',
  ],
  except: [
    'nhằm mục đích(?: [^ .;:]+){1,18} (?:kịp thời|nhanh chóng)(?: [^ .;:,]+){0,4}',
    '(?:với|vào|về) sự (?:kịp thời|nhanh chóng)',
    // Express delivery and other products named by speed.
    '(?:(?:dịch vụ|gói|phí|hình thức|phương thức) (?:giao hàng|chuyển phát|gửi|giao|vận chuyển)|chuyển phát|bưu phẩm|gói cước) (?:nhanh|hỏa tốc|hoả tốc|siêu tốc|cấp tốc)(?! (?:chóng|nhất|gọn))',
    'giao hàng (?:nhanh|hỏa tốc|hoả tốc|siêu tốc) [0-9]+(?:h| giờ)',
    '(?:chuyển phát|thức ăn|đồ ăn|món ăn|mì ăn|thanh toán|đường|tàu|làn|lối đi|quầy thanh toán|sạc|tin|đọc|phím) nhanh(?! (?:chóng|nhất|gọn|hơn))',
    'mì ăn liền|cà phê hòa tan|ăn liền|liền kề|liền mạch|gắn liền|nối liền|đi liền',
    // Immediately, tied to an event; also safety steps.
    '(?:ngay )?(?:lập tức|tức khắc|tức thì) (?:sau )?khi',
    '(?:ngắt|cắt|tắt|ngừng|dừng|sơ tán|thoát|rời|gọi (?:113|114|115|cấp cứu|cứu hỏa))[^.;]{0,30}(?:ngay )?(?:lập tức|tức khắc|ngay)',
    '(?:ngay )?lập tức (?:ngắt|cắt|tắt|ngừng|dừng|sơ tán|thoát|rời|gọi (?:113|114|115|cấp cứu|cứu hỏa))',
    'tin nhắn tức thời|nhắn tin tức thời',
    // Early as an hour of the day, a stage or a measured lead.
    '(?:sáng|buổi|dậy|ca) sớm|phát hiện sớm|cảnh báo sớm|nghỉ hưu sớm|sớm hay muộn|thanh toán sớm|trả (?:nợ |hàng |phòng )?sớm|nhận phòng sớm|đặt (?:chỗ |hàng )?sớm',
    // What a law that is named asks for.
    '(?:theo|căn cứ|chiếu theo) (?:quy định (?:tại|của) )?(?:Điều [0-9]+|Luật|Nghị định|Thông tư|Bộ luật|Pháp lệnh)[^.;]{0,80}',
    'sớm (?:hơn )?(?:ít nhất |tối thiểu )?[0-9]+',
    'sớm nhất (?:là |vào |từ |sau )[^.;]{0,12}[0-9]',
    // A limit named in the customer's favour or a rule of dates.
    'không (?:chậm|muộn|trễ) (?:hơn|quá)',
    '(?:đi làm|đến|có mặt|vào ca|nhận ca|họp|tan ca|lên lớp) đúng giờ',
    'kéo dài (?:thời hạn|thời gian) bảo hành|gia hạn',
    '(?:tính năng|tùy chọn|chế độ|nút) [^.;,]{0,12}(?:nhanh|tức thì|tức thời)(?! (?:chóng|nhất|gọn))',
    'sử dụng (?:được )?lâu dài|quan hệ lâu dài|gắn bó lâu dài|khách hàng lâu dài|hợp tác lâu dài',
  ],
};
