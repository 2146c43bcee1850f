import type { LanguagePack } from '../types.ts';

/** How writers note when and how their document was reviewed and changed. */
export const lifecycle: LanguagePack['lifecycle'] = {
  labels: {
    reviewed: [
      'lần rà soát gần nhất',
      'ngày rà soát gần nhất',
      'rà soát gần nhất',
      'rà soát lần cuối',
      'ngày rà soát',
      'lần rà soát cuối',
      'đã rà soát',
      'xem xét lần cuối',
    ],
    revised: [
      'cập nhật lần cuối',
      'ngày cập nhật',
      'lần cập nhật gần nhất',
      'cập nhật gần nhất',
      'sửa đổi lần cuối',
      'ngày sửa đổi',
      'lần sửa đổi gần nhất',
      'ngày sửa đổi gần nhất',
      'chỉnh sửa lần cuối',
      'ngày cập nhật gần nhất',
    ],
    effective: ['hiệu lực từ', 'có hiệu lực từ', 'ngày hiệu lực', 'ngày có hiệu lực', 'hiệu lực kể từ', 'có hiệu lực kể từ'],
    next: ['lần rà soát tiếp theo', 'ngày rà soát tiếp theo', 'rà soát tiếp theo', 'kỳ rà soát tiếp theo', 'lần rà soát kế tiếp'],
    version: ['phiên bản', 'phiên bản số', 'số phiên bản', 'lần ban hành', 'bản số'],
    owner: ['người phụ trách', 'đơn vị phụ trách', 'chủ sở hữu', 'chủ sở hữu tài liệu', 'bộ phận phụ trách', 'người chịu trách nhiệm'],
    cycle: ['chu kỳ rà soát', 'tần suất rà soát', 'định kỳ rà soát'],
  },
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
    change: ['thay đổi', 'nội dung thay đổi', 'nội dung sửa đổi', 'nội dung', 'mô tả', 'mô tả thay đổi', 'tóm tắt thay đổi', 'ghi chú', 'lý do'],
    author: ['người thực hiện', 'người sửa', 'người soạn', 'người biên soạn', 'người cập nhật', 'người phụ trách'],
    approver: ['người duyệt', 'người phê duyệt', 'phê duyệt', 'duyệt'],
  },
  versionWords: ['phiên bản', 'bản', 'lần'],
  log: { title: 'Lịch sử thay đổi', version: 'Phiên bản', date: 'Ngày', change: 'Nội dung thay đổi' },
  notes: { material: 'Sửa đổi nội dung', editorial: 'Chỉnh sửa câu chữ, nội dung không đổi', none: 'Đã rà soát, không có thay đổi' },
};
