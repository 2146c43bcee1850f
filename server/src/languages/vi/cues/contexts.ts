/** Vietnamese sentences in which vague words of every kind are right as they stand: what once was, what a text is for, what customers do. */

/** Those who are served, as they are spoken of in the third person. */
const served =
  '(?:(?:quý )?khách(?: hàng)?|quý vị|người (?:mua|dùng|gọi|bệnh|dân|thuê|học|đọc|gửi|nhà|già|cao tuổi|lạ)|trẻ(?: em| nhỏ)?|bệnh nhân|cư dân|hội viên|hành khách|độc giả|chủ nuôi|chủ xe|thực khách|du khách|phụ huynh|học viên|bà con)';

/** Words to the end of a clause, up to those that begin somebody else's part. */
const ownPart = '(?:(?! (?:thì|được|sẽ|để nhân viên|để chúng tôi|và chúng tôi|và nhân viên) )[^.;:])';

/** What teaches: a course, a lesson, a textbook. */
const lessons =
  '(?:(?:các |những |mỗi |một )?(?:khóa|khoá|lớp|buổi|đợt)(?: (?:học|đào tạo|tập huấn|huấn luyện|kèm|kèm nghề|bồi dưỡng|nhập môn|định hướng|chia sẻ))?(?: nghề| việc)?|giáo trình|giáo án|chương trình (?:học|đào tạo|tập huấn|huấn luyện|kèm)|học phần|bài (?:học|giảng|tập)|tập huấn|sách (?:dạy|hướng dẫn)|video(?: hướng dẫn)?|phim hướng dẫn|tài liệu (?:đào tạo|tập huấn|hướng dẫn|học(?: việc| nghề)?|kèm nghề|giảng dạy)|cẩm nang|sổ tay)';

/** The verbs of teaching, with those who learn. */
const teaches =
  '(?:dạy|giúp(?! (?:quý )?khách)|chỉ(?! (?:được|mở|dành|có|nhận|áp))|giải thích|hướng dẫn(?! viên)|trang bị|giới thiệu|nói (?:về|rõ|vì)|bàn về|truyền|rèn|luyện|cho (?:người|thợ|nhân viên|học viên) (?:\\p{L}+ )?(?:thấy|biết|hiểu)|trình bày|nhằm|nhấn mạnh|có mục tiêu|đặt mục tiêu|hướng tới|để (?:người|thợ|nhân viên|học viên))';

/** Words up to a verb that binds somebody anew. */
const untilDuty = '(?:(?! (?:phải|sẽ|được (?:mở|tổ chức|dạy)|chúng tôi) )[^.;])';

