import type { goals as english } from '../../en/messages/goals.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said where a writer sets a target. */
export const goals: MessagesOf<typeof english> = {
  'goals.here': 'ใช้อยู่ในเอกสารนี้',
  'goals.file': 'ใช้อยู่ใน {file}',
  'goals.charters': 'พบทั่วไปในคำมั่นการให้บริการของหน่วยงานรัฐ',
  'goals.callCentres': 'พบทั่วไปในคอลเซ็นเตอร์ สำหรับร้อยละ 80 ของสาย',
  'goals.complaints': 'พบทั่วไปในขั้นตอนรับเรื่องร้องเรียน',
  'goals.blank': 'ช่องว่างสำหรับตัวเลขของคุณเอง',
  'fix.setTarget': 'กำหนดเป้าหมาย...',
  'fix.addShare': 'ระบุสัดส่วน: “{text}”',
  'fix.addCondition': 'ระบุเงื่อนไข: “{text}”',
  'fix.addChannelStandard': 'เพิ่มมาตรฐานของช่องทางนี้ ({channel})',
};
