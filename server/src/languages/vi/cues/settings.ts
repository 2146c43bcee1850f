/**
 * Vietnamese settings in which vague words of every kind are right as they stand: an adjective that picks the case of a measured duty, what a
 * text, a trade or a place is like, what customers take as they please, a word that the document defines.
 */

/** A figure or a limit further on. */
const figure =
  '(?:[0-9]|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|hăm|mươi)(?: \\p{L}+)? (?:giờ|tiếng|phút|ngày|tuần|tháng|ca|buổi)|(?:trong|cùng|ngay trong|ngay|hết|cuối|đầu) (?:ngày|ca|buổi|tuần|đêm|phiên|giờ|tháng|sáng|chiều)|hôm sau|sáng mai|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày (?:kế|hôm sau|làm việc sau))';

/** What a duty may be about. */
const cases =
  '(?:rò rỉ|chỗ rò|vết (?:nứt|bẩn|xước|rách|lõm)|lỗi|hư hỏng|hỏng hóc|chỗ hỏng|sự cố|thay đổi|chênh lệch|sai lệch|sai sót|thiệt hại|khiếu nại|phản ánh|yêu cầu|câu hỏi|việc|vụ việc|vụ|ca|trường hợp|đơn|đơn hàng|hồ sơ|khoản|khoản chi|khoản tiền|sửa chữa|sửa đổi|đồ|hàng|xe|sách|máy|phòng|đoàn|nhóm|kiện|bưu kiện|vi phạm|rủi ro|góp ý|thư|tin|mất mát|hao hụt|biến động|điều chỉnh|vướng mắc|tắc nghẽn|trục trặc|thiếu sót|cảnh báo|bản vá|cập nhật|đặt chỗ|đơn lẻ|nhóm khách|tai nạn|va chạm|thương tích|vết thương|chấn thương)';

/** How one case is told from another. */
const kinds =
  '(?:(?:rất |khá |quá |tương đối |thật )?(?:lớn|to|nhỏ|vặt|nhẹ|nặng|nghiêm trọng|trầm trọng|đáng kể|không đáng kể|quan trọng|trọng yếu|bất thường|phức tạp|đơn giản|khó|dễ|gấp|khẩn|khẩn cấp|thường|thông thường|bình thường|đặc biệt|cồng kềnh|cơ bản|kéo dài|lặp lại|lặt vặt|lẻ tẻ|lẻ|rải rác|nhiều|ít|sâu|rộng|dài|cũ|mới))';

/** Those who are served. */
const served =
  '(?:(?:quý )?khách(?: hàng| tham quan| quen| lẻ| đoàn| trọ)?|quý vị|bạn(?: đọc)?|hội viên|thành viên|bà con|hành khách|cư dân|bệnh nhân|du khách|học (?:viên|sinh)|phụ huynh|độc giả|khán giả|thực khách|chủ (?:nuôi|xe|nhà)|người (?:mua|thuê|dùng|đọc|học|bệnh|dân|xem|chơi|tập|già|cao tuổi|lớn tuổi|nước ngoài|đi \\p{L}+|gửi|gọi|nộp))';

/** Words up to those that begin a duty. */
const plain = '(?:(?! (?:phải|sẽ|cần|nên|được|luôn|nhân viên|chúng tôi|hãy)(?![\\p{L}]))[^.;:])';

/** Most of them. */
const most = '(?:phần lớn|phần nhiều|phần đông|đa phần|đa số|hầu hết|chủ yếu|nhiều nhất|số đông)';

