import type { ClassificationWording } from '../classificationWording.ts';

/** How far documents may be shown, in Vietnamese. */
export const classifications: ClassificationWording = {
  public: { name: 'Công khai', aliases: ['công bố công khai', 'phổ biến rộng rãi'] },
  internal: { name: 'Nội bộ', aliases: ['lưu hành nội bộ', 'sử dụng nội bộ', 'chỉ dùng nội bộ'] },
  confidential: { name: 'Bảo mật', aliases: ['mật nội bộ', 'tài liệu mật'] },
  'strictly-confidential': { name: 'Bảo mật cao', aliases: ['tuyệt đối bảo mật'] },
  restricted: { name: 'Hạn chế phổ biến', aliases: ['hạn chế', 'hạn chế tiếp cận'] },
  secret: { name: 'Bí mật', aliases: [] },
};
