import type { LanguagePack } from '../types.ts';

/** How writers note when and how their document was reviewed and changed. */
export const lifecycle: LanguagePack['lifecycle'] = {
  recurring: [
    { months: 6, words: ['nửa năm', 'sáu tháng', 'hai lần một năm', 'hai lần mỗi năm', '6 tháng'] },
    { months: 3, words: ['quý'] },
    { months: 1, words: ['tháng'] },
    { months: 0.25, words: ['tuần'] },
  ],
  joints: ['vào', 'từ', 'kể từ', 'là'],
  columns: {
    version: ['phiên bản', 'lần', 'số', 'bản', 'lần sửa đổi', 'lần ban hành'],
    date: ['ngày', 'ngày ban hành', 'ngày sửa đổi', 'ngày cập nhật', 'thời gian', 'ngày hiệu lực'],
    change: [
      'thay đổi',
      'nội dung thay đổi',
      'nội dung sửa đổi',
      'nội dung cập nhật',
      'nội dung',
      'mô tả',
      'mô tả thay đổi',
      'tóm tắt thay đổi',
      'ghi chú',
      'lý do',
    ],
    author: [
      'người thực hiện',
      'người sửa',
      'người sửa đổi',
      'người soạn',
      'người soạn thảo',
      'người biên soạn',
      'người cập nhật',
      'người phụ trách',
    ],
    approver: ['người duyệt', 'người phê duyệt', 'phê duyệt', 'duyệt'],
  },
  versionWords: ['phiên bản', 'bản', 'lần'],
  log: { title: 'Lịch sử thay đổi', version: 'Phiên bản', date: 'Ngày', change: 'Nội dung thay đổi' },
  notes: { material: 'Sửa đổi nội dung', editorial: 'Chỉnh sửa câu chữ, nội dung không đổi', none: 'Đã rà soát, không có thay đổi' },
};
