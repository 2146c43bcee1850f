import type { LanguagePack } from '../types.ts';

/** What contacts are given for, the word to write first. */
export const contactTopics: LanguagePack['contactTopics'] = {
  general: ['chung', 'thắc mắc', 'câu hỏi', 'chăm sóc khách hàng'],
  complaints: ['khiếu nại'],
  refunds: ['hoàn tiền', 'đổi trả'],
  orders: ['đơn hàng', 'giao hàng'],
  privacy: ['quyền riêng tư', 'bảo vệ dữ liệu', 'dữ liệu cá nhân'],
  security: ['an ninh', 'bảo mật', 'an toàn thông tin'],
  accessibility: ['hỗ trợ tiếp cận', 'khả năng tiếp cận'],
  press: ['báo chí', 'truyền thông'],
  emergencies: ['khẩn cấp'],
};
