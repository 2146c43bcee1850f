import type { wording as english } from '../../en/messages/wording.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the wording of sentences. */
export const wording: MessagesOf<typeof english> = {
  'wording/weak-commitment.weak': '“{term}” khiến lời hứa đã có con số trở nên không chắc chắn. Hãy viết “sẽ”, hoặc nêu tỷ lệ trường hợp đạt được.',
  'wording/jargon.plain': '“{term}” là lối viết hành chính hoặc từ chuyên môn. Hãy viết: {plain}.',
  'wording/jargon.drop': '“{term}” là lối viết sáo và không thêm thông tin gì. Hãy bỏ đi, hoặc nói thẳng điều muốn nói.',
  'wording/agentless-duty.nobody': '“{term}” không cho biết ai phải làm. Hãy nêu vị trí hoặc bộ phận chịu trách nhiệm.',
  'wording/long-sentence.words': 'Câu này có {count} tiếng; quá {limit} tiếng thì người đọc khó theo kịp. Hãy tách câu, hoặc chuyển thành danh sách.',
  'wording/long-sentence.characters':
    'Câu này có {count} ký tự; quá {limit} ký tự thì người đọc khó theo kịp. Hãy tách câu, hoặc chuyển thành danh sách.',

  'rule.wording/weak-commitment.summary': 'Lời hứa có con số thì viết như một lời hứa.',
  'rule.wording/weak-commitment.why':
    'Không ai có thể dựa vào chữ “cố gắng”; nếu không phải lúc nào cũng đạt con số đó, hãy nói thật bằng tỷ lệ trường hợp.',
  'rule.wording/jargon.summary': 'Khách hàng và nhân viên được đọc những từ ngữ thường ngày.',
  'rule.wording/jargon.why': 'Người đọc phải tra hoặc đoán nghĩa một từ thì dễ bỏ sót điều được hứa hoặc được yêu cầu.',
  'rule.wording/agentless-duty.summary': 'Mỗi nhiệm vụ đều nói rõ ai phải làm.',
  'rule.wording/agentless-duty.why': 'Việc không giao cho ai thì ai cũng nghĩ người khác sẽ làm.',
  'rule.wording/long-sentence.summary': 'Mỗi câu đọc một lần là hiểu.',
  'rule.wording/long-sentence.why': 'Đọc đến cuối một câu dài thì đã quên đầu câu, và quên luôn việc phải làm.',
};
