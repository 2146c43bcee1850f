/** Vietnamese overpromises told as scenes: whoever comes is served at once, leaves happy and never goes elsewhere; and what is only like them. */

/** A figure close by makes the promise one that can be measured. */
const unmeasured =
  '(?![^.;]{0,40} (?:trong|trước|chậm nhất|muộn nhất|trễ nhất|tối đa|không quá|ít nhất|sau|dưới|trên) (?:vòng )?(?:[0-9]|một|hai|ba|bốn|năm|mười|nửa))';

/** What comes in and goes out, of which none is to be lost. */
const items =
  '(?:tin(?: nhắn)?|cuộc(?: gọi)?|đơn(?: hàng)?|kiện(?: hàng)?|câu(?: hỏi)?|khách|chuyến|thư|món|bưu \\p{L}+|gói|lời(?: nhắn)?|hộp|thùng|buổi hẹn|cuộc hẹn|yêu cầu|thắc mắc|bệnh nhân|bé|em|hành khách)';

/** When and where the work is what it is. */
const times =
  '(?:(?:buổi )?(?:sáng|trưa|chiều|tối|đêm)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cuối (?:tuần|tháng|năm|quý|ngày)|đầu (?:tuần|tháng|năm|giờ)|giữa (?:trưa|tháng)|mùa|tháng|mùng|rằm|ngày (?:rằm|lễ|Tết|chợ|hội)|dịp|giờ (?:tan|cao|cơm|trưa|ra)|kỳ nghỉ|bãi xe|con đường|đường|hẻm|cầu|bến)';

