import type { templates as english } from '../../en/messages/templates.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about new documents from templates. */
export const templates: MessagesOf<typeof english> = {
  'front-matter/schema.badShape': '“{value}” không phải là một mẫu bố cục. Hãy chọn một trong các mẫu: {allowed}.',
  'key.shape': 'Tài liệu được viết theo mẫu bố cục nào. Các mục nên có chỉ được gợi ý khi thuộc mẫu bố cục đó.',

  'kind.charter.description': 'Ngắn gọn và công khai: khách hàng được phục vụ thế nào và trong bao lâu.',
  'kind.policy.description': 'Dành cho nhân viên: quy định phục vụ, ai phải tuân theo và cần đạt mức nào.',
  'kind.handbook.description': 'Dành cho nhân viên: tập hợp mọi nội dung, gồm cả chính sách cho từng vấn đề.',
  'kind.playbook.description': 'Dành cho đội ngũ: nói gì và làm gì trong những tình huống thường gặp.',
  'kind.procedure.description': 'Một công việc theo từng bước: ai làm gì và theo thứ tự nào.',

  'shape.all.name': 'Toàn bộ các mục của loại tài liệu này',
  'shape.all.description': 'Mọi mục bắt buộc và nên có của loại tài liệu này.',
  'shape.short-policy.name': 'Chính sách ngắn gọn',
  'shape.short-policy.description': 'Tầm nhìn, cam kết, phạm vi, ứng xử và nơi liên hệ, dài một đến hai trang.',
  'shape.vision-and-standards.name': 'Tầm nhìn và tiêu chuẩn',
  'shape.vision-and-standards.description': 'Tầm nhìn, tiêu chuẩn, việc nhân viên luôn làm và không bao giờ làm.',
  'shape.statement-and-guidelines.name': 'Tuyên bố và hướng dẫn',
  'shape.statement-and-guidelines.description': 'Tuyên bố ngắn về mục đích, hướng dẫn cho nhân viên và nơi liên hệ.',
  'shape.team-playbook.name': 'Cẩm nang của nhóm',
  'shape.team-playbook.description': 'Nhóm theo đuổi điều gì, khách hàng mong muốn gì và ai làm việc gì.',
  'shape.request-procedure.name': 'Quy trình xử lý yêu cầu khách hàng',
  'shape.request-procedure.description': 'Mục tiêu xử lý yêu cầu và các bước từ tiếp nhận đến trả lời.',
  'shape.full-policy.name': 'Chính sách đầy đủ',
  'shape.full-policy.description': 'Mục đích, phạm vi, trách nhiệm, ứng xử, từng kênh, chuyển cấp, nội bộ.',
  'shape.complaints-procedure.name': 'Quy trình giải quyết khiếu nại',
  'shape.complaints-procedure.description': 'Cách ghi nhận, giải quyết và chuyển cấp khiếu nại, kèm thời hạn.',
  'shape.feedback-playbook.name': 'Cẩm nang lắng nghe khách hàng',
  'shape.feedback-playbook.description': 'Nhóm hỏi ý kiến khách hàng, lắng nghe và hành động như thế nào.',
  'shape.representatives-guidelines.name': 'Hướng dẫn cho nhân viên tiếp khách',
  'shape.representatives-guidelines.description': 'Cách nhân viên phục vụ ứng xử, giải quyết vấn đề và chuyển góp ý.',
  'shape.channel-standards.name': 'Tiêu chuẩn theo kênh',
  'shape.channel-standards.description': 'Tiêu chuẩn đo được cho từng kênh, kèm thuật ngữ và lịch sử thay đổi.',
  'shape.guidebook.name': 'Sách hướng dẫn',
  'shape.guidebook.description': 'Tài liệu dài hơn: mục tiêu, cách làm tốt, chuyển cấp và khiếu nại.',
  'shape.service-document.name': 'Tài liệu về dịch vụ',
  'shape.service-document.description': 'Sứ mệnh, cam kết, yêu cầu, khiếu nại, góp ý và phần tóm tắt.',

  'new.title': '{kind} của {company}',

  'derive.learnt':
    'Rút ra từ {count} tài liệu: mục có trong {required}% số tài liệu là bắt buộc, trong {recommended}% là nên có. Hãy đọc lại trước khi dùng.',
};
