import type { CommitmentWording } from '../commitmentWording.ts';

/** What a company undertakes to do, as Vietnamese says it. */
export const actions: CommitmentWording['actions'] = {
  callBack: {
    name: 'Gọi lại',
    patterns: ['gọi (?:điện )?lại(?: cho)?', '(?:liên hệ|liên lạc|điện|phôn|alo) lại', 'gọi (?:trả|bù|hồi đáp)', 'hồi âm cuộc gọi'],
  },
  answer: {
    name: 'Nghe máy',
    patterns: [
      '(?:nghe|bắt|nhấc|trả lời|tiếp) máy',
      '(?:tiếp nhận|trả lời|nghe|nhận|nhấc) (?:các |mọi |mỗi )?(?:cuộc gọi|điện thoại|chuông)',
      '(?:cuộc gọi|điện thoại) (?:[^.;,]{0,30})?được (?:tiếp nhận|trả lời|nghe|bắt máy|nhấc(?: máy)?|nối)',
      'nối máy|kết nối cuộc gọi|gặp (?:được )?(?:tổng đài viên|điện thoại viên|người nghe)',
      'có người (?:nghe|trả lời)(?: máy)?|nhấc(?= (?:trong|trước|không quá))',
    ],
  },
  acknowledge: {
    name: 'Xác nhận',
    patterns: [
      'xác nhận(?: (?:đã )?(?:nhận|tiếp nhận))?(?! (?:danh tính|thông tin))',
      '(?:thông báo|báo|nhắn|trả lời) (?:là )?đã (?:nhận|tiếp nhận)',
      'cấp (?:mã|phiếu|số) (?:phản ánh|tiếp nhận|hẹn|hồ sơ|yêu cầu|khiếu nại)',
      'vào sổ|ghi sổ|(?:mở|tạo|lập) (?:phiếu|mã)',
      'ghi nhận|tiếp nhận(?! (?:các |mọi |mỗi )?cuộc gọi)',
    ],
  },
  reply: {
    name: 'Trả lời',
    patterns: [
      'trả lời(?! máy)',
      'phản hồi',
      'hồi (?:âm|đáp)|phúc đáp',
      'giải đáp|đáp lại|đáp từ',
      '(?:có|gửi|nhận) (?:câu |thư |văn bản )trả lời',
      'liên hệ(?: với)? (?:khách|người|bạn|quý)',
      'xử l[ýí](?! (?:xong|dứt điểm|nghiêm|kỷ luật))',
    ],
  },
  resolve: {
    name: 'Giải quyết',
    patterns: [
      'giải quyết(?: xong| dứt điểm)?',
      'xử l[ýí] (?:xong|dứt điểm)',
      'khắc phục(?: xong)?',
      'hoàn (?:tất|thành)',
      'đóng (?:yêu cầu|hồ sơ|vụ việc|phiếu|khiếu nại)',
      '(?:đưa ra|tìm|có|đề xuất) (?:giải pháp|hướng (?:giải quyết|xử l[ýí])|phương án|cách giải quyết)',
      'kết luận|dàn xếp|hòa giải|thu xếp ổn',
    ],
  },
  inform: {
    name: 'Thông báo',
    patterns: [
      'thông báo(?! đã)',
      'báo (?:cho|trước|lại|tin|khách|người|loa|giá|kết quả|giờ)|báo(?= (?:trong|ngay|sớm|chậm))',
      'cập nhật(?: (?:tiến độ|tình hình|cho|thông tin|kết quả))?',
      'thông tin (?:cho|đến|lại|tới)',
      'nhắc (?:lịch|hẹn|khách|nợ)|nhắn (?:tin )?(?:cho|báo)|cho (?:khách |người dân |bạn )?(?:biết|hay)',
      'loan báo|báo loa|dán thông báo|hướng dẫn(?= (?:khách|người|bổ sung))|giải thích',
    ],
  },
  deliver: {
    name: 'Giao hàng',
    patterns: [
      'giao (?:hàng|đến|tới|đơn|bánh|sản phẩm|tận|món|xe|trong|lại|thư)',
      '(?:được )?giao(?! (?:dịch|tiếp|ban|ca|việc|nhiệm|thông|diện|lưu|kèo|trách))',
      'gửi (?:hàng|đến|tới|cho|đi|kết quả|hóa đơn|trả|qua|lại|bản)',
      'xuất kho|vận chuyển|chuyển phát|phát (?:hàng|thư|bưu)',
      'bàn giao|trao|mang (?:ra|đến|tới)|bưng (?:ra|món)|lên món',
      'cấp (?:giấy|bản|thẻ|phép|phiếu|lại)|trả (?:kết quả|hồ sơ|xe|hàng(?! lỗi)|đồ)|xuất hóa đơn',
    ],
  },
  refund: {
    name: 'Hoàn tiền',
    patterns: [
      'hoàn (?:lại )?(?:tiền|phí|trả|cọc|vé|toàn bộ)',
      'trả (?:lại )?tiền',
      'bồi thường|đền(?: bù)?|bù (?:tiền|đắp|lại)',
      'hoàn \\d+ ?%|hoàn(?= (?:trong|về|vào|qua))',
      'về (?:tài khoản|ví)|khấu trừ|giảm (?:trừ|tiền công)',
    ],
  },
  repair: {
    name: 'Sửa chữa',
    patterns: [
      'sửa(?: chữa| lại| xong)?(?! đổi)',
      'bảo (?:hành|trì|dưỡng)',
      '(?:đổi|thay)(?: thế| mới| lại)? (?:hàng|sản phẩm|bánh|linh kiện|thiết bị|mới|cái|món|phòng|đồng hồ|phụ tùng)',
      'khôi phục|phục hồi|làm lại|pha lại|nấu lại',
      'cấp (?:nước|điện) (?:lại|trở lại)|thông (?:tắc|cống|mạng)|vá (?:săm|đường|lốp)',
    ],
  },
  serve: {
    name: 'Phục vụ',
    patterns: [
      'phục vụ',
      '(?:chào|đón|tiếp|mời)(?: đón)? (?:khách|quý khách|người|bạn đọc|hành khách)',
      'tiếp (?:dân|khách|đón)|đón tiếp',
      '(?:thời gian )?(?:chờ|đợi)(?: đợi)?(?: tại quầy)?',
      'tư vấn|đến lượt|vào (?:khám|ghế|bàn)|xếp (?:bàn|chỗ)',
      'được (?:chào|đón|mời|khám|tiếp)|làm thủ tục|xếp hàng|khám(?: bệnh)?',
      'chăm sóc|có mặt|đến (?:hiện trường|nơi|tận)',
    ],
  },
  decide: {
    name: 'Xem xét',
    patterns: [
      'quyết(?: định)?(?! toán| tâm| liệt)',
      'xem xét|xét(?= (?:đơn|hồ sơ|duyệt))',
      'xét duyệt|phê duyệt|duyệt',
      'xác minh|kiểm tra|thẩm định|điều tra|giám định|kiểm định|đối chiếu',
      'đánh giá (?:lỗi|thiệt hại|mức độ|hồ sơ)|phân loại|hội chẩn',
    ],
  },
  escalate: {
    name: 'Chuyển cấp',
    patterns: [
      'chuyển (?:lên|cho|đến|tới|cấp|tiếp|vụ việc|yêu cầu|máy|sang|về)',
      'báo cáo (?:lên|cho|cấp trên|trưởng|giám đốc|quản lý)',
      'trình (?:lên|cấp|lãnh đạo|giám đốc)',
      'báo (?:cấp trên|trưởng (?:ca|phòng|bến|nhóm|bộ phận)|quản lý|giám đốc|(?:phó )?chủ tịch|điều hành|lãnh đạo)',
      'đưa lên|nâng cấp xử l[ýí]|xin ý kiến',
    ],
  },
  review: {
    name: 'Rà soát',
    patterns: [
      'rà(?: soát)?(?! quét)',
      '(?:đánh giá|xem|kiểm|soát|nhìn|nghe|đọc) lại',
      'đo(?: lường| đếm)?(?! huyết| nhiệt)',
      'thống kê|tổng (?:kết|hợp)|sơ kết|kiểm kê|kiểm toán',
      'giám sát|theo dõi|sửa đổi|điều chỉnh (?:quy trình|chính sách)|họp rút kinh nghiệm',
    ],
  },
  train: {
    name: 'Đào tạo',
    patterns: [
      'đào tạo',
      'tập huấn|huấn luyện|bồi dưỡng|kèm cặp|kèm(?= (?:nghề|người))',
      'hướng dẫn (?:nhân viên|người mới)|học (?:nghề|nghiệp vụ|việc|lại|khóa)',
      'diễn tập|thực tập|dự (?:khóa|lớp)|thi tay nghề',
    ],
  },
  publish: {
    name: 'Công bố',
    patterns: [
      'công (?:bố|khai)',
      'niêm yết',
      'đăng (?:tải|lên|trên|kết quả|công khai)',
      '(?:dán|treo|treo bảng|in) (?:kết quả|số liệu|ở sảnh|bảng)',
      'ban hành|phát hành báo cáo',
    ],
  },
  survey: {
    name: 'Khảo sát',
    patterns: [
      'khảo sát',
      '(?:lấy|hỏi|xin|thu|thu thập|gom) (?:ý kiến|phản hồi|góp ý|nhận xét|đánh giá)',
      'phiếu (?:đánh giá|góp ý|khảo sát|thăm dò)',
      'thăm dò|hỏi thăm|phỏng vấn khách|gửi phiếu',
    ],
  },
};
