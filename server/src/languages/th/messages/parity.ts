import type { parity as english } from '../../en/messages/parity.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about translations that must say the same. */
export const parity: MessagesOf<typeof english> = {
  'structure/translation-parity.missing': 'ฉบับ{language}มีหัวข้อ “{title}” แต่ฉบับนี้ไม่มี ให้แทรกแล้วแปล หรือตัดออกจากฉบับนั้น',
  'structure/translation-parity.extra': 'ฉบับ{language}ไม่มีหัวข้อ “{title}” ให้เพิ่มในฉบับนั้น หรือตัดออกจากฉบับนี้',
  'structure/translation-parity.figure': '“{text}” ไม่มีในหัวข้อเดียวกันของฉบับ{language} ให้แก้ทั้งสองฉบับให้ตรงกัน',
  'structure/translation-parity.date': 'วันที่ “{text}” ไม่มีในหัวข้อเดียวกันของฉบับ{language} ให้แก้ทั้งสองฉบับให้ตรงกัน',
  'structure/translation-parity.contact': '“{text}” ไม่มีในหัวข้อเดียวกันของฉบับ{language} ให้ระบุช่องทางติดต่อเดียวกันทั้งสองฉบับ',
  'structure/translation-parity.blanks': 'หัวข้อนี้มีช่องว่าง {count} แห่ง ส่วนฉบับ{language}มี {other} แห่ง ให้กรอกช่องเดียวกันทั้งสองฉบับ',
  'related.counterpart': 'ตำแหน่งในอีกฉบับหนึ่ง',
  'parity.translate': 'รอแปล: ข้อความจาก {file} ({language})',
  'fix.insertToTranslate': 'แทรกหัวข้อ “{title}” พร้อมหมายเหตุให้แปล',
  'rule.structure/translation-parity.summary': 'เอกสารและฉบับแปลต้องมีเนื้อหาตรงกัน',
  'rule.structure/translation-parity.why': 'ลูกค้ายึดตามฉบับที่ตนอ่าน หากคำสัญญาเดียวมีตัวเลขสองค่า ก็เท่ากับมีสองคำสัญญา',
};
