/** Vietnamese sentences that describe: the text itself, what is behind us, whom or what a rule is for, what a customer is asked. */

/** Those who are served, and what comes in. */
const cases =
  '(?:người|khách(?: hàng)?|hành khách|bệnh nhân|phụ huynh|học viên|cư dân|hộ|nhà|gia đình|trẻ|bé|đơn(?: hàng)?|hàng|thùng(?: hàng)?|kiện(?: hàng)?|món|xe|máy|căn hộ|phòng|đoàn|nhóm|hồ sơ|phiếu|vé|bưu kiện|tài khoản|cuộc gọi|con vật|chó|mèo|cây|đường ống|thiết bị)';

/** Words up to those that begin a duty. */
const upToDuty = '(?! (?:phải|thì|được|sẽ|cần|nên|luôn|không được|chúng tôi|nhân viên|vào|đi))';

/** Those who owe the house something. */
const owing =
  '(?:(?:quý )?khách(?: hàng)?|hành khách|người (?:thuê|mua|học|dùng|gửi|gọi|đặt|nộp|mượn)|học viên|học sinh|phụ huynh|cư dân|hội viên|thành viên|bệnh nhân|chủ (?:hộ|nuôi|xe|nhà|hàng)|bên thuê|bên mua)';

/** Signs of a place, a season or a road. */
const places = '(?:đường|đèo|dốc|phố|ngõ|hẻm|bến|sông|cầu|trời|bãi|sân|mùa|khu|vùng|chợ|biển|gió|sóng|nước|khí hậu|thời tiết|mặt bằng)';

/** What lies around the house. */
const surroundings =
  '(?:ruộng|vườn|rẫy|đất|ao|đầm|thửa|nương|nhà vườn|nhà|hộ|xã|thôn|ấp|xóm|làng|phường|huyện|tỉnh|vùng|khu|tuyến|con đường|đường|cây|rừng|cửa hàng|quán|trường|chợ)';

/** Parts of a text. */
const parts = '(?:trang|đoạn|câu chữ|câu|ví dụ|mục|điều|quy định|dòng|chữ|hình|hình vẽ|chương|phần|bài|câu chuyện|điểm|mẫu|bảng|trích dẫn)';

