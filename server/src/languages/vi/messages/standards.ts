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
  'standards/incomplete.share': '“{term}” chưa nói tính trên cái gì. Hãy nêu rõ, ví dụ trên tổng số cuộc gọi hay đơn hàng.',
  'rule.standards/incomplete.summary': 'Con số nói rõ áp dụng cho việc gì.',
  'rule.standards/incomplete.why': 'Thời hạn không có mốc bắt đầu thì không bao giờ hết.',
  'standards/conflict.here':
    'Ở chỗ khác trong tài liệu này, cùng việc đó lại ghi “{other}”. Hãy giữ một con số, hoặc nói rõ mỗi con số áp dụng cho trường hợp nào.',
  'standards/conflict.elsewhere': '{file} ghi “{other}” cho cùng việc này. Hãy giữ một con số, hoặc nói rõ mỗi con số áp dụng cho trường hợp nào.',
  'standards/uncovered-channel.none':
    'Khách hàng có thể liên hệ qua kênh này ({channel}) nhưng chưa có tiêu chuẩn nào kèm con số. Hãy ghi khách được phục vụ trong bao lâu.',
  'standards/uncovered-channel.noTime': 'Tiêu chuẩn của kênh này ({channel}) chưa nói khách được phục vụ trong bao lâu. Hãy ghi thời hạn.',
  'related.otherFigure': 'Con số còn lại',
  'fix.useFigure': 'Cũng ghi “{text}” ở đây',
  'rule.standards/conflict.summary': 'Cùng một cam kết thì ở đâu cũng cùng một con số.',
  'rule.standards/conflict.why': 'Nhân viên làm theo con số đọc thấy trước, còn khách hàng sẽ viện dẫn con số có lợi hơn.',
  'rule.standards/uncovered-channel.summary': 'Kênh nào đã mở cho khách hàng thì đều có tiêu chuẩn.',
  'rule.standards/uncovered-channel.why': 'Đã mời khách hỏi qua kênh nào thì khách chờ trả lời ở kênh đó.',
};