/** Contexts of all categories. */
export const contexts: readonly string[] = [
  // What a course shows or a book explains.
  `${lessons}(?:(?! (?:phải|sẽ|cần|nên|được) )[^.;,:]){0,32} ${teaches} ${untilDuty}{1,120}`,
  `${lessons}(?: (?!(?:phải|sẽ|cần|nên|được)(?![\\p{L}]))\\p{L}+){0,4} (?:có|gồm|kèm(?! (?:giữ|phải|thêm|cặp|riêng))|dùng|lấy|đi từ|xen|nêu|kể|minh họa)(?! (?:trách nhiệm|nhiệm vụ|nghĩa vụ)) ${untilDuty}{1,100}`,
  `(?:mục tiêu|mục đích|nội dung|trọng tâm|chủ đề)(?: đầu ra)?(?: của| mỗi)? ${lessons}${untilDuty}{0,120}`,
  `(?:(?:sau|qua|xong|hết|kết thúc|cuối) ${lessons}(?: [^.;,:]{1,16})?,? )(?:(?:mọi |các |mỗi )?(?:người|thợ|nhân viên|học viên)(?: (?:mới|học|thợ))? |ai cũng )(?:biết|hiểu|nắm|thạo|quen|tự tin|có thể)${untilDuty}{0,100}`,
  `(?:học viên|thợ(?: mới)?|nhân viên(?: mới)?|người học)(?: \\p{L}+){0,2} (?:xong|học xong|hết|qua|ra|tốt nghiệp) (?:khóa|lớp|bài|nghề|trường|học phần)(?: [^.;,:]{1,12})?,? (?:sẽ |đều |thì )?(?:biết|hiểu|nắm|thạo|quen|tự tin|có thể)${untilDuty}{0,80}`,
  `(?:người (?:dạy|kèm|hướng dẫn)|giảng viên|trợ giảng) (?:cho (?:thấy|xem|học viên)|chỉ ra|bày|làm mẫu|giảng|nói về|kể|giải thích)(?! (?:được|phải))${untilDuty}{1,120}`,
  `(?<![\\p{L}])(?:học|dạy|bày|chỉ|luyện|biết|hiểu|nắm)(?: (?:cho|lại))?(?: (?:người|thợ|nhân viên|học viên|nhau|khách)(?: mới| học)?)? cách (?!(?:ly|ngày|tuần|tháng))${untilDuty}{1,60}`,
  `(?:vì sao|tại sao) (?:nên|cần|lại|không nên) ${untilDuty}{1,80}`,
  // A year that has passed, or a time looked back on.
  '(?:(?:vào |hồi |cuối |đầu |giữa |mùa \\p{L}+ |tháng [0-9]{1,2} )?năm (?:19[0-9]{2}|20[01][0-9]|202[0-5])|(?<!(?:so với|hơn|bằng|như|của|từ) )(?:tháng|tuần) trước|mùa (?:cưới|mưa|hè|lũ) (?:trước|năm ngoái)|vừa rồi|vừa qua|trước đây|từ ngày (?:mở|thành lập)|khi mới (?:mở|thành lập|ra đời))(?:(?! (?:nay|bây giờ|từ nay|sẽ|phải|trở đi|thì|chúng tôi cam kết) )[^.;]){0,100}',
  '(?:vào |hồi |cuối |đầu |giữa )?năm (?:19[0-9]{2}|20[01][0-9]|202[0-5]),? (?:(?:nhiều|không ít|lắm|mấy|các) )?(?:khách|bà con|người dân|hành khách|bệnh nhân|cư dân|người bệnh|phụ huynh)(?: \\p{L}+){0,2} phải (?:chờ|đợi|chen|xếp|ngồi|đứng|quay|chịu|đi)[^.;]{0,60}',
  // Persons of whom a text tells.
  '(?<![\\p{L}])(?:chủ cũ|chủ (?:tiệm|quán|xưởng|studio)(?: cũ| đầu tiên)?|người sáng lập|nhà sáng lập|ông chủ(?: cũ)?|bà chủ(?: cũ)?|ông cụ|bà cụ|ông nội|bà nội|cha tôi|ba tôi) (?:(?! (?:phải|sẽ|cam kết) )[^.;,:]){0,16}(?:là|từng|vốn|nguyên|xưa)(?:(?! (?:phải|sẽ) )[^.;]){0,90}',
  '(?<![\\p{L}])(?:ông|bà|cụ|họ|ông ấy|bà ấy|dân|dân \\p{L}+|bà con) (?:vẫn |cũng |lại )?(?:thỉnh thoảng|thi thoảng|thường|hay|đôi khi|nhiều khi|vẫn thường|lâu lâu)(?! (?:xuyên|trực))',
  // What is said to be meant: `when needed, that is when ...`.
  '(?:nếu|khi) (?:cần|cần thiết|có thể|thích hợp|phù hợp)(?:,| \\() ?(?:tức|nghĩa|có nghĩa|cụ thể|nói cách khác)(?: là)?,? (?:khi|nếu|lúc|trong trường hợp)',
  // History.
  '(?:hồi (?:đó|ấy|trước|xưa|đầu|mới|còn|năm)|ngày (?:xưa|trước|ấy|mới mở)|thuở (?:ấy|xưa|đầu|mới|ban đầu)|dạo (?:đó|ấy|trước)|thời (?:ấy|đó|bao cấp|trước)|trước (?:kia|năm [0-9]{4})|năm ngoái|xưa kia|lúc mới mở|những (?:năm|tháng|ngày) (?:[0-9]{2}|[0-9]{4}|đầu(?: tiên)?|trước|đó|ấy|xưa)|mới đầu)(?:(?! (?:nay|bây giờ|từ nay|sẽ|phải) )[^.;]){0,90}',
  // What a text is for.
  '(?:mục|chương|phần|sổ tay|sổ|tài liệu|trang|bảng|khóa học|khóa|bài|chính sách|quy trình|bản|cẩm nang|quy định)(?: \\p{L}+)? này (?:được viết |ra đời |được lập )?(?:nhằm|để|giúp|kể|giới thiệu|trình bày|tóm tắt|giải thích|nêu|nói|cho (?:bà con|khách|người|nhân viên|thợ))[^.;]{0,90}',
  // What customers are wont to do.
  `${served}(?: [^.;,:]{1,16})? (?:thường|(?<!(?:đâu|nào|nhiêu|không|này|kia) )hay(?! (?:không|là|đến|tới|chừng|đó|ấy))|nhiều khi|đôi khi|đôi lúc|thỉnh thoảng|thi thoảng|ít khi|hiếm khi|lắm khi|có lúc)(?! (?:xuyên|được|phải|sẽ|là))(?: \\p{L}+)?`,
  // What customers wish for, as the case a rule is for.
  `${served} (?:nào )?(?:muốn|đòi|xin|chọn|có nhu cầu)(?: \\p{L}+){1,5}(?= thì|,)`,
  // Customers' own acts, as they are asked for.
  `(?<!(?:giúp|mời|đón|gọi|nhắc|báo|với|cho) )${served} (?:vui lòng|xin|hãy|nhớ|nên|lưu ý|chịu khó|cố gắng|gắng|ráng)(?! (?:\\p{L}+ )?(?:được|chờ|đợi|giữ máy|thông cảm|biết|lỗi))${ownPart}{0,80}`,
  '(?<![\\p{L}\\p{N}] )(?:vui lòng|xin vui lòng|mời quý khách|xin mời quý khách) (?!(?:chờ|đợi|giữ máy|thông cảm|đón))(?:(?! (?:thì|được|sẽ|nhân viên|chúng tôi) )[^.;:]){0,80}',
];

/** What customers find too much, too little or not good enough: their judgement, not ours. */
export const judgements: readonly string[] = [
  `${served} (?:có thể |vẫn |mà |nào )?(?:thấy|cảm thấy|chê|kêu|than|than phiền|phàn nàn|cho rằng|cho là|nhận thấy|nói)(?! (?:hài lòng|vui|yên tâm|được|thoải mái))${ownPart}{0,40}`,
];
