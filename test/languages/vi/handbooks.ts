/** Outlines of Vietnamese handbooks, as `../vi.headings.test.ts` reads them. */
export const handbooks: readonly string[] = [
  `
# Sổ tay phục vụ khách – Khách sạn Bến Xuân
## Chúng ta là ai = mission
## Điều chúng ta tin = vision-values
## Khách của chúng ta là ai và họ cần gì = customer-needs
## Thế nào là phục vụ tốt = standards
## Từ ngữ dùng trong sổ tay = definitions
## Chính sách cụ thể = service-policies
### Hủy phòng và hoàn tiền cọc = service-policies
### Phiếu quà tặng = service-policies
### Hư hỏng thiết bị trong phòng = service-policies
## Hỏi ý kiến của khách = feedback
## Đào tạo nhân viên mới = implementation
## Cần hỗ trợ thì gọi ai = resources
## Sổ tay được xem lại khi nào = review`,
  `
# Cẩm nang nhân viên Nhà sách Trang Mới
## Chương 1. Tầm nhìn và giá trị cốt lõi = vision-values
## Chương 2. Sứ mệnh = mission
## Chương 3. Chân dung khách hàng = customer-needs
## Chương 4. Tiêu chuẩn phục vụ tại quầy = standards
## Chương 5. Chính sách bán hàng và sau bán hàng = service-policies
### 5.1 Đổi trả sách = service-policies
### 5.2 Thẻ quà tặng = service-policies
### 5.3 Giảm giá cho thành viên = service-policies
## Chương 6. Tiếp nhận phản hồi = feedback
## Chương 7. An toàn cháy nổ
## Chương 8. Danh bạ nội bộ = resources
## Chương 9. Phổ biến và đào tạo = implementation
## Chương 10. Cập nhật sổ tay = review`,
  `
# Sổ tay nhân viên Siêu thị Vườn Rau
## Phần 1: Chúng ta tồn tại để làm gì = mission
## Phần 2: Giá trị của Vườn Rau = vision-values
## Phần 3: Ai mua hàng ở Vườn Rau = customer-needs
## Phần 4: Chuẩn phục vụ = standards
### Lời chào
### Tại quầy thu ngân
## Phần 5: Hướng dẫn xử lý từng tình huống = service-policies
### Khách trả hàng = service-policies
### Hàng hết hạn hoặc hư hỏng = service-policies
### Thanh toán chậm = service-policies
### Phiếu mua hàng = service-policies
## Phần 6: Nghe khách, nghe nhau = feedback
## Phần 7: Tuần đầu đi làm = implementation
## Phần 8: Số điện thoại cần nhớ = resources
## Phần 9: Ai cập nhật sổ tay này = review`,
  `
# Cẩm nang dịch vụ – Hợp tác xã Du lịch Bản Mây
## A. Lời nói đầu = purpose
## B. Tầm nhìn = vision-values
## C. Sứ mạng = mission
## D. Khách đến với bản = customer-needs
## Đ. Cách chúng ta đón tiếp = standards
## E. Các quy định dịch vụ = service-policies
### E.1 Đổi lịch và hủy tour = service-policies
### E.2 Đền bù khi dịch vụ không đạt = service-policies
### E.3 Ưu đãi cho khách quen = service-policies
## G. Lấy ý kiến khách = feedback
## H. Tập huấn cho thành viên = implementation
## I. Địa chỉ hỗ trợ = resources
## K. Rà soát hằng năm = review`,
  `
# Sổ tay lễ tân – Resort Vịnh Lặng
## 1. Về chúng ta = mission
## 2. Năm giá trị của Vịnh Lặng = vision-values
## 3. Khách hàng mục tiêu = customer-needs
## 4. Dịch vụ khách hàng nghĩa là gì với chúng ta = standards
## 5. Xử lý các tình huống thường gặp = service-policies
### 5.1 Khách trả phòng sớm, hoàn tiền = service-policies
### 5.2 Voucher lưu trú = service-policies
### 5.3 Sự cố dịch vụ = service-policies
## 6. Bộ quy tắc ứng xử = expectations
## 7. Đồng phục và tác phong = expectations
## 8. Phiếu đánh giá của khách = feedback
## 9. Danh sách liên hệ theo từng việc = resources
## 10. Đào tạo nhập môn = implementation
## 11. Sửa đổi sổ tay = review`,
  `
# Cẩm nang bán hàng Nội thất Gỗ Việt
## Sứ mệnh và tầm nhìn của Gỗ Việt = vision-values mission
## Hiểu khách hàng = customer-needs
## Chuẩn mực phục vụ = standards
## Chính sách bảo hành = service-policies
## Chính sách đổi hàng = service-policies
## Chính sách thanh toán và công nợ = service-policies
## Chiết khấu = service-policies
## Ý kiến khách hàng = feedback
## Tìm trợ giúp ở đâu = resources
## Hướng dẫn cho người mới = implementation
## Bảo trì tài liệu = review
## Bảo quản đồ gỗ`,
  `
# Sổ tay nhân viên Phòng gym Sức Bật
## Lời chào của người sáng lập
## 1. Chúng ta theo đuổi điều gì = vision-values
## 2. Nhiệm vụ của chúng ta = mission
## 3. Hội viên là ai, họ cần gì = customer-needs
## 4. Phục vụ tốt là như thế nào = standards
## 5. Các chính sách với hội viên = service-policies
### 5.1 Bảo lưu thẻ tập = service-policies
### 5.2 Hoàn phí = service-policies
### 5.3 Máy tập hỏng = service-policies
### 5.4 Giới thiệu bạn tập được giảm giá = service-policies
## 6. An toàn phòng tập
## 7. Lắng nghe hội viên = feedback
## 8. Ba ngày đầu tiên của nhân viên mới = implementation
## 9. Cần gì hỏi ai = resources
## 10. Sổ tay thay đổi khi nào = review`,
  `
# Tài liệu nội bộ – Cửa hàng hoa Mộc Lan
## Tầm nhìn của Mộc Lan = vision-values
## Sứ mệnh của Mộc Lan = mission
## Người mua hoa là ai = customer-needs
## Tiêu chuẩn bó hoa và giao hoa = standards
## Giữ hoa tươi
## Quy định đổi trả và đền bù = service-policies
## Phiếu quà tặng = service-policies
## Khách hàng trả chậm = service-policies
## Thu thập ý kiến = feedback
## Kèm cặp người mới = implementation
## Số máy và đường dẫn cần lưu = resources
## Bảng theo dõi sửa đổi = review`,
  `
# Sổ tay nhân viên Thế giới Đồ chơi
## Lời chào
## Chúng ta làm gì cho trẻ em = mission
## Điều chúng ta tin tưởng = vision-values
## Phụ huynh và trẻ em: họ cần gì = customer-needs
## Phục vụ theo cách của chúng ta = standards
## Các trường hợp thường gặp = service-policies
### Trả hàng không hóa đơn = service-policies
### Đồ chơi bị lỗi = service-policies
### Thẻ quà tặng = service-policies
## Khách nói gì về chúng ta = feedback
## Tháng đầu tiên của bạn = implementation
## Khi cần giúp đỡ = resources
## Cuốn sổ này được sửa thế nào = review`,
  `
# Sổ tay phục vụ – Nhà hàng chay Tịnh Tâm
## Phần I. Tầm nhìn – Sứ mệnh – Giá trị = vision-values mission
## Phần II. Thực khách của chúng ta = customer-needs
## Phần III. Tiêu chuẩn phục vụ bàn = standards
## Phần IV. Ứng xử nơi làm việc = expectations
## Phần V. Chính sách dành cho thực khách = service-policies
### 1. Hủy đặt bàn = service-policies
### 2. Món không vừa ý = service-policies
### 3. Ưu đãi ngày rằm = service-policies
## Phần VI. Vệ sinh an toàn thực phẩm
## Phần VII. Thu nhận góp ý = feedback
## Phần VIII. Đào tạo người mới = implementation
## Phần IX. Danh bạ cần dùng = resources
## Phần X. Rà soát sổ tay = review`,
  `
# Sổ tay nhân viên – Công viên nước Sóng Vui
## 1. Sứ mệnh của Sóng Vui = mission
## 2. Giá trị chúng ta sống cùng = vision-values
## 3. Khách là những gia đình nào = customer-needs
## 4. Dịch vụ tốt trông như thế nào = standards
## 5. Những chính sách bạn cần thuộc = service-policies
### 5.1 Hoàn vé khi mưa = service-policies
### 5.2 Vé năm và ưu đãi = service-policies
### 5.3 Đồ thất lạc = service-policies
## 6. Cứu hộ
## 7. Hỏi khách trước khi ra về = feedback
## 8. Khóa học cho người mới = implementation
## 9. Việc gì gọi số nào = resources
## 10. Nhật ký sửa đổi sổ tay = review`,
  `
# Sổ tay dịch vụ – Tiệm kính mắt Trong Veo
## Chúng ta bán gì cho ai = mission
## Niềm tin của tiệm = vision-values
## Khách đeo kính cần gì = customer-needs
## Đo mắt và tư vấn
## Tiêu chuẩn tiếp khách = standards
## Kính không vừa, kính gãy = service-policies
## Bảo hành tròng kính = service-policies
## Phiếu mua kính = service-policies
## Nói chuyện với khách lớn tuổi = guidelines
## Hộp thư ý kiến = feedback
## Tập huấn = implementation
## Các số cần gọi = resources
## Rà soát định kỳ = review`,
  `
# Sổ tay nhân viên – Chuỗi hiệu thuốc Bình An
## Chương 1: Tầm nhìn của Bình An = vision-values
## Chương 2: Sứ mệnh phục vụ sức khỏe = mission
## Chương 3: Người mua thuốc cần gì = customer-needs
## Chương 4: Tiêu chuẩn tại quầy = standards
## Chương 5: Thuật ngữ = definitions
## Chương 6: Chính sách bán hàng = service-policies
### 6.1 Đổi trả thuốc = service-policies
### 6.2 Thẻ thành viên = service-policies
### 6.3 Bán nhầm thuốc = service-policies
## Chương 7: Bảo quản thuốc
## Chương 8: Lấy ý kiến người mua = feedback
## Chương 9: Đào tạo dược sĩ mới = implementation
## Chương 10: Cần hỏi thì gặp ai = resources
## Chương 11: Sửa đổi sổ tay = review`,
  `
# Cẩm nang nhân viên – Trung tâm lặn biển Cá Heo
## Chúng ta làm nghề này vì điều gì = vision-values
## Sứ mệnh = mission
## Khách lặn: họ là ai, mong gì = customer-needs
## Thế nào là một buổi lặn được phục vụ tốt = standards
## Luôn làm, không bao giờ làm = expectations
## Các chính sách dành cho khách lặn = service-policies
### Hủy chuyến vì thời tiết = service-policies
### Đổi ngày lặn = service-policies
### Làm hỏng dụng cụ thuê = service-policies
## Kiểm tra bình khí
## Sau chuyến lặn, hỏi khách = feedback
## Huấn luyện và kèm cặp = implementation
## Ai giúp gì = resources
## Xem lại cẩm nang = review`,
  `
# Sổ tay nhân viên – Ngân hàng Hạt Thóc
## Phần 1. Sứ mệnh và tầm nhìn = vision-values mission
## Phần 2. Các nhóm khách hàng và nhu cầu = customer-needs
## Phần 3. Chuẩn phục vụ tại quầy và tổng đài = standards
## Phần 4. Quy tắc ứng xử = expectations
## Phần 5. Bảo mật thông tin khách hàng
## Phần 6. Chính sách cụ thể với khách hàng = service-policies
### 6.1 Hoàn phí thẻ = service-policies
### 6.2 Trả nợ chậm = service-policies
### 6.3 Ưu đãi lãi suất = service-policies
## Phần 7. Lắng nghe khách hàng và nhân viên = feedback
## Phần 8. Đào tạo trước khi nhận quầy = implementation
## Phần 9. Danh bạ và tài liệu = resources
## Phần 10. Rà soát, cập nhật sổ tay = review`,
  `
# Sổ tay thợ – Garage Ba Bánh
## Nghề của chúng ta = mission
## Cái tâm của nghề = vision-values
## Chủ xe cần gì = customer-needs
## Nhận xe, báo giá, trả xe: chuẩn chung = standards
## Chính sách của garage = service-policies
### Bảo hành phụ tùng = service-policies
### Khách chậm thanh toán = service-policies
### Sửa chưa đạt = service-policies
## An toàn điện
## Hỏi khách sau một tuần = feedback
## Thợ mới học gì = implementation
## Vướng thì hỏi ai = resources
## Sửa sổ tay = review`,
  `
# Sổ tay nhân viên – Hệ thống Trà sữa Lá Sen
## Sứ mệnh và giá trị cốt lõi = vision-values mission
## Khách hàng là ai, cần gì = customer-needs
## Phục vụ thế nào là đạt = standards
## Lời chào và cách xưng hô = guidelines
## Chính sách cửa hàng = service-policies
### Làm sai món = service-policies
### Tích điểm đổi quà = service-policies
### Hủy đơn trên ứng dụng = service-policies
## Vệ sinh quầy pha chế
## Phản hồi từ khách = feedback
## Tuần đầu tiên = implementation
## Ai hỗ trợ bạn = resources
## Cập nhật sổ tay = review`,
  `
# Sổ tay dịch vụ hành khách – Nhà ga Bến Thủy
## Phần A. Tầm nhìn, sứ mệnh và giá trị = vision-values mission
## Phần B. Hành khách và nhu cầu = customer-needs
## Phần C. Tiêu chuẩn dịch vụ nhà ga = standards
## Phần D. Quy định về vé và hành lý = service-policies
### D.1 Trả vé, đổi vé = service-policies
### D.2 Hành lý thất lạc = service-policies
### D.3 Giảm giá vé = service-policies
## Phần E. An ninh và thoát hiểm
## Phần G. Khảo sát ý kiến hành khách = feedback
## Phần H. Liên hệ nội bộ theo chủ đề = resources
## Phần I. Huấn luyện, phổ biến = implementation
## Phần K. Soát xét = review`,
  `
# Sổ tay nhân viên – Tiệm bánh Hạt Mè
## 1. Sứ mệnh = mission
## 2. Điều chúng ta tin tưởng = vision-values
## 3. Ai mua bánh của chúng ta = customer-needs
## 4. Phục vụ tại quầy và qua điện thoại = standards
## 5. Chính sách với khách = service-policies
### 5.1 Đổi bánh, trả bánh = service-policies
### 5.2 Phiếu quà tặng = service-policies
### 5.3 Đặt cọc bánh cưới = service-policies
## 6. Vệ sinh
## 7. Phản hồi của khách = feedback
## 8. Học nghề tuần đầu = implementation
## 9. Cần giúp thì gọi ai = resources
## 10. Xem lại sổ tay = review`,
  `
# Sổ tay dịch vụ – Công ty Cho thuê xe Đường Mây
## Chương I. Tầm nhìn, sứ mệnh = vision-values mission
## Chương II. Khách thuê xe và nhu cầu = customer-needs
## Chương III. Tiêu chuẩn giao nhận xe = standards
## Chương IV. Từ viết tắt = definitions
## Chương V. Các chính sách thuê xe = service-policies
### Mục 1. Hủy chuyến = service-policies
### Mục 2. Trả xe trễ = service-policies
### Mục 3. Xe hỏng dọc đường = service-policies
## Chương VI. Khảo sát sau chuyến đi = feedback
## Chương VII. Đào tạo = implementation
## Chương VIII. Danh bạ hỗ trợ = resources
## Chương IX. Bảo dưỡng xe
## Chương X. Cập nhật sổ tay = review`,
];
