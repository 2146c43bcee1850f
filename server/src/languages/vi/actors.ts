/** Who acts in a Vietnamese policy, on what, and by which acts: building blocks of the patterns. */

/** Acts that a service organisation promises or that staff owe. */
export const acts =
  '(?:trả lời|phản hồi|hồi đáp|hồi âm|giải quyết|xử l[ýí]|tiếp nhận|ghi nhận|ghi lại|ghi|xác nhận|xác minh|gọi|gọi lại|liên hệ|liên lạc|thông báo|báo(?! (?:chí|tỉnh|đài|mạng|giấy|địa phương|ngành|Tuổi|Thanh))|gửi|giao|hoàn|đổi|' +
  'nhận (?:lại|hàng|trả|đơn|xe|đồ|phản ánh|hồ sơ|khách|máy|thư)|sửa|khắc phục|hỗ trợ|phục vụ|chăm sóc|cung cấp|đào tạo|tập huấn|rà soát|cập nhật|kiểm tra|theo dõi|lắng nghe|xin lỗi|bồi thường|đền|đền bù|đáp ứng|chào|đón|tiếp|' +
  'hướng dẫn|tư vấn|giữ|bảo mật|lưu|khảo sát|đánh giá|xem xét|xem lại|cải tiến|cải thiện|nâng cao|chuyển|mở|đóng|bảo hành|bảo trì|bảo dưỡng|thực hiện|duy trì|bố trí|tổ chức|công bố|niêm yết|' +
  'giải thích|giải đáp|mang|đem|đưa|dành|quan tâm|chịu trách nhiệm|phân công|đo|lấy ý kiến|mời|tặng|đăng|viết|nêu|trao đổi|hoàn thành|hoàn tất|bàn giao|ký|duyệt|đọc|hỏi|' +
  'nói|dùng|tuân thủ|xuất|kết thúc|nhắc|bắt đầu|áp dụng|in|bán|tính|thu (?:hồi|gom|dọn|tiền|phí)|trả|tìm|thông tin|phối hợp|chuẩn bị|đề xuất|lập|làm(?! (?:cho|để|rõ))|có mặt|sẵn sàng|dọn|dọn dẹp|lau|lau chùi|quét|rửa|vệ sinh|thay|' +
  'bù|giảm|cấp|phát|nấu|pha|chế biến|rang|nướng|đóng gói|gói|bọc|xếp|sắp xếp|bốc|vận chuyển|chở|lắp|lắp đặt|khám|điều trị|chữa|chăm|cho mượn|cho thuê|dạy|chấm|soạn|nhấc máy|nghe máy|bắt máy|trực|tuần tra|khóa|bơm|cân|đếm|' +
  'kiểm kê|trữ|dự trữ|trồng|tưới|cắt|giặt|ủi|may|thử|đối chiếu|phân loại|gia hạn|hủy|chỉ đạo|đôn đốc|thẩm định|giám sát|điều phối|lo|lo liệu|thu xếp|chăm chút|bênh|bảo vệ|bảo quản|cứu|khôi phục|kê|nối|tháo|gỡ|vá|trám|siết|bôi|tra|làm lại|miễn|nhường|xếp chỗ|dời|dặn|kể|vớt|hâm|luộc|chiên|xào|ướp|nhổ|tỉa|ghép)';

/** Words that stand between a subject and the act: tense, attitude, manner. */
export const adverbs =
  '(?:(?:sẽ|luôn|luôn luôn|đều|cũng|chỉ|xin|vẫn|còn|tự|cùng|rất|thường xuyên|định kỳ|liên tục|nhanh chóng|kịp thời|chủ động|tận tình|lập tức|trực tiếp|lại|phải|mới|liền|bèn|hay|năng|siêng|kịp|mau|' +
  'sẵn lòng|không ngừng|thường|cố gắng|ráng|gắng|cố|nỗ lực|phấn đấu|nhanh|ngay lập tức|ngay|sớm|khẩn trương|thi thoảng|thỉnh thoảng) ){0,3}';

/** The organisation, by what it is. */
export const organisation =
  '(?:chúng tôi|chúng ta|công ty|cửa hàng|doanh nghiệp|khách sạn|nhà hàng|bệnh viện|phòng khám|hợp tác xã|ngân hàng|trung tâm|ủy ban(?: nhân dân)?|uỷ ban(?: nhân dân)?|UBND(?: phường| xã| quận| huyện)?|tổ chức|nhà trường|' +
  'siêu thị|hãng(?: tàu| xe| bay)?|đội ngũ(?: của)?(?: chúng tôi)?|văn phòng|trung tâm dịch vụ|bộ phận(?: [^.;,]{2,24})?|phòng (?:dịch vụ|chăm sóc|kinh doanh|kỹ thuật)[^.;,]{0,16}|' +
  'tiệm(?: bánh| vàng| ảnh| tóc)?|quán(?: ăn| cà phê)?|xưởng|trạm(?: y tế| xăng)?|thư viện|bưu cục|bưu điện|trường(?! hợp)(?: học)?|chi cục(?: thuế)?|cục thuế|phường|xã(?! (?:hội|giao|viên))|ban (?:quản lý|giám đốc|quản trị|lãnh đạo|điều hành|tổ chức)|' +
  'nhà (?:xe|thuốc|máy|sách|nghỉ|may|cung cấp)|tòa nhà|khu nghỉ dưỡng|homestay|gara|nông trại|trang trại|tổng đài|đội (?:kỹ thuật|vệ sinh|bảo vệ|sửa chữa|giao hàng|xe|ngũ)|tổ (?:chuyên môn|kỹ thuật|giao hàng|phục vụ|bếp)|' +
  'bến (?:tàu|xe|phà)|rạp|bảo tàng|spa|phòng (?:tập|gym|vé|khám)|nha khoa|salon|xí nghiệp|kho|bếp|đại lý|chi nhánh|khoa(?! học)|studio)';

