import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute': '“{term}” เป็นคำสัญญาที่ไม่มีใครรับรองได้ ให้ระบุเป็นสัดส่วน หรือบอกเงื่อนไขที่สัญญานี้ใช้ได้',
  'rule.standards/overpromise.summary': 'ไม่สัญญาผลลัพธ์แบบไม่มีข้อยกเว้น',
  'rule.standards/overpromise.why': 'พลาดเพียงครั้งเดียวก็ถือว่าผิดสัญญาแบบไม่มีข้อยกเว้น แต่สัดส่วนนั้นรักษาและพิสูจน์ได้',
};
