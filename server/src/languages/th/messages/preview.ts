import type { preview as english } from '../../en/messages/preview.ts';
import type { MessagesOf } from '../../messages.ts';

/** What the preview says around the text of a document. */
export const preview: MessagesOf<typeof english> = {
  'preview.documentControl': 'ข้อมูลควบคุมเอกสาร',
  'preview.contents': 'สารบัญ',
  'preview.missingSection': 'ยังขาด: {title}',
  'preview.findings': 'จุดที่ตรวจพบ: {count}',
  'preview.empty': 'เอกสารนี้ยังไม่มีเนื้อหา',
  'preview.notAPolicy': 'ไฟล์นี้ไม่ได้ตรวจเป็นเอกสารนโยบาย',
  'preview.draft': 'ฉบับร่าง',
  'preview.of': '{count} จาก {total}',
  'preview.sections': 'หัวข้อ',
  'preview.blanks': 'ช่องว่างที่ยังไม่ได้กรอก',
  'preview.commitments': 'คำมั่นที่มีตัวเลข',
  'preview.review': 'ทบทวนครั้งถัดไป',
  'preview.overdue': 'เลยกำหนดตั้งแต่ {date}',
  'preview.noReview': 'ยังไม่ได้กำหนด',
  'preview.history': 'ประวัติการแก้ไข',
};
