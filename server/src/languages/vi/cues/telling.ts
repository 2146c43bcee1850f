/**
 * Vietnamese sentences that tell or ask instead of binding: what most cases came from, what now and then happened, what people want, say or do,
 * what a text is for, what is hoped for, what a word stands for.
 */

/** Those who are served, in any trade: an open class, with the word or two that tell them apart. */
const served =
  '(?:(?:quý )?khách(?: hàng)?|quý vị|bạn(?: đọc)?|bà con|trẻ(?: em| nhỏ)?|bé|cháu|em|bác sĩ|phòng nha|đại lý|nhà (?:thầu|xe|vườn|hàng)|bệnh nhân|cư dân|hội viên|thành viên|hành khách|chủ (?!(?:quán|tiệm|xưởng|tịch|động|nhiệm)(?![\\p{L}]))\\p{L}+|thực khách|du khách|phụ huynh|học (?:viên|sinh)|sinh viên|độc giả|gia đình|thân nhân|gia chủ|khán giả|thí sinh|' +
  'người (?!(?:trực|bán|gác|phụ|quản|giao|xử|nhận|tiếp|dọn|đứng|làm|phục|kèm|ghi)(?![\\p{L}]))\\p{L}+|ai(?! (?:trực|phụ|làm|bán|nhận|giao|đứng|tiếp|vào)(?![\\p{L}])))';

/** Words of a clause up to those that bind somebody. */
const untold = '(?:(?! (?:thì|sẽ|chúng tôi|nhân viên|công ty|đội ngũ|cam kết)(?![\\p{L}]))[^.;:])';

/** Most of them, many of them. */
const most = '(?:phần lớn|phần nhiều|phần đông|đa phần|đa số|đại đa số|hầu hết|số đông|nhiều|không ít|một số|vài|khá nhiều|rất nhiều|quá nửa)';

/** A past stretch of time, at the start of a sentence. */
const past =
  '(?:(?:trong |hồi |suốt |qua |vào )?(?:(?:quý|tháng|tuần|đợt|học kỳ|kỳ|vụ|lần|mùa \\p{L}+|năm|niên khóa|nửa (?:đầu|cuối) năm|mùng|ngày)(?: (?:[IVX]+|[0-9]{1,4}|một|hai|ba|tư))?(?:(?:/| năm )(?:20[01][0-9]|202[0-5])| vừa rồi| vừa qua| trước| ngoái| rồi)|(?:hôm|bữa|tối|sáng|chiều|trưa|đêm) (?:qua|kia|nọ|trước|ấy|đó)))';

/** The customers' own acts. */
const ownActs =
  '(?:ngồi|nghỉ|nằm|đứng|mang|mặc|mượn|dùng|đi|vào|ra|gọi|hỏi|đổi|đem|dắt|uống|ăn|tắm|thử|xem|đọc|nghe|chọn|hoãn|dời|lùi|gửi|đậu|đỗ|bế|nán|ở|xin|rời|chụp|ký|hủy|nhờ|tham|để|tự|gia hạn|ghé|quay|thay|lấy|giữ|chơi|học|vắng|rút|bơi|nói|viết|nhắn|tháo|cởi|đeo)';

/** Papers and what is gathered in them. */
const papers =
  '(?:quy định|quy trình|quy chế|chính sách|sổ(?: tay)?|trang|bản|tờ|cuốn|văn bản|tài liệu|bảng|bộ|mục|chương|phần|điều|cẩm nang|hướng dẫn|lời|câu|khóa|lớp|buổi|dự án|kế hoạch|chương trình|hệ thống|việc)';

/** Houses that serve. */
const houses =
  '(?:tiệm|quán|xưởng|công ty|cửa hàng|kho|trường|thư viện|chùa|nhà thờ|bến|rạp|bảo tàng|bệnh viện|phòng khám|trung tâm|khách sạn|nhà (?:hàng|xe|máy|may|sách|nghỉ|vườn)|khu(?: \\p{L}+)?|nông trại|trang trại|hợp tác xã|chúng tôi|đội|sở thú|homestay|nhà chúng tôi|gara|lò|vườn|nghĩa trang)';

