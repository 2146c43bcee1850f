/** Further Vietnamese outlines, in the form of `documents.ts`: plain headings of a coach service, a water company, a nursery, a removal firm, a credit union, a dental laboratory and a dialysis centre. */
export const plainDocuments: readonly string[] = [
  `
charter
# Cam kết với hành khách – Xe đưa đón sân bay Cánh Cò
> Cánh Cò chạy tuyến Nội Bài – trung tâm Hà Nội từ năm 2012, khi cả đội mới có ba chiếc mười sáu chỗ. Nay đội có 42 xe, phần lớn chưa quá năm tuổi, mỗi ngày chở khoảng 1.900 lượt khách. Mùa sương mù, máy bay hay hạ cánh trễ, và không ít điều dưới đây được viết ra sau những đêm ngồi chờ khách ở sảnh đến.
## Bản cam kết này để làm gì = purpose
## Áp dụng ở đâu, với ai = scope
## Điều chúng tôi hứa = standards
### Trước chuyến đi
### Trên xe
### Mức phục vụ = standards
## Khi chuyến đi không như lời hứa = complaints
## Lắng nghe hành khách = feedback
## Tập huấn và công bố = implementation
## Liên hệ = contact
missing:`,

  `
policy
# Chính sách dịch vụ khách hàng – Công ty Cổ phần Cấp nước Sông Trà
> *Ban hành kèm Quyết định số ...../QĐ-CNST của Tổng Giám đốc*
## Điều 1. Mục đích = purpose
## Điều 2. Đối tượng và phạm vi = scope
## Điều 3. Giải thích từ ngữ = definitions
## Điều 4. Tiêu chuẩn phục vụ = standards
## Điều 5. Trình tự xử lý yêu cầu = procedures
## Điều 6. Ngôn ngữ khi trả lời = guidelines
## Điều 7. Chuyển cấp = escalation
## Điều 8. Ý kiến khách hàng = feedback
## Điều 9. Rà soát = review
## Điều 10. Đầu mối liên hệ = contact
missing: enforcement`,

  `
handbook
# Sổ tay cô giáo và nhân viên Trường mầm non Hạt Đậu
> Sổ này dành cho các cô đứng lớp, cô nuôi, bác bảo vệ và văn phòng. Trường mở năm 2014 với hai lớp ở Thủ Đức, nay có chín lớp và 186 bé. Bản đầu do cô Mai viết tay; nhiều đoạn được giữ nguyên.
## Tầm nhìn và những điều mình tin = vision-values
## Sứ mệnh = mission
## Phụ huynh của mình là ai = customer-needs
## Chuẩn phục vụ hằng ngày = standards
## Đón muộn = service-policies
## Hoàn học phí khi bé nghỉ = service-policies
## Khi bé ốm hoặc té ngã
## Nghe phụ huynh góp ý = feedback
## Cần gì hỏi ai = resources
## Cô mới vào trường = implementation
missing: review`,

  `
procedure
# Quy trình giải quyết khiếu nại đồ đạc hư hỏng, thất lạc
> Công ty Chuyển nhà Bốn Bánh, Đà Nẵng. Năm 2025 có 3.140 chuyến, 74 chuyến có khiếu nại, đa số là tủ kính và màn hình. Hơn một nửa số vụ kéo dài chỉ vì thiếu ảnh chụp lúc bốc hàng.
## 1. Mục đích = purpose
## 2. Ai làm việc gì = roles
## 3. Các bước giải quyết khiếu nại = procedures complaints
## 4. Thời hạn = standards
## 5. Chuyển cấp = escalation
## 6. Rút kinh nghiệm và xem lại quy trình = review
## 7. Liên hệ = contact
missing: scope`,

  `
policy
# Chính sách phục vụ thành viên và người gửi tiền – Quỹ tín dụng nhân dân Phước Lộc
> Quỹ thành lập năm 1996 với 212 thành viên, phần lớn là hộ trồng sen và nuôi cá ở ba xã ven sông. Đến cuối năm 2025 Quỹ có 3.870 thành viên, một trụ sở và một điểm giao dịch trong chợ.
## Điều 1. Mục đích = purpose
## Điều 2. Phạm vi áp dụng = scope
## Điều 3. Chuẩn mực phục vụ = standards
## Điều 4. Trình tự giao dịch tại quầy = procedures
## Điều 5. Khiếu nại = complaints
## Điều 6. Lắng nghe thành viên = feedback
## Điều 7. Tập huấn và niêm yết = implementation
## Điều 8. Rà soát = review
## Điều 9. Liên hệ = contact
missing: enforcement`,

  `
handbook
# Phục vụ phòng khám – Sổ tay nhân viên Labo Minh Khang
> *Phần B. Phần A (lò nung, hóa chất, bụi) treo ở cửa xưởng.*
## 1. Sứ mệnh = mission
## 2. Điều chúng ta tin = vision-values
## 3. Khách của xưởng là ai = customer-needs
## 4. Chúng ta phục vụ thế nào = standards
## 5. Khi hàng có trục trặc = service-policies
### 5.1 Làm lại răng = service-policies
### 5.2 Bảo hành = service-policies
### 5.3 Trả tiền chậm = service-policies
## 6. Nghe phòng khám nói = feedback
## 7. Hỏi ai = resources
## 8. Sửa đổi sổ tay = review
missing: implementation`,

  `
procedure
# Quy trình phục vụ người bệnh lọc máu – Trung tâm An Hòa
> Người bệnh đến đây mỗi tuần ba buổi, mỗi buổi bốn giờ. Nhiều người đã quen nhau cả chục năm và biết máy nào kêu, giường nào lạnh.
## I. Mục đích = purpose
## II. Phạm vi áp dụng = scope
## III. Phân công = roles
## IV. Các bước thực hiện = procedures
## V. Thời hạn trả lời = standards
## VI. Tiếp nhận và trả lời phản ánh = complaints
## VII. Tập huấn = implementation
## VIII. Lưu hồ sơ và rà soát = review
missing:`,
];
