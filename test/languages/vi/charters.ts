/** Outlines of Vietnamese charters, as `../vi.headings.test.ts` reads them. */
export const charters: readonly string[] = [
  `
# Cam kết phục vụ người dân của UBND phường An Khánh
## Vì sao có bản cam kết này = purpose
## Ai thực hiện, áp dụng ở đâu = scope
## Những điều chúng tôi hứa với bà con = standards
### Tại Bộ phận Một cửa
### Qua điện thoại và Zalo
## Bà con giúp chúng tôi điều gì
## Khi chúng tôi làm chưa đúng = complaints
## Lắng nghe ý kiến của bà con = feedback
## Đưa cam kết vào thực tế = implementation
## Xem xét lại bản cam kết = review
## Nơi tiếp nhận thông tin = contact`,
  `
# Tuyên ngôn phục vụ bạn đọc – Thư viện tỉnh Bình Minh
## Lời ngỏ = purpose
## Mục đích của bản tuyên ngôn = purpose
## Phạm vi = scope
## Bạn đọc được hưởng những gì = standards
## Trách nhiệm của bạn đọc
## Giờ mở cửa
## Nếu bạn đọc không hài lòng = complaints
## Góp ý cho thư viện = feedback
## Tổ chức thực hiện = implementation
## Thông tin liên hệ = contact`,
  `
# Lời hứa của Nha khoa Nụ Cười Xanh với bệnh nhân
## Tại sao có lời hứa này = purpose
## Lời hứa dành cho ai = scope
## Bạn có thể chờ đợi gì ở chúng tôi = standards
### Khi bạn gọi đặt lịch
### Khi bạn đến phòng khám
### Sau khi điều trị
## Bạn giúp chúng tôi phục vụ tốt hơn
## Nếu bạn chưa vừa lòng = complaints
## Bạn nghĩ gì về chúng tôi = feedback
## Huấn luyện đội ngũ và công bố = implementation
## Gọi cho chúng tôi = contact`,
  `
# Hiến chương dịch vụ khách hàng – Công ty Cấp nước Thủy Nguyên
## 1. Lý do ban hành = purpose
## 2. Đối tượng và phạm vi = scope
## 3. Cam kết về chất lượng nước = standards
## 4. Cam kết về thời gian phục vụ = standards
## 5. Quyền và nghĩa vụ của khách hàng
## 6. Tiếp nhận và giải đáp khiếu nại = complaints
## 7. Khảo sát mức độ hài lòng = feedback
## 8. Hiệu lực thi hành = implementation
## 9. Tóm tắt đăng trên website = summary
## 10. Kênh liên lạc = contact`,
  `
# Bản cam kết dịch vụ – Bệnh viện Đa khoa Tâm Phúc
## Bản cam kết này nói về điều gì = purpose
## Những ai được áp dụng = scope
## Người bệnh nhận được gì từ chúng tôi = standards
## Thời gian chờ tối đa = standards
## Quyền của người bệnh
## Khi có điều làm bạn phiền lòng = complaints
## Hòm thư góp ý = feedback
## Chuẩn bị trước khi công bố = implementation
## Bao lâu cam kết được xem lại một lần = review
## Đường dây nóng = contact`,
  `
# Cam kết của Xưởng may Kim Chỉ
## 1) Chúng tôi viết cam kết này để làm gì = purpose
## 2) Cam kết có giá trị ở đâu, với ai = scope
## 3) Chúng tôi cam kết = standards
## 4) Mong khách hàng
## 5) Không ưng ý thì sao = complaints
## 6) Khách hàng lên tiếng = feedback
## 7) Triển khai = implementation
## 8) Địa chỉ, điện thoại = contact`,
  `
# Cam kết với thân chủ – Văn phòng luật Minh Tâm
## Đôi lời cùng thân chủ = purpose
## Cam kết dành cho những ai = scope
## Chúng tôi làm việc với quý vị như thế nào = standards
## Thù lao và chi phí
## Quý vị có thể hỗ trợ chúng tôi bằng cách nào
## Nếu quý vị thấy chúng tôi chưa làm tròn việc = complaints
## Ý kiến của quý vị = feedback
## Từ giấy tờ đến việc làm = implementation
## Gặp chúng tôi ở đâu = contact`,
  `
# Bản cam kết chất lượng phục vụ – Chi cục Thuế huyện Đông Khê
## I. Sự cần thiết ban hành = purpose
## II. Phạm vi và thời gian áp dụng = scope
## III. Nội dung cam kết = standards
### 1. Tại bộ phận một cửa
### 2. Qua điện thoại
### 3. Qua thư điện tử
## IV. Trách nhiệm của người nộp thuế
## V. Tiếp nhận phản ánh, kiến nghị = complaints
## VI. Đánh giá mức độ hài lòng = feedback
## VII. Tổ chức triển khai = implementation
## VIII. Địa chỉ liên lạc = contact`,
  `
# Cam kết của Bảo hiểm An Phước với khách hàng
## Vì sao chúng tôi đưa ra cam kết này = purpose
## Phạm vi cam kết = scope
## Bảy điều chúng tôi hứa = standards
## Quyền lợi bảo hiểm
## Điều chúng tôi nhờ khách hàng
## Khi chúng tôi chưa giữ được lời = complaints
## Chúng tôi nghe bạn bằng cách nào = feedback
## Ai làm gì để giữ cam kết = roles
## Nhân viên được chuẩn bị ra sao = implementation
## Tìm chúng tôi = contact`,
  `
# Điều lệ phục vụ hành khách – Xe buýt Cầu Rồng
## 1. Mục đích điều lệ = purpose
## 2. Tuyến và đối tượng áp dụng = scope
## 3. Tiêu chuẩn phục vụ trên xe và tại trạm = standards
## 4. Đúng giờ = standards
## 5. Hành lý và vật nuôi
## 6. Hành khách phản ánh thế nào = complaints
## 7. Khảo sát hành khách = feedback
## 8. Công bố điều lệ = implementation
## 9. Xem xét hằng năm = review
## 10. Tổng đài hỗ trợ = contact`,
  `
# Bản cam kết phục vụ của Trung tâm tiêm chủng Mầm Xanh
## Mục đích của bản cam kết = purpose
## Bản cam kết áp dụng cho ai = scope
## Khách đến tiêm được phục vụ thế nào = standards
### Đăng ký và chờ
### Theo dõi sau tiêm
## Thông tin về vắc-xin
## Khi gia đình chưa yên tâm = complaints
## Ý kiến của phụ huynh = feedback
## Nhân viên học bản cam kết trước khi công bố = implementation
## Số điện thoại và địa chỉ = contact`,
  `
# Hiến chương khách hàng – Công ty Môi trường đô thị Sạch Xanh
## 1. Vì sao có hiến chương = purpose
## 2. Hiến chương áp dụng ở đâu = scope
## 3. Những gì người dân được bảo đảm = standards
## 4. Lịch thu gom
## 5. Những gì chúng tôi cần ở người dân
## 6. Khi chúng tôi bỏ sót điểm thu gom = complaints
## 7. Lấy ý kiến hằng quý = feedback
## 8. Mạng xã hội của công ty = social-media
## 9. Thực hiện hiến chương = implementation
## 10. Liên hệ = contact`,
  `
# Cam kết phục vụ khách hàng – Điện lực thị xã Lúa Vàng
## Lời mở đầu = purpose
## Cam kết này dành cho khách hàng nào = scope
## Các cam kết cụ thể = standards
### Cấp điện mới
### Sửa chữa sự cố
### Tổng đài 1900
## Khách hàng cùng chúng tôi tiết kiệm điện
## Nếu chúng tôi không đúng hẹn = complaints
## Khách hàng đánh giá chúng tôi = feedback
## Công bố và thực hiện = implementation
## Đầu mối tiếp nhận = contact`,
  `
# Lời hứa với phụ huynh – Trường Mầm non Bồ Câu
## Vì sao nhà trường viết lời hứa này = purpose
## Lời hứa này áp dụng khi nào, với ai = scope
## Nhà trường hứa điều gì = standards
## Cơm trưa và giấc ngủ
## Nhà trường mong phụ huynh giúp
## Khi phụ huynh có điều chưa vừa lòng = complaints
## Họp phụ huynh và phiếu góp ý = feedback
## Cô giáo mới làm quen với lời hứa = implementation
## Liên hệ văn phòng nhà trường = contact`,
  `
# Cam kết dịch vụ – Phòng khám thú cưng Mèo Mun
## Tại sao có bản này = purpose
## Ai được phục vụ theo cam kết = scope
## Chúng tôi cam kết với bạn = standards
## Giá khám và thuốc
## Khi bạn chưa thấy hài lòng = complaints
## Nhận xét của bạn = feedback
## Cách chúng tôi đưa cam kết vào việc hằng ngày = implementation
## Xem lại cam kết mỗi năm = review
## Liên hệ phòng khám = contact`,
  `
# Tuyên ngôn phục vụ – Cửa khẩu Bản Vược
## 1. Mục đích = purpose
## 2. Đối tượng, phạm vi áp dụng = scope
## 3. Giá trị phục vụ = vision-values
## 4. Thời gian làm thủ tục cam kết = standards
## 5. Quyền và trách nhiệm của doanh nghiệp
## 6. Tiếp nhận phản ánh, khiếu nại = complaints
## 7. Khảo sát, đo lường hài lòng = feedback
## 8. Tập huấn và niêm yết = implementation
## 9. Đường dây nóng = contact`,
  `
# Cam kết với khách thuê nhà – Công ty Nhà Ở Xã Hội Bình Minh
## Vì sao có cam kết này = purpose
## Phạm vi và đối tượng = scope
## Cam kết của chúng tôi = standards
### Gặp trực tiếp
### Thư và email
## Tiền thuê và hợp đồng
## Khi có việc chưa ổn = complaints
## Nghe ý kiến người thuê = feedback
## Triển khai cam kết = implementation
## Liên hệ với chúng tôi = contact`,
  `
# Bản cam kết phục vụ – Bưu cục Chợ Lớn
## Mục đích = purpose
## Áp dụng cho ai và qua kênh nào = scope
## Bạn được phục vụ nhanh đến đâu = standards
## Hàng không nhận gửi
## Bồi thường khi giao trễ = service-policies
## Khiếu nại ở đâu = complaints
## Chấm điểm sau mỗi lần gửi = feedback
## Đào tạo giao dịch viên trước ngày công bố = implementation
## Tóm tắt cam kết = summary
## Địa chỉ và tổng đài = contact`,
  `
# Cam kết phục vụ hội viên – Câu lạc bộ bơi Cá Chép
## Lý do chúng tôi cam kết = purpose
## Cam kết này áp dụng cho hội viên nào = scope
## Tiêu chuẩn phục vụ = standards
### Quầy đón tiếp
### Tin nhắn và email
## Nội quy hồ bơi
## Khi hội viên chưa hài lòng = complaints
## Ý kiến và khảo sát = feedback
## Đào tạo nhân viên và công bố cam kết = implementation
## Xem xét lại = review
## Thông tin liên hệ = contact`,
  `
# Điều lệ dịch vụ khách hàng của Công ty Xây dựng Nền Móng
## I. Mục đích = purpose
## II. Phạm vi áp dụng = scope
## III. Cam kết với chủ nhà = standards
## IV. An toàn công trường
## V. Khi công trình có sai sót = complaints
## VI. Nghe ý kiến chủ nhà sau bàn giao = feedback
## VII. Thực hiện điều lệ = implementation
## VIII. Đầu mối liên hệ = contact`,
];
