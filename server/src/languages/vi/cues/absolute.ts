/** Vietnamese promises that nobody can keep every time: absolutes attached to an outcome of service. */
import type { CueList } from '../../types.ts';

/** Customers, as the object of a promise. */
const people = '(?:(?:quý )?khách(?: hàng)?|người (?:gọi|mua|dùng|bệnh|dân)|bệnh nhân|bạn|quý vị|ai|một ai|bất kỳ ai|bất cứ ai)';

/** Outcomes of service: always, never or every one of these is an overpromise. */
const outcomes =
  '(?:đáp ứng|giải quyết|trả lời|phản hồi|hài lòng|thỏa mãn|thoả mãn|đúng hẹn|đúng giờ|đúng hạn|có sẵn|có mặt|có người|túc trực|sẵn sàng|chính xác|hoạt động|giao đúng|' +
  'còn hàng|vui vẻ|xử l[ýí]|phục vụ|làm hài lòng|khiến|hỗ trợ|liên lạc được|gọi được|đổi trả|hoàn tiền|nghe máy|nhấc máy|tiếp nhận|chấp nhận|đạt|mở cửa)';

/** Overpromises. */
export const absolute: CueList = {
  high: [
    `luôn(?: luôn)? (?:được |đều |có thể )?${outcomes}`,
    'luôn(?: luôn)? (?:tốt nhất|hoàn hảo|đúng|rẻ nhất|thấp nhất|nhanh nhất|chính xác|an toàn tuyệt đối|trong tình trạng tốt nhất|có câu trả lời|sẵn hàng)',
    `không bao giờ (?:để|bắt|khiến|làm) ${people}[^.;]{0,20}(?:chờ|đợi|thất vọng|phật lòng|phiền|khó chịu|bực|thiệt|không hài lòng|gọi lại)`,
    'không bao giờ (?:hết hàng|sai|trễ|chậm|muộn|từ chối|nói không|ngừng|gián đoạn|lỗi|thất hứa|thất hẹn|sai hẹn|quá tải|bận máy|mất|nhầm)',
    `không (?:để |có |một )?(?:bất kỳ |bất cứ |một )?(?:ai|khách(?: hàng)?|cuộc gọi|yêu cầu|khiếu nại|email|thư|tin nhắn|đơn hàng|câu hỏi)(?: nào)? (?:nào )?(?:phải |bị )?(?:chờ|đợi|bỏ lỡ|bỏ sót|bỏ qua|nhỡ|từ chối|thất vọng|không được trả lời)`,
    `không (?:để|bắt|khiến) ${people} (?:phải )?(?:chờ|đợi|chờ đợi)(?! (?:quá|lâu|hơn|trên|đến|tới|[0-9]))`,
    '(?:mọi|tất cả(?: các| mọi)?|từng) (?:cuộc gọi|email|thư|tin nhắn|yêu cầu|câu hỏi|thắc mắc|khiếu nại|vấn đề|đơn hàng|sự cố|mong muốn|nhu cầu|kỳ vọng)[^.;]{0,25}(?:ngay lập tức|lập tức|tức thì|tức thời|ngay từ lần đầu|ngay lần đầu|thỏa đáng|thoả đáng|trọn vẹn|triệt để)',
    'đáp ứng (?:mọi|tất cả(?: các)?|bất kỳ) (?:yêu cầu|nhu cầu|mong muốn|kỳ vọng|đòi hỏi)',
    'giải quyết (?:được )?(?:mọi|tất cả(?: các)?|bất kỳ) (?:vấn đề|yêu cầu|thắc mắc|khiếu nại|sự cố|khó khăn)',
    '(?:hài lòng|thỏa mãn|thoả mãn|yên tâm|ưng ý) (?:tuyệt đối|hoàn toàn|100(?: )?%|trọn vẹn|một trăm phần trăm)',
    '(?:hoàn toàn|tuyệt đối|100(?: )?%) (?:hài lòng|yên tâm|chính xác|an toàn|không có (?:lỗi|sai sót)|đúng hẹn|đúng giờ|tin cậy|bảo mật|không sai)',
    '(?:100(?: )?%|một trăm phần trăm|toàn bộ|tất cả)(?: các)? (?:(?:quý )?khách(?: hàng)?|cuộc gọi|yêu cầu|khiếu nại|đơn hàng)[^.;]{0,20}(?:hài lòng|đúng hẹn|đúng giờ|đúng hạn|thành công|được chấp nhận)',
    '100(?: )?% (?:hữu cơ|tự nhiên|không lỗi|hoàn hảo|chất lượng|thời gian|sự hài lòng|uy tín)',
    '(?:cam kết|đảm bảo|bảo đảm|cam đoan|hứa)(?: rằng| là| sẽ)? (?:100(?: )?%|tuyệt đối|hoàn toàn|chắc chắn)',
    `(?:đảm bảo|bảo đảm|cam kết|cam đoan)(?: mang lại| đem lại| đem đến| mang đến)?(?: rằng| là)? (?:sự )?(?:hài lòng|thỏa mãn|thoả mãn|an toàn tuyệt đối|không (?:có |xảy ra |mắc |để xảy ra )?(?:sai sót|lỗi|gián đoạn|chậm trễ|thất lạc|trễ|sự cố|nhầm lẫn))`,
    `(?:đảm bảo|bảo đảm|cam kết)(?: rằng| là)? (?:mọi|tất cả|từng) ${people}[^.;]{0,20}(?:hài lòng|vui vẻ|thỏa mãn|thoả mãn|ưng ý)`,
    'không (?:có |mắc |xảy ra |để xảy ra )?(?:bất kỳ |bất cứ |một )(?:sai sót|sai lầm|lỗi|sơ suất|nhầm lẫn|gián đoạn|chậm trễ|khiếu nại)(?: nhỏ)?(?: nào)?',
    'không (?:hề )?(?:sai sót|có sai sót|có lỗi|sai một ly|sai một li|tì vết|gián đoạn|thời gian chết)|không lỗi|zero lỗi|zero sai sót',
    '(?<=(?:phục vụ|hỗ trợ|trả lời|liên hệ|liên lạc|gọi|giúp|giúp đỡ|sẵn sàng|có mặt|tư vấn|tiếp|giải đáp)[^.;]{0,24} )(?:vào )?(?:bất cứ|bất kỳ|bất kể) (?:khi|lúc|giờ|thời điểm|thời gian) nào(?: trong ngày)?',
    'mọi lúc,? mọi nơi|mọi nơi mọi lúc|mọi lúc|mọi thời điểm|bất kể ngày đêm|suốt ngày đêm|ngày cũng như đêm|không kể ngày đêm',
    '(?:bằng|với) mọi giá|vô điều kiện',
    '(?:an toàn|bảo mật|chính xác|tin cậy|yên tâm|trung thực|sạch|riêng tư)(?: một cách)? tuyệt đối|tuyệt đối(?! (?:không|cấm|tuân|nghiêm|đừng|giữ))',
    'không(?: bao giờ)? (?:làm|khiến) (?:quý )?khách(?: hàng)? (?:phải )?thất vọng',
    '(?:chắc chắn|nhất định) (?:sẽ )?(?:hài lòng|được giải quyết|được đáp ứng|giải quyết được|có hàng|đúng hẹn|làm hài lòng)',
    'khách hàng (?:luôn|luôn luôn) (?:đúng|là thượng đế|là số một|hài lòng)',
    '(?:ngay )?(?:từ )?lần (?:gọi |liên hệ )?đầu tiên,? (?:mọi lúc|lần nào cũng vậy)|lần nào cũng (?:đúng|nhanh|hài lòng|như vậy|vậy)',
    'cuộc gọi nào cũng (?:được|có)|ai cũng (?:hài lòng|được phục vụ ngay)|(?:yêu cầu|việc) gì cũng (?:được|giải quyết|đáp ứng|xong)|giờ nào cũng (?:có|được)',
    'có mặt (?:ngay )?(?:mọi lúc|tức thì)|túc trực (?:mọi lúc|suốt|ngày đêm)',
    'trọn đời(?! (?:sản phẩm|của sản phẩm))|vĩnh viễn không',
  ],
  medium: [
    'không (?:có|chấp nhận) (?:bất kỳ )?ngoại lệ(?: nào)?',
    'trong mọi (?:hoàn cảnh|tình huống)',
    'không giới hạn(?! (?:ở|bởi|trong))|vô hạn',
    `(?:mọi|tất cả(?: các| mọi)?) (?:cuộc gọi|email|thư|tin nhắn|yêu cầu|khiếu nại|vấn đề|thắc mắc)[^.;]{0,15}(?:đều )?được (?:giải quyết|đáp ứng|chấp nhận)(?! (?:trong|chậm|trước|không))`,
    'luôn(?: luôn)? (?:nhanh|chu đáo|hiệu quả|tốt|tận tình|kịp thời|cập nhật|mang|đem|giữ (?:lời|đúng))',
    'hoàn toàn(?= (?:đúng|phù hợp|chính xác|đáp ứng|chủ động))',
    'không bao giờ(?= (?:bỏ cuộc|thay đổi|tăng giá|thu thêm))',
  ],
  low: [
    'luôn luôn|luôn',
    'không bao giờ',
    'tuyệt đối không',
    '100(?: )?%',
    'hoàn toàn',
    'mọi|tất cả',
    'đảm bảo|bảo đảm|cam kết',
    'trong mọi trường hợp',
    '(?:bất cứ|bất kỳ|bất kể) (?:khi|lúc|thời điểm) nào',
  ],
  except: [
    // Conduct and prohibition: these may be absolute.
    'luôn(?: luôn)? (?:đeo|mặc|chào|giữ (?:thái độ|bình tĩnh|bí mật|lịch sự|vệ sinh)|tôn trọng|lịch sự|xin lỗi|nói|xưng|khóa|đóng|mang theo|ghi|hỏi|kiểm tra|mỉm cười|lắng nghe|trung thực|đội|rửa)',
    'không bao giờ (?:chia sẻ|tiết lộ|tranh cãi|quát|nhận|đưa|hứa|ngắt lời|cúp máy|yêu cầu mật khẩu|hỏi mật khẩu|nói dối|đổ lỗi|chê|bán|gửi)',
    '(?:tuyệt đối |nghiêm )(?:không|cấm|tuân thủ)',
    '(?:khách hàng|quý khách|bạn|người dùng|người mua)(?: vẫn)? (?:có thể|được|có quyền)[^.;]{0,40}(?:bất cứ lúc nào|bất kỳ lúc nào|bất kể lúc nào|mọi lúc|bất kỳ khi nào|bất cứ khi nào|vào bất kỳ thời điểm nào)',
    'hoàn toàn (?:miễn phí|tự nguyện|tự động|khác|mới)',
    '(?:giá trị|nhiệt độ|độ ẩm|số|đa số|sai số|trị) tuyệt đối',
    'không giới hạn (?:ở|bởi)|bao gồm nhưng không giới hạn',
    '100(?: )?% (?:nhân viên|hồ sơ|cửa hàng|nhân sự|trưởng ca)|hoàn 100(?: )?%|hoàn (?:lại )?(?:toàn bộ|100(?: )?%)|(?:cotton|len|da|lụa|gỗ) 100(?: )?%|100(?: )?% (?:cotton|len|da|lụa|gỗ)',
    'nếu (?:có )?(?:bất kỳ|bất cứ)|không phải lúc nào',
    'đảm bảo an toàn cho (?:nhân viên|khách)|giấy (?:bảo đảm|cam kết)|thư bảo đảm',
  ],
};
