import type { LanguagePack } from '../types.ts';

/** Those who are served. */
const served =
  '(?:(?:quý |du |hành |thực )?khách(?: hàng| quen| hỏi| đi đường)?|bà con|phụ huynh|học (?:sinh|viên)|bệnh nhân|cư dân|(?:hội|thành|xã) viên|bạn (?:đọc|hàng)|chủ (?:nuôi|xe|nhà|hộ|vườn)|nha sĩ|đại lý|công dân|gia đình|người (?:bệnh|nhà|mua|học|thuê|dân|gửi|gọi|dùng|đọc|cao tuổi|già))';

/** Those in charge, with a name or what they lead. */
const leader =
  '(?:trưởng|phó|(?:tổ|đội|ca|nhóm|bếp|cửa hàng|điều dưỡng) trưởng|quản lý|giám đốc|chủ (?:tịch|tiệm|quán|nhiệm|nhà|xưởng|vựa|shop|cơ sở)|quản đốc|điều hành|hiệu trưởng|ban (?:quản trị|giám đốc|điều hành|chủ nhiệm))';

/** Those who speak of themselves as an organisation. */
const house =
  '(?:(?:chúng )(?:tôi|ta|mình)|tiệm|công ty|nhà (?:xe|thuốc|hàng|trường|máy|vườn|sách)|trường|phòng khám|xưởng|đội|quán|hợp tác xã|trung tâm|cửa hàng|shop|trạm|thư viện)';

