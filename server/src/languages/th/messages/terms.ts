import type { terms as english } from '../../en/messages/terms.ts';
import type { MessagesOf } from '../../messages.ts';

/** What is said about defined terms. */
export const terms: MessagesOf<typeof english> = {
  'terms/duplicate.same': '“{term}” มีคำนิยามซ้ำกันสองแห่ง ลบออกหนึ่งแห่ง',
  'terms/duplicate.different': '“{term}” มีคำนิยามสองแห่งที่ข้อความต่างกัน เก็บไว้เพียงแห่งเดียวเพื่อให้ทุกคนเข้าใจตรงกัน',
  'terms/unused.unused': '“{term}” มีคำนิยามตรงนี้ แต่ไม่ได้ใช้ที่อื่นในเอกสาร ลบคำนิยามนี้ หรือใช้คำนี้ในที่ที่หมายถึง',
  'terms/undefined.capital': '“{term}” เขียนเหมือนคำที่มีนิยาม {count} ครั้ง แต่ไม่มีที่ใดให้คำนิยามไว้ เพิ่มคำนิยาม หรือเขียนอย่างคำทั่วไป',
  'terms/undefined.quoted': '“{term}” อยู่ในเครื่องหมายคำพูด {count} ครั้ง แต่ไม่มีที่ใดบอกความหมาย เพิ่มคำนิยาม หรือตัดเครื่องหมายคำพูดออก',
  'terms/synonyms.competing': '“{term}” ({count}) กับ “{preferred}” ({times}) น่าจะหมายถึงสิ่งเดียวกันในเอกสารนี้ ใช้คำเดียวให้ตลอด หรือให้คำนิยามทั้งสองคำ',
  'related.firstDefinition': 'คำนิยามแรก',
  'related.otherWord': 'อีกคำหนึ่ง',
  'fix.deleteDefinition': 'ลบคำนิยามนี้ของ “{term}”',
  'fix.useWord': 'ใช้ “{text}” ตลอดทั้งเอกสาร',
  'hover.term': 'คำที่มีนิยาม',
  'hover.termElsewhere': 'มีคำนิยามใน {file}',
  'completion.term': 'คำที่มีนิยาม',
  'rename.termEnding': '“{form}” ในบรรทัด {line} เปลี่ยนเป็น “{name}” ไม่ได้ แก้ข้อความตรงนั้นก่อน',
  'rename.termTaken': 'มี “{name}” อยู่ในเอกสารนี้แล้ว หลังเปลี่ยนจะแยกสองคำออกจากกันไม่ได้ เลือกคำอื่น',
  'rename.termName': '“{name}” ใช้เป็นคำศัพท์ไม่ได้ เขียนคำสั้น ๆ โดยไม่มีเครื่องหมายคำพูด วงเล็บ หรือการขึ้นบรรทัดใหม่',
  'rename.termHeading': '“{form}” เป็นหัวข้อของคำนิยามและมีลิงก์ชี้มา เปลี่ยนชื่อหัวข้อก่อน',
  'rename.termUnsafe': '“{name}” จะไม่ถูกจำได้ว่าเป็นคำนี้ทุกแห่ง จึงเปลี่ยนกลับไม่ได้ เลือกคำอื่น',
  'rule.terms/duplicate.summary': 'คำหนึ่งมีคำนิยามแห่งเดียว',
  'rule.terms/duplicate.why': 'เมื่อมีคำนิยามสองแห่ง วันหนึ่งจะมีผู้แก้เพียงแห่งเดียวและลืมอีกแห่ง แล้วใครก็อ้างได้ทั้งสองแบบ',
  'rule.terms/unused.summary': 'คำที่มีนิยามถูกนำไปใช้',
  'rule.terms/unused.why': 'คำนิยามที่ไม่มีใครใช้ทำให้ผู้อ่านเสียเวลา และมักแสดงว่าเนื้อความเรียกสิ่งนั้นด้วยคำอื่น',
  'rule.terms/undefined.summary': 'คำที่เขียนเหมือนคำเฉพาะมีคำนิยาม',
  'rule.terms/undefined.why': 'เครื่องหมายคำพูดบอกผู้อ่านว่าคำนั้นมีความหมายเฉพาะ และผู้อ่านจะตามหาความหมายนั้น',
  'rule.terms/synonyms.summary': 'สิ่งหนึ่งมีชื่อเดียวตลอดทั้งเอกสาร',
  'rule.terms/synonyms.why': 'ผู้อ่านจะคิดว่าคำที่สองคืออีกสิ่งหนึ่ง แล้วสงสัยว่าคำมั่นใช้กับสิ่งนั้นด้วยหรือไม่',
};
