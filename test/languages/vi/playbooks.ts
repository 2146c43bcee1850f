/** Outlines of Vietnamese playbooks, as `../vi.headings.test.ts` reads them. */
export const playbooks: readonly string[] = [
  `
# Cẩm nang ứng xử với khách của nhóm hỗ trợ Mây Xanh
## Vì sao chúng ta có cẩm nang này = purpose
## Triết lý phục vụ = vision-values
## Điều khách mong đợi ở chúng ta = customer-needs
## Điều công ty mong đợi ở bạn = expectations
## Luôn luôn và không bao giờ = expectations
## Khi gặp khách khó tính = guidelines
## Khi nào chuyển cho trưởng nhóm = escalation
## Trả lời đánh giá trên mạng = social-media
## Chúng ta cùng xem lại mỗi quý = review
## Hỏi ai khi bí = resources
## Liên hệ người phụ trách = contact`,
  `
# Sổ tay văn hóa phục vụ – Tiệm sửa xe Bánh Răng
## Mục đích = purpose
## Chúng tôi tin vào điều gì = vision-values
## Việc nên làm và không nên làm = expectations
## Cách nói chuyện với khách = guidelines
## Báo giá và thời gian sửa xe = standards
## Báo cho cấp trên = escalation
## Dụng cụ và phụ tùng
## Khách phàn nàn thì làm gì = complaints
## Xin ý kiến khách sau khi sửa = feedback
## Lịch sử thay đổi = review
## Cần gì cứ gọi = contact`,
  `
# Sổ tay phong cách phục vụ – Quán cà phê Sân Thượng
## Mục đích của sổ tay = purpose
## Tinh thần phục vụ = vision-values
## Khách tìm gì ở quán = customer-needs
## Quán cần gì ở bạn = expectations
## Những điều cấm kỵ = expectations
## Giọng điệu khi nhắn tin với khách = guidelines
## Bao lâu thì có nước = standards
## Khách nổi nóng = guidelines
## Ca trưởng vào cuộc khi nào = escalation
## Bình luận xấu trên mạng = social-media
## Chỉnh sửa sổ tay = review
## Hỏi ai về sổ tay này = contact`,
  `
# Cẩm nang dịch vụ sống của đội giao hàng Gió Nam
## 1. Vì sao có cuốn cẩm nang này = purpose
## 2. Chúng ta là đội như thế nào = vision-values
## 3. Kỳ vọng đối với tài xế = expectations
## 4. Chúng ta làm gì, không làm gì = expectations
## 5. Giao tiếp với người nhận = guidelines
## 6. Xe cộ và xăng dầu
## 7. Nhật ký và báo cáo nội bộ = internal-communication
## 8. Họp rút kinh nghiệm = feedback
## 9. Cập nhật cẩm nang = review
## 10. Người chịu trách nhiệm về cẩm nang = contact`,
  `
# Sổ tay chăm sóc khách của đội Ong Vàng
## Sổ tay này dùng để làm gì = purpose
## Chúng ta phục vụ ai = customer-needs
## Mười điều tâm niệm = vision-values
## Nhân viên cần làm được gì = expectations
## Điều nên tránh = expectations
## Nói sao cho khách dễ chịu = guidelines
## Gặp ca khó thì nhờ ai = escalation
## Khen, chê và đánh giá năm sao = feedback
## Facebook, TikTok và Google = social-media
## Buổi rà soát hằng quý = review
## Liên lạc = contact`,
  `
# Bộ quy tắc phục vụ – Trạm xăng Đường Dài
## Mục tiêu của bộ quy tắc = purpose
## Phương châm = vision-values
## Trách nhiệm của từng người = roles
## Yêu cầu đối với nhân viên = expectations
## Chào hỏi và tiếp khách = standards
## Xử lý khi khách bực bội = guidelines
## Phòng cháy chữa cháy
## Trao đổi thông tin giữa các ca = internal-communication
## Theo dõi và cải tiến = feedback
## Ngày cập nhật gần nhất = review
## Người phụ trách bộ quy tắc = contact`,
  `
# Cẩm nang phục vụ của đội tổng đài Chim Én
## Cẩm nang này để làm gì = purpose
## Điều chúng ta coi trọng = vision-values
## Người gọi cần gì ở chúng ta = customer-needs
## Chúng ta luôn, chúng ta không bao giờ = expectations
## Lời ăn tiếng nói = guidelines
## Người gọi lớn tiếng = guidelines
## Chuyển cuộc gọi cho trưởng ca = escalation
## Ghi nhật ký cuộc gọi = internal-communication
## Học từ cuộc gọi hỏng = feedback
## Cẩm nang được làm mới mỗi quý = review
## Khi có câu hỏi = contact`,
  `
# Bí kíp phục vụ – Homestay Lá Thông
## Vì sao có cuốn này = purpose
## Chúng mình là ai = mission
## Tinh thần hiếu khách = vision-values
## Chúng mình trông đợi gì ở mỗi thành viên = expectations
## Nói gì, không nói gì với khách = guidelines
## Nhận phòng, trả phòng trong bao lâu = standards
## Khách than phiền ban đêm = complaints
## Đánh giá trên Booking và Google = social-media
## Dọn phòng
## Cùng nhau sửa cuốn bí kíp = review
## Người giữ bản gốc = contact`,
  `
# Cẩm nang phục vụ – Đội lắp đặt điều hòa Gió Biển
## Cẩm nang này sinh ra để làm gì = purpose
## Tinh thần của đội = vision-values
## Chủ nhà mong gì = customer-needs
## Vào nhà khách: nên và không nên = expectations
## Giải thích chi phí sao cho dễ hiểu = guidelines
## Hẹn giờ và đúng hẹn = standards
## Gặp sự cố thì gọi ai = escalation
## Dụng cụ mang theo
## Nhắn tin trong nhóm nội bộ = internal-communication
## Hỏi thăm sau ba ngày = feedback
## Xem lại cẩm nang mỗi mùa = review
## Thắc mắc hỏi ai = contact`,
  `
# Sổ tay dịch vụ của phòng Đào tạo – Trường Cao đẳng Bách Nghề
## Mục đích và cách dùng = purpose
## Triết lý = vision-values
## Sinh viên của chúng ta = customer-needs
## Chúng ta luôn làm, chúng ta không làm = expectations
## Cách trả lời email = guidelines
## Thời gian phản hồi từng kênh = standards
## Học phí và học bổng
## Khi phụ huynh bức xúc = guidelines
## Vai trò của mỗi người = roles
## Trang fanpage và bình luận = social-media
## Lịch rà soát = review
## Đầu mối = contact`,
  `
# Cẩm nang của đội phục vụ – Nhà hàng Cơm Niêu
## Mở đầu = purpose
## Vì sao khách quay lại = customer-needs
## Điều chúng ta theo đuổi = vision-values
## Chúng ta trông đợi gì ở nhau = expectations
## Món ra trong bao lâu = standards
## Khách chê món = complaints
## Khách nặng lời với nhân viên = guidelines
## Lúc nào gọi bếp trưởng = escalation
## Bếp và phục vụ báo nhau thế nào = internal-communication
## Dị ứng thực phẩm
## Rút kinh nghiệm cuối tuần = feedback
## Cập nhật cẩm nang = review
## Người phụ trách cuốn này = contact`,
  `
# Cẩm nang chăm sóc người dùng – Ví điện tử Túi Nhỏ
## Tại sao có cẩm nang = purpose
## Sứ mệnh và giá trị = vision-values mission
## Kỳ vọng với nhân viên hỗ trợ = expectations
## Những điều chúng ta không làm = expectations
## Văn phong trả lời = guidelines
## Mốc phản hồi = standards
## Dấu hiệu lừa đảo
## Chuyển tuyến = escalation
## Đánh giá trên kho ứng dụng = social-media
## Học từ phản hồi = feedback
## Lịch sử phiên bản = review
## Kênh liên hệ nhóm biên soạn = contact`,
  `
# Cẩm nang chăm sóc khách – Tổng kho Vật liệu Minh Phát
## Cẩm nang này giúp gì cho bạn = purpose
## Điều làm nên Minh Phát = vision-values
## Khách thầu và khách lẻ cần gì = customer-needs
## Công ty trông đợi gì ở nhân viên bán hàng = expectations
## Những câu không nên nói = guidelines
## Báo giá trong bao lâu = standards
## Khách nợ quá hạn = service-policies
## Nhờ quản lý vào cuộc = escalation
## Zalo nhóm và sổ giao ca = internal-communication
## Bốc xếp an toàn
## Mỗi quý xem lại một lần = review
## Liên lạc với phòng Kinh doanh = contact`,
  `
# Sổ tay phục vụ – Nhà xe Thảo Nguyên
## Giới thiệu = purpose
## Phương châm của nhà xe = vision-values
## Hành khách của chúng ta là ai = customer-needs
## Tài xế và phụ xe: luôn nhớ, không được = expectations
## Cách nói với khách say xe = guidelines
## Giờ xuất bến và thời gian chờ = standards
## Khi khách than phiền = complaints
## Gọi về điều hành khi nào = escalation
## Trả lời bình luận trên fanpage = social-media
## Góp ý giữa anh em = feedback
## Bảo dưỡng xe
## Chỉnh sửa sổ tay = review
## Hỏi ai = resources
## Điều hành và số điện thoại = contact`,
  `
# Cẩm nang phục vụ – Nhà hát Múa rối Sao Khuê
## Vì sao ta có cẩm nang = purpose
## Ta tin điều gì = vision-values
## Khán giả của ta = customer-needs
## Ta mong gì ở nhau = expectations
## Khi khán giả to tiếng = guidelines
## Chuẩn đón khán giả = standards
## Đi trễ và đổi chỗ
## Gặp việc khó, gọi trưởng ca = escalation
## Trả lời đánh giá trên Google = social-media
## Tổng kết và rút kinh nghiệm sau mỗi suất diễn = feedback
## Lần cập nhật gần nhất = review
## Liên hệ phòng vé = contact`,
  `
# Cẩm nang dịch vụ – Công ty Dọn nhà Tinh Tươm
## Mục đích cẩm nang = purpose
## Sứ mệnh = mission
## Khách thuê dọn nhà mong gì = customer-needs
## Điều công ty yêu cầu ở mỗi người = expectations
## Ăn nói và chào hỏi = standards guidelines
## Đến đúng giờ, báo trước bao lâu = standards
## Làm vỡ đồ của khách = service-policies
## Khách phàn nàn tại chỗ = complaints
## Báo đội trưởng = internal-communication
## Hóa chất và dụng cụ
## Khảo sát qua tin nhắn = feedback
## Cập nhật định kỳ = review
## Người phụ trách = contact`,
  `
# Cẩm nang phục vụ của quầy lễ tân – Khách sạn Sóng Biếc
## Cẩm nang này dành cho việc gì = purpose
## Chúng ta tin = vision-values
## Khách trông chờ gì ở lễ tân = customer-needs
## Mười điều luôn nhớ = expectations
## Nói lời từ chối = guidelines
## Nhận phòng trong 5 phút = standards
## Khi khách nổi giận = guidelines
## Gọi quản lý trực khi nào = escalation
## Ghi sổ giao ca = internal-communication
## Chìa khóa dự phòng
## Đánh giá trực tuyến = social-media
## Sửa và bổ sung = review
## Liên hệ trưởng lễ tân = contact`,
  `
# Sổ tay phong cách phục vụ – Tiệm hớt tóc Anh Ba
## Để làm gì = purpose
## Phương châm = vision-values
## Khách của tiệm = customer-needs
## Thợ nên làm, thợ không nên làm = expectations
## Tán gẫu với khách sao cho vừa = guidelines
## Chờ tối đa bao lâu = standards
## Cắt hỏng thì sao = complaints
## Kéo, dao và vệ sinh
## Hỏi khách trước khi khách về = feedback
## Thay đổi sổ tay = review
## Số điện thoại của anh Ba = contact`,
  `
# Cẩm nang phục vụ – Quầy thông tin Sân bay Cánh Hạc
## Vì sao chúng ta có mặt ở quầy này = mission
## Mục đích của cẩm nang = purpose
## Giá trị cốt lõi = vision-values
## Hành khách cần gì ở chúng ta = customer-needs
## Nên làm và không nên làm = expectations
## Giao tiếp với hành khách nước ngoài = guidelines
## Thời gian chờ tại quầy = standards
## Khi nào gọi giám sát ca = escalation
## Bàn giao ca = internal-communication
## Bảng hiệu và bản đồ
## Góp ý của đồng nghiệp = feedback
## Rà soát hằng quý = review
## Người phụ trách cẩm nang = contact`,
  `
# Cẩm nang chăm sóc khách hàng – Studio ảnh Nắng Mai
## Cẩm nang này để làm gì = purpose
## Triết lý của studio = vision-values
## Khách chụp ảnh mong gì = customer-needs
## Yêu cầu với nhân viên = expectations
## Xưng hô và cách nói chuyện = guidelines
## Thời hạn giao ảnh = standards
## Khách không ưng ảnh = complaints
## Trả lời đánh giá trên mạng = social-media
## Ánh sáng và đạo cụ
## Xin ý kiến sau buổi chụp = feedback
## Ngày cập nhật = review
## Liên hệ = contact`,
  `
# Cẩm nang ca đêm của trạm cứu hộ
## Đội mình kiếm cơm bằng nghề gì = mission
## Mấy chữ nằm lòng = vision-values
## Từ lóng = definitions
## Mốc phút phải nhớ = standards
## Cả đội ai cũng phải nhớ = expectations
## Đụng ca éo le = guidelines
## Sửa soạn trước ca = procedures
## Khi không tự gỡ nổi = escalation
## Khi thân nhân không chịu kết quả = complaints
## Tìm người trực ở đâu = contact
`,
];
