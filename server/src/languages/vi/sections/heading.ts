/** What the Vietnamese section files share. */
import type { SectionWording } from '../../types.ts';

/** What a section is called and what it must hold, without the text to insert. */
export type Heading = Omit<SectionWording, 'body'>;

/** Names of documents that headings refer to. */
export const papers =
  '(?:chính sách|tài liệu|bí kíp|quy trình|quy định|quy chế|quy ước|nội quy|(?:cuốn )?sổ tay|cuốn sổ|(?:cuốn )?cẩm nang|bản (?:cam kết|tuyên ngôn|hướng dẫn|quy tắc|này)|(?:lời |bản )?cam kết|(?:những )?lời hứa|văn bản|điều lệ|hiến chương|tuyên (?:ngôn|bố)|bộ quy tắc|(?:trang|hướng dẫn|bảng|tờ(?: giấy)?|tập(?: giấy)?|cuốn|những dòng|mấy dòng) này)';

/** Those who are served. */
export const customers =
  '(?:(?:quý |du |hành |thực )?khách(?! (?:quan|sạn))(?: (?:hàng|lưu trú|tham quan|thuê|mời|quen|mua|trọ|đến|du lịch))?|vị khách|quý vị|thân chủ|chủ hàng|người thuê nhà|bạn đọc|độc giả|gia đình|người nhà(?: (?:bệnh nhân|người bệnh))?|thân nhân|tiểu thương|ngư dân|cô dâu|chú rể|trẻ(?: em| nhỏ)?|chủ vườn|hội viên|xã viên|thành viên|cư dân|phụ huynh|học (?:sinh|viên)|sinh viên|bệnh nhân|công dân|bà con|chủ (?:hộ|xe|nuôi|nhà|thẻ)|hộ dân|gia chủ|thuê bao|đại lý|bạn hàng|thí sinh|cha mẹ|doanh nghiệp|nông dân|khán giả|thính giả|người (?:hiến máu|lao động|bán|cao tuổi|thăm nuôi|(?:đến|tới) (?:khám|mua|sửa|gửi|đóng|rút|lấy|làm|học|thuê|xem|chơi|hỏi|ăn|ở|bơi|tập|vay|thăm|cắt tóc|khiếu nại)(?: (?:xe|máy|đồ|hàng|tiền|giấy tờ|hồ sơ|thuốc|tóc|bài|phòng))?|đi khám|đi cùng|nộp (?:thuế|hồ sơ|phí)|gọi|đọc|thụ hưởng|vay|đặt|bệnh|nhà|dân|dùng|mua(?: hàng)?|thuê|gửi|nhận|xem|chơi|học|tập|bơi|đi (?:xe|chợ|tour)|tiêu dùng|sử dụng|tham gia|được bảo hiểm))';

/** The organisation speaking of itself. */
export const we =
  '(?:chúng (?:tôi|ta|mình)|(?:tụi|bọn) (?:mình|tôi|em)|mình|ta|công ty|cửa hàng|tiệm|quán|nhà (?:hàng|thuốc|xe|trường)|khách sạn|phòng (?:khám|nha|tập)|thư viện|bảo tàng|ngân hàng|hợp tác xã|trường|văn phòng|trung tâm|siêu thị|ban quản l[ýí]|bệnh viện|đơn vị|tổ chức|xưởng|hãng|resort|quầy|shop|đội|nhóm|bưu cục|câu lạc bộ|nhà sách|làng nghề|bến (?:tàu|xe|đò|phà)|trạm(?: y tế| cứu hộ| xăng| thu phí)?|chợ|gara|salon|homestay|nhà (?:nghỉ|hát|máy|vườn)|rạp|studio|phân xưởng|bể(?: bơi)?|hội|hiệp hội|quỹ|sân|phòng (?:vé|mạch|giao dịch)|chi nhánh|bảo tàng|bưu điện|điện lực|nông trại|hiệu (?:sách|thuốc|ảnh)|xưởng (?:may|mộc|in|xe)|công viên|tòa soạn)';

/** Those who serve. */
export const staff =
  '(?:nhân (?:viên|sự)|đội ngũ|tài xế|lái xe|tiếp viên|lễ tân|thủ thư|bưu tá|thu ngân|dược sĩ|(?:giao dịch|tư vấn|điện thoại|tổng đài|kỹ thuật|thuyết minh|hướng dẫn|huấn luyện) viên|công (?:nhân|chức)|bác sĩ|điều dưỡng|thợ|bảo vệ|cán bộ|anh em|đồng nghiệp|người phục vụ)';

/** Those in charge: to whom a case is passed. */
export const leaders =
  '(?:quản l[ýí]|cấp trên|cấp (?:cao hơn|có thẩm quyền)|người có thẩm quyền|trưởng (?:ca|nhóm|phòng|bộ phận|trạm|đơn vị|khoa|chi nhánh|quầy)|(?:ca|tổ|nhóm|đội|cửa hàng|bếp|cứu hộ|điều dưỡng|kíp|buồng) trưởng|quản (?:ca|xưởng|đốc)|thợ cả|giám (?:sát|đốc)|lãnh đạo|sếp|ban (?:tổng )?giám đốc|ban quản trị|hiệu trưởng|trực ban|(?:bác sĩ|kỹ sư|người|lãnh đạo) trực|chủ (?:tiệm|quán|cửa hàng|nhiệm))';

/** How people are who make a conversation hard. */
export const upset =
  '(?:(?:nổi |tức |đang )?(?:nóng|giận|cáu)(?: (?:giận|nảy|gắt|lên))?|bức xúc|bực(?: (?:bội|mình|tức))?|lớn tiếng|to tiếng|gay gắt|gắt gỏng|khó (?:chịu|tính|chiều)|nặng lời|mất kiên nhẫn|say(?: xỉn| rượu)?|khóc|chửi(?: (?:bới|mắng))?|quát(?: tháo)?|xúc phạm|đe dọa|mất bình tĩnh|hung hăng|căng thẳng|lo lắng|kích động|nổi khùng|làm dữ|hùng hổ|nóng mặt|dọa(?: nạt)?|hăm dọa|chì chiết|thô lỗ|cộc cằn|mắng(?: chửi)?)';
