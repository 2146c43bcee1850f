/**
 * Whole Vietnamese documents in outline, as `../vi.headings.test.ts` reads them: the kind, the title, the opening paragraph where
 * there is one, headings with the sections they open, and the required sections that nothing provides.
 */
export const documents: readonly string[] = [
  `
charter
# Cam kết phục vụ – Nhà dưỡng lão Hoàng Hôn Vàng
> Nhà dưỡng lão mở cửa năm 2016 với mười hai giường, nay chăm sóc hơn một trăm cụ tại ba cơ sở ở Gia Lâm và Đông Anh.
## Mục đích của cam kết = purpose
## Cam kết dành cho ai = scope
## Các cụ và gia đình được chăm sóc thế nào = standards
### Bữa ăn
### Thuốc và khám định kỳ
## Giờ thăm
## Gia đình chưa yên lòng thì nói với ai = complaints
## Lắng nghe gia đình = feedback
## Đào tạo và công bố = implementation
## Ngày xem lại cam kết = review
## Liên hệ = contact
missing:`,
  `
charter
# Bản cam kết với khách hàng – Công ty Thang máy Nhịp Lên
> Bản cam kết này cho ban quản lý tòa nhà và cư dân biết họ có thể đòi hỏi gì ở đội bảo trì của chúng tôi.
## 1. Đối tượng và phạm vi = scope
## 2. Chúng tôi làm gì = mission
## 3. Thời gian có mặt và khắc phục = standards
## 4. Chất lượng linh kiện và tay nghề = standards
## 5. Cư dân bị kẹt trong thang
## 6. Khiếu nại = complaints
## 7. Khảo sát mức độ hài lòng = feedback
## 8. Thông tin liên hệ = contact
missing: implementation`,
  `
charter
# Lời hứa của Vườn ươm Cây Sấu
> Chúng tôi trồng và bán cây giống ăn quả ở Văn Giang từ năm 1998.
## Tại sao chúng tôi hứa = purpose
## Giá trị chúng tôi theo đuổi = vision-values
## Lời hứa với người mua cây = standards
## Chăm cây sau khi trồng
## Ý kiến của bà con = feedback
## Đưa lời hứa vào công việc hằng ngày = implementation
## Gọi ai = contact
missing: scope`,
  `
policy
# Chính sách phục vụ khách hàng – Mạng Internet Cáp Xanh
> Áp dụng từ ngày 1 tháng 4 năm 2026.
## 1. Mục đích và phạm vi = purpose scope
## 2. Khái niệm = definitions
## 3. Vai trò và trách nhiệm = roles
## 4. Mức dịch vụ cam kết = standards
### 4.1 Tổng đài
### 4.2 Kỹ thuật viên tại nhà
## 5. Quy trình xử lý sự cố = procedures
## 6. Leo thang sự cố = escalation
## 7. Ngừng dịch vụ vì nợ cước
## 8. Kiểm soát tuân thủ = enforcement
## 9. Hiệu lực, rà soát và sửa đổi = review
## 10. Đầu mối phụ trách = contact
missing:`,
  `
policy
# Chính sách chăm sóc học viên – Trường dạy lái xe Vô Lăng
## Lý do ban hành = purpose
## Ai phải tuân theo = scope
## Mục tiêu năm 2026 = objectives
## Yêu cầu về chất lượng phục vụ = standards
## Cách tiếp nhận và giải quyết yêu cầu của học viên = procedures
## Bảo lưu và chuyển khóa
## Thu thập ý kiến học viên = feedback
## Biện pháp xử lý khi không tuân thủ = enforcement
## Hỏi về chính sách này = contact
missing: review`,
  `
policy
# Quy định phục vụ người thuê – Kho lạnh Bắc Cực
## Điều 1. Mục đích = purpose
## Điều 2. Phạm vi điều chỉnh = scope
## Điều 3. Giải thích từ ngữ = definitions
## Điều 4. Các chỉ tiêu phục vụ = standards
## Điều 5. Trình tự nhận và giao hàng = procedures
## Điều 6. Nhiệt độ bảo quản
## Điều 7. Các trường hợp miễn trừ = exceptions
## Điều 8. Trách nhiệm thi hành và xử lý vi phạm = roles enforcement
## Điều 9. Điều khoản chuyển tiếp
## Điều 10. Sửa đổi và bổ sung = review
missing: contact`,
  `
handbook
# Sổ tay nhân viên – Spa Lá Sả
> Chào mừng bạn đến với Spa Lá Sả! Hãy mang cuốn sổ này theo trong tháng đầu tiên.
## Sứ mệnh của chúng ta = mission
## Tầm nhìn, giá trị cốt lõi = vision-values
## Khách hàng của Lá Sả = customer-needs
## Tiêu chuẩn đón tiếp và phục vụ = standards
## Các chính sách dành cho khách = service-policies
### Dời lịch và hủy lịch = service-policies
### Thẻ quà tặng = service-policies
### Dị ứng sau liệu trình = service-policies
## Đồng phục = expectations
## Thu nhận ý kiến = feedback
## Danh bạ hỗ trợ = resources
## Chương trình đào tạo nhân viên mới = implementation
## Cập nhật sổ tay = review
missing:`,
  `
handbook
# Cẩm nang phục vụ – Cửa hàng điện thoại Sóng Số
## Phần I. Chúng ta là ai và vì sao khách chọn chúng ta = mission customer-needs
## Phần II. Văn hóa phục vụ = vision-values
## Phần III. Chuẩn phục vụ tại cửa hàng và trực tuyến = standards
## Phần IV. Đổi trả, bảo hành và hoàn tiền = service-policies
## Phần V. Khách nói gì về chúng ta = feedback
## Phần VI. Công cụ và tài liệu = resources
## Phần VII. Học việc và kèm cặp = implementation
## Phần VIII. Theo dõi và sửa đổi cẩm nang = review
missing:`,
  `
playbook
# Sổ tay phục vụ của đội Sân golf Đồi Thông
## Sổ tay này dành cho ai và để làm gì = purpose scope
## Tinh thần của đội = vision-values
## Hành vi được mong đợi = expectations
## Điều tuyệt đối không làm = expectations
## Ứng xử trong tình huống khó = guidelines
## Khi cần báo quản lý sân = escalation
## Luật sân
## Đánh giá và cập nhật = review
## Người giữ sổ tay = contact
missing:`,
  `
playbook
# Cẩm nang giao tiếp – Dịch vụ tang lễ An Nhiên
> Cẩm nang này giúp anh chị em trong đội biết phải nói gì, làm gì và tránh gì khi ở bên gia đình có tang.
## Chúng ta phục vụ những gia đình nào = customer-needs
## Tác phong của nhân viên = expectations
## Lời nên nói, lời nên tránh = guidelines
## Việc ngoài khả năng thì báo ai = escalation
## Phản hồi của gia đình = feedback
## Số điện thoại và địa chỉ = contact
missing: review`,
  `
procedure
# Quy trình tiếp nhận và xử lý khiếu nại – Bãi giữ xe Cổng Nam
## I. MỤC ĐÍCH – PHẠM VI = purpose scope
## II. ĐỊNH NGHĨA = definitions
## III. TRÁCH NHIỆM CÁC VỊ TRÍ = roles
## IV. LƯU ĐỒ VÀ MÔ TẢ CÁC BƯỚC = procedures
### Bước 1. Tiếp nhận
### Bước 2. Xác minh
### Bước 3. Trả lời
## V. THỜI HẠN XỬ LÝ = standards
## VI. BÁO CÁO CẤP TRÊN = escalation
## VII. BIỂU MẪU = resources
## VIII. LỊCH SỬ BAN HÀNH = review
missing:`,
  `
procedure
# Quy trình bảo hành pin mặt trời – Nắng Vàng Solar
> Phòng Kỹ thuật soạn quy trình này để mọi yêu cầu bảo hành được xử lý theo cùng một cách.
## Áp dụng khi nào = scope
## Phân công = roles
## Trình tự xử lý = procedures
## Thời hạn = standards
## Trường hợp từ chối bảo hành = exceptions
## Hồ sơ cần lưu
## Liên lạc = contact
missing:`,
  `
charter
# Tuyên bố phục vụ khách hàng – Cửa hàng gas Lửa Xanh
> Cửa hàng mở từ năm 2004, giao gas cho bốn phường ven sông.
## Lý do có tuyên bố này = purpose
## Ai được phục vụ, qua kênh nào = scope
## Cam kết về thời gian giao gas = standards
## Cam kết về an toàn và giá = standards
## Bảng giá
## Khi giao trễ hoặc giao nhầm = complaints
## Tiếp nhận góp ý = feedback
## Tập huấn người giao gas và niêm yết tuyên bố = implementation
## Số điện thoại liên hệ = contact
missing:`,
  `
charter
# Cam kết phục vụ hành khách – Phà Bến Dừa
> Bản cam kết này nêu rõ hành khách được hưởng những gì khi đi phà và nhân viên phải làm gì để giữ lời.
## Phạm vi cam kết = scope
## Chúng tôi cam kết = standards
## Hành khách lưu ý
## Giải quyết phản ánh của hành khách = complaints
## Thực hiện cam kết = implementation
## Đánh giá, điều chỉnh cam kết = review
## Đường dây nóng = contact
missing:`,
  `
charter
# Bản cam kết chất lượng – Xưởng in Chữ Đẹp
## Mở đầu = purpose
## Tầm nhìn – Sứ mệnh = vision-values mission
## Phạm vi = scope
## Chất lượng bản in và thời hạn giao = standards
## Giấy, mực và nguồn gốc
## Khách hàng đánh giá chúng tôi = feedback
## Liên hệ xưởng = contact
missing: implementation`,
  `
policy
# Chính sách dịch vụ khách hàng – Công ty Dịch thuật Cầu Nối
## 1. Giới thiệu = purpose
## 2. Phạm vi và đối tượng = scope
## 3. Sứ mệnh và giá trị = vision-values mission
## 4. Mục tiêu dịch vụ = objectives
## 5. So sánh với các công ty cùng ngành = benchmark
## 6. Tiêu chuẩn phục vụ khách hàng = standards
## 7. Thủ tục nhận, dịch và giao bản dịch = procedures
## 8. Thí điểm tại văn phòng Đà Nẵng = pilot
## 9. Phổ biến chính sách = implementation
## 10. Bảo đảm tuân thủ = enforcement
## 11. Xem xét hằng năm = review
## 12. Liên hệ = contact
missing:`,
  `
policy
# Quy chế phục vụ du khách – Ban quản lý Hang Thạch Nhũ
> Căn cứ Luật Du lịch 2017, Ban quản lý ban hành quy chế này nhằm thống nhất cách đón và phục vụ du khách.
## Chương I. Những quy định chung
### Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng = scope
### Điều 2. Từ ngữ = definitions
## Chương II. Yêu cầu phục vụ = standards
### Điều 3. Đón khách
### Điều 4. Thời gian chờ vào hang
## Chương III. Quy trình phục vụ du khách = procedures
## Chương IV. Khen thưởng, xử lý vi phạm = enforcement
## Chương V. Tổ chức thực hiện = implementation
missing: review contact`,
  `
policy
# Chính sách giải đáp và hỗ trợ – Cổng thuế điện tử Thuế Nhanh
## Chính sách này dùng vào việc gì = purpose
## Áp dụng với ai và trên kênh nào = scope
## Chúng tôi phản hồi trong bao lâu = standards
## Trình tự xử lý một yêu cầu = procedures
## Chuyển lên chuyên viên cấp cao = escalation
## Yêu cầu ngoài phạm vi hỗ trợ = exceptions
## Không thực hiện đúng chính sách = enforcement
## Theo dõi và cập nhật chính sách = review
## Ai phụ trách = roles
missing: contact`,
  `
handbook
# Sổ tay nhân viên – Tiệm áo cưới Mây Hồng
## Thư của chủ tiệm = purpose
## Chúng ta làm nghề gì và vì ai = mission
## Giá trị Mây Hồng = vision-values
## Cô dâu, chú rể cần gì = customer-needs
## Tiêu chuẩn thử váy, sửa váy, giao váy = standards
## Chính sách thuê và mua = service-policies
### Đặt cọc và giữ lịch = service-policies
### Rách, bẩn, mất phụ kiện = service-policies
### Trả váy muộn = service-policies
## Hỏi cảm nhận sau ngày cưới = feedback
## Cần giúp thì tìm ai = resources
## Tháng đầu ở tiệm = implementation
## Sửa đổi sổ tay = review
missing:`,
  `
handbook
# Sổ tay dịch vụ – Nông trại sữa Đồng Cỏ
## I. Tôn chỉ và mục tiêu = mission objectives
## II. Văn hóa Đồng Cỏ = vision-values
## IV. Chuẩn giao sữa và trả lời khách = standards
## V. Xử lý các trường hợp cụ thể = service-policies
### Sữa chua, sữa hỏng = service-policies
### Tạm ngừng giao = service-policies
## VI. Lấy và dùng ý kiến của khách = feedback
## VII. Nguồn lực và người hỗ trợ = resources
## VIII. Kiểm soát và cập nhật = review
missing: customer-needs implementation`,
  `
playbook
# Cẩm nang phục vụ – Khu vui chơi Thỏ Con
## Lời đầu = purpose
## Chúng ta tin = vision-values
## Trẻ em và phụ huynh mong gì = customer-needs
## Nhân viên Thỏ Con luôn… = expectations
## Nhân viên Thỏ Con không bao giờ… = expectations
## Trò chuyện với trẻ = guidelines
## Trẻ lạc, trẻ ngã
## Gọi quản lý khi = escalation
## Xem lại cẩm nang = review
## Hỏi đáp về cẩm nang = contact
missing:`,
  `
playbook
# Bộ quy tắc giao tiếp – Tổng đài Cấp cứu thú cưng Hộ Miêu
## Mục tiêu của bộ quy tắc = purpose
## Quy tắc chung khi nghe máy = expectations
## Kỹ năng xử lý cuộc gọi khó = guidelines
## Thời gian nhấc máy = standards
## Chuyển cuộc gọi cho bác sĩ trực = escalation
## Ghi chép và bàn giao = internal-communication
## Lịch rà soát = review
missing: contact`,
  `
procedure
# Quy trình tiếp nhận và trả hàng ký gửi – Cửa hàng đồ cũ Hoài Niệm
## 1. Mục đích = purpose
## 2. Phạm vi = scope
## 3. Tài liệu liên quan = resources
## 4. Thuật ngữ và viết tắt = definitions
## 5. Trách nhiệm và quyền hạn = roles
## 6. Nội dung = procedures
### 6.1 Nhận hàng
### 6.2 Định giá
### 6.3 Trả hàng
## 7. Hồ sơ
## 8. Sửa đổi = review
missing:`,
  `
procedure
# Hướng dẫn xử lý khiếu nại của tiểu thương – Ban quản lý chợ Đầu Mối
## Mục tiêu của hướng dẫn = purpose
## Khiếu nại thuộc phạm vi = scope
## Cán bộ phụ trách = roles
## Các bước giải quyết khiếu nại = procedures complaints
## Thời hạn giải quyết = standards
## Chuyển lên Ban quản lý = escalation
## Lưu sổ
## Tổng hợp và rút kinh nghiệm = feedback
## Nơi nhận khiếu nại = complaints
missing:`,
  `
charter
# Cam kết phục vụ khách hàng – Ga ra cứu hộ Đèo Ngang
> Chúng tôi trực cứu hộ 24 giờ trên quốc lộ 1 từ Kỳ Anh đến Ba Đồn.
## Vì sao có bản cam kết = purpose
## Phạm vi phục vụ = scope
## Cam kết với người lái xe = standards
## Giá cứu hộ
## Nếu chúng tôi đến muộn hoặc làm hỏng xe = complaints
## Ý kiến khách hàng = feedback
## Triển khai = implementation
## Liên hệ = contact
missing:`,
  `
charter
# Lời hứa phục vụ – Phòng đăng kiểm Xe An
## 1. Mục đích lời hứa = purpose
## 2. Đối tượng và kênh phục vụ = scope
## 3. Chúng tôi hứa = standards
### 3.1 Khi đặt lịch
### 3.2 Khi chờ đăng kiểm
## 4. Chủ xe cần chuẩn bị
## 5. Phản ánh và khiếu nại = complaints
## 6. Hiệu lực và rà soát = review
## 7. Đầu mối = contact
missing: implementation`,
  `
charter
# Bản cam kết dịch vụ – Ngân hàng máu Giọt Hồng
> Bản cam kết này được lập để người hiến máu và bệnh viện biết chúng tôi làm việc theo những chuẩn nào.
## Áp dụng cho ai = scope
## Người hiến máu được đối xử thế nào = standards
## Bệnh viện nhận máu trong bao lâu = standards
## Điều kiện hiến máu
## Phàn nàn và xin lỗi = complaints
## Khảo sát người hiến máu = feedback
## Đào tạo nhân viên trước ngày công bố = implementation
## Tóm tắt để dán tại phòng chờ = summary
## Thông tin liên lạc = contact
missing:`,
  `
policy
# Chính sách dịch vụ khách hàng – Công ty Vệ sinh Bể Sạch
## 1. Mục đích = purpose
## 2. Phạm vi áp dụng = scope
## 3. Định nghĩa = definitions
## 4. Trách nhiệm = roles
## 5. Tiêu chuẩn dịch vụ = standards
## 6. Quy trình phục vụ = procedures
## 7. Khiếu nại và chuyển cấp = escalation complaints
## 8. Thực thi = enforcement
## 9. Ngoại lệ = exceptions
## 10. Rà soát và lịch sử thay đổi = review
## 11. Liên hệ = contact
missing:`,
  `
policy
# Quy định về giao tiếp và phục vụ – Bảo hiểm xã hội huyện Sơn Trà
> Bảo đảm người dân được tiếp đón và trả lời thống nhất tại mọi điểm giao dịch.
## Điều 1. Phạm vi và đối tượng áp dụng = scope
## Điều 2. Nguyên tắc phục vụ = vision-values
## Điều 3. Trang phục, tác phong = expectations
## Điều 4. Thời hạn giải quyết hồ sơ = standards
## Điều 5. Quy trình tiếp nhận và trả kết quả = procedures
## Điều 6. Tiếp nhận phản ánh, kiến nghị = complaints
## Điều 7. Kiểm tra, giám sát = enforcement
## Điều 8. Trách nhiệm thi hành = roles
## Điều 9. Hiệu lực thi hành = implementation
missing: purpose review contact`,
  `
policy
# Chính sách hỗ trợ nhà vườn – Công ty Giống cây Mầm Việt
## Tại sao chúng tôi có chính sách này = purpose
## Chính sách áp dụng cho những ai = scope
## Cam kết về chất lượng cây giống = standards
## Chúng tôi xử lý yêu cầu theo các bước nào = procedures
## Mục tiêu đến cuối năm = objectives
## Mục tiêu gắn với sứ mệnh thế nào = mission-alignment
## Nếu nhân viên không tuân thủ = enforcement
## Khi nào chính sách được sửa đổi = review
## Câu hỏi xin gửi về = contact
missing:`,
  `
handbook
# Sổ tay nhân viên – Chuỗi cửa hàng mẹ và bé Kẹo Bông
## 1. Chào mừng bạn = purpose
## 2. Tầm nhìn và giá trị = vision-values
## 3. Sứ mệnh = mission
## 4. Khách hàng và nhu cầu = customer-needs
## 5. Tiêu chuẩn phục vụ = standards
### 5.1 Tại cửa hàng
### 5.2 Qua Zalo và điện thoại
## 6. Chính sách với khách hàng = service-policies
### 6.1 Đổi hàng = service-policies
### 6.2 Hoàn tiền = service-policies
### 6.3 Thẻ tích điểm = service-policies
## 7. Phản hồi của khách = feedback
## 8. Tài liệu và liên hệ nội bộ = resources
## 9. Đào tạo và hội nhập = implementation
## 10. Rà soát sổ tay = review
missing:`,
  `
handbook
# Cẩm nang nhân viên – Quán lẩu Bếp Than
## Những điều chúng mình tin = vision-values
## Ai ngồi ở bàn của chúng mình = customer-needs
## Quy định với khách đặt bàn = service-policies
### Hủy bàn = service-policies
### Món lên sai, lên chậm = service-policies
## Nghe khách nói = feedback
## Vệ sinh bếp
## Bạn mới vào nghề = implementation
## Ai giúp được bạn = resources
missing: mission standards review`,
  `
playbook
# Cẩm nang phục vụ – Đội lễ tân tòa nhà Kim Cương
## Mục đích cẩm nang = purpose
## Triết lý phục vụ = vision-values
## Những điều chúng ta kỳ vọng ở nhau = expectations
## Nên và không nên = expectations
## Giao tiếp với khách nóng giận = guidelines
## Khi nào gọi quản lý tòa nhà = escalation
## Tiêu chuẩn tiếp khách = standards
## Phiên bản và cập nhật = review
## Liên hệ người biên soạn = contact
missing:`,
  `
playbook
# Sổ tay văn hóa phục vụ – Thư viện ô tô Bánh Xe Sách
> Chúng ta đưa sách đến ba mươi hai xã vùng cao bằng hai chiếc xe tải.
## Ai đọc sách của chúng ta = customer-needs
## Cư xử với bạn đọc nhỏ tuổi = guidelines
## Điều ta làm, điều ta tránh = expectations
## Nhìn lại mỗi học kỳ = review
## Nhắn cho ban biên soạn = contact
missing: purpose`,
  `
procedure
# Quy trình khiếu nại của người chơi – Nhà phát hành game Rồng Lửa
## 1. Mục đích và phạm vi áp dụng = purpose scope
## 2. Các định nghĩa và từ viết tắt = definitions
## 3. Phân công trách nhiệm = roles
## 4. Quy trình chi tiết = procedures
## 5. Thời gian xử lý = standards
## 6. Khiếu nại lần hai = complaints
## 7. Cấp xử lý cao hơn = escalation
## 8. Bảo mật dữ liệu người chơi
## 9. Phụ lục và biểu mẫu = resources
## 10. Cập nhật quy trình = review
missing:`,
  `
procedure
# Quy trình xử lý đơn hàng giao lỗi – Siêu thị nội thất Tổ Ấm
> Quy trình hướng dẫn nhân viên kho, giao nhận và chăm sóc khách hàng phối hợp khi đơn giao bị lỗi.
## Khi nào dùng quy trình này = scope
## Các bên tham gia = roles
## Trình tự các bước = procedures
### Bước 1: Ghi nhận
### Bước 2: Thu hồi hàng
## Mốc thời gian phải giữ = standards
## Trường hợp vượt quyền = escalation
## Bồi thường cho khách
## Theo dõi, đánh giá = review
missing:`,
];
