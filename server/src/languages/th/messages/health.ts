import type { health as english } from '../../en/messages/health.ts';
import type { MessagesOf } from '../../messages.ts';

/** The health of policies: the lens above a title, the tree and the report. */
export const health: MessagesOf<typeof english> = {
  'health.figure': '{name}: {value}',
  'lens.sections': 'หัวข้อ {count}/{total}',
  'lens.blanks': 'ช่องว่าง {count}',
  'lens.commitments': 'คำมั่นที่มีตัวเลข {count}/{total}',
  'lens.review': 'ทบทวน{when}',
  'lens.overdue': 'เลยกำหนดทบทวน',
  'health.report.title': 'ความพร้อมของนโยบาย',
  'health.report.date': 'ข้อมูล ณ วันที่ {date}',
  'health.report.policy': 'นโยบาย',
  'health.report.file': 'ไฟล์',
  'health.report.kind': 'ชนิด',
  'health.report.status': 'สถานะ',
  'health.report.language': 'ภาษา',
  'health.report.state': 'ความพร้อม',
  'health.report.findings': 'ข้อผิดพลาด / คำเตือน',
  'health.report.summary':
    'นโยบายทั้งหมด {policies} ฉบับ เรียบร้อยแล้ว {good} ฉบับ หัวข้อที่ขาด {missing} หัวข้อ ช่องว่างที่เหลือ {blanks} แห่ง คำมั่นที่ไม่มีตัวเลขกำกับ {promises} ข้อ เลยกำหนดทบทวน {overdue} ฉบับ',
  'health.report.empty': 'ไม่พบนโยบาย: ไม่มีไฟล์ใดระบุชนิดเอกสารในส่วนหัวเอกสาร และ policywright.yaml ไม่ได้รวมไฟล์ใดไว้',
  'health.report.left': 'ไฟล์ที่ไม่ได้อ่าน เพราะมีไฟล์มากเกินไปหรือไฟล์ยาวเกินไป: {count} ไฟล์',
  'health.state.good': 'เรียบร้อยแล้ว',
  'health.state.open': 'ยังมีสิ่งที่ต้องทำ',
  'health.state.late': 'ต้องจัดการโดยด่วน',
  'health.state.retired': 'ยกเลิกแล้ว',
};
