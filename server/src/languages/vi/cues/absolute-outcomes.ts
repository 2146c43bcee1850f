/** What a Vietnamese absolute may promise of a service: good outcomes, good states of goods and places, failures that never happen. */

/** Outcomes of service: always or every one of these is an overpromise. */
export const outcomes =
  '(?:ưng bụng|ưng|mê|khen|đáp ứng|giải quyết|giải đáp|khắc phục|trả lời|phản hồi|hài lòng|vừa lòng|vừa ý|ưng ý|thỏa mãn|đúng hẹn|đúng giờ|đúng hạn|đúng lịch|có mặt|có người(?! (?:phụ trách|chịu trách nhiệm|trông))|có chỗ|có hàng|có bàn|có phòng|có xe|có thợ|có bác sĩ|túc trực|sẵn sàng|chính xác|hoạt động|giao đúng|' +
  'đến đúng|còn hàng|còn chỗ|còn phòng|còn vé|vui vẻ|xử lý|phục vụ|làm hài lòng|khiến|hỗ trợ|liên lạc được|gọi được|đổi trả|hoàn tiền|nghe máy|nhấc máy|bắt máy|tiếp nhận|chấp nhận|đạt|mở cửa|kết nối|thông suốt|suôn sẻ|thành công|' +
  'đậu(?! (?:xe|phộng|xanh|đỏ|phụ|hũ|nành|đen))|đỗ(?! (?:xe|lại))|trúng tuyển|lên lớp|lên điểm|có việc làm|nói được|thắng|có lãi|sinh lời|lành bệnh|lành hẳn|hết bệnh|hết đau|khỏi|giảm cân|trúng thầu|có câu trả lời|có lời giải|có giải pháp|đúng ý|khỏi bệnh|lành|ra về vui|vui|yên tâm|an tâm|được việc|xong việc|tốt nhất|rẻ nhất|thấp nhất|nhanh nhất|ngon nhất|hoàn hảo|không lỗi|vừa túi tiền)';

/** States of goods, places and systems. */
export const states =
  '(?:tươi(?: mới| ngon| rói| xanh| nguyên| sạch)?|nóng(?: hổi| giòn| sốt)?|ấm(?: áp)?|giòn(?: tan| rụm)?|thơm(?: ngon| phức| tho)?|ngon(?: lành)?|mới(?: tinh| ra lò| cứng| nguyên| toanh)?|sạch(?: sẽ| bong| bóng| tinh| như mới)?|đầy(?: đủ| ắp| kệ)?|đủ(?: hàng| chỗ| xe| người| món)?|' +
  'có sẵn|sẵn có|sẵn hàng|sẵn chỗ|sẵn|(?<!(?:dây|đai|bài|phòng|biển|đèn|nút|lớp|mũ|giày|bị|định|tắc|lối|cách|thức|năng|về|khóa|van|chốt|quy|thẻ|sổ|môn|luật|tập|huấn) )an toàn(?: tuyệt đối)?|ổn định|nguyên vẹn|nguyên chất|khô ráo|khô thoáng|mát(?: mẻ| lạnh)?|yên tĩnh|thông thoáng|trống|rảnh|chạy(?: tốt| êm| ổn)?|hoàn hảo|hoàn chỉnh|đẹp|tốt|trong tình trạng tốt|tinh tươm|' +
  'gọn gàng|xanh tươi|khỏe mạnh|kín chỗ|bền|không tì vết|chính hãng|đúng giá|đúng vị|như mới|đúng chuẩn|tròn vị|chất lượng|uy tín|rẻ|đều tay|trong veo|trong vắt|trong xanh|trong suốt|thơm mát|sáng bóng|sáng trưng|bóng loáng|êm ru|êm ái|nguyên tem|láng bóng|xanh mướt|mướt|vô trùng|thân thiện môi trường|vừa in|vừa khít|vừa vặn|vừa như in|lành lặn|nguyên si|khít|lên hình đẹp|ăn ảnh)';

/** Failures: never, none and nobody with one of these is an overpromise. */
export const failures =
  '(?:chờ|đợi|chờ đợi|xếp hàng|bỏ sót|bỏ lỡ|bỏ quên|bỏ rơi|bỏ qua|sót|lỡ|lỡ hẹn|nhỡ|thất lạc|lạc|sai|sai hẹn|sai sót|sai lệch|hỏng|hỏng hóc|hỏng vặt|hư|hư hại|trễ|trễ hẹn|trễ giờ|muộn|chậm|chậm trễ|chậm chuyến|lỗi|lỗi hẹn|phiền|phiền lòng|thất vọng|buồn|buồn lòng|phàn nàn|kêu ca|bực|bực mình|lọt|' +
  'rơi|mất|mất điện|mất nước|thiếu|thiếu hàng|thiếu món|vỡ|gãy|móp|ôi|ôi thiu|thiu|cũ|bẩn|quên|bị quên|từ chối|trả lời chậm|không được trả lời|chưa được trả lời|không hài lòng|chưa hài lòng|không vừa lòng|tay không|ra về tay không|bị tính nhầm|tính nhầm|nhầm|nhầm lẫn|giao nhầm|tồn đọng|quá hạn|gián đoạn|' +
  'hết hàng|cháy hàng|hết|hết chỗ|hết vé|cạn|sập|nghẽn|treo|đơ|lag|quá tải|bận máy|bận|kẹt|ngừng|ngưng|tắt|cúp|thất hứa|thất hẹn|nói không|thua lỗ|đau|chảy|rò rỉ|phai|bong|tróc|xẹp|xì|cảm lạnh|đứt gánh|khó chịu|thiệt thòi|thiệt|bị thiệt|hụt|ngóng|gọi lại lần hai|gọi lần hai|gọi lần thứ hai|gọi lại|nhắc lại|hỏi lại|nhắc lần hai|dừng|đứng máy|chết máy|giật|rung|hỏng máy|trục trặc|sự cố|xuống cấp|mốc|cặn|đục|vẩn đục|gỉ|rỉ|han gỉ|bị ngắt|rớt|phật ý|phật lòng|mất lòng|mếch lòng|chạnh lòng|lệch|lệch chuẩn|vượt ngưỡng|tụt|dao động|sụt|nứt|dột|thấm|ẩm mốc|hao hụt|ùn tắc|tắc|tắc nghẽn|lây chéo|nhiễm khuẩn|biến chứng|tái phát|rớt mạng|mất sóng|lạnh|nguội|ỉu|dai|nhạt|ế)';
