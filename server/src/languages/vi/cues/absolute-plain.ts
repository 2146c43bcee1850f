/** Vietnamese overpromises in plain words: no case at all goes wrong, whoever applies gets it, all is as it was before. */

/** What goes wrong with a matter. */
const wrong =
  '(?:sai|nhầm|nhầm lẫn|sai sót|lỗi|mất|thất lạc|lạc|trễ|chậm|muộn|hỏng|hư|vỡ|thiếu|sót|quên|rò|rò rỉ|kẹt|cúp|gián đoạn|tai nạn|ngộ độc|té|ngã|tranh chấp|khiếu nại|phàn nàn|sự cố|hỏng hóc|chậm trễ|rủi ro)';

/** Matters that are counted. */
const matter =
  '(?:trường hợp|vụ|vụ việc|lần|ca|chuyến|đơn|đơn hàng|hồ sơ|giấy tờ|bài|khiếu nại|yêu cầu|phiếu|món|kiện|xe|máy|chiếc|bộ|căn|cây|con|gói|hóa đơn|cuộc hẹn)';

/** A limit close by: it is no absolute. */
const limited = '(?![^.;]{0,24} (?:quá|hơn|trên) (?:[0-9]|một|hai|ba|bốn|năm|sáu|mười|nửa))';

/** What an application is for. */
const aims = '(?:visa|thị thực|việc|việc làm|hộ chiếu|bằng|chứng chỉ|xe|chỗ|phòng|bàn|vé|hàng|nhà|khách mua|học bổng|giấy phép|sổ đỏ|suất học)';

/** Patterns of high level. */
export const plainAbsolutes: readonly string[] = [
  // No case at all goes wrong.
  `(?:không|chẳng|chả)(?: bao giờ| hề)?(?: để| cho)?(?: xảy ra| phát sinh| có| còn| sót)(?: bất kỳ| bất cứ| một| lấy một| dù chỉ một)* ${matter}(?: [^.;,:]{1,12})? ${wrong}(?: [^.;,:]{1,24})? nào${limited}`,
  `(?:loại trừ|loại bỏ|xóa bỏ|xóa sạch|triệt tiêu|dẹp bỏ)(?: được)? (?:mọi|hết|hoàn toàn|tất cả|toàn bộ|triệt để|tận gốc)(?: mọi| các)? ${wrong}(?: [^.;,:]{1,16})?`,
  `(?:không|chẳng|chả)(?: có)?(?: một)? ${matter}(?: (?!nào)\\p{L}+)? nào (?:lại |còn )?phải (?:ra tòa|kiện|làm lại|nộp lại|sửa lại|chờ|đợi|gọi lại|quay lại|trả về|hủy|bỏ dở|bỏ|nhập viện|nằm viện|mổ lại|dời|hoãn)(?: [^.;,:]{1,20})?${limited}`,
  `(?:ghi|tính|giao|cân|đếm|thu|in|gửi) (?:sai|nhầm|thiếu)(?: [^.;,:]{1,20})? là (?:điều|chuyện|việc) (?:không thể|không bao giờ|chưa từng)(?: [^.;,:]{1,16})?`,
  '(?:không|chẳng|chả)(?: hề| bao giờ)? (?:để |cho )?xảy ra (?:chuyện |tình trạng |cảnh |việc )?(?:tráo|lẫn|nhầm|lạc|mất|trễ|sai|hỏng|chậm|rơi|vỡ|kẹt|thiếu|quên|lộ|tai biến|bỏ sót)(?: [^.;,:]{1,20})?',
  '(?:không|chẳng|chả)(?: hề| bao giờ)? (?:phai|bạc|xước|mòn|nhăn|sứt|lệch|rụng|bong|gỉ|nứt|hao|suy suyển|xê dịch|xây xát|trầy|lem|co|giãn)(?: \\p{L}+)? (?:dù |lấy )?(?:một|nửa) \\p{L}+',
  '(?:đi|ở|hẹn|gọi|cần)(?: ở| từ| tới)? đâu,? (?:(?:chúng tôi|xe|thợ|shop|tiệm|đội|nhân viên) )?(?:cũng|đều) (?:tới|đến|có|giao|phục vụ|đón|sửa)(?! (?:phiếu|ghi))',
  '(?:(?:lúc|mùa|ngày|giờ|tháng) nào|bao giờ|quanh năm|luôn luôn|luôn)(?: cũng| đều)? (?:ngập tràn|rợp|tràn ngập|tràn đầy|ngào ngạt|rực rỡ|xanh um|trĩu|ăm ắp|phơi phới)(?: [^.;,:]{1,16})?',
  // All is well every day.
  '(?:ngày|hôm|bữa|buổi|đêm|mùa|giờ|lúc) nào(?:,)? (?:[^.;,:]{1,20} )?(?:cũng|đều)(?: sẽ)? (?:khỏe|vui|ngon|no|ấm|êm|yên|ổn|suôn sẻ|bình an|hài lòng|có (?:nước|điện|mạng|xe|sóng|hàng|chỗ))(?! vẻ)(?: [^.;,:]{1,12})?',
  // Whoever applies gets it.
  `(?:đã|hễ|cứ|chỉ cần) (?:nộp|đăng ký|đặt|mua|xin|học|thi|gửi|giữ|cọc)(?: [^.;,:]{1,24})? là (?:sẽ )?(?:có|được|ra|cầm chắc|chắc (?:chắn )?(?:có|được))(?: ngay)? ${aims}(?! (?:số|xác nhận))(?: [^.;,:]{1,12})?`,
  // As good as before, as good as one's own.
  '(?:nào cũng|luôn|luôn luôn|ai cũng|đều) (?:nghe|nhìn|thấy|nhai|đi|chạy|nói|ngủ|ăn)(?: \\p{L}+){0,2} như (?:tai|mắt|răng|chân|người|trước|xưa|thường|cũ|thật|hồi|lúc|chưa)(?: [^.;,:]{1,16})?',
];

