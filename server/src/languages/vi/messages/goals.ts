import type { goals as english } from '../../en/messages/goals.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said where a writer sets a target. */
export const goals: MessagesOf<typeof english> = {
  'goals.here': 'đang dùng trong tài liệu này',
  'goals.file': 'đang dùng trong {file}',
  'goals.charters': 'thường gặp trong cam kết dịch vụ công',
  'goals.callCentres': 'thường gặp ở tổng đài, với 80% cuộc gọi',
  'goals.complaints': 'thường gặp trong quy trình khiếu nại',
  'goals.blank': 'chỗ trống cho con số của bạn',
  'fix.setTarget': 'Đặt chỉ tiêu...',
  'fix.addShare': 'Nêu tỷ lệ trường hợp: “{text}”',
  'fix.addCondition': 'Nêu điều kiện: “{text}”',
  'fix.addChannelStandard': 'Thêm tiêu chuẩn cho kênh này ({channel})',
};
