/** Outlines of Vietnamese procedures, as `../vi.headings.test.ts` reads them. */
export const procedures: readonly string[] = [
  `
# Quy trình giải quyết khiếu nại của khách hàng – Ngân hàng Phương Nam
## 1. MỤC ĐÍCH = purpose
## 2. PHẠM VI ÁP DỤNG = scope
## 3. TÀI LIỆU VIỆN DẪN = resources
## 4. THUẬT NGỮ, ĐỊNH NGHĨA VÀ CHỮ VIẾT TẮT = definitions
## 5. NỘI DUNG QUY TRÌNH = procedures
### 5.1 Lưu đồ = procedures
### 5.2 Diễn giải các bước = procedures
## 6. THỜI HẠN GIẢI QUYẾT = standards
## 7. TRÁCH NHIỆM THỰC HIỆN = roles
## 8. TRÌNH CẤP CÓ THẨM QUYỀN = escalation
## 9. HỒ SƠ LƯU
## 10. PHỤ LỤC`,
  `
# Quy trình hoàn tiền vé – Thảo Cầm Viên Suối Mơ
## A. Quy trình này để làm gì = purpose
## B. Áp dụng cho những ai = scope
## C. Phân công trách nhiệm = roles
## D. Trình tự thực hiện = procedures
## E. Trường hợp đặc biệt = exceptions
## F. Vượt thẩm quyền thì báo ai = escalation
## G. Khách không đồng ý với kết quả = complaints
## H. Biểu mẫu kèm theo = resources
## I. Kiểm tra, đánh giá hằng năm = review
## K. Người phụ trách = contact`,
  `
# Quy trình tiếp nhận yêu cầu bảo hành – Điện máy Sao Mai
## Mục đích, phạm vi = purpose scope
## Căn cứ pháp lý
## Từ viết tắt = definitions
## Ai làm việc gì = roles
## Các bước thực hiện = procedures
### Bước 1: Tiếp nhận
### Bước 2: Kiểm tra
### Bước 3: Trả máy
## Thời gian xử lý = standards
## Vượt quá thẩm quyền = escalation
## Ngoại lệ = exceptions
## Lưu hồ sơ
## Lịch sử sửa đổi = review`,
  `
# Quy trình chuyển cấp sự cố – Nhà mạng Sóng Biển
## 1. Mục đích = purpose
## 2. Đối tượng áp dụng = scope
## 3. Phân loại sự cố
## 4. Nhiệm vụ của từng vị trí = roles
## 5. Trình tự xử lý sự cố = procedures
## 6. Khi nào và chuyển cho ai = escalation
## 7. Thông tin cho khách hàng
## 8. Ghi nhận trên hệ thống = internal-communication
## 9. Rút kinh nghiệm sau sự cố = feedback
## 10. Soát xét quy trình = review
## 11. Thông tin đầu mối = contact`,
  `
# Quy trình xử lý đơn phản ánh – Ban quản lý chung cư Hoa Sữa
## I. MỤC TIÊU CỦA QUY TRÌNH = purpose
## II. PHẠM VI ĐIỀU CHỈNH = scope
## III. NGUYÊN TẮC XỬ LÝ = guidelines
## IV. TRÁCH NHIỆM CỦA CÁC BÊN = roles
## V. QUY TRÌNH XỬ LÝ ĐƠN = procedures
## VI. THỜI HẠN TRẢ LỜI = standards
## VII. CƯ DÂN KHÔNG ĐỒNG Ý VỚI KẾT QUẢ XỬ LÝ = complaints
## VIII. BÁO CÁO, LƯU TRỮ
## IX. ĐIỀU KHOẢN THI HÀNH = implementation
## X. MẪU ĐƠN`,
  `
# Hướng dẫn giải quyết khiếu nại của hành khách – Bến phà Cồn Én
## Mục đích & phạm vi = purpose scope
## Thế nào là khiếu nại = definitions
## Tiếp nhận khiếu nại ở đâu = complaints
## Quy trình 5 bước = procedures
## Ai chịu trách nhiệm = roles
## Mốc thời gian = standards
## Khiếu nại lên cấp cao hơn = escalation
## Phân tích nguyên nhân và cải tiến = feedback
## Giữ bí mật thông tin người khiếu nại
## Rà soát quy trình = review
## Địa chỉ tiếp nhận = contact`,
  `
# Quy trình xử lý khiếu nại về cước – Công ty Vận tải Đèo Gió
## 1. Mục đích của quy trình = purpose
## 2. Phạm vi, đối tượng = scope
## 3. Chữ viết tắt = definitions
## 4. Trách nhiệm và quyền hạn = roles
## 5. Sơ đồ quy trình = procedures
## 6. Nhận và ghi sổ khiếu nại = complaints
## 7. Thời hạn trả lời khách hàng = standards
## 8. Chuyển lên ban giám đốc = escalation
## 9. Lưu trữ hồ sơ
## 10. Tổng kết, rút kinh nghiệm = feedback
## 11. Sửa đổi quy trình = review`,
  `
# Hướng dẫn tiếp nhận thú cưng – Bệnh viện thú y Bốn Chân
## Vì sao cần hướng dẫn này = purpose
## Áp dụng với ai, lúc nào = scope
## Ai làm khâu nào = roles
## Sáu bước tiếp nhận = procedures
## Thời gian chờ = standards
## Ca cấp cứu
## Khi chủ nuôi lo lắng = guidelines
## Bác sĩ trực quyết định khi nào = escalation
## Không áp dụng cho = exceptions
## Ghi chép và bàn giao ca = internal-communication
## Ngày rà soát = review`,
  `
# Quy trình xử lý bưu gửi thất lạc – Bưu điện Thành Cổ
## 1. Mục đích, ý nghĩa = purpose
## 2. Phạm vi, đối tượng áp dụng = scope
## 3. Văn bản liên quan = resources
## 4. Giải thích từ ngữ, chữ viết tắt = definitions
## 5. Trách nhiệm của bưu cục và trung tâm khai thác = roles
## 6. Trình tự tìm kiếm = procedures
## 7. Thời hạn trả lời = standards
## 8. Bồi thường = service-policies
## 9. Báo cáo cấp trên = escalation
## 10. Lưu hồ sơ
## 11. Sửa đổi và phê duyệt = review`,
  `
# Quy trình chuyển cấp khiếu nại – Sàn thương mại điện tử Chợ Quê
## Mục tiêu của quy trình này = purpose
## Khi nào áp dụng = scope
## Vai trò = roles
## Mức độ nghiêm trọng
## Các cấp xử lý và thời hạn = standards escalation
## Ghi nhận khiếu nại = complaints
## Từng bước = procedures
## Ngoài giờ hành chính
## Rút kinh nghiệm hằng tháng = feedback
## Theo dõi phiên bản = review
## Hỏi về quy trình = contact`,
  `
# Quy trình hoàn tiền – Hãng bay Cánh Cò
## 1. Mục đích, phạm vi áp dụng = purpose scope
## 2. Tài liệu liên quan = resources
## 3. Định nghĩa = definitions
## 4. Trách nhiệm = roles
## 5. Các bước hoàn tiền = procedures service-policies
## 6. Thời hạn = standards
## 7. Trường hợp không hoàn = exceptions
## 8. Khách không đồng ý = complaints
## 9. Trình cấp trên phê duyệt = escalation
## 10. Lưu trữ chứng từ
## 11. Xem xét quy trình = review`,
  `
# Quy trình tiếp nhận và xử lý khiếu nại – Tiệm giặt là Mây Trắng
## I. Mục tiêu và ý nghĩa = purpose
## II. Ai áp dụng = scope
## III. Người chịu trách nhiệm = roles
## IV. Tiếp nhận khiếu nại = complaints
## V. Các bước giải quyết = procedures
## VI. Bồi thường đồ hỏng = service-policies
## VII. Khi nào báo chủ tiệm = escalation
## VIII. Sổ theo dõi khiếu nại = complaints
## IX. Rút kinh nghiệm mỗi tháng = feedback
## X. Xem lại quy trình = review
## XI. Chủ tiệm và số điện thoại = contact`,
  `
# Quy trình xử lý phản ánh về chất lượng nước – Nhà máy nước Suối Trong
## 1. Mục đích = purpose
## 2. Phạm vi và đối tượng = scope
## 3. Định nghĩa, từ viết tắt = definitions
## 4. Phân công trách nhiệm = roles
## 5. Tiếp nhận phản ánh = complaints
## 6. Trình tự kiểm tra tại hiện trường = procedures
## 7. Thời gian phản hồi khách hàng = standards
## 8. Chuyển cấp trên = escalation
## 9. Lấy mẫu, đo chất lượng
## 10. Hồ sơ
## 11. Cải tiến = feedback
## 12. Kiểm soát thay đổi quy trình = review`,
  `
# Quy trình hủy phòng và hoàn cọc – Khu nghỉ Đồi Chè
## Quy trình này giúp gì = purpose
## Dùng cho trường hợp nào = scope
## Ai phụ trách = roles
## Làm từng bước = procedures
## Thời gian xử lý và hoàn tiền = standards service-policies
## Khi lễ tân không quyết được = escalation
## Khách chưa đồng ý = complaints
## Trường hợp đặc biệt do thiên tai = exceptions
## Mẫu thư trả lời
## Bảng thay đổi = review
## Người giữ quy trình = contact`,
  `
# Quy trình giải quyết khiếu nại học phí – Trung tâm Toán Tư Duy
## 1. Mục đích = purpose
## 2. Phạm vi = scope
## 3. Trách nhiệm thực hiện = roles
## 4. Nguyên tắc giải quyết = guidelines
## 5. Tiếp nhận và ghi sổ = internal-communication
## 6. Các bước giải quyết khiếu nại = procedures complaints
## 7. Thời hạn = standards
## 8. Phụ huynh chưa đồng ý thì chuyển ai = escalation complaints
## 9. Tổng hợp và cải tiến = feedback
## 10. Hồ sơ và lưu trữ
## 11. Hiệu lực và sửa đổi = review`,
  `
# Quy trình xử lý bưu kiện giao sai – Shop Thời trang Lụa Là
## Mục đích và phạm vi = purpose scope
## Định nghĩa = definitions
## Ai làm = roles
## Trình tự = procedures
## Mốc thời gian cho từng bước = standards
## Quá hạn thì báo ai = escalation
## Ngoại lệ = exceptions
## Đền bù cho khách = service-policies
## Ghi nhận vào phần mềm = internal-communication
## Rà soát mỗi quý = review
## Đầu mối liên hệ = contact`,
  `
# Quy trình giải quyết khiếu nại – Công ty Bảo vệ Thành Trì
## 1. MỤC ĐÍCH = purpose
## 2. PHẠM VI ÁP DỤNG = scope
## 3. ĐỊNH NGHĨA = definitions
## 4. TRÁCH NHIỆM VÀ QUYỀN HẠN = roles
## 5. LƯU ĐỒ XỬ LÝ KHIẾU NẠI = procedures complaints
## 6. DIỄN GIẢI LƯU ĐỒ = procedures
## 7. THỜI HẠN = standards
## 8. CHUYỂN CẤP = escalation
## 9. THỐNG KÊ, CẢI TIẾN = feedback
## 10. LƯU HỒ SƠ
## 11. TÀI LIỆU, BIỂU MẪU LIÊN QUAN = resources`,
  `
# Quy trình chuyển tuyến hỗ trợ – Nhà mạng Tín Hiệu
## Mục đích quy trình = purpose
## Áp dụng khi nào và cho ai = scope
## Người tham gia = roles
## Trình tự chuyển = escalation
## Tuyến 1, tuyến 2, tuyến 3 = escalation
## Thời hạn ở mỗi tuyến = standards
## Báo tin cho khách
## Ghi vào hệ thống ticket = internal-communication
## Trường hợp ngoài quy trình = exceptions
## Kiểm tra, rà soát = review
## Đầu mối phụ trách = contact`,
  `
# Quy trình tiếp nhận và giải quyết khiếu nại – Siêu thị Mặt Trăng
## 1. Mục đích = purpose
## 2. Phạm vi áp dụng = scope
## 3. Giải thích từ ngữ = definitions
## 4. Phân công nhiệm vụ = roles
## 5. Các bước giải quyết khiếu nại = procedures complaints
## 6. Thời gian giải quyết = standards
## 7. Báo cáo cấp trên = escalation
## 8. Trường hợp ngoại lệ = exceptions
## 9. Thống kê và lưu trữ
## 10. Biểu mẫu = resources
## 11. Rà soát quy trình = review`,
  `
# Quy trình đổi vé và hoàn vé – Bến tàu cao tốc Sóng Lớn
## Mục đích, phạm vi áp dụng = purpose scope
## Trách nhiệm của nhân viên phòng vé = roles
## Trình tự đổi vé = procedures service-policies
## Thời hạn hoàn tiền = standards service-policies
## Khi hành khách không đồng ý = complaints
## Vượt quyền trưởng ca = escalation
## Thời tiết xấu, hủy chuyến = service-policies
## Ghi sổ cuối ngày = internal-communication
## Lịch sử sửa đổi = review
## Phòng vé và số điện thoại = contact`,
];
