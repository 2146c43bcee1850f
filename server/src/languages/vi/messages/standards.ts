import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute': '“{term}” hứa điều không ai bảo đảm được. Hãy nêu tỷ lệ trường hợp hoặc điều kiện áp dụng.',
  'rule.standards/overpromise.summary': 'Không cam kết tuyệt đối về kết quả dịch vụ.',
  'rule.standards/overpromise.why': 'Chỉ một trường hợp lỡ hẹn đã phá vỡ lời hứa tuyệt đối; còn tỷ lệ thì có thể giữ và chứng minh được.',
  'standards/unmeasured.none':
    '“{term}” chưa kèm con số nào. Hãy ghi rõ trong bao lâu, bao nhiêu lần hoặc đạt mức nào để khách hàng có thể đối chiếu.',
  'standards/incomplete.event': '“{term}” chưa nói việc gì được làm trong thời hạn đó. Hãy nêu rõ việc.',
  'standards/incomplete.start': '“{term}” chưa nói tính từ lúc nào. Hãy nêu mốc, ví dụ từ khi nhận đơn hàng.',
  'rule.standards/unmeasured.summary': 'Mọi cam kết với khách hàng đều có con số.',
  'rule.standards/unmeasured.why': 'Cam kết không có con số thì không thể biết là giữ được hay không.',
  'rule.standards/incomplete.summary': 'Con số nói rõ áp dụng cho việc gì.',
  'rule.standards/incomplete.why': 'Thời hạn không có mốc bắt đầu thì không bao giờ hết.',
};