/** Patterns of high level. */
export const scenes: readonly string[] = [
  // No sooner come than served.
  `(?:vừa|mới) (?:tới|đến|vào|bước vào|ghé|xuống xe|mở cửa|dừng xe)(?: [^.;,:]{1,12})? (?:là|đã) (?:có (?:người|chỗ|xe|bàn|thợ|phòng)|được (?:tiếp|đón|phục vụ|mời))(?: [^.;,:]{1,12})?${unmeasured}`,
  `(?<!(?:để|cho|giúp|đỡ)(?: [^.;,:]{1,24})? )(?:khỏi|chẳng phải|không phải|khỏi phải) (?:đứng|ngồi|chầu|chực|mòn mỏi) (?:đợi|chờ|chực)${unmeasured}`,
  `(?:hễ|cứ|ai|khách|bạn)(?: cần)? (?:gọi|nhắn|hỏi|bấm(?: chuông)?|gõ cửa|nhờ|tới|đến|lên tiếng)(?: [^.;,:]{1,10})? là (?:(?:có|gặp|được|thấy) )?(?:gặp|hồi âm|phản hồi|người (?:nghe|ra|mở|tiếp|đón|giúp)|câu trả lời|lời đáp|thợ|giúp|trả lời|tiếp|giải quyết|hồi đáp)(?: [^.;,:]{1,12})?${unmeasured}`,
  // Whatever is asked for.
  `(?:hỏi|cần|gọi|đặt|tìm|nhờ|mua|kêu)(?: (?:câu|món|việc|thứ|chuyện|cái|loại|điều))? (?:gì|nào|chi)(?: [^.;,:]{1,16})? cũng (?:đều )?(?:có(?! (?:phiếu|số|mã|thẻ|biên|ghi|tem|hóa))|ra|xong|trả lời|giúp|đáp ứng|làm được|tìm ra|còn|sẵn|được (?:giúp|việc|đáp|trả lời|như ý))(?: [^.;,:]{1,20})?${unmeasured}`,
  `(?<!(?:không có|chưa có|không phải) )(?:lời giải|giải pháp|lối ra|cách gỡ|cách giải|đáp án|liều thuốc|câu trả lời) cho (?:mọi|tất cả|bất cứ|bất kỳ|muôn)(?: [^.;,:]{1,24})?`,
  `(?:mọi|muôn|tất cả|bất cứ|bất kỳ|\\p{L}+ nào)(?: [^.;,:]{1,20})? (?:cũng|đều)(?: phải| sẽ| đành)* (?:chào thua|đầu hàng|tan biến|biến mất|lùi bước|khuất phục|chịu thua|bay sạch|ra đi)(?: [^.;,:]{1,16})?`,
  // In with a worry, out with a smile.
  `(?:bước ra|ra về|ra cửa|rời đi)(?: [^.;,:]{1,10})? (?:chỉ còn|toàn|tràn|với|đầy|cùng|trong) (?:niềm|nụ cười|tiếng cười|sự (?:hài|mãn)|lòng|gương mặt|tâm trạng)(?: [^.;,:]{1,16})?`,
  // Nobody would go elsewhere, nobody was ever seen to.
  `(?:không|chẳng|chả|chưa|hổng)(?: có)?(?: một)? (?:ai|khách nào|người nào|một ai)(?: \\p{L}+)? (?:nỡ|muốn|nghĩ|đòi|thèm|tính|màng)(?: (?:đến|tới|chuyện|lòng|đến chuyện))? (?:đi|về|rời|bỏ|đổi|sang|tìm|kiếm|chuyển)(?: [^.;,:]{1,20})?`,
  `(?:chưa|không|chẳng)(?: từng| hề| bao giờ| khi nào)+ (?:thấy|gặp|nghe)(?: có)? ai (?:(?! thì )[^.;,:]){2,50}(?:phải|bị|than|kêu|chê|trở lại|quay lại|phàn nàn|thất vọng|tiếc)(?: [^.;,:]{1,16})?`,
  // Not one of them is lost.
  `(?:không|chẳng|chả|chưa)(?: hề| bao giờ| để| làm)* (?:bỏ|rớt|thiếu|rơi|lạc|vỡ|đổ|gãy|phụ|làm hỏng|làm vỡ) ${items} nào(?=(?! [\\p{L}\\p{N}])| (?:cả|hết|dù))`,
  // Nobody is turned away or let go unhappy.
  `(?:không|chẳng|chả)(?: hề| bao giờ)? (?:quay lưng(?: lại)?(?: với)?|từ chối|bỏ rơi|bỏ lại|phụ(?: lòng)?|bỏ quên|bỏ sót|làm (?:mất lòng|phật lòng|thất vọng|buồn)) (?:một |bất kỳ |bất cứ )?(?:ai|khách nào|người nào)(?=(?! [\\p{L}\\p{N}])| (?:cả|hết|bao giờ))`,
  `(?:không|chẳng|chả)(?: bao giờ)? để (?:một |bất kỳ |bất cứ )?(?:ai|khách(?: hàng)?(?: nào)?|người nào) (?:phải )?(?:ra về|rời|bước ra|về) (?!(?:sau|trước|một mình|khi|muộn|nếu)(?![\\p{L}]))[^.;,:]{2,30}`,
  `(?:mỗi|mọi|từng|ai|\\p{L}+ nào)(?: [^.;,:]{1,16})? (?:đều|cũng)(?: sẽ)? (?:rời|ra|bước|về|trở về|đi)(?: [^ .;,:]+){0,3} (?:với|trong|cùng|mang theo) (?!(?:phiếu|hóa|biên|thẻ|vé|túi|chìa|giấy|người|vòng|ngày|giờ|[0-9])(?![\\p{L}]))[^.;,:]{2,24}`,
  // All the same, for ever, to the last chink.
  `(?:(?:lúc|khi) nào|bao giờ|ai|\\p{L}+ nào) cũng(?: sẽ| đều)? (?:vào (?:nếp|khuôn|phom|guồng|dáng|vị)|lên (?:phom|màu|dáng|hình)|(?:nói|viết|đọc|bơi|đàn|lái|hát)(?: [^ .;,:]+){0,3} (?:lưu loát|trôi chảy|như gió|thành thạo|giỏi|hay|thạo)|giỏi|thành thạo)(?: [^.;,:]{1,12})?${unmeasured}`,
  '(?:suất|món|ly|tô|ổ|chiếc|mẻ|chuyến|cái|bộ|tách|bánh) nào cũng (?:y )?như (?:suất|món|ly|tô|ổ|chiếc|mẻ|chuyến|cái|bộ|tách|bánh) nào',
  '(?:xanh|tươi|đẹp|bền|mới|thơm|êm|sáng|trắng|sạch|vui|khỏe) (?:mãi(?! mãi)|hoài)(?! (?:đến|tới|mới|sau))',
  `(?:không|chẳng|chả|chưa)(?: hề| bao giờ| bị)* (?:đứt|ngắt|ngừng|gián đoạn|trễ|chậm|muộn|sai|lệch|lỗi|hỏng|cúp|mất|lỡ)(?: \\p{L}+)? (?:một )?(?:phút|giây|giờ|ngày|chuyến|lần|bữa|ly|li|xu|đồng|hôm) nào`,
  '(?:sạch|bóng|thơm|chuẩn|chính xác|vừa|khít|tươm tất|mới)(?: [^ .;,:]+){0,2} (?:đến|tới)(?: tận)? từng (?:kẽ|góc|ngóc|ngõ|khe|xó|sợi|đường (?:kim|chỉ)|mũi|hạt)(?: [^.;,:]{1,12})?',
  'không(?: hề| bao giờ)? (?:có|tồn tại|nằm) trong (?:từ điển|vốn từ)(?: [^.;,:]{1,16})?',
];