/** Staff, by role. */
export const staff =
  '(?:(?:mọi |mỗi |từng |các |toàn thể |tất cả |toàn bộ )?(?:nhân viên|nhân sự|cán bộ|công chức|viên chức|chuyên viên|tư vấn viên|tổng đài viên|điện thoại viên|giao dịch viên|thu ngân|lễ tân|kỹ thuật viên|hướng dẫn viên|huấn luyện viên|' +
  'cộng tác viên|giáo vụ|trợ giảng|bảo mẫu|cô giáo|thầy giáo|quản đốc|quản sinh|thư ký|cố vấn(?: dịch vụ| học tập)?|giám thị|soát vé|thủy thủ|máy trưởng|công nhân|lao công|cứu hộ viên|chủ (?:xưởng|tiệm|quán)|thuyền viên|loa viên|kiểm soát viên|giáo viên|giảng viên|tiếp viên|trưởng (?:ca|nhóm|phòng|bộ phận|cửa hàng|bến|kho|ban|khoa|đội|cơ sở|tàu|quầy|bếp|trạm)|tổ trưởng|nhóm trưởng|bếp trưởng|cửa hàng trưởng|chi cục trưởng|trưởng ban|thuyền trưởng|thủ trưởng|' +
  'đội trưởng|giám sát(?= (?:ca|viên|phải|sẽ))|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|lãnh đạo|người (?:phụ trách|kèm|dạy kèm|đứng quầy|tiếp nhận|quản lý|xử lý|trực|giao hàng|nhận|gác|bán)|điều phối viên|' +
  '(?<![\\p{L}\\p{N}] )quản (?:lý|lí)|(?<=(?:thì|và|để|người|do|mời|báo|cho|với|gọi|các|mỗi|mọi|,) )quản (?:lý|lí)|quản (?:lý|lí) (?:ca|cửa hàng|vùng|khu vực|chuỗi|nhà hàng|tòa nhà|kho|trực|quầy|bán hàng|khách sạn|chi nhánh)|' +
  'thợ(?: chính| cả| phụ| máy| điện| nước| bánh| sửa xe)?|bác sĩ|dược sĩ|điều dưỡng|y tá|hộ lý|tài xế|lái xe|phụ xe|thủ thư|thủ kho|thủ quỹ|bảo vệ(?= (?:phải|sẽ|nhắc|tuần|mở|khóa|gọi|trực|hướng|kiểm|không|luôn|ca|tòa|giữ|cần|nên|ghi|báo|chào|đón|dẫn|có))|đầu bếp|phụ bếp|pha chế|bồi bàn|phục vụ bàn|shipper|tạp vụ|kế toán|kỹ sư|kỹ thuật|luật sư|tổ (?:kỹ thuật|chuyên môn|trực)|đội (?:nghiệp vụ|kiểm tra|kỹ thuật|sửa chữa)))';

/** Those who are served. */
export const customers =
  '(?:(?:mọi |mỗi |các |từng )?(?:quý khách(?: hàng)?|khách hàng|khách|quý vị|bạn đọc|bạn|người (?:mua|dùng|sử dụng|gọi|tiêu dùng|khiếu nại|bệnh|dân|thuê|nộp|học)|bệnh nhân|cư dân|hội viên|thành viên|hành khách|độc giả|chủ nuôi|chủ xe|thực khách|du khách|phụ huynh|học viên|bà con))';

/** Things that come in and are dealt with. */
export const matters =
  '(?:khiếu nại|yêu cầu|thư|email|e-mail|cuộc gọi|điện thoại|tin nhắn|đơn hàng|đơn|phản ánh|kiến nghị|phản hồi|câu hỏi|thắc mắc|góp ý|ý kiến|đánh giá|bình luận|hồ sơ|sự cố|vụ việc|tiền|khoản tiền|' +
  'hàng|sản phẩm|hàng hóa|lời nhắn|hóa đơn|vấn đề|kết quả|nhân viên|chính sách|quy trình|tài liệu|xe|phòng|món|bánh|thuốc|vé|phiếu|bàn|ghế|nhà vệ sinh|sổ|sách|máy|bể|kho|đồ|chuồng|sảnh|hành lang|nước|thiết bị|mặt đường|đồng hồ|ống)';
