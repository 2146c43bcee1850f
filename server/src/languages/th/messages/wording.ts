import type { wording as english } from '../../en/messages/wording.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about the wording of sentences. */
export const wording: MessagesOf<typeof english> = {
  'wording/weak-commitment.weak': '“{term}” ทำให้คำสัญญาที่มีตัวเลขแล้วดูไม่แน่นอน ให้เขียนว่า “จะ” หรือบอกสัดส่วนของกรณีที่ทำได้ตามนั้น',
  'wording/jargon.plain': '“{term}” เป็นภาษาราชการหรือศัพท์เฉพาะ ให้เขียนว่า {plain}',
  'wording/jargon.drop': '“{term}” เป็นภาษาราชการหรือคำฟุ่มเฟือยที่ไม่ได้บอกอะไรเพิ่ม ให้ตัดออก หรือบอกตรง ๆ ว่าหมายถึงอะไร',
  'wording/agentless-duty.nobody': '“{term}” ไม่ได้บอกว่าใครต้องทำ ให้ระบุตำแหน่งหรือทีมที่รับผิดชอบ',
  'wording/long-sentence.words': 'ประโยคนี้มี {count} คำ เกิน {limit} คำแล้วผู้อ่านจะตามไม่ทัน ให้แบ่งเป็นหลายประโยคหรือทำเป็นรายการ',
  'wording/long-sentence.characters': 'ข้อความช่วงนี้ยาว {count} ตัวอักษรโดยไม่เว้นวรรค เกิน {limit} ตัวอักษรแล้วผู้อ่านจะตามไม่ทัน ให้แบ่งเป็นหลายประโยคหรือทำเป็นรายการ',

  'rule.wording/weak-commitment.summary': 'คำสัญญาที่มีตัวเลขเขียนเป็นคำสัญญาจริง ๆ',
  'rule.wording/weak-commitment.why': 'ไม่มีใครยึดคำว่า “จะพยายาม” ได้ หากทำตามตัวเลขไม่ได้ทุกครั้ง การบอกเป็นสัดส่วนจะตรงไปตรงมากว่า',
  'rule.wording/jargon.summary': 'ใช้คำธรรมดากับลูกค้าและพนักงาน',
  'rule.wording/jargon.why': 'ผู้อ่านที่ต้องเปิดพจนานุกรมหรือเดาความหมายจะพลาดสิ่งที่สัญญาหรือสิ่งที่ขอให้ทำ',
  'rule.wording/agentless-duty.summary': 'ทุกหน้าที่บอกว่าใครต้องทำ',
  'rule.wording/agentless-duty.why': 'หน้าที่ที่ไม่มีเจ้าของ ทุกคนจะคิดว่าคนอื่นทำแล้ว',
  'rule.wording/long-sentence.summary': 'ประโยคอ่านครั้งเดียวเข้าใจ',
  'rule.wording/long-sentence.why': 'เมื่ออ่านถึงท้ายประโยคยาว ๆ ผู้อ่านลืมต้นประโยคไปแล้ว และลืมว่าต้องทำอะไร',
};
