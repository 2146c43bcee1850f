/**
 * Vietnamese words around a vague one that let it stand: what a customer may do if need be, what most people are, what a revision changed,
 * what a word means, the name of one among several, a figure right behind it, an emergency, what a law says.
 */

/** Those who are served. */
const served =
  '(?:(?:quý )?khách(?: hàng| trọ| thuê| quen)?|quý vị|bạn(?: đọc)?|bà con|người (?:mua|dùng|gọi|bệnh|dân|thuê|học|đọc|nhà|gửi|xem|tập|hiến máu|nộp|mượn|đặt)|bệnh nhân|cư dân|hội viên|thành viên|hành khách|chủ (?:nuôi|xe|nhà|hộ)|thực khách|du khách|phụ huynh|học (?:viên|sinh)|độc giả|hai bên|gia đình|thân nhân|khán giả|thí sinh|người (?:khiếm thị|khiếm thính|khuyết tật|già|cao tuổi|lớn tuổi|nước ngoài|đi xe lăn|chăm bệnh|vay|chơi|tham quan|bán|ở trọ))';

/** Words up to those that begin a duty. */
const plain = '(?:(?! (?:phải|sẽ|cần|nên|luôn|chúng tôi|nhân viên)(?![\\p{L}]))[^.;:])';

/** Degrees that a figure may follow. */
const degrees =
  '(?:phù hợp|thích hợp|vừa phải|vừa đủ|hợp lý|cho phép|lý tưởng|tối ưu|đủ|nhỏ|nhẹ|lớn|nặng|nhiều|ít|sớm|muộn|nhanh|chậm|lâu|gần|xa|cao|thấp|đông|nhiều lần|nhiều lượt|vài|một ít|một số|quá (?:cũ|mức|lớn|nặng|to|dài|cao|lâu|đông|nóng|lạnh|nhiều|khổ|tải))';

/** Emergencies. */
const emergency =
  '(?:cấp cứu|đẻ khó|khó đẻ|vỡ ối|băng huyết|sinh khó|sinh non|ngừng thở|ngưng thở|hôn mê|chảy (?:nhiều )?máu|ra máu|ói ra máu|nôn ra máu|liệt nửa|lên cơn|trúng độc|ngộ độc|điện rò|rò điện|kẹt thang|dại cắn|cắn người|nghẹt thở|tím môi|đột quỵ|sốc|co giật|bỏng|gãy xương|đuối|cháy|nổ|xì ga|gió (?:lớn|giật|mạnh)|giông|sóng (?:to|lớn)|lốc xoáy|nước dâng|lũ về|sét đánh|rò (?:gas|ga|khí))';