/** What nature, goods, roads and machines are, of which a text may tell. */
const natural =
  '(?:ghe|thuyền|tàu|phà|đò|xe|đường|phố|ngõ|hẻm|chợ|nước|sóng|cây|hoa|cá|tôm|lúa|rau|trái|quả|hàng|bến|cầu|máy|điện|mạng|giá|đơn|khách|trời|gió|mưa|nắng|bãi|sân|quán|vườn|rừng|hồ|sông|đảo|núi|làng|xã|tỉnh|vùng|khu|tòa nhà|chung cư|đèo|thành phố|quận|huyện|dân|bà con|người \\p{L}+|trẻ|học sinh|mùa \\p{L}+|thời tiết|đất|chim|gà|vịt|bò|chó|mèo|lá|bụi|muỗi|da|tóc|gỗ|vải|sơn|bê tông)';

/** Patterns for the contexts of every list of vague cues. */
export const telling: readonly string[] = [
  // Where most of them came from, even if somebody had to bear it.
  `(?<![\\p{L}\\p{N}] )(?:vì |do )?(?:các |những )?${most} (?:(?! (?:được|sẽ|nhân viên phải|chúng tôi)(?![\\p{L}]))[^.;,:]){2,60} (?:là(?! phải)|vì|do|bởi|đến từ|bắt nguồn|xuất phát|nảy sinh|rơi vào|thuộc|liên quan)(?![\\p{L}])`,
  // What a past stretch brought.
  `(?<![\\s\\S])(?:riêng |chỉ |mới |tính )?${past}(?:(?! (?:nay|từ nay|bây giờ|sẽ|từ giờ|trở đi|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,140}`,
  `(?<![\\p{L}\\p{N}] )(?:có|lắm|nhiều|không ít) (?:hôm|tuần|ngày|tháng|mùa|bữa|lúc|năm|đợt|buổi|đêm|phen)(?! nào)(?:(?! (?:phải|sẽ|thì|nhân viên|chúng tôi|có|không)(?![\\p{L}]))[^.;:]){2,80}`,
  '(?:nhiều|mấy|vài|dăm|hàng chục|bao) (?:năm|tháng|đời|thế hệ|mùa|thập kỷ)(?: nay| qua| liền| trước)',
  // What things and people are wont to be.
  `(?<![\\s\\S])(?:vì |do )?(?:(?:vào |cứ |tới |đến )?(?:mùa|tháng|dịp|buổi|sáng|trưa|chiều|tối|đêm|ngày|cuối|đầu|giữa|lúc|giờ|trời)(?: (?!(?:phải|nhân|chúng)(?![\\p{L}]))[^ .;,:]+){1,4},? )?${natural}(?: (?!(?:phải|được|sẽ|cần|nên|nào)(?![\\p{L}]))[^ .;,:]+){0,4} (?:thường|hay|dễ|lâu lâu|thỉnh thoảng|đôi khi|nhiều khi|có lúc|có khi|ít khi|hiếm khi)(?! (?:xuyên|trực|được|kỳ|là))(?:(?! (?:được|sẽ|cần|nên|thì|nhân viên|chúng tôi)(?![\\p{L}]))[^.;:,]){2,60}`,
  '(?<![\\s\\S])(?:vườn|rừng|hồ|sông|đảo|núi|làng|xã|phố|tỉnh|vùng|khu(?! vực (?:chờ|tiếp))|tòa nhà|chung cư|đèo|thành phố|quận|huyện|chợ|bãi biển|thị trấn|nước ta)(?: (?!(?:phải|sẽ|được)(?![\\p{L}]))[^ .;,:]+){0,4} (?:có|gồm|còn) (?:rất |khá )?(?:nhiều|vài|một số|ít|dăm|mấy|đủ)(?! (?:hơn|nhất))(?:(?! (?:phải|sẽ|được)(?![\\p{L}]))[^.;:,]){1,50}',
  // Who may do what if need be, whoever it is.
  `${served}(?: (?!(?:phải|sẽ|thì)(?![\\p{L}]))[^ .;,:]+){0,3} (?:có thể|được(?: phép| quyền)?) ${ownActs}(?![\\p{L}])(?: (?!(?:nhân|chúng)(?![\\p{L}]))[^ .;:]+){0,9} (?:nếu|khi|lúc)(?: thấy)? (?:cần|muốn|thích)(?: thiết)?(?! (?:[^.;,: ]+ ){0,2}cho phép)`,
  '(?:\\p{L}+ ){1,3}(?:muốn|cần|đòi|xin|định) (?:(?!(?:nhân|chúng|phải)(?![\\p{L}]))[^ .;,:]+ ){1,6}(?:nếu|khi) (?:cần|thích|muốn)(?: thiết)?(?= thì|,)',
  // What anybody wants, fears, asks.
  `(?<!(?:để|cho|giúp|làm) )(?:ai|${served} nào|người nào|nhà nào) (?:mà )?(?:cũng|chẳng|chả|lại) (?:đều )?(?:muốn|thích|mong|ước|sợ|ghét|ngại|lo|trông|chờ)(?:(?! (?:thì|nên|nhân viên|chúng tôi|vì vậy)(?![\\p{L}]))[^.;]){2,80}`,
  `(?:hỏi|biết|đoán|hiểu|nghe|tìm hiểu)(?: (?:xem|rõ|kỹ|coi|thử))* (?:${served}(?: [^ .;,:]+)?|họ|chủ|mọi người) (?:muốn|mong muốn|mong|cần|thích|chờ|kỳ vọng|ngại|lo)(?: [^ .;,:]+){0,4}`,
  // What somebody says or writes; what a survey shows.
  `(?<![\\p{L}\\p{N}] )(?:(?:nhiều|không ít|một số|vài|có|mấy|một|lắm|hai|ba|bốn|năm) )?(?:ông|bà|cô|chú|bác|anh|chị|cụ|vị|họ|${served})(?: (?!(?:phải|sẽ|được|thì|hay)(?![\\p{L}]))[^ .;,:]+){0,4} (?:nói|kể|bảo|khen|cho biết|nhận xét|viết|kể lại|than|chê|nhớ lại|kêu)(?! là (?:làm|sửa|gọi|trả|đổi|giải|xử|có|đến|tới|ra|được)(?![\\p{L}]))(?: (?:rằng|là|lại))?${untold}{2,110}`,
  `(?<![\\s\\S])(?:theo|qua|nhờ|từ) (?:các |những |bản |kết quả |số liệu |lời |ý )*(?:báo cáo|khảo sát|số liệu|thống kê|phiếu|kết quả|đánh giá|sổ|kể|cuộc|hỏi|thăm dò|nhật ký|nghiên cứu|điều tra)(?:(?! (?:phải|sẽ|chúng tôi|nhân viên|được)(?![\\p{L}]))[^.;]){2,120}`,
  `(?<![\\p{L}\\p{N}] )(?:phiếu|khảo sát|báo cáo|số liệu|thống kê|kết quả|biểu đồ|nhật ký|sổ góp ý|nghiên cứu|kinh nghiệm|thực tế)(?: (?!(?:phải|được|sẽ|cần)(?![\\p{L}]))[^ .;,:]+){0,4} (?:cho thấy|cho biết|ghi nhận|chỉ ra|nói lên|phản ánh)(?:(?! (?:phải|sẽ|chúng tôi|nhân viên)(?![\\p{L}]))[^.;]){2,120}`,
  // What a text or a measure is there for.
  `${papers}(?: (?!(?:phải|được giao|sẽ|cần|nhân|chúng)(?![\\p{L}]))[^ .;,:]+){0,4} (?:có|mang) (?:mục đích|mục tiêu|ý nghĩa|tác dụng|vai trò|ý)(?:(?! (?:phải|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,120}`,
  `(?<![\\s\\S])(?:\\p{L}+ ){0,2}${papers}(?: (?!(?:phải|sẽ|cần|nên)(?![\\p{L}]))[^ .;,:]+){0,4} (?:sinh ra|ra đời|soạn|được soạn|viết|được viết|lập|được lập|làm|đặt|dựng|có|treo|ban hành|in)(?: ra)?(?: (?:[^ .;,:]+)){0,2} (?:để|nhằm|cốt|cho|vì)(?:(?! (?:phải|thì|nhân viên cần|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,120}`,
  `(?<![\\s\\S])(?:sở dĩ|lý do|cái cốt|điều cốt|cốt lõi|tinh thần|ý tưởng)(?! (?:của chúng tôi|chính đáng))(?:(?! (?:phải|nhân viên|thì)(?![\\p{L}]))[^.;,:]){0,60} (?:là|để|nhằm|vì)(?:(?! (?:phải|sẽ|nhân viên|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,120}`,
  '(?:ngõ hầu|hòng|những mong|cốt sao|chỉ mong|mong sao|cầu mong)(?! (?:phục vụ|mang|đem))(?:(?! (?:phải chịu|sẽ|thì|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,100}',
  // What is hoped for, with nobody who owes it.
  '(?<![\\s\\S])(?:chỉ |chúng tôi chỉ |ai cũng )?(?:mong|hy vọng|ước|ước gì|mơ|cầu|giá mà)(?: rằng| sao| là| ước)?(?! (?:quý|bạn|khách) [^.;]{0,20}(?:thông cảm|chờ))(?:(?! (?:chúng tôi|nhân viên|sẽ (?:trả lời|phục vụ|giải quyết|xử lý|đáp ứng|mang|đem|hỗ trợ))(?![\\p{L}]))[^.;]){2,120}',
  // Not always, not necessarily; a question.
  '(?:không|đâu|chẳng|chả|chưa) (?:phải|hẳn|chắc|cứ|hề|thể nào)(?: (?:là|đơn|ai|việc|ca|món|khách|chuyện))? (?:lúc nào|khi nào|bao giờ|ai|nào|\\p{L}+ nào)(?: cũng)?(?: (?:phải|cần|được))?(?:(?! (?:mà phải|thì)(?![\\p{L}]))[^.;,]){0,50}',
  '(?:không|chẳng|đâu|chưa) (?:nhất thiết|bắt buộc|cần thiết|cần)(?: phải)? (?:(?! (?:mà|nhưng|thì)(?![\\p{L}]))[^.;,]){2,50}',
  '(?<![\\s\\S])(?:có cần|liệu|vì sao|tại sao|bao lâu|bao nhiêu|thế nào|làm sao|khi nào|lúc nào|ai|khách nào)(?![\\p{L}])[^.;?]{2,100}(?:\\?|không(?= ?\\?))',
  // A word and the figure it stands for, with `that is`, `I mean`.
  '(?:nhanh|sớm|mau|lẹ|ngay|liền|gấp|lâu|chậm|muộn|thường xuyên|đều|đều đặn|nhiều|ít|đủ|lớn|nhỏ|nặng|nóng|lạnh|xa|gần|vừa phải|hợp lý|cao|thấp|tốt|đẹp|sạch|kịp thời|định kỳ)(?:[,:;–—-]| \\()* ?(?:và |mà |ở đây |(?:nhanh|sớm|mau|lẹ|ngay|liền|gấp|lâu|muộn|đều|đủ|nhiều|ít) )*(?:tức|nghĩa|có nghĩa|ý nói|ý là|muốn nói|hiểu|nói cho rõ|nói rõ ra|cụ thể|được tính)(?: là|:)?[^.;]{0,16}(?:[0-9]|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) \\p{L}+)',
  // What is best, as advice.
  '(?<![\\p{L}\\p{N}] )tốt (?:nhất|hơn hết)(?=,| (?:là|nên|vẫn|khách|bạn|quý|anh|chị|phụ huynh|bệnh nhân|học viên|hành khách|cứ)(?![\\p{L}]))|(?:tốt|đẹp|ngon|bền|an toàn|tiện|rẻ) nhất (?:là|khi|vào|nếu)(?![\\p{L}])(?! (?:[0-9]|chúng))',
  // Machines that run too hard, and what that leads to.
  '(?:cầu dao|aptomat|áp-tô-mát|máy|mô-tơ|động cơ|thang|biến áp|dây|ổ cắm|mạch|rơ-le|bơm|lưới điện|đường dây|cáp)(?: [^ .;,:]+){0,4} quá (?:tải|nhiệt|áp|dòng)|(?:do|vì|bởi|báo|lỗi) quá (?:tải|nhiệt|áp|dòng)',
  // Somebody known by a habit of coming.
  '(?:khách(?: hàng)?|bạn đọc|hội viên|người (?:mua|thuê|gửi)) thường xuyên(?= (?:của|ở|tại|từ|nhất)(?![\\p{L}])|,| ?\\()|(?:tên|mặt|thẻ|sổ|danh sách|hạng|quà|ưu đãi|giảm giá)(?: [^ .;,:]+){0,2} khách(?: hàng)? thường xuyên',
  // Where most of them go and how long they stay.
  `(?<=(?:[;,] ))${most} (?:về|ở(?: lại)?|đi|đến|tới|ngủ|nghỉ|ăn|mua|thuê|ghé|quay lại|tự|biết|chọn)(?![\\p{L}])(?:(?! (?:phải|sẽ|được|nhân viên|chúng tôi)(?![\\p{L}]))[^.;,:]){1,50}`,
  `(?:họ|${served})(?: (?:thường|chỉ|hay|định|muốn))? (?:ở|lưu|nghỉ|nán|ghé|trọ|đi|chơi)(?: lại| chơi)? (?:vài|ít|mấy|dăm|một hai|đôi ba|hai ba) (?:ngày|hôm|bữa|tuần|đêm|tháng|giờ)`,
  `${served}(?: (?!(?:phải|sẽ|được|thì|nhân|cần)(?![\\p{L}]))[^ .;,:]+){0,4} (?:liên tục|liên miên|suốt|thường xuyên|dồn dập)(?: (?!(?:phải|được)(?![\\p{L}]))[^ .;,:]+){0,4}(?= nên | vì |,)`,
  '(?:hàng|đơn|khách|mưa|việc|xe|người|nước|thư)(?: \\p{L}+)? (?:về|đổ|tới|đến|kéo|dồn|gửi|trút)(?: (?:về|đến|vào|xuống))? (?:dồn dập|ào ào|tới tấp|liên tục|liên miên|nườm nượp|lai rai|lác đác)',
  // Letters of praise, versions of a text, the best of a team.
  '(?<![\\p{L}\\p{N}] )(?:thư|lời|phiếu|tin nhắn|bài báo|bình luận)(?: (?!(?:phải|được|sẽ|cần)(?![\\p{L}]))[^ .;,:]+){0,4} (?:khen|chê|kể|nhắc|viết|nói|tả)(?! (?:phải|được))(?:(?! (?:phải|sẽ|thì|được trả lời|nhân viên)(?![\\p{L}]))[^.;]){2,90}',
  '(?<![\\p{L}\\p{N}] )(?:bản (?:dịch|gốc|in|này|cũ|mới|trước|tiếng \\p{L}+)|hai bản|phụ lục|sơ đồ|hình|bảng|mẫu)(?: (?:này|kia|[A-Z0-9]+))* (?:còn )?(?:lược|bớt|bỏ|thiếu|khác|thêm|sửa|lệch|giữ|dài|ngắn|chép|gộp)(?: (?:nhau|bớt|đi))?(?:(?! (?:phải|sẽ|thì|được)(?![\\p{L}]))[^.;]){2,60}',
  '(?:là|vốn là) (?:người|thợ|tay|cây|đầu bếp|cô|anh|chị|bác|ông|bà)(?: [^ .;,]+){1,4} nhất(?: [^ .;,]+){0,2}',
  // The subject of a measured duty, told apart by its size.
  `(?<![\\s\\S])(?:các |những |mọi |mỗi )?(?:(?!(?:nhân|chúng|khi|nếu|phải|sẽ|có|để|thì|được|thợ|lễ|trưởng)(?![\\p{L}]))\\p{L}+ ){1,4}(?:quá |khá |rất |hơi )?(?:lớn|nhỏ|đông(?: người| khách)?|nhiều|nặng|nhẹ|dài|gấp|lâu|muộn|sớm|trễ|cũ|xa|gần|cồng kềnh|phức tạp|nghiêm trọng|đặc biệt|đột xuất)(?= (?:phải|được|thì|cần|do|sẽ)(?![\\p{L}])[^.;]{2,70}[0-9])`,
  '(?:nhanh|giỏi|tốt|nhiều|ít|cao|thấp|khéo|xuất sắc|chăm) nhất (?:trong |của )?(?:tháng|quý|tuần|năm|ca|đội|lớp|tổ|vòng|cuộc thi|mùa)(?![\\p{L}])',
  // Where a house stands and what it has from of old.
  `(?<![\\s\\S])${houses}(?: (?!(?:phải|được|sẽ|cần|giữ|đặt|để|duy|nhận|giao|tiếp|tôi)(?![\\p{L}]))[^ .;,:]+){0,3} (?:nằm|tọa lạc|ở|vốn|nguyên|khởi đầu|ra đời|nổi tiếng)(?![\\p{L}])(?! (?:lại|được|mức|tình trạng))(?:(?! (?:phải|sẽ|nên|trả lời|phục vụ|chúng tôi)(?![\\p{L}]))[^.;]){2,90}`,
  `(?<![\\s\\S])${houses}(?: (?!(?:phải|được|sẽ|cần)(?![\\p{L}]))[^ .;,:]+){0,3} (?:có|còn|giữ|gồm) (?:rất |khá )?(?:nhiều|vài|mấy|một số|dăm|ít) [^.;:]{2,40} (?:từ (?:thời|năm|đời|hồi)|cũ|xưa|cổ|(?:của|do) (?:ông|bà|cha|chủ cũ|thời)|nằm|hướng|gốc|trước (?:năm|đây))(?![\\p{L}])`,
  `(?<![\\s\\S])(?:cứ |mỗi |vào |tới |đến )?(?:dịp|mùa|tháng|ngày|lễ|rằm|hè|Tết|cuối tuần|cao điểm|giờ)(?: [^ .;,:]+){0,4},? ${houses}(?: (?!(?:phải|được|sẽ|cần)(?![\\p{L}]))[^ .;,:]+){0,2} (?:đón|tiếp|nhận|có|kín|vắng|đông|bán|thu hút)(?![\\p{L}]) (?:rất |khá |vô cùng )?(?:nhiều|đông|ít|vài|hàng)(?:(?! (?:phải|sẽ|nên)(?![\\p{L}]))[^.;]){0,60}`,
  // What came of it.
  `(?<![\\p{L}\\p{N}] )(?:(?:kết quả|hậu quả|hệ quả) là|nhờ (?:có|vậy|thế|đó|máy|cách)|bởi vậy|do vậy|thành ra|chính vì (?:vậy|thế)|cách (?:làm|nghĩ|sắp xếp) (?:cũ|này|đó))(?:(?! (?:phải được|sẽ|nên|nhân viên phải|chúng tôi|được (?:báo|gửi|trả|công bố|dán|tổng))(?![\\p{L}]))[^.;]){2,110}`,
  `${served}(?: (?!(?:phải|sẽ|được|thì)(?![\\p{L}]))[^ .;,:]+){0,4} (?:đến|tới|tìm|gọi|ghé|hỏi|chọn|quay lại)(?: (?!(?:phải|sẽ|được|thì)(?![\\p{L}]))[^ .;,:]+){0,5} (?:vì|do|bởi|tại) (?:(?! (?:thì|phải|sẽ|nhân viên|chúng tôi)(?![\\p{L}]))[^.;,]){2,50}`,
  // How beginners feel.
  '(?:nhân viên|thợ|người|học trò|giáo viên|tài xế)(?: mới| trẻ| vào nghề| học việc)? (?:thường|hay|dễ|đôi khi|nhiều khi) (?:lo|sợ|quên|ngại|bỡ ngỡ|nhầm|lúng túng|run|mệt|nản|vội|ngượng|hồi hộp|tưởng|nghĩ|tiếc|e dè|mắc lỗi|sốt ruột)(?! (?:liệu|lắng cho khách))',
  // Who most of them are, and what they need.
  `(?<![\\s\\S])${served}(?: (?!(?:được|sẽ|phải)(?![\\p{L}]))[^ .;,:]+){0,5} (?:chủ yếu|${most}) (?:là|ở|đến từ|gồm|sống|làm)(?![\\p{L}])(?:(?! (?:phải|sẽ|được|nhân viên|nên chúng tôi|thì)(?![\\p{L}]))[^.;:]){2,110}`,
  // What papers and things are there for.
  `(?<![\\s\\S])${papers}(?: (?!(?:phải|sẽ|cần|nên|được|nhân|chúng|có|không)(?![\\p{L}]))[^ .;,:]+){0,4} (?:giúp|cho (?:biết|thấy|phép)|nhằm|thay cho|hướng dẫn|nêu|liệt kê|mô tả|kể|chỉ ra|tránh|này để)(?![\\p{L}])(?:(?! (?:phải|sẽ|nên|nhân viên cần|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,110}`,
  `(?<![\\s\\S])(?:(?!(?:nhân|chúng|khi|nếu|phải|sẽ|lễ|thợ|trưởng|quản|bảo|khách)(?![\\p{L}]))\\p{L}+ ){1,4}(?:được|đã|mới)(?: được| mới)? (?:lắp|đặt|thay|mua|treo|dựng|xây|lập|thiết kế|trang bị|bố trí|in|mở|tổ chức|thành lập|viết|soạn|nâng cấp|cải tạo|chọn)(?: (?!(?:phải|trong|trước)(?![\\p{L}]))[^ .;,:]+){0,5} (?:để|nhằm|cốt để|với mong muốn)(?:(?! (?:phải|sẽ|thì)(?![\\p{L}]))[^.;]){2,100}`,
  'kêu tích tắc|(?:gấp|khẩn|nhanh)(?<=(?:việc|đơn|ca|hàng|câu|cuộc|vụ) nào (?:cần |là |nên )?(?:làm |xử lý |trả lời )?\\p{L}+)',
];