/** Words that Vietnamese sections of one sort are full of. */
export const about: LanguagePack['contents']['about'] = {
  purpose: [
    'mục đích|nhằm|với mong muốn|lý do|vì (?:sao|thế|vậy|lẽ đó)|(?:ra đời|được (?:lập|soạn|viết|ban hành|in)(?: ra)?) (?:để|vì|nhằm|sau)',
    `để (?:cho )?(?:${served}|nhân viên|cán bộ|thợ|mọi|ai|anh em|chị em|cả (?:tiệm|đội|nhà|tổ)|người mới)`,
    '(?<!(?:theo|đúng|trái|khác|các|mọi|những|có) )quy định(?! (?:của|tại|khác|này|pháp))|thống nhất|(?:nêu|ghi|nói) rõ|viết ra|đặt ra|hướng dẫn(?! viên)|bảo đảm|đảm bảo|chỉ (?:rõ|cách)|tóm lại',
    `giúp (?:${served}|nhân viên|mọi|anh em|chị em|người|ta|mình|thợ)`,
    'biết (?:mình|trước|phải|rõ|được|khi|đường)|như nhau|giống nhau|(?:cùng )?một (?:cách|kiểu|lối)(?: (?:thống nhất|chung|làm))?|(?:ca|ngày|quầy) nào cũng|ai cũng|khỏi (?:phải )?(?:hỏi|đoán|lúng túng|mỗi người một)|mỗi (?:người|nơi|ca|quầy) (?:làm |nói |trả lời )?một (?:kiểu|phách|cách|đằng)',
  ],
  scope: [
    '(?:được )?áp dụng(?! (?:giá|mức|phí|khuyến|giảm|ưu|biện|hình|phương|cách|phác))|thi hành|phạm vi|đối tượng|dành (?:riêng )?cho|ràng buộc|tuân (?:theo|thủ)|có hiệu lực (?:với|đối với|tại)|liên quan (?:tới|đến) mọi',
    '(?:gồm|kể|tính|bao gồm) cả (?:nhân viên|người|thợ|cộng tác|thực tập|học việc|thời vụ|nhà thầu|đối tác|tài xế|bảo vệ)|(?:thời vụ|bán thời gian|cộng tác viên|thực tập sinh|nhà thầu phụ|làm thêm)',
    'không (?:áp dụng|bao gồm|thuộc|nói (?:tới|đến|về)|điều chỉnh|đề cập|dùng cho)|ngoài phạm vi|(?:có|theo|nằm ở|xem) (?:quy định|hợp đồng|quy chế|văn bản|quy trình|nội quy) (?:riêng|khác)|trừ (?:trường hợp|các|những|bộ phận|khâu|việc|hàng)',
    'tại (?:quầy|cửa hàng|chỗ|nhà|văn phòng|trụ sở|kho|trạm|bến|xưởng)|trực tiếp|qua (?:điện thoại|zalo|email|mạng|fanpage|facebook|tin nhắn|tổng đài|trang web|ứng dụng)|khi (?:tiếp|gặp|giao tiếp với|làm việc với) (?:khách|người|bà con)',
    '(?:mọi|tất cả|toàn bộ|toàn thể|cả) (?:các )?(?:nhân viên|cán bộ|chi nhánh|cửa hàng|bộ phận|điểm bán|cơ sở|kênh|người làm|anh em|thợ|ca trực|phòng ban)',
  ],
  values: [
    `tầm nhìn|(?<!(?:có|trị) )giá trị(?! (?:đơn|hợp|hàng|hóa|hoá|thanh|sử|đến|tới|trong|từ|pháp|trên|dưới|còn|tài|bồi|món|gói|thẻ|hóa đơn))|triết lý|niềm tin|tôn chỉ|phương châm|cốt lõi|lý tưởng|chân lý|${house} (?:tin(?! nhắn)|coi trọng|mong|muốn (?:trở|được|là)|quý|sống bằng|theo đuổi|chọn|giữ)`,
    '(?:trung thực|thành thật|tử tế|tôn trọng|tận tâm|minh bạch|uy tín|thật thà|chính trực|sòng phẳng|công bằng|khiêm (?:tốn|nhường)|gìn giữ|bền bỉ|tinh thần (?:trách nhiệm|đồng đội|phục vụ)|có trách nhiệm với|(?:chữ|cái) (?:tín|tâm|tình|nghĩa)|nghĩa tình|tình làng|lương tâm|thật (?:về|với|lòng|bụng)|nói thật|giữ lời|làm ăn (?:đàng hoàng|tử tế|lâu dài))',
    'quan trọng (?:nhất|hơn)|trên hết|đặt [^.;]{2,30} lên (?:đầu|trước|trên|hàng đầu)|hơn cả|quý hơn|thà [^.;]{2,40} (?:còn hơn|chứ)|chứ không phải|nơi (?:đầu tiên|mà)[^.;]{0,30}(?:nghĩ|tìm|nhớ|tin)|trở thành|được (?:nhắc|nhớ) (?:đến|tới)|(?:mười|năm|hai mươi|[0-9]+) năm (?:nữa|tới)|đến năm 20[0-9]{2}|truyền (?:đời|lại)|đời (?:con|cháu)',
  ],
  mission: [
    `sứ mệnh|lẽ (?:sống|tồn tại)|${house} (?:(?:ra đời|có mặt|sinh ra|lập ra|mở ra|làm nghề|tồn tại) (?:là )?(?:để|vì)|làm|bán|sửa|cho thuê|dạy|chăm|chở|giao|nuôi|trồng|cung cấp|phục vụ|mang|đưa|giúp|may|giặt|đo|khám|chữa|nấu|tổ chức|nhận|rang|đóng|in|trông|giữ|đón|nối)`,
    '(?<! )(?:làm ra|chăm(?: sóc)?|dạy|đưa|mang|giúp|cung cấp|chở|bán|sửa|giữ|lo|nấu|may|trồng|chữa|góp|đem|giặt|nuôi|rang|in|đóng|nối)|việc của (?:chúng tôi|chúng ta|tiệm|mình|xưởng) là|từ năm [0-9]{4}',
  ],
  conduct: [
    'chào|mỉm cười|cười|xưng (?:tên|hô)|đeo (?:thẻ|bảng tên|phù hiệu)|đồng phục|(?:áo quần|quần áo|ăn mặc|đầu tóc|móng tay|tóc)(?: \\p{L}+){0,2} (?:gọn|sạch|chỉnh tề|lịch sự)|cảm ơn|cám ơn|xin lỗi|thưa gửi|lễ phép|dạ thưa|vâng dạ|nhìn vào|nhìn (?:mắt|thẳng)|đứng dậy|(?:nhận|đưa|trao)(?: [^ .;,]+){0,3} bằng (?:hai|cả hai) tay',
    'lắng nghe|nghe (?:hết|khách|trọn)|không (?:ngắt|cắt|chen) (?:lời|ngang)|hỏi thăm|nhận lỗi|nói (?:thật|nhỏ nhẹ|năng)|giữ (?:lời|kín|hẹn|ý)|nhường',
    'lịch sự|nhã nhặn|niềm nở|kiên nhẫn|hòa nhã|hoà nhã|tôn trọng|thân thiện|điềm đạm|trung thực|ân cần|từ tốn|khiêm nhường|vui vẻ',
    'luôn(?: luôn)?|không bao giờ|tuyệt đối không|không được|đừng|chớ|cấm|nghiêm cấm|nên và (?:không nên|đừng)',
    'không (?:cãi|cáu|quát|đổ lỗi|đổ thừa|nói xấu|chê|hứa (?:suông|liều|bừa|điều|những)|ép|nài|dùng điện thoại|bấm điện thoại|lướt|hút thuốc|uống rượu|ăn (?:vặt|uống)|phân biệt|tiết lộ|kể chuyện|bàn tán|nhận (?:quà|tiền|phong bì|hoa hồng|bồi dưỡng|lót tay)|để (?:khách|người)|bỏ (?:quầy|vị trí|mặc))',
  ],
  trouble: [
    'nổi (?:nóng|giận|khùng|cáu)|tức giận|giận dữ|giận|bực|nóng nảy|quát|chửi|đe dọa|đe doạ|(?:hăm|hù) dọa|hành hung|lăng mạ|sỉ nhục|xúc phạm|say (?:rượu|xỉn)|khó tính|gây (?:gổ|rối|sự)|khóc|to tiếng|lớn tiếng|nặng lời|bức xúc|mất bình tĩnh|cáu|làm ầm|làm dữ|đập (?:bàn|phá)',
    '(?:giữ )?bình tĩnh|mời (?:ngồi|ra (?:chỗ|phòng|góc|ngoài)|sang phòng)|rót nước|từ tốn|nhẹ nhàng|nhỏ nhẹ|hạ giọng|kết thúc cuộc (?:gọi|nói chuyện)|gác máy|gọi (?:bảo vệ|công an|113|114|115|cấp cứu)|(?:không|đừng) (?:cãi|đôi co|tranh cãi|hơn thua|lớn tiếng)|gọi (?:thêm )?(?:người|đồng nghiệp) (?:ra|tới|thứ hai)',
    '(?:giọng(?! hát)|lời lẽ|cách nói|từ ngữ|câu chữ|văn phong)|dùng (?:lời|từ ngữ|câu)|tránh (?:nói|dùng từ|từ|ký hiệu|thuật ngữ)|thay (?:vì|cho) (?:nói|viết|câu|từ)|không viết tắt|phiên dịch|đọc chậm|nói (?:chậm|rõ|ngắn|thẳng)|câu ngắn|(?:lời|câu|chữ|tiếng|từ|cách nói|ngôn ngữ)(?: [^ .;,]+)? (?:dễ hiểu|thường ngày|bình dân|đơn giản|mộc mạc)|không (?:viết|nói) [“"«‘]|(?:lãng|nặng|khiếm|nghễnh ngãng)(?: tai| thính| thị)',
    'tai nạn|hỏa hoạn|cháy(?! hàng)|ngộ độc|bị thương|cấp cứu|sơ cứu|ngất|đi lạc|lạc (?:con|trẻ|cháu|mẹ|đường)|mất (?:đồ|vé|phiếu|ví|trộm|điện)|đến (?:muộn|trễ)|người (?:lạ|khuyết tật|say)',
  ],
  passing: [
    `chuyển (?:cấp|lên|tiếp|ngay|thẳng)|chuyển (?:hồ sơ |việc |vụ việc |ca |đơn |phiếu )?(?:cho|tới|đến|sang|qua) (?:${leader}|cấp|ban|phòng|kỹ sư|bác sĩ|người)`,
    `báo (?:cáo )?(?:lên|ngay|cho|với)|báo ${leader}|(?<!(?:quy|chương|lập|tiến|công|lộ|giáo|quá|hành|lịch) )trình (?:lên |cho )?${leader}|tiếp quản|nhận (?:lại )?(?:vụ|việc|hồ sơ)|vào cuộc|thay mặt|(?:lên|đến|tới|gặp|tìm|mời|gọi|nhờ|hỏi) ${leader}`,
    'quá (?:hạn|mức|[0-9]+ (?:phút|giờ|ngày))|(?:cấp|bậc|nấc|tầng) (?:[0-9]|một|hai|ba|trên)|chưa (?:xong|giải quyết|đồng ý|thống nhất|ngã ngũ|ổn)|không (?:giải quyết (?:được|nổi)|xử lý (?:được|nổi)|tự (?:quyết|xử|giải)|đủ (?:quyền|thẩm quyền)|chịu|đồng ý)|(?:vượt|ngoài|quá) (?:quyền|thẩm quyền|khả năng|sức|tầm)|vẫn chưa|(?:bí|kẹt|vướng) (?:thì|quá|ở)',
    `${leader}(?: [^ .;,:|]+){0,4}(?=[:,;.]| (?:trả lời|gọi|gặp|quyết|giải quyết|xử lý|nhận|báo|liên hệ|vào cuộc|ra mặt|đứng ra))`,
  ],
  complaints: [
    'khiếu nại|phàn nàn|kêu ca|tố cáo|than phiền|phản ánh|khiếu kiện|đơn thư|trách(?= (?:móc|quán|tiệm|nhà|công ty|chúng|mình))|mắng vốn|kêu(?= (?:ca|oan|than|khổ|về|rằng|là|bị|hư|hỏng|trễ|đắt|mắc|sai|thiếu|dỏm))',
    `(?:không|chưa|chẳng) (?:được )?(?:hài lòng|vừa (?:ý|lòng)|bằng lòng|ưng|thỏa đáng|thoả đáng|như ý|phục|ổn)|${served} (?:còn |vẫn |mà )?(?:chưa|không) (?:chịu|đồng ý|thỏa mãn|thấy ổn|tin)|bức xúc|phật (?:ý|lòng)|trái ý`,
    '(?:làm|giao|tính|ghi|báo|lấy|lên|cân|in|cắt) (?:sai|nhầm|thiếu|lộn)|(?:có )?lỗi (?:của|do|thuộc về|ở) (?:chúng|tiệm|quán|nhà|công ty|bên|mình|xưởng)|sai hẹn|thất hứa|bồi thường|đơn vào sổ|(?:hai bên|đôi bên) (?:chưa|không)|thanh tra|tòa án|hòa giải|hoà giải|bảo vệ người tiêu dùng|có (?:điều|chuyện|gì) (?:gì )?(?:không|chưa) (?:ổn|phải|vui|đúng|vừa)|(?:nói|báo|kể|viết)(?: [^ .;,]+){0,2} (?:với|cho) bất (?:cứ|kỳ|kì)',
  ],
  breaches: [
    'vi phạm|kỷ luật|khiển trách|cảnh cáo|trừ (?:lương|thưởng|điểm|hoa hồng|thi đua)|đình chỉ|sa thải|(?:buộc|cho) thôi việc|thôi việc|chế tài|hạ (?:bậc|loại|thi đua)|cắt (?:thưởng|phụ cấp|hợp đồng)|(?:bị|không được) (?:nhắc|xét thưởng|tăng lương|xét thi đua)|kiểm điểm|tường trình|(?:lập|ghi) biên bản|nhắc (?:nhở(?: bằng)?|miệng|riêng)|(?:cho )?nghỉ việc|bị (?:xử lý|phạt|lập biên bản)|(?:theo )?nội quy lao động',
    'kiểm tra (?:việc|đột xuất|ngẫu nhiên|bất ngờ|chéo|xác suất)|(?<!người )giám sát(?! viên| ca)|gọi thử|(?:khách|đóng vai khách) bí mật|đóng (?:vai|giả) khách|hậu kiểm|chấp hành|nghe lại(?: [^ .;,]+){0,3} cuộc gọi|bốc (?:thăm|ngẫu nhiên)|không (?:tuân|làm đúng|thực hiện đúng|đạt (?:mốc|chuẩn|mức|yêu cầu)|theo đúng)|làm trái|cố (?:ý|tình)|tái phạm|lần (?:thứ )?(?:hai|ba|đầu|2|3)(?= [^.;,|]{0,20}(?:nhắc|phạt|trừ|nghỉ|cảnh|khiển|đình))',
  ],
  exemptions: [
    '(?:trường hợp )?ngoại lệ|miễn (?:trừ|giảm|áp dụng|phí|thực hiện)|trường hợp (?:đặc biệt|riêng|bất khả)|làm khác(?: đi)?|khác (?:với )?(?:quy định|điều|mức)|châm chước|linh (?:động|hoạt)|du di|nới (?:hạn|thời)|bất khả kháng|đặc cách',
    '(?:được |mới )?(?:cho phép|phê duyệt|chấp thuận|đồng ý|duyệt)(?= (?:cho|bằng|trước|làm|miễn|giảm|nới|bỏ|khác|ngoại|từng|những))|(?:tạm|được) (?:ngưng|hoãn|bỏ qua|bỏ|lùi|miễn|rút gọn)|bỏ qua (?:bước|khâu|điều|quy định|hạn)|không (?:phải|cần|bắt buộc) (?:theo|tuân)|(?:ghi|nêu)(?: rõ)? lý do',
    '(?:bão|lũ|lụt|thiên tai|dịch bệnh|mất điện|cúp điện|sập mạng|lễ tết|ngày tết)',
  ],
  duties: [
    '(?:chịu )?trách nhiệm|phụ trách|nhiệm vụ|phân công|đảm nhiệm|đảm trách|đầu mối|vai trò|việc phải làm|phần việc|(?:người )?thay (?:khi vắng|thế)|người (?:thực hiện|lo|làm)|trông coi|đứng ra|quán xuyến|cầm trịch|ký (?:duyệt|văn bản|thư)|quyết (?:định )?(?:các|những|việc|mức)',
    '(?:ai|người|vị trí|bộ phận|chức danh|chức vụ)(?= ?\\|)|(?:làm gì|việc|lo việc|công việc)(?= ?\\|)',
  ],
  needs: [
    `(?:phần lớn|đa số|hầu hết|phân nửa|một nửa|già nửa|quá nửa|cứ [0-9]+|(?:[0-9]+ ?%|[0-9]+ phần trăm|(?:hai|ba) phần (?:ba|tư))(?: số| trong số)?) (?:là |các |những )?(?:${served}|người|họ|gia đình|nhóm|đoàn|đơn|cuộc gọi|phụ nữ)`,
    `(?:${served}|họ|người ta)(?: [^ .;,]+){0,2} (?:cần|muốn|mong|tìm|sợ|lo|ngại|ghét|thích|(?:hay|thường) (?:hỏi|đến|mua|gọi|nhờ|đi|ghé)|quan tâm|bận|vội)`,
    '(?:đa số|phần lớn|hầu hết|còn lại|già nửa) là|(?:cần|muốn|mong) (?:hai|ba|bốn|năm|mấy|những) (?:điều|thứ|việc)|(?:sinh viên|công nhân|dân văn phòng|khách quen|khách du lịch|khách (?:vãng lai|lẻ|sỉ|tây|đoàn|nước ngoài)|nông dân|tiểu thương|hộ kinh doanh|phụ nữ|người (?:già|cao tuổi|lớn tuổi|độc thân)|trẻ em|hưu trí|vợ chồng trẻ|nhóm khách|độ tuổi|từ [0-9]+ đến [0-9]+ tuổi)',
  ],
  help: [
    '(?:việc|chuyện|chủ đề|vấn đề|nội dung|về|cần)(?: [^ |]+){0,2} ?(?=\\|)|(?:gặp|hỏi|liên hệ|tìm|gọi) ai|máy lẻ|số nội bộ',
    'biểu mẫu|mẫu (?:đơn|phiếu|thư|tin|câu|biên bản)|sổ tay|tài liệu|bảng (?:giá|tin|mã)|hướng dẫn sử dụng|video|thư mục|ổ (?:chung|dùng chung)|danh bạ|đường dẫn|tủ (?:hồ sơ|sách|tài liệu)|kệ (?:sách|hồ sơ)|ngăn kéo|bìa (?:xanh|đỏ|cứng|vàng)|phần mềm|nhóm (?:zalo|chat)|mạng nội bộ|google drive|kho (?:mẫu|tài liệu)',
    '(?:hỏi|liên hệ|tìm|gặp|gọi|nhắn) (?:về|ai|cho|chị|anh|cô|chú|bác|thầy|phòng|bộ phận|tổ)|thắc mắc|cần (?:hỏi|giúp|tra)|bí quá',
    '(?:để|treo|nằm|có|lưu|cất|dán|đặt)(?: sẵn)? (?:ở|tại|trong|trên|dưới)',
  ],
};
