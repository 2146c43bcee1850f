/** Further Vietnamese outlines, in the form of `documents.ts`: plain headings of a coach service, a water company, a nursery and a removal firm. */
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
];
