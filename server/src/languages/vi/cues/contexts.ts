/** Vietnamese sentences in which vague words of every kind are right as they stand: what once was, what a text is for, what customers do. */

/** Those who are served, as they are spoken of in the third person. */
const served =
  '(?:(?:quý )?khách(?: hàng)?|quý vị|người (?:mua|dùng|gọi|bệnh|dân|thuê|học|đọc|gửi|nhà|già|cao tuổi|lạ)|trẻ(?: em| nhỏ)?|bệnh nhân|cư dân|hội viên|hành khách|độc giả|chủ nuôi|chủ xe|thực khách|du khách|phụ huynh|học viên|bà con)';

/** Words to the end of a clause, up to those that begin somebody else's part. */
const ownPart = '(?:(?! (?:thì|được|sẽ|để nhân viên|để chúng tôi|và chúng tôi|và nhân viên) )[^.;:])';

/** Contexts of all categories. */
export const contexts: readonly string[] = [
  // History.
  '(?:hồi (?:đó|ấy|trước|xưa|đầu|mới|còn|năm)|ngày (?:xưa|trước|ấy|mới mở)|thuở (?:ấy|xưa|đầu|mới|ban đầu)|dạo (?:đó|ấy|trước)|thời (?:ấy|đó|bao cấp|trước)|trước (?:kia|năm [0-9]{4})|năm ngoái|xưa kia|lúc mới mở|những năm (?:[0-9]{2}|[0-9]{4})|mới đầu)(?:(?! (?:nay|bây giờ|từ nay|sẽ|phải) )[^.;]){0,90}',
  // What a text is for.
  '(?:mục|chương|phần|sổ tay|sổ|tài liệu|trang|bảng|khóa học|khóa|bài|chính sách|quy trình|bản|cẩm nang|quy định)(?: \\p{L}+)? này (?:được viết |ra đời |được lập )?(?:nhằm|để|giúp|kể|giới thiệu|trình bày|tóm tắt|giải thích|nêu|nói|cho (?:bà con|khách|người|nhân viên|thợ))[^.;]{0,90}',
  // What customers are wont to do.
  `${served}(?: [^.;,:]{1,16})? (?:thường|(?<!(?:đâu|nào|nhiêu|không|này|kia) )hay(?! (?:không|là|đến|tới|chừng|đó|ấy))|nhiều khi|đôi khi|đôi lúc|thỉnh thoảng|thi thoảng|ít khi|hiếm khi|lắm khi|có lúc)(?! (?:xuyên|được|phải|sẽ|là))(?: \\p{L}+)?`,
  // Customers' own acts, as they are asked for.
  `(?<!(?:giúp|mời|đón|gọi|nhắc|báo|với|cho) )${served} (?:vui lòng|xin|hãy|nhớ|nên|lưu ý|chịu khó|cố gắng|gắng|ráng)(?! (?:\\p{L}+ )?(?:được|chờ|đợi|giữ máy|thông cảm|biết|lỗi))${ownPart}{0,80}`,
  '(?<![\\p{L}\\p{N}] )(?:vui lòng|xin vui lòng|mời quý khách|xin mời quý khách) (?!(?:chờ|đợi|giữ máy|thông cảm|đón))(?:(?! (?:thì|được|sẽ|nhân viên|chúng tôi) )[^.;:]){0,80}',
];

/** What customers find too much, too little or not good enough: their judgement, not ours. */
export const judgements: readonly string[] = [
  `${served} (?:có thể |vẫn |mà |nào )?(?:thấy|cảm thấy|chê|kêu|than|than phiền|phàn nàn|cho rằng|cho là|nhận thấy|nói)(?! (?:hài lòng|vui|yên tâm|được|thoải mái))${ownPart}{0,40}`,
];
