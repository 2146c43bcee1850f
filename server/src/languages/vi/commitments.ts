import type { LanguagePack } from '../types.ts';

/** How Vietnamese names channels, actions and objects, and joins the parts of a commitment. */
export const commitments: LanguagePack['commitments'] = {
  channels: {
    phone: {
      name: 'Điện thoại',
      patterns: [
        '(?:qua |bằng |số )?(?:điện thoại|hotline|đường dây nóng|tổng đài)',
        'cuộc gọi(?: đến| nhỡ)?',
        'hồi chuông|tiếng chuông',
        'gọi đến|người gọi',
        'hộp thư thoại',
      ],
    },
    email: { name: 'Email', patterns: ['e(?:-)?mail', 'thư điện tử', 'hộp thư(?: đến)?'] },
    chat: { name: 'Chat trực tuyến', patterns: ['(?:live )?chat(?: trực tuyến)?', 'trò chuyện trực tuyến', 'cửa sổ chat'] },
    message: { name: 'Tin nhắn', patterns: ['tin nhắn(?: văn bản)?', 'sms', 'zalo(?: oa)?', 'messenger|whatsapp|viber'] },
    social: {
      name: 'Mạng xã hội',
      patterns: ['mạng xã hội', 'facebook|fanpage|instagram|tiktok|youtube', 'bình luận(?: trên)?', 'đánh giá (?:trực tuyến|trên google|trên mạng)'],
    },
    post: { name: 'Thư', patterns: ['(?:qua |bằng )?(?:đường )?bưu điện', 'thư (?:giấy|tay|từ|bưu điện)', 'công văn|văn bản gửi đến', 'fax'] },
    form: {
      name: 'Biểu mẫu trực tuyến',
      patterns: [
        'biểu mẫu(?: trực tuyến| liên hệ)?',
        'phiếu (?:yêu cầu|hỗ trợ)',
        'cổng (?:thông tin|dịch vụ|khách hàng|trực tuyến)(?: \\p{L}+)?',
        'ticket',
        '(?:trên|qua) (?:website|trang web|ứng dụng)',
      ],
    },
    counter: {
      name: 'Tại quầy',
      patterns: [
        'tại (?:quầy|cửa hàng|chi nhánh|văn phòng|trụ sở|điểm giao dịch|lễ tân)',
        'quầy(?: \\p{L}+){0,2}',
        'trực tiếp',
        'lễ tân',
        'xếp hàng|hàng chờ',
      ],
    },
    visit: {
      name: 'Tại nhà khách',
      patterns: ['tại (?:nhà|nơi ở|địa chỉ)(?: (?:khách|khách hàng|của quý khách))?', 'đến tận nơi|tận nơi', 'lắp đặt tại chỗ|kỹ thuật viên đến'],
    },
  },
  actions: {
    callBack: { name: 'Gọi lại', patterns: ['gọi (?:điện )?lại(?: cho)?'] },
    answer: {
      name: 'Nghe máy',
      patterns: [
        '(?:nghe|bắt|nhấc|trả lời) máy',
        '(?:tiếp nhận|trả lời|nghe|nhận) (?:các |mọi |mỗi )?cuộc gọi',
        'cuộc gọi (?:[^.;,]{0,30})?được (?:tiếp nhận|trả lời|nghe|bắt máy)',
        'nối máy',
      ],
    },
    acknowledge: { name: 'Xác nhận', patterns: ['xác nhận(?: (?:đã )?(?:nhận|tiếp nhận))?', 'thông báo đã (?:nhận|tiếp nhận)', 'báo đã nhận'] },
    reply: { name: 'Trả lời', patterns: ['trả lời', 'phản hồi', 'hồi (?:âm|đáp)', 'giải đáp', 'liên hệ lại', 'xử lý', 'phúc đáp'] },
    resolve: {
      name: 'Giải quyết',
      patterns: [
        'giải quyết(?: xong| dứt điểm)?',
        'khắc phục',
        'hoàn tất|hoàn thành',
        'đóng (?:yêu cầu|hồ sơ|vụ việc)',
        '(?:đưa ra|tìm) (?:giải pháp|hướng giải quyết)',
        'kết luận',
      ],
    },
    inform: {
      name: 'Thông báo',
      patterns: [
        'thông báo',
        'báo (?:cho|trước|lại|tin)',
        'cập nhật(?: (?:tiến độ|tình hình|cho))?',
        'thông tin (?:cho|đến|lại)',
        'nhắc (?:lịch|hẹn)',
      ],
    },
    deliver: {
      name: 'Giao hàng',
      patterns: [
        'giao (?:hàng|đến|tới|đơn|bánh|sản phẩm|tận)',
        '(?:được )?giao',
        'gửi (?:hàng|đến|tới|cho|đi)',
        'xuất kho|vận chuyển',
        'bàn giao',
        'cấp (?:giấy|bản|thẻ|phép)|trả kết quả',
      ],
    },
    refund: { name: 'Hoàn tiền', patterns: ['hoàn (?:lại )?(?:tiền|phí|trả)', 'trả lại tiền', 'bồi thường|đền bù', 'hoàn \\d+ ?%'] },
    repair: {
      name: 'Sửa chữa',
      patterns: ['sửa(?: chữa)?', 'bảo hành', '(?:đổi|thay)(?: thế| mới)? (?:hàng|sản phẩm|bánh|linh kiện|thiết bị|mới)', 'khôi phục'],
    },
    serve: {
      name: 'Phục vụ',
      patterns: [
        'phục vụ',
        '(?:chào|đón|tiếp)(?: đón)? (?:khách|quý khách)',
        'tiếp (?:dân|khách)',
        '(?:thời gian )?chờ(?: đợi)?',
        'tư vấn',
        'đến lượt',
      ],
    },
    decide: { name: 'Xem xét', patterns: ['quyết định', 'xem xét', 'xét duyệt|phê duyệt|duyệt', 'xác minh|kiểm tra|thẩm định|điều tra'] },
    escalate: {
      name: 'Chuyển cấp',
      patterns: ['chuyển (?:lên|cho|đến|tới|cấp|tiếp|vụ việc|yêu cầu)', 'báo cáo (?:lên|cho|cấp trên)', 'trình (?:lên|cấp)'],
    },
    review: { name: 'Rà soát', patterns: ['rà soát', '(?:đánh giá|xem) lại', 'đo(?: lường)?', 'thống kê|tổng kết'] },
    train: { name: 'Đào tạo', patterns: ['đào tạo', 'tập huấn', 'huấn luyện|bồi dưỡng', 'hướng dẫn nhân viên'] },
    publish: { name: 'Công bố', patterns: ['công bố', 'công khai', 'niêm yết', 'đăng (?:tải|lên|trên)'] },
    survey: { name: 'Khảo sát', patterns: ['khảo sát', 'lấy ý kiến', 'thu thập (?:ý kiến|phản hồi)', 'phiếu (?:đánh giá|góp ý)'] },
  },
  objects: {
    complaint: { name: 'Khiếu nại', patterns: ['khiếu nại', 'phàn nàn', 'phản ánh', 'tố cáo|khiếu kiện'] },
    enquiry: { name: 'Câu hỏi', patterns: ['câu hỏi|thắc mắc', 'cuộc gọi|e-?mail|tin nhắn|thư', 'liên hệ của'] },
    request: { name: 'Yêu cầu', patterns: ['yêu cầu', 'đề nghị', 'hồ sơ|đơn (?:xin|đăng ký)', 'đặt (?:chỗ|phòng|bàn)|báo giá'] },
    order: { name: 'Đơn hàng', patterns: ['đơn (?:hàng|đặt hàng)', 'hàng hóa|kiện hàng|bưu kiện', 'giao hàng'] },
    appointment: { name: 'Lịch hẹn', patterns: ['lịch hẹn|cuộc hẹn|buổi hẹn'] },
    fault: { name: 'Sự cố', patterns: ['sự cố', 'lỗi|hỏng hóc|trục trặc|hư hỏng', 'gián đoạn'] },
    payment: { name: 'Thanh toán', patterns: ['thanh toán|hóa đơn', 'tiền(?: cọc| hoàn)?|hoàn tiền|phí'] },
    feedback: { name: 'Góp ý', patterns: ['góp ý|ý kiến', 'đánh giá|nhận xét', 'khảo sát'] },
    document: {
      name: 'Tài liệu',
      patterns: ['(?:chính sách|quy trình|sổ tay|cam kết|quy định|tài liệu) này', 'giấy (?:chứng nhận|phép|tờ)|hợp đồng|báo cáo'],
    },
  },
  joints: { strong: [';', '(?:, )?(?:và|rồi|sau đó|nhưng|còn|hoặc|đồng thời)', '(?: )?[–—]'], weak: [','] },
  comparison: {
    atMost: [
      '(?:chỉ |nội )?trong(?: (?:vòng|thời gian|thời hạn|khoảng))?',
      'không (?:quá|vượt quá|trễ hơn|muộn hơn|chậm hơn|lâu hơn|nhiều hơn|cao hơn|dài hơn)',
      'tối đa(?: là)?|nhiều nhất|lâu nhất|cao nhất',
      '(?:chậm|muộn|trễ) nhất(?: là| vào| sau)?',
      'trước|đến|tới|lên đến|lên tới',
      'trở xuống',
      '≤',
    ],
    atLeast: [
      'ít nhất(?: là)?|tối thiểu(?: là)?|thấp nhất',
      'không (?:dưới|ít hơn|thấp hơn)',
      'từ(?= [0-9])',
      'trở lên',
      'sớm nhất(?: là| sau)?',
      'đạt',
      '≥',
    ],
    moreThan: ['hơn|trên|quá|vượt', '>'],
    lessThan: ['dưới|ít hơn|thấp hơn|ngắn hơn|nhanh hơn', '<'],
    exactly: ['đúng|bằng|vừa đúng'],
  },
  ranges: ['đến|tới|hoặc', 'và(?= [0-9])'],
  shares: {
    between: ['trên|trong(?: (?:số|mỗi|tổng số))?|/'],
    of: ['(?:số |các |tổng số )?(?:cuộc gọi|email|yêu cầu|khiếu nại|đơn hàng|trường hợp|khách hàng|phản ánh)'],
  },
  starts: [
    'nếu|khi|trường hợp',
    '(?:kể )?từ (?:khi|lúc|ngày|thời điểm)(?: (?:nhận|tiếp nhận|gửi|đặt|mua))?',
    'sau khi|sau(?= (?:cuộc gọi|khi))',
    'trước(?= (?:khi|ngày|giờ))',
    'khi (?:nhận|có|tiếp nhận)',
  ],
  conditions: [
    '(?:nếu|trừ|trường hợp|khi|còn lại)',
    '(?:khẩn(?: cấp)?|gấp|ưu tiên|nghiêm trọng|phức tạp|đơn giản|thông thường|đặc biệt|cao cấp|hỏa tốc)',
    '(?:lần|cấp|đợt) (?:đầu|hai|ba|một|cuối|[0-9])',
    'ngoài giờ|cuối tuần|ngày lễ',
  ],
  criteria: [
    'đo bằng|được đo|đo lường',
    '(?:điểm|mức|chỉ số) (?:hài lòng|đánh giá|trung bình)',
    'chấm(?: điểm)?|đạt(?= [0-9])',
    'nghĩa là|tức là',
    '(?:tiêu chuẩn|iso|tcvn) ?[0-9:-]+',
  ],
  negations: ['không(?: được)?|chớ|đừng|cấm|nghiêm cấm|tuyệt đối không', 'tránh'],
};
