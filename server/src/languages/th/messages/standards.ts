import type { standards as english } from '../../en/messages/standards.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about promises and their figures. */
export const standards: MessagesOf<typeof english> = {
  'standards/overpromise.absolute': '“{term}” เป็นคำสัญญาที่ไม่มีใครรับรองได้ ให้ระบุเป็นสัดส่วน หรือบอกเงื่อนไขที่สัญญานี้ใช้ได้',
  'rule.standards/overpromise.summary': 'ไม่สัญญาผลลัพธ์แบบไม่มีข้อยกเว้น',
  'rule.standards/overpromise.why': 'พลาดเพียงครั้งเดียวก็ถือว่าผิดสัญญาแบบไม่มีข้อยกเว้น แต่สัดส่วนนั้นรักษาและพิสูจน์ได้',
  'standards/unmeasured.none': '“{term}” ยังไม่มีตัวเลขกำกับ ให้ระบุว่าภายในเมื่อใด บ่อยเพียงใด หรือได้ระดับใด เพื่อให้ลูกค้าตรวจสอบได้',
  'standards/incomplete.event': '“{term}” ไม่ได้บอกว่าจะทำสิ่งใดภายในเวลานั้น ให้ระบุสิ่งที่จะทำ',
  'standards/incomplete.start': '“{term}” ไม่ได้บอกว่าเริ่มนับจากเมื่อใด ให้ระบุเหตุการณ์ เช่น นับจากได้รับคำสั่งซื้อ',
  'rule.standards/unmeasured.summary': 'คำมั่นต่อลูกค้าทุกข้อมีตัวเลข',
  'rule.standards/unmeasured.why': 'คำมั่นที่ไม่มีตัวเลขย่อมบอกไม่ได้ว่าทำตามหรือไม่',
  'standards/incomplete.share': '“{term}” ไม่ได้บอกว่าเป็นสัดส่วนของอะไร ให้ระบุ เช่น ของสายโทรศัพท์หรือคำสั่งซื้อ',
  'rule.standards/incomplete.summary': 'ตัวเลขบอกชัดว่าใช้กับเรื่องใด',
  'rule.standards/incomplete.why': 'กำหนดเวลาที่ไม่มีจุดเริ่มย่อมไม่มีวันครบ',
  'standards/conflict.here': 'อีกแห่งหนึ่งในเอกสารนี้ระบุไว้ว่า “{other}” สำหรับเรื่องเดียวกัน ให้เหลือตัวเลขเดียว หรือบอกว่าแต่ละตัวใช้กับกรณีใด',
  'standards/conflict.elsewhere': '{file} ระบุว่า “{other}” สำหรับเรื่องเดียวกัน ให้เหลือตัวเลขเดียว หรือบอกว่าแต่ละตัวใช้กับกรณีใด',
  'standards/uncovered-channel.none': 'ลูกค้าติดต่อทางนี้ได้ ({channel}) แต่ยังไม่มีมาตรฐานใดให้ตัวเลขไว้ ให้ระบุว่าลูกค้าจะได้รับบริการภายในเมื่อใด',
  'standards/uncovered-channel.noTime': 'มาตรฐานของช่องทางนี้ ({channel}) ไม่ได้บอกว่าลูกค้าจะได้รับบริการภายในเมื่อใด ให้ระบุเวลา',
  'related.otherFigure': 'ตัวเลขอีกแห่ง',
  'fix.useFigure': 'ใช้ “{text}” ที่นี่ด้วย',
  'rule.standards/conflict.summary': 'คำมั่นเรื่องเดียวกันใช้ตัวเลขเดียวกันทุกแห่ง',
  'rule.standards/conflict.why': 'พนักงานจะทำตามตัวเลขที่อ่านพบก่อน ส่วนลูกค้าจะอ้างตัวเลขที่ดีกว่า',
  'rule.standards/uncovered-channel.summary': 'ทุกช่องทางที่เปิดให้ลูกค้ามีมาตรฐานกำกับ',
  'rule.standards/uncovered-channel.why': 'เมื่อบอกให้ลูกค้าติดต่อทางใด ลูกค้าย่อมรอคำตอบจากทางนั้น',
};