/** What is so by habit, and what staff look over. */
export const sceneContexts: readonly string[] = [
  `(?:${times}[^.;,:]{0,40} )?(?:(?:lúc|khi|giờ) nào|bao giờ) cũng (?:rất |khá |hơi )?(?:đông(?! đủ| vui)|vắng|kẹt|tắc|ùn|ế|lầy|trơn|ngập|đục|quá tải|chật|ồn|bụi|mưa|rét|bận|dồn|nhiễm|mặn|lợ)(?: [^.;,:]{1,24})?`,
  `(?:${times}[^.;,:]{0,40} )?luôn(?: luôn)? (?:rất |khá |hơi )?(?:đông(?! đủ| vui)|vắng|kẹt|tắc|ùn|ế|lầy|trơn|ngập|quá tải|chật|ồn|mưa|rét)(?: [^.;,:]{1,24})?`,
  `${times}(?:(?! (?:cơm|canh|món|nước uống|đồ ăn|bánh|cà phê|trà|kệ|tủ|bếp) )[^.;,:]){0,40} (?:(?:lúc|khi|giờ) nào cũng|bao giờ cũng|luôn luôn|luôn) (?:rất |khá |hơi )?(?:nóng|lạnh|đầy(?! đủ| ắp)|nhiều|ít|cao|tăng|lên|xuống|tối|gió|nắng|hút khách|cạn)(?: [^.;,:]{1,24})?`,
  '(?:không|chẳng) bao giờ (?:yêu cầu|đòi|xin)(?! [^.;,]{0,24}(?:chờ|đợi|quay lại|làm lại))[^.;,]{0,50}',
  '(?:không|chưa|chẳng) [^.;,]{2,24} (?:lần|ngày|buổi|chuyến) nào[^.;,]{0,24} (?:thì|sẽ bị)(?: [^.;,]{1,20})?',
  '(?:kiểm|đếm|soát|rà|lau|quét|đối chiếu|điểm danh|dò|xem)(?: (?!khách)[^ .;,:]+){1,6},? (?:không|chẳng|chớ|đừng)(?: được| để)? (?:bỏ sót|sót|bỏ|thiếu|lọt|quên) [^.;,]{1,16} nào',
];
