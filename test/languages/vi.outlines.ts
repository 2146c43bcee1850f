/**
 * Outlines of Vietnamese documents as organisations word them, each heading with the sections that a reader would say it opens.
 * The title opens none. Under `=` the section ids in template order; nothing where a heading opens no section.
 */
import type { KindId } from '../../server/src/schema/vocabulary.ts';

export interface Outline {
  readonly kind: KindId;
  /** One heading a line: `## Phạm vi = scope`. */
  readonly lines: string;
}

export const outlines: readonly Outline[] = [
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
# Cam kết của Xưởng may Kim Chỉ
## 1) Chúng tôi viết cam kết này để làm gì = purpose
## 2) Cam kết có giá trị ở đâu, với ai = scope
## 3) Chúng tôi cam kết = standards
## 4) Mong khách hàng
## 5) Không ưng ý thì sao = complaints
## 6) Khách hàng lên tiếng = feedback
## 7) Triển khai = implementation
## 8) Địa chỉ, điện thoại = contact`,
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'charter',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'policy',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'handbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'playbook',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
  {
    kind: 'procedure',
    lines: `
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
  },
];