/** Patterns for what may be absolute: conduct, wishes, a round of places. */
export const tellingContexts: readonly string[] = [
  '(?<!(?:khách|khách hàng|bé|trẻ|học viên|bệnh nhân|gia đình|hội viên|hành khách|ai|mọi người) )(?:luôn(?: luôn)?|(?:lúc|khi) nào cũng|bao giờ cũng) (?:phải |giữ |tỏ ra |cư xử )?(?:tươi (?:cười|tỉnh|tắn|vui|roi rói)|vui (?:vẻ|tươi)|niềm nở|đon đả|ân cần|nhã nhặn|lễ độ|lễ phép|hòa nhã|điềm đạm|từ tốn|nhỏ nhẹ|bình tĩnh|thân thiện|cởi mở|kiên nhẫn|chân thành|mỉm cười|nở nụ cười|nhẹ nhàng)(?! (?:ra về|khi ra|khi về|rời))(?: [^.;,:]{1,30})?',
  `(?:ai|người nào|nhà nào|(?:quý )?khách(?: hàng)? nào|\\p{L}+ nào|chủ \\p{L}+ nào) cũng (?:đều )?(?:muốn|thích|mong|ước|sợ|ghét|ngại|lo|trông|chờ|nghĩ)(?![\\p{L}])[^.;]{2,80}`,
  'từng (?:[^ .;,:]+ ){1,3}đều đặn',
  '(?:được |làm |giúp |chỉnh |sửa )?(?:tới|đến) đâu (?:hay|tính|lo|liệu) (?:(?:tới|đến) )?(?:đó|đấy|đâu)',
  `(?<![\\s\\S])${papers}(?: [^ .;,:]+){0,3} này (?:(?:được )?(?:viết|lập|soạn|đặt) (?:ra )?)?(?:để|nhằm|giúp|cốt)(?:(?! (?:phải|chúng tôi cam kết)(?![\\p{L}]))[^.;]){2,110}`,
  '(?:không|chẳng|chả|đâu|làm gì|chưa)(?: thể| có(?: chuyện| nghĩa| ai)?| phải| hẳn| chắc| hứa)+(?: (?:là|rằng))? (?:[^ .;,:]+ ){0,2}(?:\\p{L}+ nào|ai|lúc nào|khi nào|bao giờ) cũng[^.;,]{2,40}',
  '(?:không|chẳng|chả|đâu)(?: có)? (?:ai|\\p{L}+ nào|một ai) (?:[^ .;,:]+ ){1,3}(?:được |hết |xong |nổi )*(?:mọi|tất cả|100(?: )?%|hết thảy)[^.;,]{2,40}',
  '(?:khí hậu|thời tiết|trời|không khí|nước (?:biển|suối|hồ)|cây cối|rừng|hoa)(?: [^ .;,:]+){0,3} (?:quanh năm|bốn mùa)|(?:thành phố|tỉnh|vùng|xứ|thị trấn|đảo)[^.;,]{0,24} quanh năm',
  '(?:mọi|tất cả|cả|các|những) (?:[^ .;,:]+ ){1,4}(?:đều|cũng) (?:muốn|thích|mong|ước|sợ|ghét|ngại|lo|trông|chờ)(?![\\p{L}])[^.;]{2,80}',
];