/** Contexts of every list of vague cues. */
export const circumstances: readonly string[] = [
  // What a customer may do if need be.
  `${served}(?: [^.;,:]{1,16})? (?:có thể [^.;,: ]+|(?:có thể|được(?: phép| quyền)?) (?:xin|mượn|dùng|gọi|mua|nhờ|thuê|đặt|lấy|gửi|ở|vào|nghỉ|gặp|hỏi|đổi|gia hạn|yêu cầu|đăng ký|chọn|mang|thêm|rút|hủy|dời|tự|chuyển|ghé|bổ sung))(?: [^.;,: ]+){0,8} (?:nếu|khi|lúc)(?: thấy)? (?:cần|muốn|thích)(?: thiết)?(?! (?:[^.;,: ]+ ){0,2}cho phép)`,
  `(?:khi|nếu|lúc) cần(?: thiết| gấp| kíp)?,? (?:thì )?${served}(?! (?:được|sẽ)(?![\\p{L}]))`,
  `${served}(?: [^.;,:]{1,16})? (?:tự|bàn|thỏa thuận|thống nhất|ghi|báo|khai|bấm|gọi|giơ|xem|đọc)(?: [^.;,: ]+){0,6} (?:nếu|khi) (?:thấy )?(?:cần|muốn)(?: thiết)?(?=(?! [\\p{L}])| (?:đổi|thay|gấp|thêm))`,
  // What people and things mostly are; what there is.
  `(?<![\\s\\S])(?:vì )?(?:đa số|phần lớn|hầu hết|phần đông|phần nhiều|đa phần|không ít|nhiều|một số|vài|số đông) (?:(?! (?:phải|sẽ|được|cần|nên|đều|luôn|chúng tôi|nhân viên)(?![\\p{L}]))[^.;,:]){2,48} (?:là|ở|nằm|đến từ|thuộc|làm nghề|sống|quen|mua|thuê|đi)(?![\\p{L}])(?! (?:phải|cần))`,
  '(?:nhiều|phần lớn|hầu hết|một số|vài|mấy) (?:chỗ|đoạn|câu|mục|chữ|trang|hình|bảng|từ|ví dụ|ký hiệu|số liệu|con số)(?: (?!(?:phải|sẽ|cần)(?![\\p{L}]))[^.;,: ]+){0,5} (?:in|nằm|ở|viết|lấy|trích|được in|được viết|để)(?![\\p{L}])',
  '(?<![\\s\\S])(?:thực đơn|danh mục|bảng giá|sổ|khu(?: \\p{L}+)?|phố|chợ|làng|xã|vùng|trong (?:làng|xã|vùng|phố|chợ)|lớp(?: \\p{L}+)?|quán|tiệm|nhà sách|thư viện) (?:này )?(?:có|bán|giữ|nhận|còn) (?:rất |khá )?(?:vài|nhiều|ít|một số|dăm|mấy|đông|một ít)(?! (?:hơn|nhất))(?=[^.;]{2,40}(?:ghi|nằm|hướng|nhìn|trang|giá|tuổi|từ năm|do|sát|cạnh|cay|chay|loại|người (?:già|trẻ)))',
  'chiếm (?:phần lớn|đa số|phần nhiều|phần nhỏ|đại đa số|số đông|hơn nửa)|(?:phần|số) còn lại',
  // What a revision changed.
  '(?<![\\s\\S])(?:bản|phiên bản|lần(?: sửa| ban hành)?|ấn bản|đợt)(?: thứ| số| sửa)? (?:v\\.? ?)?[0-9]+(?:\\.[0-9]+){0,2}(?: \\([^()]{2,24}\\))?(?: [^.;,:0-9]{1,16})?[:–-] ?[^.;]{2,120}|(?<![\\s\\S])(?:[0-9]{1,2}[/.-]){1,2}[0-9]{4} ?[:–-] ?[^.;]{2,120}',
  `(?:lần (?:sửa|này|chỉnh|cập nhật)|bản (?:này|mới|sửa|trước|cũ|hiện hành)|so với (?:bản|lần) [^.;,:]{1,12})(?: này| đổi)?,? (?:đã )?(?:rút|thêm|bỏ|viết|sửa|gộp|tách|bổ|chuyển|đổi|ghi|thay|giảm|làm|in)(?![\\p{L}])${plain}{2,100}`,
  // What a word means, what a law says.
  '(?<![\\s\\S])[^.;,:]{2,40}(?= (?:nghĩa là|có nghĩa là|được hiểu là|hiểu là|tức là|được tính là|là khi|được coi là|được định nghĩa)(?![\\p{L}]))',
  '(?<![\\s\\S])(?:theo )?(?:luật(?! sư)|bộ luật|nghị định|thông tư|pháp luật|pháp lệnh|quy chuẩn|hiến pháp)(?: [^.;,:]{1,60})? (?:quy định|nói rõ|cho phép|buộc|yêu cầu|nêu|ghi|bảo vệ|cấm)(?![\\p{L}])[^.;]{2,90}',
  // One among several, by its rank.
  '(?:hạng|loại|hàng|ghế|phòng|vé|gói|món|chuyến|máy|bàn|tầng|lớp|góc|bể|sân|tuyến|giường|lối|thang|quầy|suất|nhân viên|tổ|đội|cửa|ngăn|kệ)(?: \\p{L}+)? (?:tốt|rẻ|cao|đắt|ngon|sớm|nhanh|thấp|đẹp|mới|lớn|nhỏ|xa|gần|cũ|yên tĩnh|giỏi|đông|vắng|sâu|nông|dài|ngắn|xuất sắc) nhất(?= (?:nằm|là|gồm|ở|có|in|ghi|đặt|của|dành|bán|hàng|số|do|tháng|quý|năm|được (?:thưởng|xếp)))',
  // A figure right behind.
  `${degrees}(?:,| \\(|:| là| tức| nghĩa là)+ ?(?:là |từ |khoảng |tức |tối đa |không quá |ít nhất |trên |dưới |hơn |chừng |trong |trước |sau )*(?:[0-9]+|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?! (?:chút|ít|số|vài|cách|phần)))`,
  '(?:nhiệt độ|độ ẩm|ánh sáng|áp suất|âm lượng|khoảng cách|liều|nồng độ|tốc độ|cân nặng|kích thước)(?: [^.;,: ]{1,8})? (?:phù hợp|thích hợp|vừa phải|hợp lý|lý tưởng|tối ưu|vừa đủ) (?:là |từ |khoảng )?[0-9]+',
  // An emergency.
  `${emergency}[^.;]{0,80}?(?:ngay|liền|lập tức|tức khắc|tức thì|tính sau|để sau|chặt|gấp|nhanh|sớm)(?! (?:sau|khi|trả lời|phản hồi|gửi|đền|hoàn))`,
  '(?:giấy tờ|thủ tục|tiền nong|tiền|chuyện tiền|viện phí|phí)(?: thì)? (?:tính|lo|làm|hỏi|để|trả|nộp|bổ sung) sau|(?:ép|siết|băng|buộc|bịt|giữ|ôm|nắm|bám|vịn) chặt',
  // What was, and whose story it is.
  `(?:tiệm|quán|công ty|chúng tôi|phòng|kho|nhà|xưởng|trường|thư viện|đội|khách|bến|chợ) từng (?:có|là|bị|nhận|mất|để|dùng|thuê|làm|bán)${plain}{2,80}`,
  '(?<![\\s\\S])(?:ông|bà|cô|chú|anh|chị|bác|thầy|cụ) \\p{L}+(?: \\p{L}+){0,2} (?:làm nghề|mở|dựng|học nghề|vào nghề|lập|quê|sinh|kể|bắt đầu|theo nghề|truyền)(?:(?! (?:phải|sẽ) )[^.;]){2,120}',
  // As much as a customer likes.
  '(?:lấy|uống|ăn|dùng|mượn|mang|chọn|xem|rút|đọc|ngồi)(?: [^.;,: ]{1,8}){0,2} bao nhiêu cũng được',
  // Other senses.
  '(?:ghi|nêu|nói|hỏi|chỉ|biết|xem|chọn|đánh dấu|gạch|tô)(?: rõ| ra)? phần nào|gần hết (?:hạn|giờ|pin|ca|ngày|mực|giấy|bình|thời)|(?:hàng|kiện|đồ|thùng|xe|hành lý|bưu kiện) quá (?:khổ|tải)|lựa lời|(?:phần|mục|việc|chuyện)(?: [^.;,: ]+){0,5} (?:sẽ )?(?:nói|tính|bàn|kể|nêu) sau (?:mục|phần|chương|trang)',
  '(?:đọc|xem|nghe|đi|chạy|kể|học|soát|rà|lật|đếm)(?: [^.;,: ]{1,8}){0,4} từ đầu (?:đến|tới|chí) cuối|(?<![\\s\\S])dứt điểm(?! (?:mọi|các))',
  '(?:giấy tờ|dụng cụ|đồ|vật|thông tin|số|điện thoại|nguyên liệu|hồ sơ) cần thiết(?=:| gồm| là| sau| ghi| nằm| xem)',
];