/** Patterns for the contexts of every list of vague cues. */
export const descriptions: readonly string[] = [
  // What a way of working brings about.
  '(?<![\\s\\S])việc (?:(?! (?:phải|cần|do|được giao) )[^.;:]){5,80} (?:sẽ )?(?:tạo(?: ra| nên| được)?|giúp|mang lại|góp phần|làm cho|khiến|cho thấy)(?![\\p{L}])(?:(?! (?:phải|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,120}',
  // The text itself.
  `(?:nhiều|phần lớn|đa số|hầu hết|một số|vài|không ít|phần nhiều|mấy|ít) ${parts}(?: (?!(?:phải|sẽ|cần|được))\\p{L}+){0,5} (?:được|do) (?:giữ|chép|viết|thêm|lấy|rút|bổ sung|đặt ra|ghi|dịch|soạn|trích|vẽ|sưu tầm|bỏ)(?! (?:mỗi|hằng|hàng))[^.;]{0,40}`,
  // What lies behind us, to the end of its sentence.
  '(?<![\\s\\S])(?:khi mới|hồi(?! (?:âm|đáp|phục|sức|chuông))|thuở|ngày (?:trước|xưa|ấy)|trước (?:đây|kia)|(?:mấy|những|vài) năm (?:đầu|trước|ấy)|năm (?:ngoái|trước|đầu|19[0-9]{2}|20[01][0-9]|202[0-5])|tháng [0-9]{1,2}(?:/| năm )(?:20[01][0-9]|202[0-5])|(?:sau|trong|qua) (?:đợt|trận|mùa|cơn) (?:dịch|lũ|lụt|bão|cháy))(?:(?! (?:nay|hiện nay|bây giờ|từ nay|sẽ|trở đi|chúng tôi cam kết)(?![\\p{L}]))[^.;]){0,140}',
  // Whom or what a rule is for.
  `(?<![\\s\\S])(?:các |những |mỗi |mọi )?${cases}(?:${upToDuty} \\p{L}+){1,3} (?:nhiều|ít|quá (?:tải|khổ|nặng|nhỏ|lớn|cao|dài)|khá \\p{L}+|mau|sớm|muộn|lâu|gấp|thường xuyên|liên tục)(?:${upToDuty} \\p{L}+){0,3}(?= (?:phải|thì|được|cần|vào|đi|không được|nên)(?![\\p{L}])|,)`,
  // What most of them are like, as a reason for what follows.
  `(?<![\\s\\S])(?:vì )?(?:phần lớn|đa số|hầu hết|phần đông|phần nhiều|số đông|đại đa số|không ít|nhiều) ${cases}(?:(?! (?:phải|sẽ|được|cần|đều được|nhân viên|chúng tôi)(?![\\p{L}]))[^.;,:]){2,60}(?=,| nên | cho nên | vì vậy )`,
  `(?<![\\s\\S])(?:phần lớn|đa số|hầu hết|phần đông|phần nhiều|đại đa số|nhiều|không ít|một số) ${surroundings}(?: (?!(?:phải|sẽ|được|cần|nên)(?![\\p{L}]))[^ .;,:]+){0,4} (?:làm|trồng|là|có|nằm|ở|còn|dùng|sống|nuôi|quen|chuyển|bị|theo|xây|dẫn|thắp|ngập|cách)(?![\\p{L}])(?:(?! (?:phải|sẽ|được|cần|nhân viên|chúng tôi)(?![\\p{L}]))[^.;]){2,90}(?=[.;]|(?![\\s\\S]))`,
  '(?<![\\s\\S])(?:phần lớn|phần đông|đa số|hầu hết|phần nhiều|một số|số còn lại|nhiều người|không ít người) (?:là|đến|ở|sống|làm|quen|thích|đi|mua|lớn tuổi|còn trẻ)(?:(?! (?:phải được|sẽ|nhân viên phải|chúng tôi)(?![\\p{L}]))[^.;]){2,110}',
  `(?<![\\s\\S])(?:vì |do )?${places}(?:(?! (?:phải|sẽ|được|cần)(?![\\p{L}]))[^.;,:]){0,24} (?:khá|rất|hơi|thường|hay|nhiều|ít|thường xuyên) \\p{L}+(?: \\p{L}+){0,2}(?=,| nên )`,
  // What most of those just counted are.
  '(?<=[0-9] [^.;]{2,60}, |[0-9] [^.;]{2,60} trong đó )(?:đa số|phần lớn|hầu hết|đa phần|phần đông|phần nhiều|nhiều|một số|không ít)(?: (?!(?:phải|sẽ|được|cần)(?![\\p{L}]))\\p{L}+)? (?:là|ở|đến|sống|nằm|cách|thuê|đi|làm)(?![\\p{L}])(?! được)',
  // What somebody served does, as the case a rule is for.
  '(?:nếu|khi|hễ|lúc) (?:(?:quý )?khách(?: hàng)?|người \\p{L}+|phụ huynh|bệnh nhân|hành khách|học viên) (?:bỏ|quên|mang|mua|đặt|gọi|có|để|thiếu|mất|hỏi|trả|đi|khai|nộp|chọn|hủy|đổi)(?! (?:được|thể))(?:(?! (?:thì|phải|được) )[^.;,]){2,40}',
  `(?<![\\s\\S])(?:vì )?(?:phần lớn|đa số|hầu hết|phần đông|nhiều|không ít|phần nhiều) ${cases}(?:(?! (?:phải|sẽ|cần|nhân viên|chúng tôi)(?![\\p{L}]))[^.;,:]){2,60}(?= nên | cho nên | vì vậy )`,
  `(?<![\\s\\S])${cases}(?: (?!(?:phải|được|sẽ|cần|nên)(?![\\p{L}]))\\p{L}+){0,4} (?:phần lớn|đa số|đa phần|hầu hết|phần nhiều)(?:(?! (?:phải|sẽ|được|cần)(?![\\p{L}]))[^.;,:]){2,40}(?=,| nên )`,
  // How things are by nature, and what beginners are apt to do.
  '(?:khô|chảy|hỏng|héo|nguội|tan|thiu|phai|đông|lan|mòn|hao|bay hơi|xuống cấp) (?:rất |khá |khá là )?(?:nhanh|mau|chóng)|(?:thường|hay) (?:quên|nhầm|bỏ sót|lúng túng|bối rối|lỡ tay)(?: \\p{L}+){0,3}',
  // What customers owe.
  `(?<![\\s\\S])(?:mọi |mỗi |các )?${owing} (?:phải|cần|nên|có trách nhiệm|không được|chịu trách nhiệm) (?!(?:được|chờ|đợi|xếp hàng)(?![\\p{L}]))(?:(?! (?:nhân viên|chúng tôi|lễ tân|thợ|tài xế|công ty|cửa hàng)(?![\\p{L}]))[^.;]){2,140}`,
  // Words that are spoken of, not spoken: what not to write, what somebody wrote.
  '(?:thay|bỏ|tránh|gạch|không dùng|đừng dùng|đừng viết|đừng nói|không viết|không nói|không ghi|cấm dùng|cấm nói)(?: các| những| mấy)? (?:câu|từ|chữ|cụm từ|kiểu|lời)(?! (?:giải thích|xin lỗi|khai))[^.;]{0,90}',
  '(?:ví dụ|câu|mẫu|bản)[^.;:]{0,16} (?:sai|xấu|không nên|cần tránh|dở):[^.;]{0,120}',
  `${owing} (?:viết|nói|kêu|than|hỏi|phản ánh|chê)(?: rằng| là|:)(?:(?! (?:nhân viên|lễ tân|thợ)(?![\\p{L}]))[^.;,]){2,60}(?=,)`,
  // A term and what counts as it.
  '(?<![\\s\\S])(?:\\p{L}+ ){1,4}(?:nghiêm trọng|gấp|khẩn|khẩn cấp|lớn|nhỏ|nặng|nhẹ|cồng kềnh|đặc biệt|bất thường)(?= (?:là|gồm|tính là|được tính|nghĩa là|tức là)(?![\\p{L}]))',
  'bài [0-9]+ (?:luyện|dạy|học|hướng dẫn|giúp|nói|chỉ|tập)[^.;]{0,80}',
  // A question that is put to somebody, and a reason that is put down.
  'hỏi (?:(?:quý )?khách(?: hàng)?|người \\p{L}+|phụ huynh|bệnh nhân|hành khách|học viên)(?: xem)? (?:có|còn|muốn|chọn|thấy|chấm|cần|thích|đi|dùng|đã|hay|ăn|uống|mua|ở|ngồi|nhận)(?! (?:thì|được trả lời))(?:(?! (?:rồi|thì|và|để) )[^.;]){0,80}',
  '(?:ghi|nêu|giải thích|tìm|báo|nói)(?: lại| rõ| ra)* (?:lý do|nguyên nhân|vì sao|tại sao)(?:(?! (?:rồi|và) )[^.;]){0,70}',
  // Best, cheapest, earliest as the name of one among them.
  '(?:hạng|loại|hàng|ghế|phòng|vé|gói|món|chuyến|giá|mức giá|vị trí)(?: \\p{L}+)? (?:tốt|rẻ|cao|đắt|ngon|sớm|nhanh|thấp|đẹp|mới) nhất(?= (?:nằm|là|gồm|ở|có giá|in|ghi))|(?:hạn )?dùng tốt nhất(?= (?:trước|đến))|(?:tốt|hay|đẹp|nhiều|nhanh|chậm) nhất (?:trong|của) (?:tháng|tuần|năm|quý|đợt|kỳ|ngày|ca)(?![\\p{L}])',
  // A fixed time behind it, and other senses.
  'chắc tay (?:lái|cầm|vịn)|nhìn ngay|quá (?:tải|khổ) (?:không được|phải)|vé (?:tháng|ngày|năm|lượt|tàu|xe)? ?thường|giao (?:nhanh|gấp|hỏa tốc) hay (?:giao )?thường|(?:chấm|được|cho|hỏi) [^.;,]{0,16}mấy điểm',
];
