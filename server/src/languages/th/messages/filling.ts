import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'เอกสารนี้ไม่มีช่องว่างชื่อ “{name}” หมายถึง “{near}” หรือไม่',
  'placeholders/unused-value.unused': 'เอกสารนี้ไม่มีช่องว่างชื่อ “{name}” ค่านี้จึงไม่ปรากฏที่ใดเลย ให้ตรวจตัวสะกดหรือลบบรรทัดนี้',
  'placeholders/unused-value.blank': 'ค่าของ “{name}” ยังมีช่องว่าง “{text}” อยู่ ให้ใส่ค่าจริงแทน',
  'placeholders/unused-value.notText': 'ค่าของ “{name}” ต้องเป็นข้อความ หากขึ้นต้นด้วยวงเล็บ ให้ใส่ไว้ในเครื่องหมายคำพูด',
  'rule.placeholders/unused-value.summary': 'ค่าที่กำหนดไว้สำหรับช่องว่างต้องได้ใช้ทุกค่า',
  'rule.placeholders/unused-value.why': 'ค่าที่ชื่อสะกดผิดจะไม่ปรากฏที่ใดเลย และช่องว่างนั้นจะยังว่างอยู่โดยไม่มีใครสังเกต',
  'fix.deleteValue': 'ลบค่าของ “{name}”',
  'preview.valueOf': 'ค่าของช่องว่าง “{text}”',
  'hover.value': 'แสดงเป็น “{value}”',
  'fix.fillWorkspace': 'กรอก “{text}” ทุกแห่งในพื้นที่ทำงาน...',
  'fix.valueFrontMatter': 'คง “{text}” ไว้และกำหนดค่าในส่วนหัวเอกสาร...',
  'fix.valueSettings': 'คง “{text}” ไว้และกำหนดค่าใน policywright.yaml...',
  'fix.chooseOne': 'เลือก 1 จาก {count} ตัวเลือก...',
  'value.empty': 'ให้กรอกค่า หรือเว้นช่องว่างไว้กรอกภายหลัง',
  'value.blank': '“{text}” เองก็เป็นช่องว่าง ให้กรอกค่าจริง',
  'value.date': 'ข้อความนี้ดูเหมือนไม่ใช่วันที่ ให้เขียนแบบ {example}',
  'value.noSuchDay': 'ไม่มีวันที่ “{text}” ในปฏิทิน ให้เขียนวันที่แบบ {example}',
  'value.duration': 'ให้ระบุระยะเวลาเป็นตัวเลขพร้อมหน่วย เช่น ชั่วโมงหรือวันทำการ',
  'value.durationUnit': '“{text}” ไม่มีหน่วย ให้เพิ่มหน่วย เช่น ชั่วโมงหรือวันทำการ',
  'value.number': 'ข้อความนี้ไม่ใช่ตัวเลข ให้เขียนเป็นตัวเลขหรือเขียนจำนวนเป็นคำ',
  'value.percentage': 'ข้อความนี้ไม่ใช่ค่าร้อยละ ให้เขียนตัวเลขตั้งแต่ 0 ถึง 100',
  'value.over100': '“{text}” เกินร้อยละ 100 ตั้งใจให้เป็นเช่นนั้นหรือไม่',
  'value.email': '“{text}” ไม่ใช่ที่อยู่อีเมลที่ใช้ได้ ให้ตรวจส่วนที่อยู่หน้าและหลัง @',
  'value.web': '“{text}” ไม่ใช่ที่อยู่เว็บที่ใช้ได้ ให้ตรวจว่ามีเว้นวรรคเกินหรือขาดจุดหรือไม่',
  'value.phone': '“{text}” มีตัวเลขน้อยหรือมากเกินไปสำหรับหมายเลขโทรศัพท์ ถูกต้องหรือไม่',
  'value.contact': '“{text}” ดูเหมือนไม่ใช่ที่อยู่หรือหมายเลขติดต่อ ถูกต้องหรือไม่',
  'value.sample': '“{text}” เป็นที่อยู่สมมติ ใช้ติดต่อใครไม่ได้',
  'value.name': '“{text}” ดูเหมือนไม่ใช่ชื่อ ถูกต้องหรือไม่',
};