/** What is asked, kept to a figure, left to staff or over for other reasons. */
export const plainContexts: readonly string[] = [
  // All of the staff do it in one way.
  '(?:nhân viên|giao dịch viên|thợ|tài xế|bảo vệ|lễ tân|thu ngân|giáo viên|cô giáo|bác sĩ|điều dưỡng|cán bộ|hướng dẫn viên|thủ quỹ) nào cũng (?:đều )?(?:trả lời|nói|chào|hướng dẫn|phục vụ|làm|giải thích|tư vấn|tiếp|xử lý|hỗ trợ)(?! (?:được|ngay|đúng|mọi|hết))[^.;,]{0,40}',
  '(?<!(?:lần|chuyến|ngày|bữa|khi|năm) )nào cũng (?:\\p{L}+ ){1,4}(?:giống nhau|như nhau|(?:theo )?(?:cùng )?một (?:cách|kiểu|mẫu|giá|lối|kịch bản|quy trình))',
  '(?:không|chẳng)(?: hề| bao giờ)? có chuyện (?:thu|nhận (?:tiền|quà|phong bì)|đòi|gợi ý|vòi|xin|ép|chia|hút|uống|cho mượn|làm ngoài|bớt xén|cãi|la|mắng|quát|đuổi|nói xấu|bàn tán|ưu ái|thiên vị|nhường)(?![\\p{L}])[^.;]{0,50}',
  '(?:giữ|bảo|giữ gìn|cất)(?: [^ .;,:]+){0,2} (?:kín|mật|bí mật|riêng) tuyệt đối',
  // Never so long as something has not been done: conduct.
  '(?:không|chẳng) bao giờ (?:(?!(?:trễ|hỏng|hư|sai|chờ|mất|thiếu)(?![\\p{L}]))\\p{L}+ ){1,6}(?:khi|nếu|lúc|mà) (?:chưa|không(?! còn))(?: [^.;,]{1,30})?',
  // What a thing is made for, wished or aimed at.
  '(?<![\\s\\S])(?:làm ra|làm nên|tạo ra|dựng nên) (?:(?! mà )[^.;,]){2,30} mà [^.;]{2,80}',
  '(?:chúng tôi|chúng ta|mình|xưởng|tiệm|quán) (?:chỉ )?(?:muốn|mong|ước)(?! (?:muốn|mời|thông báo|khẳng định|cam kết)) [^.;]{2,80}',
  '(?:mục tiêu|sứ mệnh|ước mong|mong ước)(?: của [^.;:,]{2,16})?(?: là|:) [^.;]{0,60}một lần là [^.;]{2,20}',
  '(?:phiếu|bảng hỏi|bảng|khảo sát|câu hỏi|bài kiểm tra)[^.;?]{0,20} hỏi[^.;?]{0,90}',
  '(?:không|chẳng)(?: có)? [^.;,]{2,30} nào [^.;,]{0,24}(?:quá|hơn|trên) (?:[0-9]|một|hai|ba|bốn|năm|sáu|mười|nửa)[^.;,]{0,12}',
  '(?:nhân viên|thợ|tài xế|bảo vệ|lễ tân|thu ngân|giáo viên|cô giáo|người trực|ca trực|bác sĩ)(?: [^.;,:]{1,12})? (?:không|chẳng) bao giờ (?:để|bỏ) (?:quên|sót|lại|mặc|không|lẫn)(?! khách)[^.;,]{0,30}',
  '(?<![\\s\\S])(?:năm ngoái|năm trước|tháng trước|hồi (?!âm|đáp|phục)[^.;,]{2,12}|năm (?:19[0-9]{2}|20[01][0-9]|202[0-5])|trước đây)(?:(?! (?:nay|từ nay|sẽ|cam kết)(?![\\p{L}]))[^.;]){0,100}',
  '(?:ví dụ|câu|mẫu|bản)[^.;:]{0,16} (?:sai|xấu|không nên|cần tránh|dở):[^.;]{0,120}|(?:thay|bỏ|tránh|không dùng|đừng dùng|đừng viết|đừng nói|không viết|không nói)(?: các| những| mấy)? (?:câu|từ|chữ|cụm từ|kiểu|lời)[^.;]{0,90}',
  'là hết (?:trách nhiệm|hiệu lực|hạn|quyền|giá trị|bảo hành|nghĩa vụ)[^.;,]{0,24}',
];
