/** Words that tell a section from its text in Vietnamese and Thai, and words close to them that tell nothing. */
import { expect, test } from 'vitest';
import { settled } from '../../server/src/features/checkDocument.ts';
import { parseDocument } from '../../server/src/model/document.ts';
import { sectionsIn } from '../../server/src/model/sections.ts';
import { defaultSettings } from '../../server/src/schema/settings.ts';

const texts: readonly (readonly [language: string, id: string, text: string])[] = [
  ['vi', 'review', 'Chủ xưởng đọc lại sổ tay này vào tháng 2 hằng năm.'],
  ['vi', '', 'Thợ xem lại bản đồ này mỗi tháng một lần.'],
  ['vi', '', 'Mục tiêu này được cập nhật mỗi tháng một lần.'],
  ['vi', 'feedback', 'Khách bỏ phiếu nhận xét vào hộp. Quản đốc đọc lời chê vào thứ Hai.'],
  ['vi', '', 'Thợ xin chờ ý kiến giám đốc. Đội khảo sát hiện trường trước khi báo giá.'],
  ['vi', '', 'Nhân viên phản hồi trong ca. Sau đó ghi lại thời gian phản hồi.'],
  ['vi', 'implementation', 'Thợ mới được kèm 5 ngày với thợ cả. Sau đó cả nhóm dự buổi tập huấn.'],
  ['vi', 'scope', 'Chính sách áp dụng cho thủ quỹ và bảo vệ, khi tiếp khách tại quầy, qua điện thoại và qua Zalo.'],
  ['vi', 'enforcement', 'Trưởng ca nghe lại cuộc gọi. Ai không đạt mốc thì bị nhắc riêng, tái phạm thì trừ thưởng.'],
  ['vi', '', 'Quán nhận kêu món qua điện thoại. Đền thờ nằm sau chợ, khách gửi xe hư ở cổng.'],
  ['vi', '', 'Giám sát viên trình bày chương trình theo quy trình của lộ trình.'],
  ['th', 'review', 'เจ้าของร้านอ่านคู่มือเล่มนี้ใหม่ทุกเดือนกุมภาพันธ์'],
  ['th', '', 'ก่อนหน้านี้ร้านแก้ไขตู้เก่าทุกเดือน'],
  ['th', 'feedback', 'ลูกค้าหย่อนความเห็นลงกล่อง เจ้าของร้านพูดคุยกับลูกค้าทุกวันเสาร์'],
  ['th', '', 'ช่างสำรวจหน้างานก่อน แล้วโทรถามราคาอะไหล่'],
  ['th', '', 'สินค้ามาใหม่วางชั้นบน ความเห็นแพทย์เก็บในแฟ้ม'],
  ['th', 'implementation', 'คนใหม่นั่งข้างช่างใหญ่ห้าวัน และเข้าอบรมการพูดกับลูกค้า'],
];

test.each(texts)('%s: "%s" from: %s', (language, id, text) => {
  const parsed = parseDocument(`---\nkind: policy\nlanguage: ${language}\n---\n\n# T\n\n## Omega\n\n${text}\n\n## Sigma\n\nX y z.\n`);
  const { document } = settled(parsed, defaultSettings, 'a.md');
  expect(sectionsIn(document).map(({ ids }) => ids.join(' '))).toEqual(['', id, '']);
});
