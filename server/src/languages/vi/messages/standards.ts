import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute': '“{term}” hứa điều không ai bảo đảm được. Hãy nêu tỷ lệ trường hợp hoặc điều kiện áp dụng.',
  'rule.standards/overpromise.summary': 'Không cam kết tuyệt đối về kết quả dịch vụ.',
  'rule.standards/overpromise.why': 'Chỉ một trường hợp lỡ hẹn đã phá vỡ lời hứa tuyệt đối; còn tỷ lệ thì có thể giữ và chứng minh được.',
};
