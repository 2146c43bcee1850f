/** What the Vietnamese section files share. */
import type { SectionWording } from '../../types.ts';

/** What a section is called and what it must hold, without the text to insert. */
export type Heading = Omit<SectionWording, 'body'>;

/** Names of documents that headings refer to. */
export const papers =
  '(?:chính sách|tài liệu|quy trình|quy định|quy chế|nội quy|sổ tay|cuốn sổ|cẩm nang|bản (?:cam kết|này)|cam kết|văn bản|điều lệ|tuyên ngôn|bộ quy tắc|(?:trang|hướng dẫn|bảng|tờ(?: giấy)?|cuốn) này)';

/** Those who are served. */
export const customers =
  '(?:(?:quý )?khách(?: (?:hàng|lưu trú|tham quan|thuê|mời|quen|mua))?|quý vị|bạn đọc|độc giả|hội viên|xã viên|thành viên|hành khách|cư dân|phụ huynh|học (?:sinh|viên)|sinh viên|bệnh nhân|công dân|bà con|chủ hộ|hộ dân|người (?:bệnh|dân|dùng|mua|thuê|gửi|nhận|sử dụng|tham gia|được bảo hiểm))';

/** The organisation speaking of itself. */
export const we =
  '(?:chúng (?:tôi|ta|mình)|mình|ta|công ty|cửa hàng|tiệm|quán|nhà (?:hàng|thuốc|xe|trường)|khách sạn|phòng (?:khám|nha|tập)|thư viện|bảo tàng|ngân hàng|hợp tác xã|trường|văn phòng|trung tâm|siêu thị|ban quản l[ýí]|bệnh viện|đơn vị)';

/** Those who serve. */
export const staff =
  '(?:nhân (?:viên|sự)|đội ngũ|tài xế|lái xe|tiếp viên|lễ tân|thủ thư|bưu tá|thu ngân|dược sĩ|(?:giao dịch|tư vấn|điện thoại|tổng đài|kỹ thuật|thuyết minh|hướng dẫn|huấn luyện) viên|công (?:nhân|chức)|bác sĩ|điều dưỡng|thợ|bảo vệ|cán bộ|anh em|đồng nghiệp|người phục vụ)';
