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
};
