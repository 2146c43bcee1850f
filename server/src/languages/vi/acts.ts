/** Acts of service, after which a plain adverb is a promise of manner or speed. */
export const serviceActs =
  '(?:trả lời|phản hồi|hồi đáp|hồi âm|đáp lại|đáp|xử lý|giải quyết|tiếp nhận|tiếp|liên hệ|liên lạc|gọi|gọi lại|gọi điện|nhấc máy|bắt máy|nghe máy|thông báo|báo|báo lại|báo cáo|nhắn|gia hạn|nối lại|vá|gửi|giao|hoàn|hoàn trả|' +
  'đổi|trả|trả kết quả|sửa|sửa chữa|khắc phục|hỗ trợ|phục vụ|đáp ứng|thực hiện|chuyển|xác nhận|xác minh|bồi thường|đền|đền bù|cập nhật|làm|có mặt|đến|tới|chào|đón|cử|cấp|phát|dọn|thay|bù|mở|' +
  'ra|đưa|mang|đem|kiểm tra|tính tiền|thu dọn|in|ký|duyệt|bố trí|điều|cho người|lên|đăng|gỡ|xóa|thu hồi|giải đáp|hướng dẫn|tư vấn|nối máy|khôi phục|đóng|lo|tìm|xuất|hồi)';