/** Patterns for the contexts of every list of vague cues. */
export const settings: readonly string[] = [
  // The case of a measured duty.
  `(?<![\\p{L}\\p{N}] )(?:các |những |mọi |mỗi |với |đối với )?(?:(?!(?:nhân|chúng|khi|nếu|phải|sẽ|có|để)(?![\\p{L}]))\\p{L}+ ){0,2}${cases}(?: (?!(?:phải|được|thì|sẽ|cần)(?![\\p{L}]))\\p{L}+){0,2} ${kinds}(?=,?[^.;,|]{0,70}[^.;|\\p{L}\\p{N}]${figure})`,
  `(?<=(?:[;,]|và|còn) (?:với |các |những )?)${cases} ${kinds}(?= [^.;,|]{0,40}${figure})`,
  `(?<![\\p{L}\\p{N}] )${kinds}(?= ?[|:(][^.;|]{0,24}${figure})`,
  `(?<![\\s\\S])${kinds}(?![\\s\\S])`,
  // A defined word, and what counts as it.
  `(?<![\\s\\S])["“«]?(?:\\p{L}+ ){0,3}${kinds}["”»]?(?= ?[:(])`,
  // What a text is for, what a trade asks, what is usual in it.
  '(?:mục đích|lý do(?: ra đời)?|ý nghĩa|vai trò)(?! (?:của |chính của )?(?:chúng|công ty|tiệm|quán|cửa hàng|nhân viên|đội|mình)(?![\\p{L}]))(?: (?:của|viết|lập|chính của))? (?!(?:chúng|công ty|tiệm|quán|cửa hàng|nhân viên|đội)(?![\\p{L}]))(?:\\p{L}+ ){1,4}(?:này |đó )?(?:là|để|nhằm) (?:(?! (?:phải|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,120}',
  '(?<![\\s\\S])(?:sổ|sách|tập|tài liệu|bản|cẩm nang|trang|chương|phần|tờ|video)(?: \\p{L}+)? này (?:dành cho|viết cho|soạn cho|giúp|kể|tặng|ra đời|gom|cho|nói)(?:(?! (?:phải|sẽ|được cập nhật|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,120}',
  `(?<![\\s\\S])(?:nghề|ngành|làm nghề|công việc của (?:nghề|thợ))(?: [^ .;,:]+){1,4}? (?:đòi hỏi|cần|vốn|là nghề|là việc|quý ở|cốt ở|sống bằng|có khi|hay)(?![\\p{L}])(?:(?! (?:phải|nhân viên|chúng tôi)(?![\\p{L}]))[^.;]){2,90}`,
  `(?<![\\s\\S])(?:trong|ở|tại|với|trên) (?:các |những )?(?:ngành|nghề|giới|vùng|xứ|miền|thị trường|thế giới|nước|tỉnh|làng|phố|khu)(?! (?:vực|vệ))(?: (?!(?:nhân|chúng|phải|được|sẽ)(?![\\p{L}]))[^ .;,:]+){0,4},? (?:thì |\\p{L}+ ){0,2}(?:thông thường|thường|${most}|nhìn chung|nói chung|nhiều|ít|hiếm khi|ít khi|đôi khi)${plain}{0,80}`,
  // What customers mostly are, and what mostly happens.
  `${served}(?: (?!(?:được|sẽ|phải)(?![\\p{L}]))[^ .;,:]+){0,5} ${most} (?!(?:được|phải|sẽ|đều|cần|không phải|hài|hưởng|nhận)(?![\\p{L}]))\\p{L}+(?! (?:được|phải)(?![\\p{L}]))`,
  `(?<![\\s\\S])(?:vì )?(?:phần lớn|phần nhiều|đa số|đa phần|hầu hết|nhiều|không ít|một số|vài|khá nhiều) (?:các |những )?(?:sự cố|lỗi|vụ|vụ việc|tai nạn|khiếu nại|phản ánh|cuộc gọi|câu hỏi|thắc mắc|đơn|đơn hàng|chuyến|hư hỏng|than phiền|nhầm lẫn|mất mát|cuộc hẹn|lượt khách)(?: (?!(?:phải|được|sẽ|cần|nên)(?![\\p{L}]))[^ .;,:]+){0,4} (?:xảy ra|rơi vào|đến từ|do|liên quan|tập trung|là|nằm|phát sinh|bắt nguồn|xoay quanh|hỏi|nói về|bắt đầu|đến vào|tới vào|thuộc)(?![\\p{L}])`,
  '(?:chúng tôi|tiệm|quán|xưởng|cửa hàng|nông trại|trang trại|vườn|hợp tác xã|nhà sách|thư viện|sở thú|chợ)(?: \\p{L}+)? (?:bán|nuôi|trồng|sản xuất|bày bán|nhận (?:may|sửa|in)|chiếu|diễn|nấu|rang|đóng) (?:rất |khá )?(?:nhiều|vài|một số|dăm) (?:loại|giống|mẫu|kiểu|dòng|màu|cỡ|hãng|thứ|vở|phim|món|vị)',
  `(?<![\\s\\S])(?:người (?:mới )?(?!(?:trực|bán|gác|phụ|quản|giao|xử|nhận|tiếp|dọn|đứng)(?![\\p{L}]))\\p{L}+(?: \\p{L}+){0,2}|${served}(?: [^ .;,]+){0,2}) (?:hay|thường|dễ|quen)(?! (?:được|xuyên))(?:(?! (?:phải|sẽ|cần|nên|được|luôn|nhân viên|chúng tôi|thì)(?![\\p{L}]))[^.;:,]){2,60}`,
  `(?<![\\s\\S])${served}(?: (?!(?:được|sẽ|phải|nào)(?![\\p{L}]))[^ .;,]+){0,4} (?:cần|muốn|thích|tìm|mong)(?! (?:được|nhân|chúng))(?:(?! (?:phải|sẽ|được|luôn|nhân viên|chúng tôi|thì)(?![\\p{L}]))[^.;:,]){2,50}`,
  '(?:chương trình|hạng|thẻ|gói|nhóm|câu lạc bộ) khách(?: hàng)? thường xuyên',
  // What was, even where somebody had to bear it.
  '(?:hồi|thời|lúc|khi|ngày|thuở|dạo|năm) (?:đó|ấy|xưa|trước|ngoái)(?: [^ .;,:]+){0,4},? (?:(?:quý )?khách|người \\p{L}+|bà con|ai|dân|bệnh nhân|hành khách|thợ|nhân viên|tiệm|quán)(?: [^ .;,:]+){0,3} (?:phải|chỉ|còn|hay|thường|cứ|đành|từng|toàn|mới)(?![\\p{L}])(?:(?! (?:nay|từ nay|bây giờ)(?![\\p{L}]))[^.;]){2,80}',
  // As customers please.
  `${served}(?: [^ .;,:]+){1,5} bao (?:nhiêu|lâu)(?: [^ .;,:]+){0,4} (?:tùy (?:ý|thích|nhu cầu|sở thích)|cũng được|mặc ý|thỏa thích)`,
  `${served}(?: (?!(?:sẽ|phải)(?![\\p{L}]))[^ .;,:]+){0,4} (?:bao (?:nhiêu|lâu)|mấy (?:lần|cái|lượt)|khi nào|lúc nào|giờ nào|cách nào)(?: [^ .;,:]+){0,3} (?:tùy (?:ý|thích)|cũng được|mặc ý)`,
  '(?:ngủ|nghỉ|ăn|uống)(?: (?!phải)\\p{L}+)? đủ (?:giấc|bữa|chất|nước)|(?:nói|hỏi|ghi|báo|biết|xem|đếm|hẹn|cho biết)(?: rõ| lại| khách| trước| đúng| là)* mấy (?:phút|giờ|người|ngày|suất|món|tuổi|lần|chỗ|cái|vé)',
  // What a thing or room is called.
  '(?:kho|khu|gian|quầy|cửa|phòng|bãi|kệ|bảng giá|giá|mục|danh mục|tab)(?: \\p{L}+)? (?:số lượng lớn|thường xuyên thay đổi|thay đổi thường xuyên|hàng thường xuyên)|(?<![\\s\\S])(?:hàng|giá|số|dữ liệu|mục|trang|tệp|vé)(?: \\p{L}+)? (?:thường xuyên|hay|liên tục|ít khi|hiếm khi) (?:thay đổi|đổi|dịch chuyển|biến động|dùng|bán|mượn|cập nhật)(?: [^ .;,:]+){0,3}(?= (?:được|phải|để|xếp|ghi|nằm|đặt)(?![\\p{L}]))',
];
