import type { health as english } from '../../en/messages/health.ts';
import type { MessagesOf } from '../../messages.ts';

/** The health of policies: the lens above a title, the tree and the report. */
export const health: MessagesOf<typeof english> = {
  'health.figure': '{name}: {value}',
  'lens.sections': 'Mục {count}/{total}',
  'lens.blanks': 'Chỗ trống {count}',
  'lens.commitments': 'Cam kết có con số {count}/{total}',
  'lens.review': 'Rà soát {when}',
  'lens.overdue': 'Quá hạn rà soát',
  'health.report.title': 'Tình trạng chính sách',
  'health.report.date': 'Tính đến {date}',
  'health.report.policy': 'Chính sách',
  'health.report.file': 'Tệp',
  'health.report.kind': 'Loại',
  'health.report.status': 'Trạng thái',
  'health.report.language': 'Ngôn ngữ',
  'health.report.state': 'Tình trạng',
  'health.report.findings': 'Lỗi / cảnh báo',
  'health.report.summary':
    'Số chính sách: {policies}, trong đó đã hoàn chỉnh: {good}. Mục còn thiếu: {missing}, chỗ trống còn lại: {blanks}, cam kết chưa có con số: {promises}, quá hạn rà soát: {overdue}.',
  'health.report.empty':
    'Không tìm thấy chính sách nào: không tệp nào nêu loại tài liệu trong phần khai báo đầu tệp, và policywright.yaml cũng không liệt kê tệp nào.',
  'health.report.left': 'Số tệp không được đọc vì có quá nhiều tệp hoặc tệp quá dài: {count}.',
  'health.state.good': 'đã hoàn chỉnh',
  'health.state.open': 'còn việc phải làm',
  'health.state.late': 'cần xử lý ngay',
  'health.state.retired': 'hết hiệu lực',
};
