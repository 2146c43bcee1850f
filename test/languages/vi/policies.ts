/** Outlines of Vietnamese policies, as `../vi.headings.test.ts` reads them. */
export const policies: readonly string[] = [
  `
# Chính sách chăm sóc khách hàng – Chuyển phát nhanh Cánh Diều
## Điều 1. Mục đích ban hành = purpose
## Điều 2. Phạm vi điều chỉnh và đối tượng áp dụng = scope
## Điều 3. Giải thích từ ngữ = definitions
## Điều 4. Trách nhiệm của các bộ phận = roles
## Điều 5. Chỉ tiêu chất lượng dịch vụ = standards
## Điều 6. Quy trình xử lý yêu cầu của khách hàng = procedures
## Điều 7. Chuyển vụ việc lên cấp trên = escalation
## Điều 8. Xử lý vi phạm = enforcement
## Điều 9. Sửa đổi, bổ sung = review
## Điều 10. Đầu mối liên hệ = contact`,
  `
# Chính sách dịch vụ khách hàng Công ty Điện lực Sông Hồng
## I. Mục đích và phạm vi áp dụng = purpose scope
## II. Tầm nhìn, sứ mệnh, giá trị cốt lõi = vision-values mission
## III. Mục tiêu = objectives
## IV. Tiêu chuẩn phục vụ = standards
### 1. Tổng đài chăm sóc khách hàng
### 2. Trung tâm giao dịch khách hàng
### 3. Website và ứng dụng
## V. Các bước tiếp nhận và xử lý yêu cầu = procedures
## VI. Giải quyết khiếu nại = complaints
## VII. Trường hợp ngoại lệ = exceptions
## VIII. Tổ chức thực hiện và chế tài = implementation enforcement
## IX. Rà soát, cập nhật = review
## X. Liên hệ = contact`,
  `
# Chính sách phục vụ học viên – Trung tâm Anh ngữ Hải Đăng
## 1. Mục tiêu của chính sách = purpose
## 2. Chính sách áp dụng cho ai = scope
## 3. Khái niệm = definitions
## 4. Vai trò và trách nhiệm = roles
## 5. Cam kết dịch vụ = standards
## 6. Quy tắc ứng xử của nhân viên = expectations
## 7. Cách xử lý từng loại yêu cầu = procedures
## 8. Báo cáo lên quản lý = escalation
## 9. Kỷ luật = enforcement
## 10. Định kỳ xem xét = review
## 11. Mọi thắc mắc xin gửi về = contact`,
  `
# Chính sách phục vụ hành khách
## I. Tổng quan = purpose
## II. Mục đích = purpose
## III. Phạm vi áp dụng và định nghĩa = scope definitions
## IV. Nguyên tắc phục vụ = vision-values
## V. Mức chất lượng cam kết = standards
### Tại bến xe
### Trên xe
### Trên mạng xã hội
## VI. Thủ tục tiếp nhận và xử lý thông tin = procedures
## VII. Bảo mật dữ liệu cá nhân
## VIII. Giám sát việc tuân thủ = enforcement
## IX. Hiệu lực và sửa đổi = review
## X. Bộ phận phụ trách = contact`,
  `
# Quy định về dịch vụ khách hàng – Quỹ tín dụng Đồng Tâm
## Chương I. Quy định chung
### Điều 1. Mục đích, yêu cầu = purpose
### Điều 2. Phạm vi, đối tượng áp dụng = scope
### Điều 3. Giải thích thuật ngữ = definitions
## Chương II. Tiêu chuẩn dịch vụ = standards
### Điều 4. Tại quầy giao dịch
### Điều 5. Qua tổng đài
## Chương III. Trình tự, thủ tục = procedures
## Chương IV. Giải quyết khiếu nại, phản ánh = complaints
## Chương V. Khen thưởng và kỷ luật = enforcement
## Chương VI. Điều khoản thi hành = implementation
### Điều 12. Trách nhiệm thi hành = roles
### Điều 13. Hiệu lực thi hành = implementation
### Điều 14. Sửa đổi, bổ sung Quy định = review`,
  `
# Chính sách hỗ trợ người dùng – Ứng dụng học tập Vở Nhỏ
## Mục đích chính sách = purpose
## Chính sách này áp dụng khi nào = scope
## Định hướng phục vụ = vision-values
## Thời gian phản hồi = standards
## Cách chúng tôi xử lý yêu cầu của bạn = procedures
## Quy trình leo thang = escalation
## Những trường hợp không hỗ trợ = exceptions
## Bồi dưỡng nhân viên hỗ trợ = implementation
## Thử nghiệm trước khi áp dụng = pilot
## Hậu quả khi vi phạm = enforcement
## Nhật ký thay đổi = review
## Hỗ trợ và liên hệ = contact`,
  `
# Chính sách chăm sóc khách hàng – Chuỗi rạp chiếu phim Ánh Sao
## 1. Tại sao cần chính sách này = purpose
## 2. Nơi áp dụng và người áp dụng = scope
## 3. Một số khái niệm = definitions
## 4. Trách nhiệm từng vị trí = roles
## 5. Tiêu chuẩn tại rạp và trên ứng dụng = standards
## 6. Trình tự xử lý yêu cầu = procedures
## 7. Báo quản lý ca khi nào = escalation
## 8. Khách phàn nàn = complaints
## 9. Nội dung phim và phân loại độ tuổi
## 10. Xử lý khi không tuân thủ = enforcement
## 11. Thời hạn rà soát = review
## 12. Câu hỏi về chính sách = contact`,
  `
# Chính sách phục vụ khách thuê – Ký túc xá Hoa Phượng
## Mục đích và ý nghĩa = purpose
## Ai phải thực hiện = scope
## Cam kết thời gian xử lý = standards
## Các bước tiếp nhận báo hỏng = procedures
## Việc vượt quyền của bảo vệ = escalation
## Giờ giấc và khách thăm
## Ý kiến đóng góp của sinh viên = feedback
## Kỷ luật nhân viên = enforcement
## Trường hợp được miễn = exceptions
## Xem lại chính sách = review
## Ban quản lý ký túc xá
## Liên hệ và hỗ trợ = contact`,
  `
# Chính sách phục vụ cư dân – Khu đô thị Vành Khuyên
## 1. Lời mở đầu = purpose
## 2. Phạm vi và thời điểm áp dụng = scope
## 3. Giá trị phục vụ = vision-values
## 4. Các thuật ngữ sử dụng = definitions
## 5. Bộ phận và nhiệm vụ = roles
## 6. Cam kết về thời gian = standards
### 6.1 Quầy lễ tân
### 6.2 Ứng dụng cư dân
## 7. Trình tự tiếp nhận yêu cầu = procedures
## 8. Khi yêu cầu vượt thẩm quyền = escalation
## 9. Phí quản lý
## 10. Theo dõi, giám sát và xử lý vi phạm = enforcement
## 11. Ngày hiệu lực và rà soát = review
## 12. Liên hệ ban quản lý = contact`,
  `
# Chính sách hỗ trợ đại lý – Nhà máy Nước mắm Mũi Né
## Mục đích = purpose
## Áp dụng cho đại lý nào = scope
## Mục tiêu và cách đo = objectives
## Mức phục vụ = standards
## Cách chúng tôi xử lý đơn hàng = procedures
## Khiếu nại của đại lý = complaints
## Chuyển lên giám đốc kinh doanh = escalation
## Trao đổi giữa kho và bán hàng = internal-communication
## Bảo mật giá
## Vi phạm chính sách = enforcement
## Cập nhật chính sách = review
## Người liên hệ = contact`,
  `
# Chính sách dịch vụ khách hàng – Taxi Mặt Trời
## 1. Mục đích = purpose
## 2. Phạm vi áp dụng = scope
## 3. Từ ngữ = definitions
## 4. Vai trò của tài xế và điều hành = roles
## 5. Tiêu chuẩn phục vụ = standards
## 6. Điều tài xế phải làm và không được làm = expectations
## 7. Nhận cuốc và trả khách
## 8. Xử lý đồ để quên = service-policies
## 9. Khiếu nại của hành khách = complaints
## 10. Khi điều hành không tự giải quyết được = escalation
## 11. Biện pháp khi vi phạm = enforcement
## 12. Rà soát chính sách = review
## 13. Liên hệ điều hành = contact`,
  `
# Chính sách tiếp khách và trả lời thư – Văn phòng công chứng Hòa Bình
## Mục đích ban hành = purpose
## Đối tượng, phạm vi = scope
## Mục tiêu năm nay = objectives
## Thời hạn theo từng việc = standards
## Trình tự tiếp nhận hồ sơ = procedures
## Lệ phí
## Hồ sơ phức tạp: hỏi ý kiến ai = escalation
## Góp ý của khách = feedback
## Xử lý nhân viên vi phạm = enforcement
## Ngoại lệ và người duyệt = exceptions
## Sửa đổi chính sách = review
## Phòng tiếp khách
## Ai trả lời thắc mắc = contact`,
  `
# Chính sách phục vụ khách hàng – Hợp tác xã Rau Đà Lạt
## 1. Mục đích của chính sách = purpose
## 2. Phạm vi áp dụng và kênh bán hàng = scope
## 3. Tầm nhìn, sứ mệnh = vision-values mission
## 4. Giải thích thuật ngữ = definitions
## 5. Nhiệm vụ của từng bộ phận = roles
## 6. Tiêu chuẩn giao hàng và trả lời khách = standards
## 7. Quy trình nhận đơn = procedures
## 8. Rau dập, giao thiếu = service-policies
## 9. Báo cáo và chuyển cấp = escalation
## 10. Kiểm tra nội bộ và xử lý vi phạm = enforcement
## 11. Rà soát hằng năm và lịch sử thay đổi = review
## 12. Thông tin liên hệ = contact`,
  `
# Chính sách chất lượng phục vụ – Bảo tàng Gốm Việt
## Mục đích = purpose
## Người thực hiện và nơi áp dụng = scope roles
## Mục tiêu đến năm 2027 = objectives
## Khách tham quan có thể chờ đợi điều gì = standards
## Thái độ và trang phục của nhân viên = expectations
## Các bước đón một đoàn khách = procedures
## Chụp ảnh trong phòng trưng bày
## Sự cố vượt quyền hạn của ca trực = escalation
## Ghi nhận phàn nàn = complaints
## Phiếu khảo sát sau tham quan = feedback
## Không tuân thủ chính sách = enforcement
## Định kỳ sửa đổi = review
## Hỏi thêm về chính sách = contact`,
  `
# Chính sách chăm sóc khách hàng – Sổ Lành Software
## 1. Mục tiêu chính sách = purpose
## 2. Ai áp dụng chính sách này = scope
## 3. Thuật ngữ = definitions
## 4. Thời gian phản hồi = standards
### 4.1 Điện thoại
### 4.2 Ticket
### 4.3 Sự cố nghiêm trọng
## 5. Quy trình xử lý ticket = procedures
## 6. Ma trận chuyển cấp = escalation
## 7. Giữ bí mật dữ liệu khách
## 8. Kỷ luật và nhắc nhở = enforcement
## 9. Quản lý phiên bản = review
## 10. Câu hỏi, thắc mắc = contact`,
  `
# Quy định phục vụ khách hàng – Lò bánh mì Phố Cũ
## Vì sao có quy định này = purpose
## Quy định này dành cho ai = scope
## Khách hàng của lò = customer-needs
## Tiêu chuẩn bán hàng và giao bánh = standards
## Tiếp khách từng bước = procedures
## Nhân viên nên và không nên = expectations
## Bánh lỗi, giao thiếu = service-policies
## Báo chủ lò khi nào = escalation
## Vi phạm quy định = enforcement
## Khi nào sửa quy định = review
## Liên hệ chủ lò = contact`,
  `
# Chính sách chăm sóc người bệnh – Bệnh viện Mắt Sao Khuê
## 1. Mục đích và phạm vi = purpose scope
## 2. Giải thích từ ngữ = definitions
## 3. Vai trò, trách nhiệm = roles
## 4. Chuẩn chăm sóc người bệnh = standards
## 5. Điều nhân viên y tế phải và không được làm = expectations
## 6. Tiếp đón, phân loại, chuyển khoa = procedures
## 7. Khi vượt khả năng xử lý = escalation
## 8. Phản ánh của người bệnh và thân nhân = complaints
## 9. Giám sát, chế tài = enforcement
## 10. Ngoại lệ = exceptions
## 11. Rà soát chính sách hằng năm = review
## 12. Phòng Công tác xã hội – liên hệ = contact`,
  `
# Chính sách dịch vụ – Cửa hàng xe đạp Vòng Quay
## Lý do có chính sách = purpose
## Chính sách áp dụng với ai = scope
## Chúng ta nhắm tới điều gì = objectives
## Thời gian trả lời và sửa xe = standards
## Nhận xe sửa: từng bước = procedures
## Khách không vừa lòng = complaints
## Việc khó thì chuyển cho chủ tiệm = escalation
## Phụ tùng
## Sai quy định thì sao = enforcement
## Sửa chính sách khi nào = review
## Có câu hỏi = contact`,
  `
# Chính sách phục vụ khách hàng – Chợ phiên trực tuyến Ba Miền
## 1. Mục đích và ý nghĩa = purpose
## 2. Phạm vi = scope
## 3. Định nghĩa và viết tắt = definitions
## 4. Trách nhiệm của từng nhóm = roles
## 5. Thời gian phản hồi theo kênh = standards
## 6. Quy trình xử lý yêu cầu hỗ trợ = procedures
## 7. Chuyển cấp xử lý = escalation
## 8. Khiếu nại và tranh chấp giữa người mua và người bán = complaints
## 9. Sản phẩm cấm bán
## 10. Tuân thủ và chế tài = enforcement
## 11. Rà soát và lịch sử phiên bản = review
## 12. Liên hệ = contact`,
  `
# Chính sách tiếp dân – UBND xã Đồng Lúa
## Điều 1. Mục đích, yêu cầu = purpose
## Điều 2. Đối tượng áp dụng = scope
## Điều 3. Nguyên tắc tiếp dân = guidelines
## Điều 4. Trách nhiệm của cán bộ tiếp dân = roles
## Điều 5. Thời hạn trả lời = standards
## Điều 6. Trình tự tiếp dân = procedures
## Điều 7. Vụ việc vượt thẩm quyền = escalation
## Điều 8. Lưu trữ hồ sơ
## Điều 9. Khen thưởng, kỷ luật = enforcement
## Điều 10. Sửa đổi, bổ sung = review
## Điều 11. Nơi liên hệ = contact`,
];
