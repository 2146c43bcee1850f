/** Vietnamese headings on other matters than service to customers, such as leave, pay and passwords. */
export const elsewhere: readonly string[] = [
  'chấm công|(?:xin |ngày |chế độ )?nghỉ (?:phép|ốm|thai sản|bù|việc riêng|không lương|hằng năm|mát)|nghỉ lễ|thai sản|làm thêm giờ|tăng ca|(?:đổi|xếp|chia|bảng) ca|lịch trực|giờ giấc làm việc|thời giờ làm việc|làm (?:việc )?từ xa',
  '(?:tiền |bảng |trả |thang |mức |cách tính )?lương(?! (?:thực|tâm|hưu))|tiền công|phụ cấp|thưởng (?:tết|lễ|tháng|quý)|khen thưởng|phúc lợi|bảo hiểm (?:xã hội|y tế|thất nghiệp)|công đoàn|thuế thu nhập|hoa hồng bán hàng',
  'tuyển dụng|hợp đồng lao động|bổ nhiệm|thăng (?:chức|tiến)|thôi việc|nghỉ hưu|lý lịch|hồ sơ nhân sự|an toàn lao động|bảo hộ lao động|khám sức khỏe định kỳ',
  'công tác phí|đi công tác|tạm ứng|hoàn ứng|thanh toán nội bộ|mua sắm (?:nội bộ|tài sản|thiết bị)|đấu thầu|nhà cung cấp|con dấu|(?:quản lý|sử dụng) (?:tài sản|xe công|văn phòng phẩm)|văn phòng phẩm|liên hoan',
  'mật khẩu|cookie|bảo mật|an (?:ninh|toàn) (?:thông tin|mạng|dữ liệu)|sao lưu|dữ liệu cá nhân|quyền (?:riêng tư|của chủ thể dữ liệu)|(?:lưu trữ|xử lý|bảo vệ|chia sẻ|thu thập) (?:dữ liệu|thông tin)|tài khoản (?:người dùng|đăng nhập)|bí mật kinh doanh',
  'sở hữu trí tuệ|bản quyền|nhãn hiệu|luật áp dụng|miễn trừ trách nhiệm|giới hạn trách nhiệm|rửa tiền|phòng cháy|chữa cháy|kiểm kê|tồn kho|nhập hàng|sổ sách|kế toán|quyết toán',
  '(?<! )(?:danh mục|danh sách|giới thiệu) (?:sản phẩm|hàng|món|dịch vụ|thiết bị)|thông số(?: kỹ thuật)?|công thức(?= |$)|thực đơn|(?:mở|đóng) (?:cửa )?(?:quán|tiệm|quầy|hàng)|mở cửa và đóng cửa|lịch sử (?:công ty|hình thành|ra đời|tiệm|làng nghề|thành lập)|(?:mùa|con) nước(?: (?:lên|lớn|nổi|rút))?|thủy triều|thời tiết|khí hậu',
];
