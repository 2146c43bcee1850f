import type { LanguagePack } from '../types.ts';

/** Words that Vietnamese sections of one sort are full of. */
export const about: LanguagePack['contents']['about'] = {
  purpose: [
    'mục đích|nhằm|để (?:khách|người|bà con|hành khách|nhân viên|mọi|ai|bệnh nhân|học viên|hội viên|phụ huynh)|lý do|vì (?:sao|thế|vậy)',
    'quy định|thống nhất|nêu rõ|ghi rõ|viết ra|đặt ra|hướng dẫn|giúp|bảo đảm|đảm bảo',
    'biết (?:mình|trước|phải|rõ|được|khi)|như nhau|giống nhau|cùng một (?:cách|kiểu)|một (?:cách|kiểu) (?:thống nhất|chung)|ca nào cũng|ai cũng',
  ],
  scope: [
    'áp dụng|thi hành|phạm vi|đối tượng|dành cho|gồm(?: cả)?|bao gồm|kể cả|bất kể|ràng buộc|tuân theo|tuân thủ',
    'không (?:áp dụng|bao gồm|thuộc|gồm)|ngoài phạm vi|(?:có|theo) (?:quy định|hợp đồng|quy chế) riêng|trừ',
    'tại (?:quầy|cửa hàng|chỗ|nhà|văn phòng|trụ sở)|trực tiếp|qua (?:điện thoại|zalo|email|mạng|fanpage|facebook|tin nhắn|tổng đài)|khi (?:tiếp|gặp) (?:khách|người)',
    '(?:mọi|tất cả|toàn bộ|toàn thể) (?:nhân viên|cán bộ|chi nhánh|cửa hàng|bộ phận)',
  ],
  values: [
    'tầm nhìn|giá trị|triết lý|niềm tin|tôn chỉ|tinh thần|phương châm|cốt lõi|chúng tôi (?:tin|coi trọng|mong|muốn trở thành|quý)|(?:tiệm|công ty|nhà xe|trường|phòng khám) (?:tin|coi trọng|mong|muốn)',
    '(?:trung thực|tử tế|tôn trọng|tận tâm|minh bạch|uy tín|thật thà|trách nhiệm|chính trực|chữ tín|cái tâm|cái tình|nghĩa tình)',
    'quan trọng (?:nhất|hơn)|trên hết|đặt [^.;]{2,30} lên (?:đầu|trước|trên)|hơn (?:là|cả)|nơi (?:đầu tiên|mà)[^.;]{0,30}(?:nghĩ|tìm|nhớ|tin)|trở thành|được (?:nhắc|nhớ) đến',
  ],
  mission: [
    'sứ mệnh|(?:chúng tôi|tiệm|công ty|nhà xe|trường|xưởng|đội) (?:làm|bán|sửa|cho thuê|dạy|chăm|chở|giao|nuôi|trồng|cung cấp|phục vụ|mang|đưa|giúp|may|giặt|đo|khám|tổ chức|nhận)',
    '^(?:làm ra|chăm|dạy|đưa|mang|giúp|cung cấp|chở|bán|sửa|giữ|lo)|việc của (?:chúng tôi|tiệm|mình) là|từ năm [0-9]{4}',
  ],
  conduct: [
    'chào|mỉm cười|cười|xưng (?:tên|hô)|đeo (?:thẻ|bảng tên)|đồng phục|cảm ơn|xin lỗi|thưa gửi|lễ phép|dạ thưa|nhìn vào|đứng dậy',
    'lắng nghe|nghe (?:hết|khách)|không (?:ngắt|cắt|chen) (?:lời|ngang)|hỏi (?:thăm|lại|trước)|nhận lỗi|nói thật',
    'lịch sự|nhã nhặn|niềm nở|kiên nhẫn|hòa nhã|tôn trọng|thân thiện|điềm đạm|trung thực',
    'luôn(?: luôn)?|không bao giờ|tuyệt đối không|không được|đừng|không (?:cãi|cáu|quát|đổ lỗi|nói xấu|chê|hứa|ép|dùng điện thoại|bấm điện thoại|nhận|hút thuốc)|cấm|nên và (?:không nên|đừng)',
  ],
  trouble: [
    'nổi (?:nóng|giận)|tức giận|giận dữ|bực|nóng nảy|quát|chửi|đe dọa|dọa|hành hung|lăng mạ|say (?:rượu|xỉn)|khó tính|gây gổ|khóc|to tiếng|nặng lời|bức xúc',
    'giữ bình tĩnh|bình tĩnh|mời (?:ngồi|ra|vào)|rót nước|từ tốn|nhẹ nhàng|hạ giọng|kết thúc cuộc (?:gọi|nói chuyện)|gọi (?:bảo vệ|công an|113|114|115|cấp cứu)',
    '(?:giọng|lời lẽ|cách nói|từ ngữ|câu chữ|văn phong|ngôn ngữ)|dùng (?:lời|từ|câu)|tránh (?:từ|nói|dùng|ký hiệu|thuật ngữ)|dễ hiểu|không viết|thay vì|phiên dịch',
    'tai nạn|cháy|ngộ độc|bị thương|sự cố|cấp cứu|sơ cứu|ngất|lạc|mất (?:đồ|vé|phiếu)|đến (?:muộn|trễ)',
  ],
  passing: [
    'chuyển (?:cấp|lên|cho|tiếp|tới|đến)|báo (?:cáo )?(?:lên|cho|trưởng|quản lý|giám đốc|phó|chủ|tổ trưởng|ca trưởng)|trình|tiếp quản|nhận (?:lại )?(?:vụ|việc|hồ sơ)|thay mặt|lên (?:trưởng|quản lý|giám đốc|chủ)|gặp (?:trưởng|quản lý|giám đốc|chủ|phó)',
    'quá (?:hạn|[0-9]+ (?:phút|giờ|ngày))|cấp [0-9]|bậc [0-9]|chưa (?:xong|giải quyết|đồng ý|thống nhất)|không (?:giải quyết được|xử lý được|chịu|đồng ý)|vượt (?:quyền|thẩm quyền|khả năng)|vẫn chưa',
    '(?:trưởng|phó|tổ trưởng|đội trưởng|ca trưởng|quản lý|giám đốc|chủ tịch|chủ tiệm|quản đốc|điều hành)(?: [^ .;,:]+){0,4}(?=[:,;.]| (?:trả lời|gọi|gặp|quyết|giải quyết|xử lý|nhận|báo|liên hệ))',
  ],
  complaints: [
    'khiếu nại|phàn nàn|kêu ca|tố cáo|than phiền|phản ánh|khiếu kiện|đơn thư|kêu',
    '(?:không|chưa) (?:hài lòng|vừa ý|bằng lòng|ưng)|bức xúc|làm sai|giao nhầm|(?:hư|hỏng|nhầm|thiếu)|xin lỗi|bồi thường|đền|đổi (?:cái |hàng |bánh )?khác|hoàn (?:tiền|lại)',
  ],
  breaches: [
    'vi phạm|kỷ luật|xử lý kỷ luật|khiển trách|cảnh cáo|nhắc nhở|trừ (?:lương|thưởng|điểm)|đình chỉ|sa thải|thôi việc|chế tài|hạ bậc|cắt thưởng',
    'kiểm tra (?:việc|đột xuất|ngẫu nhiên|định kỳ)|giám sát|gọi thử|khách bí mật|hậu kiểm|chấp hành|không (?:tuân|làm đúng|thực hiện đúng)|làm (?:sai|trái)|tái phạm',
  ],
  exemptions: [
    'ngoại lệ|miễn (?:trừ|giảm|áp dụng)|trường hợp (?:đặc biệt|riêng)|làm khác|khác (?:với )?quy định|châm chước|linh động',
    '(?:cho phép|phê duyệt|chấp thuận|đồng ý|duyệt|quyết định)',
  ],
  duties: [
    'chịu trách nhiệm|trách nhiệm|phụ trách|nhiệm vụ|phân công|đảm nhiệm|đầu mối|vai trò|việc phải làm|thay khi vắng|người thực hiện',
    '(?:ai|người|vị trí|bộ phận|chức danh)(?= ?\\|)',
  ],
  needs: [
    '(?:phần lớn|đa số|hầu hết|một nửa|già nửa|[0-9]+ ?%|[0-9]+ phần trăm|cứ [0-9]+)(?: [^ .;,]+){0,3}',
    '(?:khách|bà con|phụ huynh|người (?:bệnh|mua|học|thuê)|họ|bệnh nhân|hành khách|nha sĩ) (?:cần|muốn|mong|tìm|sợ|lo|hay hỏi|thường hỏi|đến|ngại)',
    '(?:gia đình|sinh viên|công nhân|người già|người cao tuổi|dân văn phòng|khách quen|khách du lịch|nông dân|hộ kinh doanh|phụ nữ|trẻ em)',
  ],
  help: [
    '(?:việc|chuyện|chủ đề|vấn đề|nội dung)(?: [^ |]+)? ?(?=\\|)|(?:gặp|hỏi|liên hệ) ai|máy lẻ',
    'biểu mẫu|mẫu (?:đơn|phiếu|thư)|sổ tay|tài liệu|bảng giá|hướng dẫn sử dụng|video|thư mục|ổ chung|danh bạ|đường dẫn|kệ|tủ|bảng tin|phần mềm',
    '(?:hỏi|liên hệ|tìm|gặp|gọi) (?:về|ai|cho|chị|anh|cô|chú|phòng|bộ phận|tổ)|thắc mắc|cần (?:hỏi|giúp)',
    '(?:để|treo|nằm|có|lưu|cất) (?:ở|tại|trong|trên)',
  ],
};
