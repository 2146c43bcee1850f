import type { filling as english } from '../../en/messages/filling.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about filling blanks, and about values given for them. */
export const filling: MessagesOf<typeof english> = {
  'placeholders/unused-value.near': 'เอกสารนี้ไม่มีช่องว่างชื่อ “{name}” คุณหมายถึง “{near}” ใช่หรือไม่',
  'placeholders/unused-value.unused': 'เอกสารนี้ไม่มีช่องว่างชื่อ “{name}” ค่านี้จึงไม่ปรากฏที่ใดเลย ให้ตรวจตัวสะกดหรือลบบรรทัดนี้',
  'placeholders/unused-value.blank': 'ค่าของ “{name}” ยังมีช่องว่าง “{text}” อยู่ ให้ใส่ค่าจริงแทน',
  'placeholders/unused-value.notText': 'ค่าของ “{name}” ต้องเป็นข้อความ หากขึ้นต้นด้วยวงเล็บ ให้ใส่ไว้ในเครื่องหมายคำพูด',
  'rule.placeholders/unused-value.summary': 'ค่าทุกค่าที่ให้ไว้สำหรับช่องว่างต้องถูกใช้',
  'rule.placeholders/unused-value.why': 'ค่าที่อยู่ใต้ชื่อที่สะกดผิดจะไม่ปรากฏที่ใดเลย และช่องว่างนั้นจะว่างอยู่โดยไม่มีใครสังเกต',
  'fix.deleteValue': 'ลบค่าของ “{name}”',
  'preview.valueOf': 'ค่าของช่องว่าง “{text}”',
  'hover.value': 'แสดงเป็น “{value}”',
  'fix.fillWorkspace': 'กรอก “{text}” ทุกแห่งในพื้นที่ทำงาน...',
  'fix.valueFrontMatter': 'คง “{text}” ไว้และให้ค่าในส่วนหัวของเอกสาร...',
  'fix.valueSettings': 'คง “{text}” ไว้และให้ค่าใน policywright.yaml...',
  'fix.chooseOne': 'เลือก 1 จาก {count} ตัวเลือก...',
  'value.empty': 'ให้กรอกค่า หรือเว้นช่องว่างไว้กรอกภายหลัง',
  'value.blank': '“{text}” เองก็เป็นช่องว่าง ให้กรอกค่าจริง',
  'value.date': 'ข้อความนี้ดูไม่ใช่วันที่ ให้เขียนแบบนี้: {example}',
  'value.noSuchDay': 'ไม่มีวันที่ “{text}” ในปฏิทิน ให้เขียนวันที่แบบนี้: {example}',
  'value.duration': 'ให้บอกว่านานเท่าใด เป็นตัวเลขและหน่วย เช่น ชั่วโมงหรือวันทำการ',
  'value.durationUnit': '“{text}” ไม่มีหน่วย ให้เพิ่มหน่วย เช่น ชั่วโมงหรือวันทำการ',
  'value.number': 'ข้อความนี้ไม่ใช่ตัวเลข ให้เขียนเป็นตัวเลขหรือคำบอกจำนวน',
  'value.percentage': 'ข้อความนี้ไม่ใช่ร้อยละ ให้เขียนตัวเลขตั้งแต่ 0 ถึง 100',
  'value.over100': '“{text}” เกินกว่าทั้งหมด ตั้งใจให้เป็นเช่นนั้นหรือไม่',
  'value.email': '“{text}” เป็นที่อยู่อีเมลไม่ได้ ให้ตรวจส่วนที่อยู่หน้าและหลัง @',
  'value.web': '“{text}” เป็นที่อยู่เว็บไม่ได้ ให้ตรวจว่ามีช่องว่างเกินหรือขาดจุดหรือไม่',
  'value.phone': '“{text}” มีจำนวนหลักน้อยหรือมากเกินไปสำหรับหมายเลขโทรศัพท์ ถูกต้องหรือไม่',
  'value.contact': '“{text}” ดูไม่ใช่ที่อยู่หรือหมายเลข ถูกต้องหรือไม่',
  'value.sample': '“{text}” เป็นที่อยู่สำหรับตัวอย่าง ติดต่อใครไม่ได้',
  'value.name': '“{text}” ดูไม่ใช่ชื่อ ถูกต้องหรือไม่',
};
