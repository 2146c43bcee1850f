import type { health as english } from '../../en/messages/health.ts';
import type { MessagesOf } from '../../messages.ts';

/** The health of policies: the lens above a title, the tree and the report. */
export const health: MessagesOf<typeof english> = {
  'health.figure': '{name}: {value}',
  'health.report.title': 'สภาพของนโยบาย',
  'health.report.date': 'ข้อมูล ณ วันที่ {date}',
  'health.report.policy': 'นโยบาย',
  'health.report.file': 'ไฟล์',
  'health.report.kind': 'ประเภท',
  'health.report.status': 'สถานะ',
  'health.report.language': 'ภาษา',
  'health.report.state': 'สภาพ',
  'health.report.findings': 'ข้อผิดพลาด / คำเตือน',
  'health.report.summary':
    'นโยบายทั้งหมด {policies} ฉบับ ไม่มีสิ่งที่ต้องทำ {good} ฉบับ หัวข้อที่ขาด {missing} ช่องว่างที่เหลือ {blanks} คำสัญญาที่ไม่มีตัวเลข {promises} เกินกำหนดทบทวน {overdue}',
  'health.report.empty': 'ไม่พบนโยบาย: ไม่มีไฟล์ใดระบุประเภทเอกสารในส่วนหัวของไฟล์ และ policywright.yaml ไม่ได้รวมไฟล์ใดไว้',
  'health.report.incomplete': 'การตรวจถูกหยุดก่อนอ่านครบทุกไฟล์',
  'health.state.good': 'ไม่มีสิ่งที่ต้องทำ',
  'health.state.open': 'ยังมีสิ่งที่ต้องทำ',
  'health.state.late': 'ต้องดูแลโดยด่วน',
  'health.state.retired': 'เลิกใช้แล้ว',
};
