import type { LanguagePack } from '../types.ts';
import { actions } from './actions.ts';

/** How Vietnamese names channels, actions and objects, and joins the parts of a commitment. */
export const commitments: LanguagePack['commitments'] = {
  channels: {
    phone: {
      name: 'Điện thoại',
      patterns: [
        '(?:qua |bằng |gọi |số )?(?:điện thoại|đt|hotline|đường dây nóng|tổng đài|số máy|máy bàn)(?: (?:hỗ trợ|chăm sóc khách hàng|viên|cố định|di động))?',
        'cuộc gọi(?: đến| nhỡ| đi| lỡ| khẩn)?',
        'cuộc (?:điện thoại|thoại)',
        '(?:hồi|tiếng|lần|nhịp) chuông',
        'gọi (?:đến|tới|vào|điện(?! lại))|người gọi',
        'hộp thư thoại|thư thoại|lời nhắn thoại',
        '(?:nghe|bắt|nhấc|giữ|nối|gác) máy|máy lẻ',
        'điện thoại viên|tổng đài viên|trực máy',
        '(?<=(?:số|gọi) )1[89]00 [0-9]+',
      ],
    },
    email: {
      name: 'Email',
      patterns: ['e(?:-)?mail', 'thư điện tử', 'hộp thư(?: đến| góp ý điện tử)?(?! thoại| góp ý)', '(?:hòm|hộp) thư điện tử', 'mail|gmail|outlook'],
    },
    chat: {
      name: 'Chat trực tuyến',
      patterns: [
        '(?:live ?|box |khung |kênh |cửa sổ |phiên |hộp )?chat(?: trực tuyến| trong ứng dụng| trên web)?',
        'trò chuyện trực tuyến|trò chuyện trên (?:web|ứng dụng)',
        'chatbot|trợ lý ảo',
        'nhắn tin trực tuyến|hỗ trợ trực tuyến',
      ],
    },
    message: {
      name: 'Tin nhắn',
      patterns: [
        'tin nhắn(?: văn bản| điện thoại| zalo| sms)?',
        'sms|zns',
        'zalo(?: oa| của \\p{L}+)?',
        '(?:facebook )?messenger|whatsapp|viber|telegram|line oa',
        'nhắn(?: tin)?(?! trực tuyến)',
      ],
    },
    social: {
      name: 'Mạng xã hội',
      patterns: [
        'mạng xã hội',
        '(?:trang |nhóm )?(?:facebook|fanpage|instagram|tiktok|youtube|threads|linkedin)',
        'bình luận(?: trên| dưới)?(?: (?:trang|bài|video))?',
        'đánh giá (?:trực tuyến|trên (?:google|mạng|sàn|bản đồ|trang))',
        'bài (?:đăng|viết) (?:của khách|trên mạng)|trang mạng',
      ],
    },
    post: {
      name: 'Thư',
      patterns: [
        '(?:qua |bằng |theo )?(?:đường )?bưu (?:điện|chính)',
        'thư (?:giấy|tay|từ|bưu điện|bảo đảm|chuyển phát|gửi đến)',
        'công văn|văn bản (?:gửi đến|đến)|đơn thư',
        'fax',
        'chuyển phát nhanh',
      ],
    },
    form: {
      name: 'Biểu mẫu trực tuyến',
      patterns: [
        '(?:biểu mẫu|mẫu|phiếu|đơn) (?:trực tuyến|điện tử|liên hệ|online|trên (?:web|trang|ứng dụng))',
        'phiếu (?:yêu cầu|hỗ trợ)',
        'cổng (?:thông tin|dịch vụ(?: công)?|khách hàng|trực tuyến|hỗ trợ|phản ánh)',
        'ticket|vé hỗ trợ',
        '(?:trên|qua|bằng) (?:website|trang web|trang chủ|trang thông tin điện tử|ứng dụng|app)',
        'mã QR|đặt (?:hàng|lịch|vé) trực tuyến',
      ],
    },
    counter: {
      name: 'Tại quầy',
      patterns: [
        'tại (?:quầy|cửa hàng|chi nhánh|văn phòng|trụ sở|điểm giao dịch|lễ tân|bến|bàn|sảnh|chỗ|phòng vé|phòng khám|thư viện|bưu cục|bộ phận một cửa)',
        'quầy(?: (?:lễ tân|thu ngân|vé|tiếp nhận|giao dịch|thanh toán|dịch vụ|hỗ trợ|thông tin))?',
        '(?:gặp |đến |gửi |nộp |tiếp )?trực tiếp(?! (?:quản lý|phụ trách|chỉ đạo))',
        'lễ tân|bộ phận (?:một cửa|tiếp đón)|phòng chờ|khu chờ',
        'xếp hàng|hàng chờ|lấy số|đến lượt',
        '(?:vào|bước vào|ghé|đến) (?:tiệm|quán|cửa hàng|quầy)',
      ],
    },
    visit: {
      name: 'Tại nhà khách',
      patterns: [
        '(?:tại|đến|tới|ở) (?:nhà|nơi ở|địa chỉ|căn hộ)(?: (?:khách|khách hàng|của quý khách|của khách|riêng))?',
        '(?:đến |tới |giao |sửa |phục vụ )?(?:tận (?:nơi|nhà|cửa|phòng|giường)|tại nhà)',
        'lắp đặt tại chỗ|(?:kỹ thuật viên|thợ|nhân viên) (?:đến|tới|xuống)',
        'hiện trường|xuống (?:địa bàn|tận nơi|kiểm tra)',
        'cuộc hẹn tại nhà|thăm khách',
      ],
    },
  },
  actions,
  objects: {
    complaint: {
      name: 'Khiếu nại',
      patterns: [
        'khiếu nại',
        'phàn nàn|than phiền|kêu ca|chê',
        'phản ánh|kiến nghị',
        'tố cáo|khiếu kiện|tranh chấp',
        'bất bình|chưa (?:hài lòng|vừa ý|ưng ý)|không (?:hài lòng|vừa ý|ưng ý)',
      ],
    },
    enquiry: {
      name: 'Câu hỏi',
      patterns: [
        'câu hỏi|thắc mắc|điều cần hỏi|nội dung hỏi',
        'cuộc gọi|e-?mail|tin nhắn|thư(?! viện| ký| mời| mục)|lời nhắn|công văn',
        'liên hệ của|hỏi (?:đáp|thăm|về|thông tin)|nhu cầu tư vấn',
      ],
    },
    request: {
      name: 'Yêu cầu',
      patterns: [
        'yêu cầu(?: hỗ trợ| dịch vụ)?',
        'đề nghị|đề xuất của khách|nguyện vọng',
        'hồ sơ|đơn (?:xin|đăng ký|đề nghị)|tờ khai',
        'đặt (?:chỗ|phòng|bàn|vé|xe|sân|tour|trước)|báo giá',
        'phiếu yêu cầu|giấy đề nghị|đăng ký (?:mới|dịch vụ|lắp)',
      ],
    },
    order: {
      name: 'Đơn hàng',
      patterns: [
        'đơn (?:hàng|đặt hàng|mua)|đặt hàng',
        'hàng hóa|kiện hàng|bưu kiện|bưu phẩm|gói hàng|lô hàng|hàng gửi',
        'giao hàng|(?:món|suất|phần) (?:ăn|bánh|nước)|bánh đặt|hàng đặt',
      ],
    },
    appointment: {
      name: 'Lịch hẹn',
      patterns: ['(?:lịch|cuộc|buổi|giờ|phiếu|ngày) hẹn', 'hẹn (?:khám|gặp|sửa|lắp|trả|giờ)', '(?:ca|buổi|lượt) khám|lịch khám'],
    },
    fault: {
      name: 'Sự cố',
      patterns: [
        'sự cố',
        'lỗi|hỏng hóc|trục trặc|hư hỏng|hỏng|hư(?! cấu)',
        'gián đoạn|mất (?:điện|nước|mạng|sóng|kết nối)',
        'rò rỉ|tắc nghẽn|chập điện|vỡ ống|chậm chuyến|hủy chuyến|thất lạc',
      ],
    },
    payment: {
      name: 'Thanh toán',
      patterns: [
        'thanh toán|hóa đơn|biên lai',
        'tiền(?: cọc| hoàn| thừa| thối| lẻ| đền bù)?(?! (?:nhiệm|lệ|đề|sử))|hoàn tiền|phí|lệ phí|cước|học phí|khoản (?:tiền|thu|nợ|hoàn)|đặt cọc|công nợ',
      ],
    },
    feedback: {
      name: 'Góp ý',
      patterns: ['góp ý|ý kiến', '(?:bài |lượt |điểm )?đánh giá|nhận xét|bình luận', 'khảo sát|thăm dò', 'lời khen|thư khen|sổ góp ý'],
    },
    document: {
      name: 'Tài liệu',
      patterns: [
        '(?:chính sách|quy trình|sổ tay|cam kết|quy định|tài liệu|cẩm nang|bản|nội quy|quy chế) này',
        'giấy (?:chứng nhận|phép|tờ|xác nhận|hẹn)|hợp đồng|báo cáo|văn bản|biên bản|chứng chỉ',
        '(?:bản|tờ) (?:sao|trích lục|tin|kê)|kết quả (?:xét nghiệm|kiểm định|khám)',
      ],
    },
  },
  joints: {
    strong: [
      ';',
      '(?:, )?(?:và|rồi|sau đó|nhưng|song|còn|hoặc|hay là|đồng thời|tiếp đó|tiếp theo|kế đến|trong khi|cùng lúc|đoạn|cũng như|lẫn|xong thì|xong)',
      '(?: )?[–—]',
    ],
    weak: [','],
  },
  comparison: {
    atMost: [
      '(?:chỉ |nội |ngay |gói gọn )?trong(?: (?:vòng|thời gian|thời hạn|khoảng))?',
      'không (?:quá|vượt quá|vượt|trễ hơn|trễ quá|muộn hơn|muộn quá|chậm hơn|chậm quá|lâu hơn|lâu quá|nhiều hơn|cao hơn|dài hơn|hơn|kéo dài quá|lệch quá|chênh quá)',
      '(?:lệch|chênh|sai số)(?: nhau)? (?:không quá|tối đa)',
      'tối đa(?: là)?|nhiều nhất(?: là)?|lâu nhất(?: là)?|cao nhất(?: là)?|dài nhất(?: là)?|nhiều lắm(?: là)?|trễ lắm(?: là)?|lâu lắm(?: là)?',
      '(?:chậm|muộn|trễ) nhất(?: là| vào| sau| đến)?',
      'trước|đến|tới|lên đến|lên tới|cho đến|cho tới',
      'trở xuống|đổ lại|trở lại|là cùng',
      'giới hạn(?: ở)?|mức trần|hạn chót(?: là)?',
      '≤',
    ],
    atLeast: [
      '(?:ít|tối) (?:nhất|thiểu)(?: là| phải)?|ít ra(?: là)?|ít cũng|thấp nhất(?: là)?',
      'không (?:dưới|ít hơn|thấp hơn|kém|sớm hơn|nhỏ hơn)',
      'từ(?= [0-9])',
      'trở lên|đổ lên',
      'sớm nhất(?: là| sau)?',
      'đạt(?: ít nhất| từ)?|bảo đảm(?= [0-9])|đủ(?= [0-9])',
      '≥',
    ],
    moreThan: ['hơn|trên|quá|vượt|cao hơn|nhiều hơn|lâu hơn|lớn hơn|dài hơn', '>'],
    lessThan: ['dưới|ít hơn|thấp hơn|ngắn hơn|nhanh hơn|nhỏ hơn|chưa đầy|chưa tới|chưa đến|không đến|không tới|non', '<'],
    exactly: ['đúng|bằng|vừa đúng|chính xác|tròn|vừa tròn|đúng tròn'],
  },
  ranges: ['đến|tới|hoặc|hay', 'và(?= [0-9])'],
  shares: {
    between: ['trên|trong(?: (?:số|mỗi|tổng số))?|/', 'trên tổng số|trong mỗi|của'],
    of: [
      '(?:số |các |tổng số |tổng |mọi )?(?:cuộc gọi|email|thư|tin nhắn|yêu cầu|khiếu nại|đơn hàng|đơn|trường hợp|khách hàng|khách|phản ánh|hồ sơ|sự cố|chuyến|vụ việc|lượt|phiếu|câu hỏi|người (?:bệnh|dân|được hỏi)|thời gian|ca|món|kiện)(?: \\p{L}+)?',
    ],
  },
  starts: [
    'nếu|khi|trường hợp|hễ|mỗi khi',
    '(?:kể |tính )?từ (?:khi|lúc|ngày|thời điểm|giờ|phút)(?: (?:nhận|tiếp nhận|gửi|đặt|mua|khách|ghi|báo|đóng|hoàn tất|ký|thanh toán|giao|nộp))?',
    'sau khi|sau(?= (?:cuộc gọi|khi|buổi|lần|mổ|giờ|lúc|ngày|mỗi|chuyến|ca))',
    'trước(?= (?:khi|ngày|giờ|lúc|chuyến|buổi|ca|mỗi|lần))|báo trước|trước đó|trước(?= [0-9])',
    'khi (?:nhận|có|tiếp nhận|khách|hàng|xe|đơn)',
    '(?:lúc|vào lúc|ngay lúc) (?:khách|nhận|xe|tàu|hàng)',
    'hồi chuông|tiếng chuông|cùng ngày|ngày (?:kế tiếp|tiếp theo|hôm sau)|trong (?:buổi|ca|ngày)(?: \\p{L}+)? (?:đó|ấy)',
  ],
  conditions: [
    '(?:nếu|trừ|trường hợp|khi|còn lại)',
    '(?:khẩn(?: cấp)?|gấp|ưu tiên|nghiêm trọng|phức tạp|đơn giản|thông thường|đặc biệt|cao cấp|hỏa tốc)',
    '(?:lần|cấp|đợt) (?:đầu|hai|ba|một|cuối|[0-9])',
    'ngoài giờ|cuối tuần|ngày lễ',
  ],
  criteria: [
    '(?:được )?(?:đo|tính|đánh giá|kiểm tra|chấm|xác định)(?: lường)? (?:bằng|qua|theo|dựa trên|trên)',
    '(?:điểm|mức|chỉ số|tỷ lệ|tỉ lệ|độ) (?:hài lòng|đánh giá|trung bình|đạt|đúng hẹn|hoàn thành)',
    'chấm(?: điểm| từ)?(?= [0-9])|đạt(?= [0-9])|được [0-9]+ (?:sao|điểm)',
    '(?:có )?nghĩa là|tức là|hiểu là|cụ thể là|thể hiện (?:ở|qua|bằng)|tiêu chí(?: là)?',
    '(?:tiêu chuẩn|quy chuẩn|iso|tcvn|qcvn|haccp|vietgap) ?[0-9:-]+',
    'theo (?:phiếu kiểm|danh mục|bảng điểm|thang điểm)',
  ],
  negations: [
    'không(?! (?:quá|dưới|vượt|trễ|muộn|chậm|lâu|ít hơn|hơn|kém|nhiều hơn|cao hơn|thấp hơn|phải chờ|lệch|sớm hơn))(?: được| phải để| bao giờ| hề| nên)?|chớ|đừng|cấm|nghiêm cấm|tuyệt đối không|chẳng|không khi nào',
    'tránh|hạn chế|miễn|ngưng|thôi(?! việc)',
  ],
};
